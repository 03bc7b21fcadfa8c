import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFocusRing } from '../../ui/focus-ring';
import { FORCED, forcedChosen } from './styles';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    ...typographyStyles.body1,
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '40px',
    paddingInline: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: '3px solid transparent',
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    [FORCED]: { borderBottomColor: 'Canvas', ':hover': { borderBottomColor: 'CanvasText' } },
  },
  here: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    [FORCED]: { ...forcedChosen, borderBottomColor: 'Highlight' },
  },
});

/** Parts of a screen, each with an address of its own. */
export function SubNav(props: {
  label: string;
  items: readonly { readonly label: string; readonly href: string; readonly here: boolean }[];
}): ReactNode {
  const styles = useStyles();
  const ring = useFocusRing();
  return (
    <nav aria-label={props.label}>
      <ul className={styles.list}>
        {props.items.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={item.here ? 'page' : undefined}
              className={mergeClasses(styles.link, item.here && styles.here, ring)}
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
