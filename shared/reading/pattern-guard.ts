import { setPatterns } from './pattern';
import { BEGUN, COUNTS, GROUPS, KEYS, LONGEST, NEEDLES, WORDS } from './pattern-table';

/** Tells an expression from its earlier self once it is edited: its length and a 32-bit FNV-1a hash. */
export function patternKey(source: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < source.length; i += 1) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  return `${source.length.toString(36)}.${(hash >>> 0).toString(36)}`;
}

function records(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const parts = text.split(' ');
  for (let i = 0; i + 1 < parts.length; i += 2) found[parts[i] ?? ''] = parts[i + 1] ?? '';
  return found;
}

/**
 * Lets every pattern of this program run only where the table of patterns allows it. One that was edited since the
 * table was written runs on every text: right, but slow.
 */
export function guardPatterns(): void {
  const numbers = new Map<string, number>();
  KEYS.split(' ').forEach((key, number) => numbers.set(key, number));
  setPatterns(
    {
      words: records(WORDS),
      begun: records(BEGUN),
      longest: LONGEST,
      groups: GROUPS.split('  '),
      needles: NEEDLES.split('|'),
      ...COUNTS,
    },
    (source) => numbers.get(patternKey(source)) ?? -1,
  );
}
