import { LEARNED_VERDICTS } from './learned-verdicts';
import type { Mode, Standing } from './mode';
import { readModel, scoresOf, type Model } from './model';
import type { Verdict } from '../types';

/**
 * Which verdict a question asks for, once its matter is known. The standing of the act and the question's mode decide
 * most (mode.ts), but not what a question takes for granted: "I hold no post, so I come last, right?" is a no where "do
 * we all come first?" is a yes. That is learned from labelled questions (test/bench/write-learned.ts).
 */
export interface Proposal {
  /** The question's words, "|" at sentence ends. */
  readonly text: string;
  readonly mode: Mode;
  readonly situation: string;
  readonly standing: Standing;
  /** The verdict by standing and mode alone. */
  readonly usual: Verdict;
}

/** What a label can be; not-covered is never a matter of polarity. */
export const POLAR: readonly Verdict[] = ['yes', 'yes-if', 'someone-else', 'no'];

/**
 * How much the usual verdict counts for before anything learned, as a logarithm of odds: in learning, and in answering.
 * The second is higher because a new hand's words are met by chance more often than those learned from; both by leaving
 * hands out.
 */
const USUAL_LEARNING = 2;
const USUAL = 3;
/** More for a question that takes nothing for granted: one short sentence that begins with its verb. */
const PLAIN = 4;
/** More where the entry itself names the verdict for this mode. */
const NAMED = 1;
const PLAIN_QUESTION =
  /^(?:can|may|could|must|should|shall|will|am|is|are|do|does|have|has)(?: [^ |]+){1,8}(?: \|)?$/;

/** Shares of weight of each kind of feature; found by leaving hands out (test/bench/write-learned.ts --by-hand). */
const WEIGHT = {
  words: 3,
  word: 0.6,
  run: 1,
  count: 0.5,
  mode: 1,
  usual: 1,
  situation: 0.7,
  standing: 0.7,
  wordOfSituation: 4,
};

/**
 * A question by its words, pairs and threes, how its last sentence begins and ends, its mode and standing, and its
 * words within the situation.
 */
export function polarityFeatures(proposal: Proposal): Map<string, number> {
  const runs = new Map<string, number>();
  const sentences = proposal.text
    .split('|')
    .map((one) => one.split(' ').filter((word) => word !== ''))
    .filter((one) => one.length > 0);
  const all = ['<s>'];
  for (const one of sentences) all.push(...one, '|');
  all.forEach((word, at) => {
    runs.set(`u ${word}`, WEIGHT.word);
    const next = all[at + 1];
    const third = all[at + 2];
    if (next === undefined) return;
    runs.set(`b ${word} ${next}`, WEIGHT.run);
    if (third !== undefined) runs.set(`t ${word} ${next} ${third}`, WEIGHT.run);
  });
  const last = sentences[sentences.length - 1];
  if (last !== undefined) {
    for (const length of [1, 2, 3]) runs.set(`l ${last.slice(0, length).join(' ')}`, WEIGHT.run);
    for (const length of [1, 2]) runs.set(`e ${last.slice(-length).join(' ')}`, WEIGHT.run);
    runs.set(`n ${String(Math.min(sentences.length, 3))}`, WEIGHT.count);
  }
  let sum = 0;
  runs.forEach((share) => {
    sum += share * share;
  });
  const norm = Math.sqrt(sum) || 1;
  const features = new Map<string, number>();
  runs.forEach((share, name) => features.set(name, (WEIGHT.words * share) / norm));
  const { situation, standing, mode, usual } = proposal;
  const words = new Set(all.filter((word) => word !== '|' && word !== '<s>'));
  words.forEach((word) =>
    features.set(`c ${situation} ${word}`, WEIGHT.wordOfSituation / Math.sqrt(words.size)),
  );
  features.set(`m ${mode}`, WEIGHT.mode);
  features.set(`v ${usual}`, WEIGHT.usual);
  features.set(`s ${situation}`, WEIGHT.situation);
  features.set(`sm ${situation} ${mode}`, WEIGHT.situation);
  features.set(`st ${standing}`, WEIGHT.standing);
  features.set(`stm ${standing} ${mode}`, WEIGHT.standing);
  return features;
}

/** What is known of the verdict before anything is learned, as a logarithm of odds. */
export function usualOdds(usual: Verdict): Map<string, number> {
  return new Map([[usual, USUAL_LEARNING]]);
}

let model: Model | null = null;

/** Weighs verdicts by these weights from now on: for measuring what is learned without some of the questions. */
export function weighBy(other: Model): void {
  model = other;
}

/** Reads the weights now, so that the first question is answered as fast as the others. */
export function warmPolarity(): void {
  model = model ?? readModel(LEARNED_VERDICTS);
}

/** How likely each verdict of `possible` is, 0 to 1, together 1. `isNamed`: the usual verdict is the entry's own. */
export function verdictShares(
  proposal: Proposal,
  possible: readonly Verdict[],
  isNamed = false,
): Map<Verdict, number> {
  warmPolarity();
  const shares = new Map<Verdict, number>();
  if (model === null) return shares;
  const scores = scoresOf(model, polarityFeatures(proposal), false);
  const usual = USUAL + (PLAIN_QUESTION.test(proposal.text.trim()) ? PLAIN : 0) + (isNamed ? NAMED : 0);
  let sum = 0;
  model.owners.forEach((owner, place) => {
    const verdict = POLAR.find((one) => one === owner);
    if (verdict === undefined || possible.indexOf(verdict) < 0) return;
    const raised = Math.exp((scores[place] ?? 0) + (verdict === proposal.usual ? usual : 0));
    shares.set(verdict, raised);
    sum += raised;
  });
  shares.forEach((share, verdict) => shares.set(verdict, share / sum));
  return shares;
}
