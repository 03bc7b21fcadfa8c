import { Badge, Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { STANDINGS } from '../../../shared/answer/mode';
import type { OwnClause } from '../../../shared/admin/shapes';
import { useParts } from '../parts/styles';
import { RULE_FACTS } from '../rule-facts';
import { SITUATION_NAMES } from './situation-names';
import { protocolWords } from './words';

const words = protocolWords.map;

export type State = OwnClause['rules'][number]['state'];
type RuleLink = OwnClause['rules'][number];
type SituationLink = OwnClause['situations'][number];

const COLOURS = { proposed: 'warning', confirmed: 'success', refused: 'informative' } as const;

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
  small: { minWidth: 'auto' },
  add: { maxWidth: '420px' },
});

export function ruleName(rule: string): string {
  return RULE_FACTS.find((one) => one.id === rule)?.title ?? rule;
}
export function situationName(situation: string): string {
  return SITUATION_NAMES.get(situation) ?? situation;
}

/** Confirm and refuse, and which of them holds. */
export function Decide(props: {
  what: string;
  clause: string;
  state: State;
  onState: (state: State) => void;
}): ReactNode {
  const styles = useStyles();
  const about = { what: props.what, ref: props.clause };
  return (
    <>
      <Badge appearance="tint" color={COLOURS[props.state]}>
        {words.states[props.state]}
      </Badge>
      {props.state !== 'confirmed' && (
        <Button
          className={styles.small}
          size="small"
          icon={<Checkmark16Regular />}
          aria-label={words.confirmOf(about)}
          onClick={() => props.onState('confirmed')}
        >
          {words.confirm}
        </Button>
      )}
      {props.state !== 'refused' && (
        <Button
          className={styles.small}
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words.refuseOf(about)}
          onClick={() => props.onState('refused')}
        >
          {words.refuse}
        </Button>
      )}
    </>
  );
}

/** What one clause is for: the rules that rest on it and the questions it answers. */
export function ClauseMapping(props: {
  clause: OwnClause;
  onChange: (change: (clause: OwnClause) => OwnClause) => void;
}): ReactNode {
  const { clause, onChange } = props;
  const styles = useStyles();
  const parts = useParts();
  const setRule = (rule: string, change: Partial<RuleLink>): void =>
    onChange((one) => ({
      ...one,
      rules: one.rules.map((link) => (link.rule === rule ? { ...link, ...change } : link)),
    }));
  const setSituation = (situation: string, change: Partial<SituationLink>): void =>
    onChange((one) => ({
      ...one,
      situations: one.situations.map((link) =>
        link.situation === situation ? { ...link, ...change } : link,
      ),
    }));
  const likeliest = <T extends { readonly score: number }>(links: readonly T[]): readonly T[] =>
    [...links].sort((a, b) => b.score - a.score);
  return (
    <>
      <div className={parts.tight} role="group" aria-label={words.rules}>
        <h3 className={parts.h3}>{words.rules}</h3>
        {clause.rules.length === 0 && <p className={parts.small}>{words.none}</p>}
        <ul className={parts.plainList}>
          {likeliest(clause.rules).map((link) => (
            <li key={`${link.rule} ${link.when ?? ''}`} className={styles.line}>
              <span className={styles.name}>
                {ruleName(link.rule)}
                {link.state === 'proposed' && (
                  <span className={parts.small}>{` ${words.score(link.score)}`}</span>
                )}
              </span>
              <Select
                size="small"
                aria-label={words.bearingOf(ruleName(link.rule))}
                value={link.bearing}
                onChange={(_event, data) =>
                  setRule(link.rule, { bearing: data.value === 'principle' ? 'principle' : 'direct' })
                }
              >
                {(['direct', 'principle'] as const).map((bearing) => (
                  <option key={bearing} value={bearing}>
                    {words.bearing[bearing]}
                  </option>
                ))}
              </Select>
              <Decide
                what={ruleName(link.rule)}
                clause={clause.ref}
                state={link.state}
                onState={(state) => setRule(link.rule, { state })}
              />
            </li>
          ))}
        </ul>
        <Select
          className={styles.add}
          aria-label={words.addRule}
          value=""
          onChange={(_event, data) => {
            const rule = RULE_FACTS.find((one) => one.id === data.value);
            if (rule === undefined) return;
            onChange((one) => ({
              ...one,
              rules: [
                ...one.rules,
                { rule: rule.id, bearing: 'direct', when: null, state: 'confirmed', score: 1 },
              ],
            }));
          }}
        >
          <option value="">{words.addRule}</option>
          {RULE_FACTS.filter((rule) => !clause.rules.some((link) => link.rule === rule.id)).map((rule) => (
            <option key={rule.id} value={rule.id}>
              {rule.title}
            </option>
          ))}
        </Select>
      </div>
      <div className={parts.tight} role="group" aria-label={words.situations}>
        <h3 className={parts.h3}>{words.situations}</h3>
        {clause.situations.length === 0 && <p className={parts.small}>{words.none}</p>}
        <ul className={parts.plainList}>
          {likeliest(clause.situations).map((link) => (
            <li key={link.situation} className={styles.line}>
              <span className={styles.name}>
                {situationName(link.situation)}
                {link.state === 'proposed' && (
                  <span className={parts.small}>{` ${words.score(link.score)}`}</span>
                )}
              </span>
              <Select
                size="small"
                aria-label={words.standingOf(situationName(link.situation))}
                value={link.standing}
                onChange={(_event, data) => setSituation(link.situation, { standing: data.value })}
              >
                {!STANDINGS.some((one) => one === link.standing) && (
                  <option value={link.standing}>{link.standing}</option>
                )}
                {STANDINGS.map((standing) => (
                  <option key={standing} value={standing}>
                    {words.standing[standing]}
                  </option>
                ))}
              </Select>
              <Decide
                what={situationName(link.situation)}
                clause={clause.ref}
                state={link.state}
                onState={(state) => setSituation(link.situation, { state })}
              />
            </li>
          ))}
        </ul>
        <Select
          className={styles.add}
          aria-label={words.addSituation}
          value=""
          onChange={(_event, data) => {
            if (data.value === '') return;
            onChange((one) => ({
              ...one,
              situations: [
                ...one.situations,
                { situation: data.value, standing: 'allowed', state: 'confirmed', score: 1 },
              ],
            }));
          }}
        >
          <option value="">{words.addSituation}</option>
          {[...SITUATION_NAMES].map(([id, name]) => (
            <option key={id} value={id} disabled={clause.situations.some((link) => link.situation === id)}>
              {name}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}
