/**
 * The field's own words as types. Names and shapes that cross a boundary (draft, nudge, answer, people) are
 * fixed by the product's contract; the rest may change with the code.
 */

export type PersonKind = 'member' | 'officer' | 'consultant' | 'external';
/** An officer's seniority, highest first. "chief" is a statutory officer or the head of paid service. */
export type Tier = 'chief' | 'director' | 'head' | 'manager' | 'staff';
/** Highest first, so that an index compares seniority. */
export const TIERS: readonly Tier[] = ['chief', 'director', 'head', 'manager', 'staff'];

/** One row of the people file. Addresses are kept as given and compared without case. */
export interface Person {
  readonly email: string;
  readonly name: string;
  readonly kind: PersonKind;
  readonly title: string;
  /** As given; null when blank, then inferred from the title and the manager chain (reading/tier). */
  readonly tier: Tier | null;
  readonly service: string;
  /** The manager's address, or "" */
  readonly manager: string;
  readonly ward: string;
  /** Political group, for members. */
  readonly group: string;
  /** Services whose point of contact this is, as the clerk has set it. Never in a people file. */
  readonly contactFor?: readonly string[];
}

export type Field = 'to' | 'cc' | 'bcc';
export const FIELDS: readonly Field[] = ['to', 'cc', 'bcc'];
export type Importance = 'low' | 'normal' | 'high';

/** The email being written. Times are ISO 8601 instants; the body is plain text with quotes and signature. */
export interface Draft {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly importance?: Importance;
  readonly composedAt: string;
}

/** A message already sent (by anybody), with its text. Only ever held for the length of one check. */
export interface EarlierMessage {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly importance?: Importance;
  readonly sentAt: string;
  /** The mail client's id, so that it can open the message. */
  readonly itemId?: string;
}

export const RULE_IDS = [
  'many-officers',
  'repeated-point',
  'blind-copy',
  'junior-officer',
  'urgent-demand',
  'out-of-hours',
  'pressure-on-advice',
  'disrespect',
  'conduct-in-copy',
  'direct-instruction',
  'party-political',
  'personal-favour',
  'group-meeting',
  'personal-data',
  'confidential',
  'early-chaser',
  'other-ward',
  'contentious-route',
  'speaking-for-council',
  'member-correspondence',
  'complaint-route',
] as const;
export type RuleId = (typeof RULE_IDS)[number];
/** Only these may fire on a principle alone. */
export const CORE_RULES: readonly RuleId[] = [
  'many-officers',
  'repeated-point',
  'blind-copy',
  'junior-officer',
];

export type Severity = 'note' | 'advice' | 'warning';
/** Weakest first. */
export const SEVERITIES: readonly Severity[] = ['note', 'advice', 'warning'];
/** direct: the clause speaks of this. principle: only a general duty bears on it. */
export type Bearing = 'direct' | 'principle';

export interface CitedClause {
  readonly protocol: string;
  readonly ref: string;
  readonly says: string;
  readonly bearing: Bearing;
}

/**
 * What a nudge points at. recipient: value is the address as the draft has it. text: value is the passage and
 * start/end are UTF-16 offsets into the draft's body. earlier-message: value is its itemId, or its sentAt when
 * it has none.
 */
export type Evidence =
  | { readonly kind: 'recipient'; readonly value: string; readonly field: Field }
  | { readonly kind: 'text'; readonly value: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'earlier-message';
      readonly value: string;
      readonly sentAt: string;
      readonly subject: string;
      readonly to: readonly string[];
    };

/** One step that the mail client performs. Every one can be undone by putting the earlier state back. */
export type Change =
  | { readonly type: 'drop-recipient'; readonly address: string; readonly field: Field }
  | { readonly type: 'add-recipient'; readonly address: string; readonly name: string; readonly field: Field }
  | { readonly type: 'move-recipient'; readonly address: string; readonly from: Field; readonly to: Field }
  | { readonly type: 'remove-text'; readonly start: number; readonly end: number; readonly text: string }
  | {
      readonly type: 'replace-text';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly replacement: string;
    }
  | { readonly type: 'open-message'; readonly itemId: string }
  | { readonly type: 'delay-until'; readonly at: string };

/** A fix that one click makes. `kind` is stable and names the fix for counts; the label is shown on the button. */
export interface Suggestion {
  readonly kind: string;
  readonly label: string;
  readonly changes: readonly Change[];
}

/** A nudge folded into a stronger one on the same issue. */
type AlsoNudge = Pick<Nudge, 'rule' | 'title' | 'guidance' | 'clauses' | 'key'>;

export interface Nudge {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly title: string;
  readonly guidance: string;
  readonly clauses: readonly CitedClause[];
  readonly evidence: readonly Evidence[];
  readonly suggestions: readonly Suggestion[];
  /** Other rules that speak of the very same thing, folded into this nudge. */
  readonly also?: readonly AlsoNudge[];
  /** Not sure enough to speak at Send; shown in the pane as a note. */
  readonly quiet?: boolean;
  /** The same for the same issue in the same conversation, whatever else changes: "not this time" remembers it. */
  readonly key: string;
}

export type Verdict = 'yes' | 'yes-if' | 'someone-else' | 'no' | 'not-covered';

/** An email address made comparable: trimmed, lower case, without angle brackets or display name. */
export function normalAddress(address: string): string {
  const inBrackets = /<([^<>]*)>\s*$/.exec(address);
  return (inBrackets?.[1] ?? address).trim().toLowerCase();
}
