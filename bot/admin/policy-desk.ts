import { defaultBody, knownOnly, tidyBody } from '../../shared/admin/body';
import { differences, type Names } from '../../shared/admin/differences';
import { merge3 } from '../../shared/admin/merge';
import { policyProblems, type PolicyProblem } from '../../shared/admin/problems';
import type {
  Difference,
  DraftPolicy,
  PolicyBody,
  PolicyVersion,
  Stale,
  VersionSummary,
} from '../../shared/admin/shapes';
import type { Snapshot } from '../../shared/api';
import { createDirectory } from '../../shared/directory';
import type { Pack } from '../../shared/pack';
import { RULES } from '../../shared/rules';
import { snapshotOf } from '../policies';
import { ProblemError } from '../problem';
import { StaleError, type Author, type CouncilStore, type StoredVersion } from '../store/store';
import type { LivePolicies } from './live-policies';
import { nameOfEdition } from './own-pack';

/** A version by its number, what is published, or the draft. */
type Which = number | 'published' | 'draft';

/** The clerk's work on the policy. What is refused is a ProblemError in plain words. */
export interface PolicyDesk {
  /** The draft; where there is none, what is published (or the default) as the draft to begin with. */
  draft(): Promise<DraftPolicy>;
  save(body: PolicyBody, seen: number, author: Author): Promise<DraftPolicy>;
  discard(seen: number, author: Author): Promise<void>;
  publish(seen: number, reason: string, author: Author): Promise<PolicyVersion>;
  versions(): Promise<readonly VersionSummary[]>;
  version(version: number): Promise<PolicyVersion>;
  restore(version: number, seen: number, author: Author): Promise<DraftPolicy>;
  compare(from: Which, to: Which): Promise<readonly Difference[]>;
  snapshot(of: 'draft' | 'published'): Promise<Snapshot>;
  /** Throws a 422 with what is wrong; what was wrong in `before` already and only speaks of what is gone may stay. */
  refuse(problems: readonly PolicyProblem[], before: readonly PolicyProblem[]): void;
  /** The pack that a body is for, or null. */
  packOf(body: PolicyBody): Pack | null;
}

const MOST_PROBLEMS = 50;

export function createPolicyDesk(council: CouncilStore, policies: LivePolicies): PolicyDesk {
  const store = council.policy;
  const names = (): Names => ({
    rules: RULES,
    packs: policies.packs.map(({ id, name, roles }) => ({ id, name: nameOfEdition({ id, name }), roles })),
  });
  /** How many differences a version has from the one before; versions never change. */
  const changesOf = new Map<number, number>();

  function usual(): PolicyBody {
    const pack = policies.published(null)?.snapshot.pack ?? policies.packs[0];
    if (pack === undefined) throw new ProblemError(503, 'Service Unavailable', 'No protocol is in use.');
    return defaultBody(pack);
  }

  async function publishedBody(): Promise<PolicyBody> {
    return (await store.published())?.body ?? usual();
  }

  async function draft(): Promise<DraftPolicy> {
    // The revision first: a draft that is saved in between makes a save with it stale, never lost.
    const revision = await store.revision();
    const saved = await store.draft();
    if (saved !== null) return saved;
    const published = await store.published();
    return {
      revision,
      basedOn: published?.version ?? null,
      body: published?.body ?? usual(),
      savedAt: null,
      savedBy: null,
    };
  }

  /** Every problem of a body, by the people and protocols there are now. */
  function problemsOf(body: PolicyBody): PolicyProblem[] {
    return policyProblems(body, RULES, policies.packs, createDirectory(policies.people()));
  }

  /** The answer to a save that came too late. */
  async function stale(seen: number, mine: PolicyBody | null): Promise<ProblemError> {
    const current = await draft();
    const base = (await store.draftAt(seen)) ?? (seen === 0 ? usual() : await publishedBody());
    const theirs = differences(base, current.body, names());
    const { merged, conflicts } =
      mine === null ? { merged: current.body, conflicts: [] } : merge3(base, mine, current.body, names());
    const details: Stale = { current, theirs: [...theirs], conflicts: [...conflicts], merged };
    const who = current.savedBy === null ? 'Another clerk' : current.savedBy;
    const what =
      current.savedAt === null
        ? 'published or discarded the draft'
        : `saved the draft with ${counted(theirs.length, 'change')}`;
    const clash =
      conflicts.length === 0
        ? 'None of it touches what you changed.'
        : `${counted(conflicts.length, 'setting')} you changed too: ${conflicts.map((one) => one.what).join('; ')}.`;
    return new ProblemError(
      412,
      'Precondition Failed',
      `${who} ${what} after you opened it, so yours was not saved over it. ${clash}`,
      undefined,
      { stale: details },
    );
  }

  async function orStale<T>(seen: number, mine: PolicyBody | null, act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof StaleError) throw await stale(seen, mine);
      throw error;
    }
  }

  function refuse(problems: readonly PolicyProblem[], before: readonly PolicyProblem[]): void {
    const stood = new Set(
      before.filter(({ severity }) => severity === 'gone').map(({ field, problem }) => `${field} ${problem}`),
    );
    const refused = problems.filter(
      ({ severity, field, problem }) => severity === 'error' || !stood.has(`${field} ${problem}`),
    );
    if (refused.length === 0) return;
    throw new ProblemError(
      422,
      'Unprocessable Content',
      refused.length === 1
        ? `One setting cannot be saved so: ${refused[0]?.problem ?? ''}.`
        : `${String(refused.length)} settings cannot be saved so.`,
      refused.slice(0, MOST_PROBLEMS).map(({ field, problem }) => ({ field, problem })),
    );
  }

  async function versionAt(version: number): Promise<StoredVersion> {
    const found = await store.version(version);
    if (found === null)
      throw new ProblemError(404, 'Not Found', `There is no version ${String(version)} of the policy.`);
    return found;
  }

  /** What a version changed from the one before; the first one, from the default of its protocol. */
  async function changed(version: StoredVersion): Promise<Difference[]> {
    const before = version.version === 1 ? null : await store.version(version.version - 1);
    const pack = policies.packs.find(({ id }) => id === version.body.protocol);
    const from = before?.body ?? (pack === undefined ? version.body : defaultBody(pack));
    const found = differences(from, version.body, names());
    changesOf.set(version.version, found.length);
    return found;
  }

  async function summed(
    { version, author, at, reason }: Omit<StoredVersion, 'body'>,
    newest: number,
  ): Promise<VersionSummary> {
    if (!changesOf.has(version)) await changed(await versionAt(version));
    return {
      version,
      author: author.name,
      at,
      reason,
      changes: changesOf.get(version) ?? 0,
      published: version === newest,
    };
  }

  async function whole(version: StoredVersion): Promise<PolicyVersion> {
    const found = await changed(version);
    const newest = (await store.published())?.version ?? version.version;
    return { ...(await summed(version, newest)), body: version.body, differences: found };
  }

  async function bodyOf(which: Which): Promise<PolicyBody> {
    if (which === 'draft') return (await draft()).body;
    if (which === 'published') return publishedBody();
    return (await versionAt(which)).body;
  }

  return {
    draft,
    refuse,
    packOf: (body) => policies.packs.find(({ id }) => id === body.protocol) ?? null,
    async save(body, seen, author) {
      const tidy = tidyBody(body);
      const now = await draft();
      refuse(problemsOf(tidy), problemsOf(now.body));
      const found = differences(now.body, tidy, names());
      const summary = `Saved the draft policy: ${counted(found.length, 'change')}${about(found)}.`;
      return orStale(seen, tidy, () =>
        store.saveDraft(tidy, seen, author, { action: 'policy.save', summary }),
      );
    },
    discard: (seen, author) =>
      orStale(seen, null, () =>
        store.discardDraft(seen, author, {
          action: 'policy.discard',
          summary: 'Discarded the draft policy.',
        }),
      ),
    async publish(seen, reason, author) {
      const now = await draft();
      if (now.revision !== seen) throw await stale(seen, null);
      const published = await store.published();
      const found = differences(published?.body ?? usual(), now.body, names());
      if (now.savedAt === null || (published !== null && found.length === 0)) {
        throw new ProblemError(
          409,
          'Conflict',
          'The draft says what is published already, so there is nothing to publish.',
        );
      }
      // What was fine when it was saved may speak of people or rules that are gone: those have no effect.
      refuse(problemsOf(now.body), problemsOf(now.body));
      const summary = `Published the draft policy: ${counted(found.length, 'change')}${about(found)}.`;
      const version = await orStale(seen, null, () =>
        store.publish(seen, reason, author, { action: 'policy.publish', summary }),
      );
      await policies.reload();
      return whole(version);
    },
    async versions() {
      const all = await store.versions();
      const newest = all[0]?.version ?? 0;
      const summaries: VersionSummary[] = [];
      for (const one of all) summaries.push(await summed(one, newest));
      return summaries;
    },
    version: async (version) => whole(await versionAt(version)),
    async restore(version, seen, author) {
      const body = knownOnly((await versionAt(version)).body, RULES);
      return orStale(seen, body, () =>
        store.saveDraft(body, seen, author, {
          action: 'policy.restore',
          summary: `Put version ${String(version)} of the policy into the draft.`,
        }),
      );
    },
    compare: async (from, to) => differences(await bodyOf(from), await bodyOf(to), names()),
    async snapshot(of) {
      if (of === 'published') {
        const published = policies.published(null);
        if (published !== null) return published.snapshot;
      }
      const body = await bodyOf(of);
      const pack = policies.packs.find(({ id }) => id === body.protocol);
      if (pack === undefined)
        throw new ProblemError(409, 'Conflict', 'The draft is for a protocol that is not there any more.');
      const council = policies.published(null)?.snapshot.policy.council ?? pack.name;
      return snapshotOf({
        body,
        version: of,
        council,
        pack,
        people: policies.people(),
        lists: policies.lists(),
      });
    },
  };
}

/** "1 change", "3 changes" */
export function counted(count: number, one: string): string {
  return `${String(count)} ${one}${count === 1 ? '' : 's'}`;
}

const MOST_NAMED = 3;
/** " (Several officers on one matter: strength; …)"; questions are left out, because people wrote them. */
function about(found: readonly Difference[]): string {
  const named = found.map(({ path, what }) => (path[0] === 'answers' ? 'an answer to a question' : what));
  if (named.length === 0) return '';
  const more = named.length - MOST_NAMED;
  return ` (${named.slice(0, MOST_NAMED).join('; ')}${more > 0 ? `; and ${String(more)} more` : ''})`;
}
