import { Badge, Button, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { STANDINGS } from '../../../shared/answer/mode';
import type { OwnClause } from '../../../shared/admin/shapes';
import { ROUTE_SUBJECTS } from '../../../shared/pack';
import { SUBJECT_NAMES } from '../../../shared/proposals/route-subjects';
import { useParts } from '../parts/styles';
import { RULE_FACTS } from '../rule-facts';
import { useResource } from '../store';
import { useTab } from '../tab';
import { SITUATION_NAMES } from './situation-names';
import { protocolWords } from './words';

const words = protocolWords.map;

export type State = OwnClause['rules'][number]['state'];
type RuleLink = OwnClause['rules'][number];
type SituationLink = OwnClause['situations'][number];
type RouteLink = NonNullable<OwnClause['routes']>[number];

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
  choose: { maxWidth: '160px' },
  roles: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  role: { ...typographyStyles.caption1, display: 'inline-flex', alignItems: 'center' },
});

export function ruleName(rule: string): string {
  return RULE_FACTS.find((one) => one.id === rule)?.title ?? rule;
}
export function situationName(situation: string): string {
  return SITUATION_NAMES.get(situation) ?? situation;
}

export function subjectName(subject: RouteLink['subject']): string {
  return SUBJECT_NAMES[subject];
}
/** What roles are called, by key; the key stands in until they have come. */
export function useRoleNames(): (key: string) => string {
  const { roles } = useTab();
  const list = useResource(roles).value ?? [];
  return (key) => list.find((one) => one.key === key)?.name ?? key;
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
      <RouteMapping clause={clause} onChange={onChange} />
    </>
  );
}

/** Whom a clause sends people to, and for what; the order of the roles is the order of approach. */
function RouteMapping(props: {
  clause: OwnClause;
  onChange: (change: (clause: OwnClause) => OwnClause) => void;
}): ReactNode {
  const { clause, onChange } = props;
  const { roles } = useTab();
  const choices = useResource(roles).value ?? [];
  const nameOfRole = useRoleNames();
  const styles = useStyles();
  const parts = useParts();
  const routes = clause.routes ?? [];
  const set = (subject: RouteLink['subject'], change: Partial<RouteLink>): void =>
    onChange((one) => ({
      ...one,
      routes: (one.routes ?? []).map((link) => (link.subject === subject ? { ...link, ...change } : link)),
    }));
  return (
    <div className={parts.tight} role="group" aria-label={words.routes}>
      <h3 className={parts.h3}>{words.routes}</h3>
      {routes.length === 0 && <p className={parts.small}>{words.none}</p>}
      <ul className={parts.plainList}>
        {[...routes]
          .sort((a, b) => b.score - a.score)
          .map((link) => {
            const what = subjectName(link.subject);
            return (
              <li key={link.subject} className={styles.line}>
                <div className={styles.name}>
                  <span>
                    {what}
                    {link.state === 'proposed' && (
                      <span className={parts.small}>{` ${words.score(link.score)}`}</span>
                    )}
                  </span>
                  {link.to.length === 0 && <p className={parts.small}>{words.nobody}</p>}
                  <ol className={styles.roles} aria-label={what}>
                    {link.to.map((key) => (
                      <li key={key} className={styles.role}>
                        {nameOfRole(key)}
                        <Button
                          className={styles.small}
                          size="small"
                          appearance="transparent"
                          icon={<Dismiss16Regular />}
                          aria-label={words.removeRole({ role: nameOfRole(key), what })}
                          onClick={() => set(link.subject, { to: link.to.filter((one) => one !== key) })}
                        />
                      </li>
                    ))}
                  </ol>
                </div>
                <Select
                  size="small"
                  className={styles.choose}
                  aria-label={words.addRole(what)}
                  value=""
                  onChange={(_event, data) => {
                    if (data.value !== '') set(link.subject, { to: [...link.to, data.value] });
                  }}
                >
                  <option value="">{words.addRoleShort}</option>
                  {choices
                    .filter(({ key }) => !link.to.includes(key))
                    .map(({ key, name }) => (
                      <option key={key} value={key}>
                        {name}
                      </option>
                    ))}
                </Select>
                <Decide
                  what={what}
                  clause={clause.ref}
                  state={link.state}
                  onState={(state) => set(link.subject, { state })}
                />
              </li>
            );
          })}
      </ul>
      <Select
        className={styles.add}
        aria-label={words.addRoute}
        value=""
        onChange={(_event, data) => {
          const subject = ROUTE_SUBJECTS.find((one) => one === data.value);
          if (subject === undefined) return;
          onChange((one) => ({
            ...one,
            routes: [...(one.routes ?? []), { subject, to: [], state: 'confirmed', score: 1 }],
          }));
        }}
      >
        <option value="">{words.addRoute}</option>
        {ROUTE_SUBJECTS.filter((subject) => !routes.some((link) => link.subject === subject)).map(
          (subject) => (
            <option key={subject} value={subject}>
              {subjectName(subject)}
            </option>
          ),
        )}
      </Select>
    </div>
  );
}
