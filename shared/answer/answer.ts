import { type Directory } from '../directory';
import { findClause, paragraphOf, type Clause, type Pack } from '../pack';
import { stem } from '../reading/stem';
import { isSenior } from '../reading/tier';
import type { Person, Verdict } from '../types';
import { fill } from '../words';
import { readAsker, rolesOf, type Asker } from './asker';
import { contactsFor, helpers, type Contact } from './contacts';
import { entryFor, type Entry } from './entries';
import { goesAlong, modeOf, verdictOf, type Mode } from './mode';
import { outsideOf } from './outside';
import { POLAR, verdictShares, type Proposal } from './polarity';
import {
  conceptsOf,
  hasConcept,
  knownShare,
  mended,
  situationOf,
  situationsIn,
  type Concepts,
  type Found,
  type Likely,
  type Situation,
} from './recognise';
import { findTarget, NO_TARGET, targetInWords, type Target } from './target';
import { joined, tokensOf, type Token } from './tokens';
import { waitedFor } from './waiting';
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

interface AnswerClause {
  readonly protocol: string;
  readonly ref: string;
  readonly says: string;
}

/** One short question back, where one fact decides. */
interface Clarify {
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
  /** For a question that asked several things: what each part came to, the first one first. */
  readonly parts?: readonly { readonly verdict: Verdict; readonly situation: string | null }[];
  /** The clerk answered such a question before (linked.ts). */
  readonly fromClerk?: true;
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
  /** Address of whom an ambiguous name means, chosen by a button. */
  readonly person?: string;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly concepts: Concepts;
  readonly asker: Asker;
  readonly target: Target;
  readonly mode: Mode;
  readonly likely: Likely;
  readonly members: number;
}

function read(typed: readonly Token[], asked: Asked): Reading {
  const person = asked.asker === undefined ? null : asked.directory.find(asked.asker);
  const meant = asked.person === undefined ? null : asked.directory.find(asked.person);
  const masked = findTarget(typed, person, asked.directory, asked.pack, meant);
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
    likely: situationsIn(masked.tokens, concepts, rolesOf(asker), asked.pack),
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

/** The concepts and tiers on which packs' entries depend. */
function circumstance(name: string, reading: Reading, pack: Pack): boolean {
  const tier = reading.target.tier;
  if (name === 'junior') return tier === 'staff' || (tier === null && hasConcept(reading.concepts, 'junior'));
  if (name === 'senior') return tier !== null && isSenior(tier);
  if (name === 'chief') return tier === 'chief';
  if (name === 'i-cabinet')
    return (
      reading.asker.cabinet || (reading.asker.person === null && hasConcept(reading.concepts, 'cabinet'))
    );
  if (name === 'to-colleague') {
    const { person } = reading.target;
    return (
      reading.asker.kind === 'officer' &&
      (person === null ? hasConcept(reading.concepts, 'colleague') : person.kind === 'officer') &&
      reading.members === 0
    );
  }
  if (name === 'waited-long' || name === 'waited-little') {
    const waited = waitedFor(reading.tokens);
    if (waited === null) return false;
    const limit = pack.responseTimes.find((one) => one.subject === 'enquiry')?.workingDays ?? null;
    const little = limit === null ? waited <= 1 : waited < limit;
    return name === 'waited-little' ? little : !little && limit !== null;
  }
  return hasConcept(reading.concepts, name);
}

/** So short and so begun, it can only be about what was asked before. */
const ONLY_FOLLOWS = /^(?:and |but |so |ok )*(?:what about|how about|what if|same)\b/;
const SHORT = 8;
const FOLLOWS_ON = /^(?:and|but|so|ok|then|what about|how about|what if|same|also|or)\b/;

/**
 * Answers a question about a council's protocol. Pure; reads at most the first 4,000 characters; never throws; what
 * was typed is never repeated in the answer. Every clause cited is one of the pack's.
 */
export function answer(asked: Asked): Answer {
  const typed = mended(tokensOf(asked.question));
  const reading = read(typed, asked);
  const words = reading.tokens.filter((token) => token.word !== '|');
  if (words.length === 0 || !words.some((token) => /[a-z]{2}/.test(token.word))) {
    return notCovered(asked, reading, null, 'outside', WORDS.empty);
  }
  // One word that was guessed from nonsense would decide all.
  if (asked.situation === undefined && knownShare(reading.tokens) < LEAST_KNOWN)
    return notCovered(asked, reading, null, 'outside', WORDS.empty);
  const chosen = asked.situation === undefined ? null : situationOf(asked.situation);
  const followed =
    chosen === null && asked.previous !== undefined ? followOn(asked, reading, asked.previous) : null;
  if (followed !== null) return followed;
  if (chosen !== null) return answered(asked, onlyOn(reading, chosen));
  const sign = outsideOf(reading.text);
  if (sign !== null && sign.kind === 'trick') return notCovered(asked, reading, null, 'outside', WORDS.trick);
  return (
    inParts(asked, typed) ??
    answered(asked, sign === null ? reading : { ...reading, likely: signed(reading.likely, sign.sure) })
  );
}

/** At least so many of a question's words must be words that some wording has. */
const LEAST_KNOWN = 0.5;

/** From this confidence a part of a question stands by itself. */
const SURE_PART = 0.6;
const MOST_PARTS = 3;

/**
 * A question that asks several things is answered part by part, if each part is clear by itself and on another matter;
 * null: it is one question. The verdict is the first part's.
 */
function inParts(asked: Asked, typed: readonly Token[]): Answer | null {
  const parts = partsOf(typed);
  if (parts.length < 2) return null;
  const answers: Answer[] = [];
  for (const part of parts.slice(0, MOST_PARTS)) {
    const reading = read(part, asked);
    const sign = outsideOf(reading.text);
    const given = answered(
      asked,
      sign === null ? reading : { ...reading, likely: signed(reading.likely, sign.sure) },
    );
    if (given.verdict === 'not-covered' || given.confidence < SURE_PART) return null;
    if (!answers.some((one) => one.text === given.text)) answers.push(given);
  }
  const [first, ...others] = answers;
  if (first === undefined || others.length === 0) return null;
  const clauses = first.clauses.slice();
  const contacts = first.contacts.slice();
  for (const other of others) {
    for (const clause of other.clauses.slice(0, 2))
      if (!clauses.some((one) => one.ref === clause.ref)) clauses.push(clause);
    for (const contact of other.contacts)
      if (!contacts.some((one) => one.role === contact.role)) contacts.push(contact);
  }
  return {
    ...first,
    text: [first.text].concat(others.map((one) => `${WORDS.otherPart} ${one.text}`)).join(' '),
    clauses,
    contacts,
    conditions: others.reduce((all, one) => all.concat(one.conditions), first.conditions),
    confidence: Math.min(...answers.map((one) => one.confidence)),
    parts: answers.map(({ verdict, situation }) => ({ verdict, situation })),
  };
}

/** The parts of a question that each ask something, every one with what was told just before it. */
function partsOf(typed: readonly Token[]): Token[][] {
  const pieces: Token[][] = [[]];
  typed.forEach((token, at) => {
    const next = typed[at + 1]?.word === 'also' ? typed[at + 2] : typed[at + 1];
    const here = pieces[pieces.length - 1] ?? [];
    const splits =
      token.word === '|' ||
      (/^(?:and|also|plus)$/.test(token.word) &&
        next !== undefined &&
        /^(?:can|may|who|whom|do|does|should|must|is|are|what|where|could|how|whose)$/.test(next.word) &&
        asks(here));
    here.push(token);
    if (splits) pieces.push([]);
  });
  const parts: Token[][] = [];
  let open: Token[] = [];
  for (const piece of pieces) {
    open = open.concat(piece);
    if (!asks(piece)) continue;
    parts.push(open);
    open = [];
  }
  const last = parts[parts.length - 1];
  if (last !== undefined) parts[parts.length - 1] = last.concat(open);
  return parts;
}

/** Whether these words are a question of their own, not just "ok?". */
function asks(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.word !== '|');
  return (
    words.length >= 4 &&
    ASKS.test(
      words
        .slice(0, 3)
        .map((token) => token.word)
        .join(' '),
    )
  );
}

/** A reading that a button or an earlier question has settled. */
function onlyOn(reading: Reading, situation: Situation): Reading {
  return { ...reading, likely: { found: [{ situation, score: 1 }], outside: 0 } };
}

/** How much a sign of an outside matter multiplies its odds. */
const SURE_SIGN = 40;
const WEAK_SIGN = 2.5;

function signed({ found, outside }: Likely, sure: boolean): Likely {
  // A model that has never seen a matter like it still takes the sign's word.
  const odds = (Math.max(outside, 0.03) / Math.max(1 - outside, 0.03)) * (sure ? SURE_SIGN : WEAK_SIGN);
  const raised = odds / (1 + odds);
  const left = outside >= 1 ? 0 : (1 - raised) / (1 - outside);
  return { found: found.map((one) => ({ ...one, score: one.score * left })), outside: raised };
}

/** The situation that stands closest to a finding where who is meant changes it. */
function settled(situation: Situation, reading: Reading, pack: Pack): string {
  if (situation.id === 'ask-facts' && circumstance('junior', reading, pack)) return 'ask-junior';
  if (situation.id === 'ask-junior' && circumstance('senior', reading, pack)) return 'ask-facts';
  const theirs = Object.prototype.hasOwnProperty.call(BY_ASKER, situation.id)
    ? BY_ASKER[situation.id]
    : undefined;
  if (theirs !== undefined && reading.asker.kind !== null && reading.asker.kind !== theirs.of) {
    const about = reading.target.kind;
    const other = about === 'member' && theirs.aboutMember !== undefined ? theirs.aboutMember : theirs.other;
    if (entryFor(pack, other, reading.asker.kind, () => false) !== null) return other;
  }
  // The protocols speak of officers at group meetings; whether a member must go is the group's own affair.
  if (
    OWN_GROUP.test(situation.id) &&
    reading.asker.kind === 'member' &&
    /^(?:must|refuse)$/.test(reading.mode) &&
    GOES_MYSELF.test(reading.text)
  )
    return '';
  if (situation.id === 'invite-group' && reading.mode === 'refuse' && reading.asker.kind !== 'member')
    return 'refuse-group';
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

/** Situations that are one kind of asker's own, and what the same words mean from the other. */
const BY_ASKER: Readonly<
  Partial<
    Record<
      string,
      { readonly of: 'member' | 'officer'; readonly other: string; readonly aboutMember?: string }
    >
  >
> = {
  'complain-officer': { of: 'member', other: 'complain-member' },
  'complain-head': { of: 'member', other: 'complain-member' },
  'complain-member': { of: 'officer', other: 'complain-officer', aboutMember: 'complain-about-member-m' },
  'member-press': { of: 'member', other: 'officer-press' },
  'officer-press': { of: 'officer', other: 'member-press' },
};

const OWN_GROUP = /^(?:invite-group|refuse-group|stay-at-group|senior-attend)$/;
const GOES_MYSELF =
  /\b(?:must|do|should|can|may|need|have) i (?:really |also )?(?:have to |need to |got to )?(?:go(?! about)|attend|turn up|come|be there|miss|skip)\b/;

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

/** What one reading comes to: an entry's verdict, or silence (entry null). */
interface Outcome {
  readonly entry: Entry | null;
  readonly situation: Situation;
  readonly verdict: Verdict;
  readonly likely: number;
}

/** What the protocol makes of readings that rest on the same paragraph, or on none. */
interface Ground {
  readonly outcomes: Outcome[];
  /** How likely these readings are together. */
  likely: number;
}

/** Readings less likely than this share of the likeliest do not speak. */
const WORTH = 0.04;

/** The verdict by standing and mode alone. */
function usualVerdict(entry: Entry, reading: Reading): Verdict {
  // "Must I do as he says?" of what the protocol forbids.
  if (reading.mode === 'must' && entry.standing === 'forbidden' && goesAlong(reading.text)) return 'no';
  return entry.verdicts?.[reading.mode] ?? verdictOf(entry.standing, reading.mode);
}

/**
 * What a question proposes if it is on this situation, with the paragraph that answers it; null: the protocol is
 * silent on it. For learning from labelled questions.
 */
export function proposalOf(asked: Asked, situation: string): (Proposal & { readonly ref: string }) | null {
  const reading = read(mended(tokensOf(asked.question)), asked);
  const found = situationOf(situation);
  const id = found === null ? situation : settled(found, reading, asked.pack);
  const entry = entryFor(asked.pack, id, reading.asker.kind, (name) =>
    circumstance(name, reading, asked.pack),
  );
  if (entry === null) return null;
  const { text, mode } = reading;
  const usual = usualVerdict(entry, reading);
  return { text, mode, situation: id, standing: entry.standing, usual, ref: entry.clauses[0] ?? '' };
}

/** The verdicts that an entry can give to this question, each with its share. */
function verdictsOf(entry: Entry, reading: Reading): Map<Verdict, number> {
  const usual = usualVerdict(entry, reading);
  if (POLAR.indexOf(usual) < 0) return new Map([[usual, 1]]);
  const possible = POLAR.filter(
    (verdict) =>
      verdict === usual ||
      (verdict === 'yes-if' && (entry.conditions ?? []).length > 0) ||
      (verdict === 'someone-else' && (entry.contacts ?? []).length > 0) ||
      verdict === 'yes' ||
      verdict === 'no',
  );
  const { text, mode } = reading;
  return verdictShares(
    { text, mode, situation: entry.situation, standing: entry.standing, usual },
    possible,
    entry.verdicts?.[mode] !== undefined,
  );
}

/** The grounds of the likely readings, likeliest first. */
function groundsOf(asked: Asked, reading: Reading): Ground[] {
  const { pack } = asked;
  const holds = (name: string): boolean => circumstance(name, reading, pack);
  const grounds = new Map<string, Ground>();
  const most = reading.likely.found[0]?.score ?? 0;
  for (const { situation, score } of reading.likely.found) {
    if (score < most * WORTH) break;
    const id = settled(situation, reading, pack);
    const entry = entryFor(pack, id, reading.asker.kind, holds);
    const key = entry === null ? '' : paragraphOf(entry.clauses[0] ?? '');
    const ground = grounds.get(key) ?? { outcomes: [], likely: 0 };
    grounds.set(key, ground);
    ground.likely += score;
    const shares = entry === null ? SILENT : verdictsOf(entry, reading);
    shares.forEach((share, verdict) => {
      ground.outcomes.push({
        entry,
        situation: situationOf(id) ?? situation,
        verdict,
        likely: score * share,
      });
    });
  }
  const list: Ground[] = [];
  grounds.forEach((ground) => list.push(ground));
  return list.sort((a, b) => b.likely - a.likely);
}
const SILENT: Map<Verdict, number> = new Map([['not-covered', 1]]);

/** A ground's likeliest verdict, by its likeliest reading; how likely the verdict is by all of them. */
function bestOf(ground: Ground): Outcome | null {
  const together = new Map<Verdict, number>();
  for (const one of ground.outcomes) together.set(one.verdict, (together.get(one.verdict) ?? 0) + one.likely);
  let best: Outcome | null = null;
  for (const one of ground.outcomes) {
    const own = together.get(one.verdict) ?? 0;
    const others = best === null ? -1 : (together.get(best.verdict) ?? 0);
    if (best === null || own > others || (own === others && one.likely > best.likely)) best = one;
  }
  return best === null ? null : { ...best, likely: together.get(best.verdict) ?? 0 };
}

/** How likely a ground's verdicts are together that are on the same side as this one: no, or any other. */
function sideOf(ground: Ground, verdict: Verdict): number {
  const refuses = verdict === 'no';
  return ground.outcomes.reduce((all, one) => all + ((one.verdict === 'no') === refuses ? one.likely : 0), 0);
}

function answered(asked: Asked, reading: Reading): Answer {
  const { pack, directory } = asked;
  const grounds = groundsOf(asked, reading);
  const silent = grounds.find((one) => one.outcomes.some((outcome) => outcome.entry === null));
  const firm = grounds.find((one) => one !== silent);
  const best = firm === undefined ? null : bestOf(firm);
  const { outside } = reading.likely;
  const quiet = outside + (silent?.likely ?? 0);
  if (
    firm === undefined ||
    best === null ||
    best.entry === null ||
    best.likely < LEAST_SURE ||
    firm.likely < quiet * QUIET
  ) {
    if (outside >= (silent?.likely ?? 0) && outside >= LEAST_SURE)
      return notCovered(asked, reading, null, 'outside', WORDS.outside);
    const first = silent?.outcomes[0];
    return silent !== undefined && first !== undefined && silent.likely >= LEAST_SURE
      ? notCovered(asked, reading, first.situation, 'silent', WORDS.silent)
      : notCovered(asked, reading, null, 'silent', WORDS.silentUnknown);
  }
  if (sideOf(firm, best.verdict) < firm.likely * SURE_WAY)
    return eitherWay(asked, reading, best.situation, best.entry);
  const { entry, situation, verdict } = best;
  const sure = Math.round(Math.min(1, best.likely) * 100) / 100;
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
  const clarify = clarifyPerson(reading) ?? (sure < UNSURE ? clarifySituation(reading, situation) : null);
  return {
    verdict,
    text,
    conditions,
    contacts,
    clauses: clauses.map(({ ref, says }) => ({ protocol: pack.id, ref, says })),
    confidence: sure,
    situation: situation.id,
    frame: frameOf(reading, situation.id),
    alternatives: others(reading.likely.found, situation.id),
    ...(clarify === null ? {} : { clarify }),
  };
}

/** Under this an answer would be a guess; under UNSURE it comes with a question back. */
const LEAST_SURE = 0.15;
const UNSURE = 0.5;
/** How many times likelier than silence an answer must be. */
const QUIET = 0.8;
/** From this share of its ground's likelihood a verdict is told; by leaving hands out. */
const SURE_WAY = 0.7;
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
      : (clarifyPerson(reading) ?? (situation === null ? clarifySituation(reading, null) : null));
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
    alternatives: others(reading.likely.found, situation?.id ?? ''),
    ...(clarify === null ? {} : { clarify }),
  };
}

/** The matter is clear, but not which way it was asked. */
function eitherWay(asked: Asked, reading: Reading, situation: Situation, entry: Entry): Answer {
  const { pack, directory } = asked;
  const contacts = helpers(reading.asker, directory, pack);
  return {
    verdict: 'not-covered',
    text: fill(WORDS.eitherWay, {
      called: pack.called,
      ref: paragraphOf(entry.clauses[0] ?? ''),
      situation: situation.label,
      helpers: capital(contactWords(contacts)),
    }),
    conditions: [],
    contacts,
    clauses: [],
    confidence: 0.5,
    situation: situation.id,
    frame: frameOf(reading, situation.id),
    alternatives: others(reading.likely.found, situation.id),
  };
}

/** Situations where courtesy speaks although the protocol does not. */
const CORE: readonly string[] = ['many-officers', 'repeat-point', 'bcc'];

/** Between the reading that was answered, or the likeliest, and the next; null where there are not two. */
function clarifySituation(reading: Reading, answeredOn: Situation | null): Clarify | null {
  const first = answeredOn ?? reading.likely.found[0]?.situation;
  const second = reading.likely.found.find((one) => one.situation.id !== first?.id)?.situation;
  if (first === undefined || second === undefined) return null;
  return {
    question: fill(WORDS.clarifySituation, { a: first.label, b: second.label }),
    options: [first, second].map((one) => ({ label: capital(one.label), value: one.id })),
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

/** From this likelihood a question that begins "and …" is on another matter. */
const NEW_MATTER = 0.6;

/** "and what about her manager?": the earlier situation with what is new. */
function followOn(asked: Asked, reading: Reading, previous: Frame): Answer | null {
  if (previous.situation === null || !FOLLOWS_ON.test(reading.text)) return null;
  const best = reading.likely.found[0];
  const short = ONLY_FOLLOWS.test(reading.text) && reading.tokens.length <= SHORT;
  if (!short && best !== undefined && best.score >= NEW_MATTER && best.situation.id !== previous.situation)
    return null;
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
  } else if (target.person === null && target.tier === null && target.candidates.length === 0) {
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
  return answered(asked, onlyOn({ ...reading, target, mode }, situation));
}
