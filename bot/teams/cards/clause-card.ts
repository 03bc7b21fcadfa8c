import { fill } from '../../../shared/words';
import type { Clause, Pack } from '../../../shared/pack';
import { WORDS } from '../words';
import { card, note, plain, type Card } from './card';

/** One clause, to be put into a chat by whoever found it. */
export function clauseCard(clause: Clause, pack: Pack): Card {
  return card([
    plain(`${pack.name}, ${fill(WORDS.paragraph, { ref: clause.ref }).toLowerCase()}`, ''),
    plain(clause.says, `${clause.heading}:`),
    note(pack.status === 'draft' ? `${WORDS.ownWords} ${WORDS.draftNote}` : WORDS.ownWords),
  ]);
}
