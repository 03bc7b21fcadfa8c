import { dayNumber, weekdayOf, type Nation } from './bank-holidays';
import { pattern, type Read } from './pattern';
import { addWorkingDays, type LocalTime } from './working-time';

/** By when something is wanted, resolved against the moment of writing. */
export interface Deadline {
  /** Offsets in the text that was read, with the "by" or "before" that leads. */
  readonly start: number;
  readonly end: number;
  /** Day number of the local date. */
  readonly day: number;
  /** Local hour by which; 0 to 24. */
  readonly hour: number;
  /** Minutes from the moment of writing; never below 0. */
  readonly minutes: number;
  /** A clock time, "now", "today": more than a bare day. */
  readonly exact: boolean;
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = `\\d{1,2}|${NUMBERS.join('|')}|fifteen|twenty|thirty|forty|forty-five|sixty|ninety|half an?|a couple of|couple of|an?`;
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const numberOf = (text: string): number => {
  const word = text.trim();
  if (/^\d/.test(word)) return parseInt(word, 10);
  if (/^half/.test(word)) return 0.5;
  if (/couple/.test(word)) return 2;
  const ties = /^(fifteen|twenty|thirty|forty-five|forty|sixty|ninety)$/.exec(word)?.[1];
  if (ties !== undefined)
    return (
      { fifteen: 15, twenty: 20, thirty: 30, 'forty-five': 45, forty: 40, sixty: 60, ninety: 90 }[ties] ?? 30
    );
  const at = NUMBERS.indexOf(word);
  return at >= 0 ? at + 1 : 1;
};

const LEAD =
  '(?:(?:by|before|until|till|at|for|no later than|not later than|latest|within|in|on|from)(?: the)? )?';
const NOW =
  '(?:right|straight) now|now(?= ?(?:please|pls|[.!]|$))|immediately|instantly|at once|straight ?away|right away|this (?:very )?(?:minute|instant|second|moment)|forthwith|without (?:further )?delay|by return(?: of (?:post|e-?mail))?|pronto|as soon as you (?:see|get|read|receive) this|the (?:moment|minute|second|instant) you (?:see|get|read|receive) this|when you (?:see|get|read) this';
const TIME_OF_DAY = `noon|midday|mid-day|lunch(?:time)?|tea ?time|midnight|breakfast|(?:the )?(?:close|end) of (?:the |this )?(?:play|business|day|working day|morning|afternoon)|c\\.?o\\.?[bp]\\.?|e\\.?o\\.?[dp]\\.?|first thing|(?:the )?(?:start|beginning|opening) of (?:the )?(?:play|business|day|working day|work)|(?:the )?office (?:opens?|is open)|(?:\\d{1,2}|${NUMBERS.join('|')})(?:[:.]\\d\\d)? ?(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|o'?clock|sharp)`;
const BARE_CLOCK = `(?:half past |quarter (?:past|to) )?(?:\\d{1,2}(?:[:.]\\d\\d)?|${NUMBERS.join('|')})(?! (?:working )?(?:days?|hours?|minutes?|mins?|weeks?|months?|%|per|pounds?|people|houses?|years?|of (?:the|my|us)|or|more|other|times?|councillors|members|residents|properties|flats|percent|bins)\\b)(?![\\d:/%-]|\\.\\d)`;
const HOME =
  "you (?:go|head|leave for|set off) home|you (?:leave|finish|knock off|clock off|go to bed|turn in|log off|switch off|go off)|(?:i|we) (?:get up|wake(?: up)?|go to bed|get in|leave|am up|sit down to breakfast|have breakfast)|(?:the time )?i(?:'m| am) (?:at breakfast|up|awake|on the train|in)|(?:my|the) \\d{1,2}(?:[.:]\\d\\d)? ?(?:am\\b|train|meeting|flight|call)(?: tomorrow| in the morning)?";
const DAY = `today|tonight|this (?:very )?(?:morning|afternoon|evening|weekend)|overnight|tomorrow(?: (?:morning|afternoon|evening|night))?|(?:(?:this|next|on) )?(?:${WEEKDAYS.join('|')})(?: (?:morning|afternoon|evening|night|week|next))?|(?:the |this |over the |at the )?week-?end|(?:the )?end of (?:the|this) week|the (?:day's|week's) end|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS.join('|')})[a-z]{0,6}`;

const PATTERN = new RegExp(
  [
    `\\b(${LEAD}(?:the next )?(?:(?:${NUMBER}) (?:working )?(?:hours?|hrs?|minutes?|mins?|days?|weeks?)|the (?:next )?hour|an? hour))\\b(?! ago| late| before| after| with (?:you|him|her|them|your|me)| of your (?:time|day)| in the week| (?:this|next|one day|in the) week| some ?time| together| on the (?:phone|agenda)| to (?:discuss|talk|chat|go through|explain|run|speak|walk|tell))`,
    `\\b(${LEAD}(?:${HOME}))\\b`,
    `\\b(${LEAD}(?:${TIME_OF_DAY})(?:,? (?:on )?(?:${DAY}))?)(?![a-z])`,
    `\\b((?:by|before|no later than|not later than|until)(?: about| around)? (?:${BARE_CLOCK})(?:,? (?:on )?(?:${DAY}))?)\\b`,
    `\\b(${LEAD}(?:${DAY})(?:,? (?:at|by|before) (?:${TIME_OF_DAY}|${BARE_CLOCK}))?)\\b`,
    `\\b(${NOW})\\b`,
  ].join('|'),
  'g',
);

/** The first local day from `day` on that is the weekday; "next" a week further. */
function weekdayFrom(day: number, name: string): number {
  return day + ((WEEKDAYS.indexOf(name) - weekdayOf(day) + 7) % 7);
}

interface Resolved {
  day: number;
  hour: number;
  exact: boolean;
}

function dayOf(text: string, at: LocalTime): Resolved | null {
  if (/tomorrow/.test(text)) {
    const hour = /morning/.test(text) ? 12 : /evening|night/.test(text) ? 22 : 18;
    return { day: at.day + 1, hour, exact: /morning/.test(text) };
  }
  if (/overnight/.test(text)) return { day: at.day + 1, hour: 8, exact: true };
  if (/tonight|this (?:very )?evening/.test(text)) return { day: at.day, hour: 23, exact: true };
  if (/\btoday|this (?:very )?morning|this (?:very )?afternoon|day's end/.test(text))
    return { day: at.day, hour: /morning/.test(text) ? 12 : at.hour >= 17 ? 24 : 18, exact: true };
  if (/week-?end/.test(text)) {
    const sunday = weekdayFrom(at.day, 'sunday');
    return { day: sunday, hour: 22, exact: true };
  }
  if (/end of (?:the|this) week|week's end/.test(text))
    return { day: weekdayFrom(at.day, 'friday'), hour: 18, exact: false };
  const date = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS.join('|')})`).exec(text);
  if (date !== null) {
    const year = parseInt(at.date.slice(0, 4), 10);
    const month = MONTHS.indexOf(date[2] ?? '') + 1;
    const this_ = dayNumber(year, month, parseInt(date[1] ?? '1', 10));
    return {
      day: this_ < at.day - 180 ? dayNumber(year + 1, month, parseInt(date[1] ?? '1', 10)) : this_,
      hour: 18,
      exact: false,
    };
  }
  const weekday = new RegExp(WEEKDAYS.join('|')).exec(text);
  if (weekday !== null) {
    let day = weekdayFrom(at.day, weekday[0]);
    // "Friday week", "next Friday"; a weekday's own name said on that day means the one to come.
    if (/next| week/.test(text) || (day === at.day && !/this/.test(text))) day += 7;
    return { day, hour: /morning/.test(text) ? 12 : /evening|night/.test(text) ? 22 : 18, exact: false };
  }
  return null;
}

/** A clock time without am or pm is the next one to come, as an office would read it. */
function clockOf(text: string, at: LocalTime, day: number | null): Resolved | null {
  const named =
    /noon|mid-?day|lunch|tea ?time|midnight|breakfast|close|end of (?:the |this )?morning|end of|c\.?o\.?[bp]|e\.?o\.?[dp]|first thing|start of|beginning of|opening of|office/.exec(
      text,
    )?.[0] ?? '';
  let hour: number | null;
  if (named !== '') {
    hour = /noon|mid-?day|morning/.test(named)
      ? 12
      : /lunch/.test(named)
        ? 13
        : /tea/.test(named)
          ? 16
          : /midnight/.test(named)
            ? 24
            : /breakfast/.test(named)
              ? 8
              : /first|start|begin|open|office/.test(named)
                ? 9
                : 17.5;
    const clock = /(\d{1,2}) ?am\b/.exec(text);
    if (clock !== null && /first/.test(named)) hour = parseInt(clock[1] ?? '9', 10);
  } else {
    const clock = new RegExp(
      `(half past |quarter past |quarter to )?(\\d{1,2}|${NUMBERS.join('|')})(?:[:.](\\d\\d))? ?(a\\.?m|p\\.?m)?`,
    ).exec(text);
    if (clock === null) return null;
    hour = numberOf(clock[2] ?? '') + (clock[3] === undefined ? 0 : parseInt(clock[3], 10) / 60);
    if (clock[1] !== undefined) hour += /half/.test(clock[1]) ? 0.5 : /past/.test(clock[1]) ? 0.25 : -0.25;
    if (hour > 24) return null;
    if (clock[4] !== undefined)
      hour = /^p/.test(clock[4]) ? (hour < 12 ? hour + 12 : hour) : hour >= 12 ? hour - 12 : hour;
    else if (hour <= 12) {
      const now = at.hour + at.minute / 60;
      if (day !== null && day > at.day) hour = hour < 7 ? hour + 12 : hour;
      else if (hour <= now) hour = hour + 12 > now && hour + 12 <= 24 ? hour + 12 : hour + 24;
    }
  }
  const on = day ?? (named !== '' && hour <= at.hour + at.minute / 60 ? at.day + 1 : at.day);
  // Midnight with no day is more often a closing time than an hour for an answer, unless it is near.
  if (named === 'midnight' && day === null && at.hour < 18) return null;
  return hour > 24 ? { day: on + 1, hour: hour - 24, exact: true } : { day: on, hour, exact: true };
}

function resolve(groups: readonly (string | undefined)[], at: LocalTime, nation: Nation): Resolved | null {
  const [, span, home, time, clock, day, now] = groups;
  const hourNow = at.hour + at.minute / 60;
  if (now !== undefined) return { day: at.day, hour: hourNow, exact: true };
  if (span !== undefined) {
    const unit = /(hours?|hrs?|minutes?|mins?|days?|weeks?)/.exec(span)?.[1] ?? 'hour';
    const count = /the (?:next )?hour/.test(span)
      ? 1
      : numberOf(new RegExp(`(${NUMBER}) `).exec(span)?.[1] ?? '1');
    if (/^h/.test(unit)) {
      const hours = hourNow + count;
      return { day: at.day + Math.floor(hours / 24), hour: hours % 24, exact: true };
    }
    if (/^m/.test(unit)) return { day: at.day, hour: hourNow + count / 60, exact: true };
    if (/^w/.test(unit)) return { day: at.day + Math.round(7 * count), hour: 18, exact: false };
    return {
      day: /working/.test(span)
        ? addWorkingDays(at.day, Math.ceil(count), nation)
        : at.day + Math.ceil(count),
      hour: 18,
      exact: false,
    };
  }
  if (home !== undefined) {
    if (/bed|turn in/.test(home)) return { day: at.day, hour: 23, exact: true };
    if (/get up|wake|up$|awake|breakfast|train|flight|in$|am$|\d/.test(home))
      return { day: at.hour < 5 ? at.day : at.day + 1, hour: 8, exact: true };
    return { day: at.day, hour: 18, exact: true };
  }
  if (time !== undefined || clock !== undefined || day !== undefined) {
    const text = time ?? clock ?? day ?? '';
    const on = dayOf(text, at);
    const hasClock =
      time !== undefined ||
      clock !== undefined ||
      /(?:at|by|before) (?:\S+ )?\S+$/.test(text.replace(/^(?:by|before|at|until|on|for) /, ''));
    if (!hasClock) return on;
    const rest = text.replace(new RegExp(`(?:,? (?:on )?)?(?:${DAY})`), '');
    return clockOf(rest, at, on?.day ?? null) ?? on;
  }
  return null;
}

/** The same times by other names, put into words of the same length. */
const ALIKE = /\b(?:dinner ?-?time|tea-time|24hrs|nine a\.m\.)(?![a-z])/g;
const alike = (found: string): string => {
  const plain = /^d/.test(found) ? 'lunchtime' : /^t/.test(found) ? 'tea time' : found;
  return plain + ' '.repeat(Math.max(0, found.length - plain.length));
};

/** Asked first: most sentences name no time. */
const NAMES_TIME = pattern(PATTERN.source, ALIKE.source);

/** The deadlines that a lower-case text names, in order. `at` is the moment of writing. */
export function readDeadlines(text: string | Read, at: LocalTime, nation: Nation): Deadline[] {
  const found: Deadline[] = [];
  if (!NAMES_TIME.test(text)) return found;
  const low = (typeof text === 'string' ? text : text.low).replace(ALIKE, alike);
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(low); match !== null && found.length < 40; match = PATTERN.exec(low)) {
    const due = resolve(match, at, nation);
    if (due === null) continue;
    const minutes = (due.day - at.day) * 1440 + (due.hour - at.hour) * 60 - at.minute;
    // Said of what is past: "I asked on 12 January", "this morning" in the afternoon.
    if (minutes < 0) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      day: due.day,
      hour: due.hour,
      minutes,
      exact: due.exact,
    });
  }
  return found;
}

const AGO = pattern(
  `\\b(?:(yesterday)|(?:on |last )(${WEEKDAYS.join('|')})|(${NUMBER}) (working )?(days?|weeks?|hours?) ago|(?:on|of) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS.join('|')})[a-z]{0,6}|(this morning|earlier today)|(last week)|(?:it's|it is|it has|been|now|for|after) (?:only |just |now |been |already )*(${NUMBER}) (working )?(days?|weeks?))`,
);

/** The day on which something is said to have happened ("I wrote yesterday", "on 6 July", "four days ago"); null when none. */
export function readPastDay(low: string, at: LocalTime, nation: Nation): number | null {
  const match = AGO.exec(low);
  if (match === null) return null;
  if (match[1] !== undefined) return at.day - 1;
  if (match[2] !== undefined) return weekdayFrom(at.day - 7, match[2]);
  const count = match[3] ?? match[10];
  if (count !== undefined) {
    const unit = match[5] ?? match[12] ?? 'day';
    if (/^h/.test(unit)) return at.day;
    const days = Math.round(numberOf(count) * (/^w/.test(unit) ? 7 : 1));
    if ((match[4] ?? match[11]) === undefined) return at.day - days;
    let day = at.day;
    // Working days backwards: the furthest day from which so many have come.
    for (let left = days; left > 0 && at.day - day < 3660;) {
      day -= 1;
      if (addWorkingDays(day, 1, nation) <= at.day && addWorkingDays(day - 1, 1, nation) === day) left -= 1;
    }
    return day;
  }
  if (match[6] !== undefined) {
    const year = parseInt(at.date.slice(0, 4), 10);
    const month = MONTHS.indexOf(match[7] ?? '') + 1;
    const day = dayNumber(year, month, parseInt(match[6], 10));
    return day > at.day ? dayNumber(year - 1, month, parseInt(match[6], 10)) : day;
  }
  if (match[8] !== undefined) return at.day;
  if (match[9] !== undefined) return at.day - 7;
  return null;
}
