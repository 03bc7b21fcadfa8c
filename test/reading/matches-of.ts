/** Pseudo-random numbers from 0 to 1, the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Texts that an expression fits: its alternatives taken by chance, lookaheads left to luck, stray words around. At most
 * `count`; fewer where luck was poor.
 */
export function matchesOf(source: string, count: number): string[] {
  const random = numbers(source.length);
  const whole = new RegExp(source);
  const found: string[] = [];
  for (let i = 0; i < 4 * count && found.length < count; i += 1) {
    const made = madeBy(source, random);
    for (const text of [made, `so ${made} x`, made.replace(/ /g, ' the ')])
      if (found.length < count && whole.test(text)) found.push(text);
  }
  return found;
}

function madeBy(source: string, random: () => number): string {
  let at = 0;
  const any = (of: string): string => of.charAt(Math.floor(random() * of.length));
  const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

  /** One class or escape at `at`. */
  const single = (): (() => string) => {
    const c = source.charAt(at);
    at += 1;
    if (c === '.') return () => any(`${LETTERS} ,`);
    if (c === '\\') {
      const escaped = source.charAt(at);
      at += 1;
      if (escaped === 'b' || escaped === 'B') return () => '';
      if (escaped === 'w') return () => any(LETTERS);
      if (escaped === 'W' || escaped === 's') return () => ' ';
      if (escaped === 'S') return () => any(`${LETTERS}'-`);
      if (escaped === 'd') return () => any('0123456789');
      return () => escaped;
    }
    if (c === '^' || c === '$') return () => '';
    if (c !== '[') return () => c;
    const end = source.indexOf(']', at + 1);
    const inside = source.slice(at, end);
    at = end + 1;
    const fits = new RegExp(`[${inside}]`);
    const choice = Array.from(`${LETTERS}ABCXYZ0123456789 -,.;:'’!?éê£`).filter((one) => fits.test(one));
    return () => choice[Math.floor(random() * choice.length)] ?? '';
  };

  /** Texts of the alternatives from `at` to the closing bracket or the end, one of them taken at each call. */
  const alternatives = (): (() => string) => {
    const all: (() => string)[][] = [[]];
    while (at < source.length && source.charAt(at) !== ')') {
      if (source.charAt(at) === '|') {
        at += 1;
        all.push([]);
        continue;
      }
      let one: () => string;
      if (source.charAt(at) === '(') {
        const lookahead = /^\(\?[=!]/.test(source.slice(at, at + 3));
        at += source.charAt(at + 1) === '?' ? 3 : 1;
        const inside = alternatives();
        at += 1;
        one = lookahead ? () => '' : inside;
      } else one = single();
      const counts = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at));
      at += counts?.[0].length ?? 0;
      const least = counts === null || counts[1] === '+' ? 1 : Number(counts[2] ?? 0);
      const most =
        counts === null ? 1 : counts[1] === '?' ? 1 : counts[3] === '' ? least : Math.max(least + 2, 2);
      all[all.length - 1]?.push(() => {
        let text = '';
        const times =
          least + Math.floor(random() * (Math.min(most, Number(counts?.[4] || most)) - least + 1));
        for (let i = 0; i < times; i += 1) text += one();
        return text;
      });
    }
    return () => (all[Math.floor(random() * all.length)] ?? []).map((part) => part()).join('');
  };
  return alternatives()();
}
