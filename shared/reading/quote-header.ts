import { CLOCK, depthAt, hasEmail, isSmall, SAY, skipBlank, stripEnd, textAt, type Line } from './body-lines';

type Label = 'from' | 'sent' | 'to' | 'cc' | 'subject';
type Fields = { [label in Label]?: string };

/** The lines that announce an earlier message, and what they print of it. */
export interface QuoteHeader extends Fields {
  readonly kind: 'reply' | 'forward';
  /** First and last line. */
  readonly first: number;
  readonly last: number;
  /** False where running prose may read the same: such a header counts only when ">" lines follow. */
  readonly sure: boolean;
  /** Words of the earlier message that stand on the header's own last line. */
  readonly rest: string;
}

const MAX_CONTINUATION = 12;

/** English and Welsh field names. In other languages only "From" is known; its block is read by its structure. */
const LABELS: { readonly [word: string]: Label | 'other' | 'foreign' | undefined } = readLabels({
  from: 'from|oddi wrth|gan',
  sent: 'sent|date|anfonwyd|dyddiad',
  to: 'to|at',
  cc: 'cc|copi',
  subject: 'subject|pwnc|testun',
  other: 'bcc|importance|priority|attachments|reply-to|sensitivity|atodiadau|pwysigrwydd',
  foreign: 'de|da|von|van|od|från|fra|lähettäjä|kimden|gesendet',
});

function readLabels(table: { readonly [label in Label | 'other' | 'foreign']: string }): typeof LABELS {
  const found: { [word: string]: Label | 'other' | 'foreign' } = {};
  for (const label of ['from', 'sent', 'to', 'cc', 'subject', 'other', 'foreign'] as const)
    for (const word of table[label].split('|')) found[`:${word}`] = label;
  return found;
}

const YEAR = /(^|\D)(19|20)\d\d(?!\d)/;
const NUMERIC_DATE = /\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d/;
const BRACKETED = /[<([]\s?(mailto:)?[^\s<>@]{1,90}@[^\s<>@]{1,90}[>)\]]/;
/** Where a printed time ends. */
const TIME =
  /\d\s?[:.h]\s?\d\d(:\d\d)?(\s?[ap]\.?m\b\.?|\s?Uhr)?(\s?\(?((GMT|UTC|BST|CES?T|E[SD]T)([+-][\d:]+)?|[+-]\d\d:?\d\d)\)?)?|(19|20)\d\d(?!\d)/gi;
/** What an attribution may open with: "On", "Le", a date, a weekday. */
const OPENS = /^(\d|(on|ar|at|am|le|el|il|em|op|den|på|w|dne|in)\s|\S{2,3}[.,]\s)/i;
/** No mail program prints a sender so ("the contractor wrote:"). */
const PROSE =
  /(^|\s)(the|an?|my|our|his|her|their|your|he|she|they|we|i|it|this|that|and|some\w*|one|who|der|die|das|le|la|les|il|elle|el)(\s|$)/i;
const FORWARD =
  /forward|\bfwd?\b|ymlaen|weitergeleit|transf[ée]r|réexp|reenvi|inoltr|encaminh|doorgest|przekaz|vidareb|videres/;
const ORIGINAL = /(original|reply|quoted|previous).*(mes+a|mail)|neges wreiddiol/;
const REPLY_ABOVE = /(reply|respond|type|write)[^.]{0,40}above[^.]{0,20}(line|message|text)|uwchben/i;

/** Whether a line is nothing but dashes, underscores or the like. */
export function isRule(text: string): boolean {
  return /^[-_=*~#+—–\s]{3,}$/.test(text);
}

/**
 * Reads the header of an earlier message that starts at line `i`, looking no further than line `to`:
 * "On … wrote:", "From: … Sent: …", "-----Original Message-----", "Begin forwarded message:" and their kin.
 */
export function headerAt(lines: readonly Line[], i: number, to: number): QuoteHeader | null {
  const text = textAt(lines, i);
  // A cheap look: most lines of prose have no digit, colon, address or frame, and stop here.
  if (text === '' || (text.length > 64 && !/[\d:：@]|^[-_=~#+—–*[(]/.test(text))) return null;
  if (isRule(text)) {
    const next = skipBlank(lines, i + 1, Math.min(to, i + 4));
    if (next >= to || depthAt(lines, next) !== depthAt(lines, i) || isRule(textAt(lines, next))) return null;
    const below =
      markerAt(lines, next, to) ?? blockAt(lines, next, to, true) ?? attributionAt(lines, next, to);
    return below && below.sure ? Object.assign(below, { first: i }) : null;
  }
  return (
    markerAt(lines, i, to) ??
    blockAt(lines, i, to, false) ??
    lotusAt(lines, i, to) ??
    attributionAt(lines, i, to)
  );
}

/** "-----Original Message-----", "Begin forwarded message:", with the fields printed below it. */
function markerAt(lines: readonly Line[], i: number, to: number): QuoteHeader | null {
  const text = textAt(lines, i);
  const framed = /^[*\s]{0,9}([-_=~#+—–>]{2}|[[(#])/.test(text);
  // Without a frame a heading is short and ends in a colon.
  if (text.length > 160 || (!framed && (text.length > 64 || !/[:：]$/.test(text)))) return null;
  const plain = blockHeader({}, i, i);
  if (framed && REPLY_ABOVE.test(text)) return plain;
  const bare = text.toLowerCase();
  const kind = FORWARD.test(bare) ? 'forward' : 'reply';
  const known = kind === 'forward' || ORIGINAL.test(bare);
  // A heading in any language between dashes will do over "From:" and the rest.
  if (!known && !(framed && /[-_=~—–]{2}[*\s]*$/.test(text.slice(-9)))) return null;
  const next = skipBlank(lines, i + 1, Math.min(to, i + 4));
  if (next < to && depthAt(lines, next) >= depthAt(lines, i)) {
    const header =
      blockAt(lines, next, to, true) ??
      lotusAt(lines, next, to) ??
      (known ? attributionAt(lines, next, to) : null);
    if (header && header.sure) return Object.assign(header, { kind, first: i });
  }
  // With nothing printed below, only the dashes or "Begin … :" tell it from prose.
  return known &&
    (framed ? /mes+a|mail|neges|forwarded by/.test(bare) : /^(begin|start|dechrau).*:$/.test(bare))
    ? Object.assign(plain, { kind })
    : null;
}

interface LabelLine {
  readonly label: Label | 'other' | 'foreign' | 'unknown';
  readonly word: string;
  readonly value: string;
}

/** "From: Ann" → from, Ann. Bold asterisks are dropped. Null when the line is no "Word: value". */
function labelOf(text: string): LabelLine | null {
  const head = text.slice(0, 32);
  const colon = head.indexOf(head.indexOf(':') < 0 ? '：' : ':');
  if (colon <= 0) return null;
  // Two languages side by side: "From / Oddi wrth".
  const word = head
    .slice(0, colon)
    .replace(/[*_[\]]|\/.*/g, '')
    .trim()
    .toLowerCase();
  return {
    label: LABELS[`:${word}`] ?? (word > '\u0370' ? 'foreign' : 'unknown'),
    word,
    value: stripEnd(text.slice(colon + 1).replace(/^[*_\s]+/, ''), '* '),
  };
}

function isDated(text: string | undefined): boolean {
  return text !== undefined && (YEAR.test(text) || NUMERIC_DATE.test(text));
}

/** A block of "From: / Sent: / To: / Subject:" in any order. `announced`: a rule or marker stands above it. */
function blockAt(
  lines: readonly Line[],
  i: number,
  to: number,
  announced: boolean,
  given: Fields = {},
): QuoteHeader | null {
  const depth = depthAt(lines, i);
  const text = textAt(lines, i);
  const opening = labelOf(text);
  if (!opening || opening.label === 'unknown') return null;
  const foreign = opening.label === 'foreign';
  const flat = flatBlock(text);
  if (flat) return blockHeader(flat, i, i);
  const fields: Fields = given;
  const others: string[] = [];
  let sentWord = '';
  let current: Label | null = null;
  let last = i;
  let seen = 0;
  for (let j = i; j < to && j < i + 40 && depthAt(lines, j) === depth; j += 1) {
    const here = textAt(lines, j);
    if (here === '') {
      const next = skipBlank(lines, j, Math.min(to, j + (announced ? 3 : 2)));
      if (foreign || depthAt(lines, next) !== depth || !isLabel(textAt(lines, next))) break;
      continue;
    }
    const field = labelOf(here);
    if (field && (foreign ? seen < 7 : field.label !== 'unknown')) {
      const { label, value } = field;
      const name =
        label === 'foreign' || label === 'unknown'
          ? fields.sent === undefined && CLOCK.test(value)
            ? 'sent'
            : fields.from === undefined
              ? 'from'
              : 'other'
          : label;
      if (name === 'other') {
        others.push(value);
        current = null;
      } else {
        if (fields[name] !== undefined) break;
        fields[name] = value;
        current = name;
        if (name === 'sent') sentWord = field.word;
      }
      seen += 1;
    } else {
      // A long list of addressees runs over several lines; a wrapped subject only when another field follows.
      const value: string = current === null ? 'x' : (fields[current] ?? '');
      if (current === null || j > last + MAX_CONTINUATION) break;
      if (!(
        value === '' ||
        /[,;<]$/.test(value) ||
        (here.length < 200 && hasEmail(here)) ||
        (here.length < 90 && isLabel(textAt(lines, j + 1)))
      ))
        break;
      fields[current] = `${value} ${here}`.trim();
    }
    last = j;
  }
  if (foreign) {
    const addressed = others.filter(hasEmail)[0] ?? others[0];
    const subject = others.filter((value) => value !== addressed).pop();
    if (addressed !== undefined && fields.to === undefined) fields.to = addressed;
    if (subject !== undefined && fields.subject === undefined) fields.subject = subject;
  }
  const { from = '', sent = '' } = fields;
  const email = hasEmail(from + (fields.to ?? ''));
  const full = isDated(sent) && CLOCK.test(sent);
  const dated = isDated(sent) || CLOCK.test(sent);
  const more = fields.to !== undefined || fields.subject !== undefined;
  const is = foreign
    ? seen > 1 && (announced || (full && (email ? seen > 2 : seen > 3)))
    : fields.from === undefined
      ? dated && fields.subject !== undefined && (fields.to !== undefined || announced)
      : announced ||
        (fields.sent === undefined && !more
          ? /<[^<>\s]+@[^<>\s]+>$/.test(from.slice(-120)) && (i === 0 || textAt(lines, i - 1) === '')
          : email ||
            (dated && fields.subject !== undefined) ||
            (!/^da/.test(sentWord) && (more ? CLOCK.test(sent) : full && !/\d|^[a-z]/.test(from))));
  return is ? blockHeader(fields, i, last) : null;
}

function isLabel(text: string): boolean {
  const field = labelOf(text);
  return field !== null && field.label !== 'unknown' && field.label !== 'foreign';
}

/** The whole block on one line, as some programs flatten it. */
function flatBlock(text: string): Fields | null {
  const parts =
    CLOCK.test(text) && /^\W{0,3}(from|oddi wrth)\b/i.test(text)
      ? text.split(/\s[*_]{0,3}(sent|date|anfonwyd|to|at|cc|copi|subject|pwnc)\s?:/i)
      : [];
  const fields: Fields = { from: labelOf(parts[0] ?? '')?.value ?? '' };
  for (let k = 1; k < parts.length; k += 2) {
    const label = labelOf(`${parts[k] ?? ''}:${parts[k + 1] ?? ''}`);
    if (label) fields[label.label as Label] = label.value.trim();
  }
  return fields.to !== undefined && CLOCK.test(fields.sent ?? '') ? fields : null;
}

function blockHeader(fields: Fields, first: number, last: number): QuoteHeader {
  const kind = /^(fwd?|wg|tr|rv|enc|ymlaen)\s?:/i.test(fields.subject ?? '') ? 'forward' : 'reply';
  return Object.assign({ kind, first, last, sure: true, rest: '' } as const, fields);
}

/** Lotus Notes: the sender and the date stand bare above "To: / cc: / Subject:". */
function lotusAt(lines: readonly Line[], i: number, to: number): QuoteHeader | null {
  const stamp = /^(.{0,80}?)(?: on )?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(:\d\d)?( ?[AP]M)?)$/i;
  const line = textAt(lines, i);
  const here = /\d[\sAPM]{0,3}$/i.test(line) ? stamp.exec(line.slice(0, 130)) : null;
  const found =
    here ??
    (line.length < 80 && /^\d.{8,24}$/.test(textAt(lines, i + 1)) ? stamp.exec(textAt(lines, i + 1)) : null);
  if (!found) return null;
  const from = here ? (found[1] ?? '').trim() : line;
  const next = skipBlank(lines, i + (here ? 1 : 2), Math.min(to, i + 5));
  if (next >= to || from === '' || labelOf(textAt(lines, next))?.label !== 'to') return null;
  const block = blockAt(lines, next, to, true, { from, sent: found[2] ?? '' });
  return block && block.subject !== undefined ? Object.assign(block, { first: i }) : null;
}

/** "On DATE, NAME wrote:" in any language, over up to four lines. */
function attributionAt(lines: readonly Line[], i: number, to: number): QuoteHeader | null {
  const depth = depthAt(lines, i);
  const text = textAt(lines, i);
  // The first line of a wrapped one has at least a date, an address or an opener.
  if (!(/[\d@]|^[-_]{2}|[:：][*_\s-]*$/.test(text) || (text.length <= 24 && OPENS.test(`${text} `))))
    return null;
  if (isLabel(text)) return null;
  let joined = '';
  let blank = false;
  let ready = /^[-_*]{2}/.test(text);
  for (let k = i; k < to && k < i + (blank ? 5 : 4); k += 1) {
    const here = textAt(lines, k);
    const at = depthAt(lines, k);
    if (at < depth || (at > depth && here !== '')) return null;
    if (here === '') {
      // Some programs leave one blank line inside; prose ends there.
      if (blank || !CLOCK.test(joined)) return null;
      blank = true;
      continue;
    }
    // "On my way" above "On 3 Nov 2026 …": the header begins with its own line.
    if (k > i && !/\d/.test(joined) && joined.indexOf(' ') > 0 && /\d/.test(here) && OPENS.test(here))
      return null;
    joined = k > i ? `${joined} ${here}` : here;
    if (joined.length > 500) return null;
    ready = ready || here.indexOf('@') >= 0;
    const found = ready || /[:：][*_\s-]{0,9}$/.test(here.slice(-10)) ? attribution(joined) : null;
    if (!found) continue;
    const own = i === 0 || textAt(lines, i - 1) === '' || isRule(textAt(lines, i - 1));
    return Object.assign(blockHeader(found, i, k), {
      rest: found.rest,
      sure: found.sure && (own || hasEmail(joined) || CLOCK.test(joined)),
    });
  }
  return null;
}

function attribution(joined: string): { sure: boolean; from: string; sent: string; rest: string } | null {
  const dashed = /^[-_*\s]{3}/.test(joined) && /[-_*\s]{3}$/.test(joined);
  const text = stripEnd(joined.replace(/^[-_*<>\s]+/, ''), '-_* ');
  const ends = /[:：]$/.test(text);
  const email = hasEmail(text);
  const clock = CLOCK.test(text);
  const date = isDated(text);
  const bracketed = BRACKETED.exec(text);
  let say: RegExpExecArray | null = null;
  SAY.lastIndex = 0;
  for (let found = SAY.exec(text); found; found = SAY.exec(text)) say = found;
  if (!say) {
    const quoting = /^(quoting|zitat von|citando a|citerar) /i.exec(text);
    if (quoting && ends && email)
      return { sure: true, from: text.slice(quoting[0].length, -1).trim(), sent: '', rest: '' };
    // No verb we know: date and bracketed address over a colon will do, or a date first and an address last.
    const last = bracketed !== null && /^\s?[:：]?$/.test(text.slice(bracketed.index + bracketed[0].length));
    if (
      !bracketed ||
      !date ||
      !((ends && clock) || (last && /^\d/.test(text))) ||
      /\b(I|we|to|and|the|is|my|you)\b/i.test(text)
    )
      return null;
    return Object.assign(dateAndName(stripEnd(text, ' :：'), ''), {
      sure: clock || /^\d/.test(text),
      rest: '',
    });
  }
  const before = text.slice(0, say.index).trim();
  const after = text.slice(say.index + say[0].length).trim();
  let rest = '';
  if (!ends && !dashed) {
    // "… wrote: and the earlier words at once", or no colon at all: only with all other evidence.
    if (!email || !(clock || date || /^in message /i.test(text))) return null;
    if (/^[:：]/.test(after)) rest = after.slice(1).trim();
    else if (after !== '') return null;
  }
  const parts = dateAndName(before, rest === '' ? stripEnd(after, ' :：') : '');
  const said = stripEnd(after, ' :：') !== '' && rest === '';
  const opens = OPENS.test(before);
  const sure =
    !/\b(I|we)$/i.test(before) &&
    (email || (!PROSE.test(parts.from) && parts.from.split(' ').length < 9)) &&
    (dashed ||
      (email && (ends || rest !== '' || (clock && date) || /^in message /i.test(text))) ||
      (date && (opens ? clock || before.indexOf(',') > 0 : clock && said)) ||
      (ends && / via [^,]{2,60}$/.test(before)) ||
      (said && /\d/.test(after) && /^[^\s,a-z][^\s,]*, [^\s,]+( [^\s,]+)?$/.test(before)));
  return Object.assign(parts, { sure, rest });
}

/** The date and the name in "On DATE, NAME" + "wrote", "On DATE" + "wrote" + "NAME" or "NAME" + "wrote on DATE". */
function dateAndName(before: string, after: string): { from: string; sent: string } {
  const mail = BRACKETED.exec(before);
  const head = mail ? before.slice(0, mail.index) : before;
  const stop = mail ? mail.index + mail[0].length : before.length;
  if (!/\d/.test(head) && /\d/.test(after + before.slice(stop)))
    return { from: tidyName(before.slice(0, stop)), sent: tidyDate(before.slice(stop) + after) };
  if (/\d/.test(head) && after !== '' && (isSmall(after.charAt(0)) ? hasEmail(after) : true))
    return { from: tidyName(after), sent: tidyDate(before) };
  // The date ends at its clock time or year, else at its last digit; what follows is the name.
  let cut = 0;
  TIME.lastIndex = 0;
  for (let found = TIME.exec(head); found; found = TIME.exec(head)) cut = found.index + found[0].length;
  if (cut === 0) cut = /^.*\d/.exec(head)?.[0].length ?? Math.max(0, head.lastIndexOf(','));
  return { from: tidyName(before.slice(cut, stop)), sent: tidyDate(before.slice(0, cut)) };
}

/** Without what stands around a name: marks, and small words such as "von" before or "heeft" after it. */
function tidyName(text: string): string {
  const words = stripEnd(text.replace(/^[\s,;:，、.)-]+/, ''), ' ,;:，、').split(' ');
  const small = (word: string | undefined): boolean => isSmall((word ?? '').charAt(0));
  if (!words.every(small)) {
    while (small(words[0])) words.shift();
    while (small(words[words.length - 1])) words.pop();
  }
  return words.join(' ');
}

/** Without the "On" before and the comma after a date. */
function tidyDate(text: string): string {
  return stripEnd(text.trim().replace(/^[^\s\d.,]{1,3}\s(?=.*\d)/, ''), ' ,;，');
}
