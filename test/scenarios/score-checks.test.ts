import { CORE_RULES } from '../../shared/types';
import {
  figures,
  held,
  microF1,
  pool,
  readGold,
  readPredictions,
  report,
  silence,
  tally,
} from './score-checks';

/**
 * Worked by hand. many-officers: a right, b false, c missed. blind-copy: a is only allowed, so not counted; d
 * right. disrespect: d missed. A made-up rule in e is false. Must fire nothing: b, e and f; only f is silent.
 */
const gold = readGold(
  [
    { id: 'a', protocol: 'swale', expect: ['many-officers'], allow: ['blind-copy'], why: 'three at once' },
    { id: 'b', protocol: 'swale', expect: [], allow: [], why: 'answers a list', focus: ['many-officers-'] },
    { id: 'c', protocol: 'southwark', expect: ['many-officers'], allow: [], focus: 'many-officers+' },
    { id: 'd', protocol: 'southwark', expect: ['blind-copy', 'disrespect'], allow: [] },
    { id: 'e', protocol: 'southwark', expect: [], allow: [], focus: 'disrespect- many-officers-' },
    { id: 'f', protocol: 'southwark', expect: [], allow: [] },
  ]
    .map((row) => JSON.stringify(row))
    .join('\n'),
);
const predictions = new Map([
  ['a', ['many-officers', 'blind-copy', 'many-officers']],
  ['b', ['many-officers']],
  ['c', []],
  ['d', ['blind-copy']],
  ['e', ['no-such-rule']],
]);

describe('scoring labelled emails', () => {
  const scored = tally(gold, predictions);

  test('counts right, false and missed nudges by rule', () => {
    expect(Object.fromEntries(scored.byRule)).toEqual({
      'many-officers': { tp: 1, fp: 1, fn: 1 },
      'blind-copy': { tp: 1, fp: 0, fn: 0 },
      disrespect: { tp: 0, fp: 0, fn: 1 },
      'unknown-rule': { tp: 0, fp: 1, fn: 0 },
    });
  });

  test('pools the core rules and all rules', () => {
    expect(pool(scored, CORE_RULES)).toEqual({ tp: 2, fp: 1, fn: 1 });
    expect(microF1(scored, CORE_RULES)).toBeCloseTo(4 / 6);
    expect(microF1(scored)).toBeCloseTo(4 / 8);
    expect(figures({ tp: 1, fp: 3, fn: 0 })).toEqual({ precision: 0.25, recall: 1, f1: 0.4 });
    expect(microF1(scored, ['other-ward'])).toBeNull();
  });

  test('finds which emails that must stay silent did', () => {
    expect(silence(gold, predictions)).toEqual({ kept: 1, of: 3 });
  });

  test('counts hard negatives by the rule they tempt, not by any other that fires', () => {
    expect(held('many-officers', gold, predictions)).toEqual({ held: 1, of: 2 });
    expect(held('disrespect', gold, predictions)).toEqual({ held: 1, of: 1 });
  });

  test('lists the emails scored wrong', () => {
    expect(scored.wrong.map(({ row, missed, unwanted }) => [row.id, missed, unwanted])).toEqual([
      ['b', [], ['many-officers']],
      ['c', ['many-officers'], []],
      ['d', ['disrespect'], []],
      ['e', [], ['no-such-rule']],
    ]);
  });

  test('prints the same figures, by protocol too', () => {
    const text = report(gold, predictions, true, 2);
    expect(text).toMatch(/^many-officers +2 +1 +1 +1 +0\.500 +0\.500 +0\.500$/m);
    expect(text).toMatch(/^four core rules, micro +3 +2 +1 +1 +0\.667 +0\.667 +0\.667$/m);
    expect(text).toContain('1 email(s) without a prediction');
    expect(text).toMatch(/^swale +2 emails +core F1 +0\.667 +all F1 +0\.667 +silent 0 of 1$/m);
    expect(text).toContain('b [swale] missed: - | false: many-officers | answers a list');
    expect(text).not.toContain('d [southwark]');
  });
});

describe('reading the files', () => {
  test('takes focus from a table before the row', () => {
    const row = '{"id":"a","expect":[],"allow":[],"focus":"blind-copy-"}';
    expect(readGold(row)[0]?.focus).toEqual(['blind-copy-']);
    expect(readGold(row, 'g', 'id\tfocus\na\tdisrespect- blind-copy+\t')[0]?.focus).toEqual([
      'disrespect-',
      'blind-copy+',
    ]);
  });

  test('refuses labels that are not rules, or both expected and allowed', () => {
    expect(() => readGold('{"id":"a","expect":["spam"],"allow":[]}')).toThrow('gold: a: expect and allow');
    expect(() => readGold('{"id":"a","expect":["disrespect"],"allow":["disrespect"]}')).toThrow('overlap');
  });

  test('names the line that is not JSON, lacks an id or repeats one', () => {
    expect(() => readPredictions('{"id":"a","rules":[]}\n{', 'p')).toThrow('p:2: not JSON');
    expect(() => readPredictions('[]', 'p')).toThrow('p:1: needs an id');
    expect(() => readPredictions('{"id":"a","rules":[]}\n{"id":"a","rules":[]}', 'p')).toThrow('p:2: needs');
  });

  test('takes a refused line as silence, and refuses anything else', () => {
    expect(readPredictions('{"id":"a","error":"no draft"}').get('a')).toEqual([]);
    expect(() => readPredictions('{"id":"a","rules":"none"}')).toThrow('must be a list');
  });
});
