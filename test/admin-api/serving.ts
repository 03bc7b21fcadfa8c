import { pino } from 'pino';
import { createAdmin } from '../../bot/admin/admin';
import { demoClerk } from '../../bot/admin/clerk';
import { followPolicies, type LivePolicies } from '../../bot/admin/live-policies';
import type { ReadDocument } from '../../bot/admin/protocol-desk';
import { createProtocolReader } from '../../bot/admin/read-protocol';
import { seedCouncil } from '../../bot/admin/seed';
import { createCounts } from '../../bot/counts';
import { loadPacks } from '../../bot/packs';
import type { Author } from '../../bot/store/store';
import type { Snapshot } from '../../shared/api';
import type {
  AuditPage,
  DraftPolicy,
  Insights,
  OwnProtocol,
  PackChoice,
  PeoplePreview,
  PeopleSheet,
  PolicyBody,
  PolicyVersion,
  Stale,
} from '../../shared/admin/shapes';
import type { Person } from '../../shared/types';
import { PEOPLE, serve, type Served } from '../bot/serving';
import { memoryStore, type MemoryStore } from './memory-store';

const packs = loadPacks();
const blank = { tier: null, service: '', manager: '', ward: '', group: '' };
export const CLERK = 'cleo.marsh@fenwick.example';
export const OFFICERS: readonly Person[] = [
  ...PEOPLE,
  { ...blank, email: CLERK, name: 'Cleo Marsh', kind: 'officer', title: 'Democratic Services Manager' },
  {
    ...blank,
    email: 'dan.reed@fenwick.example',
    name: 'Dan Reed',
    kind: 'officer',
    title: 'Drains Officer',
    service: 'Drains',
  },
  {
    ...blank,
    email: 'eve.hart@fenwick.example',
    name: 'Eve Hart',
    kind: 'officer',
    title: 'Drains Engineer',
    service: 'Drains',
  },
  {
    ...blank,
    email: 'drains@fenwick.example',
    name: 'Drains team',
    kind: 'officer',
    title: 'Shared mailbox',
    service: 'Drains',
  },
];
export const CLEO: Author = { name: 'Cleo Marsh', email: CLERK };
const OTTO: Author = { name: 'Otto Finn', email: 'otto.finn@fenwick.example' };

/** A server with a clerk's side, on a store in memory. */
export interface AdminServed extends Served {
  readonly store: MemoryStore;
  readonly policies: LivePolicies;
  /** Asks /api/admin as a clerk's tab does. JSON bodies; `as` another clerk. */
  ask(method: string, path: string, body?: unknown, more?: AskMore): Promise<Answered>;
  /** The policy's body as it is now, changed, saved as the draft; gives the draft's revision. */
  saveDraft(change: (body: PolicyBody) => PolicyBody): Promise<number>;
}
interface AskMore {
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: 'otto';
  /** If-Match. */
  readonly seen?: number;
}
interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, of which each route gives some; `list` is the same where it is a list. */
  readonly json: Told;
  readonly list: readonly Told[];
}
/** Everything that answers hold, by name; what a route does not give is not there, and a test of it fails. */
export interface Told
  extends
    Pick<DraftPolicy, 'revision' | 'body'>,
    Pick<PolicyVersion, 'version' | 'differences'>,
    Pick<PeoplePreview, 'added' | 'changed' | 'gone' | 'doubtful' | 'problems'>,
    Pick<PeopleSheet, 'people'>,
    Pick<OwnProtocol, 'name' | 'document' | 'clauses' | 'publishedAs'>,
    AuditPage,
    Pick<Insights, 'figures' | 'totals'>,
    Pick<PackChoice, 'own'>,
    Pick<Snapshot, 'policy' | 'lists'> {
  readonly id: string;
  readonly what: string;
  readonly state: string;
  readonly subject: string;
  readonly undo: { readonly id: number; readonly summary: string };
  readonly pack: PackChoice;
  readonly detail: string;
  readonly errors: readonly { readonly field: string; readonly problem: string }[];
  readonly stale: Stale;
  readonly current: OwnProtocol;
}

/** Jest's matchers are `any`, which must not spread through the tests. */
export const any = (
  kind: StringConstructor | NumberConstructor | BooleanConstructor | ArrayConstructor,
): unknown => expect.any(kind) as unknown;
export const containing = (text: string): unknown => expect.stringContaining(text) as unknown;

export async function serveAdmin(
  changes: {
    readonly people?: readonly Person[];
    readonly store?: MemoryStore;
    readonly readDocument?: ReadDocument;
    readonly now?: () => Date;
    /** What the followed policies take for the time. */
    readonly clock?: () => number;
  } = {},
): Promise<AdminServed> {
  const store = changes.store ?? memoryStore();
  const pack = packs.find(({ id }) => id === 'southwark');
  if (pack === undefined) throw new Error('no pack');
  await seedCouncil(store, changes.people ?? OFFICERS, pack);
  const policies = await followPolicies({
    council: store,
    councilName: 'Fenwick',
    packs,
    usual: pack.id,
    log: pino({ level: 'silent' }),
    now: changes.clock ?? (() => Date.now()),
  });
  const cleo = demoClerk(policies.people());
  const served = await serve({
    policies,
    counts: createCounts(store),
    admin: createAdmin({
      councilName: 'Fenwick',
      mode: 'demo',
      clerk: (request) =>
        request.get('x-test-clerk') === 'otto'
          ? OTTO
          : request.get('x-test-clerk') === 'nobody'
            ? null
            : cleo,
      council: store,
      policies,
      packs,
      readDocument: changes.readDocument ?? createProtocolReader(packs),
      now: changes.now ?? (() => new Date('2026-03-04T12:00:00Z')),
    }),
  });
  const ask: AdminServed['ask'] = async (method, path, body, more = {}) => {
    const typed = more.headers?.['Content-Type'] !== undefined;
    const response = await fetch(`${served.url}/api/admin${path}`, {
      method,
      headers: {
        'X-Protocol-Nudge': 'test',
        ...(body === undefined || typed ? {} : { 'Content-Type': 'application/json' }),
        ...(more.seen === undefined ? {} : { 'If-Match': `"${String(more.seen)}"` }),
        ...(more.as === undefined ? {} : { 'X-Test-Clerk': more.as }),
        ...more.headers,
      },
      ...(body === undefined
        ? {}
        : { body: typed ? (body as string | Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    const json: unknown = isJson ? JSON.parse(text) : null;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: json as Told,
      list: Array.isArray(json) ? (json as readonly Told[]) : [],
    };
  };
  return {
    ...served,
    store,
    policies,
    ask,
    async saveDraft(change) {
      const { json: draft } = await ask('GET', '/draft');
      const saved = await ask('PUT', '/draft', change(draft.body), {
        seen: draft.revision,
      });
      if (saved.status !== 200) throw new Error(`the draft was not saved: ${saved.text}`);
      return saved.json.revision;
    },
  };
}
