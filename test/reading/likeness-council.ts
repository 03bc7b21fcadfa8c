import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../shared/reading/likeness';
import { learnMail, type MailBackground } from '../../shared/reading/likeness-measure';

/**
 * The council set: 63 points that six invented members make, each in six wordings, with the words that turn a wording
 * into the same request about another case, and other mail by the same members. All written for this project.
 */
export interface Point {
  readonly id: string;
  readonly sender: string;
  /** What names the case, and the same for another case. */
  readonly swaps: readonly (readonly [string, string])[];
  /** The point as first made, then in other words. */
  readonly says: readonly string[];
}
export interface Mail {
  readonly sender: string;
  readonly body: string;
}
export interface LabelledPair {
  readonly point: string;
  readonly sender: string;
  readonly earlier: string;
  readonly later: string;
  readonly repeats: boolean;
}

function readLines<T>(file: string): T[] {
  const lines = readFileSync(join(__dirname, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

export const POINTS = readLines<Point>('likeness-points.jsonl');
export const MAILS = readLines<Mail>('likeness-mails.jsonl');

/** The same words about another case; null where the wording does not name the case. */
export function aboutAnotherCase(point: Point, text: string): string | null {
  let changed = text;
  for (const [from, to] of point.swaps) changed = changed.split(from).join(to);
  if (changed === text) {
    for (const [from, to] of point.swaps) changed = changed.split(from.toLowerCase()).join(to.toLowerCase());
  }
  return changed === text ? null : changed;
}

function say(point: Point, k: number): string {
  const text = point.says[k];
  if (text === undefined) throw new Error(`${point.id} has no wording ${k}`);
  return text;
}
function bySender<T extends { readonly sender: string }>(list: readonly T[], sender: string): T[] {
  return list.filter((item) => item.sender === sender);
}

/** A point in other words against the same sender's other points. */
export function shortPairs(): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  for (const point of POINTS) {
    for (const other of bySender(POINTS, point.sender)) {
      for (let k = 1; k < other.says.length; k++) {
        pairs.push({
          point: point.id,
          sender: point.sender,
          earlier: say(point, 0),
          later: say(other, k),
          repeats: other === point,
        });
      }
    }
  }
  return pairs;
}

/** A point in other words against the same words about another case. */
export function nearDuplicatePairs(): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  for (const point of POINTS) {
    const { id, sender } = point;
    const earlier = say(point, 0);
    for (let k = 0; k < point.says.length; k++) {
      const later = say(point, k);
      const other = aboutAnotherCase(point, later);
      if (k > 0) pairs.push({ point: id, sender, earlier, later, repeats: true });
      if (other !== null) pairs.push({ point: id, sender, earlier, later: other, repeats: false });
    }
  }
  return pairs;
}

/** A point in other words against the sender's other points put as if about the same place, street, case or person. */
export function sameCasePairs(): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  for (const point of POINTS) {
    const { id, sender } = point;
    const [here] = point.swaps[0] ?? [''];
    for (const other of bySender(POINTS, sender)) {
      const [there] = other.swaps[0] ?? [''];
      for (let k = 1; k < other.says.length; k++) {
        const text = say(other, k);
        const later =
          other === point
            ? text
            : text.split(there).join(here).split(there.toLowerCase()).join(here.toLowerCase());
        if (other === point || later !== text)
          pairs.push({ point: id, sender, earlier: say(point, 0), later, repeats: other === point });
      }
    }
  }
  return pairs;
}

function buried(mail: Mail, text: string): string {
  const parts = mail.body.split('\n\n');
  const at = Math.max(1, parts.length - 2);
  return [...parts.slice(0, at), text, ...parts.slice(at)].join('\n\n');
}

/** One point inside two otherwise different mails by the same sender, against two mails with different points. */
export function buriedPairs(): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  POINTS.forEach((point, n) => {
    const mails = bySender(MAILS, point.sender);
    const mine = bySender(POINTS, point.sender);
    for (let k = 1; k < point.says.length; k++) {
      const first = mails[n % mails.length];
      const second = mails[(n + 1 + (k % (mails.length - 1))) % mails.length];
      const other = mine[(mine.indexOf(point) + k) % mine.length];
      if (!first || !second || !other) throw new Error(`${point.sender} needs more mails`);
      const earlier = buried(first, say(point, 0));
      pairs.push({
        point: point.id,
        sender: point.sender,
        earlier,
        later: buried(second, say(point, k)),
        repeats: true,
      });
      pairs.push({
        point: point.id,
        sender: point.sender,
        earlier,
        later: buried(second, say(other, k)),
        repeats: false,
      });
    }
  });
  return pairs;
}

/** A short earlier mail and its point inside a longer later one, and the other way round. */
export function oneSidedPairs(): LabelledPair[] {
  return buriedPairs().map((pair, n) => {
    const point = POINTS.find((one) => one.id === pair.point);
    if (!point) throw new Error(pair.point);
    if (n % 4 < 2) return { ...pair, earlier: say(point, 0) };
    const shorter = POINTS.filter((one) => one.sender === pair.sender)
      .flatMap((one) => one.says)
      .find((text) => pair.later.includes(text));
    if (shorter === undefined) throw new Error(pair.later);
    return { ...pair, later: shorter };
  });
}

/** What the sender's machine would know: the other mails, and each point as first made. */
export function backgrounds(): ReadonlyMap<string, MailBackground> {
  const map = new Map<string, MailBackground>();
  for (const sender of new Set(POINTS.map((point) => point.sender))) {
    const texts = bySender(MAILS, sender).map((mail) => mail.body);
    for (const point of bySender(POINTS, sender)) texts.push(say(point, 0));
    map.set(sender, learnMail(texts.map(fingerprint)));
  }
  return map;
}

/**
 * Whole mails of fourteen invented senders at work elsewhere (trading houses, universities, a pipeline, a roofer, a
 * hospital, an events hall), every two mails of a sender: resent, reworded, moved to another day, put to somebody else
 * or pressed again against reports and notices in a set form, follow-ups and like requests on another matter. "# id"
 * opens a mail; mails of one id make one point. Nearly all pairs are no repeats, as in a real mailbox: word overlap
 * alone (set.tversky on stems) reaches an AP of 0.28 here.
 */
export function sendersPairs(): { readonly pairs: LabelledPair[]; readonly mails: Map<string, string[]> } {
  const pairs: LabelledPair[] = [];
  const mails = new Map<string, string[]>();
  const text = readFileSync(join(__dirname, 'likeness-senders.txt'), 'utf8');
  text
    .split(/^@[A-Z]\n/m)
    .slice(1)
    .forEach((part, at) => {
      const sender = `sender ${at + 1}`;
      const all = part
        .split(/^# /m)
        .slice(1)
        .map((mail) => ({
          id: mail.slice(0, mail.indexOf('\n')),
          body: mail.slice(mail.indexOf('\n')).trim(),
        }));
      mails.set(
        sender,
        all.map((mail) => mail.body),
      );
      all.forEach((earlier, i) => {
        for (const later of all.slice(i + 1))
          pairs.push({
            point: earlier.id,
            sender,
            earlier: earlier.body,
            later: later.body,
            repeats: earlier.id === later.id,
          });
      });
    });
  return { pairs, mails };
}

/** Area under the ROC curve: the chance that a repeat scores above a non-repeat; ties count half. */
export function areaUnderCurve(
  scored: readonly { readonly score: number; readonly repeats: boolean }[],
): number {
  const sorted = [...scored].sort((x, y) => x.score - y.score);
  let rankSum = 0;
  let positives = 0;
  for (let i = 0; i < sorted.length;) {
    let j = i;
    while (j < sorted.length && sorted[j]?.score === sorted[i]?.score) j++;
    const rank = (i + 1 + j) / 2;
    for (let k = i; k < j; k++) {
      if (sorted[k]?.repeats) {
        rankSum += rank;
        positives++;
      }
    }
    i = j;
  }
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Mean precision over the repeats, best score first. */
export function averagePrecision(
  scored: readonly { readonly score: number; readonly repeats: boolean }[],
): number {
  const sorted = [...scored].sort((x, y) => y.score - x.score);
  let hits = 0;
  let sum = 0;
  sorted.forEach((item, i) => {
    if (!item.repeats) return;
    hits++;
    sum += hits / (i + 1);
  });
  return hits === 0 ? 0 : sum / hits;
}

/** Share of non-repeats at or above the score that `recall` of the repeats reach. */
export function alarmsAtRecall(
  scored: readonly { readonly score: number; readonly repeats: boolean }[],
  recall: number,
): number {
  const repeats = scored
    .filter((item) => item.repeats)
    .map((item) => item.score)
    .sort((x, y) => y - x);
  const threshold = repeats[Math.ceil(recall * repeats.length) - 1] ?? 1;
  const others = scored.filter((item) => !item.repeats);
  return others.filter((item) => item.score >= threshold).length / others.length;
}

interface Passage {
  readonly passage: number;
  readonly says: readonly (readonly [string, string])[];
}
/** Invented prose: a sentence in other words against its neighbours in the same passage that share four words or more. */
export function prosePairs(): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]+/g) ?? []);
  for (const { passage, says } of readLines<Passage>('likeness-prose.jsonl')) {
    says.forEach(([earlier], i) => {
      says.forEach(([first, second], j) => {
        for (const later of i === j ? [second] : [first, second]) {
          const shared = [...words(earlier)].filter((word) => words(later).has(word)).length;
          if (i === j || shared >= 4) {
            pairs.push({ point: `prose ${passage}`, sender: 'prose', earlier, later, repeats: i === j });
          }
        }
      });
    });
  }
  return pairs;
}

/**
 * The same prose as a careless copyist has it: the sentence in other words cut short at either end, or with the next one
 * run on to it; against other sentences of the passage treated alike.
 */
export function cutProsePairs(): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  for (const { passage, says } of readLines<Passage>('likeness-prose.jsonl')) {
    const treated = says.map(([, text], i) => {
      const words = text.split(' ');
      const kept = Math.round(words.length * 0.6);
      if (i % 3 === 0) return words.slice(0, kept).join(' ');
      return i % 3 === 1 ? words.slice(-kept).join(' ') : `${text} ${says[i + 1]?.[1] ?? ''}`.trim();
    });
    says.forEach(([earlier], i) => {
      treated.forEach((later, j) => {
        // the next sentence is in it too
        if (j % 3 === 2 && i === j + 1) return;
        pairs.push({ point: `prose ${passage}`, sender: 'prose', earlier, later, repeats: i === j });
      });
    });
  }
  return pairs;
}

/** Two sentences and how alike in meaning they are, from 0 (nothing in common) to 5 (the same). */
interface GradedPair {
  readonly grade: number;
  readonly a: string;
  readonly b: string;
}

/** Captions, headlines, news and forum sentences, written and graded for this project. */
export const SENTENCES: readonly GradedPair[] = readFileSync(
  join(__dirname, 'likeness-sentences.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [grade = '', a = '', b = ''] = line.split('|');
    return { grade: Number(grade), a, b };
  });

/** Pearson's r of two rows of numbers. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (row: readonly number[]): number => row.reduce((sum, one) => sum + one, 0) / row.length;
  const [mx, my] = [mean(x), mean(y)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  x.forEach((one, at) => {
    const dx = one - mx;
    const dy = (y[at] ?? 0) - my;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xy / Math.sqrt(xx * yy);
}
