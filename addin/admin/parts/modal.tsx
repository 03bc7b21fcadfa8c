import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useFocusRing } from '../../ui/focus-ring';
import { words } from '../words';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(640px, calc(100vw - 24px))',
    maxWidth: 'none',
    maxHeight: 'calc(100vh - 24px)',
    padding: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  wide: { width: 'min(900px, calc(100vw - 24px))' },
  side: {
    width: 'min(300px, calc(100vw - 40px))',
    height: '100vh',
    maxHeight: 'none',
    margin: 0,
    borderRadius: 0,
  },
  inside: { display: 'flex', flexDirection: 'column', maxHeight: 'inherit', minWidth: 0 },
  top: {
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
  },
  body: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    overflowY: 'auto',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalL}`,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/**
 * A modal dialog on the browser's own <dialog>: it holds the focus, hides what is behind it from everybody, closes on
 * Escape, and gives the focus back to what opened it.
 */
export function Modal(props: {
  title: string;
  /** null: only its own buttons end it. */
  onClose: (() => void) | null;
  size?: 'normal' | 'wide' | 'side';
  actions?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const ring = useFocusRing();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { onClose } = props;
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    title.current?.focus();
    return () => {
      element?.close();
      // What opened it may have gone, or be what the browser did not note.
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (!lost) return;
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
        else document.querySelector<HTMLElement>('h1')?.focus();
      }, 0);
    };
  }, []);
  useEffect(() => {
    const element = dialog.current;
    const cancel = (event: Event): void => {
      event.preventDefault();
      onClose?.();
    };
    element?.addEventListener('cancel', cancel);
    return () => element?.removeEventListener('cancel', cancel);
  }, [onClose]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={mergeClasses(
        styles.dialog,
        props.size === 'wide' && styles.wide,
        props.size === 'side' && styles.side,
      )}
    >
      <div className={styles.inside}>
        <div className={styles.top}>
          <h2 id={id} ref={title} tabIndex={-1} className={mergeClasses(styles.title, ring)}>
            {props.title}
          </h2>
          {onClose !== null && (
            <Button
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={props.size === 'side' ? words.closeMenu : words.close}
              onClick={onClose}
            />
          )}
        </div>
        <div className={styles.body}>{props.children}</div>
        {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
      </div>
    </dialog>
  );
}

/** Asks before something that cannot be taken back, saying what will happen. */
export function Confirm(props: {
  title: string;
  text: string;
  go: string;
  onGo: () => void;
  onClose: () => void;
}): ReactNode {
  return (
    <Modal
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>{words.cancel}</Button>
          <Button
            appearance="primary"
            onClick={() => {
              props.onClose();
              props.onGo();
            }}
          >
            {props.go}
          </Button>
        </>
      }
    >
      {props.text}
    </Modal>
  );
}
