import { answer } from '../shared/answer/answer';
import type { Directory } from '../shared/directory';
import type { Pack } from '../shared/pack';
import { kindOf } from './kind-of';

export interface AskContext {
  readonly packs: readonly Pack[];
  readonly directory: Directory;
  /** The protocol of questions that do not name their own. */
  readonly protocol: string;
}

/** A line of `ask` answered, or why it could not be. */
export type AskedLine =
  | {
      readonly id: string | number;
      readonly verdict: string;
      readonly clauses: readonly string[];
      readonly text: string;
      readonly conditions: readonly string[];
      readonly contacts: readonly { readonly role: string; readonly email: string | null }[];
      readonly confidence: number;
      readonly situation: string | null;
    }
  | { readonly id: string | number | null; readonly error: string };

/**
 * Answers one line of `protocol-nudge ask`: {"id","question","asker"?,"protocol"?}, already parsed from JSON.
 * `lineNumber` counts from 1, for messages. Never throws; what is wrong comes back as {"id","error"}.
 */
export function askLine(line: unknown, lineNumber: number, context: AskContext): AskedLine {
  const where = `line ${String(lineNumber)}`;
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    return { id: null, error: `${where}: expected a JSON object, got ${kindOf(line)}` };
  }
  const row = line as Readonly<Record<string, unknown>>;
  const { id, question, asker, protocol } = row;
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { id: null, error: `${where}: id: expected a string or a number, got ${kindOf(id)}` };
  }
  const fault = (field: string, value: unknown, expected: string): AskedLine => ({
    id,
    error: `${where}: ${field}: expected ${expected}, got ${kindOf(value)}`,
  });
  if (typeof question !== 'string') return fault('question', question, 'a text');
  if (asker !== undefined && asker !== null && typeof asker !== 'string')
    return fault('asker', asker, 'an email address');
  if (protocol !== undefined && protocol !== null && typeof protocol !== 'string')
    return fault('protocol', protocol, 'the id of a protocol');
  const wanted = typeof protocol === 'string' ? protocol : context.protocol;
  const pack = context.packs.find((one) => one.id === wanted);
  if (pack === undefined) {
    return {
      id,
      error: `${where}: protocol: expected one of ${context.packs.map((one) => one.id).join(', ')}`,
    };
  }
  const given = answer({
    question,
    pack,
    directory: context.directory,
    ...(typeof asker === 'string' ? { asker } : {}),
  });
  return {
    id,
    verdict: given.verdict,
    clauses: given.clauses.map(({ ref }) => ref),
    text: given.text,
    conditions: given.conditions,
    contacts: given.contacts.map(({ role, email }) => ({ role, email })),
    confidence: given.confidence,
    situation: given.situation,
  };
}
