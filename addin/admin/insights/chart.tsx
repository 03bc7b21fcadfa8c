import { makeStyles, tokens } from '@fluentui/react-components';
import { VerticalStackedBarChart, type VerticalStackedChartProps } from '@fluentui/react-charts';
import type { ReactNode } from 'react';
import { sayDay } from '../../ui/words';
import { FORCED } from '../parts/styles';
import { words as tabWords } from '../words';
import { OUTCOMES, type Period } from './figures';
import { insightsWords as words, type Outcome } from './words';

const useStyles = makeStyles({
  box: {
    width: '100%',
    minWidth: 0,
    minHeight: '320px',
    // In Teams' contrast theme every colour of the palette is white.
    ':global(.contrast) &': {
      '--outcome-fixed': tokens.colorCompoundBrandBackground,
      '--outcome-dismissed': tokens.colorBrandForegroundLink,
      '--outcome-sent': tokens.colorNeutralForeground1,
      '--outcome-watched': tokens.colorNeutralForegroundDisabled,
    },
    [FORCED]: {
      '--outcome-fixed': 'Highlight',
      '--outcome-dismissed': 'LinkText',
      '--outcome-sent': 'CanvasText',
      '--outcome-watched': 'GrayText',
    },
    // The outcomes are called here as everywhere, not In Title Case.
    '& button *, & [role="option"] *': { textTransform: 'none' },
  },
});

/** Told apart by order and legend too, not by colour alone. */
const COLOURS: Readonly<Record<Exclude<Outcome, 'shown'>, string>> = {
  fixed: `var(--outcome-fixed, ${tokens.colorPaletteGreenForeground3})`,
  dismissed: `var(--outcome-dismissed, ${tokens.colorPaletteMarigoldForeground2})`,
  sent: `var(--outcome-sent, ${tokens.colorPaletteBerryForeground1})`,
  watched: `var(--outcome-watched, ${tokens.colorNeutralForeground3})`,
};

/** What came of nudges per period, stacked. Comes with its library only when it is wanted. */
export default function OutcomeChart(props: { periods: readonly Period[]; label: string }): ReactNode {
  const styles = useStyles();
  const drawn = OUTCOMES.filter((one) => one !== 'shown').filter((one) =>
    props.periods.some((period) => period.counts[one].count > 0),
  );
  const data: VerticalStackedChartProps[] = props.periods.map((period) => ({
    xAxisPoint: sayDay(period.day, new Date(), tabWords.language),
    chartData: drawn.map((outcome) => ({
      legend: words.outcomes[outcome],
      data: period.counts[outcome].count,
      color: COLOURS[outcome],
    })),
  }));
  return (
    <div className={styles.box} role="group" aria-label={props.label}>
      <VerticalStackedBarChart data={data} height={320} hideTickOverlap maxBarWidth={32} />
    </div>
  );
}
