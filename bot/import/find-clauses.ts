import type { ImportedClause, ImportProblem } from '../../shared/proposals/imported';
import type { Block } from './block';
import { sectionParts, type Label } from './labels';
import { APPENDIX, protocolPart, titleLike } from './part';
import { reflow, type Piece, type Reflowed, type Role, UNFINISHED } from './reflow';
import { tableClauses } from './tables';
import { keyWord } from './key-word';

/** What the finder makes of a document. */
export interface Found {
  readonly title: string;
  readonly clauses: readonly ImportedClause[];
  readonly problems: readonly ImportProblem[];
  /** What became of each block of the document. */
  readonly parts: readonly (Role | 'before' | 'after')[];
}

/** A clause being put together. */
interface Clause {
  /** Its number as printed; a key word or [n] where it has none. */
  ref: string;
  readonly label: Label | null;
  readonly section: string;
  readonly heading: string;
  readonly appendix: string;
  lines: string[];
  readonly items: { ref: string; text: string; blocks: number[]; page: number | null; depth: number }[];
  /** How deep in the format's own lists. */
  readonly depth: number;
  readonly blocks: number[];
  readonly page: number | null;
  inForce: boolean;
  /** Has no number of its own and waits for one: a paragraph that follows a heading. */
  readonly orphan: boolean;
}

const OUT_OF_FORCE =
  /^\W*(?:deleted|not (?:currently )?(?:in )?use[d]?|no longer (?:used|applicable|in force)|intentionally (?:left )?blank|removed|repealed|withdrawn|revoked|superseded|reserved|(?:moved|transferred|relocated) to\b.{0,80})\W*$/i;
const MOVED =
  /^\W*(?:this section (?:has been|was|is) )?(?:now )?(?:moved|transferred|relocated)(?: in)? ?to\b.{0,80}$/i;
const NOTE = /^(?:NB|N\.B\.?|Note|Please note)\b[:.\s–—-]/;
const POST =
  /\b(?:monitoring officer|chief executive|head of paid service|director|solicitor|secretary|clerk|leader|mayor|chair(?:man|woman)?|officer)\b/i;
const DATE =
  /^\W*(?:date[d]?:?\s*)?(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{4}\W*$/i;
const MODAL = /\b(?:must|should|shall|will|may|can|cannot|is|are|has|have|do|does)\b/i;

/** Finds the clauses of a protocol: pure, whatever format the blocks came from. */
export function findClauses(blocks: readonly Block[], wholeParagraphs: boolean): Found {
  const flow = reflow({ blocks, wholeParagraphs, notes: [] });
  const part = protocolPart(flow.pieces);
  const pieces = promoted(flow.pieces.slice(part.start, part.end));
  const builder = new Builder(pieces);
  builder.run();
  const problems: ImportProblem[] = [...leftOut(flow, part.start, part.end, part.title), ...builder.problems];
  struckProblem(flow, part.start, part.end, problems);
  const { clauses, problems: refProblems } = finished(builder.clauses);
  problems.push(...refProblems, ...sequenceProblems(builder.clauses), ...wordingProblems(clauses));
  if (clauses.length === 0)
    problems.push({
      kind: 'nothing-found',
      where: 'the whole document',
      text: 'No clause was found. Add them by hand, or bring in the document in another format.',
      block: null,
    });
  return {
    title: part.title.replace(/[\s:]+$/, ''),
    clauses,
    problems: problems.sort((a, b) => (a.block ?? -1) - (b.block ?? -1)),
    parts: partsOf(flow, part.start, part.end),
  };
}

function partsOf(flow: Reflowed, start: number, end: number): Found['parts'] {
  const parts: (Role | 'before' | 'after')[] = flow.roles.slice();
  const first = flow.pieces[start]?.blocks[0] ?? flow.roles.length;
  const after = flow.pieces[end]?.blocks[0] ?? flow.roles.length;
  return parts.map((role, at) =>
    role !== 'body' ? role : at < first ? 'before' : at >= after ? 'after' : 'body',
  );
}

function leftOut(flow: Reflowed, start: number, end: number, title: string): ImportProblem[] {
  const problems: ImportProblem[] = [];
  // A title and a line or two of the website around it are no news.
  const before = flow.pieces
    .slice(0, Math.max(0, start - 1))
    .filter((piece) => piece.label !== null || piece.text.length > 60);
  if (before.length > 0)
    problems.push({
      kind: 'left-out',
      where: `before "${title}"`,
      text: `${before.length} ${before.length === 1 ? 'paragraph' : 'paragraphs'} before the protocol (a report, an agenda or contents) were left out.`,
      block: before[0]?.blocks[0] ?? null,
    });
  const after = flow.pieces.slice(end);
  if (after.length > 0)
    problems.push({
      kind: 'left-out',
      where: 'after the protocol',
      text: `${after.length} ${after.length === 1 ? 'paragraph' : 'paragraphs'} after the protocol, from "${(after[0]?.text ?? '').slice(0, 60)}", were left out as another document.`,
      block: after[0]?.blocks[0] ?? null,
    });
  return problems;
}

function struckProblem(flow: Reflowed, start: number, end: number, problems: ImportProblem[]): void {
  const first = flow.pieces[start]?.blocks[0] ?? 0;
  const after = flow.pieces[end]?.blocks[0] ?? Infinity;
  const struck = flow.struck.filter((at) => at >= first && at < after);
  if (struck.length > 0)
    problems.push({
      kind: 'struck',
      where: 'crossed-out paragraphs',
      text: `${struck.length} crossed-out ${struck.length === 1 ? 'paragraph was' : 'paragraphs were'} left out as no longer in force.`,
      block: struck[0] ?? null,
    });
}

/** Where nothing has a number of the usual kind, what there is serves: "(1)", "a)", "A.". */
function promoted(pieces: readonly Piece[]): readonly Piece[] {
  const count = (style: Label['style']): number =>
    pieces.filter((piece) => piece.label?.style === style).length;
  if (count('decimal') >= 2 || count('word') >= 2) return pieces;
  const from = count('upper') >= 3 ? 'upper' : count('sub') >= 3 ? 'sub' : null;
  if (from === null) return pieces;
  const shapes = new Map<string, number>();
  for (const { label } of pieces)
    if (label?.style === from) shapes.set(label.shape, (shapes.get(label.shape) ?? 0) + 1);
  const shape = pieces.find((piece) => piece.label?.style === from)?.label?.shape ?? '';
  if ((shapes.get(shape) ?? 0) < 3) return pieces;
  return pieces.map((piece) =>
    piece.label?.shape === shape
      ? { ...piece, label: { ...piece.label, style: 'decimal' as const, shape: 'decimal' } }
      : piece,
  );
}

interface Section {
  readonly parts: readonly number[];
  readonly title: string;
}

/** Walks the pieces once and gathers the clauses. */
class Builder {
  readonly clauses: Clause[] = [];
  readonly problems: ImportProblem[] = [];
  private current: Clause | null = null;
  private section: Section | null = null;
  private heading = '';
  private appendix = '';
  /** A heading stands between the last clause and here. */
  private headed = false;
  /** Where "(a)", "(i)" stand: the shapes of the lists that are open, outermost first, with the last value. */
  private subs: { shape: string; value: number; ref: string }[] = [];
  /** A plain "1." list within a clause. */
  private inner = 0;
  /** Listing what the clause announces. */
  private listing = false;
  private bullets = 0;
  private moved = 0;
  /** The headings of a table that ended just before. */
  private tableHead: readonly string[] | null = null;
  /** Paragraphs without a number, until the next number is known. */
  private waiting: Clause[] = [];
  private lastLabel: Label | null = null;
  private readonly deep: boolean;
  private readonly unnumbered: boolean;
  /** Numbers given to paragraphs that have none; before the first, null. */
  private counted: number | null = null;

  constructor(private readonly pieces: readonly Piece[]) {
    const main = pieces.filter((piece) => piece.label !== null && piece.label.style !== 'sub');
    const plain = pieces.filter((piece) => piece.label === null && piece.text.length > 80).length;
    this.unnumbered = main.length < 3 && plain > main.length;
    this.deep =
      main.filter((piece) => piece.label?.style === 'decimal' && sectionParts(piece.label).length >= 2)
        .length *
        2 >=
      main.length;
  }

  run(): void {
    this.pieces.forEach((piece, at) => {
      if (piece.kind === 'table') {
        this.table(piece);
        return;
      }
      this.tableHead = null;
      if (piece.label !== null && !this.unnumbered) this.labelled(piece, piece.label, at);
      else this.plain(piece.label === null ? piece : withNumber(piece), at);
    });
    this.settle(null);
    if (this.unnumbered && this.clauses.length > 0)
      this.problems.push({
        kind: 'no-numbers',
        where: 'the whole document',
        text: 'The paragraphs have no numbers of their own. They are numbered here from 1 after any introductory one (0).',
        block: this.clauses[0]?.blocks[0] ?? null,
      });
  }

  // ------------------------------------------------------------ numbered pieces

  private labelled(piece: Piece, label: Label, at: number): void {
    this.moved = 0;
    if (label.style === 'sub' && this.subItem(piece, label)) return;
    if (label.style !== 'sub' && this.isSection(piece, label, at)) {
      this.settle(label);
      this.section = {
        parts: label.style === 'decimal' ? sectionParts(label) : [],
        title: cleanHeading(piece.text),
      };
      this.heading = '';
      this.headed = true;
      this.listing = false;
      this.subs = [];
      return;
    }
    if (label.style === 'decimal' && this.isInner(piece, label, at)) {
      this.inner = label.parts[0] ?? 0;
      this.item(piece, `(${label.printed})`);
      return;
    }
    this.settle(label);
    const title = this.titleOf(piece, at);
    // A section that ended with the number before it has no say over this one.
    if (this.section !== null && this.section.parts.length > 0 && label.style === 'decimal') {
      const parts = sectionParts(label);
      if (this.section.parts.some((part, place) => parts[place] !== part)) {
        this.section = null;
        if (!this.headed) this.heading = '';
      }
    }
    this.open(piece, {
      ref: label.printed,
      label,
      text: piece.text,
      heading: title ? joinHeadings(this.headingNow(), cleanHeading(piece.text)) : this.headingNow(),
    });
    if (piece.struck || OUT_OF_FORCE.test(piece.text)) {
      const clause = this.current;
      if (clause !== null) {
        clause.inForce = false;
        clause.lines = [];
        this.problems.push({
          kind: 'struck',
          where: label.printed,
          text: piece.struck
            ? `${label.printed} is crossed out as a whole: not in force.`
            : `${label.printed} says that it is no longer in use: not in force.`,
          block: piece.blocks[0] ?? null,
        });
      }
    }
    if (title) this.listing = true;
  }

  /** "(a)": a part of the clause above. False: it is a clause of its own. */
  private subItem(piece: Piece, label: Label): boolean {
    const clause = this.current;
    if (
      clause === null ||
      (this.headed && this.subs.length === 0 && (label.parts[0] ?? 0) === 1 && this.section !== null)
    ) {
      if (this.section === null || this.section.parts.length === 0) return false;
      // Lettered paragraphs right under a numbered heading: "1 Introduction", "(a) …".
      this.settle(null);
      this.open(piece, {
        ref: this.section.parts.join('.'),
        label: null,
        text: '',
        heading: this.headingNow(),
        orphan: false,
      });
      this.headed = false;
      return this.subItem(piece, label);
    }
    const value = label.parts[0] ?? 0;
    // "(i)" after "(h)" is a letter; else a numeral that opens or goes on with a list of its own.
    for (let depth = this.subs.length - 1; depth >= 0; depth -= 1) {
      const open = this.subs[depth];
      if (open === undefined) continue;
      const roman = open.shape.startsWith('roman ');
      const shape = roman ? `roman ${label.shape}` : label.shape;
      const here = roman ? label.roman : value;
      if (
        open.shape === shape &&
        here !== null &&
        (here === open.value + 1 || (here > open.value && here <= open.value + 3 && depth === 0))
      ) {
        this.subs = this.subs.slice(0, depth);
        this.addSub(piece, label, shape, here);
        return true;
      }
    }
    const asRoman =
      label.roman === 1 ||
      (label.roman !== null && label.printed.length > 1 && !/^(.)\1$/.test(label.printed));
    if (!asRoman && value === 1) {
      const same = this.subs.findIndex((open) => open.shape === label.shape);
      if (same >= 0) this.subs = this.subs.slice(0, same);
    }
    this.addSub(piece, label, asRoman ? `roman ${label.shape}` : label.shape, asRoman ? label.roman : value);
    return true;
  }

  private addSub(piece: Piece, label: Label, shape: string, value: number): void {
    const deeper = this.subs.length > 0;
    const ref = `(${label.printed})`;
    this.subs.push({ shape, value, ref });
    this.headed = false;
    // One pair of brackets is all that a ref has: what is deeper is part of its item's words.
    if (deeper) this.fold(`${ref} ${piece.text}`, piece);
    else this.item(piece, ref);
  }

  /** "1." within a clause that announces a list, or deeper in Word's or HTML's lists than its clause. */
  private isInner(piece: Piece, label: Label, at: number): boolean {
    const clause = this.current;
    if (clause === null || this.headed || label.prefix !== '' || label.parts.length !== 1) return false;
    const value = label.parts[0] ?? 0;
    const top = clause.label?.parts[0] ?? 0;
    if (this.inner > 0 && value === this.inner + 1) {
      if (this.deep) return !this.isSection(piece, label, at);
      const unfinished = /(?:[;,]|\b(?:and|or))$/.test(clause.items[clause.items.length - 1]?.text ?? '');
      return value !== top + 1 || unfinished || /^\p{Ll}/u.test(piece.text);
    }
    if (value !== 1) return false;
    if (piece.depth > clause.depth && clause.label !== null && !this.isSection(piece, label, at)) return true;
    const announced =
      /[:–—-]$/.test(clause.lines[clause.lines.length - 1] ?? '') && clause.items.length === 0;
    return announced && (clause.label?.parts.length ?? 0) >= 1 && !this.isSection(piece, label, at);
  }

  /** A number before a title, whose paragraphs follow with numbers of their own. */
  private isSection(piece: Piece, label: Label, at: number): boolean {
    if (piece.struck || piece.text === '' || !titleLike(piece.text.replace(/:$/, ''), 16)) return false;
    const next = this.nextLabel(at);
    if (label.style === 'word' || label.style === 'upper') {
      if (next === null) return false;
      return next.style === 'decimal' || (piece.level !== null && next.style === 'sub');
    }
    if (next === null || next.style !== 'decimal') return false;
    const own = sectionParts(label);
    const parts = next.parts;
    const child =
      parts.length > own.length &&
      own.every((part, place) => parts[place] === part) &&
      next.prefix === label.prefix;
    if (!child) return false;
    if (own.length === 1) return true;
    // "3.16 When attendance is requested:" is a clause with parts; "3.1 Visits" over 3.1.1 is a heading.
    return !/:$/.test(piece.text) && !MODAL.test(piece.text);
  }

  /** The number of the next piece that has one, passing headings and sub-lists. */
  private nextLabel(at: number): Label | null {
    for (let place = at + 1; place < Math.min(this.pieces.length, at + 8); place += 1) {
      const piece = this.pieces[place];
      if (piece?.label !== undefined && piece.label !== null) return piece.label;
    }
    return null;
  }

  /** The words beside the number are a title, and the clause itself follows without a number. */
  private titleOf(piece: Piece, at: number): boolean {
    const next = this.pieces[at + 1];
    if (next === undefined || next.kind !== 'text' || next.label !== null || next.struck) return false;
    if (!titleLike(piece.text, 12) || /[:–—-]$/.test(piece.text)) return false;
    return piece.level !== null || piece.bold || !MODAL.test(piece.text) || next.bullet;
  }

  // ------------------------------------------------------------ pieces without a number

  private plain(piece: Piece, at: number): void {
    if (piece.struck) return;
    if (MOVED.test(piece.text) && piece.text.length < 100) {
      this.moved = 2;
      this.problems.push({
        kind: 'moved',
        where: this.current === null ? 'at the start' : `after ${this.current.ref}`,
        text: `"${piece.text}" stands before a section. What the section says without a number was left out.`,
        block: piece.blocks[0] ?? null,
      });
      return;
    }
    if (this.unnumbered && this.signature(at)) {
      this.sign(piece);
      return;
    }
    if (this.isHeading(piece, at)) {
      if (this.moved > 0) this.moved -= 1;
      const appendix = APPENDIX.exec(piece.text);
      if (appendix !== null) {
        const name = /^\W*(\w+)\s+(\w+)/.exec(piece.text);
        this.appendix = name === null ? '' : `${capital(name[1] ?? '')} ${name[2] ?? ''}`;
        const title = cleanHeading(piece.text.slice(appendix[0].length).replace(/^[\s:.–—-]+/, ''));
        if (title !== '') this.heading = title;
      } else this.heading = cleanHeading(piece.text);
      if (this.unnumbered || this.section === null || this.section.parts.length === 0)
        this.section = this.section !== null && this.section.parts.length === 0 ? this.section : null;
      this.headed = true;
      this.listing = false;
      this.subs = [];
      this.inner = 0;
      return;
    }
    if (this.moved > 0) return;
    if (this.unnumbered) {
      this.counting(piece);
      return;
    }
    const clause = this.current;
    if (clause === null || this.headed) {
      this.unplaced(piece, clause);
      return;
    }
    if (NOTE.test(piece.text)) {
      const section = clause.label?.parts[0];
      const base = this.section !== null && section !== undefined ? String(section) : clause.ref;
      const word = /^(?:NB|N\.B\.?)/.test(piece.text) ? 'NB' : 'Note';
      this.open(piece, {
        ref: `${base} (${word})`,
        label: null,
        text: piece.text,
        heading: this.headingNow(),
      });
      return;
    }
    if (this.subs.length > 0 && piece.bullet) {
      this.fold(piece.text, piece);
      return;
    }
    if (piece.bullet) {
      if (clause.items.length > 0 && piece.depth > (clause.items[0]?.depth ?? 0))
        this.fold(piece.text, piece);
      else this.item(piece, `(${String((this.bullets += 1))})`);
      return;
    }
    if (clause.orphan) {
      this.unplaced(piece, clause);
      return;
    }
    // A title's first paragraph is the clause itself.
    if (
      this.listing &&
      clause.items.length === 0 &&
      clause.lines.length === 1 &&
      (piece.text.length > 60 || /[.:]$/.test(piece.text)) &&
      clause.heading.endsWith(cleanHeading(clause.lines[0] ?? ''))
    ) {
      clause.lines = [...clause.lines, piece.text];
      clause.blocks.push(...piece.blocks);
      this.listing = /:$/.test(piece.text);
      return;
    }
    // A second list, announced by words of its own.
    if (
      /:$/.test(piece.text) &&
      clause.items.length > 0 &&
      this.pieces[at + 1]?.bullet === true &&
      clause.label !== null
    ) {
      const key = keyWord(piece.text, [clause.lines.join(' '), clause.heading], true);
      if (key !== '') {
        this.clauses.push(
          this.made(piece, {
            ref: `${clause.ref} (${key})`,
            label: null,
            text: piece.text,
            heading: clause.heading,
          }),
        );
        return;
      }
    }
    if (this.subs.length > 0) {
      this.fold(piece.text, piece);
      return;
    }
    this.item(piece, `(${String((this.bullets += 1))})`);
  }

  /** A short line that names what follows. */
  private isHeading(piece: Piece, at: number): boolean {
    const { text } = piece;
    if (piece.bullet || text === '') return false;
    const next = this.pieces[at + 1];
    if (APPENDIX.test(text) && titleLike(text)) return true;
    if (piece.level !== null) return text.length <= 200 && !(text.length > 90 && /\.$/.test(text));
    if (!titleLike(text.replace(/:$/, ''), 14) || text.length > 110) return false;
    if (!/^[\p{Lu}\p{N}"“‘'(]/u.test(text) || (text.length > 60 && UNFINISHED.test(text))) return false;
    // "Members should:" announces the list under it; "Principles:" names a section.
    if (/:$/.test(text) && next !== undefined && (next.bullet || next.label?.style === 'sub')) return false;
    if (this.unnumbered && next === undefined) return false;
    if (this.unnumbered && (/:\s/.test(text) || (text.split(' ').length > 8 && !isTitleCase(text))))
      return false;
    const strong = piece.bold || text === text.toUpperCase();
    if (strong) return true;
    if (MODAL.test(text) && !/:$/.test(text) && next?.label === undefined) return false;
    const labelNext = next?.label !== undefined && next.label !== null;
    const titled = /^\p{Lu}\p{L}*$/u.test(text) || isTitleCase(text);
    const lead = this.pieces[at - 1];
    const listed =
      this.listing ||
      (lead !== undefined &&
        !this.headed &&
        this.current !== null &&
        /:$/.test(this.current.lines[this.current.lines.length - 1] ?? '') &&
        this.current.items.length > 0);
    if (listed && !this.headed) {
      const opens = next !== undefined && !next.bullet && next.kind === 'text' && /[.:]$/.test(next.text);
      return titled && (labelNext || (this.unnumbered && opens));
    }
    // Many short lines in a row are a list, not headings.
    let run = 1;
    for (let place = at + 1; run < 6 && this.short(place, place - 1); place += 1) run += 1;
    for (let place = at - 1; run < 6 && place >= 0 && this.short(place, place); place -= 1) {
      if (!this.adjoins(place, place + 1)) break;
      run += 1;
    }
    return run <= 3 || titled;
  }

  private short(place: number, before: number): boolean {
    const piece = this.pieces[place];
    return (
      piece !== undefined &&
      piece.kind === 'text' &&
      piece.label === null &&
      !piece.bullet &&
      piece.level === null &&
      titleLike(piece.text) &&
      (place === before || this.adjoins(before, place))
    );
  }

  private adjoins(before: number, after: number): boolean {
    const last = this.pieces[before]?.blocks;
    return last !== undefined && (last[last.length - 1] ?? -2) + 1 === this.pieces[after]?.blocks[0];
  }

  /** A paragraph without a number under a heading of its own, in a document that numbers its paragraphs. */
  private unplaced(piece: Piece, clause: Clause | null): void {
    if (clause === null) {
      // Before the first number: what introduces the protocol.
      const preface = this.clauses.find((one) => one.ref === 'preface');
      if (preface !== undefined) {
        preface.lines.push(piece.text);
        preface.blocks.push(...piece.blocks);
      } else if (/[.!?:"”]['’)\]]*$/.test(piece.text) && piece.text.split(' ').length >= 8) {
        this.clauses.push(
          this.made(piece, { ref: 'preface', label: null, text: piece.text, heading: '(preface)' }),
        );
      }
      return;
    }
    this.open(piece, { ref: '', label: null, text: piece.text, heading: this.headingNow(), orphan: true });
  }

  /** Paragraphs of a document without numbers, counted from 1 after an introductory one. */
  private counting(piece: Piece): void {
    if (
      piece.bullet &&
      this.current !== null &&
      !this.headed &&
      (this.listing || this.current.items.length > 0 || /:$/.test(this.current.lines.join(' ')))
    ) {
      this.item(piece, `(${String((this.bullets += 1))})`);
      return;
    }
    const named = /^([A-Z][\p{L}]{2,20}):\s+(.+)$/u.exec(piece.text);
    if (named !== null && this.counted === null && this.heading === '') {
      const name = named[1] ?? '';
      this.open(piece, { ref: name, label: null, text: named[2] ?? '', heading: name });
      return;
    }
    if (this.counted === null) {
      // "The following principles…" introduces the paragraphs that count.
      this.counted =
        /\b(?:following|below|herein?|sets? out|this (?:document|note|guide|aide|protocol|guidance|leaflet))\b/i.test(
          piece.text,
        )
          ? 0
          : 1;
    } else this.counted += 1;
    this.open(piece, {
      ref: String(this.counted),
      label: null,
      text: piece.text,
      heading: this.headingNow(),
    });
  }

  /** The name, post and date at the foot of a document. */
  private signature(at: number): boolean {
    const rest = this.pieces.slice(at);
    if (rest.length > 4 || this.clauses.length < 2) return false;
    const fits = (piece: Piece): boolean =>
      piece.kind === 'text' &&
      !piece.bullet &&
      titleLike(piece.text, 12) &&
      (DATE.test(piece.text) ||
        (POST.test(piece.text) && !MODAL.test(piece.text)) ||
        /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(piece.text));
    return rest.every(fits) && rest.some((one) => POST.test(one.text) || DATE.test(one.text));
  }

  private sign(piece: Piece): void {
    const last = this.clauses[this.clauses.length - 1];
    if (last?.ref === 'Signature') {
      last.lines.push(`${last.lines.pop() ?? ''}, ${piece.text}`);
      last.blocks.push(...piece.blocks);
    } else this.open(piece, { ref: 'Signature', label: null, text: piece.text, heading: this.headingNow() });
  }

  // ------------------------------------------------------------ clauses

  private headingNow(): string {
    const section = this.section?.title ?? '';
    return joinHeadings(section, this.heading);
  }

  private made(
    piece: Piece,
    given: { ref: string; label: Label | null; text: string; heading: string; orphan?: boolean },
  ): Clause {
    return {
      ref: given.ref,
      label: given.label,
      section: this.section?.title ?? this.heading,
      heading: given.heading,
      appendix: this.appendix,
      lines: given.text === '' ? [] : [given.text],
      items: [],
      depth: piece.depth,
      blocks: [...piece.blocks],
      page: piece.page,
      inForce: true,
      orphan: given.orphan ?? false,
    };
  }

  private open(
    piece: Piece,
    given: { ref: string; label: Label | null; text: string; heading: string; orphan?: boolean },
  ): void {
    const clause = this.made(piece, given);
    this.clauses.push(clause);
    if (clause.orphan) this.waiting.push(clause);
    if (given.label !== null) this.lastLabel = given.label;
    this.current = clause;
    this.headed = given.orphan === true;
    this.listing = /:-?$/.test(given.text);
    this.subs = [];
    this.inner = 0;
    this.bullets = 0;
  }

  private item(piece: Piece, ref: string): void {
    const clause = this.current;
    if (clause === null || piece.struck || piece.text === '') return;
    clause.items.push({
      ref,
      text: piece.text,
      blocks: [...piece.blocks],
      page: piece.page,
      depth: piece.depth,
    });
  }

  /** More words of the last item, or of the clause. */
  private fold(text: string, piece: Piece): void {
    const clause = this.current;
    if (clause === null || piece.struck || text === '') return;
    const last = clause.items[clause.items.length - 1];
    if (last === undefined) {
      clause.lines.push(text);
      clause.blocks.push(...piece.blocks);
    } else {
      last.text += ` ${text}`;
      last.blocks.push(...piece.blocks);
    }
  }

  private table(piece: Piece): void {
    if (this.moved > 0) return;
    const { clauses, caption, head } = tableClauses(piece, this.headed ? this.heading : '', this.tableHead);
    this.tableHead = head;
    if (clauses.length === 0) return;
    this.problems.push({
      kind: 'table',
      where:
        this.current === null
          ? 'a table'
          : `the table after ${this.current.ref === '' ? this.current.heading : this.current.ref}`,
      text: `A table${caption === '' ? '' : ` ("${caption}")`} was read as ${clauses
        .map((one) => one.ref)
        .slice(0, 4)
        .join(', ')}${clauses.length > 4 ? ', …' : ''}. Please check it.`,
      block: piece.blocks[0] ?? null,
    });
    for (const one of clauses) {
      this.clauses.push({
        ...this.made(piece, {
          ref: one.ref,
          label: null,
          text: one.text,
          heading: joinHeadings(
            this.headed ? this.headingNow() : '',
            caption === '' ? 'Table' : `${caption} (table)`,
          ),
        }),
        blocks: [...one.blocks],
      });
    }
  }

  /**
   * Paragraphs that wait for a number get one when the next number is known: the numbers missing between, in brackets,
   * if there are just as many; else the key word of their heading.
   */
  private settle(next: Label | null): void {
    const waiting = this.waiting;
    if (waiting.length === 0) return;
    this.waiting = [];
    const last = this.lastLabel;
    const one =
      last?.style === 'decimal' &&
      last.parts.length === 1 &&
      next?.style === 'decimal' &&
      next.parts.length === 1;
    const from = last?.parts[0] ?? 0;
    if (one && (next.parts[0] ?? 0) - from - 1 === waiting.length) {
      waiting.forEach((clause, at) => {
        clause.ref = `[${String(from + 1 + at)}]`;
        this.problems.push({
          kind: 'lost-number',
          where: clause.ref,
          text: `This paragraph has no number; from its place it is ${clause.ref}.`,
          block: clause.blocks[0] ?? null,
        });
      });
      return;
    }
    const byHeading = new Map<string, Clause[]>();
    for (const clause of waiting)
      byHeading.set(clause.heading, [...(byHeading.get(clause.heading) ?? []), clause]);
    byHeading.forEach((group, heading) => {
      const key = keyWord(heading, [], false) || keyWord(group[0]?.lines[0] ?? '', [], false) || 'Text';
      group.forEach((clause, at) => {
        clause.ref = group.length === 1 ? key : `${key}(${String(at + 1)})`;
        this.problems.push({
          kind: 'lost-number',
          where: clause.ref,
          text: `This paragraph has no number of its own; it is called ${clause.ref} here, after its heading.`,
          block: clause.blocks[0] ?? null,
        });
      });
    });
  }
}

function withNumber(piece: Piece): Piece {
  return piece.label === null
    ? piece
    : { ...piece, label: null, text: `${piece.label.printed} ${piece.text}`.trim() };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function cleanHeading(text: string): string {
  return text.replace(/[\s:–—-]+$/, '').trim();
}

function joinHeadings(outer: string, inner: string): string {
  if (outer === '' || outer === inner) return inner;
  return inner === '' ? outer : `${outer}: ${inner}`;
}

const SMALL_WORDS = /^(?:a|an|the|and|or|of|in|on|at|to|by|for|from|with|&|\/|-|–)$/i;
/** Every word of weight begins with a capital, and there are two at least. */
function isTitleCase(text: string): boolean {
  const words = text.split(/[\s/]+/).filter((word) => word !== '' && !SMALL_WORDS.test(word));
  return words.length >= 2 && words.every((word) => /^["“‘'(]*[\p{Lu}\p{N}]/u.test(word));
}

// ---------------------------------------------------------------- refs, once all is known

/** Repeated numbers told apart, items given their refs, everything in the order of the document. */
function finished(clauses: readonly Clause[]): { clauses: ImportedClause[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses) groups.set(clause.ref, [...(groups.get(clause.ref) ?? []), clause]);
  const refs = new Map<Clause, string>();
  groups.forEach((group, ref) => {
    if (group.length === 1) return;
    const main = group.filter((clause) => clause.appendix === '');
    const named = group.map((clause) => {
      if (clause.appendix !== '' && main.length <= 1) return `${ref} (${clause.appendix})`;
      const others =
        group.length > 50
          ? group.slice(0, 50).filter((other) => other !== clause)
          : group.filter((other) => other !== clause);
      if (clause.appendix === '' && main.length === 1) return ref;
      const key =
        keyWord(
          clause.section,
          others.map((other) => other.section),
          false,
        ) ||
        keyWord(
          clause.heading,
          others.map((other) => other.heading),
          false,
        ) ||
        keyWord(clause.lines.join(' '), [clause.heading], true);
      return key === '' ? ref : `${ref} (${key})`;
    });
    const counts = new Map<string, number>();
    named.forEach((name, at) => {
      const clause = group[at];
      if (clause === undefined) return;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const more = name.endsWith(')')
        ? `${name.slice(0, -1)} ${String(count)})`
        : `${name} (${String(count)})`;
      named[at] = count === 1 ? name : more;
      refs.set(clause, named[at]);
    });
    problems.push({
      kind: 'repeated-number',
      where: ref,
      text: `The number ${ref} stands ${group.length === 2 ? 'twice' : `${String(group.length)} times`}: here as ${named.slice(0, 6).join(' and ')}${named.length > 6 ? ' …' : ''}.`,
      block: group[1]?.blocks[0] ?? null,
    });
  });

  const out: ImportedClause[] = [];
  for (const clause of clauses) {
    const ref = refs.get(clause) ?? clause.ref;
    const base = { heading: clause.heading, inForce: clause.inForce, page: clause.page };
    const text = lined(clause.lines);
    // A ref has one pair of brackets: the items of a clause that needs them itself are part of its words.
    if (/\)$/.test(ref) && clause.label !== null) {
      out.push({
        ...base,
        ref,
        text: lined([text, ...clause.items.map((item) => item.text)]),
        blocks: [...clause.blocks, ...clause.items.flatMap((item) => item.blocks)],
      });
      continue;
    }
    if (text !== '' || !clause.inForce) out.push({ ...base, ref, text, blocks: clause.blocks });
    const seen = new Map<string, number>();
    for (const item of clause.items) {
      const count = (seen.get(item.ref) ?? 0) + 1;
      seen.set(item.ref, count);
      const own =
        count === 1 ? `${ref}${item.ref}` : `${ref}${item.ref.replace(/\)$/, '')}, ${String(count)})`;
      out.push({ ...base, ref: own, text: item.text, blocks: item.blocks, page: item.page, inForce: true });
    }
  }
  return { clauses: unique(inOrder(out)), problems };
}

/** No ref stands twice, whatever else went on: a second "Table(1)" is "Table(1, 2)". */
function unique(clauses: readonly ImportedClause[]): ImportedClause[] {
  const counts = new Map<string, number>();
  return clauses.map((clause) => {
    let ref = clause.ref;
    for (let count = counts.get(clause.ref) ?? 0; counts.has(ref); count += 1) {
      ref = clause.ref.endsWith(')')
        ? `${clause.ref.slice(0, -1)}, ${String(count + 1)})`
        : `${clause.ref} (${String(count + 1)})`;
      counts.set(clause.ref, count + 1);
    }
    counts.set(ref, 1);
    return ref === clause.ref ? clause : { ...clause, ref };
  });
}

/** A title and its paragraph, or several lines, as one text. */
function lined(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map((line, at) =>
      at < lines.length - 1 && !/[.:;,!?–—-]["”’')]*$/.test(line) && at === 0 ? `${line}:` : line,
    )
    .join(' ');
}

function inOrder(clauses: readonly ImportedClause[]): ImportedClause[] {
  return clauses
    .map((clause, at) => ({ clause, at }))
    .sort((a, b) => (a.clause.blocks[0] ?? 0) - (b.clause.blocks[0] ?? 0) || a.at - b.at)
    .map(({ clause }) => clause);
}

/** Numbers that are not there, and numbers that go back. */
function sequenceProblems(clauses: readonly Clause[]): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const last = new Map<string, Clause>();
  const found = new Set(clauses.map((clause) => clause.ref.replace(/^\[|\]$/g, '')));
  for (const clause of clauses) {
    const label = clause.label;
    if (label === null || label.style === 'sub') continue;
    const stem = [clause.appendix, label.prefix, ...label.parts.slice(0, -1)].join('.');
    const value = label.parts[label.parts.length - 1] ?? 0;
    const before = last.get(stem);
    const previous = before?.label?.parts[before.label.parts.length - 1] ?? null;
    if (previous !== null && before !== undefined && before.section === clause.section) {
      const missing: string[] = [];
      for (let number = previous + 1; number < value && missing.length < 20; number += 1) {
        const name = label.printed.replace(/\d+$/, String(number));
        if (!found.has(name)) missing.push(name);
      }
      if (missing.length > 0 && label.parts.length === before.label?.parts.length)
        problems.push({
          kind: 'skipped-number',
          where: `after ${before.ref}`,
          text: `${before.ref} is followed by ${clause.ref}: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not in the document.`,
          block: clause.blocks[0] ?? null,
        });
      else if (value < previous)
        problems.push({
          kind: 'out-of-order',
          where: `after ${before.ref}`,
          text: `${before.ref} is followed by ${clause.ref}. The numbers are kept as printed.`,
          block: clause.blocks[0] ?? null,
        });
    }
    last.set(stem, clause);
  }
  return problems;
}

const OWN_REFERENCE = /\bparagraphs?\s(\d{1,3}(?:\.\d{1,3}){0,3})\b/gi;

/** References to paragraphs that are not there, and two words where one was meant ("should must"). */
function wordingProblems(clauses: readonly ImportedClause[]): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const refs = new Set(clauses.map((clause) => clause.ref.replace(/ \(.*$/, '').replace(/^\[|\]$/g, '')));
  const stems = new Set<string>();
  refs.forEach((ref) => {
    for (let dot = ref.lastIndexOf('.'); dot > 0; dot = ref.lastIndexOf('.', dot - 1))
      stems.add(ref.slice(0, dot));
  });
  const decimals = clauses.filter((clause) => /^\d+(?:\.\d+)*$/.test(clause.ref)).length;
  for (const clause of clauses) {
    const block = clause.blocks[0] ?? null;
    for (const match of clause.text.matchAll(OWN_REFERENCE)) {
      const number = match[1] ?? '';
      const around = clause.text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 70);
      const elsewhere =
        /\b(?:code|rules?|act|schedule|constitution|procedures?|regulations|policy|part|guidance|appendix)\b/i.test(
          around,
        );
      const within = stems.has(number);
      if (decimals >= 3 && !refs.has(number) && !within && !elsewhere)
        problems.push({
          kind: 'dangling-reference',
          where: clause.ref,
          text: `${clause.ref} refers to paragraph ${number}, which is not in the document.`,
          block,
        });
    }
    const doubled =
      /\b(should|must|may|shall|will|can|if|when)\s+(should|must|may|shall|will|can|when)\b/i.exec(
        clause.text,
      );
    if (
      doubled !== null &&
      doubled[2]?.toLowerCase() !== doubled[1]?.toLowerCase() &&
      !/^(?:may|will|must|can) will$/i.test(doubled[0])
    )
      problems.push({
        kind: 'doubled-word',
        where: clause.ref,
        text: `"${doubled[0]}" in ${clause.ref}: one of the two words may be an amendment of the other.`,
        block,
      });
  }
  return problems;
}
