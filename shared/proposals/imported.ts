/**
 * What comes of reading a council's own protocol document: the clauses found, what a clerk should look at, and the
 * document itself piece by piece, so that the tab can show each clause beside where it stood.
 */

export interface ImportedClause {
  /** As printed ("30", "3.9", "30(9)"); with the heading's key word where a number stands twice ("2.1 (Roles)"). */
  readonly ref: string;
  readonly heading: string;
  /** The council's own words in force; empty for a clause that is struck out as a whole. */
  readonly text: string;
  readonly inForce: boolean;
  /** Places in ImportResult.document, in order. */
  readonly blocks: readonly number[];
  /** From 1; null where the format knows no pages. */
  readonly page: number | null;
}

type ImportProblemKind =
  | 'skipped-number'
  | 'repeated-number'
  | 'lost-number'
  | 'out-of-order'
  | 'no-numbers'
  | 'table'
  | 'struck'
  | 'moved'
  | 'left-out'
  | 'unseen-strikes'
  | 'dangling-reference'
  | 'doubled-word'
  | 'unreadable-part'
  | 'other-format'
  | 'nothing-found';

/** Something in the document that a clerk should look at. */
export interface ImportProblem {
  readonly kind: ImportProblemKind;
  /** Where, in words: "after 2.3", "page 4". */
  readonly where: string;
  readonly text: string;
  /** A place in ImportResult.document, if there is one. */
  readonly block: number | null;
}

export interface ShownRun {
  readonly text: string;
  /** Crossed out in the document, so not in force. */
  readonly struck: boolean;
}

export interface ShownBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** The number that Word or HTML gives it; null where the number is part of the text. */
  readonly label: string | null;
  readonly runs: readonly ShownRun[];
  /** A table row's cells; empty otherwise. */
  readonly cells: readonly (readonly ShownRun[])[];
  readonly page: number | null;
  /** protocol: read for clauses. The rest was left out: what stands before or after it, contents, page furniture. */
  readonly part: 'protocol' | 'before' | 'after' | 'contents' | 'furniture';
}

export type ImportFormat = 'docx' | 'pdf' | 'html' | 'text';

export interface ImportResult {
  readonly title: string;
  readonly format: ImportFormat;
  readonly clauses: readonly ImportedClause[];
  readonly problems: readonly ImportProblem[];
  readonly document: readonly ShownBlock[];
}
