import type { Entry } from '../answer/entries';
import type { Standing } from '../answer/mode';
import type { Basis, BasisClause, Clause, ClauseKind, Pack, ResponseTime, Role, Route } from '../pack';
import { checkPack, type PackProblem } from '../pack-check';
import { RULE_IDS, type Bearing, type RuleId, type Tier } from '../types';

/** A clause as the clerk left it, with the mappings that the clerk confirmed and no others. */
export interface ConfirmedClause {
  readonly ref: string;
  readonly heading: string;
  readonly text: string;
  readonly inForce: boolean;
  /** As proposed or as the clerk set them; empty: "conduct". */
  readonly topics: readonly string[];
  readonly rules: readonly {
    readonly rule: RuleId;
    readonly bearing: Bearing;
    readonly when: string | null;
  }[];
  readonly situations: readonly {
    readonly situation: string;
    readonly standing: Standing;
    /** Keys of `roles`, in the order of approach. */
    readonly contacts?: readonly string[];
    readonly conditions?: readonly string[];
  }[];
  /** Whom it sends people to: keys of `roles`, in the order of approach. */
  readonly routes?: readonly { readonly subject: string; readonly to: readonly string[] }[];
}

export interface PackDetails {
  /** "anytown": words in lower case joined by hyphens. */
  readonly id: string;
  readonly name: string;
  /** "our protocol"; with "draft" in it where the status is draft. */
  readonly called: string;
  readonly status: 'in-force' | 'draft';
  readonly nation: Pack['nation'];
  /** Whom clauses and answers send people to: the clerk's contacts by role. */
  readonly roles: Readonly<Record<string, Role>>;
  /** The council's own titles by tier; absent: only the statutory posts, the rest by their words. */
  readonly ladder?: Readonly<Record<Tier, readonly string[]>>;
}

export type MadePack =
  | {
      readonly ok: true;
      readonly pack: Pack;
      /** Refs whose words were too long for a pack and end in "…". */
      readonly shortened: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** A council's own paragraph may be this long, in characters; pass it to checkPack when the pack is read again. */
export const LONGEST_OWN_WORDS = 2000;
const LONGEST_HEADING = 160;

/** What junior-officer rests on where the clerk marked no circumstance: all but the plain enquiries that few bar. */
const JUNIOR = ['advice', 'instruction', 'pressure', 'contentious', 'bullying'] as const;
const STATUTORY: readonly string[] = [
  'chief executive',
  'head of paid service',
  'monitoring officer',
  'section 151 officer',
];

/**
 * The pack that a council's own protocol makes: clauses in force, in the council's own words, with what the clerk
 * confirmed. What does not make a good pack (a rule resting on a principle alone, a ref twice) comes back as problems.
 */
export function packFromImport(details: PackDetails, confirmed: readonly ConfirmedClause[]): MadePack {
  const inForce = confirmed.filter((one) => one.inForce && oneLine(one.text) !== '');
  const shortened: string[] = [];
  const clauses = inForce.map((one): Clause => {
    const text = oneLine(one.text);
    if (text.length > LONGEST_OWN_WORDS) shortened.push(one.ref);
    const heading = shortenedTo(oneLine(one.heading), LONGEST_HEADING);
    return {
      ref: one.ref,
      heading: heading === '' ? `Paragraph ${one.ref}` : heading,
      kind: kindOf(text),
      appliesTo: appliesTo(text),
      topics: one.topics.length === 0 ? ['conduct'] : one.topics,
      says: shortenedTo(text, LONGEST_OWN_WORDS),
    };
  });
  const draft = details.status === 'draft';
  const pack: Pack = {
    id: details.id,
    name: details.name,
    called: details.called,
    status: details.status,
    statusNote: draft ? 'A draft, in the council’s own words.' : 'In the council’s own words.',
    nation: details.nation,
    clauses,
    ladder: details.ladder ?? { chief: STATUTORY, director: [], head: [], manager: [], staff: [] },
    roles: details.roles,
    routes: routesOf(inForce),
    responseTimes: responseTimes(inForce),
    bases: basesOf(inForce),
    entries: entriesOf(inForce),
  };
  const checked = checkPack(pack, LONGEST_OWN_WORDS);
  return checked.ok ? { ok: true, pack: checked.pack, shortened } : { ok: false, problems: checked.problems };
}

/** On one line, without marks that are not seen. */
function oneLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u007f-\u009f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cut where a sentence, or at least a word, ends. */
function shortenedTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 2);
  const sentence = head.lastIndexOf('. ');
  const at = sentence > most / 2 ? sentence + 1 : head.lastIndexOf(' ');
  return `${(at > 0 ? head.slice(0, at) : head).trim()} …`;
}

const NEGATED = /\b(?:must|shall|should|may|will|can) (?:not|never)\b|\bcannot\b|\bnever\b|\bnor\b/i;
const OUGHT = /\b(?:must|shall|should|will|required|expected|need(?:s)? to|ought)\b/i;
const SENDS =
  /\b(?:raise|refer|report|take|direct|contact|complain|approach|consult|go)\b[^.]{0,80}\b(?:to|with|via|through)\b[^.]{0,60}\b(?:executive|officer|manager|leader|director|head|services|whip)\b/i;

function kindOf(text: string): ClauseKind {
  if (NEGATED.test(text)) return 'prohibition';
  if (OUGHT.test(text)) return SENDS.test(text) ? 'route' : 'duty';
  if (/\b(?:entitled|rights?)\b/i.test(text)) return 'right';
  if (/\bmay\b/i.test(text)) return 'permission';
  return /\b(?:roles?|responsib(?:le|ility|ilities)|accountable)\b/i.test(text) ? 'role' : 'context';
}

/** Whom it binds: who stands before the first word of duty; both where that does not tell. */
function appliesTo(text: string): readonly string[] {
  const modal = /\b(?:must|shall|should|may|will|can(?:not)?)\b/i.exec(text);
  const subject = modal === null ? text : text.slice(0, modal.index);
  const members = /\b(?:members?|councillors?)\b/i.test(subject);
  const officers = /\b(?:officers?|staff|employees?)\b/i.test(subject);
  if (members === officers) return ['both'];
  return [members ? 'member' : 'officer'];
}

function basesOf(clauses: readonly ConfirmedClause[]): Partial<Record<RuleId, Basis>> {
  const bases: Partial<Record<RuleId, Basis>> = {};
  for (const id of RULE_IDS) {
    const cited: BasisClause[] = [];
    for (const { ref, rules } of clauses) {
      for (const { rule, bearing, when } of rules) {
        if (rule !== id || cited.some((one) => one.ref === ref && (one.when ?? null) === when)) continue;
        cited.push(when === null ? { ref, bearing } : { ref, bearing, when });
      }
    }
    if (cited.length === 0) continue;
    // Direct clauses first: a nudge cites the first one or two.
    const ordered = cited.filter(isDirect).concat(cited.filter((one) => !isDirect(one)));
    if (id !== 'junior-officer') {
      bases[id] = { clauses: ordered };
      continue;
    }
    const circumstances: string[] = [];
    for (const { when } of ordered)
      for (const word of when === undefined ? JUNIOR : [when])
        if (circumstances.indexOf(word) < 0) circumstances.push(word);
    bases[id] = { clauses: ordered, circumstances };
  }
  return bases;
}

function isDirect(clause: BasisClause): boolean {
  return clause.bearing === 'direct';
}

const NUMBERS = ['nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The working days that a clause confirmed for early-chaser sets: "within ten (10) working days". */
function responseTimes(clauses: readonly ConfirmedClause[]): ResponseTime[] {
  const times: ResponseTime[] = [];
  for (const { ref, text, rules } of clauses) {
    if (!rules.some(({ rule }) => rule === 'early-chaser')) continue;
    const found = /\b(\d{1,2}|[a-z]{3,6})(?: \(\d{1,2}\))? working days?\b/i.exec(oneLine(text));
    const word = (found?.[1] ?? '').toLowerCase();
    const days = /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word);
    times.push({ subject: 'enquiry', workingDays: days > 0 ? days : null, ref });
  }
  return times;
}

/** A route for each that was confirmed; whose it is, by whom the clause speaks of. */
function routesOf(clauses: readonly ConfirmedClause[]): Route[] {
  const routes: Route[] = [];
  for (const { ref, text, routes: confirmed = [] } of clauses) {
    const [side] = appliesTo(oneLine(text));
    for (const { subject, to } of confirmed) {
      if (to.length === 0) continue;
      routes.push({
        subject,
        to,
        ref,
        ...(side === 'member' || side === 'officer' ? { for: side } : {}),
      });
    }
  }
  return routes;
}

/** One entry a situation: the first clause's standing, every clause cited. */
function entriesOf(clauses: readonly ConfirmedClause[]): Entry[] {
  const entries: {
    situation: string;
    standing: Standing;
    clauses: string[];
    contacts: string[];
    conditions: string[];
  }[] = [];
  for (const { ref, situations } of clauses) {
    for (const { situation, standing, contacts, conditions } of situations) {
      let entry = entries.filter((one) => one.situation === situation)[0];
      if (entry === undefined) {
        entry = { situation, standing, clauses: [], contacts: [], conditions: [] };
        entries.push(entry);
      }
      add(entry.clauses, [ref]);
      add(entry.contacts, contacts ?? []);
      add(entry.conditions, conditions ?? []);
    }
  }
  return entries.map(({ situation, standing, clauses: refs, contacts, conditions }) => ({
    situation,
    standing,
    clauses: refs.slice(0, 20),
    ...(contacts.length === 0 ? {} : { contacts }),
    ...(conditions.length === 0 ? {} : { conditions }),
  }));
}

function add(list: string[], more: readonly string[]): void {
  for (const one of more) if (list.indexOf(one) < 0) list.push(one);
}
