import { createGraphClient, type GraphClient, type GraphPorts } from '../../bot/graph/client';
import { syncPeople, type SyncPorts, type SyncReport } from '../../bot/graph/people-sync';
import type { CouncilStore } from '../../bot/store/store';
import { APP_TOKEN, seeded, type GraphStandIn } from '../tenant/graph';
import type { TenantGroup } from '../tenant/graph-groups';
import type { TenantUser } from '../tenant/graph-users';

/* An invented council's tenant for the tests of Graph, and time that passes only when somebody sleeps. */

const NOW = Date.parse('2026-03-04T02:30:00Z');
export const MEMBERS = 'group-members';
export const OFFICERS = 'group-officers';

export interface Waited {
  /** All that was slept, in ms. */
  total: number;
  longest: number;
}

export function clientOf(
  graph: GraphStandIn,
  more: Partial<GraphPorts> = {},
): { readonly client: GraphClient; readonly waited: Waited } {
  const waited: Waited = { total: 0, longest: 0 };
  let clock = Date.now();
  const client = createGraphClient({
    origin: graph.origin,
    token: () => Promise.resolve(APP_TOKEN),
    now: () => clock,
    sleep: (milliseconds) => {
      clock += milliseconds;
      waited.total += milliseconds;
      waited.longest = Math.max(waited.longest, milliseconds);
      return Promise.resolve();
    },
    random: seeded(7),
    ...more,
  });
  return { client, waited };
}

let runs = 0;
export function runSync(
  graph: GraphStandIn,
  council: CouncilStore,
  more: Partial<SyncPorts> = {},
): Promise<SyncReport> {
  runs += 1;
  return syncPeople({
    graph: clientOf(graph).client,
    council,
    setUp: { membersGroup: MEMBERS, officersGroup: null, lists: false },
    run: `run-${String(runs)}`,
    now: () => new Date(NOW),
    ...more,
  });
}

export const userId = (number: number): string => `user-${String(number).padStart(6, '0')}`;
export const mailOf = (number: number): string => `person${String(number)}@fenwick.example`;

/** An ordinary account. */
export function account(number: number, more: Partial<TenantUser> = {}): Omit<TenantUser, 'id'> {
  return {
    displayName: `Person${String(number)} Pike`,
    givenName: `Person${String(number)}`,
    surname: 'Pike',
    mail: mailOf(number),
    userPrincipalName: mailOf(number),
    jobTitle: 'Officer',
    department: 'Drains',
    accountEnabled: true,
    userType: 'Member',
    userPurpose: 'user',
    ...more,
  };
}

export function group(id: string, members: readonly string[], more: Partial<TenantGroup> = {}): TenantGroup {
  return {
    id,
    displayName: id,
    mail: null,
    mailEnabled: false,
    securityEnabled: true,
    groupTypes: [],
    visibility: null,
    members,
    ...more,
  };
}

/** So many accounts, each managed by the one at a tenth of its number; the first few are members. */
export function fill(graph: GraphStandIn, many: number, members = 4): void {
  for (let number = 1; number <= many; number += 1) {
    const manager = Math.floor(number / 10);
    const isMember = number <= members;
    graph.change(
      userId(number),
      account(number, {
        ...(manager >= 1 && !isMember ? { managerId: userId(manager) } : {}),
        ...(isMember ? { jobTitle: 'Councillor', department: null } : {}),
      }),
    );
  }
  graph.tenant.groups.set(
    MEMBERS,
    group(
      MEMBERS,
      Array.from({ length: members }, (_, at) => userId(at + 1)),
    ),
  );
}
