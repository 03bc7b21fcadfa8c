import { Router, json } from 'express';
import { z } from 'zod';
import { RULE_IDS } from '../../shared/types';
import { checkShape } from '../drafts';
import { named } from '../middleware/request-log';
import { ProblemError } from '../problem';
import type { Services } from '../services';
import { wantedJson } from './wanted-json';

/** Counts older than this are of no use to a clerk, and refusing them keeps what one client can add bounded. */
const OLDEST_DAYS = 60;
const DAY_MS = 86_400_000;

/** Strict: a field that is not listed is refused, so that nothing about a person can ride along. */
export const countsShape = z.strictObject({
  counts: z
    .array(
      z.strictObject({
        rule: z.enum(RULE_IDS, { error: "expected a rule's id" }),
        outcome: z.enum(['shown', 'fixed', 'dismissed', 'sent', 'watched'], {
          error: 'expected shown, fixed, dismissed, sent or watched',
        }),
        day: z.iso.date({ error: 'expected a day such as "2026-03-04"' }),
        count: z.int({ error: 'expected a whole number' }).min(1).max(10_000),
      }),
    )
    .max(500),
});

/** POST /api/counts {counts:[{rule, outcome, day, count}]}: how nudges fared, never whose or about what. */
export function countsRoutes({ counts, today }: Services): Router {
  const router = Router();
  router.post(
    '/api/counts',
    named('/api/counts'),
    wantedJson,
    json({ limit: 100_000 }),
    async (request, response) => {
      const checked = checkShape(countsShape, request.body);
      if (!checked.ok) {
        throw new ProblemError(
          400,
          'Bad Request',
          'The counts do not have the shape they should.',
          checked.problems,
        );
      }
      const now = Date.parse(today());
      const errors = checked.value.counts.flatMap(({ day }, index) => {
        const age = (now - Date.parse(day)) / DAY_MS;
        // A client's day may run one ahead of ours.
        if (age >= -1 && age <= OLDEST_DAYS) return [];
        return [
          {
            field: `counts[${String(index)}].day`,
            problem: `expected a day within the last ${String(OLDEST_DAYS)}`,
          },
        ];
      });
      if (errors.length > 0)
        throw new ProblemError(400, 'Bad Request', 'A day is out of range.', errors.slice(0, 20));
      await counts.add(checked.value.counts);
      response.status(204).end();
    },
  );
  return router;
}
