import {
  badRequest,
  fromToken,
  graphError,
  noConsent,
  pick,
  selected,
  toToken,
  topOf,
  type Answer,
  type World,
} from './graph-wire';

/** An account. What is undefined was never set, and is then never told. */
export interface TenantUser {
  readonly id: string;
  readonly displayName?: string | null;
  readonly givenName?: string | null;
  readonly surname?: string | null;
  readonly mail?: string | null;
  readonly userPrincipalName?: string;
  readonly jobTitle?: string | null;
  readonly department?: string | null;
  readonly accountEnabled?: boolean;
  readonly userType?: 'Member' | 'Guest';
  readonly managerId?: string | null;
  /** undefined: no mailbox. */
  readonly userPurpose?: 'user' | 'linked' | 'shared' | 'room' | 'equipment' | 'others';
}

/** When accounts changed, for delta. */
export interface UserLog {
  version: number;
  readonly changedAt: Map<string, { readonly version: number; readonly manager: boolean }>;
  readonly removedAt: Map<string, number>;
  epoch: number;
}

/** A page of users/delta: some 200 accounts, whatever is asked. */
const DELTA_PAGE = 200;
const USUAL_SELECT = ['displayName', 'givenName', 'jobTitle', 'mail', 'surname', 'userPrincipalName'];

interface DeltaToken {
  readonly epoch: number;
  readonly select: readonly string[] | null;
  /** null: everything there is. */
  readonly since: number | null;
  /** Where the round began; what changes after that is told in the next round. */
  readonly until: number;
  readonly after: string | null;
  /** Some pages of the round were given out. */
  readonly begun: boolean;
}

/** users/delta, users, users/{id}, users/{id}/manager, users/{id}/mailboxSettings/userPurpose. */
export function answerUsers(world: World): Answer | null {
  const { path, granted, tenant, url } = world;
  if (path !== '/users' && !path.startsWith('/users/')) return null;
  if (path.endsWith('/mailboxSettings/userPurpose')) {
    if (!granted.has('MailboxSettings.Read'))
      return graphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    const user = tenant.users.get(path.split('/')[2] ?? '');
    if (user?.userPurpose === undefined)
      return graphError(
        404,
        'MailboxNotEnabledForRESTAPI',
        'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
      );
    return { status: 200, body: { '@odata.context': 'userPurpose', value: user.userPurpose } };
  }
  if (!granted.has('User.Read.All')) return noConsent();
  if (path === '/users/delta') return delta(world);
  if (path === '/users') return list(world);
  const [, , id = '', navigation] = path.split('/');
  const user = tenant.users.get(id);
  if (user === undefined)
    return graphError(
      404,
      'Request_ResourceNotFound',
      `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    );
  if (navigation === undefined)
    return { status: 200, body: withManager(world, { ...user }, selected(url) ?? USUAL_SELECT) };
  if (navigation !== 'manager') return null;
  const manager = tenant.users.get(user.managerId ?? '');
  if (manager === undefined)
    return graphError(
      404,
      'Request_ResourceNotFound',
      "Resource 'manager' does not exist or one of its queried reference-property objects are not present.",
    );
  return {
    status: 200,
    body: { '@odata.type': '#microsoft.graph.user', ...pick({ ...manager }, selected(url) ?? USUAL_SELECT) },
  };
}

/** A user as a list or a single answer has it: what was never set is null there. */
function withManager(
  world: World,
  user: Readonly<Record<string, unknown>>,
  select: readonly string[],
): Record<string, unknown> {
  const made: Record<string, unknown> = { id: user['id'] };
  for (const name of select) made[name] = user[name] ?? null;
  if (/^manager(?:\(|$)/.test(world.url.searchParams.get('$expand') ?? '')) {
    const manager = world.tenant.users.get(typeof user['managerId'] === 'string' ? user['managerId'] : '');
    // Without a manager, Graph leaves the property out.
    if (manager !== undefined) made['manager'] = { '@odata.type': '#microsoft.graph.user', id: manager.id };
  }
  return made;
}

function list(world: World): Answer {
  const { tenant, url, origin, log } = world;
  const top = topOf(url, 100, 999);
  if (top === null) return badRequest("Invalid value specified for '$top': it must be from 1 to 999.");
  const given = url.searchParams.get('$skiptoken');
  const token = given === null ? null : (fromToken(given) as { epoch: number; after: string } | null);
  if (given !== null && (token === null || token.epoch < log.epoch))
    return graphError(
      400,
      'Directory_ExpiredPageToken',
      'The specified page token value has expired and can no longer be included in your request.',
    );
  const ids = idsAfter(tenant.users.keys(), token?.after ?? null);
  const page = ids.slice(0, top);
  const select = selected(url) ?? USUAL_SELECT;
  const next = new URL(`${origin}/v1.0/users`);
  for (const [name, value] of url.searchParams) if (name !== '$skiptoken') next.searchParams.set(name, value);
  next.searchParams.set('$skiptoken', toToken({ epoch: log.epoch, after: page[page.length - 1] ?? '' }));
  return {
    status: 200,
    body: {
      '@odata.context': `${origin}/v1.0/$metadata#users`,
      ...(ids.length > page.length ? { '@odata.nextLink': next.href } : {}),
      value: page.map((id) => withManager(world, { ...tenant.users.get(id) }, select)),
    },
  };
}

function idsAfter(keys: Iterable<string>, after: string | null): readonly string[] {
  const ids = [...keys].sort();
  if (after === null) return ids;
  return ids.slice(firstAfter(ids, after));
}

/** Index of the first id behind this one. */
function firstAfter(ids: readonly string[], after: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? '') <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}

function delta(world: World): Answer {
  const { tenant, url, origin, log, faults } = world;
  for (const refused of ['$top', '$expand', '$orderby']) {
    if (url.searchParams.has(refused))
      return badRequest(`The query parameter '${refused}' is not supported with delta.`);
  }
  const given = url.searchParams.get('$deltatoken') ?? url.searchParams.get('$skiptoken');
  let token: DeltaToken | null = null;
  if (given !== null) {
    token = fromToken(given) as DeltaToken | null;
    if (token === null) return graphError(400, 'syncStateInvalid', 'The sync state is not valid.');
    if (token.epoch < log.epoch) {
      return faults.forgotten === 'gone'
        ? {
            ...graphError(
              410,
              'syncStateNotFound',
              'The sync state is no longer available. A full resync is required.',
            ),
            headers: { Location: `${origin}/v1.0/users/delta?$deltatoken=` },
          }
        : graphError(400, 'syncStateNotFound', 'The sync state is not found.');
    }
  }
  const round = token ?? {
    epoch: log.epoch,
    select: selected(url),
    since: null,
    until: log.version,
    after: null,
    begun: false,
  };
  const { since } = round;
  const until = token !== null && token.after === null && !token.begun ? log.version : round.until;
  const wanted =
    since === null
      ? idsAfter(tenant.users.keys(), round.after)
      : idsAfter(
          [...log.changedAt].filter(([, change]) => change.version > since).map(([id]) => id),
          round.after,
        );
  const page = wanted.slice(0, DELTA_PAGE);
  const select = (round.select ?? [...USUAL_SELECT, 'manager']).filter((name) => name !== 'id');
  const value: Record<string, unknown>[] = page.flatMap((id) => {
    const user = tenant.users.get(id);
    if (user === undefined) return [];
    const made = pick(
      { ...user },
      select.filter((name) => name !== 'manager'),
    );
    // Told at the first round, and after that where it has changed.
    const tellsManager = since === null || log.changedAt.get(id)?.manager === true;
    if (
      select.includes('manager') &&
      tellsManager &&
      !faults.withoutManagers &&
      user.managerId !== undefined
    ) {
      made['manager@delta'] =
        user.managerId === null
          ? [
              {
                '@odata.type': '#microsoft.graph.user',
                id: '00000000-0000-4000-8000-000000000000',
                '@removed': { reason: 'deleted' },
              },
            ]
          : [{ '@odata.type': '#microsoft.graph.user', id: user.managerId }];
    }
    return [made];
  });
  const last = wanted.length <= DELTA_PAGE;
  if (last && since !== null) {
    for (const [id, version] of log.removedAt)
      if (version > since) value.push({ id, '@removed': { reason: 'changed' } });
  }
  const kept = { epoch: log.epoch, select: round.select, begun: false };
  const link = new URL(`${origin}/v1.0/users/delta`);
  if (last) link.searchParams.set('$deltatoken', toToken({ ...kept, since: until, until, after: null }));
  else
    link.searchParams.set(
      '$skiptoken',
      toToken({ ...kept, since, until, after: page[page.length - 1] ?? null, begun: true }),
    );
  return {
    status: 200,
    body: {
      '@odata.context': `${origin}/v1.0/$metadata#users`,
      [last ? '@odata.deltaLink' : '@odata.nextLink']: link.href,
      value,
    },
  };
}
