import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { ProblemError, sendProblem } from '../problem';
import { StoreUnavailableError } from '../store/store';

/** Whatever no route took. */
export function notFound(): RequestHandler {
  return (_request, _response, next) => {
    next(new ProblemError(404, 'Not Found', 'There is nothing at this address.'));
  };
}

/**
 * Turns what was thrown into problem details. Messages of errors that are not ours may repeat what was sent
 * (JSON.parse does), so neither the answer nor the log has them: only the kind of error and where it arose.
 */
export function errorHandler(log: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => {
    const problem =
      error instanceof ProblemError ? error : (fromStore(error) ?? fromBodyParser(error) ?? fault());
    if (problem.status >= 500) {
      log.error({ requestId: response.locals['requestId'] as unknown, ...traceOf(error) }, 'fault');
    }
    // Too late to answer otherwise; Express itself would print the message.
    if (response.headersSent) response.destroy();
    else sendProblem(response, problem);
  };
}

/** An error's name and stack without its message. */
export function traceOf(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s{1,8}at /.test(line));
  return { error: error.constructor.name, at: frames.slice(0, 12).map((line) => line.trim()) };
}

function fault(): ProblemError {
  return new ProblemError(
    500,
    'Internal Server Error',
    'Something went wrong on our side; the request id finds it in the log.',
  );
}

function fromStore(error: unknown): ProblemError | null {
  if (!(error instanceof StoreUnavailableError)) return null;
  return new ProblemError(
    503,
    'Service Unavailable',
    error.unsure
      ? 'The database went away while it was saving, so the change may or may not be there. Please look again in a minute.'
      : 'The database cannot be reached just now. Nothing was changed; members still get the published policy. Please try again in a minute.',
  );
}

function fromBodyParser(error: unknown): ProblemError | null {
  const type = error instanceof Error && 'type' in error ? String(error.type) : '';
  const limit = error instanceof Error && 'limit' in error ? String(error.limit) : '';
  switch (type) {
    case 'entity.parse.failed':
      return new ProblemError(400, 'Bad Request', 'The body is not JSON; expected one JSON object in UTF-8.');
    case 'entity.too.large':
      return new ProblemError(413, 'Content Too Large', `The body is larger than ${limit} bytes.`);
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return new ProblemError(
        415,
        'Unsupported Media Type',
        'Expected application/json in UTF-8, plain or gzip.',
      );
    case 'request.aborted':
    case 'request.size.invalid':
    case 'stream.encoding.set':
      return new ProblemError(400, 'Bad Request', 'The body did not arrive whole.');
    default:
      break;
  }
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  if (status === 400) return new ProblemError(400, 'Bad Request', 'The request cannot be read.');
  if (status === 404) return new ProblemError(404, 'Not Found', 'There is nothing at this address.');
  if (status === 416)
    return new ProblemError(416, 'Range Not Satisfiable', 'The file is shorter than the range asked for.');
  return null;
}
