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

export interface TenantGroup {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string | null;
  readonly mailEnabled: boolean;
  readonly securityEnabled: boolean;
  /** ["Unified"]: a Microsoft 365 group. */
  readonly groupTypes: readonly string[];
  readonly visibility: 'Public' | 'Private' | 'HiddenMembership' | null;
  /** Ids of users and of other groups. */
  readonly members: readonly string[];
  /** So many more members who are made up as they are asked for: for lists that no test should have to fill. */
  readonly madeUp?: number;
  /** What a hidden membership looks like without Member.Read.Hidden: both are seen. */
  readonly hiddenAs?: 'refusal' | 'empty';
}

/** groups, groups/{id}, groups/{id}/transitiveMembers[/microsoft.graph.user][/$count]. */
export function answerGroups(world: World): Answer | null {
  const { path, granted, tenant, url, headers } = world;
  if (path !== '/groups' && !path.startsWith('/groups/')) return null;
  if (!granted.has('GroupMember.Read.All')) return noConsent();
  if (path === '/groups') return list(world);
  const [, , id = '', navigation, cast, count] = path.split('/');
  const group = tenant.groups.get(id);
  if (group === undefined)
    return graphError(
      404,
      'Request_ResourceNotFound',
      `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    );
  if (navigation === undefined)
    return { status: 200, body: pick({ ...group }, selected(url) ?? ['displayName', 'mail', 'visibility']) };
  if (navigation !== 'transitiveMembers') return null;
  if (group.visibility === 'HiddenMembership' && !granted.has('Member.Read.Hidden')) {
    if (group.hiddenAs === 'empty')
      return { status: 200, body: { '@odata.context': 'directoryObjects', '@odata.count': 0, value: [] } };
    return noConsent();
  }
  const users = [...membersOf(world, group, new Set())];
  const total = users.length + (group.madeUp ?? 0);
  // A cast and $count are advanced queries.
  const advanced = cast !== undefined || url.searchParams.has('$count');
  if (advanced && (headers['consistencylevel'] ?? '').toLowerCase() !== 'eventual')
    return badRequest(
      "Request with $count or a cast only works with the 'ConsistencyLevel: eventual' header.",
    );
  if (count === '$count') return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: total };
  if (cast !== undefined && cast !== 'microsoft.graph.user') return badRequest('The cast is not supported.');
  const top = topOf(url, 100, 999);
  if (top === null) return badRequest("Invalid value specified for '$top': it must be from 1 to 999.");
  const given = url.searchParams.get('$skiptoken');
  const from = given === null ? 0 : ((fromToken(given) as number | null) ?? -1);
  if (from < 0)
    return graphError(400, 'Directory_ExpiredPageToken', 'The specified page token value has expired.');
  const select = selected(url) ?? ['displayName', 'mail'];
  const value: Record<string, unknown>[] = [];
  for (let at = from; at < Math.min(total, from + top); at += 1) {
    const id = users[at];
    const user =
      id === undefined
        ? {
            id: `made-up-${String(at)}`,
            mail: `person${String(at)}@many.example`,
            displayName: `Person ${String(at)}`,
          }
        : { ...tenant.users.get(id) };
    const made: Record<string, unknown> = { '@odata.type': '#microsoft.graph.user' };
    for (const name of ['id', ...select]) made[name] = (user as Record<string, unknown>)[name] ?? null;
    value.push(made);
  }
  const next = new URL(url.href);
  next.searchParams.set('$skiptoken', toToken(from + top));
  return {
    status: 200,
    body: {
      '@odata.context': 'directoryObjects',
      ...(url.searchParams.get('$count') === 'true' ? { '@odata.count': total } : {}),
      ...(from + top < total ? { '@odata.nextLink': next.href } : {}),
      value,
    },
  };
}

function* membersOf(world: World, group: TenantGroup, seen: Set<string>): Generator<string> {
  seen.add(group.id);
  for (const id of group.members) {
    const inner = world.tenant.groups.get(id);
    if (inner !== undefined) {
      if (!seen.has(id)) yield* membersOf(world, inner, seen);
    } else if (world.tenant.users.has(id) && !seen.has(id)) {
      seen.add(id);
      yield id;
    }
  }
}

function list({ tenant, url, origin }: World): Answer {
  const filter = url.searchParams.get('$filter');
  if (filter !== null && filter !== 'mailEnabled eq true') return badRequest('Invalid filter clause.');
  const top = topOf(url, 100, 999);
  if (top === null) return badRequest("Invalid value specified for '$top': it must be from 1 to 999.");
  const all = [...tenant.groups.values()]
    .filter(({ mailEnabled }) => filter === null || mailEnabled)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const given = url.searchParams.get('$skiptoken');
  const from = given === null ? 0 : ((fromToken(given) as number | null) ?? 0);
  const next = new URL(`${origin}/v1.0/groups`);
  for (const [name, value] of url.searchParams) next.searchParams.set(name, value);
  next.searchParams.set('$skiptoken', toToken(from + top));
  const select = selected(url) ?? ['displayName', 'mail', 'visibility'];
  return {
    status: 200,
    body: {
      '@odata.context': `${origin}/v1.0/$metadata#groups`,
      ...(from + top < all.length ? { '@odata.nextLink': next.href } : {}),
      value: all.slice(from, from + top).map((group) => pick({ ...group }, select)),
    },
  };
}
