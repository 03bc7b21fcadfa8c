import {
  alignSentences,
  commonInOrder,
  damping,
  fingerprint,
  isTellingName,
  learnBackground,
  matchTerms,
  ownSide,
  ramp,
  ready,
  textHash,
  weigh,
  wholeOf,
  type Background,
  type Fingerprint,
  type Matched,
  type Ready,
} from './likeness';
import { nearness } from './meaning';
import { INFO } from './terms';

/**
 * How far one text makes another's point again, measured as well as we know how: for the command line, where the
 * pairs may be captions, prose or whole mails and where the sender's other mail may be known. The rules ask likeness(),
 * which is smaller and knows drafts only.
 *
 * Three kinds of pair are weighed, each by what was found to tell there, and mixed where a pair lies between them:
 * brief texts by their telling words and by nearness in meaning; long sentences of prose by all their words and their
 * order, small words too, since words of one topic meet there by chance; mail by the cosine of its words, nearness
 * in meaning and, against it, by the signs of a set form about another case. Weights: logistic fits
 * on mail of fourteen invented senders, each half's weights tried on the other half, and on prose with a set left out
 * in turn; rounded. test/bench/likeness prints the figures.
 */

/** Word weights learned from the sender's mail, and which texts they were learned from. */
export interface MailBackground extends Background {
  readonly texts: ReadonlySet<number>;
}

/** Learns word weights from the sender's mail. A text that was sent twice counts once. */
export function learnMail(prints: Iterable<Fingerprint>): MailBackground {
  const distinct = new Map<number, Fingerprint>();
  for (const print of prints) distinct.set(textHash(print), print);
  return { ...learnBackground(distinct.values()), texts: new Set(distinct.keys()) };
}

const NOTHING_LEARNED = learnMail([]);

/**
 * Both texts weighed without what they themselves, as a part of the background, add to how common their words are. One
 * that is not there as it stands may be there in another form, and counts half.
 */
function weighBoth(earlier: Fingerprint, later: Fingerprint, background: MailBackground): [Ready, Ready] {
  const [a, b] = [textHash(earlier), textHash(later)];
  const isIn = (hash: number): number => (background.texts.has(hash) ? 1 : 0.5);
  if (background.messages === 0 || a === b) return [ready(earlier, background), ready(later, background)];
  const mine = new Set(earlier.terms);
  const shared = new Set(later.terms.filter((term) => mine.has(term)));
  const weighOne = (print: Fingerprint, own: number, other: number): Ready =>
    weigh(print, background, (term) =>
      Math.max(own, shared.has(term) ? Math.floor(own) + Math.floor(other) : 0),
    );
  return [weighOne(earlier, isIn(a), isIn(b)), weighOne(later, isIn(b), isIn(a))];
}

/** What both texts have of a kind, by weight: the share that either names in place of the other's, and that both name. */
function contrast(
  a: Ready,
  b: Ready,
  { partner, taken }: Matched,
  isKind: (info: number) => boolean,
): { instead: number; common: number } {
  let common = 0;
  let mine = 0;
  let theirs = 0;
  a.weight.forEach((weight, t) => {
    if (!isKind(a.print.info[t] || 0)) return;
    if (taken[t] !== 0) common += weight;
    else mine += weight;
  });
  b.weight.forEach((weight, t) => {
    if (partner[t] === -1 && isKind(b.print.info[t] || 0)) theirs += weight;
  });
  // what only one of them has is told in addition, not instead
  const instead = Math.min(mine, theirs);
  return {
    instead: instead === 0 ? 0 : instead / (instead + common),
    common: common === 0 ? 0 : common / (common + Math.max(mine, theirs)),
  };
}

/** Of two lists of marks, the share that is named in place of one of the other list, 0 to 1; 0 where either is empty. */
function marksInstead(a: readonly number[], b: readonly number[]): number {
  const fewer = Math.min(a.length, b.length);
  return fewer === 0 ? 0 : (fewer - a.filter((mark) => b.indexOf(mark) >= 0).length) / fewer;
}

/** How far dates, sums, and references or places tell the two apart, each 0 to 1. */
function marksApart(a: Fingerprint, b: Fingerprint): { date: number; sum: number; elsewhere: number } {
  const date = marksInstead(a.dates, b.dates);
  const day = Math.max(marksInstead(a.weekdays, b.weekdays), marksInstead(a.months, b.months));
  const sharesDate = a.dates.some((one) => b.dates.indexOf(one) >= 0);
  return {
    date: sharesDate ? date : Math.max(date, day),
    sum: marksInstead(a.sums, b.sums),
    elsewhere: Math.max(
      marksInstead(a.references, b.references),
      marksInstead(a.addresses, b.addresses),
      marksInstead(a.streets, b.streets),
      marksInstead(a.postcodes, b.postcodes),
    ),
  };
}

/** Words of somebody who writes to somebody; reports and tales have few of them. */
const TO_SOMEBODY = fingerprint('please you your thanks we our').terms;

/**
 * How far two texts are prose, 0 to 1: one to three long sentences, or many words in a few sentences that speak to
 * nobody.
 */
function proseOf(a: Ready, b: Ready): number {
  const sentences = a.sentences.length + b.sentences.length;
  const words = a.print.order.length + b.print.order.length;
  const few = 1 - ramp(Math.max(a.sentences.length, b.sentences.length), 3, 6);
  const long = ramp(words / sentences, 17, 26);
  if (few === 0 || long === 1) return few * long;
  const has = ({ print, sentences }: Ready): boolean =>
    sentences.some((one) => one.routine) || TO_SOMEBODY.some((term) => print.terms.indexOf(term) >= 0);
  return few * Math.max(long, has(a) || has(b) ? 0 : ramp(words / 2, 18, 28));
}

/** Nearness in meaning that tells nothing: two texts on like subjects have it. */
const NOT_NEAR = 0.3;

/** Words from which on a text is a mail rather than a line, and over which its mean meaning tells less and nothing. */
const MAIL_WORDS = { from: 14, to: 30 };
const DIFFUSE = { from: 40, to: 90 };

/**
 * How far `later` makes `earlier`'s point again: 0 (nothing in common) to 1 (the same). `background`: the sender's
 * other mail, which may hold the two texts themselves; with it both are taken for mail. An empty text: 0.
 */
export function measuredLikeness(
  earlier: Fingerprint,
  later: Fingerprint,
  background: MailBackground = NOTHING_LEARNED,
): number {
  const [a, b] = weighBoth(earlier, later, background);
  if (a.size === 0 || b.size === 0) return 0;
  const matched = matchTerms(a, b);
  const shares = sharesOf(a, b, matched);
  const words = [a.print.order.length, b.print.order.length];
  const fewer = Math.min(...words);
  const more = Math.max(...words);
  const prose = background.messages > 0 ? 0 : proseOf(a, b);
  const mail = (1 - prose) * ramp(fewer, MAIL_WORDS.from, MAIL_WORDS.to);
  const brief = 1 - prose - mail;
  const diffuse = ramp(fewer, DIFFUSE.from, DIFFUSE.to);
  const near = prose + diffuse >= 1 ? 0 : Math.max(0, (nearness(earlier, later) ?? 0) - NOT_NEAR);
  const damp = damping(earlier, later);

  let alike = brief > 0 ? brief * ofBrief(a, b, matched, shares, near) * damp.whole : 0;
  if (mail + prose > 0) {
    const inOrder = commonInOrder(a, b, matched, wholeOf(a), wholeOf(b), true);
    const numbers = contrast(a, b, matched, INFO.isNumber);
    const names = contrast(a, b, matched, (info) => isTellingName(info) && !INFO.isNumber(info));
    // the same words in the same order, but for numbers and names that stand instead of the other's
    const form = inOrder * Math.max(numbers.instead, names.instead);
    const { date, sum, elsewhere } = marksApart(earlier, later);

    const byWords = 0.8 * shares.cosine + 0.2 * shares.contained;
    const meant = 0.7 * near * (1 - diffuse);
    const said = either(either(byWords, meant), 0.12 * numbers.common);
    alike += mail * said * (1 - form) * (1 - 0.35 * date) * (1 - 0.15 * sum) * (1 - 0.5 * elsewhere);

    // two sentences of prose that say nothing alike still share a tenth of this
    const overlap = 0.2 * shares.plain + 0.32 * shares.plainOfFewer + 0.1 * shares.contained + 0.38 * inOrder;
    const told = Math.max(0.02 * overlap, (overlap - 0.1) / 0.9);
    alike += prose * told * (1 - 0.15 * form) * (1 - 0.2 * Math.max(date, sum)) * (1 - 0.5 * elsewhere);
  }

  let sentence = 0;
  // in texts of a sentence or two the whole says it all
  const apart = (1 - prose) * ramp(more, 20, 60);
  if (apart > 0 && a.sentences.length + b.sentences.length > 2) {
    for (const pair of alignSentences(a, b, matched))
      sentence = Math.max(sentence, pair.score * Math.min(1, pair.told / MUCH_TOLD));
  }
  const score = either(alike, 0.8 * apart * sentence * damp.sentence);
  return score > 0.9995 ? 1 : score;
}

/** Telling weight at which a repeated sentence counts in full (about four uncommon words). */
const MUCH_TOLD = 20;

/** Two independent reasons to think that a point is made again. */
function either(one: number, other: number): number {
  return 1 - (1 - one) * (1 - other);
}

interface Shares {
  readonly cosine: number;
  readonly dice: number;
  /** Of the text that has more of itself in the other: the share by weight. */
  readonly contained: number;
  /** Shares of the distinct words, none weighed more than another. */
  readonly plain: number;
  readonly plainOfFewer: number;
}

function sharesOf(a: Ready, b: Ready, { partner, strength }: Matched): Shares {
  let dot = 0;
  let mine = 0;
  let theirs = 0;
  let common = 0;
  partner.forEach((p, j) => {
    if (p < 0) return;
    const s = strength[j] as number;
    dot += (a.scaled[p] as number) * (b.scaled[j] as number) * s;
    mine += (a.weight[p] as number) * s;
    theirs += (b.weight[j] as number) * s;
    common += s;
  });
  const atMostOne = (value: number): number => Math.min(1, value);
  return {
    cosine: atMostOne(dot / (a.norm * b.norm)),
    dice: atMostOne((mine + theirs) / (a.mass + b.mass)),
    contained: atMostOne(Math.max(mine / a.mass, theirs / b.mass)),
    plain: atMostOne((2 * common) / (a.size + b.size)),
    plainOfFewer: atMostOne(common / Math.min(a.size, b.size)),
  };
}

/** A caption or a line of a message: its telling words, what it names, and nearness in meaning. */
function ofBrief(a: Ready, b: Ready, matched: Matched, shares: Shares, near: number): number {
  const { cosine, dice, contained, plain } = shares;
  const inOrder = commonInOrder(a, b, matched, wholeOf(a), wholeOf(b));
  const inWords = 0.35 * dice + 0.35 * cosine + 0.15 * inOrder + 0.1 * contained + 0.05 * plain;
  const mine = ownSide(a, (t) => matched.taken[t] !== 0);
  const theirs = ownSide(b, (t) => matched.partner[t] !== -1);
  const names = 1 - 0.5 * (1 - Math.max(mine.named, theirs.named));
  const swapped = Math.max(Math.min(mine.name, theirs.word), Math.min(mine.word, theirs.name));
  const swap = 1 - 0.6 * ramp(plain, 0.55, 0.85) * ramp(swapped, 3, 5.5);
  return either(inWords, 0.3 * near) * names * swap;
}
