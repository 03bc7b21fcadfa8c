import type { Entry } from './answer/entries';
import { normalAddress, type Bearing, type Person, type RuleId, type Tier } from './types';

/**
 * A council's protocol as data. One JSON file a council in shared/packs; checkPack refuses a bad one with the
 * clause and the reason. The wording of every clause is ours, never the council's, but for a pack that a council's
 * clerk has brought in (`verbatim`).
 */
export interface Pack {
  readonly id: string;
  /** The council's or document's name as members know it. */
  readonly name: string;
  /** How a nudge speaks of it: "your protocol", "the aide memoire", "the draft protocol". */
  readonly called: string;
  /** A draft is called a draft wherever it is cited. */
  readonly status: 'in-force' | 'draft';
  /** One or two sentences on what the document is and how firm. */
  readonly statusNote: string;
  /** Whose bank holidays count. */
  readonly nation: 'england-and-wales' | 'scotland' | 'northern-ireland';
  readonly clauses: readonly Clause[];
  /** The council's own job titles, tier by tier, in lower case; "head of finance" may be chief here. */
  readonly ladder: Readonly<Record<Tier, readonly string[]>>;
  /** Roles that clauses and answers send people to, and the directory titles that hold them, best first. */
  readonly roles: Readonly<Record<string, Role>>;
  /** Whom the protocol names for what, with the clause that says so. */
  readonly routes: readonly Route[];
  readonly responseTimes: readonly ResponseTime[];
  /** What each rule rests on here. A rule that is not listed has no basis and never fires. */
  readonly bases: Readonly<Partial<Record<RuleId, Basis>>>;
  /** Answers to questions, situation by situation (answer/entries.ts). A pack without them answers nothing. */
  readonly entries?: readonly Entry[];
  /** The clauses stand in the council's own words; absent: in ours. */
  readonly verbatim?: boolean;
}

export type ClauseKind = 'context' | 'duty' | 'permission' | 'prohibition' | 'right' | 'role' | 'route';

export interface Clause {
  /** As printed: "30", "30(9)", "3.16.1", "2.1 (Roles)". */
  readonly ref: string;
  readonly heading: string;
  readonly kind: ClauseKind;
  /** Whom it binds: one or more of APPLIES_TO. */
  readonly appliesTo: readonly string[];
  /** One or more of TOPICS. */
  readonly topics: readonly string[];
  /** In our own words. */
  readonly says: string;
  /** Whom it sends people to, in words; ">" is then, ";" is or. */
  readonly route?: string;
  readonly deadline?: string;
}

export interface Role {
  /** "the head of service", "Democratic Services" */
  readonly name: string;
  /**
   * Titles and mailbox names that hold it in a directory, lower case, best first (roleHolders). Councils name
   * posts differently, so a role lists the usual names of it, not one council's.
   */
  readonly titles: readonly string[];
  /** Absent: an officer. A body (a committee) has no holder in a directory. */
  readonly kind?: 'officer' | 'member' | 'body';
  /**
   * Where no title tells: who holds it depends on the officer or matter concerned. concerned: the officer who
   * deals with it. line-manager: their manager. above: the nearest person above them (or over the service) at one
   * of `tiers`. ward, group: the ward's members, the member's group leader.
   */
  readonly found?: 'concerned' | 'line-manager' | 'above' | 'ward' | 'group';
  readonly tiers?: readonly Tier[];
  /** Addresses of who holds it, best first, where the clerk has said so; the titles stand in when none is known. */
  readonly holders?: readonly string[];
}

export interface Route {
  /** One of ROUTE_SUBJECTS. */
  readonly subject: string;
  /** Keys of `roles`, in the order of approach. */
  readonly to: readonly string[];
  readonly ref: string;
  /** Keys of `roles` to copy in. */
  readonly copy?: readonly string[];
  /** Whose route it is; absent: either's. */
  readonly for?: 'member' | 'officer';
}

export interface ResponseTime {
  readonly subject: 'enquiry' | 'information-request' | 'correspondence';
  /** null: "promptly", "timely": the protocol sets no figure. */
  readonly workingDays: number | null;
  readonly ref: string;
}

export interface BasisClause {
  readonly ref: string;
  readonly bearing: Bearing;
  /** Cite only where the finding is of this circumstance (a rule's own word for it, e.g. "pressure"). */
  readonly when?: string;
}

export interface Basis {
  /** Best first: a nudge cites the first one or two. */
  readonly clauses: readonly BasisClause[];
  /**
   * Circumstances, in the rule's own words, in which the rule has a basis here; absent: all of them.
   * junior-officer: "enquiry", "advice", "instruction", "pressure", "contentious", "bullying".
   */
  readonly circumstances?: readonly string[];
  /** Values for the rule's options that this protocol sets, e.g. {"officers": 3}. */
  readonly options?: Readonly<Record<string, number | boolean | readonly string[]>>;
  /** How the clauses were read, where that is not plain. For the people who keep packs; never shown. */
  readonly note?: string;
}

/** What clauses speak of. Closed: rules, answers and packs share it. */
export const TOPICS = [
  'status',
  'conduct',
  'roles',
  'respect',
  'bullying',
  'equality',
  'impartiality',
  'advice',
  'pressure',
  'instructions',
  'seniority',
  'contact',
  'workload',
  'response-time',
  'repetition',
  'copying',
  'confidentiality',
  'personal-data',
  'information',
  'group-meetings',
  'party-politics',
  'resources',
  'it-equipment',
  'favours',
  'relationships',
  'interests',
  'ward',
  'media',
  'letters',
  'elections',
  'employment',
  'criticism',
  'complaints',
  'decisions',
  'meetings',
  'scrutiny',
  'premises',
  'training',
  'ceremony',
  'consultants',
  'whistleblowing',
  'finance',
  'statutory-officers',
  'political-assistants',
  'legal-action',
] as const;
export type Topic = (typeof TOPICS)[number];

export const CLAUSE_KINDS: readonly ClauseKind[] = [
  'context',
  'duty',
  'permission',
  'prohibition',
  'right',
  'role',
  'route',
];

/** Whom a clause may bind. */
export const APPLIES_TO = [
  'member',
  'officer',
  'both',
  'chair',
  'cabinet-member',
  'group-leader',
  'chief-executive',
  'head-of-service',
  'political-assistant',
  'standards-committee',
  'council',
] as const;
const BINDS_MEMBERS: readonly string[] = ['member', 'both', 'chair', 'cabinet-member', 'group-leader'];
const BINDS_OFFICERS: readonly string[] = [
  'officer',
  'both',
  'chief-executive',
  'head-of-service',
  'political-assistant',
];

/** What routes are for. Closed, so that answers can look one up in any pack. */
export const ROUTE_SUBJECTS = [
  'facts',
  'complex-operational',
  'contentious',
  'unsure',
  'instruction',
  'consultant',
  'urgency',
  'group-meeting',
  'documents',
  'access-dispute',
  'personal-data',
  'relationship',
  'press',
  'official-letter',
  'ward',
  'visit',
  'undue-pressure',
  'legal-action',
  'complaint-about-officer',
  'complaint-about-head',
  'complaint-about-chief-executive',
  'complaint-about-member',
  'complaint-about-group-leader',
  'complaint-from-resident',
  'breach-by-officer',
  'breach-by-member',
  'oversight',
] as const;

/**
 * The words that rules use for the circumstance of a finding, where clauses differ by it. A rule that is not
 * listed may use any word.
 *
 * junior-officer: enquiry: any enquiry to junior staff; enquiry-uncopied: with no manager copied in; not-routine:
 * more than routine, even if copied.
 */
export const CIRCUMSTANCES: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  'many-officers': ['one-by-one'],
  'blind-copy': ['from-officer'],
  'junior-officer': [
    'enquiry',
    'enquiry-uncopied',
    'not-routine',
    'advice',
    'instruction',
    'pressure',
    'contentious',
    'complex',
    'bullying',
  ],
  'pressure-on-advice': ['group', 'scrutiny'],
  'direct-instruction': ['money', 'consultant'],
  'party-political': ['opinion'],
  'personal-favour': ['private-work'],
  'group-meeting': ['outsiders', 'party-meeting'],
  confidential: ['group-advice'],
  'speaking-for-council': ['media'],
  'complaint-route': [
    'about-chief-executive',
    'about-head',
    'about-member',
    'about-group-leader',
    'from-resident',
  ],
};

/** A ref made comparable: no brackets round a lost number, no "paragraph", no spaces, lower case. */
function plainRef(ref: string): string {
  return ref
    .trim()
    .toLowerCase()
    .replace(/^(?:paragraph|para|clause|section)\.? ?/, '')
    .replace(/^\[([^[\]]*)\]/, '$1')
    .replace(/ /g, '');
}

/**
 * The clause with this ref, or null. A ref that is not as printed is found when only one clause can be meant:
 * "8" for "[8]", "para 30(9)" for "30(9)".
 */
export function findClause(pack: Pack, ref: string): Clause | null {
  for (const clause of pack.clauses) if (clause.ref === ref) return clause;
  const wanted = plainRef(ref);
  const near = pack.clauses.filter((clause) => plainRef(clause.ref) === wanted);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The clauses that speak of a topic, in the protocol's order. */
export function clausesByTopic(pack: Pack, topic: Topic): readonly Clause[] {
  return pack.clauses.filter((clause) => clause.topics.indexOf(topic) >= 0);
}

/** The paragraph that a bullet belongs to: "30(9)" → "30"; "2.1 (Roles)" is a paragraph already. */
export function paragraphOf(ref: string): string {
  const bullet = /^([^()]*[^() ])\([^()]*\)$/.exec(ref);
  return bullet?.[1] ?? ref;
}

export interface Cited {
  readonly clause: Clause;
  readonly bearing: Bearing;
}

/**
 * What a rule's finding rests on in this pack, best first; empty: no basis, so no nudge.
 *
 * `circumstance`: the finding's, if it has one. A basis for other circumstances only gives nothing. Clauses marked
 * for it are taken; if none is, the unmarked ones. `from`: who writes. Clauses that bind only the other side are
 * left out, unless nothing direct would remain (a clause on officers' hidden copies still tells what the protocol
 * thinks of hidden copies).
 */
export function basisFor(
  pack: Pack,
  rule: RuleId,
  circumstance?: string,
  from?: 'member' | 'officer',
): readonly Cited[] {
  const basis = pack.bases[rule];
  if (basis === undefined) return [];
  if (
    basis.circumstances !== undefined &&
    (circumstance === undefined || basis.circumstances.indexOf(circumstance) < 0)
  ) {
    return [];
  }
  const marked = basis.clauses.filter((clause) => circumstance !== undefined && clause.when === circumstance);
  const taken = marked.length > 0 ? marked : basis.clauses.filter((clause) => clause.when === undefined);
  const cited: Cited[] = [];
  for (const { ref, bearing } of taken) {
    const clause = findClause(pack, ref);
    if (clause !== null) cited.push({ clause, bearing });
  }
  if (from === undefined) return cited;
  const side = from === 'member' ? BINDS_MEMBERS : BINDS_OFFICERS;
  const isDirect = ({ bearing }: Cited): boolean => bearing === 'direct';
  const binding = cited.filter(({ clause }) => clause.appliesTo.some((whom) => side.indexOf(whom) >= 0));
  // A principle may be drawn from a clause that is written for the other side; a direct duty may not.
  return binding.some(isDirect) ? binding : cited;
}

/** The names that a title gives: the whole, what is in brackets, and the parts of a joint post. */
function titleNames(title: string): readonly string[] {
  const whole = title.trim().toLowerCase();
  const names = [whole].concat(whole.split(/[(),/;]| and | & | - /));
  return names.map((name) => name.trim().replace(/^(?:interim|acting|statutory) /, ''));
}

/**
 * The people (and mailboxes) of a directory that hold a role by their title, best first; none for a role that
 * depends on the officer or matter concerned. "Head of Governance (Monitoring Officer)" is a monitoring officer;
 * "Deputy Monitoring Officer" and "Coastal Monitoring Officer" are not.
 */
export function roleHolders(role: Role, people: readonly Person[]): readonly Person[] {
  const chosen: Person[] = [];
  for (const address of role.holders ?? [])
    for (const person of people)
      if (normalAddress(person.email) === normalAddress(address)) chosen.push(person);
  if (chosen.length > 0 || role.kind === 'body') return chosen;
  const kind = role.kind ?? 'officer';
  const holders: Person[] = [];
  const named = people
    .filter((person) => person.kind === kind)
    .map((person) => ({
      person,
      names: titleNames(person.title.trim().toLowerCase() === 'shared mailbox' ? person.name : person.title),
    }));
  for (const title of role.titles) {
    for (const { person, names } of named) {
      if (names.indexOf(title) >= 0 && holders.indexOf(person) < 0) holders.push(person);
    }
  }
  return holders;
}
