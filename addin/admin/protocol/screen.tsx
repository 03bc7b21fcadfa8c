import { Button, Field, Input, makeStyles, ProgressBar, Select, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { OwnProtocol } from '../../../shared/admin/shapes';
import { sayDay, uiWords } from '../../ui/words';
import { ApiError, fieldProblems, type Api, type FieldProblem } from '../api';
import { holdPage } from '../hold-page';
import { machineKeeping } from '../machine-keeping';
import { FileDrop } from '../parts/file-drop';
import { Confirm, Modal } from '../parts/modal';
import { Awaited, Empty, Page, sayError } from '../parts/page';
import { useParts } from '../parts/styles';
import { SubNav } from '../parts/sub-nav';
import { linkTo, useRoute } from '../router';
import { createResource, useResource, useStore } from '../store';
import { useDraft, useTab } from '../tab';
import { words as tabWords } from '../words';
import { ClausesView } from './clauses';
import { countProposed, ProposalsView } from './proposals';
import { createWork, type WorkController } from './work';
import { protocolWords as words } from './words';

const useStyles = makeStyles({
  about: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    alignItems: 'start',
  },
});

/** Kept while the clerk is on other screens, so that no unsaved step is lost. */
let kept: { readonly council: string; readonly work: WorkController } | null = null;

export default function ProtocolScreen(): ReactNode {
  const { api, council } = useTab();
  const resource = useMemo(
    () =>
      createResource<{ readonly work: WorkController | null }>(async () => {
        try {
          return { work: workOn(api, council, await api.protocol()) };
        } catch (error) {
          if (error instanceof ApiError && error.status === 404) return { work: null };
          throw error;
        }
      }),
    [api, council],
  );
  const loaded = useResource(resource);
  const brought = (protocol: OwnProtocol): void => {
    const work = workOn(api, council, protocol);
    work.replace(protocol);
    resource.put({ work });
  };
  return (
    <Page title={words.title} intro={words.intro}>
      <Awaited resource={resource} loaded={loaded}>
        {({ work }) =>
          work === null ? (
            <ImportCard onImported={brought} />
          ) : (
            <OwnProtocolView work={work} onImported={brought} />
          )
        }
      </Awaited>
    </Page>
  );
}

/** The work at hand, brought up to date unless something of it is not saved yet. */
function workOn(api: Api, council: string, own: OwnProtocol): WorkController {
  if (kept?.council !== council) {
    const work = createWork(
      {
        api,
        keeping: machineKeeping(),
        key: `protocolNudge.1.protocol.${council}`,
        now: () => new Date(),
        hold: (unsaved) => holdPage('protocol', unsaved),
      },
      own,
    );
    // The page goes, or a phone puts it aside: what was typed in the last moment too.
    window.addEventListener('pagehide', work.keep);
    document.addEventListener('visibilitychange', work.keep);
    kept = { council, work };
  } else if (kept.work.get().saving === 'saved') kept.work.refresh(own);
  return kept.work;
}

/** A document is chosen, read on the server, and its clauses come back. */
function ImportCard(props: { onImported: (protocol: OwnProtocol) => void; onLeave?: () => void }): ReactNode {
  const { api, notices } = useTab();
  const { body } = useDraft();
  const { packs } = useTab();
  const choices = useResource(packs).value ?? [];
  const parts = useParts();
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ending = useRef<AbortController | null>(null);
  const read = async (file: File): Promise<void> => {
    ending.current = new AbortController();
    const { signal } = ending.current;
    setReading(file.name);
    setProblem(null);
    try {
      const protocol = await api.importProtocol(file, signal);
      props.onImported(protocol);
      notices.set({ kind: 'done', text: words.import.done(protocol.clauses.length) });
      props.onLeave?.();
    } catch (error) {
      if (!signal.aborted) setProblem(words.import.bad(sayError(error).text));
    }
    setReading(null);
  };
  const inUse = choices.find((one) => one.id === body?.protocol);
  return (
    <section className={parts.card} aria-labelledby="protocol-import">
      <h2 id="protocol-import" className={parts.h2}>
        {words.import.title}
      </h2>
      <p className={parts.soft}>{words.import.intro}</p>
      <FileDrop
        button={words.import.button}
        hint={words.import.hint}
        accept=".docx,.pdf,.html,.htm,.txt,.md"
        most={40}
        busy={reading !== null}
        onFile={(file) => void read(file)}
      />
      {reading !== null && (
        <div className={parts.tight} role="status">
          <p className={parts.text}>{words.import.reading(reading)}</p>
          <ProgressBar aria-label={words.import.reading(reading)} />
          <div>
            <Button onClick={() => ending.current?.abort()}>{tabWords.cancel}</Button>
          </div>
        </div>
      )}
      {problem !== null && (
        <p role="alert" className={parts.text}>
          {problem}
        </p>
      )}
      {props.onLeave !== undefined && reading === null && (
        <div>
          <Button onClick={props.onLeave}>{tabWords.cancel}</Button>
        </div>
      )}
      {inUse !== undefined && <p className={parts.small}>{words.import.usedNow(inUse.name)}</p>}
    </section>
  );
}

function OwnProtocolView(props: {
  work: WorkController;
  onImported: (protocol: OwnProtocol) => void;
}): ReactNode {
  const { work } = props;
  const { api, draft, notices, packs } = useTab();
  const { rest } = useRoute();
  const state = useStore(work);
  const styles = useStyles();
  const parts = useParts();
  const [asking, setAsking] = useState<'import' | 'publish' | null>(null);
  const [importing, setImporting] = useState(false);
  const [missing, setMissing] = useState<{
    readonly text: string;
    readonly problems: readonly FieldProblem[];
  } | null>(null);
  const { now, base, saving } = state;
  const publish = async (): Promise<void> => {
    setMissing(null);
    try {
      await work.save();
      const { pack } = await api.publishProtocol(work.get().base.revision);
      work.replace(await api.protocol());
      void packs.refresh();
      notices.set({
        kind: 'done',
        text: words.published(pack.name),
      });
    } catch (error) {
      if (error instanceof ApiError && error.status === 422) {
        setMissing({ text: error.detail, problems: fieldProblems(error) });
      } else notices.set({ kind: 'failed', text: sayError(error).text });
    }
  };
  if (importing) {
    return <ImportCard onImported={props.onImported} onLeave={() => setImporting(false)} />;
  }
  const [view = ''] = rest;
  const proposed = countProposed(now.clauses);
  const last = state.done.at(-1);
  const inUse = draft.get().body?.protocol;
  const confirmed = new Set(
    now.clauses.flatMap((one) =>
      one.inForce ? one.rules.filter((rule) => rule.state === 'confirmed').map((rule) => rule.rule) : [],
    ),
  );
  return (
    <>
      {state.kept !== null && (
        <section className={parts.card} role="alert">
          <div className={parts.spread}>
            <div className={parts.grow}>
              <h2 className={parts.h3}>
                {tabWords.kept.title({ when: sayDay(state.kept.at, new Date(), uiWords.language) })}
              </h2>
              <p className={parts.small}>{tabWords.kept.text}</p>
            </div>
            <div className={parts.row}>
              <Button appearance="primary" onClick={() => work.bringBack(tabWords.kept.label)}>
                {tabWords.kept.bringBack}
              </Button>
              <Button onClick={work.dropKept}>{tabWords.kept.drop}</Button>
            </div>
          </div>
        </section>
      )}
      <section className={parts.card} aria-labelledby="protocol-about">
        <div className={parts.spread}>
          <h2 id="protocol-about" className={parts.h2}>
            {words.about.title}
          </h2>
          <span className={parts.small} role="status">
            {words.saving[saving]}
          </span>
        </div>
        <div className={styles.about}>
          <Field label={words.about.name} hint={words.about.nameHelp}>
            <Input
              value={now.name}
              maxLength={200}
              onChange={(_event, data) =>
                work.edit(words.about.name, (one) => ({ ...one, name: data.value }))
              }
            />
          </Field>
          <Field label={words.about.called} hint={words.about.calledHelp}>
            <Input
              value={now.called}
              maxLength={80}
              onChange={(_event, data) =>
                work.edit(words.about.called, (one) => ({ ...one, called: data.value }))
              }
            />
          </Field>
          <Field label={words.about.status}>
            <Select
              value={now.status}
              onChange={(_event, data) =>
                work.edit(words.about.status, (one) => ({
                  ...one,
                  status: data.value === 'draft' ? 'draft' : 'in-force',
                }))
              }
            >
              {(['in-force', 'draft'] as const).map((status) => (
                <option key={status} value={status}>
                  {words.about.statuses[status]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <div className={parts.spread}>
          <p className={parts.small}>
            {base.publishedAs === null ? words.about.notPublished : words.about.published}
          </p>
          <div className={parts.row}>
            {last !== undefined && (
              <Button
                icon={<ArrowUndo20Regular />}
                aria-label={words.undoOf(last.label)}
                title={words.undoOf(last.label)}
                onClick={work.undo}
              >
                {words.undo}
              </Button>
            )}
            <Button onClick={() => setAsking('import')}>{words.import.again}</Button>
            {base.publishedAs !== null && base.publishedAs !== inUse && (
              <Button
                onClick={() => {
                  const pack = base.publishedAs;
                  if (pack === null) return;
                  draft.edit(words.useLabel, (body) => ({ ...body, protocol: pack }));
                  notices.set({
                    kind: 'done',
                    text: words.used,
                    undo: { label: words.useLabel, act: draft.undo },
                  });
                }}
              >
                {words.use}
              </Button>
            )}
            <Button appearance="primary" onClick={() => setAsking('publish')}>
              {words.publish}
            </Button>
          </div>
        </div>
        {(missing !== null || saving === 'refused') && (
          <div role="alert" className={parts.tight}>
            <p className={parts.h3}>{missing === null ? words.saving.refused : words.missing}</p>
            <ul>
              {(missing?.problems ?? state.problems).map((one) => (
                <li key={one.field}>{one.problem}</li>
              ))}
              {(missing?.problems ?? state.problems).length === 0 && (
                <li>{missing?.text ?? state.failure}</li>
              )}
            </ul>
          </div>
        )}
      </section>
      <SubNav
        label={words.views}
        items={[
          {
            label: words.tabs.clauses,
            href: linkTo('protocol'),
            here: view !== 'proposals' && view !== 'problems',
          },
          {
            label: words.tabs.proposals(proposed),
            href: linkTo('protocol', 'proposals'),
            here: view === 'proposals',
          },
          {
            label: words.tabs.problems(base.problems.length),
            href: linkTo('protocol', 'problems'),
            here: view === 'problems',
          },
        ]}
      />
      {view === 'proposals' ? (
        <ProposalsView work={work} />
      ) : view === 'problems' ? (
        <section className={parts.card} aria-label={words.tabs.problems(base.problems.length)}>
          {base.problems.length === 0 ? (
            <Empty title={words.problems.none.title} text={words.problems.none.text} />
          ) : (
            <>
              <p className={parts.soft}>{words.problems.text}</p>
              <ul className={parts.lines}>
                {base.problems.map((problem, index) => (
                  <li key={index}>
                    <span className={parts.strong}>{problem.where}</span>
                    <p className={parts.text}>{problem.text}</p>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      ) : (
        <ClausesView work={work} />
      )}
      {asking === 'import' && (
        <Confirm
          title={words.import.againTitle}
          text={words.import.againText}
          go={words.import.againGo}
          onGo={() => setImporting(true)}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'publish' && (
        <Confirm
          title={words.publishTitle}
          text={words.publishText({
            clauses: now.clauses.filter((one) => one.inForce).length,
            rules: confirmed.size,
          })}
          go={words.publishGo}
          onGo={() => void publish()}
          onClose={() => setAsking(null)}
        />
      )}
      {state.theirs !== null && (
        <Modal
          title={words.stale.title}
          onClose={null}
          actions={
            <>
              <Button onClick={() => work.settle(false)}>{words.stale.theirs}</Button>
              <Button appearance="primary" onClick={() => work.settle(true)}>
                {words.stale.mine}
              </Button>
            </>
          }
        >
          {words.stale.text}
        </Modal>
      )}
    </>
  );
}
