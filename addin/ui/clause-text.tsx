import { Badge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { BookOpen20Regular } from '@fluentui/react-icons/svg/book-open';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import type { Pack } from '../../shared/pack';
import type { CitedClause } from '../../shared/types';
import { useFocusRing } from './focus-ring';
import type { UiWords } from './words';

const useStyles = makeStyles({
  button: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
  },
  book: { flexShrink: 0 },
  label: { flexGrow: 1, overflowWrap: 'anywhere' },
  chevron: {
    flexShrink: 0,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
  open: { transform: 'rotate(90deg)' },
  text: {
    ...typographyStyles.body1,
    // Lines up with the button's label: its padding, the book and the gap.
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 36px`,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  says: { margin: 0 },
  small: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  heading: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
  },
});

/** One cited clause: its reference, and its text (in our words, or the council's own) one press away. */
export function ClauseText(props: { clause: CitedClause; pack: Pack; words: UiWords }): ReactNode {
  const { clause, pack, words } = props;
  const styles = useStyles();
  const ring = useFocusRing();
  const [open, setOpen] = useState(false);
  const id = useId();
  const heading = pack.clauses.find((entry) => entry.ref === clause.ref)?.heading ?? '';
  return (
    <div>
      <button
        type="button"
        className={mergeClasses(styles.button, ring)}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <BookOpen20Regular className={styles.book} aria-hidden />
        <span className={styles.label}>{words.clause.button({ ref: clause.ref, called: pack.called })}</span>
        {pack.status === 'draft' && (
          <Badge appearance="outline" color="informative" size="small">
            {words.clause.draft}
          </Badge>
        )}
        <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden />
      </button>
      <div id={id} hidden={!open} className={styles.text}>
        {heading !== '' && <p className={styles.heading}>{heading}</p>}
        <p className={styles.says}>{clause.says}</p>
        {clause.bearing === 'principle' && <p className={styles.small}>{words.clause.principle}</p>}
        <p className={styles.small}>{pack.verbatim === true ? words.clause.verbatim : words.clause.ours}</p>
        {pack.status === 'draft' && <p className={styles.small}>{pack.statusNote}</p>}
      </div>
    </div>
  );
}
