import { errors, jwtVerify, type JWTHeaderParameters } from 'jose';
import { bearerOf } from './access';
import { createKeys, type Keys } from './keys';
import { TokenError } from './tokens';

/** What an activity has to say of itself for its token to be held against it. */
interface Signed {
  readonly channelId: string;
  readonly serviceUrl: string;
  /** The council's tenant that Teams says the conversation is in; null: it does not say. */
  readonly tenantId: string | null;
}

export interface ChannelCheck {
  /** The token's claims. Throws TokenError for a sender that is not the Bot Framework, KeysUnavailableError. */
  check(authorization: string, activity: Signed): Promise<Readonly<Record<string, unknown>>>;
}

const ISSUER = 'https://api.botframework.com';
const LOGIN = 'https://login.botframework.com';
/** The documented skew, in seconds. */
const SKEW_S = 300;

/**
 * Checks who sends activities, as learn.microsoft.com has it ("Authentication with the Bot Connector API", connector to
 * bot): issuer, audience, time, signature by a key that is endorsed for the channel, and the service's address. The
 * SDK's own check would also take tokens of the Emulator and of other bots, which this bot has no use for. A bot of one
 * tenant talks to that tenant's people alone.
 */
export function createChannelCheck(
  appId: string,
  tenantId: string,
  standIn: string | null = null,
  keys: Keys = createKeys({
    metadata: `${standIn ?? LOGIN}/v1/.well-known/openidconfiguration`,
    issuer: ISSUER,
    keysFrom: [standIn ?? LOGIN],
  }),
): ChannelCheck {
  return {
    async check(authorization, activity) {
      const token = bearerOf([authorization]);
      if (token === null) throw new TokenError(401, 'no token');
      let endorsements: readonly string[] = [];
      const keyOf = async ({ kid }: JWTHeaderParameters) => {
        const found = typeof kid === 'string' ? await keys.get(kid) : null;
        if (found === null) throw new TokenError(401, 'an unknown key');
        endorsements = found.endorsements;
        return found.key;
      };
      const claims = await jwtVerify(token, keyOf, {
        algorithms: ['RS256'],
        issuer: ISSUER,
        audience: appId,
        requiredClaims: ['exp'],
        clockTolerance: SKEW_S,
      }).then(
        ({ payload }) => payload,
        (error: unknown) => {
          if (error instanceof errors.JOSEError)
            throw new TokenError(401, 'not a token of the Bot Framework');
          throw error;
        },
      );
      if (!endorsements.includes(activity.channelId))
        throw new TokenError(401, 'the key is not for this channel');
      const service: unknown = claims['serviceurl'] ?? claims['serviceUrl'];
      if (service !== activity.serviceUrl) throw new TokenError(401, 'another service’s address');
      if (activity.tenantId?.toLowerCase() !== tenantId) throw new TokenError(401, 'another tenant');
      return claims;
    },
  };
}
