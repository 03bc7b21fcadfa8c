import { loadPacks } from '../bot/packs';
import { applyChanges } from '../shared/apply';
import { check } from '../shared/check';
import { findClause } from '../shared/pack';
import { defaultPolicy } from '../shared/policy';
import { remember } from '../shared/reading/memory';
import type { Rule } from '../shared/rules/rule';
import type { Draft, EarlierMessage, Nudge } from '../shared/types';
import { address, DIRECTORY } from './people';

type PackId = 'south-vale' | 'northampton' | 'southwark' | 'aide-memoire' | 'swale';

/** A draft in short: addresses of the cast without their domain. */
export interface Case {
  /** A sentence that says what decides it. */
  readonly name: string;
  readonly under: PackId | readonly PackId[];
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly body: string;
  /** ISO instant; default a Tuesday at 10:30 in London. */
  readonly at?: string;
  readonly history?: readonly {
    readonly at: string;
    readonly from?: string;
    readonly to: readonly string[];
    readonly subject?: string;
    readonly body: string;
  }[];
}

export interface Firing extends Case {
  /** What the nudge must point at: addresses (short), or pieces of the body. At least one. */
  readonly evidence: readonly string[];
  /** Kinds of suggestion it must offer, in order; [] where none can be made. */
  readonly suggestions: readonly string[];
  /** The first clause it must cite, where the case is about that. */
  readonly cites?: string;
  readonly severity?: Nudge['severity'];
  /** Only a note in the pane. */
  readonly quiet?: boolean;
}

const packs = new Map(loadPacks().map((pack) => [pack.id, pack]));

function draftOf(given: Case): Draft {
  return {
    from: address(given.from ?? 'cllr.hale'),
    to: (given.to ?? ['waste']).map(address),
    cc: (given.cc ?? []).map(address),
    bcc: (given.bcc ?? []).map(address),
    subject: given.subject ?? '',
    body: given.body,
    composedAt: given.at ?? '2026-03-03T10:30:00Z',
  };
}

function historyOf(given: Case): EarlierMessage[] {
  return (given.history ?? []).map((message, index) => ({
    from: address(message.from ?? given.from ?? 'cllr.hale'),
    to: message.to.map(address),
    cc: [],
    bcc: [],
    subject: message.subject ?? '',
    body: message.body,
    sentAt: message.at,
    itemId: `item-${String(index)}`,
  }));
}

function nudgeOf(rule: Rule, draft: Draft, given: Case, under: PackId): Nudge | undefined {
  const pack = packs.get(under);
  if (pack === undefined) throw new Error(`no pack ${under}`);
  const result = check(
    {
      draft,
      pack,
      directory: DIRECTORY,
      policy: defaultPolicy(pack),
      earlier: historyOf(given).map((one) => remember(one, DIRECTORY)),
    },
    [rule],
  );
  expect(result.faults).toEqual([]);
  return result.nudges.find((nudge) => nudge.rule === rule.id);
}

function protocolsOf(given: Case): readonly PackId[] {
  return typeof given.under === 'string' ? [given.under] : given.under;
}

/**
 * Tests a rule on drafts that fire and near misses that must stay silent. Refuses a test that could not fail: a
 * repeated name or draft, a firing case without evidence, fewer near misses than firing cases. Every suggestion
 * is applied, and then the rule must be silent. A quiet nudge counts as silence for `silent` cases only if it is quiet.
 */
export function testRule(
  rule: Rule,
  cases: { readonly fires: readonly Firing[]; readonly silent: readonly Case[] },
): void {
  describe(rule.id, () => {
    const all = [...cases.fires, ...cases.silent];
    test('the cases are a fair test', () => {
      const names = all.map((one) => one.name);
      expect(new Set(names).size).toBe(names.length);
      const drafts = all.map((one) => JSON.stringify([protocolsOf(one), draftOf(one), one.history ?? []]));
      expect(new Set(drafts).size).toBe(drafts.length);
      expect(cases.silent.length).toBeGreaterThanOrEqual(cases.fires.length);
      for (const one of cases.fires) expect([one.name, one.evidence.length]).not.toEqual([one.name, 0]);
    });

    for (const given of cases.fires) {
      for (const under of protocolsOf(given)) {
        test(`speaks (${under}): ${given.name}`, () => {
          const draft = draftOf(given);
          const before = JSON.stringify(draft);
          const nudge = nudgeOf(rule, draft, given, under);
          expect(JSON.stringify(draft)).toBe(before);
          expect(nudge).toBeDefined();
          if (nudge === undefined) return;
          expect(nudge.quiet ?? false).toBe(given.quiet ?? false);
          if (given.severity !== undefined) expect(nudge.severity).toBe(given.severity);
          expect(nudge.clauses.length).toBeGreaterThan(0);
          const pack = packs.get(under);
          for (const clause of nudge.clauses) {
            expect(pack === undefined ? null : findClause(pack, clause.ref)).not.toBeNull();
          }
          if (given.cites !== undefined) expect(nudge.clauses[0]?.ref).toBe(given.cites);
          // No placeholder left unfilled, no line longer than the pane can show.
          expect(`${nudge.title} ${nudge.guidance}`).not.toMatch(/[{}]|undefined/);
          expect(nudge.title.length).toBeLessThanOrEqual(90);
          for (const wanted of given.evidence) {
            const met = nudge.evidence.some((one) =>
              one.kind === 'text'
                ? one.value.includes(wanted)
                : one.kind === 'recipient'
                  ? one.value.toLowerCase() === address(wanted).toLowerCase()
                  : one.value === wanted,
            );
            expect({ wanted, met }).toEqual({ wanted, met: true });
          }
          for (const one of nudge.evidence) {
            if (one.kind === 'text') expect(draft.body.slice(one.start, one.end)).toBe(one.value);
          }
          expect(nudge.suggestions.map((one) => one.kind)).toEqual(given.suggestions);
          for (const suggestion of nudge.suggestions) {
            const mends = suggestion.changes.filter((change) => change.type !== 'open-message');
            if (mends.length === 0) continue;
            const delay = mends.find((change) => change.type === 'delay-until');
            const mended = applyChanges(draft, mends);
            const after = delay === undefined ? mended : { ...mended, composedAt: delay.at };
            const left = nudgeOf(rule, after, given, under);
            expect({
              suggestion: suggestion.kind,
              left: left?.quiet === true ? undefined : left?.title,
            }).toEqual({
              suggestion: suggestion.kind,
              left: undefined,
            });
          }
        });
      }
    }

    for (const given of cases.silent) {
      for (const under of protocolsOf(given)) {
        test(`stays silent (${under}): ${given.name}`, () => {
          const nudge = nudgeOf(rule, draftOf(given), given, under);
          expect(nudge?.quiet === true ? undefined : nudge?.guidance).toBeUndefined();
        });
      }
    }
  });
}
