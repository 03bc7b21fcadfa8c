import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { CloudOff16Regular } from '@fluentui/react-icons/svg/cloud-off';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { sayDay } from '../ui/words';
import { NARROW, useParts } from './parts/styles';
import type { FieldProblem } from './api';
import { linkTo } from './router';
import { RULE_FACTS } from './rule-facts';
import { useStore } from './store';
import { useDraft, useTab } from './tab';
import { words } from './words';

const useStyles = makeStyles({
  strip: {
    position: 'sticky',
    top: 0,
    zIndex: 15,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [`@media ${NARROW}`]: {
      position: 'fixed',
      top: 'auto',
      bottom: 0,
      insetInline: 0,
      borderBottom: 'none',
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '52px',
    padding: `0 ${tokens.spacingHorizontalXXL}`,
    [`@media ${NARROW}`]: { padding: `0 ${tokens.spacingHorizontalM}`, columnGap: tokens.spacingHorizontalS },
  },
  texts: { flexGrow: 1, minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
  changes: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  state: {
    ...typographyStyles.caption1,
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  small: { minWidth: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [`@media ${NARROW}`]: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  },
  problems: { margin: 0, paddingInlineStart: '20px', ...typographyStyles.body1, overflowWrap: 'anywhere' },
});

/** A field that the server names by its path, in the clerk's words, with the way to it. */
function ProblemText(props: { problem: FieldProblem }): ReactNode {
  const { field, problem } = props.problem;
  const [area, key = ''] = field.split('.');
  const rule = area === 'rules' ? RULE_FACTS.find((one) => one.id === key) : undefined;
  if (rule !== undefined) {
    return (
      <>
        <Link href={linkTo('rules', rule.id)} inline>
          {rule.title}
        </Link>
        : {problem}
      </>
    );
  }
  if (area === 'contacts') {
    return (
      <>
        <Link href={linkTo('contacts')} inline>
          {words.screens.contacts}
        </Link>
        : {problem}
      </>
    );
  }
  return (
    <>
      {field}: {problem}
    </>
  );
}

/** What is saved, what is unpublished, and the way to publish it: on every screen. */
export function StatusStrip(props: { narrow: boolean }): ReactNode {
  const { draft, version, openPublish } = useTab();
  const inForce = useStore(version);
  const state = useDraft();
  const styles = useStyles();
  const parts = useParts();
  const last = state.done.at(-1);
  const { saving, kept } = state;
  const count = state.unpublished?.length ?? null;
  const Icon =
    saving === 'saved'
      ? CheckmarkCircle16Regular
      : saving === 'offline'
        ? CloudOff16Regular
        : saving === 'waiting' || saving === 'saving'
          ? CircleHalfFill16Regular
          : Warning16Regular;
  const calm = saving === 'saved' && count === 0;
  return (
    <section className={styles.strip} aria-label={words.status.label}>
      <div className={styles.row}>
        <div className={styles.texts}>
          <p className={styles.changes}>
            {count === null || count === 0
              ? words.status.none({ version: inForce })
              : words.status.changes(count)}
          </p>
          <p className={styles.state} role="status">
            <Icon className={parts.icon} aria-hidden />
            {calm ? words.status.noneMore : words.status.saving[saving]}
          </p>
        </div>
        {last !== undefined && (
          <Button
            className={styles.small}
            appearance="subtle"
            icon={<ArrowUndo20Regular />}
            aria-label={words.undoLabel(last.label)}
            title={words.undoLabel(last.label)}
            onClick={draft.undo}
          >
            {props.narrow ? null : words.undo}
          </Button>
        )}
        <Button
          className={styles.small}
          appearance={count !== null && count > 0 ? 'primary' : 'secondary'}
          disabledFocusable={count === 0 && saving === 'saved'}
          onClick={openPublish}
        >
          {words.status.publish}
        </Button>
      </div>
      {kept !== null && (
        <div className={styles.more} role="alert">
          <div className={parts.grow}>
            <p className={parts.h3}>
              {words.kept.title({ when: sayDay(kept.at, new Date(), words.language) })}
            </p>
            <p className={parts.small}>{words.kept.text}</p>
          </div>
          <Button appearance="primary" onClick={() => draft.bringBack(words.kept.label)}>
            {words.kept.bringBack}
          </Button>
          <Button onClick={draft.dropKept}>{words.kept.drop}</Button>
        </div>
      )}
      {saving === 'refused' && (
        <div className={styles.more} role="alert">
          <div className={parts.grow}>
            <p className={parts.h3}>{words.status.seeProblems}</p>
            <ul className={mergeClasses(styles.problems)}>
              {state.problems.map((one) => (
                <li key={one.field}>
                  <ProblemText problem={one} />
                </li>
              ))}
              {state.problems.length === 0 && <li>{state.failure}</li>}
            </ul>
          </div>
        </div>
      )}
    </section>
  );
}
