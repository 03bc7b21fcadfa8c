import type { Request, Response } from 'express';
import type { z } from 'zod';
import { checkShape } from '../../drafts';
import { holdsTag } from '../../etag';
import { ProblemError } from '../../problem';

/** The body by its shape. Throws a 422 with the fields that are wrong. */
export function bodyOf<T>(request: Request, shape: z.ZodType<T>): T {
  const checked = checkShape(shape, request.body);
  if (checked.ok) return checked.value;
  throw new ProblemError(
    422,
    'Unprocessable Content',
    'What was sent does not have the shape it should.',
    checked.problems,
  );
}

/** The query by its shape. Throws a 400 with what is wrong. */
export function queryOf<T>(request: Request, shape: z.ZodType<T>): T {
  const checked = checkShape(shape, request.query);
  if (checked.ok) return checked.value;
  throw new ProblemError(
    400,
    'Bad Request',
    'The address asks for something that cannot be.',
    checked.problems,
  );
}

/** The revision in If-Match. A save without one could overwrite somebody's work unseen: 428. */
export function revisionSeen(request: Request): number {
  const header = request.get('if-match');
  if (header === undefined)
    throw new ProblemError(
      428,
      'Precondition Required',
      'The header If-Match is missing; expected the ETag of what was loaded, so that nobody’s change is overwritten unseen.',
    );
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim());
  if (match === null)
    throw new ProblemError(400, 'Bad Request', 'The header If-Match is not an ETag of ours, such as "12".');
  return Number(match[1]);
}

/** Sends a value under its tag, or 304 when the client has it. */
export function sendTagged(request: Request, response: Response, tag: string, value: unknown): void {
  const etag = `"${tag}"`;
  response.set({ ETag: etag, 'Cache-Control': 'private, no-cache' });
  if (holdsTag(request.get('if-none-match'), etag)) response.status(304).end();
  else response.json(value);
}

/** A number in the path. Throws a 404 for what is none. */
export function numberIn(text: unknown, what: string): number {
  const number = typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number < 1) throw new ProblemError(404, 'Not Found', `There is no such ${what}.`);
  return number;
}

/** The file's bytes. Throws a 400 where there are none. */
export function bytesOf(request: Request): Buffer {
  const body: unknown = request.body;
  if (Buffer.isBuffer(body) && body.length > 0) return body;
  throw new ProblemError(400, 'Bad Request', 'The file is empty.');
}
