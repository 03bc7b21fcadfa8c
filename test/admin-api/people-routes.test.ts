import { readPeople } from '../../bot/people';
import type { Person } from '../../shared/types';
import { any, CLERK, OFFICERS, serveAdmin, type AdminServed } from './serving';

const HEADER = 'email,name,kind,title,tier,service,manager,ward,group';
const CSV = { 'Content-Type': 'text/csv' };
const blank = { title: '', tier: null, service: '', manager: '', ward: '', group: '' };
const row = (person: Person): string =>
  [
    person.email,
    person.name,
    person.kind,
    person.title,
    person.tier ?? '',
    person.service,
    person.manager,
    person.ward,
    person.group,
  ].join(',');
const file = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n');

let served: AdminServed;
beforeEach(async () => {
  served = await serveAdmin();
});
afterEach(() => served.close());
const preview = (csv: string | Uint8Array<ArrayBuffer>) =>
  served.ask('POST', '/people/preview', csv, { headers: CSV });
const take = (csv: string, id: string, on = served) =>
  on.ask('POST', `/people/import?preview=${encodeURIComponent(id)}`, csv, { headers: CSV });

test('the sheet has each person with the tier that is read, under a tag', async () => {
  const { json, headers } = await served.ask('GET', '/people');
  expect(json.people).toHaveLength(OFFICERS.length);
  expect(json.people).toContainEqual(
    expect.objectContaining({ email: CLERK, tier: null, reads: 'manager', doubtful: any(Boolean) }),
  );
  // The first list is nothing to take back.
  expect(json.undo).toBeNull();
  const tag = headers.get('etag') ?? '';
  expect((await served.ask('GET', '/people', undefined, { headers: { 'If-None-Match': tag } })).status).toBe(
    304,
  );
});

test('a file is previewed, imported and taken back', async () => {
  const kept = OFFICERS.filter(({ email }) => email !== 'dan.reed@fenwick.example').map((person) =>
    row(person.email === CLERK ? { ...person, title: 'Head of Democratic Services' } : person),
  );
  const csv = file(...kept, 'new.one@fenwick.example,New One,officer,Team Leader,,Drains,,,');
  const shown = await preview(csv);
  expect(shown.status).toBe(200);
  expect(shown.json).toMatchObject({ total: OFFICERS.length, problems: [] });
  expect(shown.json.added).toMatchObject([{ email: 'new.one@fenwick.example', doubtful: true }]);
  expect(shown.json.gone).toMatchObject([{ email: 'dan.reed@fenwick.example' }]);
  expect(shown.json.changed).toMatchObject([
    { fields: ['title'], after: { title: 'Head of Democratic Services' } },
  ]);
  expect(shown.json.doubtful).toContainEqual(expect.objectContaining({ email: 'new.one@fenwick.example' }));
  // Nothing has happened yet.
  expect((await served.ask('GET', '/people')).json.revision).toBe(1);

  const etag = async () => (await fetch(`${served.url}/api/policy`)).headers.get('etag');
  const before = await etag();
  const done = await take(csv, shown.json.id);
  expect(done.status).toBe(200);
  expect(done.json.revision).toBe(2);
  expect(done.json.undo.summary).toContain('1 added, 1 changed, 1 gone');
  expect(await etag()).not.toBe(before);
  // A preview is used once.
  expect((await take(csv, shown.json.id)).status).toBe(412);

  const undone = await served.ask('POST', '/people/undo', { id: done.json.undo.id });
  expect(undone.json.people.map(({ email }) => email)).toContain('dan.reed@fenwick.example');
  expect(await etag()).toBe(before);
});

test('an import that is not what was looked at is refused, and nothing is changed', async () => {
  const csv = file(...OFFICERS.slice(1).map(row));
  const { json } = await preview(csv);
  expect((await take(file(...OFFICERS.slice(2).map(row)), json.id)).status).toBe(409);
  expect((await take(csv, '1.forged')).status).toBe(409);
  expect((await take(csv, '__proto__')).status).toBe(412);
  expect((await served.ask('POST', '/people/import', csv, { headers: CSV })).status).toBe(400);
  expect((await take('email', json.id)).status).toBe(422);
  expect((await served.ask('GET', '/people')).json.revision).toBe(1);
});

test('another server on the same store takes an import that this one previewed', async () => {
  const other = await serveAdmin({ store: served.store });
  try {
    const csv = file(...OFFICERS.slice(1).map(row));
    const { json } = await preview(csv);
    const done = await take(csv, json.id, other);
    expect(done.status).toBe(200);
    expect(done.json.people).toHaveLength(OFFICERS.length - 1);
    expect((await served.ask('GET', '/people')).json.people).toHaveLength(OFFICERS.length - 1);
  } finally {
    await other.close();
  }
});

test('an import after somebody changed the list is refused, and nothing is changed', async () => {
  const csv = file(...OFFICERS.slice(1).map(row));
  const { json } = await preview(csv);
  const put = { ...blank, email: 'x.y@fenwick.example', name: 'X Y', kind: 'member' };
  expect((await served.ask('PATCH', '/people', { revision: 1, put: [put], remove: [] })).status).toBe(200);
  expect((await take(csv, json.id)).status).toBe(412);
  expect((await served.ask('GET', '/people')).json.people).toHaveLength(OFFICERS.length + 1);
});

test.each([
  ['no header', 'a@b.example,A', 422],
  ['UTF-16', '\ufffe', 400],
  ['nothing', '', 400],
])('a file with %s is refused in words', async (_name, text, status) => {
  const bytes = text === '\ufffe' ? new Uint8Array([]) : new TextEncoder().encode(text);
  const answer = await preview(bytes);
  expect(answer.status).toBe(status);
  expect(answer.json.detail.length).toBeGreaterThan(10);
});

test('a file of another type, and one too large, are refused', async () => {
  expect((await served.ask('POST', '/people/preview', { a: 1 })).status).toBe(415);
  expect((await preview(new Uint8Array(33 * 1024 * 1024))).status).toBe(413);
});

test('duplicates and bad rows are told and left out; formulas are told', async () => {
  const { json } = await preview(
    file(
      ...OFFICERS.map(row),
      row({ ...blank, email: CLERK, name: 'Twice', kind: 'officer' }),
      'nobody,No Body,officer,,,,,,',
      'calc@fenwick.example,=HYPERLINK("http://x.example"),officer,,,,,,',
    ),
  );
  expect(json.problems.map(({ severity }) => severity)).toEqual(expect.arrayContaining(['warning', 'error']));
  expect(json.added).toHaveLength(1);
});

describe('inline fixes', () => {
  const dan = {
    ...blank,
    email: 'dan.reed@fenwick.example',
    name: 'Dan Reed',
    kind: 'officer',
    service: 'Drains',
  };
  test('put by address and take out', async () => {
    const { status, json } = await served.ask('PATCH', '/people', {
      revision: 1,
      put: [{ ...dan, tier: 'head' }],
      remove: ['eve.hart@fenwick.example'],
    });
    expect(status).toBe(200);
    expect(json.people).toHaveLength(OFFICERS.length - 1);
    expect(json.people).toContainEqual(
      expect.objectContaining({ email: dan.email, tier: 'head', reads: 'head' }),
    );
  });
  test.each<[string, unknown, string]>([
    ['an address that is none', { put: [{ ...dan, email: 'dan' }] }, 'put[0].email'],
    ['a tier that is none', { put: [{ ...dan, tier: 'boss' }] }, 'put[0].tier'],
    ['a field more', { put: [{ ...dan, reads: 'head' }] }, 'put[0]'],
    ['one twice', { put: [dan, dan] }, 'put[1].email'],
    ['their own manager', { put: [{ ...dan, manager: dan.email }] }, 'put[0].manager'],
    ['both put and taken out', { put: [dan], remove: [dan.email] }, 'remove[0]'],
    ['no revision', { revision: undefined }, 'revision'],
  ])('%s is refused', async (_name, change, field) => {
    const answer = await served.ask('PATCH', '/people', {
      revision: 1,
      put: [],
      remove: [],
      ...(change as object),
    });
    expect(answer.status).toBe(422);
    expect(answer.json.errors.map(({ field }) => field)).toContain(field);
  });
  test('over a newer list: 412', async () => {
    await served.ask('PATCH', '/people', { revision: 1, put: [dan], remove: [] });
    expect((await served.ask('PATCH', '/people', { revision: 1, put: [dan], remove: [] })).status).toBe(412);
  });
  test('the first list is not taken back, nor an older change', async () => {
    expect((await served.ask('POST', '/people/undo', { id: 1 })).status).toBe(409);
    await served.ask('PATCH', '/people', { revision: 1, put: [dan], remove: [] });
    await served.ask('PATCH', '/people', { revision: 2, put: [{ ...dan, title: 'X' }], remove: [] });
    expect((await served.ask('POST', '/people/undo', { id: 2 })).status).toBe(412);
  });
});

test('the list as a file is safe in a spreadsheet and comes back as it was', async () => {
  const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', 'Ends, "quoted"'];
  const put = nasty.map((title, index) => ({
    ...blank,
    email: `n${String(index)}@fenwick.example`,
    name: `N ${String(index)}`,
    kind: 'officer',
    title,
  }));
  await served.ask('PATCH', '/people', { revision: 1, put, remove: [] });
  const { text, headers } = await served.ask('GET', '/people.csv');
  expect(headers.get('content-disposition')).toContain('people.csv');
  for (const title of nasty.slice(0, 4)) expect(text).toContain(`,'${title},`);
  expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
  expect(readPeople(new TextEncoder().encode(text)).people).toHaveLength(OFFICERS.length + nasty.length);
  const { json } = await preview(text);
  expect([json.added, json.changed, json.gone]).toEqual([[], [], []]);
});

test('ten thousand rows are previewed, imported and taken back', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    row({
      ...blank,
      email: `officer${String(index)}@fenwick.example`,
      name: `Given ${String(index)}`,
      kind: 'officer',
      title: index % 7 === 0 ? 'Team Leader' : 'Officer',
      service: `Service ${String(index % 40)}`,
      manager: index % 50 === 0 ? '' : `officer${String(index - (index % 50))}@fenwick.example`,
    }),
  );
  const csv = file(...rows);
  const { json } = await preview(csv);
  expect(json).toMatchObject({ total: 10_000, gone: { length: OFFICERS.length } });
  const done = await take(csv, json.id);
  expect(done.json.people).toHaveLength(10_000);
  const undone = await served.ask('POST', '/people/undo', { id: done.json.undo.id });
  expect(undone.json.people).toHaveLength(OFFICERS.length);
});
