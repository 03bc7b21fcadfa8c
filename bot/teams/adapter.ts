import type { TokenCredential } from '@azure/identity';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import {
  AuthenticationError,
  ClaimsIdentity,
  ServiceClientCredentialsFactory,
  type AuthenticateRequestResult,
} from 'botframework-connector';
import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers';
import { createChannelCheck, type ChannelCheck } from '../auth/channel';
import { appCredential, managedIdentity, passwordCredential } from '../auth/credentials';
import { TokenError } from '../auth/tokens';
import { ENTRA_ID, type BotCredentials } from '../config';

// botbuilder 4.23.3 writes only those fields of an entity that its own table names, so citations would leave as
// {"type": …} and Teams would show a bare "[1]". This is the fix of botbuilder-js #4903, which was merged after the
// last release to npm. test/teams/wire.test.ts looks at what is really sent.
const entity: { type: { additionalProperties?: unknown } } = Entity;
entity.type.additionalProperties = { type: { name: 'Object' } };

/** What the bot asks a token for, to answer. */
const AUDIENCE = 'https://api.botframework.com';
const PUBLIC_CLOUD = 'urn:botframework:azure';

/** The SDK's adapter, given activities instead of Express's request: its own `process` prints and returns messages of errors. */
class TeamsAdapter extends CloudAdapter {
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

/** The SDK's authentication, with our own check of who sends. */
class CheckedAuthentication extends ConfigurationBotFrameworkAuthentication {
  constructor(
    private readonly channel: ChannelCheck,
    credentials: ServiceClientCredentialsFactory,
  ) {
    super({}, credentials);
  }

  override async authenticateRequest(
    activity: Activity,
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    const { channelId, serviceUrl } = activity;
    const signed = { channelId, serviceUrl, tenantId: tenantOf(activity) };
    const claims = await this.channel.check(authorization, signed);
    const claimsIdentity = new ClaimsIdentity(
      Object.entries(claims).map(([type, value]) => ({ type, value: String(value) })),
      true,
    );
    return {
      audience: AUDIENCE,
      callerId: PUBLIC_CLOUD,
      claimsIdentity,
      connectorFactory: this.createConnectorFactory(claimsIdentity),
    };
  }
}

/** The bot's own tokens, by @azure/identity: a certificate, an assertion or a managed identity, no secret. */
class IdentityCredentials extends ServiceClientCredentialsFactory {
  constructor(
    private readonly appId: string,
    private readonly credential: TokenCredential,
  ) {
    super();
  }
  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.appId);
  }
  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }
  override createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    const { credential } = this;
    return Promise.resolve({
      async signRequest(request) {
        const token = await credential.getToken(`${AUDIENCE}/.default`);
        if (token === null) throw new Error('the bot has no token to answer with');
        request.headers.set('Authorization', `Bearer ${token.token}`);
        return request;
      },
    });
  }
}

/**
 * `credentials` null: nobody is asked who they are. That is the demo's, on loopback (config.ts holds it to that).
 * `authority`: who gives the bot its own tokens.
 */
export function createAdapter(credentials: BotCredentials | null, authority = ENTRA_ID): TeamsAdapter {
  if (credentials === null) return new TeamsAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const { appId, tenantId, channel } = credentials;
  return new TeamsAdapter(
    new CheckedAuthentication(
      createChannelCheck(appId, tenantId, channel ?? null),
      new IdentityCredentials(appId, credentialOf(credentials, authority)),
    ),
  );
}

function credentialOf(
  { appId, tenantId, type, password, proof }: BotCredentials,
  authority: string,
): TokenCredential {
  if (type === 'UserAssignedMSI') return managedIdentity(appId);
  const identity = { tenantId, clientId: appId, authority };
  return proof === undefined
    ? passwordCredential(identity, password ?? '')
    : appCredential({ ...identity, proof });
}

/** The tenant that Teams says an activity is of. */
function tenantOf({ conversation, channelData }: Activity): string | null {
  const said: unknown =
    (conversation as { readonly tenantId?: unknown } | undefined)?.tenantId ??
    (channelData as { readonly tenant?: { readonly id?: unknown } } | undefined)?.tenant?.id;
  return typeof said === 'string' ? said : null;
}

export type { TeamsAdapter };

/** Whether an error says that the sender is not who they should be. */
export function isRefused(error: unknown): boolean {
  return error instanceof AuthenticationError || error instanceof TokenError;
}
