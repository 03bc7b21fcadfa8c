import type { RuleFacts } from '../../shared/admin/body';

export type { RuleFacts };

/** Put in by webpack (webpack.config.js, print-rule-facts.ts): a rule added to the registry appears by itself. */
declare const __RULE_FACTS__: readonly RuleFacts[];

/** Every rule, in the registry's order. */
export const RULE_FACTS: readonly RuleFacts[] = __RULE_FACTS__;
