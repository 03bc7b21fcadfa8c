import type { Pack } from '../pack';

export type Nation = Pack['nation'];

/**
 * Bank holidays by rule: Banking and Financial Dealings Act 1971, schedule 1, with the substitute days that
 * proclamations have given every time so far, and the single days and moves published on gov.uk. A table would
 * run out; a library was found to miss Scotland's 15 June 2026.
 */
const EXTRA: Readonly<Record<Nation, readonly string[]>> = {
  'england-and-wales': ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'],
  scotland: ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08', '2026-06-15'],
  'northern-ireland': ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'],
};
/** Days that a proclamation took away: the early May holiday of 2020 and the spring one of 2022 were moved. */
const MOVED_AWAY = ['2020-05-04', '2022-05-30'];

/** Days since 1 January 1970 of a civil date (proleptic Gregorian; month 1-12). */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86400000);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** YYYY-MM-DD of a day number. */
export function isoOf(days: number): string {
  return new Date(days * 86400000).toISOString().slice(0, 10);
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayNumber(year, month, day);
}

function firstMonday(year: number, month: number): number {
  const first = dayNumber(year, month, 1);
  return first + ((8 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): number {
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) + 6) % 7);
}

/** Puts days that fall at a weekend on the next weekdays not already taken, in order. */
function substituted(days: readonly number[]): number[] {
  const taken: number[] = [];
  const weekend: number[] = [];
  for (const day of days) {
    const weekday = weekdayOf(day);
    if (weekday === 0 || weekday === 6) weekend.push(day);
    else taken.push(day);
  }
  for (const day of weekend) {
    let next = day;
    while (weekdayOf(next) === 0 || weekdayOf(next) === 6 || taken.indexOf(next) >= 0) next += 1;
    taken.push(next);
  }
  return taken;
}

const cache: Record<string, readonly number[]> = {};

/** The bank holidays of a year, as day numbers, in no order. */
export function bankHolidays(year: number, nation: Nation): readonly number[] {
  const key = `${nation} ${String(year)}`;
  const known = cache[key];
  if (known !== undefined) return known;
  const easterDay = easter(year);
  let days: number[] = [easterDay - 2, firstMonday(year, 5), lastMonday(year, 5)];
  days = days.concat(substituted([dayNumber(year, 12, 25), dayNumber(year, 12, 26)]));
  if (nation === 'scotland') {
    days = days.concat(substituted([dayNumber(year, 1, 1), dayNumber(year, 1, 2)]));
    days.push(firstMonday(year, 8));
    days = days.concat(substituted([dayNumber(year, 11, 30)]));
  } else {
    days = days.concat(substituted([dayNumber(year, 1, 1)]));
    days.push(easterDay + 1, lastMonday(year, 8));
  }
  if (nation === 'northern-ireland') {
    days = days.concat(substituted([dayNumber(year, 3, 17)]), substituted([dayNumber(year, 7, 12)]));
  }
  days = days.filter((day) => MOVED_AWAY.indexOf(isoOf(day)) < 0);
  for (const iso of EXTRA[nation]) {
    if (iso.slice(0, 4) === String(year)) days.push(Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86400000));
  }
  cache[key] = days;
  return days;
}

export function isBankHoliday(days: number, nation: Nation): boolean {
  const year = new Date(days * 86400000).getUTCFullYear();
  return bankHolidays(year, nation).indexOf(days) >= 0;
}
