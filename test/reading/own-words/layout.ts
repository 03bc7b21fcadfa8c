import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fact about an earlier message: its place in `quoted` (1 is the newest), a field, what it must be. */
interface QuotedFact {
  readonly part: number;
  readonly field: 'kind' | 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'text';
  readonly value: string;
}

/** A mail whose lines are told apart by hand. */
export interface Layout {
  readonly name: string;
  readonly sender: string;
  readonly body: string;
  readonly own: string;
  readonly signature: string | null;
  readonly disclaimer: string | null;
  /** How many lines say something and belong to an earlier message. */
  readonly quotedLines: number;
  readonly facts: readonly QuotedFact[];
}

const read = (file: string): string[] => readFileSync(join(__dirname, file), 'utf8').split('\n');

/**
 * Reads a file of mails. "=== name" opens one; each line of the mail stands behind a letter and a bar that say what
 * it is: o own words, s signature, d disclaimer or footer, q earlier message, x anything else that is not own words.
 * "@sender NAME" and "@1 from VALUE" state who sends and facts about the earlier messages ("\n" for a line break).
 */
export function readLayouts(file: string): Layout[] {
  const layouts: Layout[] = [];
  let name = '';
  let rows: { tag: string; text: string }[] = [];
  let sender = '';
  let facts: QuotedFact[] = [];
  const close = (): void => {
    if (rows.length > 0) {
      layouts.push({
        name,
        sender,
        body: rows.map((row) => row.text).join('\n'),
        own: stretchesOf(rows, 'o').join('\n'),
        signature: stretchesOf(rows, 's')[0] ?? null,
        disclaimer: stretchesOf(rows, 'd')[0] ?? null,
        quotedLines: rows.filter((row) => row.tag === 'q' && row.text.replace(/[>\s]/g, '') !== '').length,
        facts,
      });
    }
    rows = [];
    sender = '';
    facts = [];
  };
  for (const line of read(file)) {
    const fact = /^@(\d) (kind|from|sent|to|cc|subject|text) (.*)$/.exec(line);
    if (line.startsWith('=== ')) {
      close();
      name = line.slice(4);
    } else if (line.startsWith('@sender ')) sender = line.slice(8);
    else if (fact) {
      facts.push({
        part: Number(fact[1]),
        field: fact[2] as QuotedFact['field'],
        value: (fact[3] ?? '').replace(/\\n/g, '\n'),
      });
    } else if (/^[osdqx]\|/.test(line)) rows.push({ tag: line.charAt(0), text: line.slice(2) });
    else if (line !== '' && name !== '') throw new Error(`${file}: "${line}" of "${name}" has no tag`);
  }
  close();
  return layouts;
}

/** Neighbouring rows of one tag as texts; blank rows belong to the rows around them. */
function stretchesOf(rows: readonly { tag: string; text: string }[], tag: string): string[] {
  const found: string[] = [];
  let open: string[] = [];
  for (const row of [...rows, { tag: '', text: '.' }]) {
    if (row.tag === tag) open.push(row.text);
    else if (row.text.trim() !== '' && open.length > 0) {
      const text = open.join('\n').trim();
      if (text !== '') found.push(text);
      open = [];
    } else if (row.text.trim() === '' && open.length > 0) open.push('');
  }
  return found;
}

/** Reads a file of mails in which every line is the sender's own; the first line of the file is a remark. */
export function readKeepAll(file: string): { readonly name: string; readonly body: string }[] {
  const mails: { name: string; body: string }[] = [];
  for (const part of read(file).join('\n').split('\n=== ').slice(1)) {
    const stop = part.indexOf('\n');
    mails.push({ name: part.slice(0, stop), body: part.slice(stop + 1) });
  }
  return mails;
}
