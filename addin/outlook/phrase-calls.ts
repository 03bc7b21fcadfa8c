import { phrases } from './phrase-table';

/**
 * What build-phrases.js writes into the rules in place of their texts. Apart from phrase-table.ts, so that it is built
 * into one piece with the rules, which call it some thousand times. Evaluated with them, when the texts are there.
 */
const table = phrases().texts;

/**
 * The text of this number, or a list or object of texts. Throws when it is not there: the rule that needs it cannot be
 * built without.
 * @public Called by what build-phrases.js writes.
 */
export function phrase(at: number): unknown {
  const text = table[at];
  if (text === undefined) throw new Error(`phrase ${String(at)} is missing`);
  return text;
}

const expressions: (RegExp | undefined)[] = [];

/**
 * The regular expression of this number, whose text is as in a program but for the first slash. One made without the
 * flag g knows nothing of where it was used before, so that one serves everywhere.
 * @public Called by what build-phrases.js writes.
 */
export function expression(at: number): RegExp {
  const known = expressions[at];
  if (known !== undefined && !known.global) return known;
  const text = phrase(at) as string;
  const slash = text.lastIndexOf('/');
  return (expressions[at] = new RegExp(text.slice(0, slash), text.slice(slash + 1)));
}
