import type { PatternTable } from '../../shared/reading/pattern';

/** What the build lifted out of the rules. */
export interface Phrases {
  readonly texts: readonly unknown[];
  readonly patterns: PatternTable;
}

/**
 * Texts that the build lifted out of the rules (build-phrases.js): word lists and wordings. They come with the policy
 * and lie beside it on the sender's machine, so that the launch bundle holds every rule within its 60 kB. Only the
 * launch bundle uses this; everywhere else the rules have their texts in them.
 */
let table: Phrases | null = null;

/** Sets the texts, before any module that asks for one is first evaluated. */
export function setPhrases(phrases: Phrases): void {
  table = phrases;
}

/** As set: nothing asks for them before. */
export function phrases(): Phrases {
  return table as Phrases;
}
