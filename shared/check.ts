import { checkPlainly } from './every-rule';
import { guardPatterns } from './reading/pattern-guard';
import type { Rule } from './rules/rule';
import type { CheckInput, CheckResult } from './run-rules';

export { atSend, rulesOf, type CheckInput, type CheckResult } from './run-rules';

guardPatterns();

/** Reads the draft once, runs every rule that the policy and the pack allow, and returns what to say. */
export function check(input: CheckInput, rules?: readonly Rule[]): CheckResult {
  return checkPlainly(input, rules);
}
