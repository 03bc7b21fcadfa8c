import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { useRef, type FocusEvent, type ReactNode } from 'react';
import { useStore, type Store } from '../store';
import { words } from '../words';
import { NARROW, useParts } from './styles';

/** The last thing that was done or failed, with a way back where there is one. It stays until it is closed or replaced. */
export interface Notice {
  readonly kind: 'done' | 'failed';
  readonly text: string;
  readonly undo?: { readonly label: string; readonly act: () => void };
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    position: 'fixed',
    zIndex: 20,
    insetInlineStart: '50%',
    transform: 'translateX(-50%)',
    bottom: '16px',
    [`@media ${NARROW}`]: { bottom: '68px' },
    width: 'max-content',
    maxWidth: 'min(600px, calc(100vw - 24px))',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow16,
  },
  text: { ...typographyStyles.body1, flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

export function NoticeBar(props: { notices: Store<Notice | null> }): ReactNode {
  const notice = useStore(props.notices);
  const styles = useStyles();
  const parts = useParts();
  const { undo } = notice ?? {};
  const from = useRef<HTMLElement | null>(null);
  /** The bar goes away under the focus: back to where it came from, or to the screen's heading. */
  const leave = (): void => {
    props.notices.set(null);
    const back = from.current;
    (back?.isConnected === true ? back : document.querySelector<HTMLElement>('h1'))?.focus();
  };
  const remember = (event: FocusEvent<HTMLElement>): void => {
    const { relatedTarget, currentTarget } = event;
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      from.current = relatedTarget;
  };
  return (
    <section aria-label={words.notices} onFocus={remember}>
      <div className={parts.unseen} role="status">
        {notice === null ? '' : notice.text}
      </div>
      {notice !== null && (
        <div className={styles.bar}>
          {notice.kind === 'done' ? (
            <CheckmarkCircle20Filled className={parts.good} aria-hidden />
          ) : (
            <ErrorCircle20Filled className={parts.bad} aria-hidden />
          )}
          {/* Spoken by the status above, which is there before its words are. */}
          <span className={styles.text}>{notice.text}</span>
          {undo !== undefined && (
            <Button
              aria-label={undo.label}
              onClick={() => {
                leave();
                undo.act();
              }}
            >
              {words.undo}
            </Button>
          )}
          <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={words.close} onClick={leave} />
        </div>
      )}
    </section>
  );
}
