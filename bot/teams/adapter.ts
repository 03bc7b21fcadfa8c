import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers';
import type { BotCredentials } from '../config';

// botbuilder 4.23.3 writes only those fields of an entity that its own table names, so citations would leave as
// {"type": …} and Teams would show a bare "[1]". This is the fix of botbuilder-js #4903, which was merged after the
// last release to npm. test/teams/wire.test.ts looks at what is really sent.
const entity: { type: { additionalProperties?: unknown } } = Entity;
entity.type.additionalProperties = { type: { name: 'Object' } };

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

/** `credentials` null: nobody is asked who they are. That is the demo's, on loopback (config.ts holds it to that). */
export function createAdapter(credentials: BotCredentials | null): TeamsAdapter {
  return new TeamsAdapter(
    new ConfigurationBotFrameworkAuthentication(
      credentials === null
        ? {}
        : {
            MicrosoftAppId: credentials.appId,
            MicrosoftAppType: credentials.type,
            MicrosoftAppTenantId: credentials.tenantId,
            ...(credentials.password === null ? {} : { MicrosoftAppPassword: credentials.password }),
          },
    ),
  );
}

export type { TeamsAdapter };

/** Whether an error says that the sender is not who they should be. */
export function isRefused(error: unknown): boolean {
  return error instanceof AuthenticationError;
}
