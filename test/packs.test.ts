import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';

import { loadPacks, readPack } from '../bot/packs';
import {
  APPLIES_TO,
  basisFor,
  clausesByTopic,
  findClause,
  paragraphOf,
  roleHolders,
  ROUTE_SUBJECTS,
  TOPICS,
  type Pack,
} from '../shared/pack';
import { checkPack, describeProblem } from '../shared/pack-check';
import { CORE_RULES, RULE_IDS, type Person, type RuleId } from '../shared/types';
import { BREAKS, put, type Json } from './pack-breaks';
import expectedRefs from './packs-refs.json';

const FOLDER = join(__dirname, '..', 'shared', 'packs');
const ORDER = ['south-vale', 'northampton', 'southwark', 'aide-memoire', 'swale'] as const;
const packs = loadPacks();

function packOf(id: string): Pack {
  const pack = packs.find((each) => each.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

function copyOf(id: string): Json {
  const copy: unknown = JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8'));
  return copy as Json;
}

/**
 * What each rule rests on, council by council: south-vale, northampton, southwark, aide-memoire, swale. "~" is
 * principle; "word:" begins the clauses for that circumstance; "" is no basis.
 */
const BASES: Readonly<Record<RuleId, readonly [string, string, string, string, string]>> = {
  'many-officers': ['30(9); one-by-one: 30(9) 30(10)', '~5.1(2) ~3.1', '~18 ~19', '~3', '~10.1 ~2.11(4)'],
  'repeated-point': ['30(10)', '~3.1 ~5.1(1)', '~18 ~14', '~3', '10.6 ~10.1 ~4.1'],
  'blind-copy': ['from-officer: 85; ~85 ~17(5)', '~2.1 (General) ~3.1', '~[9] ~14', '~1', '~2.9 ~1.4'],
  'junior-officer': [
    'pressure: 30(13); contentious: 31 30(13); complex: 31 30(13)',
    'advice: 3.9; instruction: 3.9; pressure: 3.10',
    'enquiry-uncopied: 19 ~18; not-routine: 19 ~18',
    'enquiry: 7 8; advice: 7 8; instruction: 7 4; pressure: 7',
    'bullying: ~2.11(5) ~10.4',
  ],
  'urgent-demand': ['30(8) ~75', '', '', '3', '10.1 ~4.1'],
  'out-of-hours': ['17(9) 8', '', '', '', '3.8'],
  'pressure-on-advice': ['14 15; group: 59 14', '2.9 5.2(3)', '29 ~17; scrutiny: 63 29', '', '3.7 3.8'],
  disrespect: ['18 17(2) 30(12)', '5.2(5) 5.1(4) 3.10 ~3.1', '14 15', '1 2', '1.6 10.4(1) 2.11(2)'],
  'conduct-in-copy': ['19 18 20', '3.12', '17', '2 ~13', '10.10(4) 10.10(3) 10.12'],
  'direct-instruction': [
    '11 30(6) 30(14); money: 12 11',
    '3.9 2.9',
    '18 ~22',
    '4; consultant: 12 4',
    '3.8 ~2.11(3)',
  ],
  'party-political': ['101 104(1)', '4.5 2.4; opinion: 3.13 5.2(2)', '35 43', '', '9.2 9.2(1) 9.1'],
  'personal-favour': [
    '30(11) 75; private-work: 104(5) 101',
    '4.5 ~3.8; private-work: 4.5',
    '10 35; private-work: 35 ~44',
    '9',
    '2.11(7) ~1.6; private-work: 9.2(5) 2.11(7)',
  ],
  'group-meeting': [
    '42; party-meeting: 73 42; outsiders: 42 62',
    '3.16.1 3.16.2; outsiders: 3.6 3.16.1; party-meeting: 3.16.1 3.16.2',
    '33 32; outsiders: 32; party-meeting: 32',
    '',
    '7.2 7.3; party-meeting: 7.5; outsiders: 7.13 7.2',
  ],
  'personal-data': ['40 89', '', '54 ~53', '9', ''],
  confidential: [
    '84 91; group-advice: 65',
    '2.6 3.15',
    '55 ~56; group-advice: 34',
    '',
    '5.8 5.9 5.2; group-advice: 7.12',
  ],
  'early-chaser': ['30(7) ~75', '', '', '', '4.1'],
  'other-ward': ['34', '', '', '', ''],
  'contentious-route': ['31', '', '', '', ''],
  'speaking-for-council': ['87 86; media: 97(3) 97(4)', '2.11', '', '', ''],
  'member-correspondence': ['85 92 ~40', '3.15', '', '', ''],
  'complaint-route': [
    '105 107; about-chief-executive: 106; about-member: 107 22; about-group-leader: 108; from-resident: 76',
    '3.12; about-head: 3.12; about-member: 2.10',
    '67 66; about-chief-executive: 69; about-head: 68; about-member: 66',
    '13 14; about-head: 13; about-member: 14',
    '10.13 10.10(4) 10.14 11.3; about-member: 10.14 11.3',
  ],
};

/** Which protocol supports which rule, as the owner's table of labels has it; the core rules are supported everywhere. */
const SUPPORTED: Readonly<Record<string, readonly RuleId[]>> = {
  'south-vale': RULE_IDS,
  northampton: [
    ...CORE_RULES,
    'pressure-on-advice',
    'disrespect',
    'conduct-in-copy',
    'direct-instruction',
    'party-political',
    'personal-favour',
    'group-meeting',
    'confidential',
    'speaking-for-council',
    'member-correspondence',
    'complaint-route',
  ],
  southwark: [
    ...CORE_RULES,
    'pressure-on-advice',
    'disrespect',
    'conduct-in-copy',
    'direct-instruction',
    'party-political',
    'personal-favour',
    'group-meeting',
    'personal-data',
    'confidential',
    'complaint-route',
  ],
  'aide-memoire': [
    ...CORE_RULES,
    'urgent-demand',
    'disrespect',
    'conduct-in-copy',
    'direct-instruction',
    'personal-favour',
    'personal-data',
    'complaint-route',
  ],
  swale: [
    ...CORE_RULES,
    'urgent-demand',
    'out-of-hours',
    'pressure-on-advice',
    'disrespect',
    'conduct-in-copy',
    'direct-instruction',
    'party-political',
    'personal-favour',
    'group-meeting',
    'confidential',
    'early-chaser',
    'complaint-route',
  ],
};

function basisLine(pack: Pack, rule: RuleId): string {
  const groups = new Map<string, string[]>();
  for (const { ref, bearing, when } of pack.bases[rule]?.clauses ?? []) {
    const group = groups.get(when ?? '') ?? [];
    groups.set(when ?? '', [...group, bearing === 'principle' ? `~${ref}` : ref]);
  }
  return [...groups].map(([when, refs]) => (when === '' ? '' : `${when}: `) + refs.join(' ')).join('; ');
}

describe('every pack in the folder', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

  test.each(files)('%s is good', (file) => {
    const value: unknown = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
    const result = checkPack(value);
    expect(result.ok ? [] : result.problems.map(describeProblem)).toEqual([]);
    expect(file).toBe(`${String((value as { id: unknown }).id)}.json`);
  });

  test.each(packs.map((pack) => [pack.id, pack] as const))('%s supports the core rules', (_, pack) => {
    for (const rule of CORE_RULES) expect(pack.bases[rule]?.clauses.length ?? 0).toBeGreaterThan(0);
  });

  test.each(packs.map((pack) => [pack.id, pack] as const))(
    '%s cites only rows it has, once each',
    (_, pack) => {
      for (const rule of RULE_IDS) {
        const words = pack.bases[rule]?.circumstances ?? [undefined];
        for (const word of words) {
          const refs = basisFor(pack, rule, word).map(({ clause }) => clause.ref);
          expect(new Set(refs).size).toBe(refs.length);
          if (pack.bases[rule] !== undefined) expect(refs.length).toBeGreaterThan(0);
        }
      }
    },
  );
});

describe('the five protocols', () => {
  test('have every paragraph, in order: 520 in all', () => {
    const refs = Object.fromEntries(ORDER.map((id) => [id, packOf(id).clauses.map(({ ref }) => ref)]));
    expect(refs).toEqual(expectedRefs);
    expect(ORDER.map((id) => refs[id]?.length)).toEqual([201, 72, 74, 17, 156]);
    expect(ORDER.reduce((sum, id) => sum + packOf(id).clauses.length, 0)).toBe(520);
  });

  test.each(RULE_IDS)('%s rests on what it should', (rule) => {
    expect(ORDER.map((id) => basisLine(packOf(id), rule))).toEqual(BASES[rule]);
  });

  test.each(ORDER)('%s supports the rules it should and no other', (id) => {
    const supported = RULE_IDS.filter((rule) => packOf(id).bases[rule] !== undefined);
    expect(supported).toEqual(RULE_IDS.filter((rule) => SUPPORTED[id]?.includes(rule)));
  });

  test('say of junior officers what each protocol says', () => {
    expect(ORDER.map((id) => packOf(id).bases['junior-officer']?.circumstances)).toEqual([
      ['pressure', 'contentious', 'complex'],
      ['advice', 'instruction', 'pressure'],
      ['enquiry-uncopied', 'not-routine'],
      ['enquiry', 'advice', 'instruction', 'pressure'],
      ['bullying'],
    ]);
  });

  test('set the figures they set', () => {
    expect(ORDER.map((id) => packOf(id).bases['many-officers']?.options)).toEqual([
      { officers: 2 },
      { officers: 3 },
      { officers: 3 },
      { officers: 3 },
      { officers: 3 },
    ]);
    expect(packOf('swale').bases['early-chaser']?.options).toEqual({ workingDays: 10 });
    expect(packOf('south-vale').bases['early-chaser']?.options).toEqual({ workingDays: 1 });
    expect(ORDER.map((id) => packOf(id).responseTimes)).toEqual([
      [{ subject: 'enquiry', workingDays: null, ref: '36(9)' }],
      [{ subject: 'enquiry', workingDays: null, ref: '5.1(5)' }],
      [
        { subject: 'enquiry', workingDays: null, ref: '50' },
        { subject: 'information-request', workingDays: 20, ref: '58' },
      ],
      [],
      [{ subject: 'enquiry', workingDays: 10, ref: '4.1' }],
    ]);
  });

  test("only Swale's is a draft, and it is called one", () => {
    expect(ORDER.filter((id) => packOf(id).status === 'draft')).toEqual(['swale']);
    expect(packOf('swale').called).toBe('the draft protocol');
    expect(packOf('swale').statusNote).toMatch(/draft.*December 2023/);
    expect(new Set(packs.map((pack) => pack.nation))).toEqual(new Set(['england-and-wales']));
  });

  test("Southwark's pack never sends anybody to a post that only struck text names", () => {
    const { roles, routes, ladder, clauses } = packOf('southwark');
    const routed = clauses.map((clause) => clause.route ?? '');
    const text = JSON.stringify([ladder, routes, routed, Object.values(roles).map((role) => role.name)]);
    expect(text).not.toMatch(/heads? of service|divisional service manager/i);
    expect(ladder.director).toEqual(['chief officer']);
  });

  test('assistant directors are senior everywhere', () => {
    for (const pack of packs) expect(pack.ladder.head).toContain('assistant director');
  });

  test.each([
    ['south-vale', 'contentious', ['statutory-officer', 'chief-executive', 'deputy-chief-executive'], '31'],
    ['south-vale', 'complaint-about-chief-executive', ['deputy-chief-executive'], '106'],
    ['northampton', 'group-meeting', ['chief-executive'], '3.16.1'],
    ['southwark', 'complaint-about-officer', ['chief-officer'], '67'],
    ['aide-memoire', 'complaint-about-officer', ['line-manager', 'assistant-director', 'director'], '13'],
    ['swale', 'unsure', ['monitoring-officer', 'head-of-legal-partnership'], '11.4'],
  ])('%s: %s goes to %j by %s', (id, subject, to, ref) => {
    expect(packOf(id).routes.find((route) => route.subject === subject)).toMatchObject({ to, ref });
  });
});

describe('roles found in a people file', () => {
  const person = (name: string, title: string, kind: Person['kind'] = 'officer'): Person => ({
    email: `${name.toLowerCase().replace(/ /g, '.')}@council.example.org`,
    name,
    kind,
    title,
    tier: null,
    service: '',
    manager: '',
    ward: '',
    group: '',
  });
  const people = [
    person('Ada Noon', 'Office Manager to the Chief Executive'),
    person('Bo Reed', 'Interim Chief Executive and Head of Paid Service'),
    person('Cy Vane', 'Deputy Monitoring Officer'),
    person('Di Wells', 'Senior Coastal Monitoring Officer'),
    person('Ed Yates', 'Head of Governance (Monitoring Officer)'),
    person('Flo Ash', 'Director of Resources & S151 Officer'),
    person('Gus Bell', 'Democratic Services Manager'),
    person('Democratic Services', 'Shared mailbox'),
    person('Hal Cole', 'Leader', 'member'),
    person('Ivy Dean', 'Deputy Leader', 'member'),
    person('Jo Eames', 'Team Leader'),
  ];
  const found = (id: string, role: string): readonly string[] => {
    const wanted = packOf(id).roles[role];
    if (wanted === undefined) throw new Error(`no role ${role}`);
    return roleHolders(wanted, people).map(({ name }) => name);
  };

  test.each([
    ['chief-executive', ['Bo Reed']],
    ['monitoring-officer', ['Ed Yates']],
    ['section-151', ['Flo Ash']],
    ['democratic-services', ['Democratic Services', 'Gus Bell']],
    ['leader', ['Hal Cole']],
    ['head-of-service', []],
  ])('%s: %j', (role, names) => {
    expect(found('south-vale', role)).toEqual(names);
  });

  test('a committee is nobody', () => expect(found('southwark', 'standards-committee')).toEqual([]));
});

describe('finding clauses', () => {
  test.each([
    ['south-vale', '30(9)', '30(9)'],
    ['south-vale', 'para 30(9)', '30(9)'],
    ['south-vale', 'Paragraph 30', '30'],
    ['southwark', '8', '[8]'],
    ['northampton', '2.1 (roles)', '2.1 (Roles)'],
    ['northampton', '2.1(General)', '2.1 (General)'],
    ['northampton', '2.1', undefined],
    ['southwark', '72', undefined],
    ['swale', '', undefined],
  ])('%s: %j is %j', (id, ref, printed) => expect(findClause(packOf(id), ref)?.ref).toBe(printed));

  test('every printed ref finds its own clause', () => {
    for (const pack of packs)
      for (const clause of pack.clauses) expect(findClause(pack, clause.ref)).toBe(clause);
  });

  test('by topic, in order', () => {
    expect(clausesByTopic(packOf('south-vale'), 'repetition').map(({ ref }) => ref)).toEqual([
      '30(9)',
      '30(10)',
    ]);
    expect(clausesByTopic(packOf('aide-memoire'), 'group-meetings')).toEqual([]);
  });

  test.each([
    ['30(9)', '30'],
    ['3.16.3(iv)', '3.16.3'],
    ['2.1 (Roles)', '2.1 (Roles)'],
    ['10.6 (Criminal)', '10.6 (Criminal)'],
    ['[8]', '[8]'],
    ['preface', 'preface'],
  ])('%s belongs to %s', (ref, paragraph) => expect(paragraphOf(ref)).toBe(paragraph));
});

describe('what a finding rests on', () => {
  const refs = (...args: Parameters<typeof basisFor>): readonly string[] =>
    basisFor(...args).map(({ clause, bearing }) => (bearing === 'principle' ? '~' : '') + clause.ref);

  test('nothing without a basis', () => expect(refs(packOf('swale'), 'other-ward')).toEqual([]));
  test('nothing in a circumstance that the protocol leaves alone', () => {
    expect(refs(packOf('south-vale'), 'junior-officer', 'enquiry')).toEqual([]);
    expect(refs(packOf('south-vale'), 'junior-officer')).toEqual([]);
  });
  test('the clauses for the circumstance, best first', () => {
    expect(refs(packOf('south-vale'), 'junior-officer', 'contentious')).toEqual(['31', '30(13)']);
    expect(refs(packOf('northampton'), 'junior-officer', 'pressure')).toEqual(['3.10']);
    expect(refs(packOf('southwark'), 'junior-officer', 'enquiry-uncopied')).toEqual(['19', '~18']);
  });
  test('the unmarked ones where none is marked', () => {
    expect(refs(packOf('swale'), 'disrespect', 'sarcasm')).toEqual(refs(packOf('swale'), 'disrespect'));
  });
  test("a member's complaint goes by the members' clause, an officer's by the officers'", () => {
    expect(refs(packOf('south-vale'), 'complaint-route', undefined, 'member')).toEqual(['105']);
    expect(refs(packOf('south-vale'), 'complaint-route', undefined, 'officer')).toEqual(['107']);
    expect(refs(packOf('swale'), 'confidential', undefined, 'officer')).toEqual(['5.2']);
  });
  test('hidden copies: the officers’ clause is direct for officers and a principle for members', () => {
    expect(refs(packOf('south-vale'), 'blind-copy', 'from-officer', 'officer')).toEqual(['85']);
    expect(refs(packOf('south-vale'), 'blind-copy', undefined, 'member')).toEqual(['~85', '~17(5)']);
  });
});

describe('a bad pack is refused with the clause and the reason', () => {
  test('there are enough kinds of bad', () => {
    expect(BREAKS.length).toBeGreaterThanOrEqual(25);
    expect(new Set(BREAKS.map(({ name }) => name)).size).toBe(BREAKS.length);
  });

  test.each(BREAKS.map((each) => [each.name, each] as const))(
    '%s',
    (_, { make, clause, field, found, expected }) => {
      const pack = copyOf('south-vale');
      make(pack);
      const result = checkPack(pack);
      if (result.ok) throw new Error('it was not refused');
      const problem = result.problems.find((each) => each.field === field);
      expect({ ...problem }).toEqual({
        clause,
        field,
        found: typeof found === 'string' ? found : (expect.stringMatching(found) as string),
        expected: typeof expected === 'string' ? expected : (expect.stringMatching(expected) as string),
      });
      if (problem !== undefined && clause !== null)
        expect(describeProblem(problem)).toContain(`clause ${clause}: `);
    },
  );

  test('everything wrong is told at once', () => {
    const pack = copyOf('south-vale');
    put(pack, ['clauses', 3, 'kind'], 'rule');
    put(pack, ['clauses', 7, 'says'], '');
    put(pack, ['routes', 0, 'to'], ['mayor']);
    const result = checkPack(pack);
    expect(result.ok ? [] : result.problems.map(describeProblem)).toEqual([
      'clause 3: clauses[3].kind: expected one of context, duty, permission, prohibition, right, role, route, found "rule"',
      'clause 7: clauses[7].says: expected a text that is not empty and has no space at either end, found ""',
      'clause 31: routes[0].to[0]: expected a key of roles, found "mayor"',
    ]);
  });

  test('answer entries are checked too', () => {
    const pack = copyOf('swale');
    put(pack, ['entries'], [{ anything: true }]);
    expect(checkPack(pack).ok).toBe(false);
  });

  test('a flood of mistakes is cut short', () => {
    const pack = copyOf('aide-memoire');
    put(pack, ['clauses'], new Array<Json>(5000).fill(null));
    const result = checkPack(pack);
    expect(result.ok ? 0 : result.problems.length).toBe(500);
  });
});

describe('whatever it is given', () => {
  test('checkPack never throws, and refuses with reasons', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const result = checkPack(value);
        expect(result.ok).toBe(false);
        if (!result.ok) {
          expect(result.problems.length).toBeGreaterThan(0);
          for (const problem of result.problems) expect(describeProblem(problem)).not.toMatch(/[\n\r]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  /** Every path into a JSON value, roots first. */
  function pathsIn(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
    const inner = Array.isArray(value)
      ? value.flatMap((item, index) => pathsIn(item, [...path, index]))
      : typeof value === 'object' && value !== null
        ? Object.keys(value).flatMap((key) => pathsIn(value[key] ?? null, [...path, key]))
        : [];
    return [path, ...inner];
  }

  test('a pack with any one value replaced is refused, or still sound', () => {
    const text = JSON.stringify(copyOf('aide-memoire'));
    const paths = pathsIn(JSON.parse(text) as Json).slice(1);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const pack = JSON.parse(text) as Json;
        put(pack, path, value as Json);
        const result = checkPack(pack);
        if (!result.ok) {
          expect(result.problems.length).toBeGreaterThan(0);
          return;
        }
        const refs = result.pack.clauses.map(({ ref }) => ref);
        expect(new Set(refs).size).toBe(refs.length);
        for (const rule of RULE_IDS) {
          for (const { ref } of result.pack.bases[rule]?.clauses ?? []) expect(refs).toContain(ref);
        }
        for (const { subject, to } of result.pack.routes) {
          expect(ROUTE_SUBJECTS).toContain(subject);
          for (const role of to) expect(Object.keys(result.pack.roles)).toContain(role);
        }
        for (const { topics, appliesTo } of result.pack.clauses) {
          for (const topic of topics) expect(TOPICS).toContain(topic);
          for (const whom of appliesTo) expect(APPLIES_TO).toContain(whom);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('reading packs from a folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'packs-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const good = readFileSync(join(FOLDER, 'aide-memoire.json'), 'utf8');

  test('the five, in the order of ids', () => {
    expect(packs.map(({ id }) => id)).toEqual([
      'aide-memoire',
      'northampton',
      'south-vale',
      'southwark',
      'swale',
    ]);
  });

  test('a new council is one new file', () => {
    writeFileSync(join(folder, 'aide-memoire.json'), `\ufeff${good}`);
    writeFileSync(join(folder, 'elsewhere.json'), good.replace('"id": "aide-memoire"', '"id": "elsewhere"'));
    writeFileSync(join(folder, 'notes.txt'), 'not a pack');
    expect(loadPacks(folder).map(({ id }) => id)).toEqual(['aide-memoire', 'elsewhere']);
  });

  test('every bad file is named, with clause and reason', () => {
    const bad = JSON.parse(good) as Json;
    put(bad, ['clauses', 9, 'topics'], ['juniors']);
    writeFileSync(join(folder, 'aide-memoire.json'), JSON.stringify(bad));
    writeFileSync(join(folder, 'other.json'), good);
    expect(() => loadPacks(folder)).toThrow(
      /aide-memoire\.json: clause 8: clauses\[9\]\.topics\[0\]: expected a topic.*found "juniors"\nother\.json: id: expected a file named by its id/,
    );
  });

  test('an empty folder and a missing one are refused', () => {
    expect(() => loadPacks(folder)).toThrow(/No protocol packs/);
    expect(() => loadPacks(join(folder, 'nowhere'))).toThrow(/ENOENT/);
  });

  test.each([
    ['', 'line 1, column 1: expected a value, found the end of the file'],
    ['{\n  "id": "x",\n}', 'line 3, column 1: expected a key in double quotes, found "}"'],
    ['{\n  "id": "x"\n  "name": "y"\n}', 'line 3, column 3: expected "," or "}", found "\\""'],
    ['{"id": x}', 'line 1, column 8: expected a value, found "x"'],
    [
      '{"id": "a\nb"}',
      'line 1, column 8: expected a text without line breaks, tabs or unknown escapes, found another',
    ],
    ['{"id": "a', 'line 1, column 8: expected a value, found "\\""'],
    [
      '{"id": "\\q"}',
      'line 1, column 8: expected a text without line breaks, tabs or unknown escapes, found another',
    ],
    ['[1, 2', 'line 1, column 6: expected "," or "]", found the end of the file'],
    ['{} {}', 'line 1, column 4: expected the end of the file, found "{"'],
    ['{"a": 1,\n "a": 2}', 'line 2, column 2: expected each key once, found "a" again'],
    ['['.repeat(5000), 'line 1, column 202: expected at most 200 levels, found more'],
  ])('%j is told with line and column', (text, message) => {
    expect(() => readPack(text, 'x.json')).toThrow(`x.json: not JSON: ${message}`);
  });

  test('it reads as JSON exactly what JSON.parse reads', () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const nearJson = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '1', ' ', '\\', '-', 'e'))
      .map(
        ([text, where, mark]) =>
          text.slice(0, where % (text.length + 1)) + mark + text.slice(where % (text.length + 1)),
      );
    fc.assert(
      fc.property(nearJson, (text) => {
        // JSON is refused as a bad pack, or for a key given twice; anything else as not JSON, with its place.
        const refused = isJson(text)
          ? /^x\.json: (?!not JSON: )|expected each key once/
          : /^x\.json: not JSON: line \d+, column \d+: /;
        expect(() => readPack(text, 'x.json')).toThrow(refused);
      }),
      { numRuns: 500 },
    );
  });
});
