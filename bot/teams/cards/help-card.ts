import { randomUUID } from 'node:crypto';
import { fill } from '../../../shared/words';
import { STARTERS, WORDS } from '../words';
import { card, heading, label, note, plain, submit, type Card } from './card';

/** Who the bot is, and ready questions. `kind`: of who reads it; null: not known, so some for either. */
export function helpCard(called: string, kind: 'member' | 'officer' | null, shared: boolean): Card {
  const questions = kind === null ? [...pick('member', 2), ...pick('officer', 2)] : pick(kind, 4);
  return card(
    [
      heading(WORDS.welcomeTitle),
      plain(shared ? WORDS.welcomeShared : fill(WORDS.welcome, { called })),
      ...(shared ? [] : [note(WORDS.helpMore)]),
      note(WORDS.privacy),
      label(WORDS.helpTry),
    ],
    questions,
  );
}

function pick(kind: 'member' | 'officer', most: number) {
  return STARTERS[kind]
    .slice(0, most)
    .map((text, n) => submit(text, { pn: 1, id: randomUUID(), do: 'starter', kind, n }));
}
