import { fill } from '../../shared/words';
import type { BotAnswer, BotClause } from './port';
import { WORDS } from './words';

/** Teams refuses more (400), or cuts what is longer (research/teams.md, section 2). */
export const MOST_CITATIONS = 10;
export const MOST_NAME = 80;
export const MOST_ABSTRACT = 160;

/** The root entity of a message with citations, as schema.org names it. No AIGeneratedContent: a table answered. */
interface CitationEntity {
  readonly type: 'https://schema.org/Message';
  readonly '@type': 'Message';
  readonly '@context': 'https://schema.org';
  readonly citation: readonly Citation[];
}

interface Citation {
  readonly '@type': 'Claim';
  readonly position: number;
  readonly appearance: {
    readonly '@type': 'DigitalDocument';
    readonly name: string;
    readonly abstract: string;
  };
}

export interface Cited {
  /** Markdown. */
  readonly text: string;
  /** Null: nothing is cited. */
  readonly entity: CitationEntity | null;
}

/**
 * An answer's text as Markdown with [1], [2] … where each clause is told, and the entity that says what they are. A
 * clause that the text does not tell is named after it. `called`: how the protocol is spoken of ("your protocol").
 */
export function withCitations(answer: Pick<BotAnswer, 'text' | 'clauses'>, called: string): Cited {
  const clauses = answer.clauses.slice(0, MOST_CITATIONS);
  const marks: { readonly at: number; readonly mark: string }[] = [];
  const untold: string[] = [];
  clauses.forEach((clause, index) => {
    const start = answer.text.indexOf(clause.says);
    const mark = ` [${String(index + 1)}]`;
    if (start >= 0 && clause.says !== '') marks.push({ at: start + clause.says.length, mark });
    else untold.push(markdown(fill(WORDS.seeAlso, { ref: clause.ref })) + mark);
  });
  let text = '';
  let from = 0;
  for (const { at, mark } of marks.sort((a, b) => a.at - b.at)) {
    text += markdown(answer.text.slice(from, at)) + mark;
    from = at;
  }
  text += markdown(answer.text.slice(from));
  return {
    text: [text, ...untold].join(' '),
    entity:
      clauses.length === 0
        ? null
        : {
            type: 'https://schema.org/Message',
            '@type': 'Message',
            '@context': 'https://schema.org',
            citation: clauses.map((clause, index) => citation(clause, index + 1, called)),
          },
  };
}

function citation(clause: BotClause, position: number, called: string): Citation {
  const name = fill(WORDS.citation, {
    Called: called.charAt(0).toUpperCase() + called.slice(1),
    ref: clause.ref,
  });
  return {
    '@type': 'Claim',
    position,
    appearance: {
      '@type': 'DigitalDocument',
      name: cut(name, MOST_NAME),
      abstract: cut(clause.says, MOST_ABSTRACT),
    },
  };
}

/** At most `most` UTF-16 units, ended at a word with "…". */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const space = room.lastIndexOf(' ');
  return `${(space > most / 2 ? room.slice(0, space) : room).replace(/[\s.,;:\uD800-\uDBFF]+$/, '')}…`;
}

/** Text that Markdown and HTML would read otherwise, shown letter for letter. */
export function markdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]~#|]/g, '\\$&');
}
