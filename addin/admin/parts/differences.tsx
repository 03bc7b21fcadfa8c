import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Difference } from '../../../shared/admin/shapes';
import { words } from '../words';
import { useParts } from './styles';

const useStyles = makeStyles({
  what: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    '& dt': { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
    '& dd': { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  },
  before: { color: tokens.colorNeutralForeground2 },
  nothing: { fontStyle: 'italic' },
});

/** One difference of two policies: what, before, after. */
function DifferenceText(props: { difference: Difference }): ReactNode {
  const { what, before, after } = props.difference;
  const styles = useStyles();
  return (
    <div>
      <p className={styles.what}>{what}</p>
      <dl className={styles.pair}>
        <dt>{words.differences.before}</dt>
        <dd className={mergeClasses(styles.before, before === null && styles.nothing)}>
          {before ?? words.differences.nothing}
        </dd>
        <dt>{words.differences.after}</dt>
        <dd className={mergeClasses(after === null && styles.nothing)}>
          {after ?? words.differences.nothing}
        </dd>
      </dl>
    </div>
  );
}

export function DifferenceList(props: { differences: readonly Difference[]; label: string }): ReactNode {
  const parts = useParts();
  if (props.differences.length === 0) return <p className={parts.soft}>{words.differences.none}</p>;
  return (
    <ul className={parts.lines} aria-label={props.label}>
      {props.differences.map((difference) => (
        <li key={difference.path.join('\n')}>
          <DifferenceText difference={difference} />
        </li>
      ))}
    </ul>
  );
}
