import { dayNumber, isBankHoliday, isoOf, weekdayOf, type Nation } from './bank-holidays';

/** An instant as the clock on the wall in London shows it. */
export interface LocalTime {
  readonly date: string;
  /** Days since 1970-01-01 of the local date. */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number;
  readonly bankHoliday: boolean;
  /** Monday to Friday and no bank holiday. */
  readonly workingDay: boolean;
}

/**
 * Whether London is on summer time: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday
 * of October (Summer Time Act 1972 as amended). Written out because Intl may be missing in Outlook's script engine.
 */
function isSummerTime(ms: number): boolean {
  const year = new Date(ms).getUTCFullYear();
  const lastSunday = (month: number): number => {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - weekdayOf(last);
  };
  const hour = 3600000;
  return ms >= lastSunday(3) * 24 * hour + hour && ms < lastSunday(10) * 24 * hour + hour;
}

/** Local time in London of an ISO 8601 instant; null when it is no date. */
export function localTime(instant: string, nation: Nation): LocalTime | null {
  const ms = Date.parse(instant);
  if (isNaN(ms)) return null;
  const local = new Date(ms + (isSummerTime(ms) ? 3600000 : 0));
  const day = Math.floor(local.getTime() / 86400000);
  const weekday = weekdayOf(day);
  const bankHoliday = isBankHoliday(day, nation);
  return {
    date: isoOf(day),
    day,
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    weekday,
    bankHoliday,
    workingDay: weekday !== 0 && weekday !== 6 && !bankHoliday,
  };
}

function isWorkingDay(day: number, nation: Nation): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !isBankHoliday(day, nation);
}

/** How many working days have come after the first date, up to and with the second. Both are day numbers. */
export function workingDaysBetween(from: number, to: number, nation: Nation): number {
  let count = 0;
  // A decade is more than any response time; it bounds the walk for a mistyped year.
  for (let day = from + 1; day <= to && day - from < 3660; day += 1)
    if (isWorkingDay(day, nation)) count += 1;
  return count;
}

/** The day number that is `count` working days after a day. */
export function addWorkingDays(from: number, count: number, nation: Nation): number {
  let day = from;
  let left = Math.min(count, 2600);
  while (left > 0) {
    day += 1;
    if (isWorkingDay(day, nation)) left -= 1;
  }
  return day;
}

/** The instant of a local wall-clock hour on a day, e.g. the next working morning at 9. */
export function instantOf(day: number, hour: number): string {
  const asUtc = day * 86400000 + hour * 3600000;
  return new Date(asUtc - (isSummerTime(asUtc) ? 3600000 : 0)).toISOString();
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** "Tuesday 3 March 2026" */
export function longDate(day: number): string {
  const date = new Date(day * 86400000);
  return `${WEEKDAYS[weekdayOf(day)] ?? ''} ${String(date.getUTCDate())} ${MONTHS[date.getUTCMonth()] ?? ''} ${String(date.getUTCFullYear())}`;
}

/** "3 March" */
export function shortDate(day: number): string {
  const date = new Date(day * 86400000);
  return `${String(date.getUTCDate())} ${MONTHS[date.getUTCMonth()] ?? ''}`;
}
