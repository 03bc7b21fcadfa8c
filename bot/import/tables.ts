import { keyWord } from './key-word';
import type { Piece } from './reflow';

interface TableClause {
  /** "Posts(2)" for the second row, "Governance(Members)" for a column. */
  readonly ref: string;
  readonly text: string;
  readonly blocks: readonly number[];
}

export interface ReadTable {
  readonly clauses: readonly TableClause[];
  readonly caption: string;
  /** The row of headings, for a table that goes on after a page break. */
  readonly head: readonly string[] | null;
}

interface Part {
  caption: string;
  head: readonly string[];
  readonly body: { readonly row: readonly string[]; readonly block: number }[];
}

function flat(cell: string): string {
  return cell.replace(/\n/g, ' ');
}

function full(row: readonly string[]): readonly string[] {
  return row.filter((cell) => cell !== '');
}

/** Short cells throughout, like a row of headings. */
function isHead(row: readonly string[]): boolean {
  return full(row).length >= 2 && full(row).every((cell) => cell.length <= 50 && !/[.;]$/.test(cell));
}

/**
 * A table as clauses. A table of records (its first column names them) gives one for each row; a table of lists under
 * headings gives one for each column. `heading`: the one that it stands under, for a table without a caption.
 * `before`: the headings of the table before, if nothing stands between.
 */
export function tableClauses(piece: Piece, heading: string, before: readonly string[] | null): ReadTable {
  const parts: Part[] = [];
  let head: readonly string[] | null = before;
  piece.rows.forEach((row, at) => {
    const block = piece.rowBlocks[at] ?? piece.blocks[0] ?? 0;
    const cells = full(row);
    const last = parts[parts.length - 1];
    if (
      cells.length === 1 &&
      row.length > 1 &&
      (cells[0] ?? '').length <= 80 &&
      (last === undefined || last.body.length > 0) &&
      isHead(piece.rows[at + 1] ?? [])
    ) {
      parts.push({ caption: flat(cells[0] ?? ''), head: [], body: [] });
      return;
    }
    if (last !== undefined && last.head.length === 0 && last.body.length === 0 && isHead(row)) {
      last.head = row.map(flat);
      head = last.head;
      return;
    }
    // The headings once more, with a caption run into one of them.
    const known: readonly string[] | null = head;
    if (known !== null && isHead(row) && row.length === known.length) {
      const more = row.map((cell, place) => leftOver(flat(cell), known[place] ?? ''));
      if (more.every((one) => one !== null) && more.some((one) => one === '')) {
        parts.push({ caption: more.find((one) => one !== '') ?? '', head: known, body: [] });
        return;
      }
    }
    if (last === undefined) {
      if (isHead(row) && piece.rows.length > 1) {
        head = row.map(flat);
        parts.push({ caption: '', head, body: [] });
        return;
      }
      parts.push({ caption: '', head: [], body: [{ row, block }] });
      return;
    }
    last.body.push({ row, block });
  });

  const clauses: TableClause[] = [];
  for (const part of parts) clauses.push(...clausesOf(part, heading));
  const named = parts.map((part) => part.caption).filter((caption) => caption !== '');
  return { clauses: distinct(clauses), caption: named.join('; ') || heading, head };
}

/** What a heading says more than it said before; "" if nothing, null if it is another heading. */
function leftOver(cell: string, before: string): string | null {
  if (cell === before) return '';
  if (before !== '' && cell.endsWith(before)) return cell.slice(0, -before.length).trim();
  if (before !== '' && cell.startsWith(before)) return cell.slice(before.length).trim();
  return null;
}

function clausesOf(part: Part, heading: string): TableClause[] {
  const { body, head } = part;
  if (body.length === 0) return [];
  const records =
    head.length > 0 &&
    body.every(
      ({ row }) =>
        (row[0] ?? '') !== '' && !(row[0] ?? '').includes('\n') && (row[0] ?? '').split(' ').length <= 8,
    ) &&
    part.caption === '';
  const first = head[0] ?? '';
  const named =
    keyWord(part.caption, [], false) ||
    (records ? plural(keyWord(first, [], false)) : '') ||
    keyWord(heading, [], false) ||
    'Table';
  if (records || head.length === 0) {
    return body.map(({ row, block }, at) => ({
      ref: `${named}(${String(at + 1)})`,
      text: row
        .map((cell, place) =>
          cell === ''
            ? ''
            : place === 0 || (head[place] ?? '') === ''
              ? flat(cell)
              : `${head[place] ?? ''}: ${flat(cell)}`,
        )
        .filter((cell) => cell !== '')
        .join('; '),
      blocks: [block],
    }));
  }
  return head
    .map((title, place) => {
      const cells = body.filter(({ row }) => (row[place] ?? '') !== '');
      const lines = cells.flatMap(({ row }) => (row[place] ?? '').split('\n'));
      const inner =
        /\(([^()]{1,30})\)\s*$/.exec(title)?.[1] ?? (keyWord(title, [], false) || String(place + 1));
      return {
        ref: `${named}(${inner})`,
        text: lines.map((line) => line.replace(/[.;]$/, '')).join('; '),
        blocks: cells.map(({ block }) => block),
      };
    })
    .filter((clause) => clause.text !== '');
}

function plural(word: string): string {
  return word === '' || word.endsWith('s') ? word : `${word}s`;
}

function distinct(clauses: readonly TableClause[]): readonly TableClause[] {
  const seen = new Map<string, number>();
  return clauses.map((clause) => {
    const count = (seen.get(clause.ref) ?? 0) + 1;
    seen.set(clause.ref, count);
    return count === 1 ? clause : { ...clause, ref: clause.ref.replace(/\)$/, `, ${String(count)})`) };
  });
}
