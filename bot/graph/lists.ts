import type { MailingList } from '../../shared/directory';
import { normalAddress } from '../../shared/types';
import { ConsentError, type Asking, type GraphClient, type Page } from './client';

/** Reading groups needs this; whose membership is hidden, Member.Read.Hidden as well. */
const GROUPS: Asking = { permission: 'GroupMember.Read.All' };
const MEMBERS: Asking = { permission: 'GroupMember.Read.All', eventual: true };

/** A list with more members is kept without them: nothing that is said of a draft needs to know two hundred names. */
export const MOST_MEMBERS = 200;
/** All lists together; every client of the council keeps them. The smallest keep their members. */
const MOST_MEMBERS_IN_ALL = 20_000;
const MOST_LISTS = 5000;
/** Of the groups that say who is a member or an officer: above any council. */
const MOST_IN_GROUP = 200_000;
const PAGE = 999;

/** Who belongs to a group, its groups included. `hidden`: it does not say. */
export type GroupReading =
  | { readonly kind: 'known'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'none' }
  | { readonly kind: 'hidden' };

/** Reads a group of people by its id. Throws ConsentError where no groups may be read. */
export async function readGroup(graph: GraphClient, id: string): Promise<GroupReading> {
  const group = await graph.get<{ visibility?: unknown }>(
    `/groups/${encodeURIComponent(id)}?$select=id,visibility`,
    GROUPS,
  );
  if (group === null) return { kind: 'none' };
  const hidden = group.visibility === 'HiddenMembership';
  const ids = new Set<string>();
  let link: string | null =
    `/groups/${encodeURIComponent(id)}/transitiveMembers/microsoft.graph.user?$select=id&$count=true&$top=${String(PAGE)}`;
  try {
    while (link !== null && ids.size < MOST_IN_GROUP) {
      const page: Page<{ id?: unknown }> = await graph.page(link, MEMBERS);
      for (const { id: one } of page.items) if (typeof one === 'string') ids.add(one);
      link = page.next === link ? null : page.next;
    }
  } catch (error) {
    if (error instanceof ConsentError && hidden) return { kind: 'hidden' };
    throw error;
  }
  return hidden && ids.size === 0 ? { kind: 'hidden' } : { kind: 'known', ids };
}

interface Group {
  readonly id: string;
  readonly mail: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** The council's mailing lists, and how many of them keep no members and why. */
export interface ListsReading {
  readonly lists: readonly MailingList[];
  readonly hidden: number;
  readonly large: number;
}

/**
 * Every distribution list and Microsoft 365 group with an address, opened to the people on it. One whose membership
 * is hidden, or that has more than MOST_MEMBERS, is known as a list without its members. Throws ConsentError.
 */
export async function readLists(graph: GraphClient): Promise<ListsReading> {
  const groups = await readMailGroups(graph);
  const answers = await graph.batch(
    groups.map(({ id }) => ({
      ...MEMBERS,
      path: `/groups/${encodeURIComponent(id)}/transitiveMembers/microsoft.graph.user?$select=id,mail&$count=true&$top=${String(MOST_MEMBERS)}`,
    })),
  );
  let hidden = 0;
  let large = 0;
  const lists = groups.map(({ mail, name, hidden: isHidden }, at): MailingList => {
    const list = { address: mail, name };
    const answer = answers[at];
    // Deleted meanwhile, or refused: a list, and no more is known of it.
    if (answer?.kind !== 'found') {
      hidden += 1;
      return { ...list, members: null };
    }
    const body = answer.body as { value?: unknown; '@odata.count'?: unknown; '@odata.nextLink'?: unknown };
    const members = (Array.isArray(body.value) ? (body.value as { mail?: unknown }[]) : []).flatMap(
      ({ mail: one }) => (typeof one === 'string' && one !== '' ? [normalAddress(one)] : []),
    );
    const count = typeof body['@odata.count'] === 'number' ? body['@odata.count'] : members.length;
    if (isHidden && members.length === 0) {
      hidden += 1;
      return { ...list, members: null };
    }
    if (count > MOST_MEMBERS || body['@odata.nextLink'] !== undefined) {
      large += 1;
      return { ...list, members: null, count };
    }
    return { ...list, members: [...new Set(members)].sort() };
  });
  return { lists: bounded(lists), hidden, large };
}

async function readMailGroups(graph: GraphClient): Promise<readonly Group[]> {
  const groups = new Map<string, Group>();
  let link: string | null =
    `/groups?$filter=mailEnabled eq true&$select=id,displayName,mail,visibility&$top=${String(PAGE)}`;
  while (link !== null && groups.size < MOST_LISTS) {
    const page: Page<Record<string, unknown>> = await graph.page(link, GROUPS);
    for (const { id, displayName, mail, visibility } of page.items) {
      if (typeof id !== 'string' || typeof mail !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(mail)) continue;
      const name = typeof displayName === 'string' && displayName.trim() !== '' ? displayName.trim() : mail;
      groups.set(normalAddress(mail), {
        id,
        mail: normalAddress(mail),
        name: name.slice(0, 200),
        hidden: visibility === 'HiddenMembership',
      });
    }
    link = page.next === link ? null : page.next;
  }
  return [...groups.values()].sort((a, b) => (a.mail < b.mail ? -1 : 1));
}

/** The largest lose their members until all together are few enough. */
function bounded(lists: readonly MailingList[]): readonly MailingList[] {
  let left = MOST_MEMBERS_IN_ALL;
  const kept = new Set<MailingList>();
  const size = (list: MailingList): number => list.members?.length ?? 0;
  for (const list of [...lists].sort((a, b) => size(a) - size(b))) {
    left -= size(list);
    if (left < 0) break;
    kept.add(list);
  }
  return lists.map((list) => (kept.has(list) ? list : { ...list, members: null, count: size(list) }));
}
