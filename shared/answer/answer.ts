import { type Directory } from '../directory';
import { findClause, paragraphOf, type Clause, type Pack } from '../pack';
import { stem } from '../reading/stem';
import { isSenior } from '../reading/tier';
import type { Person, Verdict } from '../types';
import { fill } from '../words';
import { readAsker, rolesOf, type Asker } from './asker';
import { contactsFor, helpers, type Contact } from './contacts';
import { entryFor, type Entry } from './entries';
import { modeOf, verdictOf, type Mode } from './mode';
import { outsideOf } from './outside';
import {
  conceptsOf,
  hasConcept,
  mended,
  situationOf,
  situationsIn,
  type Concepts,
  type Found,
  type Situation,
} from './recognise';
import { findTarget, NO_TARGET, targetInWords, type Target } from './target';
import { joined, tokensOf, type Token } from './tokens';
import { answerWords, capital, contactWords, WORDS } from './words';

/** What was understood, kept for a question that follows on. Holds no text that was typed. */
export interface Frame {
  readonly situation: string | null;
  readonly mode: Mode;
  readonly asker: 'member' | 'officer' | null;
  /** Address of the person it is about. */
  readonly target: string | null;
  readonly tier: Target['tier'];
  readonly service: string | null;
  /** Concepts that picked the entry. */
  readonly circumstances: readonly string[];
}

export interface AnswerClause {
  readonly protocol: string;
  readonly ref: string;
  readonly says: string;
}

/** One short question back, where one fact decides. */
export interface Clarify {
  readonly question: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export interface Answer {
  readonly verdict: Verdict;
  readonly text: string;
  readonly conditions: readonly string[];
  readonly contacts: readonly Contact[];
  readonly clauses: readonly AnswerClause[];
  /** 0 to 1: how sure the reading of the question is. */
  readonly confidence: number;
  /** The situation's id; null: none was recognised. */
  readonly situation: string | null;
  /** For not-covered: whether the protocol is silent or the question is not its business. */
  readonly silence?: 'silent' | 'outside';
  readonly frame: Frame;
  /** The next likeliest situations, for "not what I asked". */
  readonly alternatives: readonly { readonly situation: string; readonly label: string }[];
  readonly clarify?: Clarify;
}

export interface Asked {
  readonly question: string;
  /** Address of who asks. */
  readonly asker?: string;
  readonly pack: Pack;
  readonly directory: Directory;
  /** Of the answer before, for "and what about her manager?". */
  readonly previous?: Frame;
  /** A situation chosen by a button; read instead of guessed. */
  readonly situation?: string;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly concepts: Concepts;
  readonly asker: Asker;
  readonly target: Target;
  readonly mode: Mode;
  readonly found: readonly Found[];
  readonly members: number;
}

function read(question: string, asked: Asked): Reading {
  const typed = mended(tokensOf(question));
  const person = asked.asker === undefined ? null : asked.directory.find(asked.asker);
  const masked = findTarget(typed, person, asked.directory, asked.pack);
  const concepts = conceptsOf(masked.tokens);
  const asker = readAsker(asked.asker, concepts, asked.directory, asked.pack);
  const text = joined(masked.tokens);
  return {
    tokens: masked.tokens,
    text,
    concepts,
    asker,
    target: targetInWords(masked.target, concepts),
    mode: modeOf(questionPart(text)),
    found: situationsIn(masked.tokens, concepts, rolesOf(asker), asked.pack),
    members: masked.members,
  };
}

const ASKS =
  /\b(?:can|may|could|should|must|do|does|am|is|are|will|would|who|whom|whose|where|how|what|which|when|any|ok|need|have|might|shall|dare)\b/;

/** The sentences that ask; the rest is background. All of it where none looks like a question. */
function questionPart(text: string): string {
  const sentences = text.split('|').map((one) => one.trim());
  const asking = sentences.filter((one) => {
    const first = one.split(' ').slice(0, 3).join(' ');
    return ASKS.test(first);
  });
  return asking.length === 0 ? text : asking.join(' | ');
}

/** Scores under this are no reading. */
const LEAST_SCORE = 2.9;
/** Under this a sign that the matter is outside outweighs the reading. */
const FIRM_SCORE = 12;
/** The same for a sign that is not sure. */
const WEAK_SCORE = 10;

/** The concepts and tiers on which packs' entries depend. */
function circumstance(name: string, reading: Reading): boolean {
  const tier = reading.target.tier;
  if (name === 'junior') return tier === 'staff' || (tier === null && hasConcept(reading.concepts, 'junior'));
  if (name === 'senior') return tier !== null && isSenior(tier);
  if (name === 'chief') return tier === 'chief';
  if (name === 'i-cabinet')
    return (
      reading.asker.cabinet || (reading.asker.person === null && hasConcept(reading.concepts, 'cabinet'))
    );
  return hasConcept(reading.concepts, name);
}

const FOLLOWS_ON = /^(?:and|but|so|ok|then|what about|how about|what if|same|also|or)\b/;

/**
 * Answers a question about a council's protocol. Pure; reads at most the first 4,000 characters; never throws; what
 * was typed is never repeated in the answer. Every clause cited is one of the pack's.
 */
export function answer(asked: Asked): Answer {
  const reading = read(asked.question, asked);
  const words = reading.tokens.filter((token) => token.word !== '|');
  if (words.length === 0 || !words.some((token) => /[a-z]{2}/.test(token.word))) {
    return notCovered(asked, reading, null, 'outside', WORDS.empty);
  }
  const chosen = asked.situation === undefined ? null : situationOf(asked.situation);
  const followed =
    chosen === null && asked.previous !== undefined ? followOn(asked, reading, asked.previous) : null;
  if (followed !== null) return followed;
  const best = chosen !== null ? { situation: chosen, score: FIRM_SCORE } : reading.found[0];
  const outside = outsideOf(reading.text);
  if (chosen === null && outside !== null) {
    if (outside.kind === 'trick') return notCovered(asked, reading, null, 'outside', WORDS.trick);
    if (
      outside.sure
        ? best === undefined || best.score < FIRM_SCORE
        : best === undefined || best.score < WEAK_SCORE
    ) {
      return notCovered(asked, reading, null, 'outside', WORDS.outside);
    }
  }
  if (best === undefined || best.score < LEAST_SCORE)
    return notCovered(asked, reading, null, 'silent', WORDS.silentUnknown);
  return answered(asked, chosen === null ? reading : { ...reading, found: [best] }, best);
}

/** The situation that stands closest to a finding where who is meant changes it. */
function settled(situation: Situation, reading: Reading, pack: Pack): string {
  if (situation.id === 'ask-facts' && circumstance('junior', reading)) return 'ask-junior';
  if (situation.id === 'ask-junior' && circumstance('senior', reading)) return 'ask-facts';
  if (reading.mode === 'who' || TELL_WHOM.test(reading.text)) {
    const own = reading.asker.kind === null ? undefined : WHOM[reading.asker.kind];
    const other =
      own !== undefined && Object.prototype.hasOwnProperty.call(own, situation.id)
        ? own[situation.id]
        : undefined;
    if (other !== undefined && entryFor(pack, other, reading.asker.kind, () => false) !== null) return other;
  }
  return situation.id;
}

const TELL_WHOM =
  /\b(?:must|should|need|have to|ought) (?:i |we )?(?:to )?(?:tell|report|inform|let) (?:it |this |that |him |her )?(?:to )?(?:anyone|someone|somebody|anybody|people|my)\b|\bneeds? to know\b/;
/** "Who do I tell about it?": the situation that answers whom to go to about another. */
const WHOM: Readonly<Record<'member' | 'officer', Readonly<Record<string, string>>>> = {
  officer: {
    'press-advice': 'report-who-pressure',
    'break-procedure': 'report-who-pressure',
    'agenda-pressure': 'report-who-pressure',
    instruct: 'report-who-pressure',
    bully: 'complain-member',
    rude: 'complain-member',
    harass: 'complain-member',
    discriminate: 'complain-member',
    'sexual-harass': 'complain-member',
    'crime-harass': 'complain-member',
    'criticise-member': 'complain-member',
  },
  member: {
    'criticise-officer': 'complain-officer',
    rude: 'complain-officer',
    bully: 'complain-officer',
    'see-document': 'need-to-know',
    'exempt-see': 'need-to-know',
  },
};

function answered(asked: Asked, reading: Reading, best: Found): Answer {
  const { pack, directory } = asked;
  const holds = (name: string): boolean => circumstance(name, reading);
  const id = settled(best.situation, reading, pack);
  let situation = situationOf(id) ?? best.situation;
  let entry = entryFor(pack, id, reading.asker.kind, holds);
  if (entry === null) {
    // A reading that is almost as likely and that the protocol does speak of.
    for (const other of reading.found.slice(1, 4)) {
      if (other.score < best.score * NEAR) break;
      const otherEntry = entryFor(pack, settled(other.situation, reading, pack), reading.asker.kind, holds);
      if (otherEntry !== null) {
        entry = otherEntry;
        situation = other.situation;
        break;
      }
    }
  }
  if (entry === null) return notCovered(asked, reading, situation, 'silent', WORDS.silent);
  const sure = confidence(best, reading.found);
  if (sure < LEAST_SURE) return notCovered(asked, reading, null, 'silent', WORDS.silentUnknown);
  const verdict = entry.verdicts?.[reading.mode] ?? verdictOf(entry.standing, reading.mode);
  const clauses = cited(entry, reading, pack);
  const contacts = contactsFor(entry.contacts ?? [], reading.asker, reading.target, directory, pack);
  const conditions = entry.conditions ?? [];
  const text = answerWords({
    verdict,
    called: pack.called,
    draft: pack.status === 'draft',
    asksWho: reading.mode === 'who',
    clauses,
    conditions,
    contacts,
  });
  const clarify = clarifyPerson(reading) ?? (sure < UNSURE ? clarifySituation(reading) : null);
  return {
    verdict,
    text,
    conditions,
    contacts,
    clauses: clauses.map(({ ref, says }) => ({ protocol: pack.id, ref, says })),
    confidence: sure,
    situation: situation.id,
    frame: frameOf(reading, situation.id),
    alternatives: others(reading.found, situation.id),
    ...(clarify === null ? {} : { clarify }),
  };
}

/** Under this an answer would be a guess; under UNSURE it comes with a question back. */
const LEAST_SURE = 0.3;
const UNSURE = 0.5;
/** A reading of at least this share of the best score is as likely. */
const NEAR = 0.93;
/** More would not help anybody. */
const MOST_CLAUSES = 4;

/** The entry's clauses: its first one first, then its bullet and the others that are nearest to the question's words. */
function cited(entry: Entry, reading: Reading, pack: Pack): Clause[] {
  const all: Clause[] = [];
  for (const ref of entry.clauses) {
    const clause = findClause(pack, ref);
    if (clause !== null && all.indexOf(clause) < 0) all.push(clause);
  }
  const first = all[0];
  if (first === undefined) return [];
  const stems = reading.tokens.filter((token) => token.word.length > 3).map((token) => stem(token.word));
  const shared = (clause: Clause): number => {
    const own = clause.says
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 3)
      .map(stem);
    return own.filter((word, index) => own.indexOf(word) === index && stems.indexOf(word) >= 0).length;
  };
  const bullets =
    paragraphOf(first.ref) === first.ref
      ? pack.clauses.filter(
          (one) =>
            one !== first && all.indexOf(one) < 0 && paragraphOf(one.ref) === first.ref && shared(one) > 0,
        )
      : [];
  const ranked = (clauses: readonly Clause[]): Clause[] =>
    clauses
      .map((clause, index) => ({ clause, index, near: shared(clause) }))
      .sort((a, b) => b.near - a.near || a.index - b.index)
      .map(({ clause }) => clause);
  return [first].concat(ranked(bullets).slice(0, 1), ranked(all.slice(1))).slice(0, MOST_CLAUSES);
}

function confidence(best: Found, found: readonly Found[]): number {
  const next = found.find((other) => other.situation !== best.situation);
  const margin = best.score - (next?.score ?? 0);
  const sure = Math.min(1, best.score / 14) * 0.6 + Math.min(1, margin / 4) * 0.4;
  return Math.round(sure * 100) / 100;
}

function others(found: readonly Found[], own: string): { situation: string; label: string }[] {
  return found
    .filter((one) => one.situation.id !== own)
    .slice(0, 2)
    .map((one) => ({ situation: one.situation.id, label: one.situation.label }));
}

function frameOf(reading: Reading, situation: string | null): Frame {
  return {
    situation,
    mode: reading.mode,
    asker: reading.asker.kind,
    target: reading.target.person?.email ?? null,
    tier: reading.target.tier,
    service: reading.target.service,
    circumstances: [],
  };
}

function notCovered(
  asked: Asked,
  reading: Reading,
  situation: Situation | null,
  silence: 'silent' | 'outside',
  template: string,
): Answer {
  const { pack, directory } = asked;
  const contacts = helpers(reading.asker, directory, pack);
  const parts = [
    fill(template, {
      Called: capital(pack.called),
      called: pack.called,
      situation: situation?.label ?? '',
      helpers: capital(contactWords(contacts)),
    }),
  ];
  if (situation !== null && CORE.indexOf(situation.id) >= 0) parts.push(WORDS.principle);
  const clarify =
    silence === 'outside'
      ? null
      : (clarifyPerson(reading) ?? (situation === null ? clarifySituation(reading) : null));
  return {
    verdict: 'not-covered',
    text: parts.join(' '),
    conditions: [],
    contacts,
    clauses: [],
    confidence: silence === 'outside' ? 0.8 : situation === null ? 0.5 : 0.7,
    situation: situation?.id ?? null,
    silence,
    frame: frameOf(reading, situation?.id ?? null),
    alternatives: others(reading.found, situation?.id ?? ''),
    ...(clarify === null ? {} : { clarify }),
  };
}

/** Situations where courtesy speaks although the protocol does not. */
const CORE: readonly string[] = ['many-officers', 'repeat-point', 'bcc'];

/** Between the two likeliest readings; null where there are not two. */
function clarifySituation(reading: Reading): Clarify | null {
  const [a, b] = reading.found;
  if (a === undefined || b === undefined) return null;
  return {
    question: fill(WORDS.clarifySituation, { a: a.situation.label, b: b.situation.label }),
    options: [a, b].map(({ situation }) => ({ label: capital(situation.label), value: situation.id })),
  };
}

/** Asks back only where the people whom a name may mean are of different standing. */
function clarifyPerson(reading: Reading): Clarify | null {
  const people: readonly Person[] = reading.target.candidates;
  if (people.length < 2) return null;
  const first = people[0]?.name.split(' ')[0] ?? '';
  const shared = people.every((one) => one.name.split(' ')[0] === first)
    ? first
    : (people[0]?.name.split(' ').pop() ?? '');
  return {
    question: fill(WORDS.clarifyPerson, { name: shared }),
    options: people
      .slice(0, 5)
      .map((one) => ({ label: one.title === '' ? one.name : `${one.name}, ${one.title}`, value: one.email })),
  };
}

/** From this score a question that begins "and …" is on another matter. */
const NEW_MATTER = 11;

/** "and what about her manager?": the earlier situation with what is new. */
function followOn(asked: Asked, reading: Reading, previous: Frame): Answer | null {
  if (previous.situation === null || !FOLLOWS_ON.test(reading.text)) return null;
  const best = reading.found[0];
  if (best !== undefined && best.score >= NEW_MATTER && best.situation.id !== previous.situation) return null;
  const situation = situationOf(previous.situation);
  if (situation === null) return null;
  const before = previous.target === null ? null : asked.directory.find(previous.target);
  let target = reading.target;
  if (
    /\b(?:her|his|their|the|my) (?:line )?(?:manager|boss)\b/.test(reading.text) &&
    target.person === null
  ) {
    const manager = before === null ? null : asked.directory.managerOf(before);
    target = {
      ...NO_TARGET,
      person: manager,
      kind: 'officer',
      tier: manager?.tier ?? 'manager',
      service: previous.service,
    };
  } else if (target.person === null && target.tier === null) {
    target = {
      ...NO_TARGET,
      person: before,
      kind: before?.kind ?? null,
      tier: previous.tier,
      service: previous.service,
    };
  }
  const asking = modeOf(reading.text);
  const mode = asking === 'may' ? previous.mode : asking;
  return answered(
    asked,
    { ...reading, target, mode, found: [{ situation, score: FIRM_SCORE }] },
    { situation, score: FIRM_SCORE },
  );
}
