import type { Response } from 'express';
import type { Problem } from '../shared/api';
import type { FieldProblem } from './drafts';

/** RFC 9457 problem details, with the fields that were wrong and the request's id for whoever reads the log. */
interface ProblemDetails extends Problem {
  readonly errors?: readonly FieldProblem[];
  readonly requestId?: string;
}

/** Thrown by a route; the error handler sends it. Nothing in it may come from a draft. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly errors?: readonly FieldProblem[],
    /** Members of this problem alone (RFC 9457 section 3.2), such as what stands now where a save came too late. */
    readonly members?: Readonly<Record<string, unknown>>,
  ) {
    super(title);
  }
}

export function sendProblem(response: Response, problem: ProblemError): void {
  const details: ProblemDetails = {
    ...problem.members,
    // The status says what kind of problem it is: RFC 9457 section 4.2.1.
    type: 'about:blank',
    title: problem.title,
    status: problem.status,
    detail: problem.detail,
    ...(problem.errors === undefined ? {} : { errors: problem.errors }),
    ...(typeof response.locals['requestId'] === 'string' ? { requestId: response.locals['requestId'] } : {}),
  };
  response.status(problem.status).type('application/problem+json').set('Cache-Control', 'no-store');
  response.send(JSON.stringify(details));
}
