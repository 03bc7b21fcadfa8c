import type { EntraConfig } from '../config';
import type { SyncSetUp } from './people-sync';

/** How people come from Microsoft 365. */
export interface GraphConfig {
  /** Without a slash at the end. */
  readonly origin: string;
  /** When the nightly run is due, HH:MM in Europe/London; null: there is none. */
  readonly at: string | null;
  /** Who reads: the server in its own name, or a clerk by a click in the tab with the clerk's own rights. */
  readonly by: 'server' | 'clerk';
  readonly councils: readonly GraphCouncil[];
}
export interface GraphCouncil {
  /** Its id in the store. */
  readonly council: string;
  readonly tenantId: string;
  readonly setUp: SyncSetUp;
}

const GRAPH = 'https://graph.microsoft.com';
const NIGHT = '02:30';
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const OTHERS = ['GRAPH_OFFICERS_GROUP', 'GRAPH_LISTS', 'GRAPH_SYNC_AT', 'GRAPH_ORIGIN'];

/**
 * The sync with Microsoft 365, when GRAPH_MEMBERS_GROUP is set: the id of the Entra group that every councillor is in.
 * GRAPH_OFFICERS_GROUP: the officers' (without it everybody else with a mailbox is one). With several councils both
 * are lists of council-id=group-id. GRAPH_LISTS=off leaves mailing lists unopened. GRAPH_SYNC_AT: when the nightly run
 * is due; "never": by the command alone; "clerk": by a clerk in the tab, on the clerk's behalf.
 */
export function readGraph(
  given: (name: string) => string | null,
  entra: EntraConfig | null,
  isLoopbackUrl: (text: string) => boolean,
  problems: string[],
): GraphConfig | null {
  const members = given('GRAPH_MEMBERS_GROUP');
  if (members === null) {
    for (const name of OTHERS) {
      if (given(name) !== null)
        problems.push(`${name} is set, but GRAPH_MEMBERS_GROUP is not; expected both or neither`);
    }
    return null;
  }
  if (entra === null) {
    problems.push(
      'GRAPH_MEMBERS_GROUP is set, but no tenant is (ENTRA_TENANT_ID); the demo knows no Microsoft 365',
    );
    return null;
  }
  if (entra.proof === null)
    problems.push(
      'GRAPH_MEMBERS_GROUP is set, but nothing shows Microsoft 365 who this server is; expected ENTRA_CERTIFICATE, ENTRA_MANAGED_IDENTITY or ENTRA_ASSERTION_FILE',
    );
  const origin = (given('GRAPH_ORIGIN') ?? GRAPH).toLowerCase().replace(/\/$/, '');
  if (origin !== GRAPH && !isLoopbackUrl(origin))
    problems.push(
      `GRAPH_ORIGIN is neither ${GRAPH} nor a stand-in on this machine such as "http://127.0.0.1:4000"`,
    );
  const at = given('GRAPH_SYNC_AT') ?? NIGHT;
  if (at !== 'never' && at !== 'clerk' && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(at))
    problems.push(`GRAPH_SYNC_AT is "${at}"; expected a time such as "02:30", "never" or "clerk"`);
  const lists = given('GRAPH_LISTS') ?? 'on';
  if (lists !== 'on' && lists !== 'off') problems.push(`GRAPH_LISTS is "${lists}"; expected "on" or "off"`);

  const membersOf = groupsIn('GRAPH_MEMBERS_GROUP', members, entra, problems);
  const officersOf = groupsIn('GRAPH_OFFICERS_GROUP', given('GRAPH_OFFICERS_GROUP'), entra, problems);
  const councils = entra.tenants.flatMap(({ council, tenantId }): GraphCouncil[] => {
    const membersGroup = membersOf.get(council);
    if (membersGroup === undefined) return [];
    const officersGroup = officersOf.get(council) ?? null;
    if (officersGroup === membersGroup)
      problems.push('GRAPH_OFFICERS_GROUP and GRAPH_MEMBERS_GROUP are the same group; expected two');
    return [{ council, tenantId, setUp: { membersGroup, officersGroup, lists: lists === 'on' } }];
  });
  const timed = at !== 'never' && at !== 'clerk';
  return { origin, at: timed ? at : null, by: at === 'clerk' ? 'clerk' : 'server', councils };
}

/** Council → group: one id where there is one council, else council-id=group-id, set apart by commas or semicolons. */
function groupsIn(
  name: string,
  text: string | null,
  { tenants }: EntraConfig,
  problems: string[],
): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  const [sole] = tenants;
  if (text === null) return groups;
  if (tenants.length <= 1) {
    if (!GUID.test(text))
      problems.push(`${name} is not the id of a group such as "00000000-0000-0000-0000-000000000000"`);
    else if (sole !== undefined) groups.set(sole.council, text.toLowerCase());
    return groups;
  }
  for (const entry of text.split(/[,;]/)) {
    const [council = '', group = ''] = entry.split('=').map((part) => part.trim());
    if (council === '' && group === '') continue;
    if (!tenants.some((tenant) => tenant.council === council) || !GUID.test(group))
      problems.push(
        `${name} holds "${entry.trim()}"; expected council-id=group-id, of the councils in ENTRA_TENANTS`,
      );
    else groups.set(council, group.toLowerCase());
  }
  return groups;
}
