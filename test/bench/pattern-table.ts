import { tableOf } from '../../shared/reading/pattern-atoms';
import { patternKey } from '../../shared/reading/pattern-guard';

/** shared/reading/pattern-table.ts as it should be for these expressions. */
export function patternTable(expressions: readonly string[]): string {
  const sources = expressions.slice().sort();
  const { words, begun, longest, groups, needles, demands, leaves } = tableOf(sources);
  const records = (of: Readonly<Record<string, string>>): string =>
    Object.keys(of)
      .map((key) => `${key} ${of[key] ?? ''}`)
      .join(' ');
  return `/** Written by test/bench/write-patterns.ts; do not edit. The form is told in pattern.ts. */
export const KEYS =
  '${sources.map(patternKey).join(' ')}';
export const WORDS =
  "${records(words)}";
export const BEGUN =
  "${records(begun)}";
export const LONGEST = ${String(longest)};
export const COUNTS = { demands: ${String(demands)}, leaves: ${String(leaves)} };
export const NEEDLES =
  "${needles.join('|')}";
export const GROUPS =
  "${groups.join('  ')}";
`;
}
