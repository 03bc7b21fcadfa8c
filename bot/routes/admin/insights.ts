import { Router, json } from 'express';
import { z } from 'zod';
import { settleQuestionShape, type AuditPage, type Insights } from '../../../shared/admin/shapes';
import { RULES } from '../../../shared/rules';
import type { Admin } from '../../admin/admin';
import { clerkOf } from '../../admin/clerk';
import { daysNeeded, insightsOf } from '../../admin/insights';
import { csvFile } from '../../csv';
import { named } from '../../middleware/request-log';
import { ProblemError } from '../../problem';
import { wantedJson } from '../wanted-json';
import { bodyOf, queryOf } from './wire';

const day = z.iso.date({ error: 'expected a day such as "2026-03-04"' });
export const insightsQuery = z.object({
  from: day,
  to: day,
  by: z.enum(['day', 'week', 'month'], { error: 'expected day, week or month' }).default('day'),
});
const count = (error: string): z.ZodType<number> =>
  z
    .string({ error })
    .regex(/^[1-9]\d{0,8}$/, { error })
    .transform(Number);
const auditQuery = z.object({
  before: count('expected an entry’s number').optional(),
  limit: count('expected how many entries, 1 to 200').optional(),
});
const MOST_DAYS = 800;
const MOST_ENTRIES = 200;
const USUAL_ENTRIES = 50;
const DAY_MS = 86_400_000;

/** /api/admin/questions, /insights and /audit: what came back from members and officers, and what clerks did. */
export function adminInsightRoutes({ council, questions }: Admin): Router {
  const router = Router();

  router.get('/api/admin/questions', named('/api/admin/questions'), async (_request, response) => {
    response.json(await questions.all());
  });
  router.put(
    '/api/admin/questions/:id',
    named('/api/admin/questions/:id'),
    wantedJson,
    json({ limit: 100_000 }),
    async (request, response) => {
      const how = bodyOf(request, settleQuestionShape);
      response.json(await questions.settle(String(request.params['id']), how, clerkOf(response)));
    },
  );

  const insights = async (query: z.infer<typeof insightsQuery>): Promise<Insights> => {
    const { from, to, by } = query;
    const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
    if (days < 0 || days > MOST_DAYS)
      throw new ProblemError(400, 'Bad Request', 'These days cannot be shown together.', [
        { field: 'to', problem: `expected a day from ${from} on, at most ${String(MOST_DAYS)} days later` },
      ]);
    const needed = daysNeeded(from, to);
    return insightsOf(await council.counts.between(needed.from, needed.to), from, to, by);
  };
  router.get('/api/admin/insights', named('/api/admin/insights'), async (request, response) => {
    response.json(await insights(queryOf(request, insightsQuery)));
  });
  router.get('/api/admin/insights.csv', named('/api/admin/insights.csv'), async (request, response) => {
    const { by, figures } = await insights(queryOf(request, insightsQuery));
    const titles = new Map(RULES.map(({ id, title }) => [id, title]));
    const first = by === 'day' ? 'day' : by === 'week' ? 'week from' : 'month from';
    const rows = figures.map(({ rule, outcome, day: on, count: how }) => [
      on,
      rule,
      titles.get(rule) ?? rule,
      outcome,
      how ?? 'not shown',
    ]);
    response
      .attachment('insights.csv')
      .type('text/csv; charset=utf-8')
      .send(csvFile([[first, 'rule', 'title', 'outcome', 'count'], ...rows]));
  });

  router.get('/api/admin/audit', named('/api/admin/audit'), async (request, response) => {
    const { before, limit } = queryOf(request, auditQuery);
    const most = Math.min(limit ?? USUAL_ENTRIES, MOST_ENTRIES);
    const entries = await council.audit.page(before ?? null, most + 1);
    const shown = entries.slice(0, most);
    const page: AuditPage = {
      entries: [...shown],
      next: entries.length > most ? (shown[shown.length - 1]?.id ?? null) : null,
    };
    response.json(page);
  });
  return router;
}
