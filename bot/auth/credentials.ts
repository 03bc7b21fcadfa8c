import { readFile } from 'node:fs/promises';
import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  OnBehalfOfCredential,
  type ClientAssertionCredentialOptions,
  type TokenCredential,
} from '@azure/identity';
import { ENTRA_ID, type Proof } from '../config';

/** What a program needs to ask Entra for tokens in its own name. */
export interface OwnIdentity {
  readonly tenantId: string;
  readonly clientId: string;
  readonly proof: Proof;
  /** EntraConfig's. */
  readonly authority: string;
}

/** What a managed identity asks a token for to stand in for a secret. */
const EXCHANGE = 'api://AzureADTokenExchange/.default';

/** This server itself: no person, no secret. */
export function appCredential(identity: OwnIdentity): TokenCredential {
  const { tenantId, clientId, proof } = identity;
  if (proof.kind === 'certificate')
    return new ClientCertificateCredential(tenantId, clientId, proof.path, optionsFor(identity));
  return new ClientAssertionCredential(tenantId, clientId, assertionOf(proof), optionsFor(identity));
}

/**
 * This server on behalf of the person whose access token it was sent, who can then do with Microsoft Graph what they
 * and the app may both do.
 */
export function onBehalfOf(identity: OwnIdentity, userAssertionToken: string): TokenCredential {
  const { tenantId, clientId, proof } = identity;
  const options = { ...optionsFor(identity), tenantId, clientId, userAssertionToken };
  return proof.kind === 'certificate'
    ? new OnBehalfOfCredential({ ...options, certificatePath: proof.path })
    : new OnBehalfOfCredential({ ...options, getAssertion: assertionOf(proof) });
}

/** A bot that was registered with a password, where nothing better can be had. */
export function passwordCredential(identity: Omit<OwnIdentity, 'proof'>, password: string): TokenCredential {
  return new ClientSecretCredential(identity.tenantId, identity.clientId, password, optionsFor(identity));
}

/** A managed identity that is the app itself, as a bot's registration may be. */
export function managedIdentity(clientId: string): TokenCredential {
  return new ManagedIdentityCredential({ clientId });
}

function assertionOf(proof: Exclude<Proof, { kind: 'certificate' }>): () => Promise<string> {
  if (proof.kind === 'assertion') return async () => (await readFile(proof.file, 'utf8')).trim();
  const identity = managedIdentity(proof.clientId);
  return async () => {
    const token = await identity.getToken(EXCHANGE);
    if (token === null) throw new Error('the managed identity has no token');
    return token.token;
  };
}

/** The SDK speaks https only; what it asks of Entra goes to a stand-in where one is configured. */
function optionsFor({ authority }: Pick<OwnIdentity, 'authority'>): ClientAssertionCredentialOptions {
  if (authority === ENTRA_ID) return { authorityHost: ENTRA_ID };
  return {
    authorityHost: ENTRA_ID,
    disableInstanceDiscovery: true,
    additionalPolicies: [
      {
        position: 'perRetry',
        policy: {
          name: 'stand-in',
          sendRequest(request, next) {
            request.url = request.url.replace(ENTRA_ID, authority);
            request.allowInsecureConnection = true;
            return next(request);
          },
        },
      },
    ],
  };
}
