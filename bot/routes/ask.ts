import { Router, json } from 'express';
import { z } from 'zod';
import { answerWithLinked } from '../../shared/answer/linked';
import { addressOf, identityOf } from '../auth/person';
import { checkShape } from '../drafts';
import { named } from '../middleware/request-log';
import { ProblemError } from '../problem';
import type { Services } from '../services';
import { countAnswer } from '../telemetry/telemetry';
import { wantedJson } from './wanted-json';
import { wantedProtocol } from './wanted-protocol';

const LARGEST_BODY = 256 * 1024;
/** Longer than any question; the engine reads the first 4,000 characters. */
const MOST_QUESTION = 50_000;

export const askShape = z.object({
  question: z.string().max(MOST_QUESTION),
  asker: z.string().max(2000).nullish(),
});

/**
 * POST /api/ask {question, asker?}: the contract's Answer. `asker` is an address; unknown or absent, the answer is for
 * nobody in particular. Where people sign in, who asks is who signed in, whatever the body says. The question lives for the length of the request, and is neither logged nor stored.
 */
export function askRoutes({ policies, mode }: Services): Router {
  const router = Router();
  router.post(
    '/api/ask',
    named('/api/ask'),
    wantedJson,
    json({ limit: LARGEST_BODY }),
    (request, response) => {
      const { snapshot, directory, linked } = wantedProtocol(policies, request);
      const checked = checkShape(askShape, request.body);
      if (!checked.ok) {
        throw new ProblemError(
          400,
          'Bad Request',
          'The question does not have the shape it should.',
          checked.problems,
        );
      }
      const { question } = checked.value;
      const identity = identityOf(response);
      const asker =
        mode === 'demo' ? checked.value.asker : identity === null ? null : addressOf(identity, directory);
      const { verdict, text, conditions, contacts, clauses, confidence } = answerWithLinked(
        {
          question,
          pack: snapshot.pack,
          directory,
          ...(asker === undefined || asker === null ? {} : { asker }),
        },
        linked,
      );
      countAnswer(verdict, 'api');
      response.set('Cache-Control', 'no-store').json({
        verdict,
        text,
        conditions,
        contacts: contacts.map(({ role, email }) => ({ role, email })),
        clauses,
        confidence,
      });
    },
  );
  return router;
}
