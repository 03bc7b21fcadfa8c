import fc from 'fast-check';
import { loadPacks } from '../bot/packs';
import { atSend, check, rulesOf, type CheckInput } from '../shared/check';
import { defaultPolicy, type Policy } from '../shared/policy';
import { remember } from '../shared/reading/memory';
import { RULES } from '../shared/rules';
import { defineRule, type Finding } from '../shared/rules/rule';
import { RULE_IDS, type Draft, type RuleId, type Severity } from '../shared/types';
import { address, DIRECTORY } from './people';

const packs = loadPacks();
const southVale = packs.find((pack) => pack.id === 'south-vale') as (typeof packs)[number];
const swale = packs.find((pack) => pack.id === 'swale') as (typeof packs)[number];

const draft: Draft = {
  from: address('cllr.hale'),
  to: [address('waste'), address('highways')],
  cc: [],
  bcc: [address('cllr.dunn')],
  subject: 'Grit bin',
  body: 'Una, Bill, which of you fills the grit bin on Quarry Rise?',
  composedAt: '2026-03-03T10:30:00Z',
};

function input(change: Partial<CheckInput> = {}): CheckInput {
  return {
    draft,
    pack: southVale,
    directory: DIRECTORY,
    policy: defaultPolicy(southVale),
    earlier: [],
    ...change,
  };
}

function policy(rules: Policy['rules']): Policy {
  return { ...defaultPolicy(southVale), rules };
}

function rule(id: RuleId, finding: Partial<Finding> | Error) {
  return defineRule({
    id,
    title: id,
    about: id,
    from: ['member'],
    options: {},
    wording: {
      en: {
        said: { title: `${id} {name}`, guidance: '{Protocol} ({refs})' },
        'said:principle': { title: id, guidance: 'in spirit ({refs})' },
      },
    },
    look: () => {
      if (finding instanceof Error) throw finding;
      return {
        severity: 'advice',
        sure: true,
        message: 'said',
        data: {},
        evidence: [],
        suggestions: [],
        subject: '',
        ...finding,
      };
    },
  });
}

describe('check', () => {
  test('raises what the rules find, strongest first, with clauses and a key', () => {
    const { nudges, faults } = check(input());
    expect(faults).toEqual([]);
    expect(rulesOf(nudges)).toEqual(['many-officers', 'blind-copy']);
    for (const nudge of nudges) {
      expect(nudge.clauses.length).toBeGreaterThan(0);
      expect(nudge.key.startsWith(nudge.rule)).toBe(true);
    }
  });

  test('a rule that throws is recorded by kind of error, and the others still speak', () => {
    const secret = new TypeError('grit bin on Quarry Rise');
    const result = check(input(), [rule('many-officers', secret), rule('blind-copy', {})]);
    expect(result.faults).toEqual([{ rule: 'many-officers', reason: 'TypeError' }]);
    expect(rulesOf(result.nudges)).toEqual(['blind-copy']);
    // Draft text must not leave by way of an error.
    expect(JSON.stringify(result.faults)).not.toContain('Quarry');
  });

  test('begins no further rule once it is told that it is enough; the core comes first', () => {
    expect(check(input({ enough: () => true })).nudges).toEqual([]);
    let asked = 0;
    const core = check(input({ enough: () => (asked += 1) > 4 }));
    expect(core.nudges.map((nudge) => nudge.rule)).toEqual(['many-officers', 'blind-copy']);
    expect(asked).toBe(5);
  });

  test('a rule without a basis in the pack never speaks', () => {
    const bare = { ...southVale, bases: {} };
    expect(check(input({ pack: bare })).nudges).toEqual([]);
  });

  test('beyond the core no rule speaks on a principle alone', () => {
    const thin = {
      ...southVale,
      bases: { 'urgent-demand': { clauses: [{ ref: '30(8)', bearing: 'principle' as const }] } },
    };
    expect(check(input({ pack: thin }), [rule('urgent-demand', {})]).nudges).toEqual([]);
    const core = {
      ...southVale,
      bases: { 'many-officers': { clauses: [{ ref: '30(9)', bearing: 'principle' as const }] } },
    };
    const [nudge] = check(input({ pack: core }), [rule('many-officers', { severity: 'warning' })]).nudges;
    expect(nudge).toMatchObject({ severity: 'advice', guidance: 'in spirit (paragraph 30(9))' });
  });

  const strengths: [Severity, Severity][] = [
    ['note', 'note'],
    ['advice', 'advice'],
    ['warning', 'warning'],
  ];
  test.each(strengths)('the policy can show a rule as %s', (strength, severity) => {
    const { nudges } = check(input({ policy: policy({ 'blind-copy': { strength } }) }));
    // South-vale 85 binds officers: for a member it is a principle, so never a warning.
    expect(nudges.find((one) => one.rule === 'blind-copy')?.severity).toBe(
      severity === 'warning' ? 'advice' : severity,
    );
  });

  test('off is not looked at, watch is counted and not shown', () => {
    const off = check(input({ policy: policy({ 'blind-copy': { strength: 'off' } }) }));
    expect([rulesOf(off.nudges), off.watched]).toEqual([['many-officers'], []]);
    const watch = check(input({ policy: policy({ 'blind-copy': { strength: 'watch' } }) }));
    expect([rulesOf(watch.nudges), watch.watched]).toEqual([['many-officers'], ['blind-copy']]);
  });

  test('options come from the rule, then the pack, then the policy; a value of another type is ignored', () => {
    const three = (value: unknown): Policy =>
      policy({ 'many-officers': { strength: 'default', options: { officers: value as number } } });
    expect(rulesOf(check(input({ policy: three(3) })).nudges)).toEqual(['blind-copy']);
    expect(rulesOf(check(input({ policy: three('3') })).nudges)).toEqual(['many-officers', 'blind-copy']);
    expect(rulesOf(check(input({ pack: swale, policy: defaultPolicy(swale) })).nudges)).toEqual([
      'blind-copy',
    ]);
  });

  test('the clerk’s wording replaces ours, placeholders filled', () => {
    const own = policy({
      'blind-copy': {
        strength: 'default',
        wording: { 'hidden:principle': { title: 'Who else reads this? {names}' } },
      },
    });
    expect(check(input({ policy: own })).nudges.find((one) => one.rule === 'blind-copy')?.title).toBe(
      'Who else reads this? Carl Dunn',
    );
  });

  test('what was set aside in the conversation stays away', () => {
    const keys = check(input()).nudges.map((one) => one.key);
    expect(rulesOf(check(input({ dismissed: keys.slice(0, 1) })).nudges)).toEqual(['blind-copy']);
    expect(check(input({ dismissed: keys })).nudges).toEqual([]);
  });

  test('two rules on the same passage are one nudge that carries the other', () => {
    const passage = [{ kind: 'text' as const, value: draft.body, start: 0, end: draft.body.length }];
    const { nudges } = check(input(), [
      rule('many-officers', { evidence: passage }),
      rule('urgent-demand', { evidence: passage, severity: 'warning' }),
      rule('blind-copy', {}),
    ]);
    expect(nudges.map((one) => [one.rule, (one.also ?? []).map((other) => other.rule)])).toEqual([
      ['urgent-demand', ['many-officers']],
      ['blind-copy', []],
    ]);
    expect(rulesOf(nudges)).toEqual(['urgent-demand', 'many-officers', 'blind-copy']);
  });

  test('an issue set aside takes with it what was folded into it', () => {
    const passage = [{ kind: 'text' as const, value: draft.body, start: 0, end: draft.body.length }];
    const rules = [
      rule('many-officers', { evidence: passage }),
      rule('urgent-demand', { evidence: passage, severity: 'warning' }),
    ];
    const [main] = check(input(), rules).nudges;
    expect(check(input({ dismissed: [main?.key ?? ''] }), rules).nudges).toEqual([]);
  });

  test('at Send: sure ones only, at most three', () => {
    const many = (
      ['many-officers', 'repeated-point', 'blind-copy', 'urgent-demand', 'disrespect'] as const
    ).map((id, index) => rule(id, { sure: index !== 0 }));
    const { nudges } = check(input(), many);
    expect(nudges[4]).toMatchObject({ rule: 'many-officers', severity: 'note', quiet: true });
    expect(rulesOf(atSend(nudges))).toEqual(['repeated-point', 'blind-copy', 'urgent-demand']);
  });

  test('an unknown sender or an outsider is never nudged', () => {
    expect(check(input({ draft: { ...draft, from: 'somebody@example.org' } })).nudges).toEqual([]);
  });

  test('never throws and is deterministic, whatever the draft', () => {
    const anyAddress = fc.oneof(fc.constantFrom(...DIRECTORY.people.map((one) => one.email)), fc.string());
    fc.assert(
      fc.property(
        fc.record({
          from: anyAddress,
          to: fc.array(anyAddress, { maxLength: 6 }),
          cc: fc.array(anyAddress, { maxLength: 3 }),
          bcc: fc.array(anyAddress, { maxLength: 3 }),
          subject: fc.string(),
          body: fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.lorem({ maxCount: 30 })),
          composedAt: fc.constantFrom('2026-03-03T10:30:00Z', '2026-08-31T23:59:59Z', 'not a date'),
        }),
        fc.constantFrom(...packs),
        (any, pack) => {
          const earlier = [remember({ ...draft, sentAt: '2026-03-01T09:00:00Z' }, DIRECTORY)];
          const given: CheckInput = {
            draft: any,
            pack,
            directory: DIRECTORY,
            policy: defaultPolicy(pack),
            earlier,
          };
          const once = check(given);
          expect(check(given)).toEqual(once);
          if (any.composedAt !== 'not a date') expect(once.faults).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the registry', () => {
  test('each rule once, in the contract’s order, with wording for every message', () => {
    const ids = RULES.map((one) => one.id);
    expect(ids).toEqual(RULE_IDS.filter((id) => ids.includes(id)));
    for (const one of RULES) {
      expect(one.about.endsWith('.')).toBe(true);
      expect(Object.keys(one.wording.en).length).toBeGreaterThan(0);
    }
  });
});
