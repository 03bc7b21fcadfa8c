import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { placeholdersOf } from '../../../shared/admin/problems';
import type { PolicyBody } from '../../../shared/admin/shapes';
import type { Nudge } from '../../../shared/types';
import { useParts } from '../parts/styles';
import type { RuleFacts } from '../rule-facts';
import { useTab } from '../tab';
import type { FieldProblem } from '../api';
import { settingsOf, withWording } from './settings';
import { rulesWords as words } from './words';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  chip: {
    minWidth: 'auto',
    fontWeight: tokens.fontWeightRegular,
    maxWidth: '100%',
    justifyContent: 'start',
    textAlign: 'start',
  },
  code: { fontFamily: tokens.fontFamilyMonospace, paddingInlineEnd: tokens.spacingHorizontalXS },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** Title and guidance of one message, with what may be filled in and what is wrong beside the field. */
export function WordingEditor(props: {
  rule: RuleFacts;
  message: string;
  body: PolicyBody;
  nudge: Nudge;
  problems: readonly FieldProblem[];
}): ReactNode {
  const { rule, message, body } = props;
  const { draft } = useTab();
  const styles = useStyles();
  const parts = useParts();
  const area = useRef<HTMLTextAreaElement>(null);
  const preset = rule.wording.en[message] ?? { title: '', guidance: '' };
  const own = settingsOf(body, rule.id).wording?.[message];
  const shown = { title: own?.title ?? preset.title, guidance: own?.guidance ?? preset.guidance };
  const offered = placeholdersOf(rule, message);
  const change = (part: 'title' | 'guidance', text: string): void => {
    draft.edit(words.did.wording(rule.title), (now) => withWording(now, rule, message, part, text));
  };
  const insert = (name: string): void => {
    const element = area.current;
    const start = element?.selectionStart ?? shown.guidance.length;
    const end = element?.selectionEnd ?? start;
    const mark = `{${name}}`;
    change('guidance', shown.guidance.slice(0, start) + mark + shown.guidance.slice(end));
    element?.focus();
    // After React has put the new text in.
    setTimeout(() => element?.setSelectionRange(start + mark.length, start + mark.length), 0);
  };
  const validation = (part: 'title' | 'guidance') => {
    const problem = props.problems.find((one) => one.field === `rules.${rule.id}.wording.${message}.${part}`);
    return problem === undefined ? {} : { validationMessage: problem.problem };
  };
  const reset = (part: 'title' | 'guidance'): ReactNode =>
    own?.[part] !== undefined && (
      <Button
        size="small"
        appearance="transparent"
        aria-label={words.toDefaultOf(part === 'title' ? words.titleLabel : words.guidanceLabel)}
        onClick={() => change(part, preset[part])}
      >
        {words.toDefault}
      </Button>
    );
  return (
    <div className={parts.stack}>
      <div className={parts.tight}>
        <Field label={words.titleLabel} hint={words.titleHelp} {...validation('title')}>
          <Input value={shown.title} onChange={(_event, data) => change('title', data.value)} />
        </Field>
        <div className={styles.foot}>
          <span className={parts.small}>{words.barFits({ length: props.nudge.title.length })}</span>
          {reset('title')}
        </div>
      </div>
      <div className={parts.tight}>
        <Field label={words.guidanceLabel} hint={words.guidanceHelp} {...validation('guidance')}>
          <Textarea
            ref={(element: HTMLTextAreaElement | null) => {
              area.current = element;
            }}
            rows={6}
            resize="vertical"
            value={shown.guidance}
            onChange={(_event, data) => change('guidance', data.value)}
          />
        </Field>
        <div className={styles.foot}>
          <span className={parts.small}>{words.counts({ used: shown.guidance.length })}</span>
          {reset('guidance')}
        </div>
      </div>
      <div className={parts.tight} role="group" aria-label={words.placeholders}>
        <p className={parts.small}>{words.placeholders}</p>
        <div className={styles.chips}>
          {offered.map((name) => (
            <Button
              key={name}
              className={styles.chip}
              size="small"
              aria-label={words.insert(`{${name}}`)}
              onClick={() => insert(name)}
            >
              <span className={styles.code}>{`{${name}}`}</span>
              {words.placeholderHelp[name] ?? ''}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
