import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { Draft, Importance } from '../shared/types';
import { fromWindows1252, isUtf8, repaired } from './charset';
import { markFlowed, unflow, type Flowed } from './flowed-text';
import { htmlToText } from './html-text';
import { readMailDate } from './mail-date';

/** An .eml file as a draft. Attachments are named, never opened, but for mail attached to mail: that is a forward. */
export interface EmlFile {
  readonly draft: Draft;
  readonly attachments: readonly string[];
}

/** The file is no email that can be read; the message says what, where, and what was expected. */
class EmlError extends Error {}

/** MIME parts within parts; Exchange Online takes mail within mail 30 deep, ordinary mail has three or four. */
const DEEPEST_NESTING = 100;
/** All header lines together. Exchange Online stops at 256 kB. */
const LARGEST_HEADERS = 2 * 1024 * 1024;
/** Mail within mail that is read as a forward; deeper mail is left as an attachment. */
const DEEPEST_FORWARD = 3;

/**
 * Reads an email in RFC 5322 and MIME form. `now` stands in for the Date of a draft that was never sent and
 * has none. Throws EmlError when it is not an email, has no sender, or goes over a limit.
 */
export async function readEml(bytes: Uint8Array, now: Date): Promise<EmlFile> {
  refuseEndlessText(bytes);
  const read = await readMessage(bytes, 0);
  const { email } = read;
  if (!email.headers.some(({ key }) => KNOWN_HEADERS.has(key))) {
    throw new EmlError('no header such as From, To or Subject at the top; expected an email (RFC 5322)');
  }
  const from = addressesOf([email.from ?? email.sender ?? []].flat())[0] ?? '';
  if (from === '') throw new EmlError('header From: expected the address of the sender, found none');
  const importance = importanceOf(email);
  return {
    draft: {
      from,
      to: addressesOf(email.to ?? []),
      cc: addressesOf(email.cc ?? []),
      bcc: addressesOf(email.bcc ?? []),
      subject: read.subject,
      body: read.body,
      ...(importance === null ? {} : { importance }),
      composedAt: composedAt(email, now),
    },
    attachments: email.attachments
      .filter((one) => !isMessage(one))
      .map((one) => oneLine(one.filename ?? one.mimeType)),
  };
}

interface Message {
  readonly email: Email;
  readonly subject: string;
  readonly body: string;
}

/** Text in one email, attachments left out: some 2,000 pages. Reading more would take long and tell nothing. */
const MOST_TEXT = 10 * 1024 * 1024;
/** postal-mime takes about 15 µs a line. */
const MOST_LINES = 200_000;

/** Throws when an email's text has no end: lines of base64 (attachments) have no spaces and are not counted. */
function refuseEndlessText(bytes: Uint8Array): void {
  let size = 0;
  let lines = 0;
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const encoded = end - start >= 60 && end - start <= 1000 && !bytes.subarray(start, end).includes(32);
    if (!encoded) {
      size += end - start;
      lines += 1;
    }
    start = end;
    if (size > MOST_TEXT || lines > MOST_LINES) {
      const limit = size > MOST_TEXT ? `${String(MOST_TEXT)} bytes` : `${String(MOST_LINES)} lines`;
      throw new EmlError(`the text is longer than ${limit}; expected an ordinary email`);
    }
  }
}

async function readMessage(bytes: Uint8Array, depth: number): Promise<Message> {
  const message = await readAs(bytes, depth);
  const lost = [message.subject, message.body].some((text) => text.includes(LOST));
  if (!lost || isUtf8(bytes)) return message;
  // Bytes beyond ASCII with no charset named, or a wrong one: read what was lost as Windows-1252.
  const other = await readAs(fromWindows1252(bytes), depth);
  return {
    email: message.email,
    subject: message.subject.includes(LOST) ? other.subject : message.subject,
    body: message.body.includes(LOST) ? other.body : message.body,
  };
}

/** What decoders put where bytes make no character. */
const LOST = '\uFFFD';

async function readAs(bytes: Uint8Array, depth: number): Promise<Message> {
  const flowed = markFlowed(bytes);
  const email = await parse(flowed.bytes);
  return { email, subject: oneLine(email.subject ?? ''), body: await bodyOf(email, flowed, depth) };
}

const KNOWN_HEADERS = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'received',
  'return-path',
  'x-unsent',
]);

async function parse(bytes: Uint8Array): Promise<Email> {
  if (bytes.length === 0) throw new EmlError('the file is empty; expected an email (RFC 5322)');
  try {
    return await PostalMime.parse(withoutMark(bytes), {
      // As an attachment its own headers stay to hand; inlined, only a summary of them would.
      forceRfc822Attachments: true,
      maxNestingDepth: DEEPEST_NESTING,
      maxHeadersSize: LARGEST_HEADERS,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/nesting depth/i.test(message)) {
      throw new EmlError(
        `MIME parts are nested more than ${String(DEEPEST_NESTING)} deep; expected an ordinary email`,
      );
    }
    if (/header size/i.test(message)) {
      throw new EmlError(
        `the headers are longer than ${String(LARGEST_HEADERS)} bytes; expected an ordinary email`,
      );
    }
    throw new EmlError(`cannot be read as an email: ${message}`);
  }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/**
 * HTML before plain text where a message has both: it is what the writer saw, and the plain copy is often cut
 * into short lines or says only that the reader's program is too old.
 */
async function bodyOf(email: Email, flowed: Flowed, depth: number): Promise<string> {
  const fromHtml = email.html === undefined ? '' : htmlToText(email.html);
  const plain = (email.text ?? '').replace(/\r\n?/g, '\n');
  const own =
    fromHtml === '' && flowed.flowed ? unflow(plain, flowed.deleteSpace) : fromHtml === '' ? plain : fromHtml;
  const parts = [repaired(own).trimEnd()];
  if (depth < DEEPEST_FORWARD) {
    for (const attachment of email.attachments.filter(isMessage)) {
      const forward = await forwarded(attachment, depth + 1);
      if (forward !== null) parts.push(forward);
    }
  }
  return parts.join('\n\n').replace(/^\n+/, '');
}

function isMessage(attachment: Attachment): boolean {
  return attachment.mimeType === 'message/rfc822';
}

/** Mail attached to mail, in the form that clients give a forward written into the body. */
async function forwarded(attachment: Attachment, depth: number): Promise<string | null> {
  const { content } = attachment;
  if (typeof content === 'string') return null;
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(content);
  let message: Message;
  try {
    message = await readMessage(bytes, depth);
  } catch (error) {
    if (error instanceof EmlError) return null; // still only an attachment: the message around it is good
    throw error;
  }
  const { email, subject, body } = message;
  const line = (name: string, value: string): string => (value === '' ? '' : `${name}: ${value}\n`);
  return (
    '---------- Forwarded message ---------\n' +
    line('From', named([email.from ?? []].flat())) +
    line('Date', oneLine(email.headers.find(({ key }) => key === 'date')?.value ?? '')) +
    line('Subject', subject) +
    line('To', named(email.to ?? [])) +
    line('Cc', named(email.cc ?? [])) +
    `\n${body}`
  );
}

/** Addresses, with groups opened. An entry that is only a name stays as that name: it is somebody unknown. */
function addressesOf(entries: readonly Address[]): string[] {
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.group !== undefined) {
      found.push(...addressesOf(entry.group));
      continue;
    }
    const text = oneLine(entry.address === '' ? entry.name : entry.address);
    if (text !== '') found.push(text);
  }
  return found;
}

function named(entries: readonly Address[]): string {
  return entries
    .flatMap((entry) => entry.group ?? [entry])
    .map((entry) =>
      entry.address === '' || entry.name === ''
        ? entry.address || entry.name
        : `${entry.name} <${entry.address}>`,
    )
    .map(oneLine)
    .join(', ');
}

function oneLine(text: string): string {
  return repaired(text).replace(/\s+/g, ' ').trim();
}

/** Importance (RFC 2156), then X-Priority and Priority, which older clients use. */
function importanceOf(email: Email): Importance | null {
  const header = (key: string): string =>
    email.headers
      .find((one) => one.key === key)
      ?.value.trim()
      .toLowerCase() ?? '';
  const stated = header('importance');
  if (stated === 'high' || stated === 'low' || stated === 'normal') return stated;
  const priority = /^[1-5]/.exec(header('x-priority'))?.[0];
  if (priority !== undefined) return priority < '3' ? 'high' : priority > '3' ? 'low' : 'normal';
  const older = header('x-msmail-priority');
  if (older === 'high' || older === 'low' || older === 'normal') return older;
  const oldest = header('priority');
  if (oldest === 'urgent') return 'high';
  return oldest === 'non-urgent' ? 'low' : null;
}

function composedAt(email: Email, now: Date): string {
  const header = email.headers.find(({ key }) => key === 'date');
  if (header === undefined || header.value === '') return now.toISOString();
  const instant = readMailDate(header.value);
  if (instant === null) {
    throw new EmlError('header Date: expected a date such as "Wed, 04 Mar 2026 14:05:00 +0000"');
  }
  return instant;
}
