import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import type { ReactNode } from 'react';
import type { UiWords } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minHeight: '36px',
  },
  barIcon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  barText: { ...typographyStyles.body1, flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  small: { minWidth: 'auto', flexShrink: 0 },
});

/** A notification above the message, as Outlook draws it. */
export interface Bar {
  readonly text: string;
  /** Null: an informational message, without a link. */
  readonly action: string | null;
}

/** Outlook's bar above the message; without handlers a picture of it, whose buttons cannot be pressed. */
export function InfoBar(props: {
  bar: Bar;
  words: UiWords;
  onAction?: () => void;
  onDismiss?: () => void;
}): ReactNode {
  const { bar } = props;
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <ShieldCheckmark20Regular className={styles.barIcon} aria-hidden />
      <span className={styles.barText}>{bar.text}</span>
      {bar.action !== null && (
        <Button className={styles.small} size="small" appearance="outline" onClick={() => props.onAction?.()}>
          {bar.action}
        </Button>
      )}
      <Button
        className={styles.small}
        size="small"
        appearance="transparent"
        icon={<Dismiss20Regular />}
        aria-label={props.words.infoBar.dismiss}
        onClick={() => props.onDismiss?.()}
      />
    </div>
  );
}
