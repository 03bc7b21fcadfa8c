import { fill } from '../../../shared/words';
import type { Clause, Pack } from '../../../shared/pack';
import { WORDS } from '../words';
import { wordsNote } from './answer-card';
import { card, note, plain, type Card } from './card';

/** One clause, to be put into a chat by whoever found it. */
export function clauseCard(clause: Clause, pack: Pack): Card {
  return card([
    plain(`${pack.name}, ${fill(WORDS.paragraph, { ref: clause.ref }).toLowerCase()}`, ''),
    plain(clause.says, `${clause.heading}:`),
    note(wordsNote(pack.verbatim === true, pack.status === 'draft')),
  ]);
}
