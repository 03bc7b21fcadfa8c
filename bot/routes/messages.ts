import { Router, json } from 'express';
import { isLoopback } from '../config';
import { checkShape } from '../drafts';
import { named } from '../middleware/request-log';
import type { Refusals } from '../middleware/refusals';
import { ProblemError } from '../problem';
import type { Teams } from '../services';
import { activityShape } from '../teams/incoming';
import { wantedJson } from './wanted-json';

/** Teams sends at most some 28 KB of text; a card's data and a channel's roster come on top. */
const LARGEST_BODY = 256 * 1024;

/**
 * POST /api/messages: the Bot Framework's activities. Answers 200 (or an invoke's own status and body), 400 for what
 * is no activity, 401 for a sender that cannot show who it is.
 */
export function messageRoutes(teams: Teams, refusals: Refusals): Router {
  const router = Router();
  router.post(
    '/api/messages',
    named('/api/messages'),
    wantedJson,
    json({ limit: LARGEST_BODY }),
    async (request, response) => {
      const checked = checkShape(activityShape, request.body);
      if (!checked.ok) {
        throw new ProblemError(
          400,
          'Bad Request',
          'This is not an activity of the Bot Framework.',
          checked.problems,
        );
      }
      const activity = checked.value;
      // Nobody has signed it, and answers go to the address that it names: they stay on this machine.
      if (teams.open && !isLoopback(new URL(activity.serviceUrl).hostname)) {
        throw new ProblemError(400, 'Bad Request', 'The demo bot answers to this machine only.', [
          { field: 'serviceUrl', problem: 'expected an address of this machine' },
        ]);
      }
      const received = await teams.receive(request.headers.authorization ?? '', activity);
      if (received.kind === 'refused') {
        const refused = new ProblemError(
          401,
          'Unauthorized',
          'The token of the Bot Framework is missing or not valid.',
        );
        throw (await refusals.tooMany(request)) ?? refused;
      }
      response.status(received.status).set('Cache-Control', 'no-store');
      if (received.body === undefined || received.body === null) response.end();
      else response.json(received.body);
    },
  );
  return router;
}
