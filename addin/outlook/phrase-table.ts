/**
 * Texts that the build lifted out of the rules (build-phrases.js): word lists and wordings. They come with the policy
 * and lie beside it on the sender's machine, so that the launch bundle holds every rule within its 60 kB. Only the
 * launch bundle uses this; everywhere else the rules have their texts in them.
 */
let table: readonly string[] = [];

/** Sets the texts, before any module that asks for one is first evaluated. */
export function setPhrases(texts: readonly string[]): void {
  table = texts;
}

/**
 * The text of this number. Throws when it is not there: the rule that needs it cannot be built without.
 * @public Called by what build-phrases.js writes.
 */
export function phrase(at: number): string {
  const text = table[at];
  if (text === undefined) throw new Error(`phrase ${String(at)} is missing`);
  return text;
}

/**
 * The pattern of this number.
 * @public Called by what build-phrases.js writes.
 */
export function expression(at: number, flags?: string): RegExp {
  return new RegExp(phrase(at), flags);
}
