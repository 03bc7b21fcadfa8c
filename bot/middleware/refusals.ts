import type { Request } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import { ProblemError } from '../problem';
import { countLimited } from '../telemetry/telemetry';
import { windowStore } from './rate-limit';

const WINDOW_MS = 60_000;
/**
 * Refused requests a minute from one address. A whole council may stand behind one address, and each of its clients is
 * refused once in a while, when a token has run out; a program that tries tokens comes to this within seconds.
 */
export const REFUSALS_A_MINUTE = 600;
/** Of an IPv6 address, the part that one customer commonly has for itself. */
const IPV6_PREFIX = 64;

/** Requests that were refused for want of a good token, by the address they came from. */
export interface Refusals {
  /**
   * Counts one more. Null: it is answered as what it is. Else there were too many, and this says so in its place.
   * A good token is never counted nor refused by it, whatever else comes from the same address.
   */
  tooMany(request: Request): Promise<ProblemError | null>;
}

/** Counted in this process and forgotten every minute; an address stands in it as a salted hash alone. */
export function createRefusals(most = REFUSALS_A_MINUTE): Refusals {
  const store = windowStore(WINDOW_MS);
  return {
    async tooMany(request) {
      const address = request.ip ?? '';
      const { totalHits, resetTime } = await store.increment(ipKeyGenerator(address, IPV6_PREFIX));
      if (totalHits <= most) return null;
      countLimited('refused');
      const wait = Math.max(1, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1000));
      request.res?.set('Retry-After', String(wait));
      return new ProblemError(
        429,
        'Too Many Requests',
        'Too many requests without a good access token came from this address. Whoever is signed in is let in as before.',
      );
    },
  };
}
