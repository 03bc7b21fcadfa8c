import { Router, json } from 'express';
import type { CheckResponse } from '../../shared/api';
import { check } from '../../shared/check';
import { remember } from '../../shared/reading/memory';
import { checkRequest } from '../drafts';
import { named } from '../middleware/request-log';
import { ProblemError } from '../problem';
import type { Services } from '../services';
import { countCheck } from '../telemetry/telemetry';
import { wantedJson } from './wanted-json';
import { wantedProtocol } from './wanted-protocol';

/** Room for a draft of 20,000 characters and 300 earlier messages of 5,000, in JSON. */
const LARGEST_BODY = 4 * 1024 * 1024;

/**
 * POST /api/check: nudges for a draft, for programs that cannot run the rules themselves. The add-in never calls
 * it. The draft lives for the length of the request, and is neither logged nor stored.
 */
export function checkRoutes({ policies, log }: Services): Router {
  const router = Router();
  router.post(
    '/api/check',
    named('/api/check'),
    wantedJson,
    json({ limit: LARGEST_BODY }),
    (request, response) => {
      const { snapshot, directory } = wantedProtocol(policies, request);
      const checked = checkRequest(request.body);
      if (!checked.ok) {
        throw new ProblemError(
          400,
          'Bad Request',
          'The draft does not have the shape it should.',
          checked.problems,
        );
      }
      const { draft, history } = checked.value;
      const { policy, pack } = snapshot;
      const result = check({
        draft,
        pack,
        directory,
        policy,
        earlier: history.map((one) => remember(one, directory)),
      });
      for (const { rule } of result.faults) {
        log.error(
          { requestId: response.locals['requestId'] as unknown, rule },
          'a rule failed and was skipped',
        );
      }
      countCheck(result.nudges.length);
      const answer: CheckResponse = { nudges: result.nudges, policyVersion: policy.version };
      response.set('Cache-Control', 'no-store').json(answer);
    },
  );
  return router;
}
