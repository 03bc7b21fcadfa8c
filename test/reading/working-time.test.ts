import fc from 'fast-check';
import { bankHolidays, isoOf } from '../../shared/reading/bank-holidays';
import {
  addWorkingDays,
  instantOf,
  localTime,
  longDate,
  shortDate,
  workingDaysBetween,
} from '../../shared/reading/working-time';

// As published at https://www.gov.uk/bank-holidays (division by division).
const PUBLISHED = {
  'england-and-wales': {
    2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
    2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
    2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
    2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  },
  scotland: {
    2024: ['01-01', '01-02', '03-29', '05-06', '05-27', '08-05', '12-02', '12-25', '12-26'],
    2025: ['01-01', '01-02', '04-18', '05-05', '05-26', '08-04', '12-01', '12-25', '12-26'],
    2026: ['01-01', '01-02', '04-03', '05-04', '05-25', '06-15', '08-03', '11-30', '12-25', '12-28'],
  },
  'northern-ireland': {
    2024: ['01-01', '03-18', '03-29', '04-01', '05-06', '05-27', '07-12', '08-26', '12-25', '12-26'],
    2026: ['01-01', '03-17', '04-03', '04-06', '05-04', '05-25', '07-13', '08-31', '12-25', '12-28'],
  },
} as const;

describe('bank holidays', () => {
  for (const nation of ['england-and-wales', 'scotland', 'northern-ireland'] as const) {
    for (const [year, days] of Object.entries<readonly string[]>(PUBLISHED[nation])) {
      test(`${nation} ${year} as published`, () => {
        const computed = [...bankHolidays(Number(year), nation)].map(isoOf).sort();
        expect(computed).toEqual(days.map((day) => `${year}-${day}`));
      });
    }
  }
  test('the coronation, and the spring holiday of 2022 on its moved day', () => {
    const iso = (year: number): string[] => bankHolidays(year, 'england-and-wales').map(isoOf);
    expect(iso(2023)).toContain('2023-05-08');
    expect(iso(2022)).toContain('2022-06-02');
    expect(iso(2022)).not.toContain('2022-05-30');
  });
});

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86400000;

describe('local time', () => {
  test('agrees with Intl for London over thirty years', () => {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2030, 0, 1) }), (ms) => {
        const instant = new Date(ms).toISOString();
        const local = localTime(instant, 'england-and-wales');
        const [d, m, y] =
          local === null ? [] : [local.date.slice(8), local.date.slice(5, 7), local.date.slice(0, 4)];
        const hm =
          local === null
            ? ''
            : `${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`;
        expect(`${String(d)}/${String(m)}/${String(y)}, ${hm}`).toBe(format.format(new Date(instant)));
      }),
    );
  });
  test('a Monday morning that is a bank holiday is not a working day', () => {
    expect(localTime('2026-08-31T09:30:00Z', 'england-and-wales')).toMatchObject({
      hour: 10,
      bankHoliday: true,
      workingDay: false,
    });
    expect(localTime('2026-08-31T09:30:00Z', 'scotland')).toMatchObject({
      bankHoliday: false,
      workingDay: true,
    });
  });
  test('no date is null', () => {
    expect(localTime('tomorrow', 'scotland')).toBeNull();
  });
});

describe('working days', () => {
  test('Easter counts as no working days', () => {
    expect(workingDaysBetween(day('2026-03-27'), day('2026-04-10'), 'england-and-wales')).toBe(8);
  });
  test('adding then counting gives the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18000, max: 22000 }), fc.integer({ min: 1, max: 60 }), (from, count) => {
        expect(
          workingDaysBetween(from, addWorkingDays(from, count, 'england-and-wales'), 'england-and-wales'),
        ).toBe(count);
      }),
    );
  });
  test('instantOf gives the wall clock back', () => {
    expect(instantOf(day('2026-07-01'), 9)).toBe('2026-07-01T08:00:00.000Z');
    expect(instantOf(day('2026-12-01'), 9)).toBe('2026-12-01T09:00:00.000Z');
  });
  test('dates in words', () => {
    expect(longDate(day('2026-03-03'))).toBe('Tuesday 3 March 2026');
    expect(shortDate(day('2026-03-03'))).toBe('3 March');
  });
});
