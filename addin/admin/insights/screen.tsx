import { Button, Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Component, lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import type { Insights } from '../../../shared/admin/shapes';
import type { RuleId } from '../../../shared/types';
import { sayDay } from '../../ui/words';
import { Awaited, Empty, Page, sayError } from '../parts/page';
import { saveFile } from '../parts/save-file';
import { useParts } from '../parts/styles';
import { RULE_FACTS } from '../rule-facts';
import { createResource, useResource } from '../store';
import { useTab } from '../tab';
import { words as tabWords } from '../words';
import { daysBefore, OUTCOMES, periodsOf, today, type Period } from './figures';
import { insightsWords as words, type Outcome } from './words';

const OutcomeChart = lazy(() => import('./chart'));

const useStyles = makeStyles({
  tools: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    '& > *': { minWidth: 0 },
  },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  few: { color: tokens.colorNeutralForeground2, fontStyle: 'italic', whiteSpace: 'nowrap' },
  share: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  track: {
    flexGrow: 1,
    minWidth: '60px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorPaletteGreenForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

type Span = keyof typeof words.spans;
type By = Insights['by'];

/** A chart that cannot be drawn costs the chart; the table stays. */
class ChartBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    return this.state.failed ? <p>{words.noChart}</p> : this.props.children;
  }
}

export default function InsightsScreen(): ReactNode {
  const { api, notices } = useTab();
  const styles = useStyles();
  const parts = useParts();
  const [span, setSpan] = useState<Span>('90');
  const [by, setBy] = useState<By>('week');
  const [rule, setRule] = useState<RuleId | null>(null);
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const to = today();
  const from = daysBefore(to, Number(span) - 1);
  const resource = useMemo(() => createResource(() => api.insights(from, to, by)), [api, from, to, by]);
  const loaded = useResource(resource);
  const save = async (): Promise<void> => {
    try {
      saveFile(await api.file(`/insights.csv?from=${from}&to=${to}&by=${by}`), words.csvName);
      notices.set({ kind: 'done', text: words.csvDone });
    } catch (error) {
      notices.set({ kind: 'failed', text: sayError(error).text });
    }
  };
  return (
    <Page
      title={words.title}
      intro={words.intro}
      actions={
        <Button icon={<ArrowDownload20Regular />} onClick={() => void save()}>
          {words.csv}
        </Button>
      }
    >
      <div className={styles.tools}>
        <Field label={words.since}>
          <Select
            className={parts.select}
            value={span}
            onChange={(_event, data) => setSpan(data.value as Span)}
          >
            {(Object.keys(words.spans) as Span[]).map((one) => (
              <option key={one} value={one}>
                {words.spans[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.by}>
          <Select className={parts.select} value={by} onChange={(_event, data) => setBy(data.value as By)}>
            {(Object.keys(words.bys) as By[]).map((one) => (
              <option key={one} value={one}>
                {words.bys[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.rule}>
          <Select
            className={parts.select}
            value={rule ?? ''}
            onChange={(_event, data) => setRule(RULE_FACTS.find((one) => one.id === data.value)?.id ?? null)}
          >
            <option value="">{words.allRules}</option>
            {RULE_FACTS.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.view}>
          <Select
            value={view}
            onChange={(_event, data) => setView(data.value === 'table' ? 'table' : 'chart')}
          >
            {(['chart', 'table'] as const).map((one) => (
              <option key={one} value={one}>
                {words.views[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Awaited resource={resource} loaded={loaded}>
        {(insights) =>
          insights.figures.length === 0 ? (
            <div className={parts.card}>
              <Empty title={words.none.title} text={words.none.text} />
            </div>
          ) : (
            <Figures insights={insights} rule={rule} view={view} />
          )
        }
      </Awaited>
    </Page>
  );
}

function Figures(props: { insights: Insights; rule: RuleId | null; view: 'chart' | 'table' }): ReactNode {
  const { insights, rule } = props;
  const styles = useStyles();
  const parts = useParts();
  const periods = useMemo(() => periodsOf(insights, rule), [insights, rule]);
  const now = new Date();
  const said = {
    rule: rule === null ? words.allRules : (RULE_FACTS.find((one) => one.id === rule)?.title ?? rule),
    from: sayDay(insights.from, now, tabWords.language),
    to: sayDay(insights.to, now, tabWords.language),
  };
  const totals = RULE_FACTS.flatMap((facts) => {
    const total = insights.totals.find((one) => one.rule === facts.id);
    return total === undefined || (rule !== null && facts.id !== rule) ? [] : [{ facts, total }];
  });
  return (
    <>
      <section className={parts.card} aria-labelledby="insights-time">
        <h2 id="insights-time" className={parts.h2}>
          {words.overTime}
        </h2>
        <p className={parts.small}>{words.outcomesHelp}</p>
        {props.view === 'chart' ? (
          <Drawn periods={periods} label={words.chartLabel(said)} />
        ) : (
          <Scroll label={words.timeCaption(said)}>
            <table className={parts.table}>
              <caption className={parts.unseen}>{words.timeCaption(said)}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.period}</th>
                  {OUTCOMES.map((outcome) => (
                    <th key={outcome} scope="col">
                      {words.outcomes[outcome]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {periods.map((period) => (
                  <tr key={period.day}>
                    <th scope="row" className={parts.noBreak}>
                      {sayDay(period.day, now, tabWords.language)}
                    </th>
                    {OUTCOMES.map((outcome) => {
                      const { count, hidden } = period.counts[outcome];
                      return (
                        <Count key={outcome} count={hidden && count === 0 ? null : count} more={hidden} />
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </section>
      <section className={parts.card} aria-labelledby="insights-totals">
        <h2 id="insights-totals" className={parts.h2}>
          {words.totals}
        </h2>
        <Scroll label={words.totalsCaption(said)}>
          <table className={parts.table}>
            <caption className={parts.unseen}>{words.totalsCaption(said)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.rule}</th>
                <th scope="col">{words.share}</th>
                {OUTCOMES.map((outcome) => (
                  <th key={outcome} scope="col">
                    {words.outcomes[outcome]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {totals.map(({ facts, total }) => (
                <tr key={facts.id}>
                  <th scope="row">{facts.title}</th>
                  <td>
                    {total.fixedShare === null ? (
                      <span className={styles.few}>–</span>
                    ) : (
                      <span className={styles.share}>
                        <span className={styles.number}>{words.percent(total.fixedShare)}</span>
                        <span className={styles.track} aria-hidden>
                          <span
                            className={styles.fill}
                            style={{
                              display: 'block',
                              width: `${String(Math.round(total.fixedShare * 100))}%`,
                            }}
                          />
                        </span>
                      </span>
                    )}
                  </td>
                  {OUTCOMES.map((outcome: Outcome) => (
                    <Count key={outcome} count={total[outcome]} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </section>
    </>
  );
}

function Count(props: { count: number | null; more?: boolean }): ReactNode {
  const styles = useStyles();
  return props.count === null ? (
    <td className={styles.few}>{words.few}</td>
  ) : (
    <td className={styles.number}>
      {props.count.toLocaleString('en-GB')}
      {props.more === true && '+'}
    </td>
  );
}

/** A table that is wider than a phone is scrolled in its own box, by keyboard too. */
function Scroll(props: { label: string; children: ReactNode }): ReactNode {
  const parts = useParts();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={parts.scroll} role="region" aria-label={props.label} tabIndex={0}>
      {props.children}
    </div>
  );
}

function Drawn(props: { periods: readonly Period[]; label: string }): ReactNode {
  const parts = useParts();
  let hidden = 0;
  let drawn = 0;
  for (const { counts } of props.periods) {
    for (const outcome of OUTCOMES) {
      if (outcome === 'shown') continue;
      if (counts[outcome].hidden) hidden += 1;
      drawn += counts[outcome].count;
    }
  }
  if (drawn === 0) return <p className={parts.soft}>{words.allHidden}</p>;
  return (
    <>
      <ChartBoundary>
        <Suspense fallback={<Spinner label={words.drawing} />}>
          <OutcomeChart periods={props.periods} label={props.label} />
        </Suspense>
      </ChartBoundary>
      {hidden > 0 && <p className={parts.small}>{words.hidden(hidden)}</p>}
    </>
  );
}
