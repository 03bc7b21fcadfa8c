import { writeSync } from 'node:fs';
import { openStore, type StoreTarget } from '../../bot/store/open';
import type { CouncilStore } from '../../bot/store/store';
import type { PolicyBody } from '../../shared/admin/shapes';
import type { Person } from '../../shared/types';

/*
 * The process that kill.ts kills: says what it finds in the store, then saves without end, and says each save that
 * was acknowledged. Its lines are JSON: first Found, then {"deed": n}.
 */

/** What a start finds, checked against itself: a half-written deed throws. */
export interface Found {
  /** Every deed has the next number; all up to this one are there, whole. */
  readonly deeds: number;
}

const COUNCIL = 'kill';
const PEOPLE = 40;
const author = { name: 'Writer', email: 'writer@kill.example' };

const bodyOf = (deed: number): PolicyBody => ({
  protocol: `deed-${String(deed)}`,
  nation: 'scotland',
  memoryDays: 30,
  rules: {},
  contacts: { roles: { filler: [] }, services: {} },
  // Several pages of the database, so that a write can be torn.
  answers: Array.from({ length: 20 }, (_, at) => ({
    question: `${String(deed)} ${'x'.repeat(600)} ${String(at)}`,
    clauses: [],
    contact: null,
    says: String(deed),
  })),
});
const peopleOf = (deed: number): Person[] =>
  Array.from({ length: PEOPLE }, (_, at) => ({
    email: `p${String(at)}@kill.example`,
    name: `P ${String(at)}`,
    kind: 'officer',
    title: String(deed),
    tier: null,
    service: '',
    manager: '',
    ward: '',
    group: '',
  }));

/** The kinds of deeds, in turn. */
const kind = (deed: number): 'save' | 'publish' | 'people' =>
  deed % 4 === 0 ? 'people' : deed % 4 === 3 ? 'publish' : 'save';
const lastOf = (what: ReturnType<typeof kind>, deeds: number): number => {
  for (let deed = deeds; deed > 0; deed -= 1) if (kind(deed) === what) return deed;
  return 0;
};

function expectSame(what: string, got: unknown, expected: unknown): void {
  if (JSON.stringify(got) !== JSON.stringify(expected)) {
    throw new Error(`${what}: found ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`);
  }
}

async function find(council: CouncilStore): Promise<Found> {
  const lines = await council.audit.page(null, 1_000_000);
  const deeds = lines.length;
  expectSame(
    'audit',
    lines.map(({ summary }) => summary).reverse(),
    Array.from({ length: deeds }, (_, at) => `deed ${String(at + 1)}`),
  );

  const versions = await council.policy.versions();
  const published = Array.from({ length: deeds }, (_, at) => at + 1).filter(
    (deed) => kind(deed) === 'publish',
  );
  expectSame(
    'versions',
    versions.map(({ version }) => version).reverse(),
    published.map((_, at) => at + 1),
  );
  expectSame(
    'reasons',
    versions.map(({ reason }) => reason).reverse(),
    published.map((deed) => `deed ${String(deed)}`),
  );
  for (const { version } of versions.slice(0, 3)) {
    const deed = published[version - 1] ?? 0;
    expectSame('version', (await council.policy.version(version))?.body, bodyOf(deed - 1));
  }

  const draft = await council.policy.draft();
  const saved = lastOf('save', deeds);
  const open = saved > lastOf('publish', deeds) && saved > 0;
  expectSame('draft', draft?.body ?? null, open ? bodyOf(saved) : null);

  const { people } = await council.people.all();
  const changed = lastOf('people', deeds);
  expectSame(
    'people',
    people.map(({ title }) => title),
    changed === 0 ? [] : Array.from({ length: PEOPLE }, () => String(changed)),
  );
  return { deeds };
}

async function main(target: StoreTarget): Promise<void> {
  const store = await openStore(target);
  const council = store.council(COUNCIL);
  const found = await find(council);
  writeSync(1, `${JSON.stringify(found)}\n`);
  for (let deed = found.deeds + 1; ; deed += 1) {
    const audit = { action: 'kill', summary: `deed ${String(deed)}` };
    const seen = await council.policy.revision();
    if (kind(deed) === 'save') await council.policy.saveDraft(bodyOf(deed), seen, author, audit);
    else if (kind(deed) === 'publish') await council.policy.publish(seen, audit.summary, author, audit);
    else
      await council.people.change((await council.people.all()).revision, peopleOf(deed), [], author, audit);
    writeSync(1, `${JSON.stringify({ deed })}\n`);
  }
}

main(JSON.parse(process.argv[2] ?? '') as StoreTarget).catch((error: unknown) => {
  writeSync(2, `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
