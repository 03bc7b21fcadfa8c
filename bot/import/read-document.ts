import { basename } from 'node:path';
import type { ImportFormat, ImportProblem, ImportResult, ShownBlock } from '../../shared/proposals/imported';
import type { Block, ReadDocument } from './block';
import { findClauses } from './find-clauses';
import { ImportError } from './import-error';
import { LARGEST_IMPORT, tooLarge } from './limits';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import { readPdf } from './read-pdf';
import { readText } from './read-text';
import { openZip } from './unzip';

/** Text without pictures: a whole constitution has about 1 MB. */
const LARGEST_TEXT = 8 * 1024 * 1024;
const MOST_BLOCKS = 30_000;
const EXPECTED =
  'Expected a Word document (.docx), a PDF with text, a web page (.html) or a text file (.txt, .md)';

/**
 * Reads a protocol document in this thread: what it is is told by its content, not by its name. Unbounded in time;
 * import-document.ts is what others call.
 * @throws ImportError
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ImportResult> {
  if (bytes.length > LARGEST_IMPORT) throw tooLarge(bytes.length);
  const format = formatOf(bytes);
  const document = await readAs(format, bytes);
  if (document.blocks.length > MOST_BLOCKS)
    throw new ImportError(
      `The document has ${String(document.blocks.length)} paragraphs. Expected a protocol, of at most ${String(MOST_BLOCKS)}: bring in that part by itself.`,
    );
  if (document.blocks.length === 0)
    throw new ImportError('The document has no text. Expected the text of a protocol.');
  const found = findClauses(document.blocks, document.wholeParagraphs);
  const named = otherName(name, format);
  const problems: ImportProblem[] = [
    ...(named === null ? [] : [named]),
    ...document.notes.map(({ kind, text }) => ({ kind, where: 'the whole document', text, block: null })),
    ...found.problems,
  ];
  return {
    title: found.title === '' ? basename(name).replace(/\.[A-Za-z0-9]{1,5}$/, '') : found.title,
    format,
    clauses: found.clauses,
    problems,
    document: document.blocks.map((one, at) => shown(one, found.parts[at] ?? 'body')),
  };
}

async function readAs(format: ImportFormat, bytes: Uint8Array): Promise<ReadDocument> {
  if (format === 'docx') return readDocx(bytes);
  if (format === 'pdf') return readPdf(bytes);
  const text = textOf(bytes);
  return format === 'html' ? readHtml(text) : readText(text);
}

function starts(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((value, at) => bytes[at] === value);
}

function latin(bytes: Uint8Array, most: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, most)).toString('latin1');
}

/** What the bytes are. Throws ImportError for what cannot be brought in. */
function formatOf(bytes: Uint8Array): ImportFormat {
  if (bytes.every((value) => value === 0 || value === 9 || value === 10 || value === 13 || value === 32))
    throw new ImportError(`The file is empty. ${EXPECTED}.`);
  if (latin(bytes, 1024).includes('%PDF-')) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const { names } = openZip(bytes);
    if (names.some((name) => name.startsWith('word/'))) return 'docx';
    const kind = names.some((name) => name.startsWith('xl/'))
      ? 'a spreadsheet'
      : names.some((name) => name.startsWith('ppt/'))
        ? 'a presentation'
        : names.includes('mimetype')
          ? 'an OpenDocument file'
          : 'a zip file';
    throw new ImportError(`The file is ${kind}. ${EXPECTED}.`);
  }
  if (starts(bytes, 0x50, 0x4b))
    throw new ImportError(`The file is a damaged or empty zip file. ${EXPECTED}.`);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const locked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    );
    throw new ImportError(
      locked
        ? 'The Word document is locked with a password. Expected one without; save it without a password.'
        : `The file is in Word's old format (.doc). ${EXPECTED}: open it in Word and save it as .docx.`,
    );
  }
  const head = latin(bytes, 4096);
  if (head.startsWith('{\\rtf'))
    throw new ImportError(`The file is in rich text format (.rtf). ${EXPECTED}: save it as .docx.`);
  if (
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    head.startsWith('GIF8') ||
    starts(bytes, 0x49, 0x49, 0x2a, 0) ||
    starts(bytes, 0x4d, 0x4d, 0, 0x2a)
  )
    throw new ImportError(`The file is a picture. ${EXPECTED}.`);
  if (/^(?:[\w-]{1,40}: [^\n]{0,300}\r?\n){0,10}mime-version:/i.test(head))
    throw new ImportError(`The file is an email or a web archive. ${EXPECTED}.`);
  const text = textOf(bytes.length > 8192 ? bytes.subarray(0, 8192) : bytes, true);
  return /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!--[^>]{0,2000}-->\s{0,50}){0,5}<(?:!doctype\s+html|html|head|body|div|p|h1|article|main|table|meta|ol|section)\b/i.test(
    text,
  )
    ? 'html'
    : 'text';
}

/** The text of a file: UTF-8 or UTF-16 as its first bytes say, else Windows' Western alphabet. `part`: it may be cut. */
function textOf(bytes: Uint8Array, part = false): string {
  if (bytes.length > LARGEST_TEXT)
    throw new ImportError(
      `The text has ${String(Math.round(bytes.length / 1024 / 1024))} MB. Expected the text of a protocol, of at most ${String(LARGEST_TEXT / 1024 / 1024)} MB.`,
    );
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new ImportError(`The file holds no text that can be read. ${EXPECTED}.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: part });
  } catch {
    const text = fromWindows(bytes);
    const odd = text.match(/(?![\t\n\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
    if (odd * 50 > text.length)
      throw new ImportError(`The file holds no text that can be read. ${EXPECTED}.`);
    return text;
  }
}

/** What Windows' Western alphabet has from 0x80 to 0x9f; Node's own decoder leaves these as they are. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows(bytes: Uint8Array): string {
  return latin(bytes, bytes.length).replace(/[\u0080-\u009f]/g, (one) =>
    WINDOWS.charAt(one.charCodeAt(0) - 0x80),
  );
}

const ENDINGS: Readonly<Record<string, ImportFormat>> = {
  docx: 'docx',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  txt: 'text',
  md: 'text',
};
const NAMES: Readonly<Record<ImportFormat, string>> = {
  docx: 'a Word document',
  pdf: 'a PDF',
  html: 'a web page',
  text: 'plain text',
};

/** Said where a name promises another format than the content has. */
function otherName(name: string, format: ImportFormat): ImportProblem | null {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const promised = ENDINGS[ending];
  if (promised === undefined || promised === format) return null;
  return {
    kind: 'other-format',
    where: 'the whole document',
    text: `The file's name ends in .${ending}, but it is ${NAMES[format]}; it was read as that.`,
    block: null,
  };
}

function shown(one: Block, part: 'body' | 'before' | 'after' | 'contents' | 'furniture'): ShownBlock {
  const kind =
    one.cells !== null
      ? 'row'
      : one.level !== null
        ? 'heading'
        : one.bullet || one.label !== null
          ? 'item'
          : 'paragraph';
  return {
    kind,
    label: one.label,
    runs: one.runs.map(clean),
    cells: (one.cells ?? []).map((cell) => cell.map(clean)),
    page: one.page,
    part: part === 'body' ? 'protocol' : part,
  };
}

function clean<T extends { readonly text: string }>(run: T): T {
  return { ...run, text: run.text.replace(/-\ufff9 ?/g, '') };
}
