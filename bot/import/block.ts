import type { ShownRun } from '../../shared/proposals/imported';

/** A stretch of text with one look. Line breaks within are "\n". */
export type Run = ShownRun;

/**
 * One paragraph, heading, list item or table row, whatever format it came from. Every reader gives these, in the
 * order of the document, and nothing else.
 */
export interface Block {
  readonly runs: readonly Run[];
  /** The number that the format prints before the text ("1.1", "(a)", "iv."): Word's and HTML's lists; else null. */
  readonly label: string | null;
  /** Marked as a list item without a number. */
  readonly bullet: boolean;
  /** How deep in a list, from 0. */
  readonly depth: number;
  /** Heading level by the format's own styles, from 1; null: not marked as a heading. */
  readonly level: number | null;
  /** All of it stands in bold type. */
  readonly bold: boolean;
  /** From 1; null where the format knows no pages. */
  readonly page: number | null;
  /** A table row's cells; null: not a row. `runs` are then empty. */
  readonly cells: readonly (readonly Run[])[] | null;
  /** Rows of one table share a number; null: not a row. */
  readonly table: number | null;
  /** Stands in the page's margin (header, footer, page number), as far as the format tells. */
  readonly furniture: boolean;
}

/** What a reader hands on. */
export interface ReadDocument {
  readonly blocks: readonly Block[];
  /**
   * Paragraphs are known to be whole (Word, HTML); otherwise (PDF, text) one that ends in the middle may go on after
   * a page break.
   */
  readonly wholeParagraphs: boolean;
  /** Said to the clerk: parts that could not be read, marks that the format does not keep. */
  readonly notes: readonly { readonly kind: 'unseen-strikes' | 'unreadable-part'; readonly text: string }[];
}

const PLAIN: Omit<Block, 'runs'> = {
  label: null,
  bullet: false,
  depth: 0,
  level: null,
  bold: false,
  page: null,
  cells: null,
  table: null,
  furniture: false,
};

/** A block of these runs; what is not said is as in a plain paragraph. */
export function block(runs: readonly Run[], rest: Partial<Omit<Block, 'runs'>> = {}): Block {
  return { ...PLAIN, ...rest, runs: joinRuns(runs) };
}

/** Neighbouring runs of one look as one; empty ones left out. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: { text: string; struck: boolean }[] = [];
  for (const { text, struck } of runs) {
    if (text === '') continue;
    const last = joined[joined.length - 1];
    if (last !== undefined && last.struck === struck) last.text += text;
    else joined.push({ text, struck });
  }
  return joined;
}

/** Characters that take room and say nothing: soft hyphens, zero-width marks, the byte order mark, control codes. */
const INVISIBLE = /(?![\t\n\f\r])[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/gu;

/** Stands after a hyphen where a line ended there, until the word is mended (reflow). Invisible, so it never shows. */
export const LINE_END = '\ufff9';

/** Any white space as one space, none at the ends, nothing invisible. */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The words in force, tidied: what is struck is left out, and the spaces and commas that it leaves are closed up. */
export function liveText(runs: readonly Run[]): string {
  const struck = runs.some((run) => run.struck);
  const text = tidy(
    runs
      .filter((run) => !run.struck)
      .map((run) => run.text)
      .join(struck ? ' ' : ''),
  );
  return struck ? text.replace(/ ([,.;:)\]])/g, '$1').replace(/,(?=[.;:])/g, '') : text;
}

/** All the words, struck or not, tidied. */
export function wholeText(runs: readonly Run[]): string {
  return tidy(runs.map((run) => run.text).join(''));
}

/** Something is written here, and all of it is crossed out. */
export function isStruck(runs: readonly Run[]): boolean {
  return wholeText(runs) !== '' && !runs.some((run) => !run.struck && /[\p{L}\p{N}]/u.test(run.text));
}
