/**
 * Prints how well and how fast likeness works on the council set. Run: npx tsx test/bench/likeness.ts
 * Figures by fold: the points are dealt into five folds by their place in the list, so that one can see how far a
 * figure hangs on single points.
 */
import { gzipSync } from 'node:zlib';
import { fingerprint, indexPrints, likeness, likest } from '../../shared/reading/likeness';
import { learnMail, measuredLikeness } from '../../shared/reading/likeness-measure';
import {
  alarmsAtRecall,
  areaUnderCurve,
  averagePrecision,
  backgrounds,
  buriedPairs,
  correlation,
  cutProsePairs,
  MAILS,
  nearDuplicatePairs,
  oneSidedPairs,
  POINTS,
  prosePairs,
  sameCasePairs,
  sendersPairs,
  SENTENCES,
  shortPairs,
  type LabelledPair,
} from '../reading/likeness-council';

const FOLDS = 5;
const senders = sendersPairs();
const known = new Map([
  ...backgrounds(),
  ...[...senders.mails].map(([sender, mails]) => [sender, learnMail(mails.map(fingerprint))] as const),
]);
const foldOf = new Map(POINTS.map((point, n) => [point.id, n % FOLDS]));

function percent(value: number): string {
  return (value * 100).toFixed(1).padStart(6);
}

type Measure = typeof measuredLikeness;

function report(name: string, pairs: readonly LabelledPair[], measure: Measure): void {
  for (const withBackground of [false, true]) {
    const scored = pairs.map((pair) => ({
      point: pair.point,
      repeats: pair.repeats,
      score: measure(
        fingerprint(pair.earlier),
        fingerprint(pair.later),
        withBackground ? known.get(pair.sender) : undefined,
      ),
    }));
    const folds = Array.from({ length: FOLDS }, (_, fold) =>
      scored.filter((one) => foldOf.get(one.point) === fold),
    ).filter((fold) => fold.length > 0);
    console.log(
      name.padEnd(26),
      withBackground ? 'with  ' : 'without',
      String(pairs.filter((pair) => pair.repeats).length).padStart(4),
      '/',
      String(pairs.length).padEnd(5),
      'AUC',
      percent(areaUnderCurve(scored)),
      'AP',
      percent(averagePrecision(scored)),
      'alarms at 80 % recall',
      percent(alarmsAtRecall(scored, 0.8)),
      folds.length > 0
        ? `  AUC, AP by fold ${folds.map((fold) => `${percent(areaUnderCurve(fold))}${percent(averagePrecision(fold))}`).join(' |')}`
        : '',
    );
  }
}

const measures: readonly (readonly [string, Measure])[] = [
  ['in words', likeness],
  ['in words and meaning (the command)', measuredLikeness],
];
for (const [name, measure] of measures) {
  console.log(`\nCouncil set, ${name}: repeats / pairs, with and without the sender's background`);
  report('other words', shortPairs(), measure);
  report('same place, other matter', sameCasePairs(), measure);
  report('same words, other case', nearDuplicatePairs(), measure);
  report('buried in two mails', buriedPairs(), measure);
  report('buried in one mail', oneSidedPairs(), measure);
  report('prose', prosePairs(), measure);
  report('prose, cut elsewhere', cutProsePairs(), measure);
  report('mail of one sender', senders.pairs, measure);
  console.log(
    `graded sentences: r ${correlation(
      SENTENCES.map((one) => measure(fingerprint(one.a), fingerprint(one.b))),
      SENTENCES.map((one) => one.grade),
    ).toFixed(3)}`,
  );
}

function rate(times: number, run: (n: number) => void): number {
  for (let n = 0; n < times / 4; n++) run(n);
  const began = process.hrtime.bigint();
  for (let n = 0; n < times; n++) run(n);
  return times / (Number(process.hrtime.bigint() - began) / 1e9);
}

const mails: string[] = POINTS.map((point, n) => {
  const mail = MAILS[n % MAILS.length]?.body ?? '';
  return `${mail}\n\n${point.says.slice(0, 4).join('\n\n')}`;
});
const mean = mails.reduce((sum, mail) => sum + mail.length, 0) / mails.length;
const background = learnMail(mails.map(fingerprint));
const text = (n: number): string => mails[n % mails.length] ?? '';
const says = POINTS.flatMap((point) => point.says);
console.log(`\nSpeed, mails of ${mean.toFixed(0)} characters`);
const both = rate(3000, (n) =>
  measuredLikeness(fingerprint(text(n)), fingerprint(text(n * 7 + 1)), background),
);
console.log('pairs of mails a second, texts to score:', both.toFixed(0));
const prints = mails.map(fingerprint);
const kept = rate(6000, (n) => {
  const a = prints[n % prints.length];
  const b = prints[(n * 7 + 1) % prints.length];
  if (a && b) measuredLikeness(a, b, background);
});
console.log('pairs of mails a second, fingerprints kept:', kept.toFixed(0));
const short = rate(10000, (n) =>
  measuredLikeness(
    fingerprint(says[n % says.length] ?? ''),
    fingerprint(says[(n * 7 + 1) % says.length] ?? ''),
  ),
);
console.log('pairs of short texts a second, texts to score:', short.toFixed(0));

console.log("\nLooking a draft up in its sender's memory");
for (const messages of [30, 300, 3000]) {
  const memory = Array.from({ length: messages }, (_, n) =>
    fingerprint(`${text(n)} ${says[(n * 5) % says.length] ?? ''}`),
  );
  const began = process.hrtime.bigint();
  const index = indexPrints(memory);
  const built = Number(process.hrtime.bigint() - began) / 1e6;
  const drafts = says.map(fingerprint);
  const looked = rate(4000, (n) => {
    const draft = drafts[n % drafts.length];
    if (draft) likest(index, draft, 8);
  });
  console.log(
    `${String(messages).padStart(5)} messages: index ${built.toFixed(1)} ms once, then ${(1e6 / looked).toFixed(1)} microseconds a look-up`,
  );
}

const sizes = mails.map((mail) => JSON.stringify(fingerprint(mail)).length);
console.log(
  `\nFingerprint of such a mail: ${(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toFixed(0)} bytes of JSON,`,
  `${(gzipSync(JSON.stringify(prints)).length / prints.length).toFixed(0)} compressed`,
);
