import { createHash } from 'node:crypto';
import type { Snapshot } from '../shared/api';
import { createDirectory } from '../shared/directory';
import type { Pack } from '../shared/pack';
import { defaultPolicy } from '../shared/policy';
import type { Person } from '../shared/types';
import type { Policies, Published } from './services';

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
  const directory = createDirectory(people);
  return {
    packs,
    published(protocol) {
      const wanted = protocol ?? usual ?? packs[0]?.id;
      const pack = packs.find(({ id }) => id === wanted);
      if (pack === undefined) return null;
      const kept = made.get(pack.id);
      if (kept !== undefined) return kept;
      const snapshot: Snapshot = { policy: defaultPolicy(pack, council), pack, people };
      const json = JSON.stringify(snapshot);
      const etag = `"${createHash('sha256').update(json).digest('base64url')}"`;
      const published = { snapshot, directory, json, etag };
      made.set(pack.id, published);
      return published;
    },
  };
}
