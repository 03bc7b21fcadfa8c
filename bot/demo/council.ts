import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RULE_IDS, type Draft, type EarlierMessage, type Person, type RuleId } from '../../shared/types';
import { checkRequest, checkShape, problemText } from '../drafts';
import { describePeopleProblem, readPeople } from '../people';

/** A ready draft for the workbench's shelf. */
export interface DemoDraft {
  readonly id: string;
  readonly title: string;
  /** One sentence: what a newcomer sees in it. */
  readonly teaches: string;
  /** The pack under which it is to be seen. */
  readonly protocol: string;
  /** Rules that are to speak; none: it stays silent. */
  readonly speaks: readonly RuleId[];
  readonly draft: Draft;
  readonly history: readonly EarlierMessage[];
}

/** GET /api/demo. */
export interface Demo {
  readonly council: string;
  /** The pack in use until somebody chooses another: the one that has the most to show. */
  readonly protocol: string;
  readonly people: readonly Person[];
  readonly drafts: readonly DemoDraft[];
  /** Earlier mail of everybody's, newest first, each message once. */
  readonly earlier: readonly EarlierMessage[];
}

const COUNCIL = 'Thornmere Borough Council';
const PROTOCOL = 'south-vale';
const shape = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    teaches: z.string(),
    protocol: z.string(),
    speaks: z.array(z.enum(RULE_IDS)),
    draft: z.unknown(),
    history: z.unknown(),
  }),
);

/** The invented council of this folder. Throws when its files are not as they should be. */
export function readDemo(): Demo {
  const { people, problems } = readPeople(readFileSync(join(__dirname, 'people.csv')));
  const [problem] = problems;
  if (problem !== undefined) throw new Error(describePeopleProblem('bot/demo/people.csv', problem));

  const listed = checkShape(shape, JSON.parse(readFileSync(join(__dirname, 'drafts.json'), 'utf8')));
  if (!listed.ok) throw new Error(`bot/demo/drafts.json: ${problemText(listed.problems)}`);
  const drafts = listed.value.map((one): DemoDraft => {
    const request = checkRequest(one);
    if (!request.ok) throw new Error(`bot/demo/drafts.json: ${one.id}: ${problemText(request.problems)}`);
    return { ...one, ...request.value };
  });

  const earlier = new Map<string, EarlierMessage>();
  for (const message of drafts.flatMap((one) => one.history))
    earlier.set(message.itemId ?? message.sentAt, message);
  return {
    council: COUNCIL,
    protocol: PROTOCOL,
    people,
    drafts,
    earlier: [...earlier.values()].sort((a, b) => b.sentAt.localeCompare(a.sentAt)),
  };
}
