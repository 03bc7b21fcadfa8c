import { FINER_EARS } from './reading/ears';
import { useEars } from './reading/matter';
import { guardPatterns } from './reading/pattern-guard';
import { RULES } from './rules';
import type { Rule } from './rules/rule';
import { runRules, type CheckInput, type CheckResult } from './run-rules';

export { atSend, rulesOf, type CheckInput, type CheckResult } from './run-rules';

guardPatterns();
useEars(FINER_EARS);

/** Reads the draft once, runs every rule that the policy and the pack allow, and returns what to say. */
export function check(input: CheckInput, rules: readonly Rule[] = RULES): CheckResult {
  return runRules(input, rules);
}
