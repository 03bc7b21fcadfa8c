import type { Request } from 'express';
import { ProblemError } from '../problem';
import type { Policies, Published } from '../services';

/** The policy that a request is about: the one in force, or in the demo that of ?protocol=ID. */
export function wantedProtocol(policies: Policies, request: Request): Published {
  const asked: unknown = request.query['protocol'];
  if (asked !== undefined && typeof asked !== 'string') {
    throw new ProblemError(400, 'Bad Request', 'The query says protocol more than once.');
  }
  const published = policies.published(asked === undefined || asked === '' ? null : asked);
  if (published !== null) return published;
  const known = policies.packs.map(({ id }) => id).join(', ');
  throw new ProblemError(400, 'Bad Request', 'There is no such protocol.', [
    { field: 'protocol', problem: `expected one of ${known}` },
  ]);
}
