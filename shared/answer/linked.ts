import { findClause, type Clause } from '../pack';
import { isMailbox } from '../directory';
import { fill } from '../words';
import { answer, type Answer, type Asked } from './answer';
import type { Contact } from './contacts';
import { createLikeness, likenessTo, wordings, type Likeness } from './likeness';
import { conceptsOf, mended, namedConcepts } from './recognise';
import { joined, tokensOf, type Token } from './tokens';
import { capital, contactWords, WORDS } from './words';

/** What a clerk has answered once for everybody, when somebody sent a question on. */
export interface LinkedAnswer {
  readonly question: string;
  /** Refs of the pack in use. */
  readonly clauses: readonly string[];
  /** Address of whom to ask. */
  readonly contact: string | null;
  /** The clerk's own sentence, or "". */
  readonly says: string;
}

/** The clerk's answers, ready to be found by a question that asks the same. */
export interface LinkedAnswers {
  /** The answer to the likest question, or null where none is like enough. Never throws. */
  find(question: string): LinkedAnswer | null;
}

/**
 * From this likeness (0 to 1) two questions ask the same. On the wordings tried while this was made, the same
 * question in other words had 0.62 to 0.81, another question with the same words 0.52 at most.
 */
const LEAST_LIKE = 0.58;
/** An answer of the engine that is surer than this stands. */
const SURE = 0.5;
const OWNER = 'linked:';

const readWords = (text: string): Token[] => mended(tokensOf(text));
const conceptNames = (tokens: readonly Token[]): readonly string[] => namedConcepts(conceptsOf(tokens));

/** Indexes the clerk's answers; the index is built when first asked and weighs words by how common they are among the situations. */
export function createLinkedAnswers(answers: readonly LinkedAnswer[]): LinkedAnswers {
  let index: Likeness | null = null;
  return {
    find(question) {
      if (answers.length === 0) return null;
      const tokens = readWords(question);
      const text = joined(tokens);
      const exact = answers.find((one) => joined(readWords(one.question)) === text);
      if (exact !== undefined) return exact;
      if (index === null)
        index = createLikeness(
          wordings().concat(answers.map((one, at): [string, string] => [OWNER + String(at), one.question])),
          conceptNames,
        );
      let best = '';
      let most = 0;
      likenessTo(index, tokens, conceptNames(tokens)).forEach((like, owner) => {
        if (like > most) {
          most = like;
          best = owner;
        }
      });
      // A situation that is liker than any linked question is another matter.
      return most >= LEAST_LIKE && best.indexOf(OWNER) === 0
        ? (answers[Number(best.slice(OWNER.length))] ?? null)
        : null;
    },
  };
}

/** The engine's answer; where it has none or is not sure, and the clerk has answered such a question, the clerk's. */
export function answerWithLinked(asked: Asked, linked: LinkedAnswers): Answer {
  const own = answer(asked);
  if (own.verdict !== 'not-covered' && own.confidence >= SURE) return own;
  // A situation chosen by a button is what was asked; a question that follows on is about the one before.
  if (asked.situation !== undefined) return own;
  const found = linked.find(asked.question);
  return found === null ? own : fromClerk(asked, own, found);
}

function fromClerk(asked: Asked, own: Answer, found: LinkedAnswer): Answer {
  const { pack, directory } = asked;
  const clauses = found.clauses
    .map((ref) => findClause(pack, ref))
    .filter((one): one is Clause => one !== null);
  const person = found.contact === null ? null : directory.find(found.contact);
  const contacts: Contact[] =
    person === null
      ? []
      : [
          {
            role: isMailbox(person) || person.title === '' ? person.name : person.title,
            email: person.email,
            name: person.name,
          },
        ];
  if (clauses.length === 0 && contacts.length === 0 && found.says === '') return own;
  const parts: string[] = [WORDS.linked];
  if (found.says !== '') parts.push(found.says);
  clauses.forEach((clause, index) =>
    parts.push(
      fill(index === 0 ? WORDS.clause : WORDS.furtherClause, {
        Called: capital(pack.called),
        ref: clause.ref,
        says: clause.says,
      }),
    ),
  );
  if (contacts.length > 0) parts.push(fill(WORDS.contactLead, { contacts: contactWords(contacts) }));
  if (pack.status === 'draft' && clauses.length > 0) parts.push(WORDS.draft);
  const { clarify: _clarify, silence: _silence, ...rest } = own;
  return {
    ...rest,
    // The clerk linked a paragraph without saying yes or no, so neither is claimed.
    verdict: clauses.length > 0 && contacts.length > 0 ? 'someone-else' : 'not-covered',
    text: parts.join(' '),
    conditions: [],
    contacts: contacts.length > 0 ? contacts : own.contacts,
    clauses: clauses.map(({ ref, says }) => ({ protocol: pack.id, ref, says })),
    fromClerk: true,
  };
}
