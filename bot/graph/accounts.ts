import type { AccountBody, Said } from '../store/people-sync';

/** An account as users/delta tells it: at least what changed, and more where Graph likes. */
export interface GraphUser {
  readonly id?: unknown;
  readonly '@removed'?: unknown;
  readonly 'manager@delta'?: unknown;
  readonly [property: string]: unknown;
}

/** What is kept of an account. All but "manager" are Graph's own names. */
const PROPERTIES = [
  'displayName',
  'givenName',
  'surname',
  'mail',
  'jobTitle',
  'department',
  'accountEnabled',
  'userType',
] as const;

/**
 * The first request of a reading. userPrincipalName and other addresses are not asked for: what the product does not
 * use it does not keep.
 */
export const DELTA_START = `/users/delta?$select=${PROPERTIES.join(',')},manager`;

/** Longer is cut: the list of people takes no more (shared/admin/shapes). */
const LONGEST = 200;

/** What is known of an account after what was told now. `before`: what was known; null: nothing that still counts. */
export function mergeAccount(before: AccountBody | null, told: GraphUser): AccountBody {
  const merged: Record<string, string | boolean | null> = { ...before };
  // What it is may have changed with anything else, so it is asked again.
  delete merged['purpose'];
  for (const property of PROPERTIES) {
    const value = told[property];
    if (typeof value === 'string') merged[property] = value.slice(0, LONGEST);
    else if (typeof value === 'boolean' || value === null) merged[property] = value;
  }
  const manager = managerTold(told['manager@delta']);
  if (manager !== undefined) merged['manager'] = manager;
  return merged['userType'] === 'Guest' ? { userType: 'Guest' } : merged;
}

/** The manager that an annotation tells; null: there is none now; undefined: it does not say. */
function managerTold(annotation: unknown): string | null | undefined {
  if (!Array.isArray(annotation)) return undefined;
  let manager: string | null | undefined;
  for (const entry of annotation as unknown[]) {
    if (typeof entry !== 'object' || entry === null) continue;
    const { id, '@removed': removed } = entry as Record<string, unknown>;
    // Of a change, both are told: who went and who came, in any order.
    if (removed === undefined && typeof id === 'string') return id;
    manager = null;
  }
  return manager;
}

/** Why an account is not in the list of people, or what is. */
export type Standing =
  'member' | 'officer' | 'mailbox' | 'guest' | 'closed' | 'no-mail' | 'room' | 'unclear' | 'other';

/** A group's people by id; null: there is no such group, and everybody else is an officer. */
export interface Belonging {
  readonly members: ReadonlySet<string>;
  readonly officers: ReadonlySet<string> | null;
}

const text = (body: AccountBody, property: string): string => {
  const value = body[property];
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
};

const nameless = (body: AccountBody): boolean =>
  text(body, 'givenName') === '' && text(body, 'surname') === '';

/**
 * Whether only the mailbox itself can tell what it is: an account with an address but without first name and surname is
 * a shared mailbox, a room, or something that a program uses. A leaver's mailbox that was made a shared one has names.
 */
export function wantsPurpose(body: AccountBody): boolean {
  return (
    body['userType'] !== 'Guest' &&
    text(body, 'mail') !== '' &&
    nameless(body) &&
    body['purpose'] === undefined
  );
}

/** What an account is, as far as Microsoft Graph tells. */
export function standingOf(id: string, body: AccountBody, { members, officers }: Belonging): Standing {
  const purpose = text(body, 'purpose');
  const open = body['accountEnabled'] !== false;
  if (body['userType'] === 'Guest') return 'guest';
  if (!/^[^\s@]+@[^\s@]+$/.test(text(body, 'mail'))) return 'no-mail';
  if (members.has(id)) return open ? 'member' : 'closed';
  if (nameless(body)) {
    if (purpose === 'shared') return 'mailbox';
    if (purpose === 'room' || purpose === 'equipment') return 'room';
    // Not allowed to ask: a mailbox nobody signs in to is most often a team's.
    if (purpose === '' && !open) return 'mailbox';
    if (!open) return 'closed';
    if (text(body, 'jobTitle') === '') return 'unclear';
  }
  if (!open) return 'closed';
  return officers === null || officers.has(id) ? 'officer' : 'other';
}

/** The entry in the list of people; null for an account that has none. Its manager is put in by the caller. */
export function entryOf(body: AccountBody, standing: Standing): Omit<Said, 'manager'> | null {
  if (standing !== 'member' && standing !== 'officer' && standing !== 'mailbox') return null;
  const mail = text(body, 'mail');
  return {
    email: mail,
    name: nameOf(body, mail),
    kind: standing === 'member' ? 'member' : 'officer',
    title: standing === 'mailbox' ? 'Shared mailbox' : text(body, 'jobTitle'),
    service: text(body, 'department'),
  };
}

/** As it is shown in Outlook; "Surname, First" is turned round where both are known. */
function nameOf(body: AccountBody, mail: string): string {
  const shown = text(body, 'displayName');
  const [first, last] = [text(body, 'givenName'), text(body, 'surname')];
  if (shown.includes(',') && first !== '' && last !== '') return `${first} ${last}`;
  return shown === '' ? mail : shown;
}
