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

/** The days whose counts are needed to answer for these: the whole weeks and months that hold them. */
export function daysNeeded(from: string, to: string): { readonly from: string; readonly to: string } {
  return {
    from: dayOf(firstOf(mondayOf(numberOf(from)))),
    to: dayOf(nextFirst(mondayOf(numberOf(to)) + 6) - 1),
  };
}

/** The part of a week that lies in one month: from midnight to midnight. */
interface Piece {
  readonly start: number;
  readonly stop: number;
  readonly sum: number;
  /** Its days under LEAST, and what they sum to. */
  readonly hidden: number;
  readonly hiddenSum: number;
}

/** Sums that this many days of 1 to 4 can have. */
function sumsOf(days: number): number[] {
  return Array.from({ length: days * (LEAST - 2) + 1 }, (_, more) => days + more);
}
/** Whether this sum of so many hidden days leaves each of them open, and is not a small figure itself. */
function isSafe(days: number, sum: number): boolean {
  // Each is 1 to 4: the least and the greatest sum would tell every one of them.
  return days === 0 || (sum >= LEAST && sum > days && sum < days * (LEAST - 1));
}

/**
 * Whether the sum of pieces none of which may be shown leaves each of their days open. That a piece is not shown
 * tells something too: two hidden days whose sum is safe would have been shown, so theirs is 2, 3, 4 or 8.
 */
function leavesOpen(pieces: readonly Piece[]): boolean {
  const total = pieces.reduce((sum, piece) => sum + piece.hiddenSum, 0);
  if (total < LEAST) return false;
  const possible = pieces.map(({ hidden }) => sumsOf(hidden).filter((sum) => !isSafe(hidden, sum)));
  return pieces.every(({ hidden }, index) => {
    const others = possible
      .filter((_, other) => other !== index)
      .reduce(
        (sums, more) => new Set([...sums].flatMap((sum) => more.map((one) => sum + one))),
        new Set([0]),
      );
    const values = new Set<number>();
    for (const sum of possible[index] ?? [])
      if (others.has(total - sum))
        for (let day = 1; day < LEAST; day += 1)
          if (sum - day >= hidden - 1 && sum - day <= (hidden - 1) * (LEAST - 1)) values.add(day);
    return values.size > 1;
  });
}

/**
 * What may be shown of one rule's outcome: days that are not under LEAST, then pieces of weeks whose sum leaves
 * their small days open, then months in the same way. Whoever has several figures can subtract, and who knows these
 * rules learns from a figure that is not shown; so pieces are decided each by its own days alone, months each by its
 * own pieces, and a week across two months is shown only where both its pieces are. Nothing hangs on the stretch of
 * time that is asked for.
 */
class Shown {
  private readonly pieces = new Map<number, Piece>();

  constructor(private readonly counts: ReadonlyMap<number, number>) {}

  private hides(day: number): boolean {
    const count = this.counts.get(day) ?? 0;
    return count > 0 && count < LEAST;
  }
  private pieceAt(start: number, stop: number): Piece {
    const known = this.pieces.get(start);
    if (known !== undefined) return known;
    const piece = { start, stop, sum: 0, hidden: 0, hiddenSum: 0 };
    for (let day = start; day < stop; day += 1) {
      const count = this.counts.get(day) ?? 0;
      piece.sum += count;
      if (this.hides(day)) {
        piece.hidden += 1;
        piece.hiddenSum += count;
      }
    }
    this.pieces.set(start, piece);
    return piece;
  }
  /** A week's or a month's pieces: cut at each Monday and at each first of a month. */
  private piecesOf(start: number, stop: number): Piece[] {
    const pieces: Piece[] = [];
    for (let at = start; at < stop;) {
      const end = Math.min(mondayOf(at) + 7, nextFirst(at));
      pieces.push(this.pieceAt(at, end));
      at = end;
    }
    return pieces;
  }

  /** The sum of a day, week or month; null where it may not be shown. */
  figure(by: By, start: number): number | null {
    if (by === 'day') return this.hides(start) ? null : (this.counts.get(start) ?? 0);
    const pieces = this.piecesOf(start, endOf(by, start));
    const kept = pieces.filter(({ hidden, hiddenSum }) => !isSafe(hidden, hiddenSum));
    if (kept.length > 0 && !(by === 'month' && leavesOpen(kept))) return null;
    return pieces.reduce((sum, piece) => sum + piece.sum, 0);
  }

  /** As much of a stretch's sum as is shown: by whole months, weeks and days. */
  total(first: number, end: number): number | null {
    let sum = 0;
    for (let at = first; at < end;) {
      const by = (['month', 'week', 'day'] as const).find(
        (one) => startOf(one, at) === at && endOf(one, at) <= end && this.figure(one, at) !== null,
      );
      sum += by === undefined ? 0 : (this.figure(by, at) ?? 0);
      at = by === undefined ? at + 1 : endOf(by, at);
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
      const shown = new Shown(days);
      let any = false;
      for (let start = first; start < end; start = endOf(by, start)) {
        const stop = endOf(by, start);
        const count = shown.figure(by, start);
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
