import { z } from 'zod';
import type { CheckRequest } from '../shared/api';
import type { Draft, EarlierMessage } from '../shared/types';
import { kindOf } from './kind-of';

/**
 * The one place where a draft from outside is checked. Extra fields are ignored; recipients, subject and body
 * may be absent; the sender and the time may not, because nothing sensible can be said without them.
 */
const address = z.string().max(2000);
const addresses = z.array(address).max(20_000).nullish();
const instant = z.string().refine(isInstant, {
  error: 'expected an ISO 8601 instant with its zone, such as "2026-03-04T14:05:00Z"',
});
const message = {
  from: address.refine((from) => from.trim() !== '', {
    error: "expected the sender's address, got an empty string",
  }),
  to: addresses,
  cc: addresses,
  bcc: addresses,
  subject: z.string().nullish(),
  body: z.string().nullish(),
  importance: z.enum(['low', 'normal', 'high'], { error: 'expected "low", "normal" or "high"' }).nullish(),
};
const draftShape = z.object({ ...message, composedAt: instant });
const earlierShape = z.object({ ...message, sentAt: instant, itemId: z.string().max(2000).nullish() });
/** {draft, history?} */
export const checkRequestShape = z.object({
  draft: draftShape,
  history: z.array(earlierShape).max(20_000).nullish(),
});

/** What is wrong with one field: its path ("draft.to[0]") and a plain sentence on what was expected. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: string;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Checks {draft, history?}. Never repeats a value in a problem: problems are shown and logged, drafts are not. */
export function checkRequest(input: unknown): Checked<Required<CheckRequest>> {
  const parsed = checkShape(checkRequestShape, input);
  if (!parsed.ok) return parsed;
  const { draft, history } = parsed.value;
  return {
    ok: true,
    value: {
      draft: { ...commonParts(draft), composedAt: draft.composedAt } satisfies Draft,
      history: (history ?? []).map((one): EarlierMessage => ({
        ...commonParts(one),
        sentAt: one.sentAt,
        ...(one.itemId == null ? {} : { itemId: one.itemId }),
      })),
    },
  };
}

/** Checks one earlier message, as a line of a history file has it. */
export function checkEarlier(input: unknown): Checked<EarlierMessage> {
  const parsed = checkShape(earlierShape, input);
  if (!parsed.ok) return parsed;
  const one = parsed.value;
  return {
    ok: true,
    value: { ...commonParts(one), sentAt: one.sentAt, ...(one.itemId == null ? {} : { itemId: one.itemId }) },
  };
}

/** Runs any zod shape and puts its findings in our words. */
export function checkShape<T>(shape: z.ZodType<T>, input: unknown): Checked<T> {
  const parsed = shape.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.slice(0, 20).map((issue) => ({
      field: fieldName(issue.path),
      problem: describe(issue, valueAt(input, issue.path)),
    })),
  };
}

/** "draft.to[0]: expected a string, got a number; …" */
export function problemText(problems: readonly FieldProblem[]): string {
  return problems.map(({ field, problem }) => (field === '' ? problem : `${field}: ${problem}`)).join('; ');
}

type Common = Omit<Draft, 'composedAt'>;

function commonParts(one: z.infer<typeof draftShape> | z.infer<typeof earlierShape>): Common {
  return {
    from: one.from,
    to: one.to ?? [],
    cc: one.cc ?? [],
    bcc: one.bcc ?? [],
    subject: one.subject ?? '',
    body: one.body ?? '',
    ...(one.importance == null ? {} : { importance: one.importance }),
  };
}

/** A date and a time with a zone that exist; "2026-02-30T10:00:00Z" does not. */
function isInstant(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/.exec(text);
  if (parts === null || Number.isNaN(Date.parse(text))) return false;
  const [year = 0, month = 0, day = 0] = parts.slice(1, 4).map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'an array',
  object: 'an object',
};

function describe(issue: z.core.$ZodIssue, got: unknown): string {
  if (issue.code === 'invalid_type') {
    return `expected ${NOUNS[issue.expected] ?? issue.expected}, got ${kindOf(got)}`;
  }
  if (issue.code === 'too_big') return `expected at most ${String(issue.maximum)} ${units(got)}`;
  if (issue.code === 'too_small') return `expected at least ${String(issue.minimum)} ${units(got)}`;
  return issue.message;
}

function units(value: unknown): string {
  if (Array.isArray(value)) return 'entries';
  return typeof value === 'string' ? 'characters' : '';
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${String(part)}]`;
    return name === '' ? String(part) : `${name}.${String(part)}`;
  }, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    input,
  );
}
