import { Router, json, raw } from 'express';
import { newScenarioShape } from '../../../shared/admin/shapes';
import type { Admin } from '../../admin/admin';
import { clerkOf } from '../../admin/clerk';
import { readEml } from '../../eml';
import { errorMessage } from '../../error-code';
import { named } from '../../middleware/request-log';
import { ProblemError } from '../../problem';
import { wantedJson } from '../wanted-json';
import { bodyOf, bytesOf } from './wire';
import { wantedType } from './wanted-type';

const LARGEST_EML = 10 * 1024 * 1024;
/** A draft and 50 earlier messages, each as long as they may be. */
const LARGEST_SCENARIO = 11 * 1024 * 1024;
const MOST_SCENARIOS = 500;

/** /api/admin/scenarios and /api/admin/eml: what the clerk tries a policy on. */
export function adminTryOutRoutes({ council, now }: Admin): Router {
  const { scenarios } = council;
  const router = Router();
  router.get('/api/admin/scenarios', named('/api/admin/scenarios'), async (_request, response) => {
    response.json(await scenarios.all());
  });
  router.post(
    '/api/admin/scenarios',
    named('/api/admin/scenarios'),
    wantedJson,
    json({ limit: LARGEST_SCENARIO }),
    async (request, response) => {
      const scenario = bodyOf(request, newScenarioShape);
      if ((await scenarios.all()).length >= MOST_SCENARIOS)
        throw new ProblemError(
          409,
          'Conflict',
          `There are ${String(MOST_SCENARIOS)} scenarios already; take one out before you add another.`,
        );
      response.status(201).json(
        await scenarios.add(scenario, clerkOf(response), {
          action: 'scenario.add',
          summary: 'Saved a draft as a scenario.',
        }),
      );
    },
  );
  router.delete('/api/admin/scenarios/:id', named('/api/admin/scenarios/:id'), async (request, response) => {
    const id = String(request.params['id']);
    if (!(await scenarios.all()).some((one) => one.id === id))
      throw new ProblemError(404, 'Not Found', 'This scenario is no longer there.');
    await scenarios.remove(id, clerkOf(response), {
      action: 'scenario.remove',
      summary: 'Took out a scenario.',
    });
    response.status(204).end();
  });
  // The email lives for the length of the request, and is neither logged nor stored.
  router.post(
    '/api/admin/eml',
    named('/api/admin/eml'),
    wantedType('message/rfc822', 'an email as an .eml file'),
    raw({ type: 'message/rfc822', limit: LARGEST_EML }),
    async (request, response) => {
      const bytes = bytesOf(request);
      let draft;
      try {
        ({ draft } = await readEml(bytes, now()));
      } catch (error) {
        throw new ProblemError(
          422,
          'Unprocessable Content',
          `This file cannot be read as an email: ${errorMessage(error)}.`,
        );
      }
      response.set('Cache-Control', 'no-store').json(draft);
    },
  );
  return router;
}
