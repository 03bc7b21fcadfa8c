import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import type { StoreTarget } from '../../bot/store/open';
import { startTestPostgres } from './test-postgres';
import { newDataDir } from './test-store';
import type { Found } from './kill-writer';

/*
 * kill -9 of a process that saves without end, at random moments, over and over on the same store. Each start
 * recovers by itself, checks that everything is whole, and says how far it goes: at least as far as was
 * acknowledged, at most one deed further (its acknowledgement was on the way).
 *
 * `npx tsx test/store/kill.ts 50 [SEED]` is the long form; kill.test.ts runs a short one.
 */

export interface Killed {
  readonly kills: number;
  readonly acknowledged: number;
  /** Milliseconds from the start of the process until it had recovered, checked everything, and was at work. */
  readonly startMs: readonly number[];
}

interface Writer {
  readonly process: ChildProcess;
  readonly found: Promise<Found>;
  acknowledged(): number;
  /** Resolves when so many saves were acknowledged since it started. */
  saves(count: number): Promise<void>;
}

function startWriter(target: StoreTarget): Writer {
  const child = spawn(
    process.execPath,
    ['--require', 'tsx/cjs', join(__dirname, 'kill-writer.ts'), JSON.stringify(target)],
    { stdio: ['ignore', 'pipe', 'pipe'], cwd: join(__dirname, '..', '..') },
  );
  let fault = '';
  child.stderr.on('data', (chunk) => {
    fault += String(chunk);
  });
  let last = 0;
  let saves = 0;
  let onSave: () => void = () => undefined;
  const found = new Promise<Found>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = JSON.parse(line) as Found | { readonly deed: number };
      if ('deeds' in said) resolve(said);
      else {
        last = said.deed;
        saves += 1;
        onSave();
      }
    });
    child.on('close', () => {
      reject(new Error(`the writer ended by itself: ${fault}`));
    });
  });
  return {
    process: child,
    found,
    acknowledged: () => last,
    saves: (count) =>
      new Promise((resolve, reject) => {
        onSave = () => {
          if (saves >= count) resolve();
        };
        onSave();
        child.on('close', () => {
          reject(new Error(`the writer ended by itself: ${fault}`));
        });
      }),
  };
}

/** Kills as often as asked, then looks once more. Throws on the first thing that is lost, torn or does not start. */
export async function killAgainAndAgain(target: StoreTarget, kills: number, seed: number): Promise<Killed> {
  const random = seeded(seed);
  const startMs: number[] = [];
  let acknowledged = 0;
  for (let round = 0; round <= kills; round += 1) {
    const began = Date.now();
    const writer = startWriter(target);
    const { deeds } = await writer.found;
    startMs.push(Date.now() - began);
    if (deeds < acknowledged)
      throw new Error(
        `round ${String(round)}: ${String(acknowledged)} were acknowledged, ${String(deeds)} are there`,
      );
    if (deeds > acknowledged + 1)
      throw new Error(
        `round ${String(round)}: ${String(deeds)} are there, only ${String(acknowledged)} were acknowledged`,
      );
    // By saves and not by time alone, so that a slow machine sees as many.
    await writer.saves(Math.floor(random() * 12));
    await delay(random() * 100);
    const gone = once(writer.process, 'close');
    writer.process.kill('SIGKILL');
    await gone;
    acknowledged = Math.max(deeds, writer.acknowledged());
  }
  return { kills, acknowledged, startMs };
}

/** Kills while the store is created for the first time; then it must start. Returns how many starts it took. */
async function killWhileCreating(kills: number, seed: number): Promise<Killed> {
  const random = seeded(seed);
  const dataDir = mkdtempSync(join(tmpdir(), 'protocol-nudge-create-'));
  try {
    for (let round = 0; round < kills; round += 1) {
      const writer = startWriter({ dataDir });
      const ended = Promise.race([writer.found.catch(() => null), delay(500 + random() * 6000)]);
      await ended;
      const gone = once(writer.process, 'close');
      writer.process.kill('SIGKILL');
      await gone;
      await writer.found.catch(() => null);
    }
    const began = Date.now();
    const writer = startWriter({ dataDir });
    const { deeds } = await writer.found;
    const gone = once(writer.process, 'close');
    writer.process.kill('SIGKILL');
    await gone;
    return { kills, acknowledged: deeds, startMs: [Date.now() - began] };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function main(kills: number, seed: number): Promise<void> {
  const tell = (name: string, { acknowledged, startMs }: Killed): void => {
    const sorted = [...startMs].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    console.log(
      `${name}: ${String(kills)} kills, ${String(acknowledged)} saves acknowledged, none lost, none torn; start and check ${String(median)} ms median, ${String(sorted.at(-1) ?? 0)} worst`,
    );
  };
  console.log(`seed ${String(seed)}`);
  const dataDir = await newDataDir();
  try {
    tell('PGlite', await killAgainAndAgain({ dataDir }, kills, seed));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
  const postgres = await startTestPostgres();
  try {
    tell('PostgreSQL', await killAgainAndAgain({ databaseUrl: await postgres.newDatabase() }, kills, seed));
  } finally {
    await postgres.remove();
  }
  const creating = await killWhileCreating(5, seed);
  console.log(
    `PGlite killed ${String(creating.kills)} times while it was created: starts, with ${String(creating.acknowledged)} deeds`,
  );
}

if (require.main === module) {
  main(Number(process.argv[2] ?? '50'), Number(process.argv[3] ?? Date.now() % 1_000_000)).catch(
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
