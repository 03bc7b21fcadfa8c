import { Button, Field, Spinner, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Difference } from '../../../shared/admin/shapes';
import type { RuleId } from '../../../shared/types';
import { sayList } from '../../ui/words';
import { staleOf } from '../api';
import { DifferenceList } from '../parts/differences';
import { Modal } from '../parts/modal';
import { Failed, sayError } from '../parts/page';
import { useParts } from '../parts/styles';
import { RULE_FACTS } from '../rule-facts';
import { useTab } from '../tab';
import type { Effect } from '../try/run';
import { words as tabWords } from '../words';

const words = tabWords.publish;
const LEAST_REASON = 3;

type Effects =
  | { readonly state: 'running' }
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly effects: readonly Effect[] };

export function namesOf(rules: readonly RuleId[]): string {
  return sayList(
    rules.map((rule) => RULE_FACTS.find((one) => one.id === rule)?.title ?? rule),
    tabWords.language,
  );
}

/** What will change, what it does to the scenarios, and why; then it is published. */
export default function PublishDialog(props: { onClose: () => void }): ReactNode {
  const { onClose } = props;
  const { api, draft, notices, version } = useTab();
  const parts = useParts();
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null);
  const [effects, setEffects] = useState<Effects>({ state: 'running' });
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      try {
        await draft.save();
        if (draft.get().saving !== 'saved') throw new Error(words.notSaved);
        const found = await api.compare('published', 'draft');
        if (here) setDifferences(found);
      } catch (error) {
        if (here) setFailure(error);
        return;
      }
      try {
        const [scenarios, now, before, { runScenarios }] = await Promise.all([
          api.scenarios(),
          api.snapshot('draft'),
          api.snapshot('published'),
          import('../try/run'),
        ]);
        const run = await runScenarios(scenarios, now, before);
        if (here) setEffects({ state: 'done', effects: run });
      } catch {
        if (here) setEffects({ state: 'failed' });
      }
    };
    void look();
    return () => {
      here = false;
    };
  }, [api, draft]);

  const publish = async (): Promise<void> => {
    if (reason.trim().length < LEAST_REASON) {
      setShort(true);
      field.current?.focus();
      return;
    }
    setBusy(true);
    try {
      const published = await draft.publish(reason.trim());
      version.set(published.version);
      notices.set({ kind: 'done', text: words.done(published.version) });
      onClose();
    } catch (error) {
      const stale = staleOf(error);
      if (stale !== null) {
        onClose();
        draft.showStale(stale);
        return;
      }
      setFailure(error);
      setBusy(false);
    }
  };
  const ready = differences !== null && differences.length > 0;
  return (
    <Modal
      title={words.title}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{tabWords.cancel}</Button>
          <Button
            appearance="primary"
            disabledFocusable={!ready || busy}
            icon={busy ? <Spinner size="tiny" /> : null}
            onClick={() => {
              if (ready && !busy) void publish();
            }}
          >
            {busy ? words.going : words.go}
          </Button>
        </>
      }
    >
      <p className={parts.soft}>{words.intro}</p>
      {failure !== null &&
        (differences === null ? (
          <Failed error={failure} onRetry={null} />
        ) : (
          <p role="alert" className={parts.text}>
            {sayError(failure).text}
          </p>
        ))}
      {differences === null && failure === null && <Spinner label={tabWords.loading} />}
      {differences !== null && differences.length === 0 && <p className={parts.text}>{words.nothing}</p>}
      {ready && (
        <>
          <Field
            label={words.reason}
            hint={words.reasonHelp}
            required
            {...(short && reason.trim().length < LEAST_REASON
              ? { validationMessage: words.reasonShort }
              : {})}
          >
            <Textarea
              ref={(element: HTMLTextAreaElement | null) => {
                field.current = element;
              }}
              rows={2}
              resize="vertical"
              maxLength={500}
              value={reason}
              onChange={(_event, data) => setReason(data.value)}
            />
          </Field>
          <section className={parts.tight} aria-labelledby="publish-what">
            <h3 id="publish-what" className={parts.h3}>
              {words.what(differences.length)}
            </h3>
            <DifferenceList differences={differences} label={words.what(differences.length)} />
          </section>
          <section className={parts.tight} aria-labelledby="publish-scenarios">
            <h3 id="publish-scenarios" className={parts.h3}>
              {words.scenarios}
            </h3>
            <ScenarioEffects effects={effects} />
          </section>
        </>
      )}
    </Modal>
  );
}

function ScenarioEffects(props: { effects: Effects }): ReactNode {
  const { effects } = props;
  const parts = useParts();
  if (effects.state === 'running') {
    return (
      <Spinner
        size="tiny"
        label={words.scenariosRunning}
        labelPosition="after"
        style={{ justifyContent: 'start' }}
      />
    );
  }
  if (effects.state === 'failed') return <p className={parts.soft}>{words.scenariosFailed}</p>;
  const total = effects.effects.length;
  if (total === 0) return <p className={parts.soft}>{words.scenariosNone}</p>;
  const changed = effects.effects.filter(
    (one) => one.gains.length + one.loses.length + one.otherwise.length > 0,
  );
  if (changed.length === 0) return <p className={parts.soft}>{words.scenariosSame(total)}</p>;
  return (
    <>
      <p className={parts.soft}>{words.scenariosChanged({ changed: changed.length, total })}</p>
      <ul className={parts.lines}>
        {changed.map((effect) => (
          <li key={effect.scenario.id}>
            <span className={parts.strong}>{effect.scenario.name}</span>
            <EffectText effect={effect} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** In words: which rules speak now, no longer, or otherwise. */
export function EffectText(props: { effect: Effect }): ReactNode {
  const { gains, loses, otherwise } = props.effect;
  const parts = useParts();
  return (
    <ul className={parts.plainList} style={{ rowGap: 0 }}>
      {gains.length > 0 && <li>{words.gains(namesOf(gains))}</li>}
      {loses.length > 0 && <li>{words.loses(namesOf(loses))}</li>}
      {otherwise.length > 0 && <li>{words.stronger(namesOf(otherwise))}</li>}
    </ul>
  );
}
