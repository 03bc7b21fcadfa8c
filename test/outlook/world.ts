import { createHandlers, type HandlerDeps } from '../../addin/outlook/handlers';
import { ACTIONS } from '../../addin/outlook/ids';
import { associate, createMailbox, type OfficeHost } from '../../addin/outlook/office';
import type { Mailbox } from '../../addin/outlook/mailbox';
import type { Fetch } from '../../addin/outlook/within';
import type { ClientId } from '../../addin/workbench/clients';
import {
  createFakeHost,
  type FakeHost,
  type FakeHostOptions,
  type HostGlobals,
  type HostPerson,
} from '../../addin/workbench/fake-host';
import { manualClock, type HostClock, type ManualClock } from '../../addin/workbench/fake-host-clock';
import type { Snapshot } from '../../shared/api';
import { atSend, type CheckInput, type CheckResult } from '../../shared/check';
import { defaultPolicy } from '../../shared/policy';
import type { Pack } from '../../shared/pack';
import type { Nudge, Person } from '../../shared/types';

/** The cast of these tests: one member, three officers, a team's mailbox. */
export const MEMBER: HostPerson = { name: 'Cllr Ada Birch', address: 'ada.birch@members.example.org' };
export const HEAD: HostPerson = { name: 'Rhys Alder', address: 'rhys.alder@council.example.org' };
export const JUNIOR: HostPerson = { name: 'Mo Elm', address: 'mo.elm@council.example.org' };
export const TEAM: HostPerson = { name: 'Waste team', address: 'waste@council.example.org' };

const person = (
  one: HostPerson,
  kind: Person['kind'],
  title: string,
  tier: Person['tier'],
  manager = '',
): Person => ({
  email: one.address,
  name: one.name,
  kind,
  title,
  tier,
  service: kind === 'officer' ? 'Waste' : '',
  manager,
  ward: kind === 'member' ? 'Mill' : '',
  group: '',
});

export const PEOPLE: readonly Person[] = [
  person(MEMBER, 'member', 'Councillor', null),
  person(HEAD, 'officer', 'Head of Waste', 'head'),
  person(JUNIOR, 'officer', 'Waste Assistant', 'staff', HEAD.address),
  person(TEAM, 'officer', 'Shared mailbox', null),
];

const PACK: Pack = {
  id: 'test',
  name: 'Test Council',
  called: 'the test protocol',
  status: 'in-force',
  statusNote: 'For tests.',
  nation: 'england-and-wales',
  clauses: [
    {
      ref: '7',
      heading: 'Contact',
      kind: 'route',
      appliesTo: ['member'],
      topics: [],
      says: 'Write to heads of service.',
    },
  ],
  ladder: { chief: [], director: [], head: [], manager: [], staff: [] },
  roles: {},
  routes: [],
  responseTimes: [],
  bases: {},
};

export const SNAPSHOT: Snapshot = { policy: defaultPolicy(PACK), pack: PACK, people: PEOPLE };

export function nudge(change: Partial<Nudge> = {}): Nudge {
  return {
    rule: 'junior-officer',
    severity: 'advice',
    title: 'Write to the head of service first',
    guidance: 'Mo Elm is a junior officer. The protocol asks members to write to a head of service.',
    clauses: [{ protocol: 'test', ref: '7', says: 'Write to heads of service.', bearing: 'direct' }],
    evidence: [{ kind: 'recipient', value: JUNIOR.address, field: 'to' }],
    suggestions: [],
    key: 'junior-officer:mo',
    ...change,
  };
}

/** A check that nudges when the draft goes to the junior officer. */
export function checkJunior(input: CheckInput): CheckResult {
  const found = input.draft.to
    .concat(input.draft.cc)
    .some((address) => address.toLowerCase() === JUNIOR.address);
  return { nudges: found ? [nudge()] : [], watched: [], faults: [] };
}

export function officeHostOf(globals: HostGlobals, clock: HostClock): OfficeHost {
  return {
    office: globals.Office,
    runtimeStorage: globals.OfficeRuntime?.storage ?? null,
    pageStorage: globals.localStorage ?? null,
    later: (act, milliseconds) => {
      const timer = globals.setTimeout(act, milliseconds);
      return () => {
        globals.clearTimeout(timer);
      };
    },
    now: () => new Date(clock.now()),
  };
}

export interface World {
  readonly host: FakeHost;
  readonly clock: ManualClock;
  readonly pane: Mailbox;
  readonly paneHost: OfficeHost;
  readonly officeStorage: Map<string, string>;
  readonly pageStorage: Map<string, string>;
  /** Requests that the add-in made. */
  readonly requests: { readonly url: string; readonly method: string; readonly body: string | undefined }[];
  /** Where the client under test keeps things between events. */
  readonly kept: Map<string, string>;
}

export interface WorldOptions extends Partial<Omit<FakeHostOptions, 'clock' | 'client' | 'launch'>> {
  readonly check?: HandlerDeps['check'];
  /** null: the server cannot be reached. */
  readonly snapshot?: Snapshot | null;
  readonly limit?: number;
  /** Replaces the handlers' own start. */
  readonly launch?: (globals: HostGlobals) => void;
}

/** A fake Outlook with our handlers in it, a server that has `snapshot`, and a pane's mailbox. */
export function world(client: ClientId, options: WorldOptions = {}): World {
  const clock = manualClock();
  const officeStorage = options.officeStorage ?? new Map<string, string>();
  const pageStorage = options.pageStorage ?? new Map<string, string>();
  const requests: { url: string; method: string; body: string | undefined }[] = [];
  const snapshot = options.snapshot === undefined ? SNAPSHOT : options.snapshot;
  const fetch: Fetch = (url, init) => {
    requests.push({ url, method: init.method, body: init.body });
    if (snapshot === null) return Promise.reject(new Error('offline'));
    const same = init.headers['If-None-Match'] === '"one"';
    const status = init.method === 'POST' ? 204 : same ? 304 : 200;
    return Promise.resolve({
      status,
      headers: { get: (name) => (name.toLowerCase() === 'etag' ? '"one"' : null) },
      text: () => Promise.resolve(status === 200 ? JSON.stringify(snapshot) : ''),
    });
  };
  const launch = (globals: HostGlobals): void => {
    const officeHost = officeHostOf(globals, clock);
    const handlers = createHandlers({
      host: officeHost,
      check: options.check ?? checkJunior,
      atSend,
      fetch,
      origin: 'https://nudge.example.org',
    });
    for (const name of Object.keys(ACTIONS) as (keyof typeof ACTIONS)[])
      associate(officeHost, ACTIONS[name], handlers[name]);
  };
  const host = createFakeHost({
    me: MEMBER,
    ...options,
    client,
    clock,
    officeStorage,
    pageStorage,
    launch: options.launch ?? launch,
  });
  const paneHost = officeHostOf(host.paneGlobals(), clock);
  return {
    host,
    clock,
    paneHost,
    pane: createMailbox(paneHost, { limit: options.limit ?? 5000 }),
    officeStorage,
    pageStorage,
    requests,
    kept: host.client.officeStorage ? officeStorage : pageStorage,
  };
}

/** Waits for a promise while the manual clock runs. */
export async function settled<T>(clock: ManualClock, work: Promise<T>, milliseconds = 100): Promise<T> {
  const state = { done: false };
  const watched = work.finally(() => {
    state.done = true;
  });
  watched.catch(() => undefined);
  await clock.advance(milliseconds);
  if (!state.done) throw new Error(`not settled after ${String(milliseconds)} ms of the fake clock`);
  return watched;
}
