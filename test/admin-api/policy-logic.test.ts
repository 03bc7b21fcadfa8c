import fc from 'fast-check';
import { bodyOf, defaultBody, knownOnly, settingsOf, tidyBody, toPolicy } from '../../shared/admin/body';
import { applyContacts } from '../../shared/admin/contacts';
import { differences, type Names } from '../../shared/admin/differences';
import { merge3 } from '../../shared/admin/merge';
import { placeholdersOf, policyProblems } from '../../shared/admin/problems';
import { policyBodyShape, type PolicyBody } from '../../shared/admin/shapes';
import { loadPacks } from '../../bot/packs';
import { createDirectory } from '../../shared/directory';
import { roleHolders } from '../../shared/pack';
import { RULES } from '../../shared/rules';
import { RULE_IDS } from '../../shared/types';
import { OFFICERS } from './serving';

const packs = loadPacks();
const pack = packs.find(({ id }) => id === 'southwark');
if (pack === undefined) throw new Error('no pack');
const base = defaultBody(pack);
const names: Names = { rules: RULES, packs };
const directory = createDirectory(OFFICERS);
const problems = (body: PolicyBody): string[] =>
  policyProblems(body, RULES, packs, directory).map(({ field, problem }) => `${field}: ${problem}`);
const body = (change: Partial<PolicyBody>): PolicyBody => ({ ...base, ...change });

test('the default policy of every pack has no problem and fits its shape', () => {
  for (const one of packs) {
    expect(policyBodyShape.safeParse(defaultBody(one)).success).toBe(true);
    expect(problems(defaultBody(one))).toEqual([]);
  }
});

test('each rule’s own wording, put in by hand, has no problem', () => {
  for (const rule of RULES)
    for (const [message, wording] of Object.entries(rule.wording.en)) {
      const own = body({ rules: { [rule.id]: { strength: 'default', wording: { [message]: wording } } } });
      expect([rule.id, message, problems(own)]).toEqual([rule.id, message, []]);
    }
});

test('each rule’s own options, put in by hand, have no problem', () => {
  for (const rule of RULES) {
    const options = Object.fromEntries(
      Object.entries(rule.options).map(([name, spec]) => [name, spec.default]),
    );
    expect(problems(body({ rules: { [rule.id]: { strength: 'default', options } } }))).toEqual([]);
  }
});

test('placeholders of a message are those of its twin too', () => {
  const rule = RULES.find(({ id }) => id === 'many-officers');
  if (rule === undefined) throw new Error('no rule');
  expect(placeholdersOf(rule, 'together').sort()).toEqual(['Protocol', 'count', 'names', 'protocol', 'refs']);
  expect(placeholdersOf(rule, 'one-by-one')).not.toContain('names');
});

test.each<[string, PolicyBody, RegExp]>([
  [
    'a brace that is left open',
    body({ rules: { disrespect: { strength: 'default', wording: { insult: { title: 'Kind words {' } } } } }),
    /\{ is not filled in here/,
  ],
  [
    'a title of spaces',
    body({ rules: { disrespect: { strength: 'default', wording: { insult: { title: '  ' } } } } }),
    /expected some words/,
  ],
  [
    'a list with one twice',
    body({
      rules: { 'blind-copy': { strength: 'default', options: { allow: ['a@b.example', 'A@b.example'] } } },
    }),
    /listed twice/,
  ],
  [
    'an option of a rule that has none',
    body({ rules: { disrespect: { strength: 'default', options: { words: [] } } } }),
    /has no options/,
  ],
  [
    'a role that depends on the officer',
    {
      ...defaultBody(packs.find(({ id }) => id === 'south-vale') ?? pack),
      contacts: { roles: { 'line-manager': [OFFICERS[0]?.email ?? ''] }, services: {} },
    },
    /depends on the officer/,
  ],
  [
    'two answers to one question',
    body({ answers: [0, 1].map(() => ({ question: 'May I?', clauses: [], contact: null, says: 'Yes.' })) }),
    /has an answer already/,
  ],
  [
    'an answer that says nothing',
    body({ answers: [{ question: 'May I?', clauses: [], contact: null, says: '' }] }),
    /answers nothing/,
  ],
])('%s is a problem', (_name, own, problem) => {
  expect(problems(own)).toEqual([expect.stringMatching(problem)]);
});

test('toPolicy gives what clients check by, without contacts and answers', () => {
  const policy = toPolicy(
    body({
      rules: {
        'blind-copy': {
          strength: 'note',
          options: { allow: ['a@b.example'] },
          wording: { hidden: { title: 'x' } },
        },
      },
      answers: [{ question: 'About my neighbour?', clauses: [], contact: null, says: 'Yes.' }],
    }),
    '7',
    'Fenwick',
  );
  expect(policy).toEqual({
    version: '7',
    council: 'Fenwick',
    protocol: 'southwark',
    timeZone: 'Europe/London',
    nation: base.nation,
    memoryDays: base.memoryDays,
    rules: {
      'blind-copy': {
        strength: 'note',
        options: { allow: ['a@b.example'] },
        wording: { hidden: { title: 'x' } },
      },
    },
  });
});

test('differences are told in words', () => {
  const after = body({
    protocol: 'swale',
    memoryDays: 1,
    rules: {
      'many-officers': {
        strength: 'warning',
        options: { officers: 4, ignore: ['a@b.example', 'c@d.example'] },
      },
      'blind-copy': { strength: 'default', wording: { hidden: { title: 'A hidden copy' } } },
    },
    contacts: { roles: { 'monitoring-officer': ['a@b.example'] }, services: { Drains: 'd@e.example' } },
    answers: [{ question: 'May I park?', clauses: ['3', '4'], contact: 'a@b.example', says: 'Ask first.' }],
  });
  const told = differences(base, after, names).map(({ what, before, after: then }) => [what, before, then]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['The protocol in use', 'Southwark Council', 'Swale Borough Council'],
      ['How long earlier points are remembered', '60 days', '1 day'],
      ['Several officers on one matter: strength', 'as the rule finds', 'warning'],
      ['Several officers on one matter: From how many officers', null, '4 officers'],
      ['Several officers on one matter: People not to count', null, 'a@b.example and c@d.example'],
      ['Point of contact of Drains', null, 'd@e.example'],
      ['The answer to “May I park?”', null, 'paragraphs 3 and 4; ask a@b.example; “Ask first.”'],
    ]),
  );
  expect(told.some(([what]) => /^Contact for .*monitoring officer/i.test(what ?? ''))).toBe(true);
  expect(told).toHaveLength(9);
});

/** Any policy that a clerk could make, with few values so that two often touch the same setting. */
const anyBody = fc
  .record({
    strengths: fc.dictionary(
      fc.constantFrom(...RULE_IDS.slice(0, 4)),
      fc.constantFrom('off', 'note', 'default' as const),
    ),
    officers: fc.option(fc.constantFrom(2, 3, 4), { nil: undefined }),
    ignore: fc.option(fc.uniqueArray(fc.constantFrom('a@b.c', 'd@e.f', 'g@h.i')), { nil: undefined }),
    title: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
    service: fc.option(fc.constantFrom('a@b.c', 'd@e.f'), { nil: undefined }),
    days: fc.constantFrom(30, 60),
    answers: fc.uniqueArray(fc.constantFrom('q1', 'q2', 'q3')),
  })
  .map(({ strengths, officers, ignore, title, service, days, answers }): PolicyBody => {
    const rules = Object.fromEntries(
      Object.entries(strengths).map(([id, strength]) => [id, { strength }]),
    ) as PolicyBody['rules'];
    const many = rules['many-officers'] ?? { strength: 'default' as const };
    const options = {
      ...(officers === undefined ? {} : { officers }),
      ...(ignore === undefined ? {} : { ignore }),
    };
    return tidyBody({
      ...base,
      memoryDays: days,
      rules: {
        ...rules,
        'many-officers': {
          ...many,
          options,
          ...(title === undefined ? {} : { wording: { together: { title } } }),
        },
      },
      contacts: { roles: {}, services: service === undefined ? {} : { Drains: service } },
      answers: answers.map((question) => ({ question, clauses: [], contact: null, says: 'Yes.' })),
    });
  });

test('taking a policy apart and putting it together gives the same policy', () => {
  fc.assert(
    fc.property(anyBody, (one) => differences(one, bodyOf(settingsOf(one), base), names).length === 0),
  );
});

test('two policies with no difference are the same policy, and only those', () => {
  fc.assert(
    fc.property(anyBody, anyBody, (a, b) => {
      const key = (one: PolicyBody): string =>
        JSON.stringify(
          settingsOf(one)
            .map((setting) => JSON.stringify(setting))
            .sort(),
        );
      expect(differences(a, b, names).length === 0).toBe(key(a) === key(b));
    }),
  );
});

test('a merge loses nothing: each change of either is in it, or is named as a conflict', () => {
  fc.assert(
    fc.property(anyBody, anyBody, anyBody, (was, mine, theirs) => {
      const { merged, conflicts } = merge3(was, mine, theirs, names);
      const clash = new Set(conflicts.map(({ path }) => JSON.stringify(path)));
      const of = (one: PolicyBody) =>
        new Map(
          settingsOf(one).map((setting) => [JSON.stringify(setting.path), JSON.stringify(setting.value)]),
        );
      const [b, m, t, all] = [of(was), of(mine), of(theirs), of(merged)];
      for (const key of new Set([...b.keys(), ...m.keys(), ...t.keys(), ...all.keys()])) {
        if (key.includes('"ignore"')) continue;
        if (clash.has(key)) expect(all.get(key)).toBe(t.get(key));
        else if (m.get(key) === b.get(key)) expect(all.get(key)).toBe(t.get(key));
        else expect([m.get(key), undefined]).toContain(all.get(key) ?? undefined);
        if (!clash.has(key) && m.get(key) !== b.get(key)) expect(all.get(key)).toBe(m.get(key));
      }
    }),
  );
});

test('merging with nobody’s changes gives mine; with none of mine, theirs', () => {
  fc.assert(
    fc.property(anyBody, anyBody, (was, other) => {
      expect(differences(merge3(was, other, was, names).merged, other, names)).toEqual([]);
      expect(differences(merge3(was, was, other, names).merged, other, names)).toEqual([]);
      expect(merge3(was, other, other, names).conflicts).toEqual([]);
    }),
  );
});

test('lists that both added to are put together', () => {
  const listed = (...ignore: string[]): PolicyBody =>
    body({ rules: { 'many-officers': { strength: 'default', options: { ignore } } } });
  const { merged, conflicts } = merge3(
    listed('a@x.example', 'b@x.example'),
    listed('a@x.example', 'c@x.example'),
    listed('a@x.example', 'b@x.example', 'd@x.example'),
    names,
  );
  expect(conflicts).toEqual([]);
  expect(merged.rules['many-officers']?.options?.['ignore']).toEqual([
    'a@x.example',
    'd@x.example',
    'c@x.example',
  ]);
});

test('knownOnly drops what no rule has any more', () => {
  const old = body({
    rules: {
      'blind-copy': {
        strength: 'off',
        options: { colour: true },
        wording: { gone: { title: 'x' }, hidden: { title: 'y' } },
      },
    },
  });
  expect(knownOnly(old, RULES).rules).toEqual({
    'blind-copy': { strength: 'off', wording: { hidden: { title: 'y' } } },
  });
});

describe('contacts', () => {
  const [first, second] = OFFICERS.filter(({ title }) => title.startsWith('Drains'));
  if (first === undefined || second === undefined) throw new Error('no officers');

  test('a role’s holders are whom the clerk names, in that order; unknown ones leave it as it was', () => {
    const made = applyContacts(pack, OFFICERS, {
      roles: { 'monitoring-officer': [second.email.toUpperCase(), first.email] },
      services: {},
    });
    const role = made.pack.roles['monitoring-officer'];
    if (role === undefined) throw new Error('no role');
    expect(roleHolders(role, OFFICERS)).toEqual([second, first]);
    const gone = applyContacts(pack, OFFICERS, {
      roles: { 'democratic-services': ['x@nowhere.example'] },
      services: {},
    });
    const same = pack.roles['democratic-services'];
    const other = gone.pack.roles['democratic-services'];
    if (same === undefined || other === undefined) throw new Error('no role');
    expect(roleHolders(other, OFFICERS)).toEqual(roleHolders(same, OFFICERS));
  });

  test('a service’s point of contact comes before its mailboxes', () => {
    const made = applyContacts(pack, OFFICERS, { roles: {}, services: { drains: first.email } });
    expect(
      createDirectory(OFFICERS)
        .mailboxesOf('Drains')
        .map(({ name }) => name),
    ).toEqual(['Drains team']);
    expect(
      createDirectory(made.people)
        .mailboxesOf('Drains')
        .map(({ name }) => name),
    ).toEqual([first.name]);
  });

  test('without any, pack and people are the very same', () => {
    const made = applyContacts(pack, OFFICERS, { roles: {}, services: {} });
    expect([made.pack, made.people]).toEqual([pack, OFFICERS]);
    expect(made.people).toBe(OFFICERS);
  });
});
