import type { Request, RequestHandler, Response } from 'express';
import type { Person } from '../../shared/types';
import { isMailbox, type Directory } from '../../shared/directory';
import { addressOf, identityOf } from '../auth/person';
import { ProblemError } from '../problem';
import type { Author } from '../store/store';

/** Says which clerk a request comes from; null: none, and it is refused. */
export type ClerkOf = (request: Request, response: Response) => Author | null;

/** A header that a page of another site cannot send without asking us first, which we never grant. */
const OWN_HEADER = 'x-protocol-nudge';

/**
 * The demo asks nobody who they are (it listens on loopback only): its clerk is the one of the people list whose title
 * says so.
 */
export function demoClerk(people: readonly Person[]): Author {
  const officers = people.filter((one) => one.kind === 'officer' && !isMailbox(one));
  const clerk =
    officers.find(({ title }) =>
      /\bdemocratic services\b.*\bmanager\b|\bhead of democratic\b/i.test(title),
    ) ??
    officers.find(({ title }) => /\bdemocratic services\b|\bclerk\b|\bmonitoring officer\b/i.test(title));
  return clerk === undefined
    ? { name: 'The demo clerk', email: 'clerk@demo.invalid' }
    : { name: clerk.name, email: clerk.email };
}

/** Where people sign in, a clerk is who has one of the app roles; nothing else makes one. */
export function signedInClerk(directory: () => Directory): ClerkOf {
  return (_request, response) => {
    const identity = identityOf(response);
    if (identity?.clerk !== true) return null;
    const known = directory();
    // A token without an address is rare; the id then stands for who it was.
    const email = addressOf(identity, known) ?? identity.oid;
    return { name: identity.name ?? known.find(email)?.name ?? email, email };
  };
}

/**
 * Lets only clerks in, and nothing that a page of another site made a browser send: what comes from elsewhere is
 * refused by what browsers say of it (Sec-Fetch-Site), and what changes something has to be from our own page or
 * carry a header that no other page can send.
 */
export function clerksOnly(clerk: ClerkOf): RequestHandler {
  return (request, response, next) => {
    const site = request.get('sec-fetch-site');
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (site === 'cross-site' || site === 'same-site') {
      next(new ProblemError(403, 'Forbidden', 'This is for the clerk’s own tab; another site sent it.'));
      return;
    }
    if (!reads && site !== 'same-origin' && request.get(OWN_HEADER) === undefined) {
      next(
        new ProblemError(
          403,
          'Forbidden',
          'A change has to come from the clerk’s tab, or from a program that sends the header X-Protocol-Nudge.',
        ),
      );
      return;
    }
    const author = clerk(request, response);
    if (author === null) {
      next(new ProblemError(403, 'Forbidden', 'This is for clerks only.'));
      return;
    }
    response.locals['clerk'] = author;
    next();
  };
}

/** The clerk that clerksOnly let in. */
export function clerkOf(response: Response): Author {
  const author: unknown = response.locals['clerk'];
  if (typeof author !== 'object' || author === null) throw new Error('clerksOnly has to run first');
  return author as Author;
}
