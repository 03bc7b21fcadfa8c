import type { Evidence } from '../types';
import type { Facts } from './facts';
import { partOf, type Read } from './pattern';
import type { Sentence } from './sentences';

/** A sentence of the sender's; `low` is that of the sentence with what stands in quotation marks blanked out. */
export interface Spoken extends Read {
  readonly sentence: Sentence;
}

const blank = (found: string): string => found.replace(/[^\s]/g, ' ');

/** Whether there is a mark that may open a quotation. */
function hasMarks(low: string): boolean {
  if (low.indexOf('"') >= 0) return true;
  for (let at = low.indexOf("'"); at >= 0; at = low.indexOf("'", at + 1))
    if (at === 0 || /[\s(:]/.test(low.charAt(at - 1))) return true;
  return false;
}

/** Blanks quotations: what stands between marks is somebody else's words. Keeps the length. */
export function withoutQuotations(low: string): string {
  return !hasMarks(low)
    ? low
    : low.replace(/"[^"\n]{1,600}"/g, blank).replace(/(?:^|[\s(:])'[^'\n]{3,160}'(?=[\s.,;:!?)]|$)/g, blank);
}

const voices = new WeakMap<Facts, readonly Spoken[]>();

/** The sentences that the sender says in person, quotations blanked; those told as somebody else's left out. */
export function readVoice(facts: Facts): readonly Spoken[] {
  const known = voices.get(facts);
  if (known !== undefined) return known;
  const voice = facts.sentences
    .filter((one) => !one.reported)
    .map((sentence) => ({ sentence, ...partOf(sentence, withoutQuotations(sentence.low)) }));
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
