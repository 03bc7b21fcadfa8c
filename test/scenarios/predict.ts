import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadPacks } from '../../bot/packs';
import { readPeople } from '../../bot/people';
import { check, rulesOf, type CheckResult } from '../../shared/check';
import { createDirectory, type Directory } from '../../shared/directory';
import { defaultPolicy } from '../../shared/policy';
import { remember } from '../../shared/reading/memory';
import { readGold, type Labelled } from './score-checks';
import type { Draft, EarlierMessage } from '../../shared/types';

/** A labelled email as the files hold it. */
export interface Scenario extends Labelled {
  readonly people: string;
  readonly draft: Draft;
  readonly history?: readonly EarlierMessage[];
}

/** The labelled emails of a file beside this one. Their focus stands in the row, or in a TSV of the same name. */
export function readScenarios(file: string): Scenario[] {
  const text = readFileSync(path.join(__dirname, file), 'utf8');
  const focus = path.join(__dirname, file.replace('.jsonl', '-focus.tsv'));
  const labels = new Map(
    readGold(text, file, existsSync(focus) ? readFileSync(focus, 'utf8') : '').map((row) => [row.id, row]),
  );
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as Scenario;
      return { ...row, ...labels.get(row.id) };
    });
}

const directories = new Map<string, Directory>();

export function directoryOf(people: string): Directory {
  let directory = directories.get(people);
  if (directory === undefined) {
    directory = createDirectory(readPeople(readFileSync(path.join(__dirname, people))).people);
    directories.set(people, directory);
  }
  return directory;
}

const packs = new Map(loadPacks().map((pack) => [pack.id, pack]));

/** Checks a labelled email as the product would. */
export function predict(scenario: Scenario): CheckResult {
  const pack = packs.get(scenario.protocol);
  if (pack === undefined) throw new Error(`${scenario.id}: no pack ${scenario.protocol}`);
  return check({
    draft: scenario.draft,
    pack,
    directory: directoryOf(scenario.people),
    policy: defaultPolicy(pack),
    earlier: (scenario.history ?? []).map((message) => remember(message, directoryOf(scenario.people))),
  });
}

/** The rules that speak: quiet nudges are for the pane only. */
export function spokenRules(result: CheckResult): string[] {
  return rulesOf(result.nudges.filter((nudge) => nudge.quiet !== true));
}
