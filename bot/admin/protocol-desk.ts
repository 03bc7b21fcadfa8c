import { isDeepStrictEqual } from 'node:util';
import type {
  OwnClause,
  OwnProtocol,
  OwnProtocolSave,
  PackChoice,
  RoleChoice,
} from '../../shared/admin/shapes';
import type { Pack } from '../../shared/pack';
import { usualRoles } from '../../shared/proposals/usual-roles';
import { ProblemError } from '../problem';
import { StaleError, type Author, type CouncilStore } from '../store/store';
import type { LivePolicies } from './live-policies';
import { editionId, editionOf, latestEdition, nameOfEdition, ownPack } from './own-pack';
import { counted } from './policy-desk';

/** What reading a document gives, in the form that is kept. */
export type ReadProtocol = Pick<OwnProtocol, 'name' | 'document' | 'problems' | 'clauses'>;

/** Reads a protocol document. Throws DocumentError for one that cannot be used. */
export type ReadDocument = (bytes: Uint8Array, name: string, signal: AbortSignal) => Promise<ReadProtocol>;

/** A document that cannot be used; the message is for the clerk. */
export class DocumentError extends Error {}

/** The clerk's work on the council's own protocol. What is refused is a ProblemError in plain words. */
export interface ProtocolDesk {
  /** Null: none was brought in. */
  get(): Promise<OwnProtocol | null>;
  importDocument(bytes: Uint8Array, name: string, signal: AbortSignal, author: Author): Promise<OwnProtocol>;
  save(value: OwnProtocolSave, seen: number, author: Author): Promise<OwnProtocol>;
  publish(seen: number, author: Author): Promise<PackChoice>;
  /** Whom a route may lead to, by name. */
  readonly roles: readonly RoleChoice[];
}

export function packChoice(pack: Pack): PackChoice {
  const { id, status, clauses } = pack;
  return { id, name: nameOfEdition(pack), status, clauses: clauses.length, own: editionOf(id) !== null };
}

export function createProtocolDesk(
  council: CouncilStore,
  policies: LivePolicies,
  usual: readonly Pack[],
  read: ReadDocument,
): ProtocolDesk {
  const store = council.ownProtocol;

  async function save(
    value: Omit<OwnProtocol, 'revision'>,
    seen: number,
    author: Author,
    audit: { readonly action: string; readonly summary: string },
  ): Promise<OwnProtocol> {
    try {
      return await store.save(value, seen, author, audit);
    } catch (error) {
      if (!(error instanceof StaleError)) throw error;
      const current = await store.get();
      throw new ProblemError(
        412,
        'Precondition Failed',
        'Another clerk changed the protocol after you opened it, so yours was not saved over it.',
        undefined,
        { current },
      );
    }
  }

  async function existing(): Promise<OwnProtocol> {
    const own = await store.get();
    if (own === null)
      throw new ProblemError(404, 'Not Found', 'No protocol document has been brought in yet.');
    return own;
  }

  const roles = Object.entries(usualRoles(usual))
    .map(([key, { name }]) => ({ key, name }))
    .sort((a, b) => plainName(a.name).localeCompare(plainName(b.name)));

  return {
    roles,
    get: () => store.get(),
    async importDocument(bytes, name, signal, author) {
      let document: ReadProtocol;
      try {
        document = await read(bytes, name, signal);
      } catch (error) {
        if (error instanceof DocumentError)
          throw new ProblemError(422, 'Unprocessable Content', error.message);
        throw error;
      }
      // Whatever was there before is replaced, so two imports at once must not fail: the later one counts.
      for (let tries = 0; ; tries += 1) {
        const before = await store.get();
        try {
          return await store.save(
            {
              ...document,
              called: before?.called ?? 'our protocol',
              status: before?.status ?? 'in-force',
              publishedAs: before?.publishedAs ?? null,
            },
            before?.revision ?? 0,
            author,
            {
              action: 'protocol.import',
              summary: `Brought in a protocol document with ${counted(document.clauses.length, 'clause')}.`,
            },
          );
        } catch (error) {
          if (!(error instanceof StaleError) || tries >= 3) throw error;
        }
      }
    },
    async save(value, seen, author) {
      const own = await existing();
      const repeated = repeatedRefs(value.clauses);
      if (repeated.length > 0)
        throw new ProblemError(
          422,
          'Unprocessable Content',
          'Two clauses in force have the same number; each needs its own.',
          repeated,
        );
      return save({ ...withoutRevision(own), ...value }, seen, author, {
        action: 'protocol.save',
        summary: `Saved the council’s own protocol: ${counted(value.clauses.length, 'clause')}.`,
      });
    },
    async publish(seen, author) {
      const own = await existing();
      if (own.revision !== seen)
        throw new ProblemError(
          412,
          'Precondition Failed',
          'Another clerk changed the protocol after you opened it. Look at it as it is now and try again.',
          undefined,
          { current: own },
        );
      const nation = policies.published(null)?.snapshot.policy.nation ?? 'england-and-wales';
      await policies.reload();
      const latest = latestEdition(policies.packs);
      const made = ownPack(own, usual, nation, latest + 1);
      if (!made.ok)
        throw new ProblemError(
          422,
          'Unprocessable Content',
          'The protocol cannot be published yet.',
          made.missing,
        );
      // An edition never changes: members keep the one in use until a policy with another is published, and a version
      // that is restored has its own again. The same once more is no edition.
      const before = policies.packs.find(({ id }) => id === editionId(latest));
      const pack = before !== undefined && isSamePack(before, made.pack) ? before : made.pack;
      if (pack !== before)
        await council.packs.put(pack, author, {
          action: 'protocol.publish',
          summary: `Published ${latest === 0 ? '' : `edition ${String(latest + 1)} of `}the council’s own protocol with ${counted(pack.clauses.length, 'clause')}.`,
        });
      if (own.publishedAs !== pack.id)
        await save({ ...withoutRevision(own), publishedAs: pack.id }, seen, author, {
          action: 'protocol.published',
          summary: 'Marked the council’s own protocol as published.',
        });
      await policies.reload();
      return packChoice(pack);
    },
  };
}

/** Whether two editions say the same, in the form in which they are stored. */
function isSamePack(before: Pack, made: Pack): boolean {
  const stored = (pack: Pack): unknown => JSON.parse(JSON.stringify(pack));
  return isDeepStrictEqual(stored({ ...made, id: before.id }), stored(before));
}

const plainName = (name: string): string => name.replace(/^(?:the|an?) /, '');

function withoutRevision({ revision: _revision, ...rest }: OwnProtocol): Omit<OwnProtocol, 'revision'> {
  return rest;
}

function repeatedRefs(clauses: readonly OwnClause[]): { readonly field: string; readonly problem: string }[] {
  const seen = new Set<string>();
  const problems: { field: string; problem: string }[] = [];
  clauses.forEach(({ ref, inForce }, index) => {
    if (!inForce) return;
    if (seen.has(ref))
      problems.push({
        field: `clauses[${String(index)}].ref`,
        problem: `${ref} stands twice; add the heading’s key word, such as “${ref} (Roles)”`,
      });
    seen.add(ref);
  });
  return problems.slice(0, 50);
}
