import type { Scenario } from '../../../shared/admin/shapes';
import type { Snapshot } from '../../../shared/api';
import { check, type CheckResult } from '../../../shared/check';
import { createDirectory, type Directory } from '../../../shared/directory';
import { remember } from '../../../shared/reading/memory';
import type { Draft, EarlierMessage, Nudge, RuleId } from '../../../shared/types';

/*
 * Drafts under a policy, checked here as the add-in checks them. Comes apart from the first screen: the rules weigh
 * 100 kB.
 */

export interface Trial {
  readonly draft: Draft;
  readonly history: readonly EarlierMessage[];
}

/** A snapshot and its people indexed, for many drafts. */
export interface Bench {
  readonly snapshot: Snapshot;
  readonly directory: Directory;
}

export function benchOf(snapshot: Snapshot): Bench {
  return { snapshot, directory: createDirectory(snapshot.people, snapshot.lists) };
}

export function runTrial(trial: Trial, { snapshot, directory }: Bench): CheckResult {
  return check({
    draft: trial.draft,
    pack: snapshot.pack,
    directory,
    policy: snapshot.policy,
    earlier: trial.history.map((message) => remember(message, directory)),
  });
}

/** How a nudge under the draft stands to the published policy's. */
export type Mark = 'new' | 'changed' | 'same' | 'gone';

function said(nudge: Nudge): string {
  return JSON.stringify([nudge.severity, nudge.title, nudge.guidance, nudge.clauses.map((one) => one.ref)]);
}

/** Marks one side's nudges against the other's, rule by rule. `absent`: what a nudge that is not there is called. */
export function markAgainst(
  nudges: readonly Nudge[],
  others: readonly Nudge[],
  absent: 'new' | 'gone',
): readonly { readonly nudge: Nudge; readonly mark: Mark }[] {
  return nudges.map((nudge) => {
    const other = others.find((one) => one.rule === nudge.rule);
    if (other === undefined) return { nudge, mark: absent };
    return { nudge, mark: said(nudge) === said(other) ? 'same' : 'changed' };
  });
}

/** What publishing would do to one scenario. */
export interface Effect {
  readonly scenario: Scenario;
  readonly gains: readonly RuleId[];
  readonly loses: readonly RuleId[];
  readonly otherwise: readonly RuleId[];
  /** Under the draft. */
  readonly speaks: readonly RuleId[];
  /** Expected and not speaking, or speaking and not expected, under the draft; null: nothing is expected. */
  readonly surprises: readonly RuleId[] | null;
}

function rules(marked: readonly { readonly nudge: Nudge; readonly mark: Mark }[], mark: Mark): RuleId[] {
  return marked.filter((one) => one.mark === mark).map((one) => one.nudge.rule);
}

/** Runs every scenario under both policies, giving the page a moment between them. */
export async function runScenarios(
  scenarios: readonly Scenario[],
  draft: Snapshot,
  published: Snapshot,
  said?: (done: number) => void,
): Promise<readonly Effect[]> {
  const now = benchOf(draft);
  const before = benchOf(published);
  const effects: Effect[] = [];
  for (const scenario of scenarios) {
    const trial: Trial = {
      draft: plainDraft(scenario.draft),
      history: scenario.history.map(plainEarlier),
    };
    const under = runTrial(trial, now).nudges;
    const old = runTrial(trial, before).nudges;
    const marked = markAgainst(under, old, 'new');
    const speaks = under.map((one) => one.rule);
    effects.push({
      scenario,
      gains: rules(marked, 'new'),
      loses: rules(markAgainst(old, under, 'gone'), 'gone'),
      otherwise: rules(marked, 'changed'),
      speaks,
      surprises:
        scenario.expect === null
          ? null
          : [
              ...scenario.expect.filter((rule) => !speaks.includes(rule)),
              ...speaks.filter((rule) => scenario.expect?.includes(rule) === false),
            ],
    });
    said?.(effects.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return effects;
}

/** The API's shape has absent values as undefined; the rules' has them not there. */
export function plainDraft(draft: Scenario['draft']): Draft {
  const { importance, ...rest } = draft;
  return importance === undefined ? rest : { ...rest, importance };
}
function plainEarlier(message: Scenario['history'][number]): EarlierMessage {
  const { importance, ...rest } = message;
  return importance === undefined ? rest : { ...rest, importance };
}
