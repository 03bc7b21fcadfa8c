/**
 * What it costs to ask whether the policy has changed: npx tsx test/bench/policy.ts. GET /api/policy with a matching
 * ETag, 200 connections, our server (the demo council, its store in a folder) beside a bare handler of the same
 * framework that only says 304, each in a process of its own, in turns in the same run. Read the ratios: that of the
 * processor time for a request holds on a busy machine too.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import express from 'express';
import { readConfig } from '../../bot/config';
import { startServer } from '../../bot/index';

const CONNECTIONS = 200;
const SECONDS = 4;
const ROUNDS = 5;

async function serve(what: string): Promise<void> {
  process.on('message', () => process.send?.(process.cpuUsage()));
  if (what === 'bare') {
    const app = express();
    app.get('/api/policy', (_request, response) => {
      response.status(304).end();
    });
    const server = app.listen(0, '127.0.0.1', () => {
      console.log(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    });
    return;
  }
  const running = await startServer({ ...readConfig(process.env), port: 0 });
  console.log(running.url);
  process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
}

interface Child {
  readonly url: string;
  /** Processor time that it has used, in microseconds. */
  used(): Promise<number>;
  stop(): Promise<void>;
}
function start(what: string, dataDir: string): Promise<Child> {
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', __filename, what], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error(`${what} did not start`));
    });
    child.stdout?.once('data', (line: Buffer) => {
      resolve({
        url: line.toString().trim(),
        used: () =>
          new Promise((tell) => {
            child.once('message', (usage: NodeJS.CpuUsage) => {
              tell(usage.user + usage.system);
            });
            child.send('used');
          }),
        async stop() {
          child.kill('SIGTERM');
          await ended;
        },
      });
    });
  });
}

interface Load {
  /** Requests a second, mean over the time. */
  readonly rate: number;
  /** Latency, ms. */
  readonly p99: number;
  /** Processor time for a request, microseconds. */
  readonly cost: number;
}
async function load({ url, used }: Child, etag: string): Promise<Load> {
  const before = await used();
  const result = await autocannon({
    url: `${url}api/policy`,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { 'If-None-Match': etag },
  });
  if (result.errors > 0 || result['3xx'] !== result.requests.total)
    throw new Error(`not all were 304 from ${url}`);
  return {
    rate: result.requests.average,
    p99: result.latency.p99,
    cost: ((await used()) - before) / result.requests.total,
  };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-bench-'));
  const bare = await start('bare', folder);
  const ours = await start('ours', folder);
  try {
    const etag = (await fetch(`${ours.url}api/policy`)).headers.get('etag') ?? '';
    await load(bare, etag);
    await load(ours, etag);
    const rounds: { bare: Load; ours: Load }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const one = { bare: await load(bare, etag), ours: await load(ours, etag) };
      rounds.push(one);
      const told = ({ rate, p99, cost }: Load): string =>
        `${rate.toFixed(0)} a second, p99 ${String(p99)} ms, ${cost.toFixed(0)} µs of processor each`;
      console.log(`bare: ${told(one.bare)}; ours: ${told(one.ours)}`);
    }
    const throughput = median(rounds.map((one) => one.ours.rate / one.bare.rate));
    const cost = median(rounds.map((one) => one.bare.cost / one.ours.cost));
    console.log(
      `median: ${(100 * throughput).toFixed(0)} % of the bare handler's throughput; by processor time ${(100 * cost).toFixed(0)} %`,
    );
  } finally {
    await bare.stop();
    await ours.stop();
    rmSync(folder, { recursive: true });
  }
}

const what = process.argv[2];
void (what === undefined ? compare() : serve(what));
