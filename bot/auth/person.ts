import type { Response } from 'express';
import type { Directory } from '../../shared/directory';
import type { Identity } from './tokens';

/** Keeps who sent the request, for the routes after. */
export function keepIdentity(response: Response, identity: Identity): void {
  response.locals['identity'] = identity;
}

/** Who sent the request; null: nobody was asked (the demo, and what is public). */
export function identityOf(response: Response): Identity | null {
  const identity: unknown = response.locals['identity'];
  return typeof identity === 'object' && identity !== null ? (identity as Identity) : null;
}

/**
 * The address a person is known by: of those in the token the one that the directory has, for a sign-in name may differ
 * from the mail address; else the first. Null: the token has none.
 */
export function addressOf({ addresses }: Identity, directory: Directory): string | null {
  return addresses.find((address) => directory.find(address) !== null) ?? addresses[0] ?? null;
}
