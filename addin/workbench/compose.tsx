import {
  Button,
  makeStyles,
  mergeClasses,
  Select,
  Spinner,
  ToggleButton,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useId, useState, type ReactNode } from 'react';
import type { Directory } from '../../shared/directory';
import { FIELDS, normalAddress, type Field, type Importance, type Person } from '../../shared/types';
import { useFocusRing } from '../ui/focus-ring';
import { InfoBar, type Bar } from '../ui/info-bar';
import { RecipientLine } from '../ui/recipient-line';
import { uiWords } from '../ui/words';
import { workbenchWords as words } from './words';

const useStyles = makeStyles({
  window: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    flexGrow: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  ribbon: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  spacer: { flexGrow: 1 },
  importance: { minWidth: 0, width: '190px', maxWidth: '100%', '& select': { width: '100%' } },
  form: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXS,
    minHeight: '32px',
  },
  label: { ...typographyStyles.body1, flexShrink: 0, width: '48px', color: tokens.colorNeutralForeground2 },
  from: {
    flexGrow: 1,
    minWidth: 0,
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis', paddingInlineStart: '4px' },
  },
  subject: {
    ...typographyStyles.subtitle2,
    flexGrow: 1,
    minWidth: 0,
    height: '32px',
    padding: '0 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
  },
  body: {
    ...typographyStyles.body1,
    flexGrow: 1,
    minHeight: '260px',
    marginTop: tokens.spacingVerticalM,
    padding: '4px',
    border: 'none',
    resize: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
  },
  status: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sending: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    justifyContent: 'flex-start',
  },
  small: { minWidth: 'auto', flexShrink: 0 },
});

/** What the compose window shows and edits. */
export interface ComposeFields {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly importance: Importance;
}

function FromLine(props: {
  from: string;
  people: readonly Person[];
  onFrom: (address: string) => void;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const current = normalAddress(props.from);
  const groups: Readonly<Record<'member' | 'officer' | 'other', Person[]>> = {
    member: [],
    officer: [],
    other: [],
  };
  for (const person of props.people) {
    groups[person.kind === 'member' || person.kind === 'officer' ? person.kind : 'other'].push(person);
  }
  const known = props.people.find((person) => normalAddress(person.email) === current);
  const option = (person: Person): ReactNode => (
    <option key={person.email} value={person.email}>
      {person.title === '' ? person.name : `${person.name} (${person.title})`}
    </option>
  );
  return (
    <div className={styles.line}>
      <label className={styles.label} htmlFor={id}>
        {words.compose.from}
      </label>
      <Select
        id={id}
        className={styles.from}
        appearance="filled-lighter"
        value={known?.email ?? props.from}
        onChange={(_event, data) => props.onFrom(data.value)}
      >
        {known === undefined && <option value={props.from}>{props.from}</option>}
        {(['member', 'officer', 'other'] as const).map(
          (kind) =>
            groups[kind].length > 0 && (
              <optgroup key={kind} label={words.compose.kinds[kind]}>
                {groups[kind].map(option)}
              </optgroup>
            ),
        )}
      </Select>
    </div>
  );
}

interface ComposeProps {
  readonly fields: ComposeFields;
  readonly people: readonly Person[];
  readonly directory: Directory;
  readonly bars: readonly Bar[];
  /** Null where the mail program has no pane. */
  readonly pane: { readonly open: boolean; readonly toggle: () => void } | null;
  readonly sending: boolean;
  readonly status: string;
  readonly onFrom: (address: string) => void;
  readonly onRecipients: (field: Field, addresses: readonly string[]) => void;
  readonly onSubject: (subject: string) => void;
  readonly onBody: (body: string) => void;
  readonly onImportance: (importance: Importance) => void;
  readonly onBarAction: (index: number) => void;
  readonly onBarDismiss: (index: number) => void;
  readonly onSend: () => void;
  readonly sendRef: (button: HTMLElement | null) => void;
}

/** The window in which a message is written, as Outlook lays it out. */
export function Compose(props: ComposeProps): ReactNode {
  const { fields, sendRef } = props;
  const styles = useStyles();
  const ring = useFocusRing();
  const [bccAsked, setBccAsked] = useState(false);
  const bccShown = bccAsked || fields.bcc.length > 0;
  const labels: Readonly<Record<Field, string>> = {
    to: words.compose.to,
    cc: words.compose.cc,
    bcc: words.compose.bcc,
  };
  return (
    <section className={styles.window} aria-label={words.compose.heading}>
      <div className={styles.ribbon}>
        <Button
          ref={sendRef}
          appearance="primary"
          icon={<Send20Regular />}
          disabledFocusable={props.sending}
          onClick={props.onSend}
        >
          {words.compose.send}
        </Button>
        <span className={styles.spacer} />
        <Select
          className={styles.importance}
          aria-label={words.compose.importance}
          value={fields.importance}
          onChange={(_event, data) => props.onImportance(data.value as Importance)}
        >
          {(['low', 'normal', 'high'] as const).map((value) => (
            <option key={value} value={value}>
              {words.compose.importances[value]}
            </option>
          ))}
        </Select>
        {props.pane !== null && (
          <ToggleButton
            icon={<ShieldCheckmark20Regular />}
            checked={props.pane.open}
            onClick={props.pane.toggle}
          >
            {words.compose.pane}
          </ToggleButton>
        )}
      </div>
      {props.sending && (
        <Spinner className={styles.sending} size="tiny" label={words.compose.sending} labelPosition="after" />
      )}
      <div role="region" aria-label={words.infoBar.label} aria-live="polite">
        {props.bars.map((bar, index) => (
          <InfoBar
            key={index}
            bar={bar}
            words={uiWords}
            onAction={() => props.onBarAction(index)}
            onDismiss={() => props.onBarDismiss(index)}
          />
        ))}
      </div>
      <div className={styles.form}>
        <FromLine from={fields.from} people={props.people} onFrom={props.onFrom} />
        {FIELDS.filter((field) => field !== 'bcc' || bccShown).map((field) => (
          <RecipientLine
            key={field}
            label={labels[field]}
            addresses={fields[field]}
            people={props.people}
            directory={props.directory}
            words={uiWords}
            onChange={(addresses) => props.onRecipients(field, addresses)}
            after={
              field === 'to' && !bccShown ? (
                <Button className={styles.small} appearance="transparent" onClick={() => setBccAsked(true)}>
                  {words.compose.showBcc}
                </Button>
              ) : null
            }
          />
        ))}
        <div className={styles.line}>
          <input
            className={mergeClasses(styles.subject, ring)}
            type="text"
            aria-label={words.compose.subject}
            placeholder={words.compose.subjectHint}
            value={fields.subject}
            onChange={(event) => props.onSubject(event.target.value)}
          />
        </div>
        <textarea
          className={mergeClasses(styles.body, ring)}
          aria-label={words.compose.body}
          value={fields.body}
          onChange={(event) => props.onBody(event.target.value)}
        />
      </div>
      <div className={styles.status}>{props.status}</div>
    </section>
  );
}
