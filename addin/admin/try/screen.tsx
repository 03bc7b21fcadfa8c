import {
  Badge,
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  ProgressBar,
  Select,
  Spinner,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { NewScenario, Scenario } from '../../../shared/admin/shapes';
import type { Snapshot } from '../../../shared/api';
import { applyChanges } from '../../../shared/apply';
import type { CheckResult } from '../../../shared/check';
import type { MailingList } from '../../../shared/directory';
import {
  FIELDS,
  type Draft,
  type EarlierMessage,
  type Importance,
  type Nudge,
  type Person,
  type Suggestion,
} from '../../../shared/types';
import { fromLondon, toLondon } from '../../ui/london-time';
import { NudgeCard } from '../../ui/nudge-card';
import { RecipientLine } from '../../ui/recipient-line';
import { uiWords } from '../../ui/words';
import type { DemoDrafts } from '../api';
import { FileDrop } from '../parts/file-drop';
import { Modal } from '../parts/modal';
import { Awaited, Empty, Failed, Page, sayError } from '../parts/page';
import { useParts } from '../parts/styles';
import { SubNav } from '../parts/sub-nav';
import { EffectText, namesOf } from '../publish/publish-dialog';
import { goTo, linkTo, useRoute } from '../router';
import { createResource, createStore, useResource, useStore, type Loaded, type Resource } from '../store';
import { useTab } from '../tab';
import {
  benchOf,
  markAgainst,
  plainDraft,
  runScenarios,
  runTrial,
  type Effect,
  type Mark,
  type Trial,
} from './run';
import { tryWords as words } from './words';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media (min-width: 1240px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  nudge: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    '& > article': { width: '100%', boxSizing: 'border-box' },
  },
  start: { flexGrow: 1, flexBasis: '220px', minWidth: 0 },
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  expect: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))' },
});

const BLANK: Draft = { from: '', to: [], cc: [], bcc: [], subject: '', body: '', composedAt: '' };

/** Kept while the clerk is on other screens; gone with the page, and never sent anywhere. */
const trial = createStore<Trial & { readonly source: string }>({
  draft: BLANK,
  history: [],
  source: 'blank',
});

function useScenarios(): { resource: Resource<readonly Scenario[]>; loaded: Loaded<readonly Scenario[]> } {
  const { api } = useTab();
  const resource = useMemo(() => createResource(api.scenarios), [api]);
  return { resource, loaded: useResource(resource) };
}

export default function TryScreen(): ReactNode {
  const { rest } = useRoute();
  const { api, snapshot } = useTab();
  const drafted = useResource(snapshot);
  const published = useMemo(() => createResource(() => api.snapshot('published')), [api]);
  const inForce = useResource(published);
  const scenarios = useScenarios();
  const list = rest[0] === 'scenarios';
  return (
    <Page title={words.title} intro={words.intro}>
      <SubNav
        label={words.views}
        items={[
          { label: words.tabs.one, href: linkTo('try'), here: !list },
          { label: words.tabs.scenarios, href: linkTo('try', 'scenarios'), here: list },
        ]}
      />
      <Awaited resource={snapshot} loaded={drafted}>
        {(draft) => (
          <Awaited resource={published} loaded={inForce}>
            {(now) =>
              list ? (
                <Scenarios draft={draft} published={now} {...scenarios} />
              ) : (
                <OneDraft draft={draft} published={now} {...scenarios} />
              )
            }
          </Awaited>
        )}
      </Awaited>
    </Page>
  );
}

interface BothProps {
  readonly draft: Snapshot;
  readonly published: Snapshot;
  readonly resource: Resource<readonly Scenario[]>;
  readonly loaded: Loaded<readonly Scenario[]>;
}

function OneDraft(props: BothProps): ReactNode {
  const { api, me, notices } = useTab();
  const styles = useStyles();
  const parts = useParts();
  const now = useStore(trial);
  const [demo, setDemo] = useState<DemoDrafts['drafts']>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const demoMode = me?.mode === 'demo';
  useEffect(() => {
    if (!demoMode) return;
    // Without them there is still everything else.
    api.demo().then(
      (given) => setDemo(given.drafts),
      () => undefined,
    );
  }, [api, demoMode]);
  const scenarios = props.loaded.value ?? [];
  const { draft } = now;
  // The clock of the page, once: a draft without a time is written now.
  const [opened] = useState(() => new Date().toISOString());
  const at = draft.composedAt === '' ? opened : draft.composedAt;
  const set = (change: Partial<Draft>): void =>
    trial.set({ ...now, draft: { ...draft, ...change }, source: 'own' });
  const pick = (value: string): void => {
    const [kind, id = ''] = value.split(':');
    setProblem(null);
    if (kind === 'blank') trial.set({ draft: BLANK, history: [], source: value });
    const ready = kind === 'demo' ? demo.find((one) => one.id === id) : undefined;
    if (ready !== undefined) trial.set({ draft: ready.draft, history: ready.history, source: value });
    const scenario = kind === 'scenario' ? scenarios.find((one) => one.id === id) : undefined;
    if (scenario !== undefined) trial.set({ ...trialOf(scenario), source: value });
  };
  const open = async (file: File): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const read = await api.readEml(file);
      trial.set({ draft: read, history: [], source: 'own' });
    } catch (error) {
      setProblem(words.emlBad(sayError(error).text));
    }
    setBusy(false);
  };
  const bench = useMemo(
    () => ({ draft: benchOf(props.draft), published: benchOf(props.published) }),
    [props.draft, props.published],
  );
  const tried = useDeferredValue<Trial>(now);
  const results = useMemo(() => {
    if (tried.draft.from === '') return null;
    const full: Trial = {
      draft: { ...tried.draft, composedAt: tried.draft.composedAt === '' ? opened : tried.draft.composedAt },
      history: tried.history,
    };
    return { draft: runTrial(full, bench.draft), published: runTrial(full, bench.published) };
  }, [tried, bench, opened]);
  const { people, lists } = props.draft;
  const offered = useMemo(() => [...people, ...asOffers(lists ?? [])], [people, lists]);
  return (
    <div className={styles.columns}>
      <section className={parts.card} aria-labelledby="try-draft">
        <h2 id="try-draft" className={parts.h2}>
          {words.draft}
        </h2>
        <Field label={words.pick}>
          <Select className={parts.select} value={now.source} onChange={(_event, data) => pick(data.value)}>
            {now.source === 'own' && <option value="own">{words.picks.current}</option>}
            <option value="blank">{words.picks.blank}</option>
            {scenarios.length > 0 && (
              <optgroup label={words.picks.scenarios}>
                {scenarios.map((one) => (
                  <option key={one.id} value={`scenario:${one.id}`}>
                    {one.name}
                  </option>
                ))}
              </optgroup>
            )}
            {demo.length > 0 && (
              <optgroup label={words.picks.demo}>
                {demo.map((one) => (
                  <option key={one.id} value={`demo:${one.id}`}>
                    {one.title}
                  </option>
                ))}
              </optgroup>
            )}
          </Select>
        </Field>
        <FileDrop
          button={words.eml.button}
          hint={words.eml.hint}
          accept=".eml,message/rfc822"
          most={10}
          busy={busy}
          onFile={(file) => void open(file)}
        />
        {busy && <Spinner size="tiny" label={words.emlBusy} />}
        {problem !== null && <p role="alert">{problem}</p>}
        <div>
          <RecipientLine
            label={words.from}
            addresses={draft.from === '' ? [] : [draft.from]}
            people={people}
            directory={bench.draft.directory}
            words={uiWords}
            onChange={(addresses) => set({ from: addresses.at(-1) ?? '' })}
          />
          {FIELDS.map((field) => (
            <RecipientLine
              key={field}
              label={words[field]}
              addresses={draft[field]}
              people={offered}
              directory={bench.draft.directory}
              words={uiWords}
              onChange={(addresses) => set({ [field]: addresses })}
            />
          ))}
        </div>
        <Field label={words.subject}>
          <Input value={draft.subject} onChange={(_event, data) => set({ subject: data.value })} />
        </Field>
        <Field label={words.body}>
          <Textarea
            rows={9}
            resize="vertical"
            value={draft.body}
            onChange={(_event, data) => set({ body: data.value })}
          />
        </Field>
        <div className={styles.two}>
          <Field label={words.time}>
            <Input
              type="datetime-local"
              value={toLondon(new Date(at))}
              onChange={(_event, data) => {
                const time = fromLondon(data.value);
                if (time !== null) set({ composedAt: time.toISOString() });
              }}
            />
          </Field>
          <Field label={words.importance}>
            <Select
              value={draft.importance ?? 'normal'}
              onChange={(_event, data) => set({ importance: data.value as Importance })}
            >
              {(['low', 'normal', 'high'] as const).map((one) => (
                <option key={one} value={one}>
                  {words.importances[one]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        {now.history.length > 0 && (
          <div className={parts.spread}>
            <span className={parts.small}>{words.history(now.history.length)}</span>
            <Button size="small" onClick={() => trial.set({ ...now, history: [], source: 'own' })}>
              {words.dropHistory}
            </Button>
          </div>
        )}
        <div>
          <Button disabledFocusable={draft.from === ''} onClick={() => draft.from !== '' && setSaving(true)}>
            {words.save}
          </Button>
        </div>
      </section>
      <section className={parts.card} aria-labelledby="try-result">
        <h2 id="try-result" className={parts.h2}>
          {words.result}
        </h2>
        {results === null ? (
          <p className={parts.soft}>{words.noFrom}</p>
        ) : (
          <Results
            results={results}
            trial={{
              ...tried,
              draft: {
                ...tried.draft,
                composedAt: tried.draft.composedAt === '' ? opened : tried.draft.composedAt,
              },
            }}
            draft={props.draft}
            published={props.published}
          />
        )}
      </section>
      {saving && (
        <SaveScenario
          draft={{ ...draft, composedAt: at }}
          history={now.history}
          speaks={results?.draft.nudges.map((one) => one.rule) ?? []}
          onClose={() => setSaving(false)}
          onSaved={(scenario) => {
            setSaving(false);
            void props.resource.refresh();
            notices.set({
              kind: 'done',
              text: words.saved(scenario.name),
              undo: {
                label: words.saveUndo,
                act: () => void api.removeScenario(scenario.id).then(props.resource.refresh),
              },
            });
          }}
        />
      )}
    </div>
  );
}

/** Mailing lists in the form in which people are offered; they are not in the directory's list of people. */
function asOffers(lists: readonly MailingList[]): readonly Person[] {
  return lists.map(({ address, name, members, count }) => ({
    email: address,
    name: name === '' ? address : name,
    kind: 'external',
    title: words.list(members?.length ?? count ?? null),
    tier: null,
    service: '',
    manager: '',
    ward: '',
    group: '',
  }));
}

function trialOf(scenario: Scenario): Trial {
  return {
    draft: plainDraft(scenario.draft),
    history: scenario.history.map(({ importance, ...rest }): EarlierMessage =>
      importance === undefined ? rest : { ...rest, importance },
    ),
  };
}

function Results(props: {
  results: { readonly draft: CheckResult; readonly published: CheckResult };
  trial: Trial;
  draft: Snapshot;
  published: Snapshot;
}): ReactNode {
  const { results } = props;
  const styles = useStyles();
  const parts = useParts();
  const after = markAgainst(results.draft.nudges, results.published.nudges, 'new');
  const before = markAgainst(results.published.nudges, results.draft.nudges, 'gone');
  const differs =
    after.filter((one) => one.mark !== 'same').length + before.filter((one) => one.mark === 'gone').length;
  return (
    <>
      <p className={parts.soft} role="status">
        {words.summary({ draft: after.length, published: before.length, differs })}
      </p>
      <div className={styles.sides}>
        <Side
          title={words.sides.draft}
          marked={after}
          result={results.draft}
          trial={props.trial}
          snapshot={props.draft}
        />
        <Side
          title={words.sides.published}
          marked={before}
          result={results.published}
          trial={props.trial}
          snapshot={props.published}
        />
      </div>
    </>
  );
}

const MARK_COLOURS = { new: 'success', changed: 'brand', same: 'informative', gone: 'warning' } as const;

function Side(props: {
  title: string;
  marked: readonly { readonly nudge: Nudge; readonly mark: Mark }[];
  result: CheckResult;
  trial: Trial;
  snapshot: Snapshot;
}): ReactNode {
  const { snapshot } = props;
  const styles = useStyles();
  const parts = useParts();
  const { notices } = useTab();
  const { directory } = useMemo(() => benchOf(snapshot), [snapshot]);
  const fix = (suggestion: Suggestion): void => {
    const before = trial.get();
    trial.set({ ...before, draft: applyChanges(before.draft, suggestion.changes), source: 'own' });
    notices.set({
      kind: 'done',
      text: words.fixed(suggestion.label),
      undo: { label: words.fixUndo(suggestion.label), act: () => trial.set(before) },
    });
  };
  return (
    <section className={styles.side} aria-label={props.title}>
      <h3 className={parts.h3}>{props.title}</h3>
      {props.marked.length === 0 && <p className={parts.soft}>{words.calm}</p>}
      {props.marked.map(({ nudge, mark }) => (
        <div key={nudge.key} className={styles.nudge}>
          <Badge appearance={mark === 'same' ? 'outline' : 'tint'} color={MARK_COLOURS[mark]}>
            {words.marks[mark]}
          </Badge>
          <NudgeCard
            nudge={nudge}
            pack={snapshot.pack}
            directory={directory}
            body={props.trial.draft.body}
            now={new Date(props.trial.draft.composedAt)}
            words={uiWords}
            suggestions={nudge.suggestions.filter((one) =>
              one.changes.some((change) => change.type !== 'open-message' && change.type !== 'delay-until'),
            )}
            emphasis={false}
            busy={false}
            onFix={(suggestion) => fix(suggestion)}
            onOpen={null}
            onDismiss={null}
          />
          {nudge.quiet === true && <p className={parts.small}>{words.quiet}</p>}
          {nudge.also !== undefined && nudge.also.length > 0 && (
            <p className={parts.small}>{words.also(nudge.also.map((one) => one.title).join('; '))}</p>
          )}
        </div>
      ))}
      {props.result.watched.length > 0 && (
        <p className={parts.small}>{words.watched(namesOf(props.result.watched))}</p>
      )}
      {props.result.faults.length > 0 && (
        <p className={parts.small}>{words.faults(props.result.faults.length)}</p>
      )}
    </section>
  );
}

function SaveScenario(props: {
  draft: Draft;
  history: readonly EarlierMessage[];
  speaks: readonly Nudge['rule'][];
  onClose: () => void;
  onSaved: (scenario: Scenario) => void;
}): ReactNode {
  const { api } = useTab();
  const styles = useStyles();
  const parts = useParts();
  const [name, setName] = useState('');
  const [expect, setExpect] = useState<readonly Nudge['rule'][]>(props.speaks);
  const [bad, setBad] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    if (name.trim() === '') {
      setBad(words.nameNeeded);
      return;
    }
    setBusy(true);
    const { from, to, cc, bcc, subject, body, importance, composedAt } = props.draft;
    const scenario: NewScenario = {
      name: name.trim(),
      draft: {
        from,
        to: [...to],
        cc: [...cc],
        bcc: [...bcc],
        subject,
        body,
        composedAt,
        ...(importance === undefined ? {} : { importance }),
      },
      history: props.history.map((one) => ({
        from: one.from,
        to: [...one.to],
        cc: [...one.cc],
        bcc: [...one.bcc],
        subject: one.subject,
        body: one.body,
        sentAt: one.sentAt,
        ...(one.importance === undefined ? {} : { importance: one.importance }),
      })),
      expect: [...expect],
    };
    try {
      props.onSaved(await api.addScenario(scenario));
    } catch (error) {
      setBad(sayError(error).text);
      setBusy(false);
    }
  };
  const shown = [...new Set([...props.speaks, ...expect])];
  return (
    <Modal
      title={words.saveTitle}
      onClose={props.onClose}
      actions={
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void save()}>
          {words.saveGo}
        </Button>
      }
    >
      <p className={parts.soft}>{words.saveIntro}</p>
      <Field
        label={words.name}
        hint={words.nameHelp}
        required
        {...(bad === null ? {} : { validationMessage: bad })}
      >
        <Input value={name} maxLength={120} onChange={(_event, data) => setName(data.value)} />
      </Field>
      {shown.length > 0 && (
        <div role="group" aria-label={words.expect}>
          <p className={parts.h3}>{words.expect}</p>
          <p className={parts.small}>{words.expectHelp}</p>
          <div className={styles.expect}>
            {shown.map((rule) => (
              <Checkbox
                key={rule}
                label={namesOf([rule])}
                checked={expect.includes(rule)}
                onChange={(_event, data) =>
                  setExpect(data.checked === true ? [...expect, rule] : expect.filter((one) => one !== rule))
                }
              />
            ))}
          </div>
        </div>
      )}
    </Modal>
  );
}

function Scenarios(props: BothProps): ReactNode {
  const { api, notices } = useTab();
  const parts = useParts();
  const [ran, setRan] = useState<{
    readonly effects: readonly Effect[];
    readonly draft: Snapshot;
    readonly published: Snapshot;
  } | null>(null);
  // What was found is of the policies it was found with.
  const effects =
    ran !== null && ran.draft === props.draft && ran.published === props.published ? ran.effects : null;
  const [done, setDone] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const run = async (scenarios: readonly Scenario[]): Promise<void> => {
    setFailure(null);
    setDone(0);
    try {
      const { draft, published } = props;
      setRan({ effects: await runScenarios(scenarios, draft, published, setDone), draft, published });
    } catch (error) {
      setFailure(error);
    }
    setDone(null);
  };
  const remove = async (scenario: Scenario): Promise<void> => {
    try {
      await api.removeScenario(scenario.id);
      await props.resource.refresh();
      const { id: _gone, ...again } = scenario;
      notices.set({
        kind: 'done',
        text: words.scenarios.removed(scenario.name),
        undo: {
          label: words.scenarios.removeUndo,
          act: () => void api.addScenario(again).then(props.resource.refresh),
        },
      });
    } catch (error) {
      notices.set({ kind: 'failed', text: sayError(error).text });
    }
  };
  const changed = (effects ?? []).filter(
    (one) => one.gains.length + one.loses.length + one.otherwise.length > 0,
  );
  return (
    <Awaited resource={props.resource} loaded={props.loaded}>
      {(scenarios) => (
        <section className={parts.card} aria-label={words.tabs.scenarios}>
          {scenarios.length === 0 ? (
            <Empty title={words.scenarios.none.title} text={words.scenarios.none.text} />
          ) : (
            <>
              <div className={parts.spread}>
                <p className={parts.strong} role="status">
                  {done !== null
                    ? words.scenarios.running({ done, total: scenarios.length })
                    : effects === null
                      ? ''
                      : words.scenarios.ran({ changed: changed.length, total: effects.length })}
                </p>
                <Button
                  appearance="primary"
                  disabledFocusable={done !== null}
                  onClick={() => {
                    if (done === null) void run(scenarios);
                  }}
                >
                  {words.scenarios.run}
                </Button>
              </div>
              {done !== null && (
                <ProgressBar value={done / scenarios.length} aria-label={words.scenarios.run} />
              )}
              {failure !== null && <Failed error={failure} onRetry={null} />}
              <ul className={parts.lines} aria-label={words.scenarios.caption}>
                {scenarios.map((scenario) => {
                  const effect = effects?.find((one) => one.scenario.id === scenario.id);
                  return (
                    <li key={scenario.id} className={parts.spread}>
                      <div className={parts.grow}>
                        <h2 className={parts.h3}>{scenario.name}</h2>
                        {effect !== undefined && <EffectOf effect={effect} />}
                      </div>
                      <div className={parts.row}>
                        <Button
                          aria-label={words.scenarios.openOf(scenario.name)}
                          onClick={() => {
                            trial.set({ ...trialOf(scenario), source: `scenario:${scenario.id}` });
                            goTo('try');
                          }}
                        >
                          {words.scenarios.open}
                        </Button>
                        <Button
                          aria-label={words.scenarios.removeOf(scenario.name)}
                          onClick={() => void remove(scenario)}
                        >
                          {words.scenarios.remove}
                        </Button>
                      </div>
                    </li>
                  );
                })}
              </ul>
            </>
          )}
        </section>
      )}
    </Awaited>
  );
}

function EffectOf(props: { effect: Effect }): ReactNode {
  const { effect } = props;
  const parts = useParts();
  const { scenarios } = words;
  const same = effect.gains.length + effect.loses.length + effect.otherwise.length === 0;
  return (
    <>
      <p className={parts.text}>
        {effect.speaks.length === 0 ? scenarios.silent : scenarios.speaks(namesOf(effect.speaks))}
      </p>
      {same ? <p className={parts.small}>{scenarios.same}</p> : <EffectText effect={effect} />}
      {effect.surprises !== null && (
        <Badge appearance="tint" color={effect.surprises.length === 0 ? 'success' : 'warning'}>
          {effect.surprises.length === 0
            ? scenarios.asExpected
            : scenarios.surprise(namesOf(effect.surprises))}
        </Badge>
      )}
    </>
  );
}
