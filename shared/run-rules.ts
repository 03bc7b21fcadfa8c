import type { Directory } from './directory';
import { basisFor, type Basis, type Pack } from './pack';
import type { Policy, RuleSettings } from './policy';
import { gatherFacts, type Facts } from './reading/facts';
import type { Remembered } from './reading/memory';
import { forgetTexts } from './reading/pattern';
import type { Finding, OptionValues, Rule, Wording } from './rules/rule';
import { fill, listed } from './words';
import {
  CORE_RULES,
  SEVERITIES,
  type CitedClause,
  type Draft,
  type Nudge,
  type RuleId,
  type Severity,
} from './types';

export interface CheckInput {
  readonly draft: Draft;
  readonly pack: Pack;
  readonly directory: Directory;
  readonly policy: Policy;
  /** The sender's earlier messages (reading/memory: remember). */
  readonly earlier: readonly Remembered[];
  /** Keys of nudges that the sender set aside in this conversation. */
  readonly dismissed?: readonly string[];
  /** Asked before each rule: true leaves the others out. For Send, where time is short; the core comes first. */
  readonly enough?: () => boolean;
}

export interface CheckResult {
  /** Strongest first. Quiet ones are for the pane only. */
  readonly nudges: readonly Nudge[];
  /** Rules on "watch" that would have spoken: counted, never shown. */
  readonly watched: readonly RuleId[];
  /** Rules that failed and were skipped. */
  readonly faults: readonly { readonly rule: RuleId; readonly reason: string }[];
}

/** Reads the draft once, runs each of these rules that the policy and the pack allow, and returns what to say. */
export function runRules(input: CheckInput, rules: readonly Rule[]): CheckResult {
  const facts = gatherFacts({
    draft: input.draft,
    pack: input.pack,
    directory: input.directory,
    nation: input.policy.nation,
    earlier: input.earlier,
  });
  const nudges: Nudge[] = [];
  const watched: RuleId[] = [];
  const faults: { rule: RuleId; reason: string }[] = [];
  for (const rule of rules) {
    if (input.enough !== undefined && input.enough()) break;
    try {
      const settings = input.policy.rules[rule.id];
      const strength = settings?.strength ?? 'default';
      const basis = input.pack.bases[rule.id];
      if (strength === 'off' || basis === undefined) continue;
      const kind = facts.sender.kind;
      if ((kind !== 'member' && kind !== 'officer') || rule.from.indexOf(kind) < 0) continue;
      const finding = rule.look(facts, optionsOf(rule, basis, settings));
      if (finding === null) continue;
      const nudge = toNudge(rule, finding, settings, facts);
      if (nudge === null) continue;
      if (strength === 'watch') watched.push(rule.id);
      else nudges.push(nudge);
    } catch (error) {
      // One rule's fault must cost that rule only; the reason never carries draft text.
      faults.push({ rule: rule.id, reason: error instanceof Error ? error.name : 'unknown fault' });
    }
  }
  forgetTexts();
  // Merged first, so that an issue set aside takes with it what was folded into it.
  const dismissed = input.dismissed ?? [];
  const kept = mergeSameIssue(nudges).filter((nudge) => dismissed.indexOf(nudge.key) < 0);
  return { nudges: inOrder(kept), watched, faults };
}

/** What to raise at Send: sure ones only, at most `most`, strongest first. */
export function atSend(nudges: readonly Nudge[], most = 3): readonly Nudge[] {
  return nudges.filter((nudge) => nudge.quiet !== true).slice(0, most);
}

/** A rule's options: its defaults, then what the protocol sets, then the policy. Values of another type are ignored. */
export function optionsOf(
  rule: Rule,
  basis: Basis | undefined,
  settings: RuleSettings | undefined,
): OptionValues<Rule['options']> {
  const values: Record<string, number | boolean | readonly string[]> = {};
  for (const name of Object.keys(rule.options)) {
    const spec = rule.options[name];
    if (spec === undefined) continue;
    let value: number | boolean | readonly string[] = spec.default;
    for (const given of [basis?.options?.[name], settings?.options?.[name]]) {
      if (given === undefined) continue;
      if (spec.type === 'list' ? Array.isArray(given) : typeof given === spec.type) value = given;
    }
    values[name] = value;
  }
  return values;
}

function toNudge(
  rule: Rule,
  finding: Finding,
  settings: RuleSettings | undefined,
  facts: Facts,
): Nudge | null {
  const from = facts.sender.kind === 'member' ? 'member' : 'officer';
  const clauses = basisFor(facts.pack, rule.id, finding.circumstance, from).map(
    ({ clause, bearing }): CitedClause => ({
      protocol: facts.pack.id,
      ref: clause.ref,
      says: clause.says,
      bearing,
    }),
  );
  const direct = clauses.some((one) => one.bearing === 'direct');
  // No clause, no nudge; and only the core may speak on a principle alone.
  if (clauses.length === 0 || (!direct && CORE_RULES.indexOf(rule.id) < 0)) return null;

  const strength = settings?.strength ?? 'default';
  let severity: Severity =
    strength === 'note' || strength === 'advice' || strength === 'warning' ? strength : finding.severity;
  if (!direct && severity === 'warning') severity = 'advice';
  if (!finding.sure) severity = 'note';

  const message = direct ? finding.message : `${finding.message}:principle`;
  const wording: Wording | undefined = rule.wording.en[message];
  if (wording === undefined) throw new Error(`no wording "${message}"`);
  const own = settings?.wording?.[message];
  const refs = clauses.map((one) => one.ref);
  const data: Record<string, string> = {
    refs: refs.length === 1 ? `paragraph ${refs[0] ?? ''}` : `paragraphs ${listed(refs.slice(0, 3))}`,
    protocol: facts.pack.called,
    Protocol: facts.pack.called.slice(0, 1).toUpperCase() + facts.pack.called.slice(1),
  };
  for (const name of Object.keys(finding.data)) data[name] = finding.data[name] ?? '';
  const nudge: Nudge = {
    rule: rule.id,
    severity,
    title: fill(own?.title ?? wording.title, data),
    guidance: fill(own?.guidance ?? wording.guidance, data),
    clauses,
    evidence: once(finding.evidence),
    suggestions: finding.suggestions.map((one) => ({ ...one, changes: once(one.changes) })),
    key: `${rule.id}:${finding.subject}`,
  };
  return finding.sure ? nudge : { ...nudge, quiet: true };
}

/** Each thing once: many who are reached through one list are one recipient of the draft. */
function once<T>(things: readonly T[]): T[] {
  const texts = things.map((one) => JSON.stringify(one));
  return things.filter((_one, index) => texts.indexOf(texts[index] ?? '') === index);
}

const weight = (nudge: Nudge): number => (nudge.quiet === true ? 0 : 10) + SEVERITIES.indexOf(nudge.severity);

function inOrder(nudges: readonly Nudge[]): Nudge[] {
  // Array.prototype.sort need not be stable before ES2019.
  return nudges
    .map((nudge, index) => ({ nudge, index }))
    .sort((a, b) => weight(b.nudge) - weight(a.nudge) || a.index - b.index)
    .map((one) => one.nudge);
}

/** Every rule that speaks in these nudges, those folded into another included, in the order of the nudges. */
export function rulesOf(nudges: readonly Nudge[]): RuleId[] {
  return nudges.reduce<RuleId[]>(
    (all, one) =>
      all.concat(
        one.rule,
        (one.also ?? []).map((other) => other.rule),
      ),
    [],
  );
}

/** Findings about the same issue become one nudge: the stronger speaks, and carries the other along. */
function mergeSameIssue(nudges: readonly Nudge[]): Nudge[] {
  const kept: Nudge[] = [];
  for (const nudge of inOrder(nudges)) {
    const index = kept.findIndex((one) => one.quiet === nudge.quiet && isSameIssue(one, nudge));
    const main = kept[index];
    if (main === undefined) kept.push(nudge);
    else {
      const { rule, title, guidance, clauses, key } = nudge;
      kept[index] = { ...main, also: (main.also ?? []).concat({ rule, title, guidance, clauses, key }) };
    }
  }
  return kept;
}

/**
 * Two nudges point at the same thing: the same earlier message, or the same passage (the shorter one covered by
 * more than half). The same people alone do not make one issue: a hidden copy and a junior officer are two.
 */
function isSameIssue(a: Nudge, b: Nudge): boolean {
  return a.evidence.some((one) =>
    b.evidence.some((other) => {
      if (one.kind === 'earlier-message' && other.kind === 'earlier-message')
        return one.value === other.value;
      if (one.kind !== 'text' || other.kind !== 'text') return false;
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      return shared > Math.min(one.end - one.start, other.end - other.start) / 2;
    }),
  );
}
