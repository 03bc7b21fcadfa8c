import { metrics, type Counter, type Histogram, type Meter, type MeterProvider } from '@opentelemetry/api';
import type { Verdict } from '../../shared/types';
import { TakenOverError } from '../store/people-sync';
import type { Answerer } from '../teams/port';

/*
 * What the server tells OpenTelemetry. Only the API is in the product: with no SDK loaded (node --import …) all of this
 * does nothing. Attributes are from short closed lists: never a person, an address, a council's words or a query.
 */

/** The name under which meters and tracers are asked for. */
export const SCOPE = 'protocol-nudge';

/** Upper bounds in seconds, those that OpenTelemetry's conventions for HTTP recommend. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

interface Instruments {
  readonly requests: Histogram;
  readonly checks: Counter;
  readonly answers: Counter;
  readonly storeFaults: Counter;
  readonly limited: Counter;
  readonly syncs: Counter;
}

let made: { readonly from: MeterProvider; readonly instruments: Instruments } | null = null;

/** Made when first used, and again when another SDK has taken over (tests). */
function instruments(): Instruments {
  const from = metrics.getMeterProvider();
  if (made?.from !== from) made = { from, instruments: create(from.getMeter(SCOPE)) };
  return made.instruments;
}

function create(meter: Meter): Instruments {
  return {
    requests: meter.createHistogram('http.server.request.duration', {
      unit: 's',
      description: 'Time to answer a request, by route and status; its count is the number of requests.',
      advice: { explicitBucketBoundaries: SECONDS },
    }),
    checks: meter.createCounter('protocol_nudge.checks', {
      unit: '{check}',
      description:
        'Drafts checked by the server for other programs (the add-in checks on the sender’s machine).',
    }),
    answers: meter.createCounter('protocol_nudge.answers', {
      unit: '{answer}',
      description: 'Questions answered, by verdict and by where they were asked.',
    }),
    storeFaults: meter.createCounter('protocol_nudge.store.faults', {
      unit: '{fault}',
      description: 'Calls of the store that failed, by kind.',
    }),
    limited: meter.createCounter('protocol_nudge.rate_limited', {
      unit: '{request}',
      description: 'Requests refused because one person sent too many, by kind of request.',
    }),
    syncs: meter.createCounter('protocol_nudge.people_syncs', {
      unit: '{sync}',
      description: 'Readings of people from Microsoft Graph, by result.',
    }),
  };
}

/** One request that was answered. `route` is a pattern such as "/api/check"; milliseconds. */
export function countRequest(method: string, route: string, status: number, ms: number): void {
  instruments().requests.record(ms / 1000, {
    'http.request.method': method,
    'http.route': route,
    'http.response.status_code': status,
  });
}

/** A draft checked through the API. */
export function countCheck(nudges: number): void {
  instruments().checks.add(1, { outcome: nudges > 0 ? 'nudged' : 'silent' });
}

/** The bot's engine, its answers counted, those shown again at a button's press too. */
export function countedAnswers(answerer: Answerer): Answerer {
  return {
    ...answerer,
    answer(question) {
      const answer = answerer.answer(question);
      countAnswer(answer.verdict, 'bot');
      return answer;
    },
  };
}

/** A question answered, over the API or by the bot. */
export function countAnswer(verdict: Verdict, asked: 'api' | 'bot'): void {
  instruments().answers.add(1, { verdict, asked });
}

/** A call of the store that failed: it was away, or it refused the statement. */
export function countStoreFault(kind: 'away' | 'refused'): void {
  instruments().storeFaults.add(1, { kind });
}

/** A request that was refused by a rate limit; `kind` is the limit's name. */
export function countLimited(kind: string): void {
  instruments().limited.add(1, { kind });
}

/** A sync of people, run and counted by its result. */
export async function countedSync<T extends { readonly result: 'done' | 'held' }>(
  run: () => Promise<T>,
): Promise<T> {
  const count = (result: 'done' | 'held' | 'failed'): void => instruments().syncs.add(1, { result });
  try {
    const report = await run();
    count(report.result);
    return report;
  } catch (error) {
    // Another server does it.
    if (!(error instanceof TakenOverError)) count('failed');
    throw error;
  }
}
