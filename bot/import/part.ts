import { isFirst } from './labels';
import type { Piece } from './reflow';

/** The stretch of the document that is the protocol: pieces from `start` up to `end`. */
export interface ProtocolPart {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

const SUBJECT =
  /\b(?:protocols?|aide[- ]?m[eé]moires?|concordat|charter|convention|code of practice|working relationships?|member(?:s|s['’])?[\s/,&-]+(?:and\s+)?officers? relations(?:hips?)?|councillor(?:s|s['’])?[\s/,&-]+(?:and\s+)?officers? relations(?:hips?)?)\b/i;
const PARTIES = /\b(?:members?|councillors?|elected)\b/i;
const STAFF = /\b(?:officers?|employees?|staff|relations(?:hips?)?)\b/i;
/** Headings of a committee report, an agenda, minutes: no protocol has several of them. */
const REPORT =
  /^\W*(?:[\d.]+\s+)?(?:(?:purpose|summary|reasons?) (?:of|for) (?:the )?(?:report|recommendations?|decision)|report (?:title|author|background|of)|executive summary|recommend(?:ations?|ed)|background(?: papers| documents)?|(?:financial|legal|resource|equalit\w+|risk|policy|other|climate\w*)[ ,&\w]{0,40}(?:implications?|considerations?)|implications?\b.{0,60}|alternative options\b.{0,40}|(?:list of )?appendices|consultation(?: undertaken)?\b.{0,30}|contact officers?|apologies(?: for absence)?|declarations? of interests?|minutes(?: of\b.{0,60})?|agenda(?: item)?|next steps|decision details|options(?: considered)?|proposals?|quorum|exclusion of (?:the )?(?:press|public)\b.{0,40})\W*$/i;
const OTHER_DOCUMENT =
  /\b(?:code of conduct|protocol|procedure rules?|standing orders|scheme of (?:delegation|allowances)|(?:complaints?|hearing|dispute|grievance)\w* (?:procedure|process)|arrangements for|terms of reference)\b/i;
export const APPENDIX = /^\W*(?:appendix|appendices|annexe?|schedule)\s+([A-Z]|\d{1,2}|[IVX]{1,4})\b/i;

/** Short enough, and ends as titles do. */
export function titleLike(text: string, words = 14): boolean {
  return (
    text !== '' && text.length <= 130 && !/[.!?;,]["”’')]*$/.test(text) && text.split(/\s+/).length <= words
  );
}

function isTitle(piece: Piece): boolean {
  const { text } = piece;
  if (piece.kind !== 'text' || piece.struck || piece.bullet) return false;
  if (piece.label !== null && piece.label.style !== 'word') return false;
  if (!titleLike(text, 16) || REPORT.test(text)) return false;
  return SUBJECT.test(text) && PARTIES.test(text) && STAFF.test(text);
}

/** How much a stretch reads like a protocol: its duties on members and officers, far less if it reads like a report. */
function weigh(pieces: readonly Piece[], start: number, end: number): number {
  let duties = 0;
  const report = new Set<string>();
  for (let at = start; at < end; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind !== 'text') continue;
    if (titleLike(piece.text) && REPORT.test(piece.text)) report.add(piece.text.toLowerCase());
    if (/\b(?:members?|councillors?|officers?|employees?|staff)\b/i.test(piece.text)) {
      duties += 0.2;
      if (/\b(?:must|should|shall|will|may|expect(?:ed)?|respect)\b/i.test(piece.text)) duties += 1;
    }
  }
  return report.size >= 2 ? duties * 0.15 : duties;
}

/** The numbering starts again here, or for the first time. */
function startsNumbering(pieces: readonly Piece[], at: number): boolean {
  for (let place = at; place < Math.min(pieces.length, at + 14); place += 1) {
    const label = pieces[place]?.label;
    if (label === undefined || label === null || label.style === 'sub') continue;
    return isFirst(label);
  }
  return false;
}

/** Where numbers begin again at one, at the top level. */
function restarts(pieces: readonly Piece[]): number[] {
  const found: number[] = [];
  let highest = 0;
  pieces.forEach((piece, at) => {
    const label = piece.label;
    if (label === null || label.style !== 'decimal' || label.prefix !== '') return;
    const top = label.parts[0] ?? 0;
    if (top === 1 && highest >= 3) {
      found.push(at);
      highest = 1;
    } else highest = Math.max(highest, top);
  });
  return found;
}

/** The title, or the heading lines just above a place. */
function above(pieces: readonly Piece[], at: number): number {
  let start = at;
  while (start > 0) {
    const before = pieces[start - 1];
    if (before === undefined || before.kind !== 'text' || before.label !== null || before.bullet) break;
    if (!(before.level !== null || titleLike(before.text))) break;
    start -= 1;
  }
  return start;
}

/**
 * Finds the protocol in a document that may hold a covering report, an agenda, contents and other codes as well. The
 * whole document where nothing says otherwise.
 */
export function protocolPart(pieces: readonly Piece[]): ProtocolPart {
  const titles: number[] = [];
  pieces.forEach((piece, at) => {
    if (isTitle(piece)) titles.push(at);
  });
  // A title that stands twice, or under "Appendix I", is one title: its last line.
  const groups = titles.filter((at, place) => {
    const next = titles[place + 1];
    return next === undefined || next - at > 2;
  });
  const numbered =
    pieces.filter((piece) => piece.label !== null && piece.label.style === 'decimal').length >= 3;
  const begins = groups.filter((at) => !numbered || startsNumbering(pieces, at + 1)).slice(0, 200);
  const again = restarts(pieces).slice(0, 500);

  // Each place where the protocol could begin, with the stretch up to the next.
  const edges = [...new Set([0, ...begins, ...again.map((at) => above(pieces, at))])].sort((a, b) => a - b);
  let best = { start: 0, end: pieces.length, score: -1, titled: false };
  edges.forEach((start, place) => {
    const end = edges[place + 1] ?? pieces.length;
    const titled = begins.some((at) => at >= start && at <= start + 2);
    const score = weigh(pieces, start, end) * (titled ? 3 : 1);
    if (score > best.score) best = { start, end, score, titled };
  });
  // A restart in the middle of a titled protocol is a section of it, not the start of another document.
  if (!best.titled) {
    const before = [...begins].reverse().find((at) => at < best.start);
    if (before !== undefined && !reportBetween(pieces, before, best.start))
      best = { ...best, start: before, titled: true };
    else if (
      begins.length === 0 &&
      weigh(pieces, 0, pieces.length) > 0 &&
      !reportBetween(pieces, 0, best.start)
    )
      best = { ...best, start: 0 };
  }
  const end = endOf(pieces, best.start, again);
  const titleAt = best.titled
    ? (groups.find((at) => at >= best.start && at <= best.start + 2) ?? best.start)
    : best.start;
  return named(pieces, best.start, end, titleAt, best.titled, groups);
}

function reportBetween(pieces: readonly Piece[], start: number, end: number): boolean {
  let seen = 0;
  for (let at = start; at < end; at += 1) {
    const piece = pieces[at];
    if (piece?.kind === 'text' && titleLike(piece.text) && REPORT.test(piece.text)) seen += 1;
  }
  return seen >= 2;
}

/** Where another code, a report or minutes begin after the protocol. */
function endOf(pieces: readonly Piece[], start: number, again: readonly number[]): number {
  for (const restart of again) {
    if (restart <= start + 1) continue;
    const head = above(pieces, restart);
    if (head <= start + 1) continue;
    const heads = pieces.slice(head, restart + 1);
    if (
      heads.some((piece) => APPENDIX.test(piece.text)) &&
      !heads.some((piece) => OTHER_DOCUMENT.test(piece.text))
    )
      continue;
    const other = heads.some(
      (piece) =>
        piece.label === null &&
        OTHER_DOCUMENT.test(piece.text) &&
        !/\b(?:this protocol|breach)/i.test(piece.text) &&
        !isTitle(piece),
    );
    let stop = again.find((one) => one > restart) ?? pieces.length;
    stop = stop === pieces.length ? stop : above(pieces, stop);
    if (other || reportBetween(pieces, head, stop)) return head;
  }
  return pieces.length;
}

function named(
  pieces: readonly Piece[],
  start: number,
  end: number,
  titleAt: number,
  titled: boolean,
  groups: readonly number[],
): ProtocolPart {
  if (titled) return { title: pieces[titleAt]?.text ?? '', start: titleAt + 1, end };
  const any = groups.find((at) => at >= start && at < end && at <= start + 6);
  if (any !== undefined) return { title: pieces[any]?.text ?? '', start: any + 1, end };
  const first = pieces[start];
  if (
    first !== undefined &&
    first.kind === 'text' &&
    first.label === null &&
    !first.bullet &&
    titleLike(first.text, 16)
  )
    return { title: first.text, start: start + 1, end };
  return { title: '', start, end };
}
