import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { OwnClause, OwnProtocolSave } from '../../../shared/admin/shapes';
import { Empty } from '../parts/page';
import { useParts } from '../parts/styles';
import { useStore } from '../store';
import { useTab } from '../tab';
import { Decide, ruleName, situationName, subjectName, useRoleNames, type State } from './mapping';
import { withClause, type WorkController } from './work';
import { protocolWords } from './words';

const words = protocolWords.proposals;
const SHOWN = 60;
const THRESHOLDS = [0.9, 0.8, 0.7, 0.5];

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, flexBasis: '260px', minWidth: 0 },
  clause: { '& summary': { cursor: 'pointer', minHeight: '24px' } },
});

/** A standing that an older version kept is shown as it is. */
const STANDING_WORDS: Readonly<Record<string, string | undefined>> = protocolWords.map.standing;

type Kind = keyof typeof words.kinds;

interface Proposal {
  readonly index: number;
  readonly clause: OwnClause;
  readonly id: string;
  readonly what: string;
  readonly how: string;
  readonly state: State;
  readonly score: number;
}

export function countProposed(clauses: readonly OwnClause[]): number {
  return clauses.reduce(
    (sum, one) =>
      sum +
      (one.inForce
        ? [...one.rules, ...one.situations, ...(one.routes ?? [])].filter((link) => link.state === 'proposed')
            .length
        : 0),
    0,
  );
}

function proposalsOf(
  clauses: readonly OwnClause[],
  kind: Kind,
  nameOfRole: (key: string) => string,
): readonly Proposal[] {
  return clauses
    .flatMap((clause, index): Proposal[] => {
      if (!clause.inForce) return [];
      if (kind === 'routes')
        return (clause.routes ?? []).map((link) => ({
          index,
          clause,
          id: link.subject,
          what: subjectName(link.subject),
          how: link.to.map(nameOfRole).join(protocolWords.map.then),
          state: link.state,
          score: link.score,
        }));
      return kind === 'rules'
        ? clause.rules.map((link) => ({
            index,
            clause,
            id: link.rule,
            what: ruleName(link.rule),
            how: protocolWords.map.bearing[link.bearing],
            state: link.state,
            score: link.score,
          }))
        : clause.situations.map((link) => ({
            index,
            clause,
            id: link.situation,
            what: situationName(link.situation),
            how: STANDING_WORDS[link.standing] ?? link.standing,
            state: link.state,
            score: link.score,
          }));
    })
    .sort((a, b) => b.score - a.score);
}

function withState(work: OwnProtocolSave, kind: Kind, one: Proposal, state: State): OwnProtocolSave {
  const at = <T extends { readonly state: State }>(links: readonly T[], idOf: (link: T) => string): T[] =>
    links.map((link) => (idOf(link) === one.id ? { ...link, state } : link));
  return withClause(work, one.index, (clause) => {
    if (kind === 'rules') return { ...clause, rules: at(clause.rules, (link) => link.rule) };
    if (kind === 'routes') return { ...clause, routes: at(clause.routes ?? [], (link) => link.subject) };
    return { ...clause, situations: at(clause.situations, (link) => link.situation) };
  });
}

/** Every proposal of the product, likeliest first, to confirm or refuse one by one or all likely ones at once. */
export function ProposalsView(props: { work: WorkController }): ReactNode {
  const { work } = props;
  const { notices } = useTab();
  const { now } = useStore(work);
  const styles = useStyles();
  const parts = useParts();
  const nameOfRole = useRoleNames();
  const [kind, setKind] = useState<Kind>('rules');
  const [state, setState] = useState<State>('proposed');
  const [least, setLeast] = useState(0.8);
  const [shown, setShown] = useState(SHOWN);
  const all = proposalsOf(now.clauses, kind, nameOfRole);
  const listed = all.filter((one) => one.state === state);
  const likely = all.filter((one) => one.state === 'proposed' && one.score >= least);
  const label = protocolWords.clauses.did.bulk(likely.length);
  const more = listed.length - shown;
  return (
    <section className={parts.card} aria-label={protocolWords.tabs.proposals(0)}>
      <p className={parts.soft}>{words.intro}</p>
      <div className={styles.tools}>
        <Field label={words.show}>
          <Select value={kind} onChange={(_event, data) => setKind(data.value as Kind)}>
            {(Object.keys(words.kinds) as Kind[]).map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.state}>
          <Select value={state} onChange={(_event, data) => setState(data.value as State)}>
            {(Object.keys(words.states) as State[]).map((one) => (
              <option key={one} value={one}>
                {`${words.states[one]} (${String(all.filter((link) => link.state === one).length)})`}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.bulkFrom}>
          <Select value={String(least)} onChange={(_event, data) => setLeast(Number(data.value))}>
            {THRESHOLDS.map((one) => (
              <option key={one} value={String(one)}>
                {protocolWords.map.score(one)}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          appearance="primary"
          disabledFocusable={likely.length === 0}
          onClick={() => {
            if (likely.length === 0) return;
            work.edit(label, (one) =>
              likely.reduce((sum, link) => withState(sum, kind, link, 'confirmed'), one),
            );
            notices.set({
              kind: 'done',
              text: words.bulkDone(likely.length),
              undo: { label: protocolWords.undoOf(label), act: work.undo },
            });
          }}
        >
          {words.bulk(likely.length)}
        </Button>
      </div>
      {listed.length === 0 ? (
        <Empty title={words.none.title} text={words.none.text} />
      ) : (
        <ul className={parts.lines}>
          {listed.slice(0, shown).map((one) => (
            <li key={`${String(one.index)} ${one.id}`} className={styles.line}>
              <div className={styles.text}>
                <span className={parts.strong}>{words.clause(one.clause.ref)}</span>
                {' → '}
                {one.what}
                <span className={parts.small}>
                  {` ${[one.how, protocolWords.map.score(one.score)].join(', ')}`}
                </span>
                <details className={styles.clause}>
                  <summary className={parts.small}>{words.read}</summary>
                  <p className={parts.text}>{one.clause.text}</p>
                </details>
              </div>
              <Decide
                what={one.what}
                clause={one.clause.ref}
                state={one.state}
                onState={(next) =>
                  work.edit(protocolWords.clauses.did.map(one.clause.ref), (all) =>
                    withState(all, kind, one, next),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <div>
          <Button onClick={() => setShown(shown + SHOWN)}>{words.more(Math.min(SHOWN, more))}</Button>
        </div>
      )}
    </section>
  );
}
