import type { Insights } from '../../../shared/admin/shapes';

export type Outcome = Insights['figures'][number]['outcome'];

/** Every word of the Insights screen. */
export const insightsWords = {
  title: 'Insights',
  intro:
    'Whether nudges help: how often each rule spoke and what came of it. Counts only, never a person; figures under 5 are not shown, because they could point at somebody.',
  since: 'Time',
  spans: { '30': 'Last 30 days', '90': 'Last 90 days', '365': 'Last 12 months' },
  by: 'By',
  bys: { day: 'Day', week: 'Week', month: 'Month' },
  rule: 'Rule',
  allRules: 'All rules',
  view: 'Show as',
  views: { chart: 'Chart', table: 'Table' },
  csv: 'Save as a CSV file',
  csvName: 'insights.csv',
  csvDone: 'The figures are saved as insights.csv.',
  outcomes: {
    shown: 'Shown',
    fixed: 'Fixed',
    dismissed: 'Set aside',
    sent: 'Sent as it was',
    watched: 'Counted only',
  } satisfies Record<Outcome, string>,
  outcomesHelp:
    'Fixed: the sender changed the email before sending. Set aside: “Not this time”. Sent as it was: sent with the nudge standing.',
  few: 'fewer than 5',
  none: {
    title: 'Nothing counted yet',
    text: 'Figures appear here a day or so after members start to write with Protocol Nudge. Rules on “Count only” are counted too.',
  },
  overTime: 'Over time',
  chartLabel: (about: { rule: string; from: string; to: string }) =>
    `What came of nudges, ${about.rule}, ${about.from} to ${about.to}. The same figures are in the table.`,
  hidden: (count: number) =>
    count === 1 ? 'One figure under 5 is not drawn.' : `${String(count)} figures under 5 are not drawn.`,
  allHidden: 'Every figure of this time is under 5, so there is nothing to draw.',
  drawing: 'Drawing the chart',
  noChart: 'The chart could not be drawn. The table has the same figures.',
  totals: 'Per rule',
  totalsCaption: (about: { from: string; to: string }) => `Per rule, ${about.from} to ${about.to}`,
  timeCaption: (about: { rule: string; from: string; to: string }) =>
    `${about.rule}, ${about.from} to ${about.to}`,
  period: 'From',
  share: 'Fixed before sending',
  percent: (share: number) => `${String(Math.round(share * 100))} %`,
};
