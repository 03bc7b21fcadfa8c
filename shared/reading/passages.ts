import type { Change, Evidence } from '../types';
import type { Sentence } from './sentences';

/** For each of these sentences, those within so many places of it, itself included. */
export function neighbourhood(
  sentences: readonly Sentence[],
  reach = 2,
): (one: Sentence) => readonly Sentence[] {
  const places = new Map<Sentence, number>();
  sentences.forEach((one, index) => places.set(one, index));
  return (one) => {
    const at = places.get(one);
    return at === undefined ? [] : sentences.slice(Math.max(0, at - reach), at + reach + 1);
  };
}

/** Sentences as evidence: at most three, in the order given. */
export function passages(sentences: readonly Sentence[]): Evidence[] {
  return sentences
    .slice(0, 3)
    .map((one) => ({ kind: 'text', value: one.text, start: one.start, end: one.end }));
}

/** Removes sentences, with the blanks that follow each. */
export function removing(body: string, sentences: readonly Sentence[]): Change[] {
  return sentences.map((one) => {
    let end = one.end;
    while (end < body.length && /[ \t]/.test(body.charAt(end))) end += 1;
    return { type: 'remove-text', start: one.start, end, text: body.slice(one.start, end) };
  });
}

/**
 * Which sentences to take out so that `judge` (which returns the sentences it minds) has nothing left to mind.
 * Null when that would leave no message worth sending.
 */
export function withoutMinded(
  sentences: readonly Sentence[],
  judge: (left: readonly Sentence[]) => readonly Sentence[],
): Sentence[] | null {
  let left = sentences.slice();
  const out: Sentence[] = [];
  for (let round = 0; round < 6; round += 1) {
    const minded = judge(left);
    if (minded.length === 0) return out.length > 0 && left.some((one) => one.act !== 'thank') ? out : null;
    for (const one of minded) out.push(one);
    const gone = new Set(minded);
    left = left.filter((one) => !gone.has(one));
  }
  return null;
}
