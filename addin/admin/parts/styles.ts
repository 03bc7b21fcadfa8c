import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Where the rail gives way to a menu button, and where two columns become one. */
export const NARROW = '(max-width: 839px)';
const WIDE = '(min-width: 1080px)';

/**
 * In forced colours a transparent edge is drawn like any other. What can be chosen hides it there, and what is chosen
 * stands on the system's own colour for that.
 */
export const FORCED = '@media (forced-colors: active)';
export const forcedChosen = {
  forcedColorAdjust: 'none',
  backgroundColor: 'Highlight',
  color: 'HighlightText',
} as const;

/** What the screens share: text, lists, rows, cards. */
export const useParts = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  tight: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  spread: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  grow: { flexGrow: 1, minWidth: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    '@media (max-width: 480px)': { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  },
  h2: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  h3: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', maxWidth: '75ch' },
  soft: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    maxWidth: '75ch',
  },
  small: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  plainList: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  lines: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li': {
      paddingBlock: tokens.spacingVerticalM,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    '& > li:first-child': { borderTop: 'none', paddingTop: 0 },
    '& > li:last-child': { paddingBottom: 0 },
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  fill: {
    width: '100%',
    minWidth: 0,
    '& input, & select, & textarea': { width: '100%', minWidth: 0 },
  },
  select: { minWidth: 0, maxWidth: '100%', '& select': { textOverflow: 'ellipsis', minWidth: 0 } },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    [`@media ${WIDE}`]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  bad: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  careful: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  noBreak: { whiteSpace: 'nowrap' },
  table: {
    ...typographyStyles.body1,
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& caption': {
      ...typographyStyles.body1Strong,
      textAlign: 'start',
      paddingBottom: tokens.spacingVerticalS,
    },
  },
  scroll: { overflowX: 'auto', minWidth: 0, borderRadius: tokens.borderRadiusMedium },
});
