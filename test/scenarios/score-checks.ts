/**
 * Scores what `protocol-nudge check` prints against labelled emails. Run it as
 *   npx tsx test/scenarios/score-checks.ts GOLD.jsonl PREDICTIONS.jsonl [--focus FILE.tsv] [--by-protocol] [--errors N]
 * A rule in "expect" must fire (else a miss), one in "allow" may (never counted), any other must not (else a
 * false nudge). `--errors` shows labels: not for whoever develops rules against a held-out file.
 */
import { readFileSync } from 'node:fs';
import { CORE_RULES, RULE_IDS } from '../../shared/types';

/** One labelled email, without the email itself. "rule+" in focus: meant to fire; "rule-": meant to tempt it. */
export interface Labelled {
  readonly id: string;
  readonly protocol: string;
  readonly expect: readonly string[];
  readonly allow: readonly string[];
  readonly why: string;
  readonly focus: readonly string[];
}

/** What fired, by email id; an id that is missing counts as silence. */
export type Predictions = ReadonlyMap<string, readonly string[]>;

/** Right (tp), false (fp) and missed (fn) nudges. */
export type Counts = Readonly<Record<'tp' | 'fp' | 'fn', number>>;

/** Counts by rule (a name that is no rule under UNKNOWN), and the emails scored wrong, in the file's order. */
export interface Tally {
  readonly byRule: ReadonlyMap<string, Counts>;
  readonly wrong: readonly { row: Labelled; missed: readonly string[]; unwanted: readonly string[] }[];
}

const UNKNOWN = 'unknown-rule';
const NONE: Counts = { tp: 0, fp: 0, fn: 0 };
const isRule = (name: string): boolean => RULE_IDS.some((id) => id === name);

/** What fired for one email; a rule named twice counts once. */
function fired(row: Labelled, predictions: Predictions): string[] {
  return [...new Set(predictions.get(row.id) ?? [])];
}

/** Counts every rule over every email. */
export function tally(gold: readonly Labelled[], predictions: Predictions): Tally {
  const byRule = new Map<string, Counts>();
  const add = (rule: string, kind: keyof Counts): void => {
    const name = isRule(rule) ? rule : UNKNOWN;
    const before = byRule.get(name) ?? NONE;
    byRule.set(name, { ...before, [kind]: before[kind] + 1 });
  };
  const results = gold.map((row) => {
    const got = fired(row, predictions);
    const missed = row.expect.filter((rule) => !got.includes(rule));
    const unwanted = got.filter((rule) => !row.expect.includes(rule) && !row.allow.includes(rule));
    for (const rule of row.expect) add(rule, missed.includes(rule) ? 'fn' : 'tp');
    for (const rule of unwanted) add(rule, 'fp');
    return { row, missed, unwanted };
  });
  return { byRule, wrong: results.filter(({ missed, unwanted }) => missed.length + unwanted.length > 0) };
}

/** The counts of several rules together; all that were counted, unknown names too, when no rules are named. */
export function pool(scored: Tally, rules: readonly string[] = [...scored.byRule.keys()]): Counts {
  return rules
    .map((rule) => scored.byRule.get(rule) ?? NONE)
    .reduce((sum, one) => ({ tp: sum.tp + one.tp, fp: sum.fp + one.fp, fn: sum.fn + one.fn }), NONE);
}

/** Shares from 0 to 1; null where there is nothing to divide by. */
export function figures({ tp, fp, fn }: Counts) {
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return { precision: share(tp, tp + fp), recall: share(tp, tp + fn), f1: share(2 * tp, 2 * tp + fp + fn) };
}

/** F1 over the pooled counts of the rules named (all, when none are); null when there was nothing to count. */
export function microF1(scored: Tally, rules?: readonly string[]): number | null {
  return figures(pool(scored, rules)).f1;
}

/** Of the emails where no rule may fire, how many were left alone. */
export function silence(gold: readonly Labelled[], predictions: Predictions): { kept: number; of: number } {
  const clean = gold.filter((row) => row.expect.length + row.allow.length === 0);
  return { kept: clean.filter((row) => fired(row, predictions).length === 0).length, of: clean.length };
}

/** Of the emails written to tempt a rule, how many it left alone. */
export function held(rule: string, gold: readonly Labelled[], seen: Predictions) {
  const tempting = gold.filter((row) => row.focus.includes(`${rule}-`));
  const left = tempting.filter((row) => !fired(row, seen).includes(rule));
  return { held: left.length, of: tempting.length };
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** The objects of a JSON Lines text, each with a string id used once. Throws naming the file and line. */
function rows(text: string, name: string): { id: string; fields: Record<string, unknown> }[] {
  const seen = new Set<string>();
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line.trim());
    } catch {
      throw new Error(`${name}:${index + 1}: not JSON`);
    }
    const fields: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
    const id = fields['id'];
    if (typeof id !== 'string' || seen.has(id))
      throw new Error(`${name}:${index + 1}: needs an id, used once`);
    seen.add(id);
    return [{ id, fields }];
  });
}

/**
 * Reads labelled emails. focusTsv (id, tab, focus words) wins over a row's own "focus", a list or a string of
 * words. Throws on a label that is no rule, or that is both expected and allowed.
 */
export function readGold(text: string, name = 'gold', focusTsv = ''): Labelled[] {
  const focusOf = new Map(focusTsv.split(/\r?\n/).map((line) => [line.split('\t')[0], line.split('\t')[1]]));
  return rows(text, name).map(({ id, fields }) => {
    const { expect, allow, protocol, why } = fields;
    if (!isStrings(expect) || !isStrings(allow) || ![...expect, ...allow].every(isRule))
      throw new Error(`${name}: ${id}: expect and allow must be lists of rules`);
    if (expect.some((rule) => allow.includes(rule)))
      throw new Error(`${name}: ${id}: expect and allow overlap`);
    const own = focusOf.get(id) ?? fields['focus'];
    const focus = isStrings(own) ? own : typeof own === 'string' ? own.split(/\s+/) : [];
    const text = (value: unknown, other: string): string => (typeof value === 'string' ? value : other);
    return { id, protocol: text(protocol, '?'), expect, allow, why: text(why, ''), focus };
  });
}

/** Reads predictions, {"id","rules":[…]} a line; a line {"id","error"} counts as silence. Throws on others. */
export function readPredictions(text: string, name = 'predictions'): Map<string, string[]> {
  return new Map(
    rows(text, name).map(({ id, fields }) => {
      const fires = fields['error'] === undefined ? fields['rules'] : [];
      if (!isStrings(fires)) throw new Error(`${name}: ${id}: rules must be a list of strings`);
      return [id, fires];
    }),
  );
}

const cell = (value: number | null): string => (value === null ? 'n/a' : value.toFixed(3)).padStart(7);
function line(label: string, counts: Counts): string {
  const { precision, recall, f1 } = figures(counts);
  const whole = [counts.tp + counts.fn, counts.tp, counts.fp, counts.fn].map((n) => String(n).padStart(7));
  return label.padEnd(26) + whole.join('') + [precision, recall, f1].map(cell).join('');
}

/** The whole report as text; errors: how many wrong emails to list. */
export function report(
  gold: readonly Labelled[],
  seen: Predictions,
  byProtocol: boolean,
  errors: number,
): string {
  const unheard = gold.filter((row) => !seen.has(row.id)).length;
  const scored = tally(gold, seen);
  const quiet = silence(gold, seen);
  const names = [...RULE_IDS, ...(scored.byRule.has(UNKNOWN) ? [UNKNOWN] : [])];
  const others = names.filter((rule) => !CORE_RULES.some((core) => core === rule));
  const heads = ['expect', 'TP', 'FP', 'FN', 'prec', 'rec', 'F1'].map((head) => head.padStart(7)).join('');
  const out = [`${'rule'.padEnd(26)}${heads}`, ...names.map((rule) => line(rule, pool(scored, [rule])))];
  out.push('', line('four core rules, micro', pool(scored, CORE_RULES)));
  out.push(line('all rules, micro', pool(scored)));
  out.push(line('the other rules, micro', pool(scored, others)), '');
  if (unheard > 0) out.push(`${unheard} email(s) without a prediction, counted as silence`);
  out.push(`must fire nothing: ${quiet.kept} of ${quiet.of} kept silent`);
  out.push(`wholly right: ${gold.length - scored.wrong.length} of ${gold.length}`, '');
  for (const protocol of byProtocol ? [...new Set(gold.map((row) => row.protocol))].sort() : []) {
    const part = gold.filter((row) => row.protocol === protocol);
    const sub = tally(part, seen);
    const { kept, of } = silence(part, seen);
    const f1s = `core F1${cell(microF1(sub, CORE_RULES))}  all F1${cell(microF1(sub))}`;
    out.push(`${protocol.padEnd(14)} ${part.length} emails  ${f1s}  silent ${kept} of ${of}`);
  }
  for (const rule of RULE_IDS) {
    const near = held(rule, gold, seen);
    if (near.of > 0) out.push(`hard negatives of ${rule}: ${near.held} of ${near.of} left alone`);
  }
  const list = (words: readonly string[]): string => words.join(', ') || '-';
  for (const { row, missed, unwanted } of scored.wrong.slice(0, errors))
    out.push(`${row.id} [${row.protocol}] missed: ${list(missed)} | false: ${list(unwanted)} | ${row.why}`);
  return out.join('\n');
}

function main(args: readonly string[]): void {
  const after = (flag: string): string | undefined =>
    args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined;
  const [goldFile, seenFile] = args;
  if (goldFile === undefined || seenFile === undefined) throw new Error('needs GOLD.jsonl PREDICTIONS.jsonl');
  const focusFile = after('--focus');
  const focus = focusFile === undefined ? '' : readFileSync(focusFile, 'utf8');
  const gold = readGold(readFileSync(goldFile, 'utf8'), goldFile, focus);
  const seen = readPredictions(readFileSync(seenFile, 'utf8'), seenFile);
  console.log(report(gold, seen, args.includes('--by-protocol'), Number(after('--errors') ?? 0)));
}

if (require.main === module) main(process.argv.slice(2));
