import type { Evidence } from '../types';
import type { Facts } from './facts';
import type { Sentence } from './sentences';

/** A sentence of the sender's, with what stands in quotation marks blanked out. */
export interface Spoken {
  readonly sentence: Sentence;
  /** As Sentence.low, quotations replaced by spaces; the same length. */
  readonly low: string;
}

const blank = (found: string): string => found.replace(/[^\s]/g, ' ');

/** Blanks quotations: what stands between marks is somebody else's words. Keeps the length. */
export function withoutQuotations(low: string): string {
  return low
    .replace(/"[^"\n]{1,600}"/g, blank)
    .replace(/(?:^|[\s(:])'[^'\n]{3,160}'(?=[\s.,;:!?)]|$)/g, blank);
}

const voices = new WeakMap<Facts, readonly Spoken[]>();

/** The sentences that the sender says in person, quotations blanked; those told as somebody else's left out. */
export function readVoice(facts: Facts): readonly Spoken[] {
  const known = voices.get(facts);
  if (known !== undefined) return known;
  const voice = facts.sentences
    .filter((one) => !one.reported)
    .map((sentence) => ({ sentence, low: withoutQuotations(sentence.low) }));
  voices.set(facts, voice);
  return voice;
}

/** A sentence as evidence. */
export function passage(sentence: Sentence): Extract<Evidence, { kind: 'text' }> {
  return { kind: 'text', value: sentence.text, start: sentence.start, end: sentence.end };
}

/** A stretch of the body as evidence. */
export function stretch(facts: Facts, start: number, end: number): Extract<Evidence, { kind: 'text' }> {
  return { kind: 'text', value: facts.draft.body.slice(start, end), start, end };
}
