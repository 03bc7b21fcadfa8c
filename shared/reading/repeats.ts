import { normalAddress, type Evidence } from '../types';
import type { Facts } from './facts';
import {
  alignment,
  fingerprint,
  indexPrints,
  likeness,
  likest,
  sentenceSpan,
  type Fingerprint,
  type PrintIndex,
  type SentencePair,
} from './likeness';
import { hashAnchor, pointText, type HashedAnchor, type Remembered } from './memory';
import { nearest, nearness } from './meaning';
import { pattern } from './pattern';
import { firstNames } from './roles';
import { hashOf, INFO, themeOf } from './terms';
import { bareSubject } from './thread';

type TextEvidence = Extract<Evidence, { kind: 'text' }>;

/** How the draft stands to one earlier message of the same sender to officers. */
export interface Comparison {
  readonly message: Remembered;
  /** Minutes from the earlier message to the draft. */
  readonly minutes: number;
  /** 0 to 1, whole against whole. */
  readonly likeness: number;
  /** -1 to 1, how near in meaning, whatever the words; null where too few are known (nearness). */
  readonly meaning: number | null;
  /** The draft goes to somebody who had the earlier message too. */
  readonly sameRecipient: boolean;
  /** How many telling words they share besides the places and people they name. */
  readonly sharedTopic: number;
  /** Both speak of one council matter. */
  readonly sharedTheme: boolean;
  /** The earlier message names a place, and the draft says no word of it. */
  readonly placeless: boolean;
  /**
   * All that the draft asks is how things are; the earlier message wanted something done, or asked something else.
   */
  readonly newQuestion: boolean;
  /** The draft tells of something broken, blocked or lost, and the earlier message of no such thing. */
  readonly newFault: boolean;
  /** One of those it went to has written to the sender since. */
  readonly answered: boolean;
  readonly sameSubject: boolean;
  readonly sharedPlace: boolean;
  /** The place they share is no more than the sender's own ward. */
  readonly sharedWard: boolean;
  readonly sharedCase: boolean;
  /** Both name a case, address or place, and none is the same; or a set phrase came back with another thing in it. */
  readonly otherCase: boolean;
  readonly evidence: Extract<Evidence, { kind: 'earlier-message' }>;
  /** The sentences of the draft that repeat, as offsets into its body. */
  readonly passages: readonly TextEvidence[];
}

interface Compared {
  readonly print: Fingerprint;
  /** Offsets of each point sentence: in the text that was read, and in the body. */
  readonly lines: readonly { from: number; to: number; start: number; end: number; text: string }[];
  readonly anchors: readonly HashedAnchor[];
  /** Its words, hashed as an anchor's are: people who write in haste give a place no capital. */
  readonly words: ReadonlySet<number>;
  /** The terms of the names in the draft, ascending. */
  readonly named: readonly number[];
  /** Members write of their own ward all the time: its bare name tells no matter from another. */
  readonly ward: readonly number[];
}

const prepared = new WeakMap<Facts, Compared>();

function prepare(facts: Facts): Compared {
  const known = prepared.get(facts);
  if (known !== undefined) return known;
  const names = firstNames(facts.recipients.map((one) => one.person).concat(facts.sender.person));
  const text = pointText(
    facts.draft.subject,
    facts.sentences.map((one) => one.text),
    names,
  );
  let from = text.length - facts.sentences.reduce((sum, one) => sum + one.text.length + 1, 0) + 1;
  const lines = facts.sentences.map((one) => {
    const line = { from, to: from + one.text.length, start: one.start, end: one.end, text: one.text };
    from += one.text.length + 1;
    return line;
  });
  const compared: Compared = {
    print: fingerprint(text),
    lines,
    anchors: facts.anchors.map(hashAnchor),
    words: new Set((text.toLowerCase().match(/[a-z]+|\d+/g) || []).map(hashOf)),
    named: fingerprint(
      facts.anchors
        .filter((one) => one.kind !== 'date')
        .map((one) => one.norm)
        .concat(facts.directory.wards)
        .join('\n'),
    ).terms,
    ward: (facts.sender.person?.ward ?? '').toLowerCase().split(' ').map(hashOf),
  };
  prepared.set(facts, compared);
  return compared;
}

function sameWords(a: readonly number[], b: readonly number[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.indexOf(word) >= 0);
}

/** Words of class 3 and up carry what a sentence is about; a name or number always does. */
const carries = (print: Fingerprint, term: number): boolean => {
  const info = print.info[term] ?? 0;
  return INFO.classOf(info) >= 3 || INFO.isName(info) || INFO.isNumber(info);
};

/**
 * The same sentence with another thing in it: most words stand in the same order, and in a gap between them each
 * side has words of its own that carry meaning ("the door in X does not lock", "the intercom in X does not ring").
 */
function isSetPhrase(earlier: Fingerprint, later: Fingerprint, pairs: readonly SentencePair[]): boolean {
  let swapped = false;
  for (const pair of pairs.slice(0, 6)) {
    if (pair.score < 0.5) continue;
    const found = comparePhrases(earlier, later, pair);
    // One sentence that says the same in full outweighs a set phrase elsewhere.
    if (found === 'same') return false;
    if (found === 'swapped') swapped = true;
  }
  return swapped;
}

/** swapped: as isSetPhrase says. same: nothing swapped, and enough words that carry meaning. */
function comparePhrases(
  earlier: Fingerprint,
  later: Fingerprint,
  best: SentencePair,
): 'same' | 'swapped' | 'other' {
  const a = termsOf(earlier, best.earlierSentence);
  const b = termsOf(later, best.laterSentence);
  let common = 0;
  let carried = 0;
  let mine = 0;
  const order = Array.from(a.keys());
  let last = -1;
  let jumps = 0;
  b.forEach((at, term) => {
    const carrying = carries(later, at);
    if (a.delete(term)) {
      common += 1;
      const place = order.indexOf(term);
      if (place < last) jumps += 1;
      last = place;
      if (carrying) carried += 1;
    } else if (carrying) mine += 1;
  });
  if (common < 4 || common < 0.55 * Math.max(common + a.size, b.size) || jumps > common / 5) return 'other';
  let theirs = 0;
  a.forEach((at) => {
    if (carries(earlier, at)) theirs += 1;
  });
  return mine > 0 && theirs > 0 ? 'swapped' : carried >= 4 ? 'same' : 'other';
}

/** The distinct terms of a sentence, and where each stands in the fingerprint. */
function termsOf(print: Fingerprint, sentence: number): Map<number, number> {
  const found = new Map<number, number>();
  const from = sentence === 0 ? 0 : (print.sentences[sentence * 4 - 4] ?? 0);
  print.order
    .slice(from, print.sentences[sentence * 4] ?? 0)
    .forEach((at) => found.set(print.terms[at] ?? 0, at));
  return found;
}

function sharedTopic(earlier: Fingerprint, later: Fingerprint, named: readonly number[]): number {
  let count = 0;
  later.terms.forEach((term, index) => {
    if (!carries(later, index) || named.indexOf(term) >= 0) return;
    if (earlier.terms.indexOf(term) >= 0) count += 1;
  });
  return count;
}

/** The council matters that a message speaks of, besides in names. */
function themesOf(print: Fingerprint, named: readonly number[]): number[] {
  return print.terms
    .filter((term) => named.indexOf(term) < 0)
    .map(themeOf)
    .filter((theme) => theme > 0);
}

const isPlace = (one: HashedAnchor): boolean =>
  one.kind === 'place' || one.kind === 'address' || one.kind === 'postcode';
const isCase = (one: HashedAnchor): boolean =>
  one.kind === 'reference' || one.kind === 'address' || one.kind === 'number' || one.kind === 'person';

/**
 * Compares the draft with the sender's own earlier messages to officers, likest first. Messages to nobody but
 * residents or members do not count: the officer has not heard the point.
 */
export function compareWithEarlier(facts: Facts): readonly Comparison[] {
  const known = compared.get(facts);
  if (known !== undefined) return known;
  const fresh = compareAll(facts);
  compared.set(facts, fresh);
  return fresh;
}

const compared = new WeakMap<Facts, readonly Comparison[]>();

/** How many earlier messages are compared in full for the rare words that they share. */
const CANDIDATES = 8;
/** How many of the latest: several mails within minutes may be one sending, whatever their words. */
const LATEST = 4;
/** How many more for being nearest in meaning: the same point in wholly other words shares no rare one. */
const BY_MEANING = 4;

interface Memory {
  /** The sender's messages to officers, the latest first: the officer has heard the point. */
  readonly messages: readonly Remembered[];
  readonly index: PrintIndex;
}

/** Indexed once for as long as the same messages are handed in with the same directory, whatever the draft. */
const memories = new WeakMap<
  Facts['directory'],
  { of: string; earlier: readonly Remembered[]; memory: Memory }
>();

function memoryOf(facts: Facts): Memory {
  const sender = normalAddress(facts.draft.from);
  const { earlier } = facts;
  const known = memories.get(facts.directory);
  // The facts pick the messages anew for every draft: the same messages are the same memory.
  if (
    known !== undefined &&
    known.of === sender &&
    known.earlier.length === earlier.length &&
    earlier.every((one, at) => one === known.earlier[at])
  ) {
    return known.memory;
  }
  const messages = earlier.filter(
    (message) =>
      message.from === sender &&
      message.to.some((address) => facts.directory.find(address)?.kind === 'officer'),
  );
  const memory = { messages, index: indexPrints(messages.map((one) => one.print)) };
  memories.set(facts.directory, { of: sender, earlier, memory });
  return memory;
}

/** The messages that may be on the draft's matter; cheap, so that thousands of remembered messages cost little. */
function candidates(facts: Facts): readonly Remembered[] {
  const { messages, index } = memoryOf(facts);
  const { print } = prepare(facts);
  const chosen = new Set(messages.slice(0, LATEST));
  for (const at of likest(index, print, CANDIDATES).concat(nearest(index.prints, print, BY_MEANING)))
    chosen.add(messages[at] as Remembered);
  return Array.from(chosen);
}

/** How many earlier messages to officers there are to be alike by chance. */
export function earlierToOfficers(facts: Facts): number {
  return memoryOf(facts).messages.length;
}

function compareAll(facts: Facts): Comparison[] {
  const now = Date.parse(facts.draft.composedAt);
  const found: Comparison[] = [];
  const chosen = candidates(facts);
  const { background } = memoryOf(facts).index;
  const { print, lines, anchors, ward, named, words } = prepare(facts);
  const themes = themesOf(print, named);
  const faulty = isFaulty(print);
  const mereQuestion = isMereQuestion(facts);
  const recipients = facts.recipients.map((one) => normalAddress(one.address));
  for (const message of chosen) {
    const pairs = alignment(message.print, print, background);
    const of = (pick: (one: HashedAnchor) => boolean, one: readonly HashedAnchor[]): HashedAnchor[] =>
      one.filter(pick);
    const shares = (pick: (one: HashedAnchor) => boolean): boolean =>
      of(pick, anchors).some((mine) =>
        of(pick, message.anchors).some((theirs) => sameWords(mine.words, theirs.words)),
      );
    const telling = (one: HashedAnchor): boolean =>
      isPlace(one) && !(one.words.length === ward.length && sameWords(one.words, ward));
    const places = of(telling, message.anchors);
    const says = (one: HashedAnchor): boolean => one.words.every((word) => words.has(word));
    // Each kind tells cases apart only where both messages have one of it.
    const differs = (kinds: readonly HashedAnchor['kind'][]): boolean => {
      const pick = (one: HashedAnchor): boolean => kinds.indexOf(one.kind) >= 0;
      return of(pick, anchors).length > 0 && of(pick, message.anchors).length > 0 && !shares(pick);
    };
    const passages: TextEvidence[] = [];
    for (const pair of pairs.slice(0, 2)) {
      const span = sentenceSpan(print, pair.laterSentence);
      const line =
        span === null ? undefined : lines.find((one) => one.from <= span.start && span.start < one.to);
      if (line !== undefined && !passages.some((one) => one.start === line.start)) {
        passages.push({ kind: 'text', value: line.text, start: line.start, end: line.end });
      }
    }
    const subject = bareSubject(facts.draft.subject);
    found.push({
      message,
      minutes: (now - Date.parse(message.sentAt)) / 60000,
      likeness: likeness(message.print, print, background),
      meaning: nearness(message.print, print),
      sameRecipient: message.to.some((address) => recipients.indexOf(address) >= 0),
      sharedTopic: sharedTopic(message.print, print, named),
      sharedTheme: themesOf(message.print, named).some((theme) => themes.indexOf(theme) >= 0),
      placeless:
        places.length > 0 &&
        !places.some((one) =>
          one.words.slice(0, Math.max(1, one.words.length - 1)).some((word) => words.has(word)),
        ),
      newQuestion:
        mereQuestion &&
        (message.acts.indexOf('ask') < 0 ||
          message.acts.some((act) => act === 'request' || act === 'order') ||
          !isAskedBefore(facts, pairs, print, lines)),
      newFault: faulty && !isFaulty(message.print),
      answered: facts.earlier.some(
        (other) =>
          other.sentAt > message.sentAt &&
          message.to.indexOf(other.from) >= 0 &&
          other.to.indexOf(message.from) >= 0,
      ),
      sameSubject: subject !== '' && bareSubject(message.subject) === subject,
      sharedPlace: shares(telling) || places.some(says),
      sharedWard: shares(isPlace) || of(isPlace, message.anchors).some(says),
      sharedCase: shares(isCase),
      otherCase:
        isSetPhrase(message.print, print, pairs) ||
        differs(['reference']) ||
        differs(['address', 'postcode']) ||
        (differs(['place']) && !shares(isPlace) && !shares(isCase)) ||
        differs(['person']) ||
        differs(['number']),
      evidence: {
        kind: 'earlier-message',
        value: message.itemId ?? message.sentAt,
        sentAt: message.sentAt,
        subject: message.subject,
        to: message.to,
      },
      passages,
    });
  }
  return found.sort((a, b) => b.likeness - a.likeness);
}

/** What is said of a thing that wants mending. */
const FAULTS = fingerprint(
  'broken blocked blockage flooded faded worn split struck cracked smashed loose missing stolen burst jammed stuck torn ' +
    'overflowing leaking collapsed fallen stinks tripped tipped dumped abandoned locked kicked flickering crumbling rotten ' +
    'vandalised blank refused sprained repaint unblock',
).terms;

const isFaulty = ({ terms }: Fingerprint): boolean => terms.some((one) => FAULTS.indexOf(one) >= 0);

/** Asks how things are, not for anything to be done. */
const OF_FACT = pattern(
  /^(?:\W|and |so |but |also |(?:hi |hello |dear )?[a-z'-]{2,20}, )*(?:how (?:many|much|long|often|do(?:es)? )|who(?:m|se)? |which |where |when (?:is|does|do|are|did|was) |what (?:happened|time|is|are|do|does|was|number|date) |(?:is|are|was|were) (?:there|it (?!not|time|too|really|right|fair|beyond|asking|any wonder)|the|that|this|they|you|we|any\w*|my|she|he) |do(?:es)? |did |has |have |may (?:i|they|we|she|he|people|residents) |might (?:i|we|they) |am i |any(?:thing)? else|can (?:i|they|she|he|people|residents|we) )/,
);

/** How alike a question and an earlier sentence must be at least, to be one question (alignment's scale). */
const ONE_QUESTION = 0.3;

/** Wants something done, whatever it asks. */
const PLEADS = pattern(
  /\b(?:should|ought|surely|must|let (?:them|us|me|it|him|her|people|residents)|needs? to|i want|we want|i(?:'d| would) (?:so )?like|please|it(?:'s| is) time|high time|enough|not fair|unfair)\b/,
);

/** All that the draft asks is how things are, and it does not plead. */
function isMereQuestion({ matter, sentences }: Facts): boolean {
  return (
    matter.asks.length > 0 &&
    matter.asks.every((one) => one.act === 'ask' && OF_FACT.test(one)) &&
    !sentences.some((one) => one.act === 'tell' && PLEADS.test(one))
  );
}

/** Whether a question of the draft is like a sentence of the earlier message. */
function isAskedBefore(
  { matter }: Facts,
  pairs: readonly SentencePair[],
  print: Fingerprint,
  lines: Compared['lines'],
): boolean {
  return matter.asks.some((question) => {
    const line = lines.find((one) => one.start === question.start);
    return pairs.some((pair) => {
      const span = sentenceSpan(print, pair.laterSentence);
      return (
        line !== undefined &&
        span !== null &&
        span.start < line.to &&
        span.end > line.from &&
        pair.score >= ONE_QUESTION
      );
    });
  });
}

export interface SameMatter extends Comparison {
  /** The draft says that an officer sent the member on to this recipient. */
  readonly redirected: boolean;
}

const REDIRECTED =
  /\b(?:(?:says?|said|tells? me|told me|thinks?|suggest(?:s|ed)|advises?|advised|reckons?|pointed out|explained) (?:that |i |to me )?(?:(?:you(?:'re| are|'ll| will| have| hold| look| deal| might| may| could| can| know| run)|it(?:'s| is) (?:you|one for you|yours|your)|this is (?:one )?(?:for )?your|i should (?:ask|try|contact|write|speak|come)|to (?:ask|try|contact|write to|email|ring|speak to) you|asking you|try(?:ing)? you))|(?:passed|referred|pointed|sent|directed|steered|put|redirected|forwarded) (?:me|this|it|us|on) (?:on )?(?:to|in|towards|over) (?:you|your|touch)|you(?:'re| are) the (?:one|person|officer|right|best)|out[- ]of[- ]office|(?:is|are|was) (?:away|on leave|off sick|on holiday|off until|no longer)|auto(?:matic)?[- ]?reply|you(?:'re| are) (?:covering|standing in|looking after|dealing)|your name (?:was given|came))\b/;

/** Earlier messages of the last `minutes` on the same matter as the draft: several mails, one sending. */
export function sameMatterAs(facts: Facts, minutes: number): SameMatter[] {
  const redirected = isRedirected(facts);
  return compareWithEarlier(facts)
    .filter((one) => one.minutes >= 0 && one.minutes <= minutes && !one.otherCase)
    .filter(
      (one) =>
        one.likeness >= 0.2 ||
        (one.sharedTopic >= 3 && one.likeness >= 0.12) ||
        one.sameSubject ||
        ((one.sharedPlace || one.sharedCase) && one.likeness >= 0.18),
    )
    .map((one) => ({ ...one, redirected }));
}

const REFUSAL =
  /\b(?:no|not|nothing|can't|cannot|couldn't|won't|wouldn't|refus\w+|declin\w+|unable|never|impossible)\b/;

/**
 * Whether the draft says that another officer sent the member on, or brings what one of those written to before
 * has said in the meantime. A refusal is no sending on.
 */
export function isRedirected(facts: Facts): boolean {
  if (facts.sentences.some((one) => REDIRECTED.test(one.low))) return true;
  const said = facts.sentences
    .map(
      (one) =>
        (!REFUSAL.test(one.low) &&
          /\b([a-z'-]+) (?:says?|said|tells me|told me|explained|confirmed|advised|thinks|reckons|suggests|suggested|mentioned)\b/.exec(
            one.low,
          )?.[1]) ||
        '',
    )
    .filter((name) => name !== '');
  if (said.length === 0) return false;
  const asked = new Set<string>();
  for (const one of facts.earlier) for (const address of one.to) asked.add(address);
  const officers = Array.from(asked, (address) => facts.directory.find(address)).filter(
    (person) => person?.kind === 'officer',
  );
  return firstNames(officers).some((name) => said.indexOf(name) >= 0);
}
