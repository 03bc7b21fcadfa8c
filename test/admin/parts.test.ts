import type { OwnClause, OwnProtocolSave, PersonRow } from '../../shared/admin/shapes';
import { indexRows, shownRows } from '../../addin/admin/people/rows';
import { freeRef, mergeClause, splitClause } from '../../addin/admin/protocol/work';
import { linkTo, readRoute } from '../../addin/admin/router';
import { isSame } from '../../addin/admin/same';
import { periodsOf } from '../../addin/admin/insights/figures';

const clause = (ref: string, text: string, changes: Partial<OwnClause> = {}): OwnClause => ({
  ref,
  heading: 'Contact',
  text,
  inForce: true,
  at: 3,
  rules: [],
  situations: [],
  ...changes,
});
const work = (...clauses: OwnClause[]): OwnProtocolSave => ({
  name: 'Protocol',
  called: 'our protocol',
  status: 'in-force',
  clauses,
});

describe('clauses by hand', () => {
  test('a split at a printed number gives the second part that number', () => {
    const text = 'Members write to one officer. 3.5 Officers answer in ten days.';
    const { clauses } = splitClause(work(clause('3.4', text)), 0, text.indexOf('3.5'));
    expect(clauses.map((one) => [one.ref, one.text])).toEqual([
      ['3.4', 'Members write to one officer.'],
      ['3.5', 'Officers answer in ten days.'],
    ]);
  });

  test('a split without a number gives one that no clause has', () => {
    const { clauses } = splitClause(work(clause('3', 'One thing. Another.'), clause('3a', 'x')), 0, 10);
    expect(clauses.map((one) => one.ref)).toEqual(['3', '3a 2', '3a']);
  });

  test('joined clauses keep what both are for, each once', () => {
    const link = { bearing: 'direct', when: null, state: 'confirmed', score: 1 } as const;
    const { clauses } = mergeClause(
      work(
        clause('1', 'One.', { rules: [{ rule: 'disrespect', ...link }] }),
        clause('2', 'Two.', {
          rules: [
            { rule: 'disrespect', ...link },
            { rule: 'blind-copy', ...link },
          ],
        }),
      ),
      1,
    );
    expect(clauses).toHaveLength(1);
    expect(clauses[0]?.text).toBe('One. Two.');
    expect(clauses[0]?.rules.map((one) => one.rule)).toEqual(['disrespect', 'blind-copy']);
  });

  test('the first clause has none before it to join', () => {
    const one = work(clause('1', 'One.'));
    expect(mergeClause(one, 0)).toBe(one);
  });

  test('a free number is the wanted one, or the next', () => {
    expect(freeRef(work(), 'new')).toBe('new');
    expect(freeRef(work(clause('new', ''), clause('new 2', '')), 'new')).toBe('new 3');
  });
});

describe('people shown', () => {
  const row = (name: string, changes: Partial<PersonRow>): PersonRow => ({
    email: `${name.toLowerCase()}@fenwick.example`,
    name,
    kind: 'officer',
    title: '',
    tier: null,
    service: '',
    manager: '',
    ward: '',
    group: '',
    reads: null,
    doubtful: false,
    ...changes,
  });
  const all = indexRows([
    row('Ben', { title: 'Head of Drains', service: 'Drains', reads: 'head' }),
    row('Ada', { kind: 'member', ward: 'Fenside', doubtful: true }),
    row('Cy', { title: 'Lead', service: 'Drains', reads: 'manager', doubtful: true }),
  ]);
  const names = (
    ...asked: Parameters<typeof shownRows> extends [unknown, ...infer R] ? R : never
  ): string[] => shownRows(all, ...asked).map((one) => one.name);

  test('every word must be found, in any field', () => {
    expect(names('drains lead', 'all', 'file')).toEqual(['Cy']);
    expect(names('  ', 'all', 'file')).toEqual(['Ben', 'Ada', 'Cy']);
  });
  test('only officers’ tiers are doubtful', () => {
    expect(names('', 'doubtful', 'file')).toEqual(['Cy']);
  });
  test('in order of name or of tier, those without one last', () => {
    expect(names('', 'all', 'name')).toEqual(['Ada', 'Ben', 'Cy']);
    expect(names('', 'all', 'tier')).toEqual(['Ben', 'Cy', 'Ada']);
  });
});

describe('addresses', () => {
  test('a screen and what of it, there and back', () => {
    expect(readRoute(linkTo('history', '12'))).toMatchObject({ screen: 'history', rest: ['12'] });
    expect(readRoute('#/rules/a%20b')).toMatchObject({ screen: 'rules', rest: ['a b'] });
  });
  test.each(['', '#', '#/nowhere', '#/%'])('%p leads to the rules', (hash) => {
    expect(readRoute(hash)).toMatchObject({ screen: 'rules', rest: [] });
  });
});

describe('figures', () => {
  test('those under 5 are told apart from none', () => {
    const [period] = periodsOf(
      {
        from: '2026-03-01',
        to: '2026-03-07',
        by: 'week',
        figures: [
          { rule: 'disrespect', outcome: 'shown', day: '2026-03-01', count: null },
          { rule: 'blind-copy', outcome: 'shown', day: '2026-03-01', count: 9 },
          { rule: 'blind-copy', outcome: 'fixed', day: '2026-03-01', count: null },
        ],
        totals: [],
      },
      null,
    );
    expect(period?.counts.shown).toEqual({ count: 9, hidden: true });
    expect(period?.counts.fixed).toEqual({ count: 0, hidden: true });
    expect(period?.counts.sent).toEqual({ count: 0, hidden: false });
  });
});

test('the same by value, whatever the order of keys', () => {
  expect(isSame({ a: [1, { b: 2 }], c: undefined }, { a: [1, { b: 2 }] })).toBe(true);
  expect(isSame({ a: [1] }, { a: [1, 2] })).toBe(false);
  expect(isSame({ a: null }, { a: {} })).toBe(false);
});
