import type { RequestHandler } from 'express';
import { ProblemError } from '../../problem';

/** Refuses a file that is not declared as this type. `what` names it for people. */
export function wantedType(type: string, what: string): RequestHandler {
  return (request, _response, next) => {
    if (request.is(type) !== false) next();
    else next(new ProblemError(415, 'Unsupported Media Type', `Expected ${what} (${type}).`));
  };
}
