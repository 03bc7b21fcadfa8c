import { TeamsInfo, type Activity, type TurnContext } from 'botbuilder';
import type { Directory } from '../../shared/directory';
import { createRecent } from './recent';

/** The address of who sent an activity, or null: the answer is then for nobody in particular. */
export type WhoAsks = (context: TurnContext, directory: Directory) => Promise<string | null>;

const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,253}$/;
const MOST = 5000;
const LASTS_MS = 3_600_000;
/** An answer must not wait longer for a name. */
const WAIT_MS = 3000;

/**
 * Asks Teams for the addresses of the person (their activity has only an id and a name, and a name proves nothing).
 * The sign-in name may differ from the mail address, so the one that the directory has is taken. Never throws: a
 * question is better answered without knowing who asks than not at all.
 */
export function createWhoAsks(unknown: (error: unknown) => void): WhoAsks {
  const known = createRecent<readonly string[]>(MOST, LASTS_MS);
  return async (context, directory) => {
    // The SDK's type promises a sender; an activity need not have one.
    const { from, conversation } = context.activity as Omit<Activity, 'from'> & {
      from?: Activity['from'] | null;
    };
    if (from === undefined || from === null || from.id === '') return null;
    const key = JSON.stringify([conversation.tenantId ?? '', from.aadObjectId ?? from.id]);
    let addresses = known.get(key);
    if (addresses === undefined) {
      try {
        addresses = await inTime(lookUp(context, from.id));
        known.set(key, addresses);
      } catch (error) {
        unknown(error);
        return null;
      }
    }
    return addresses.find((address) => directory.find(address) !== null) ?? addresses[0] ?? null;
  };
}

async function lookUp(context: TurnContext, person: string): Promise<readonly string[]> {
  const { email, userPrincipalName } = await TeamsInfo.getMember(context, person);
  return [email, userPrincipalName].filter(
    (one): one is string => typeof one === 'string' && ADDRESS.test(one),
  );
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error('Teams did not say in time who asks'));
    }, WAIT_MS);
    work.then(resolve, reject).finally(() => {
      clearTimeout(late);
    });
  });
}
