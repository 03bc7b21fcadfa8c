import { FINER_EARS } from './reading/ears';
import { useEars } from './reading/matter';
import { RULES } from './rules';
import type { Rule } from './rules/rule';
import { runRules, type CheckInput, type CheckResult } from './run-rules';

useEars(FINER_EARS);

/** check() without its own table of patterns: the launch bundle brings one (heart.ts), without any it is slow but the same. */
export function checkPlainly(input: CheckInput, rules: readonly Rule[] = RULES): CheckResult {
  return runRules(input, rules);
}
