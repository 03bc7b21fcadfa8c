import type { Insights } from '../../../shared/admin/shapes';
import type { RuleId } from '../../../shared/types';
import type { Outcome } from './words';

export const OUTCOMES: readonly Outcome[] = ['shown', 'fixed', 'dismissed', 'sent', 'watched'];

/** A period's figures; null: under 5, or for all rules together some part of it is. */
export interface Period {
  readonly day: string;
  readonly counts: Readonly<Record<Outcome, { readonly count: number; readonly hidden: boolean }>>;
}

/** Figures per period, of one rule or of all together; of those under 5 it is only known that they are there. */
export function periodsOf(insights: Insights, rule: RuleId | null): readonly Period[] {
  const days = new Map<string, Record<Outcome, { count: number; hidden: boolean }>>();
  for (const figure of insights.figures) {
    if (rule !== null && figure.rule !== rule) continue;
    const counts = days.get(figure.day) ?? {
      shown: { count: 0, hidden: false },
      fixed: { count: 0, hidden: false },
      dismissed: { count: 0, hidden: false },
      sent: { count: 0, hidden: false },
      watched: { count: 0, hidden: false },
    };
    days.set(figure.day, counts);
    if (figure.count === null) counts[figure.outcome].hidden = true;
    else counts[figure.outcome].count += figure.count;
  }
  return [...days].sort(([a], [b]) => a.localeCompare(b)).map(([day, counts]) => ({ day, counts }));
}

/** The day so many days before another, both YYYY-MM-DD. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Today by London clocks, YYYY-MM-DD. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
}
