import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../../bot/app';
import { createCounts } from '../../bot/counts';
import type { Demo } from '../../bot/demo/council';
import { loadPacks } from '../../bot/packs';
import type { Pages } from '../../bot/pages';
import { createPolicies } from '../../bot/policies';
import type { Services } from '../../bot/services';
import { memoryStore } from '../admin-api/memory-store';
import type { Person } from '../../shared/types';

/** A server under test, and everything it logged. */
export interface Served {
  readonly url: string;
  readonly services: Services;
  logs(): string;
  close(): Promise<void>;
}

export const ADA = 'ada.pike@fenwick.example';
const BEN = 'ben.stone@fenwick.example';
const blank = { title: '', tier: null, service: '', manager: '', ward: '', group: '' };
export const PEOPLE: readonly Person[] = [
  { ...blank, email: ADA, name: 'Ada Pike', kind: 'member', ward: 'Fenside' },
  {
    ...blank,
    email: BEN,
    name: 'Ben Stone',
    kind: 'officer',
    title: 'Head of Drains',
    tier: 'head',
    service: 'Drains',
  },
  { ...blank, email: 'leader@fenwick.example', name: 'Lee Dare', kind: 'member', ward: 'Mill' },
];

const NO_PAGES: Pages = { template: () => null, files: {}, folders: [] };
const NO_DEMO: Demo = { council: 'Fenwick', protocol: 'southwark', people: PEOPLE, drafts: [], earlier: [] };

/** Listens on a free port of 127.0.0.1 with stand-ins for whatever the test does not bring. */
export async function serve(changes: Partial<Services> = {}): Promise<Served> {
  const lines: string[] = [];
  const services: Services = {
    mode: 'demo',
    policies: createPolicies(loadPacks(), PEOPLE, 'Fenwick', 'southwark'),
    counts: createCounts(memoryStore()),
    demo: NO_DEMO,
    pages: NO_PAGES,
    log: pino({ level: 'debug', base: null }, { write: (line: string) => lines.push(line) }),
    today: () => '2026-03-04',
    unready: () => null,
    ...changes,
  };
  const server = createServer(createApp(services));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    services,
    logs: () => lines.join(''),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export function post(url: string, body: unknown, type = 'application/json'): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export function draft(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    from: ADA,
    to: [BEN],
    cc: [],
    bcc: [],
    subject: 'Drain in Mill Lane',
    body: 'Dear Ben,\n\nThe drain in Mill Lane is blocked. Could somebody clear it?\n\nAda Pike',
    composedAt: '2026-03-04T14:05:00Z',
    ...changes,
  };
}
