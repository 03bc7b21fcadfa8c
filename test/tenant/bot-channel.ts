import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

/**
 * A stand-in for the Bot Framework's channel on this machine, over HTTP: its OpenID metadata and keys with
 * endorsements, the tokens it signs activities' requests with, and the connector that a bot's answers are posted to.
 */
export interface Channel {
  /** Its address, to configure as BOT_CHANNEL; no slash at the end. */
  readonly origin: string;
  /** Where the bot's answers go, as activities name it. */
  readonly serviceUrl: string;
  /** The token that the channel sends an activity with; `claims` changes it (undefined takes a claim out). */
  token(claims?: Readonly<Record<string, unknown>>, options?: TokenOptions): Promise<string>;
  /** What the bot posted to the connector, oldest first. */
  readonly answers: readonly Answered[];
  /** Who the members of conversations are, by their Teams id. */
  member(id: string, address: string): void;
  close(): Promise<void>;
}

interface TokenOptions {
  /** A key that is not published. */
  readonly foreign?: boolean;
  /** The published key that is endorsed for another channel. */
  readonly unendorsed?: boolean;
  readonly header?: Readonly<Record<string, unknown>>;
}

interface Answered {
  readonly path: string;
  /** The token that the bot showed. */
  readonly authorization: string;
  readonly activity: Readonly<Record<string, unknown>>;
}

interface ChannelKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

async function key(kid: string): Promise<ChannelKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  return { kid, privateKey, jwk: await exportJWK(publicKey) };
}

export async function startChannel({ appId }: { readonly appId: string }): Promise<Channel> {
  const [good, other, foreign] = await Promise.all([key('channel'), key('elsewhere'), key('channel')]);
  const members = new Map<string, string>();
  const answers: Answered[] = [];
  let origin = '';

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const send = (body: unknown, status = 200): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    };
    if (path === '/v1/.well-known/openidconfiguration') {
      send({
        issuer: 'https://api.botframework.com',
        authorization_endpoint: 'https://invalid.botframework.com',
        jwks_uri: `${origin}/v1/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
      });
    } else if (path === '/v1/.well-known/keys') {
      const shown = ({ kid, jwk }: ChannelKey, endorsements: readonly string[]): unknown => ({
        ...jwk,
        use: 'sig',
        kid,
        x5t: kid,
        endorsements,
      });
      send({ keys: [shown(good, ['msteams', 'skype']), shown(other, ['webchat'])] });
    } else if (request.method === 'GET' && path.includes('/members/')) {
      const id = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
      const address = members.get(id);
      if (address === undefined) send({ error: { code: 'MemberNotFoundInConversation' } }, 404);
      else send({ id, name: address, email: address, userPrincipalName: address });
    } else if (request.method === 'POST' || request.method === 'PUT') {
      void textOf(request).then((text) => {
        answers.push({
          path,
          authorization: request.headers.authorization ?? '',
          activity: JSON.parse(text) as Answered['activity'],
        });
        send({ id: `answer-${String(answers.length)}` });
      });
    } else send({}, 404);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const serviceUrl = `${origin}/teams/`;

  return {
    origin,
    serviceUrl,
    token(claims = {}, options = {}) {
      const by = options.foreign === true ? foreign : options.unendorsed === true ? other : good;
      const now = Math.floor(Date.now() / 1000);
      const all: Record<string, unknown> = {
        iss: 'https://api.botframework.com',
        aud: appId,
        serviceurl: serviceUrl,
        nbf: now,
        exp: now + 3600,
        ...claims,
      };
      const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      return new SignJWT(kept)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: by.kid, x5t: by.kid, ...options.header })
        .sign(by.privateKey);
    },
    answers,
    member(id, address) {
      members.set(id, address);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
