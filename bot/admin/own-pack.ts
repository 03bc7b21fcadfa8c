import type { OwnClause, OwnProtocol } from '../../shared/admin/shapes';
import { STANDINGS, type Standing } from '../../shared/answer/mode';
import type { Pack, Role, Topic } from '../../shared/pack';
import { describeProblem } from '../../shared/pack-check';
import { packFromImport, type ConfirmedClause } from '../../shared/proposals/pack-from-import';
import { commonRoles, createRoleFinder, usualRoles } from '../../shared/proposals/usual-roles';
import type { RuleId } from '../../shared/types';
import type { FieldProblem } from '../drafts';

/** The first edition of a council's own protocol has this id, later ones a number after it; the product's packs have others. */
const OWN_PACK = 'own-protocol';

/** Which edition of the council's own protocol a pack is, from 1; null: a pack that comes with the product. */
export function editionOf(pack: string): number | null {
  if (pack === OWN_PACK) return 1;
  const number = pack.startsWith(`${OWN_PACK}-`) ? Number(pack.slice(OWN_PACK.length + 1)) : Number.NaN;
  return Number.isInteger(number) ? number : null;
}

/** The id of an edition. */
export const editionId = (edition: number): string =>
  edition === 1 ? OWN_PACK : `${OWN_PACK}-${String(edition)}`;

/** The number of the latest edition; 0: the council has published no protocol of its own. */
export function latestEdition(packs: readonly Pack[]): number {
  return Math.max(0, ...packs.map(({ id }) => editionOf(id) ?? 0));
}

/** The packs to choose from: of the council's own protocol the latest edition, and those in `inUse`. */
export function withoutOldEditions(packs: readonly Pack[], inUse: readonly string[]): readonly Pack[] {
  const latest = latestEdition(packs);
  return packs.filter(({ id }) => [null, latest].includes(editionOf(id)) || inUse.includes(id));
}

/** A pack's name for the clerk, who may see two editions side by side. */
export function nameOfEdition({ id, name }: Pick<Pack, 'id' | 'name'>): string {
  const edition = editionOf(id);
  return edition === null || edition === 1 ? name : `${name} (edition ${String(edition)})`;
}

const MOST_PROBLEMS = 50;
const MOST_CONTACTS = 4;

export type OwnPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly missing: readonly FieldProblem[] };

/**
 * The pack that a council's own protocol makes: its clauses in force in its own words, what the clerk confirmed of
 * rules and situations, and the roles that all councils have (`usual`: the product's packs, which name them).
 */
export function ownPack(
  own: OwnProtocol,
  usual: readonly Pack[],
  nation: Pack['nation'],
  edition = 1,
): OwnPack {
  const roles = usualRoles(usual);
  const namedIn = createRoleFinder(roles);
  const clauses = own.clauses.map((one) => confirmedOf(one, usual, roles, namedIn));
  const inForce = clauses.filter((one) => one.inForce && one.text.trim() !== '');
  const missing = (problem: string): OwnPack => ({ ok: false, missing: [{ field: 'clauses', problem }] });
  if (inForce.length === 0) return missing('no clause is in force; expected at least one');
  if (inForce.every(({ rules }) => rules.length === 0))
    return missing(
      'no clause is confirmed for a rule, so no nudge could rest on this protocol; confirm at least one',
    );
  const { name, called, status } = own;
  const made = packFromImport(
    {
      id: editionId(edition),
      name: name.trim(),
      called: called.trim(),
      status,
      nation,
      roles: wanted(roles, clauses, usual),
    },
    clauses,
  );
  if (made.ok) return { ok: true, pack: { ...made.pack, verbatim: true } };
  return {
    ok: false,
    missing: made.problems.slice(0, MOST_PROBLEMS).map((problem) => ({
      field: problem.field,
      problem: describeProblem(problem),
    })),
  };
}

const isStanding = (text: string): text is Standing => (STANDINGS as readonly string[]).includes(text);
const isConfirmed = ({ state }: { readonly state: string }): boolean => state === 'confirmed';

function confirmedOf(
  { ref, heading, text, inForce, rules, situations, routes = [] }: OwnClause,
  usual: readonly Pack[],
  roles: Readonly<Record<string, Role>>,
  namedIn: (text: string) => readonly string[],
): ConfirmedClause {
  const confirmed = rules.filter(isConfirmed);
  const ways = routes
    .filter(isConfirmed)
    .map(({ subject, to }) => ({ subject, to: to.filter((key) => roles[key] !== undefined) }));
  const said = [...new Set(ways.flatMap(({ to }) => to))];
  const named = namedIn(text);
  const topics = confirmed.flatMap(({ rule }) => TOPIC_OF[rule] ?? []);
  return {
    ref,
    heading,
    text,
    inForce,
    topics: [...new Set(topics)],
    rules: confirmed.map(({ rule, bearing, when }) => ({ rule, bearing, when })),
    situations: situations.filter(isConfirmed).flatMap(({ situation, standing }) => {
      if (!isStanding(standing)) return [];
      // Whom the clause itself names comes before whom other councils name.
      const contacts =
        standing !== 'elsewhere' || said.length > 0
          ? said
          : named.length > 0
            ? named
            : contactsFor(situation, usual, roles);
      return [{ situation, standing, contacts: contacts.slice(0, MOST_CONTACTS) }];
    }),
    routes: ways,
  };
}

const TOPIC_OF: Readonly<Partial<Record<RuleId, Topic>>> = {
  'many-officers': 'contact',
  'repeated-point': 'repetition',
  'blind-copy': 'copying',
  'junior-officer': 'seniority',
  'urgent-demand': 'response-time',
  'out-of-hours': 'workload',
  'pressure-on-advice': 'advice',
  disrespect: 'respect',
  'conduct-in-copy': 'criticism',
  'direct-instruction': 'instructions',
  'party-political': 'party-politics',
  'personal-favour': 'favours',
  'group-meeting': 'group-meetings',
  'personal-data': 'personal-data',
  confidential: 'confidentiality',
  'early-chaser': 'response-time',
  'other-ward': 'ward',
  'contentious-route': 'contact',
  'speaking-for-council': 'media',
  'member-correspondence': 'copying',
  'complaint-route': 'complaints',
};

/** The roles that its routes and answers name, and those that most protocols have. */
function wanted(
  roles: Readonly<Record<string, Role>>,
  clauses: readonly ConfirmedClause[],
  usual: readonly Pack[],
): Readonly<Record<string, Role>> {
  const keys = new Set([
    ...commonRoles(usual),
    ...clauses.flatMap(({ routes = [] }) => routes.flatMap(({ to }) => to)),
    ...clauses.flatMap(({ situations }) => situations.flatMap(({ contacts = [] }) => contacts)),
  ]);
  return Object.fromEntries(Object.entries(roles).filter(([key]) => keys.has(key)));
}

/** Whom other councils' protocols send people to in this situation: the commonest first one. */
function contactsFor(
  situation: string,
  usual: readonly Pack[],
  roles: Readonly<Record<string, Role>>,
): string[] {
  const votes = new Map<string, number>();
  for (const { entries } of usual)
    for (const entry of entries ?? []) {
      const first = entry.contacts?.[0];
      if (entry.situation === situation && first !== undefined) votes.set(first, (votes.get(first) ?? 0) + 1);
    }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'democratic-services';
  return roles[best] === undefined ? [] : [best];
}
