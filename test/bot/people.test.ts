import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describePeopleProblem, readPeople } from '../../bot/people';

const HEADER = 'email,name,kind,title,tier,service,manager,ward,group';
const read = (...lines: string[]): ReturnType<typeof readPeople> =>
  readPeople(Buffer.from([HEADER, ...lines, ''].join('\n')));
const told = (file: ReturnType<typeof readPeople>): string[] =>
  file.problems.map((problem) => `${problem.severity} ${describePeopleProblem('f', problem)}`);

test('reads every column, whatever its place, case and spaces', () => {
  const file = readPeople(
    Buffer.from(
      '\uFEFF Kind ,EMAIL,name,group,ward,manager,service,tier,title\r\n' +
        'Officer,Ben.Stone@fenwick.example," Stone,  Ben ",,,head@fenwick.example,Drains,STAFF,"Engineer\r\n(drains)"\r\n' +
        'officer,head@fenwick.example,Hal,,,,Drains,head,Head of Drains\r\n',
    ),
  );
  expect(file.problems).toEqual([]);
  expect(file.people[0]).toEqual({
    email: 'Ben.Stone@fenwick.example',
    name: 'Stone, Ben',
    kind: 'officer',
    title: 'Engineer (drains)',
    tier: 'staff',
    service: 'Drains',
    manager: 'head@fenwick.example',
    ward: '',
    group: '',
  });
});

test('blank tiers stay blank, for the title to decide', () => {
  expect(read('a@x.example,A,officer,Planner,,Planning,,,').people[0]?.tier).toBeNull();
});

test('a quotation mark within a cell is a character like others', () => {
  const file = read('a@x.example,Ann "Nan" Lee,member,,,,,,', '"b@x.example","Bo ""B"" Lee",member,,,,,,');
  expect(file.problems).toEqual([]);
  expect(file.people.map(({ name }) => name)).toEqual(['Ann "Nan" Lee', 'Bo "B" Lee']);
});

const unusable: [string, string | Uint8Array, string][] = [
  ['an empty file', '', 'error f, line 1: the file is empty'],
  [
    'one column missing',
    'email,name,kind,title,tier,service,manager,ward\na@x.example,A,member,,,,,\n',
    'error f, line 1: the column "group" is missing',
  ],
  ['several columns missing', 'email;name;kind\n', 'error f, line 1: the columns "email", "name", "kind"'],
  ['UTF-16', Buffer.from(`\uFEFF${HEADER}\n`, 'utf16le'), 'error f, line 1: the file is in UTF-16'],
  [
    'a header that is not UTF-8',
    Buffer.from('email,name,kind,t\xeftle\n', 'latin1'),
    'error f, line 1: the header holds bytes that are not UTF-8',
  ],
  ['a binary file', Buffer.from(`${HEADER}\na\0b`), 'error f, line 2: the file is not text'],
];
test.each(unusable)('%s cannot be used', (_name, bytes, message) => {
  const file = readPeople(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  expect(file.usable).toBe(false);
  expect(file.people).toEqual([]);
  expect(told(file).some((text) => text.startsWith(message))).toBe(true);
});

const GOOD = 'good@x.example,Good,officer,Planner,staff,Planning,,,';
const faults: [string, string[], string, string[]][] = [
  [
    'a blank address',
    [',A,member,,,,,,', GOOD],
    'error f, line 2: email: expected an address',
    ['good@x.example'],
  ],
  [
    'an address that is none',
    ['ann at x,A,member,,,,,,', GOOD],
    'error f, line 2: email: expected an address such as a.person@council.example, got "ann at x"',
    ['good@x.example'],
  ],
  [
    'an unknown kind',
    ['a@x.example,A,wizard,,,,,,', GOOD],
    'error f, line 2: kind: expected member, officer, consultant, external, got "wizard"',
    ['good@x.example'],
  ],
  ['a blank kind', ['a@x.example,A,,,,,,,', GOOD], 'error f, line 2: kind', ['good@x.example']],
  [
    'too few cells',
    ['a@x.example,A,member', GOOD],
    'error f, line 2: 3 cells, expected 9',
    ['good@x.example'],
  ],
  [
    'too many cells',
    ['a@x.example,A,member,,,,,,,,', GOOD],
    'error f, line 2: 11 cells, expected 9',
    ['good@x.example'],
  ],
  [
    'a quotation mark never closed',
    [GOOD, '"a@x.example,A,member,,,,,,', 'b@x.example,B,member,,,,,,'],
    'error f, line 3: a quotation mark is opened and never closed',
    ['good@x.example'],
  ],
  [
    'an unknown tier',
    ['a@x.example,A,officer,T,boss,S,,,'],
    'warning f, line 2: tier: expected chief, director, head, manager, staff or nothing, got "boss"',
    ['a@x.example'],
  ],
  [
    'a duplicate address, in other case',
    [GOOD, 'GOOD@x.example,Other,officer,,,,,,'],
    'warning f, line 3: good@x.example stands on line 2 already',
    ['good@x.example'],
  ],
  [
    'a manager who is not in the file',
    ['a@x.example,A,officer,T,staff,S,gone@x.example,,'],
    'warning f, line 2: manager: gone@x.example is not in the file',
    ['a@x.example'],
  ],
  [
    'an officer who manages themselves',
    ['a@x.example,A,officer,T,staff,S,A@x.example,,'],
    'warning f, line 2: manager: a@x.example is their own manager',
    ['a@x.example'],
  ],
  [
    'a loop of two',
    ['a@x.example,A,officer,T,staff,S,b@x.example,,', 'b@x.example,B,officer,T,staff,S,a@x.example,,'],
    'warning f, line 2: manager: a loop of managers: a@x.example → b@x.example → a@x.example',
    ['a@x.example', 'b@x.example'],
  ],
  ['a blank name', ['a@x.example,,member,,,,,,'], 'warning f, line 2: name: is blank', ['a@x.example']],
  [
    'a cell like a formula',
    ['a@x.example,=HYPERLINK(1),member,,,,,,'],
    'warning f, line 2: name begins like a spreadsheet formula',
    ['a@x.example'],
  ],
];
test.each(faults)('%s is told with its line, and the rest is used', (_name, lines, message, people) => {
  const file = read(...lines);
  expect(file.usable).toBe(true);
  expect(file.people.map(({ email }) => email)).toEqual(people);
  expect(told(file)).toHaveLength(1);
  expect(told(file)[0]?.startsWith(message)).toBe(true);
});

test('a row whose bytes are not UTF-8 is left out, and its line is named', () => {
  const file = readPeople(
    Buffer.concat([
      Buffer.from(`${HEADER}\n${GOOD}\n`),
      Buffer.from('r@x.example,Ren\xe9,member,,,,,,\n', 'latin1'),
      Buffer.from('z@x.example,Zoë,member,,,,,,\n'),
    ]),
  );
  expect(told(file)).toEqual(['error f, line 3: bytes that are not UTF-8; the row is left out']);
  expect(file.people.map(({ name }) => name)).toEqual(['Good', 'Zoë']);
});

test('unknown and repeated columns are told and not used', () => {
  const file = readPeople(
    Buffer.from(`${HEADER},phone,name\na@x.example,Ann,member,,,,,,,01632 960000,Bea\n`),
  );
  expect(file.people[0]?.name).toBe('Ann');
  expect(told(file)).toEqual([
    'warning f, line 1: the column "phone" is not known and not used',
    'warning f, line 1: the column "name" stands twice; the first is used',
  ]);
});

test('lines are counted through cells that hold line breaks, and blank lines', () => {
  const file = read('a@x.example,"Ann\nof\nMill",member,,,,,,', '', 'b@x.example,B,wizard,,,,,,');
  expect(told(file)[0]).toMatch(/^error f, line 6: kind/);
});

test('a long chain of managers and a large file take no time to speak of', () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, i) => `p${String(i)}@x.example,P,officer,T,staff,S,p${String(i + 1)}@x.example,,`,
  );
  const file = read(...rows);
  expect(file.people).toHaveLength(20_000);
  expect(told(file)).toEqual([
    expect.stringContaining('line 20001: manager: p20000@x.example is not in the file'),
  ]);
});

test('the people of the scenarios and of the demo are read without a word', () => {
  const scenarios = join(__dirname, '..', 'scenarios');
  const files = readdirSync(scenarios)
    .filter((name) => /^people-.*\.csv$/.test(name))
    .map((name) => join(scenarios, name));
  files.push(join(__dirname, '..', '..', 'bot', 'demo', 'people.csv'));
  expect(files.length).toBeGreaterThanOrEqual(3);
  for (const path of files) {
    const file = readPeople(readFileSync(path));
    expect({ path, problems: file.problems }).toEqual({ path, problems: [] });
    expect(file.people.length).toBeGreaterThan(40);
  }
});
