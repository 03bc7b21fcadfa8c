/** A piece of a quoted passage; marked where it is what the nudge points at. */
interface Piece {
  readonly text: string;
  readonly marked: boolean;
}
/** One paragraph's worth of quoting. */
export interface Quote {
  readonly key: string;
  readonly pieces: readonly Piece[];
}

export interface Passage {
  readonly value: string;
  /** UTF-16 offsets into the body; end is exclusive. */
  readonly start: number;
  readonly end: number;
}

const AROUND = 48;
const LONGEST = 260;
const BETWEEN = 80;

function flat(text: string): string {
  return text.replace(/\s{1,1000}/g, ' ');
}

/** The last `room` characters or fewer, cut at a word, with "…" where something was cut. */
function tail(text: string, room: number): string {
  if (text.length <= room) return text;
  const kept = text.slice(text.length - room);
  const space = kept.indexOf(' ');
  return `… ${space < 0 ? '' : kept.slice(space + 1)}`;
}

function head(text: string, room: number): string {
  if (text.length <= room) return text;
  const kept = text.slice(0, room);
  const space = kept.lastIndexOf(' ');
  return `${space < 0 ? '' : kept.slice(0, space)} …`;
}

/** Long passages keep their beginning and their end. */
function shortened(text: string): string {
  const all = flat(text);
  return all.length <= LONGEST ? all : `${head(all, LONGEST - 80)} ${tail(all, 80).replace(/^… /, '')}`;
}

/** The paragraph around a passage, so that a quote does not run into the greeting or the signature. */
function paragraph(body: string, start: number, end: number): { from: number; to: number } {
  const from = start === 0 ? -1 : body.lastIndexOf('\n\n', start - 1);
  const to = body.indexOf('\n\n', end);
  return { from: from < 0 ? 0 : from, to: to < 0 ? body.length : to };
}

/**
 * What to quote of `body` for the passages that a nudge points at: those of one paragraph together, each marked, with
 * a little of what stands around them. Where the body has moved on and a passage no longer stands there, the passage
 * alone.
 */
export function quotesOf(body: string, passages: readonly Passage[]): readonly Quote[] {
  const quotes: Quote[] = [];
  const inPlace: Passage[] = [];
  for (const passage of passages) {
    if (body.slice(passage.start, passage.end) === passage.value) inPlace.push(passage);
    else
      quotes.push({
        key: `lost ${passage.start}`,
        pieces: [{ text: shortened(passage.value).trim(), marked: true }],
      });
  }
  inPlace.sort((a, b) => a.start - b.start);
  let group: Passage[] = [];
  const finish = (): void => {
    const [first] = group;
    const last = group[group.length - 1];
    if (first === undefined || last === undefined) return;
    const pieces: Piece[] = [];
    const plain = (text: string): void => {
      if (text !== '') pieces.push({ text, marked: false });
    };
    plain(
      tail(flat(body.slice(paragraph(body, first.start, first.end).from, first.start)).trimStart(), AROUND),
    );
    group.forEach((passage, index) => {
      const next = group[index + 1];
      pieces.push({ text: shortened(passage.value), marked: true });
      if (next === undefined) return;
      const between = flat(body.slice(passage.end, next.start));
      plain(
        between.length <= BETWEEN
          ? between
          : `${head(between, AROUND)} ${tail(between, AROUND).replace(/^… /, '')}`,
      );
    });
    plain(head(flat(body.slice(last.end, paragraph(body, last.start, last.end).to)).trimEnd(), AROUND));
    quotes.push({ key: String(first.start), pieces });
    group = [];
  };
  for (const passage of inPlace) {
    const last = group[group.length - 1];
    // Overlapping passages are one mark.
    if (last !== undefined && passage.start < last.end) {
      const end = Math.max(last.end, passage.end);
      group[group.length - 1] = { value: body.slice(last.start, end), start: last.start, end };
      continue;
    }
    if (last !== undefined && paragraph(body, last.start, last.end).to < passage.start) finish();
    group.push(passage);
  }
  finish();
  return quotes;
}
