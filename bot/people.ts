import { parse } from 'csv-parse/sync';
import { TIERS, normalAddress, type Person, type PersonKind, type Tier } from '../shared/types';
import { errorCode } from './error-code';

/**
 * Something to tell whoever keeps the people file. An error means that a row, or the whole file, could not be
 * used; a warning, that it was used in the way the text says. Lines count from 1; 0 is the file as a whole.
 */
export interface PeopleProblem {
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly text: string;
}

export interface PeopleFile {
  readonly people: readonly Person[];
  readonly problems: readonly PeopleProblem[];
  /** False when nothing can be read from it: no header, a missing column, not text. */
  readonly usable: boolean;
}

const COLUMNS = ['email', 'name', 'kind', 'title', 'tier', 'service', 'manager', 'ward', 'group'] as const;
type Column = (typeof COLUMNS)[number];
const KINDS: readonly PersonKind[] = ['member', 'officer', 'consultant', 'external'];
/** Far above any council (Birmingham's has some 10,000 officers: about 1.5 MB); keeps a wrong file from filling memory. */
const LARGEST_FILE = 32 * 1024 * 1024;

interface Row {
  readonly record: readonly string[];
  /** First and last line it stands on. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a people file (CSV in UTF-8, header first, columns by name in any order). Rows that cannot be used are
 * left out and reported; a duplicate, a loop of managers, an unknown tier are put right and reported, because
 * one slip in a file of thousands must not leave a council without nudges.
 */
export function readPeople(bytes: Uint8Array): PeopleFile {
  const problems: PeopleProblem[] = [];
  const report = (severity: PeopleProblem['severity'], line: number, text: string): void => {
    problems.push({ severity, line, text });
  };
  const unusable = (line: number, text: string): PeopleFile => {
    report('error', line, text);
    return { people: [], problems: inLineOrder(problems), usable: false };
  };

  if (bytes.length > LARGEST_FILE) {
    return unusable(
      0,
      `the file is larger than ${String(LARGEST_FILE / 1024 / 1024)} MB; expected a list of people`,
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return unusable(1, 'the file is in UTF-16; expected UTF-8 (in Excel: Save as, "CSV UTF-8")');
  }
  const undecodable = linesNotUtf8(bytes);
  if (undecodable.has(1)) {
    return unusable(
      1,
      'the header holds bytes that are not UTF-8; expected UTF-8 (in Excel: Save as, "CSV UTF-8")',
    );
  }

  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.includes('\0'))
    return unusable(
      text.slice(0, text.indexOf('\0')).split('\n').length,
      'the file is not text; expected CSV',
    );
  const rows = readRows(text, report);
  const header = rows[0]?.record.map((name) => name.trim().toLowerCase());
  if (header === undefined) return unusable(1, `the file is empty; expected a header: ${COLUMNS.join(',')}`);

  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const which =
      missing.length === 1
        ? `column "${missing[0] ?? ''}" is`
        : `columns ${missing.map((name) => `"${name}"`).join(', ')} are`;
    return unusable(1, `the ${which} missing; expected a header with ${COLUMNS.join(', ')}, in any order`);
  }
  header.forEach((name, index) => {
    if (header.indexOf(name) !== index)
      report('warning', 1, `the column "${name}" stands twice; the first is used`);
    else if (!(COLUMNS as readonly string[]).includes(name))
      report('warning', 1, `the column "${name}" is not known and not used`);
  });

  const people: Person[] = [];
  const lineOf = new Map<string, number>();
  for (const row of rows.slice(1)) {
    if (row.record.every((cell) => cell.trim() === '')) continue;
    const bad = firstBetween(undecodable, row.from, row.to);
    if (bad !== null) {
      report('error', bad, 'bytes that are not UTF-8; the row is left out');
      continue;
    }
    if (row.record.length !== header.length) {
      report(
        'error',
        row.from,
        `${String(row.record.length)} cells, expected ${String(header.length)} as in the header; the row is left out`,
      );
      continue;
    }
    const person = readPerson((column) => row.record[header.indexOf(column)] ?? '', row.from, report);
    if (person === null) continue;
    const address = normalAddress(person.email);
    const first = lineOf.get(address);
    if (first !== undefined) {
      report(
        'warning',
        row.from,
        `${address} stands on line ${String(first)} already; that row is used and this one is not`,
      );
      continue;
    }
    lineOf.set(address, row.from);
    people.push(person);
  }

  reportManagers(people, lineOf, report);
  return { people, problems: inLineOrder(problems), usable: true };
}

/** "people.csv, line 12: …" */
export function describePeopleProblem(file: string, problem: PeopleProblem): string {
  return `${file}${problem.line === 0 ? '' : `, line ${String(problem.line)}`}: ${problem.text}`;
}

type Report = (severity: PeopleProblem['severity'], line: number, text: string) => void;

function readRows(text: string, report: Report): Row[] {
  const rows: Row[] = [];
  let last = 0;
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: 64 * 1024,
      on_skip: (error) => {
        report('error', last + 1, `${csvFault(error?.code)}; the row is left out`);
        if (error !== undefined && 'lines' in error && typeof error.lines === 'number') last = error.lines;
        return undefined;
      },
      on_record: (record: string[], { lines }: { readonly lines: number }) => {
        const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
        rows.push({ record, from: lines - breaks, to: lines });
        last = lines;
        return null;
      },
    });
  } catch (error) {
    report(
      'error',
      last + 1,
      `${csvFault(errorCode(error))}; nothing after line ${String(last)} could be read`,
    );
  }
  return rows;
}

function csvFault(code: string | undefined): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return 'a quotation mark is opened and never closed, so nothing after it can be read';
  if (code === 'CSV_MAX_RECORD_SIZE') return 'a row longer than 64 kB (is a quotation mark left open?)';
  return 'quotation marks that do not fit CSV';
}

function readPerson(cell: (column: Column) => string, line: number, report: Report): Person | null {
  const read = (column: Column): string => {
    const text = cell(column).replace(/\s+/g, ' ').trim();
    if (/^[=+@-]/.test(text) && text.length > 1) {
      report('warning', line, `${column} begins like a spreadsheet formula; it is taken as plain text`);
    }
    return text;
  };
  const email = read('email');
  const address = normalAddress(email);
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) {
    const got = email === '' ? 'it is blank' : `got "${email.slice(0, 80)}"`;
    report(
      'error',
      line,
      `email: expected an address such as a.person@council.example, ${got}; the row is left out`,
    );
    return null;
  }
  const kind = read('kind').toLowerCase();
  if (!isKind(kind)) {
    report(
      'error',
      line,
      `kind: expected ${KINDS.join(', ')}, got "${kind.slice(0, 80)}"; the row is left out`,
    );
    return null;
  }
  const tier = read('tier').toLowerCase();
  if (tier !== '' && !isTier(tier)) {
    report(
      'warning',
      line,
      `tier: expected ${TIERS.join(', ')} or nothing, got "${tier.slice(0, 80)}"; it is worked out from the title`,
    );
  }
  const name = read('name');
  if (name === '') report('warning', line, 'name: is blank; the address is shown instead');
  return {
    email: address === email.toLowerCase() ? email : address,
    name: name === '' ? address : name,
    kind,
    title: read('title'),
    tier: isTier(tier) ? tier : null,
    service: read('service'),
    manager: read('manager'),
    ward: read('ward'),
    group: read('group'),
  };
}

function isKind(text: string): text is PersonKind {
  return (KINDS as readonly string[]).includes(text);
}

function isTier(text: string): text is Tier {
  return (TIERS as readonly string[]).includes(text);
}

/** Managers who are not in the file, and loops; the chain simply ends there (shared/directory). */
function reportManagers(
  people: readonly Person[],
  lineOf: ReadonlyMap<string, number>,
  report: Report,
): void {
  const managerOf = new Map(
    people.map((person) => [normalAddress(person.email), normalAddress(person.manager)]),
  );
  const settled = new Set<string>();
  for (const person of people) {
    const start = normalAddress(person.email);
    const manager = managerOf.get(start) ?? '';
    const line = lineOf.get(start) ?? 0;
    if (manager !== '' && !managerOf.has(manager)) {
      report('warning', line, `manager: ${manager} is not in the file; the chain of managers ends here`);
    }
    const path: string[] = [];
    const onPath = new Set<string>();
    let next = start;
    while (next !== '' && managerOf.has(next) && !settled.has(next) && !onPath.has(next)) {
      path.push(next);
      onPath.add(next);
      next = managerOf.get(next) ?? '';
    }
    if (onPath.has(next)) {
      const loop = path.slice(path.indexOf(next));
      const text =
        loop.length === 1
          ? `${next} is their own manager`
          : `a loop of managers: ${[...loop.slice(0, 6), next].join(' → ')}`;
      report('warning', lineOf.get(next) ?? 0, `manager: ${text}; the chain of managers ends there`);
    }
    for (const address of path) settled.add(address);
  }
}

/** Numbers of the lines whose bytes are not UTF-8. */
function linesNotUtf8(bytes: Uint8Array): ReadonlySet<number> {
  const bad = new Set<number>();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(bytes);
    return bad;
  } catch {
    // Find which lines; no byte of a longer UTF-8 character is a line feed, so lines can be tried one by one.
  }
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      bad.add(line);
    }
    start = end + 1;
  }
  return bad;
}

function firstBetween(lines: ReadonlySet<number>, from: number, to: number): number | null {
  for (let line = from; line <= to; line += 1) if (lines.has(line)) return line;
  return null;
}

function inLineOrder(problems: readonly PeopleProblem[]): PeopleProblem[] {
  return [...problems].sort((a, b) => a.line - b.line);
}
