import { createHash } from 'node:crypto';
import { applyContacts } from '../shared/admin/contacts';
import { defaultBody, toPolicy } from '../shared/admin/body';
import type { PolicyBody } from '../shared/admin/shapes';
import { createLinkedAnswers } from '../shared/answer/linked';
import type { Snapshot } from '../shared/api';
import { createDirectory, type MailingList } from '../shared/directory';
import type { Pack } from '../shared/pack';
import type { Person } from '../shared/types';
import type { Policies, Published } from './services';

/** What one published policy is made of. */
export interface Source {
  readonly body: PolicyBody;
  readonly version: string;
  readonly council: string;
  readonly pack: Pack;
  readonly people: readonly Person[];
  readonly lists?: readonly MailingList[];
}

/** What a client is given for a policy: its pack and people with the clerk's contacts put in. */
export function snapshotOf({ body, version, council, pack, people, lists = [] }: Source): Snapshot {
  return {
    policy: toPolicy(body, version, council),
    ...applyContacts(pack, people, body.contacts),
    ...(lists.length === 0 ? {} : { lists }),
  };
}

/** A snapshot as clients get it: without what the bot answers by, a third of the pack and of no use to them. */
export function forClients(snapshot: Snapshot): object {
  return { ...snapshot, pack: { ...snapshot.pack, entries: undefined } };
}

/** Puts a policy into the form in which it is served. */
export function publish(source: Source): Published {
  const snapshot = snapshotOf(source);
  const json = JSON.stringify(forClients(snapshot));
  return {
    snapshot,
    directory: createDirectory(snapshot.people, snapshot.lists),
    json,
    etag: `"${createHash('sha256').update(json).digest('base64url')}"`,
    linked: createLinkedAnswers(source.body.answers),
  };
}

/**
 * The policies of a council whose clerk has changed nothing, one a pack; `usual` is the pack in force (the first
 * when null). Each snapshot is put into JSON once, when it is first asked for.
 */
export function createPolicies(
  packs: readonly Pack[],
  people: readonly Person[],
  council: string,
  usual: string | null,
): Policies {
  const made = new Map<string, Published>();
  return {
    packs,
    fresh: () => null,
    published(protocol) {
      const wanted = protocol ?? usual ?? packs[0]?.id;
      const pack = packs.find(({ id }) => id === wanted);
      if (pack === undefined) return null;
      const kept = made.get(pack.id);
      if (kept !== undefined) return kept;
      const published = publish({ body: defaultBody(pack), version: 'default', council, pack, people });
      made.set(pack.id, published);
      return published;
    },
  };
}
