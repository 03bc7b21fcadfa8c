import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Scenario } from '../scenarios/predict';

/** A good email: no rule may speak, none is left open. */
export interface CleanMail extends Scenario {
  /** The file it came from, without its ending: what kind of mail it is. */
  readonly kind: string;
}

/** Every good email of every .jsonl file beside this one, files in alphabetical order, rows in the files' order. */
export function readCleanMail(): CleanMail[] {
  return readdirSync(__dirname)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(__dirname, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({
          ...(JSON.parse(line) as Omit<Scenario, 'why' | 'focus'>),
          why: 'good',
          focus: [],
          kind: file.replace(/\.jsonl$/, ''),
        })),
    );
}

/** Messages by id, each with the rules that spoke: what a failing test prints. */
export function listOf(
  offenders: readonly { readonly id: string; readonly kind: string; readonly rules: readonly string[] }[],
): string {
  return offenders
    .map((offender) => `${offender.id} (${offender.kind}): ${offender.rules.join(', ')}`)
    .join('\n');
}
