import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  line: { stroke: tokens.colorNeutralStroke1, fill: 'none' },
  disc: { fill: tokens.colorBrandBackground },
  tick: { stroke: tokens.colorNeutralForegroundOnBrand, fill: 'none' },
});

/** A letter with a tick: decoration for the states in which there is nothing to read. */
export function CalmPicture(): ReactNode {
  const styles = useStyles();
  return (
    <svg width="88" height="72" viewBox="0 0 88 72" aria-hidden focusable="false">
      <g strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
        <rect className={styles.paper} x="8" y="10" width="64" height="46" rx="6" />
        <path className={styles.line} d="M9 15 36.5 36a6 6 0 0 0 7 0L71 15" />
        <circle className={styles.disc} cx="68" cy="52" r="13" />
        <path className={styles.tick} strokeWidth="2.25" d="m62 52.5 4.2 4.2 8-8.4" />
      </g>
    </svg>
  );
}
