import type { Token } from './tokens';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  several: 4,
  twenty: 20,
};
/** Working days in each unit; a plain day counts five sevenths. */
const UNITS: Readonly<Record<string, number>> = {
  hour: 0,
  hours: 0,
  minute: 0,
  minutes: 0,
  day: 5 / 7,
  days: 5 / 7,
  week: 5,
  weeks: 5,
  wk: 5,
  wks: 5,
  fortnight: 10,
  fortnights: 10,
  month: 21,
  months: 21,
  year: 250,
  years: 250,
};
const own = (map: Readonly<Record<string, number>>, key: string): number | null =>
  Object.prototype.hasOwnProperty.call(map, key) ? (map[key] ?? null) : null;

/**
 * How long, in working days, a question says that somebody has waited ("three weeks", "4 working days", "yesterday");
 * the longest where it names several; null where it names none.
 */
export function waitedFor(tokens: readonly Token[]): number | null {
  let longest: number | null = null;
  const add = (days: number): void => {
    if (longest === null || days > longest) longest = days;
  };
  tokens.forEach(({ word }, at) => {
    if (word === 'yesterday' || word === 'today' || word === 'morning' || word === 'tonight') add(1);
    const unit = own(UNITS, word);
    if (unit === null) return;
    let back = at - 1;
    const working = tokens[back]?.word === 'working' || tokens[back]?.word === 'work';
    while (/^(?:working|work|whole|full|full|calendar|of)$/.test(tokens[back]?.word ?? '')) back -= 1;
    const before = tokens[back]?.word ?? '';
    const count = /^\d{1,3}$/.test(before) ? Number(before) : own(NUMBERS, before);
    if (count !== null) add(count * (working ? 1 : unit));
    else if (word === 'weeks' || word === 'months' || word === 'fortnight') add(2 * unit);
  });
  return longest;
}
