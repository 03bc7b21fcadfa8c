import type { Insights } from '../../shared/admin/shapes';
import { RULE_IDS, type RuleId } from '../../shared/types';
import type { StoredCount } from '../store/store';

type By = Insights['by'];
type Outcome = StoredCount['outcome'];
const OUTCOMES: readonly Outcome[] = ['shown', 'fixed', 'dismissed', 'sent', 'watched'];

/** Figures under this could point at a person and are not shown. */
const LEAST = 5;
const DAY_MS = 86_400_000;

/** Days are counted from 1970-01-01, so that weeks and months are plain numbers. */
const numberOf = (day: string): number => Math.round(Date.parse(day) / DAY_MS);
const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
/** 1970-01-05 was a Monday. */
const mondayOf = (number: number): number => number - ((((number - 4) % 7) + 7) % 7);
const firstOf = (number: number): number => numberOf(`${dayOf(number).slice(0, 7)}-01`);
const nextFirst = (number: number): number => firstOf(firstOf(number) + 31);

function startOf(by: By, number: number): number {
  return by === 'day' ? number : by === 'week' ? mondayOf(number) : firstOf(number);
}
function endOf(by: By, start: number): number {
  return by === 'day' ? start + 1 : by === 'week' ? start + 7 : nextFirst(start);
}

/** The days whose counts are needed to answer for these: whole years, and whole weeks at their ends. */
export function daysNeeded(from: string, to: string): { readonly from: string; readonly to: string } {
  const first = mondayOf(numberOf(`${from.slice(0, 4)}-01-01`));
  const last = mondayOf(numberOf(`${to.slice(0, 4)}-12-31`)) + 6;
  // A week or month that is asked for may reach into the next year or the one before.
  return { from: dayOf(Math.min(first, mondayOf(numberOf(from)))), to: dayOf(Math.max(last, numberOf(to))) };
}

/**
 * What may be shown of one rule's outcome. A sum is a stretch between two boundaries (midnights). Showing it tells
 * the difference of the running totals there, so whoever has several sums can subtract: boundaries that are joined
 * by shown sums form a group, and every stretch between neighbours of a group can be worked out. A sum is shown only
 * if none of those stretches gives a hidden day away. Days come first, then weeks, then months; which are shown does
 * not hang on the stretch of time that is asked for, or two questions could be subtracted.
 */
class Shown {
  private readonly group = new Map<number, readonly number[]>();
  private readonly joined = new Set<string>();

  constructor(
    private readonly counts: ReadonlyMap<number, number>,
    first: number,
    end: number,
  ) {
    // A figure for each day that has nothing or enough; then whole weeks and months, where that gives nothing away.
    let run: number[] = [first];
    for (let day = first; day < end; day += 1) {
      const count = this.count(day);
      if (count === 0 || count >= LEAST) this.joined.add(`${String(day)} ${String(day + 1)}`);
      else run = [];
      run.push(day + 1);
      this.group.set(day + 1, run);
    }
    for (const by of ['week', 'month'] as const) {
      for (let start = startOf(by, first); start < end; start = endOf(by, start)) {
        const stop = endOf(by, start);
        if (start >= first && stop <= end && this.mayJoin(start, stop)) this.join(start, stop);
      }
    }
  }

  private count(day: number): number {
    return this.counts.get(day) ?? 0;
  }
  private groupOf(boundary: number): readonly number[] {
    return this.group.get(boundary) ?? [boundary];
  }
  private join(a: number, b: number): void {
    this.joined.add(`${String(a)} ${String(b)}`);
    const one = this.groupOf(a);
    const other = this.groupOf(b);
    if (one === other) return;
    const all = [...one, ...other].sort((x, y) => x - y);
    for (const boundary of all) this.group.set(boundary, all);
  }
  private mayJoin(a: number, b: number): boolean {
    const one = this.groupOf(a);
    if (one.includes(b)) return true;
    const all = [...one, ...this.groupOf(b)].sort((x, y) => x - y);
    return all.slice(1).every((stop, index) => this.isSafe(all[index] ?? stop, stop));
  }
  /** Whether knowing the sum of this stretch leaves each of its hidden days open. */
  private isSafe(start: number, stop: number): boolean {
    let hidden = 0;
    let sum = 0;
    for (let day = start; day < stop; day += 1) {
      const count = this.count(day);
      if (count > 0 && count < LEAST) {
        hidden += 1;
        sum += count;
      }
    }
    // Each hidden day is 1 to 4: the least and the greatest sum would tell every one of them.
    return hidden === 0 || (hidden >= 2 && sum >= LEAST && sum > hidden && sum < hidden * (LEAST - 1));
  }

  /** The sum of a day, week or month; null where it may not be shown. */
  figure(start: number, stop: number): number | null {
    if (!this.joined.has(`${String(start)} ${String(stop)}`)) return null;
    let sum = 0;
    for (let day = start; day < stop; day += 1) sum += this.count(day);
    return sum === 0 || sum >= LEAST ? sum : null;
  }

  /** As much of a stretch's sum as is shown: by whole months, weeks and days. */
  total(first: number, end: number): number | null {
    let sum = 0;
    for (let at = first; at < end;) {
      const stops = [nextFirst(at), at + 7, at + 1].filter((stop, index) => {
        const whole = index === 0 ? firstOf(at) === at : index === 1 ? mondayOf(at) === at : true;
        return whole && stop <= end && this.figure(at, stop) !== null;
      });
      const stop = stops[0];
      sum += stop === undefined ? 0 : (this.figure(at, stop) ?? 0);
      at = stop ?? at + 1;
    }
    return sum >= LEAST ? sum : null;
  }
}

/**
 * Figures for the clerk, never a person: those under 5 are null, and so is every sum from which one of them could be
 * worked out by subtraction, whatever days are asked for. `counts` cover daysNeeded(from, to). Weeks (from Monday) and
 * months are whole ones: `from` and `to` are moved outwards to them. A total sums what is shown.
 */
export function insightsOf(counts: readonly StoredCount[], from: string, to: string, by: By): Insights {
  const first = startOf(by, numberOf(from));
  const end = endOf(by, startOf(by, numberOf(to)));
  const needed = daysNeeded(from, to);
  const byKey = new Map<string, Map<number, number>>();
  for (const { rule, outcome, day, count } of counts) {
    const key = `${rule} ${outcome}`;
    const days = byKey.get(key) ?? new Map<number, number>();
    byKey.set(key, days);
    days.set(numberOf(day), (days.get(numberOf(day)) ?? 0) + count);
  }
  const figures: Insights['figures'] = [];
  const totals: Insights['totals'] = [];
  for (const rule of RULE_IDS) {
    const sums = new Map<Outcome, number | null>();
    for (const outcome of OUTCOMES) {
      const days = byKey.get(`${rule} ${outcome}`);
      if (days === undefined) continue;
      const shown = new Shown(days, numberOf(needed.from), numberOf(needed.to) + 1);
      let any = false;
      for (let start = first; start < end; start = endOf(by, start)) {
        const stop = endOf(by, start);
        const count = shown.figure(start, stop);
        if (count === 0) continue;
        if (count === null && !hasAny(days, start, stop)) continue;
        any = true;
        figures.push({ rule, outcome, day: dayOf(start), count });
      }
      if (any) sums.set(outcome, shown.total(first, end));
    }
    if (sums.size > 0) totals.push(totalOf(rule, sums));
  }
  figures.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { from: dayOf(first), to: dayOf(end - 1), by, figures, totals };
}

function hasAny(days: ReadonlyMap<number, number>, start: number, stop: number): boolean {
  for (let day = start; day < stop; day += 1) if ((days.get(day) ?? 0) > 0) return true;
  return false;
}

function totalOf(rule: RuleId, sums: ReadonlyMap<Outcome, number | null>): Insights['totals'][number] {
  const of = (outcome: Outcome): number | null => (sums.has(outcome) ? (sums.get(outcome) ?? null) : 0);
  const shown = of('shown');
  const fixed = of('fixed');
  return {
    rule,
    shown,
    fixed,
    dismissed: of('dismissed'),
    sent: of('sent'),
    watched: of('watched'),
    fixedShare:
      shown === null || fixed === null || shown === 0
        ? null
        : Math.round(Math.min(1, fixed / shown) * 1000) / 1000,
  };
}
