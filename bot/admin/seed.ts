import { defaultBody } from '../../shared/admin/body';
import type { Pack } from '../../shared/pack';
import type { Person } from '../../shared/types';
import { StaleError, type Author, type CouncilStore } from '../store/store';

/** Who did what no person did. */
const PRODUCT: Author = { name: 'Protocol Nudge', email: 'noreply@protocol-nudge.invalid' };

/**
 * Gives a council that has nothing yet its people and a first policy, which is the default. Several servers may
 * start at once: whoever comes second finds it done.
 */
export async function seedCouncil(
  council: CouncilStore,
  people: readonly Person[],
  pack: Pack,
): Promise<void> {
  try {
    if (people.length > 0 && (await council.people.all()).revision === 0)
      await council.people.change(0, people, [], PRODUCT, {
        action: 'people.import',
        summary: `Started with a list of ${String(people.length)} people.`,
      });
    if ((await council.policy.published()) === null && (await council.policy.revision()) === 0) {
      const draft = await council.policy.saveDraft(defaultBody(pack), 0, PRODUCT, {
        action: 'policy.save',
        summary: 'Made a first draft: everything on its default.',
      });
      await council.policy.publish(draft.revision, 'The product’s defaults, to start with', PRODUCT, {
        action: 'policy.publish',
        summary: 'Published the first policy: everything on its default.',
      });
    }
  } catch (error) {
    if (!(error instanceof StaleError)) throw error;
  }
}
