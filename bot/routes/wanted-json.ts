import type { RequestHandler } from 'express';
import { ProblemError } from '../problem';

/**
 * Refuses a body that is not declared as JSON. It also keeps other sites' pages out: a browser sends JSON across
 * origins only after asking first, and the server never agrees.
 */
export const wantedJson: RequestHandler = (request, _response, next) => {
  if (request.is(['application/json', 'application/*+json']) !== false) next();
  else next(new ProblemError(415, 'Unsupported Media Type', 'Expected a body of type application/json.'));
};
