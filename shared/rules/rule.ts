import type { Facts } from '../reading/facts';
import type { Evidence, RuleId, Severity, Suggestion } from '../types';

type Language = 'en' | 'cy';

/** One setting of a rule. The clerk's form is drawn from this and the policy is checked by it. */
export type OptionSpec =
  | {
      readonly type: 'number';
      readonly label: string;
      readonly help: string;
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly unit: string;
    }
  | { readonly type: 'boolean'; readonly label: string; readonly help: string; readonly default: boolean }
  | {
      readonly type: 'list';
      readonly label: string;
      readonly help: string;
      readonly default: readonly string[];
      readonly of: 'words' | 'addresses';
    };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
type OptionValue<S extends OptionSpec> = S extends { type: 'number' }
  ? number
  : S extends { type: 'boolean' }
    ? boolean
    : readonly string[];
/** The values a rule is given: its defaults, then the pack's, then the policy's. */
export type OptionValues<S extends OptionSpecs> = { readonly [K in keyof S]: OptionValue<S[K]> };

/** What a rule found. check() adds clauses and wording; no clause in force, no nudge. */
export interface Finding {
  readonly severity: Severity;
  /** An unsure finding is at most a note and is never raised at Send. */
  readonly sure: boolean;
  /** Which of the rule's wordings to use. */
  readonly message: string;
  /** Values for the wording's {placeholders}. */
  readonly data: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  readonly suggestions: readonly Suggestion[];
  /** Only cite the basis clauses with one of these `when` marks; absent: those without a mark. */
  readonly circumstance?: string;
  /** Findings of several rules with the same subject are one issue, e.g. the recipients they concern. */
  readonly subject: string;
}

/**
 * What the sender reads. A rule that may rest on a principle alone has for each message m also "m:principle",
 * which says that the protocol does not speak of this in so many words and claims no more than a suggestion.
 */
export interface Wording {
  readonly title: string;
  /** Seen, what the protocol says (with {refs}), what could be done; placeholders in braces. */
  readonly guidance: string;
}

/** One check of a draft. `look` is pure and returns null when it has nothing to say. */
export interface Rule<S extends OptionSpecs = OptionSpecs> {
  readonly id: RuleId;
  readonly title: string;
  /** One sentence for the clerk's list. */
  readonly about: string;
  /** Whose drafts it looks at. */
  readonly from: readonly ('member' | 'officer')[];
  readonly options: S;
  readonly wording: { readonly en: Readonly<Record<string, Wording>> } & Partial<
    Record<Language, Readonly<Record<string, Wording>>>
  >;
  look(facts: Facts, options: OptionValues<S>): Finding | null;
}

/** Keeps a rule's option types while letting the registry hold rules of every option shape. */
export function defineRule<const S extends OptionSpecs>(rule: Rule<S>): Rule {
  return rule;
}
