import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Directory } from '../../shared/directory';
import type { EarlierMessage } from '../../shared/types';
import { useFocusRing } from '../ui/focus-ring';
import { nameOf } from '../ui/person-name';
import { uiWords } from '../ui/words';
import type { DemoDraft } from './demo-data';
import { sayLondon } from '../ui/london-time';
import { workbenchWords as words } from './words';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: `0 ${tokens.spacingHorizontalS}` },
  item: {
    ...typographyStyles.body1,
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  about: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  none: {
    ...typographyStyles.caption1,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The ready drafts, and what was sent from here. */
export function Shelf(props: {
  drafts: readonly DemoDraft[];
  current: string | null;
  sent: readonly EarlierMessage[];
  directory: Directory;
  onDraft: (draft: DemoDraft | null) => void;
  onSent: (message: EarlierMessage) => void;
}): ReactNode {
  const styles = useStyles();
  const ring = useFocusRing();
  const id = useId();
  const entry = (key: string, draft: DemoDraft | null, title: string, about: string): ReactNode => (
    <li key={key}>
      <button
        type="button"
        className={mergeClasses(styles.item, ring, props.current === (draft?.id ?? null) && styles.current)}
        aria-current={props.current === (draft?.id ?? null) ? 'true' : undefined}
        onClick={() => props.onDraft(draft)}
      >
        <span className={styles.title}>{title}</span>
        <span className={styles.about}>{about}</span>
      </button>
    </li>
  );
  return (
    <>
      <h2 className={styles.heading} id={`${id}-drafts`}>
        {words.shelf.drafts}
      </h2>
      <ul className={styles.list} aria-labelledby={`${id}-drafts`}>
        {entry('blank', null, words.shelf.blank, words.shelf.blankTeaches)}
        {props.drafts.map((draft) => entry(draft.id, draft, draft.title, draft.teaches))}
      </ul>
      <h2 className={styles.heading} id={`${id}-sent`}>
        {words.shelf.sent}
      </h2>
      {props.sent.length === 0 ? (
        <p className={styles.none}>{words.shelf.nothingSent}</p>
      ) : (
        <ul className={styles.list} aria-labelledby={`${id}-sent`}>
          {props.sent.map((message) => (
            <li key={message.itemId ?? message.sentAt}>
              <button
                type="button"
                className={mergeClasses(styles.item, ring)}
                onClick={() => props.onSent(message)}
              >
                <span className={styles.title}>
                  {message.subject === '' ? words.noSubject : message.subject}
                </span>
                <span className={styles.about}>
                  {words.shelf.sentLine({
                    to: [...message.to, ...message.cc, ...message.bcc]
                      .map((address) => nameOf(address, props.directory))
                      .join(', '),
                    when: sayLondon(message.sentAt, uiWords.language),
                  })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
