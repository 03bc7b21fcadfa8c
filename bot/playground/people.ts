import { createHash } from 'node:crypto';
import { isMailbox } from '../../shared/directory';
import { normalAddress, type Person } from '../../shared/types';

/** The Playground takes exactly this many people beside the one who speaks, and one channel; otherwise it ends. */
const OTHERS = 5;

/** The bot's name in the local client: what to mention in a group chat. */
export const BOT_NAME = 'Protocol Nudge';

interface Account {
  readonly id: string;
  readonly name: string;
  /** The Playground's own spelling. */
  readonly userPrincipleName: string;
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

/**
 * The Playground's configuration (its version 0.1.1) with some of a council's people: the one who speaks, an ordinary
 * member unless `speaker` says another address, and five others of different standing. YAML reads JSON, so that is
 * what this is.
 * @throws Error for fewer than six members and officers, or a speaker who is none of them.
 */
export function playgroundConfig(
  people: readonly Person[],
  council: string,
  speaker: string | null = null,
): string {
  const known = people.filter((one) => (one.kind === 'member' || one.kind === 'officer') && !isMailbox(one));
  if (known.length <= OTHERS) {
    throw new Error(
      `it needs at least ${String(OTHERS + 1)} members and officers, and there are ${String(known.length)}.`,
    );
  }
  const speaks =
    speaker === null
      ? (known.find(({ kind, title }) => kind === 'member' && title.toLowerCase() === 'councillor') ??
        known[0])
      : known.find(({ email }) => normalAddress(email) === normalAddress(speaker));
  if (speaks === undefined) throw new Error('PLAYGROUND_SPEAKER is no member or officer of the people file.');
  const left = known.filter((one) => one !== speaks);
  const standing = [
    left.find(({ kind, title }) => kind === 'member' && title.toLowerCase() === 'leader'),
    ...(['chief', 'head', 'manager', 'staff'] as const).map((tier) => left.find((one) => one.tier === tier)),
  ].filter((one): one is Person => one !== undefined);
  const others = [...standing, ...left.filter((one) => !standing.includes(one))].slice(0, OTHERS);
  return JSON.stringify(
    {
      version: '0.1.1',
      tenantId: idOf('tenant'),
      bot: { id: `28:${idOf('bot')}`, name: BOT_NAME },
      currentUser: account(speaks),
      users: others.map(account),
      personalChat: { id: 'personal-chat' },
      groupChat: { id: 'group-chat', name: 'Ward members' },
      team: {
        id: 'team',
        name: council,
        aadGroupId: idOf('team'),
        channels: [{ id: 'channel-members', name: 'Members' }],
      },
    },
    null,
    2,
  );
}

function account({ name, email }: Person): Account {
  const [givenName = name, ...rest] = name.split(' ');
  return {
    id: `29:${idOf(email)}`,
    name,
    userPrincipleName: email,
    aadObjectId: idOf(`aad ${email}`),
    givenName,
    surname: rest.join(' '),
    email,
  };
}

/** An id in a GUID's form, the same for the same text. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
