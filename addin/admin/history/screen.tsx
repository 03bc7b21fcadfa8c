import { Badge, Button, Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { AuditPage, VersionSummary } from '../../../shared/admin/shapes';
import { sayLondon } from '../../ui/london-time';
import { DifferenceList } from '../parts/differences';
import { Confirm } from '../parts/modal';
import { Awaited, Empty, Page, sayError } from '../parts/page';
import { SubNav } from '../parts/sub-nav';
import { useParts } from '../parts/styles';
import { linkTo, useRoute } from '../router';
import { createResource, useResource, useStore } from '../store';
import { useTab } from '../tab';
import { words as tabWords } from '../words';
import { historyWords as words } from './words';

const useStyles = makeStyles({
  version: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  text: { flexBasis: '260px', flexGrow: 1, minWidth: 0 },
  pick: { flexGrow: 1, flexBasis: '180px', minWidth: 0 },
});

export default function HistoryScreen(): ReactNode {
  const { rest } = useRoute();
  const [first = ''] = rest;
  const number = /^\d{1,9}$/.test(first) ? Number(first) : null;
  if (number !== null) return <OneVersion key={number} version={number} />;
  return (
    <Page title={words.title} intro={words.intro}>
      <SubNav
        label={words.views}
        items={[
          {
            label: words.tabs.versions,
            href: linkTo('history'),
            here: first !== 'audit' && first !== 'compare',
          },
          { label: words.compare, href: linkTo('history', 'compare'), here: first === 'compare' },
          { label: words.tabs.audit, href: linkTo('history', 'audit'), here: first === 'audit' },
        ]}
      />
      {first === 'audit' ? <Audit /> : first === 'compare' ? <Compare /> : <Versions />}
    </Page>
  );
}

/** The versions, loaded anew whenever another is published. */
function useVersions() {
  const { api, version } = useTab();
  const inForce = useStore(version);
  const resource = useMemo(() => createResource(api.versions), [api]);
  useEffect(() => void resource.refresh(), [resource, inForce]);
  return { resource, loaded: useResource(resource) };
}

function Versions(): ReactNode {
  const { resource, loaded } = useVersions();
  const parts = useParts();
  return (
    <Awaited resource={resource} loaded={loaded}>
      {(versions) => (
        <section className={parts.card} aria-label={words.tabs.versions}>
          {versions.length === 0 ? (
            <Empty title={words.none.title} text={words.none.text} />
          ) : (
            <ul className={parts.lines}>
              {versions.map((one) => (
                <li key={one.version}>
                  <VersionRow version={one} />
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </Awaited>
  );
}

function VersionRow(props: { version: VersionSummary }): ReactNode {
  const { version: one } = props;
  const styles = useStyles();
  const parts = useParts();
  return (
    <div className={styles.version}>
      <div className={styles.text}>
        <div className={parts.row}>
          <h2 className={parts.h3}>
            <Link href={linkTo('history', String(one.version))}>{words.version(one.version)}</Link>
          </h2>
          {one.published && (
            <Badge appearance="filled" color="success">
              {words.inForce}
            </Badge>
          )}
          <span className={parts.small}>{words.changes(one.changes)}</span>
        </div>
        <p className={parts.text}>{one.reason}</p>
        <p className={parts.small}>
          {words.by({ author: one.author, when: sayLondon(one.at, tabWords.language) })}
        </p>
      </div>
      <Restore version={one.version} />
    </div>
  );
}

function Restore(props: { version: number }): ReactNode {
  const { draft, notices } = useTab();
  const [asking, setAsking] = useState(false);
  const restore = async (): Promise<void> => {
    const before = draft.get().body;
    try {
      await draft.restore(props.version);
      notices.set({
        kind: 'done',
        text: words.restored(props.version),
        ...(before === null
          ? {}
          : { undo: { label: words.backLabel, act: () => draft.edit(words.backLabel, () => before) } }),
      });
    } catch (error) {
      notices.set({ kind: 'failed', text: sayError(error).text });
    }
  };
  return (
    <>
      <Button aria-label={words.restoreOf(props.version)} onClick={() => setAsking(true)}>
        {words.restore}
      </Button>
      {asking && (
        <Confirm
          title={words.restoreTitle(props.version)}
          text={words.restoreText(props.version)}
          go={words.restore}
          onGo={() => void restore()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function OneVersion(props: { version: number }): ReactNode {
  const { api } = useTab();
  const parts = useParts();
  const resource = useMemo(() => createResource(() => api.version(props.version)), [api, props.version]);
  const loaded = useResource(resource);
  return (
    <Page
      title={words.version(props.version)}
      back={{ label: words.back, href: linkTo('history') }}
      actions={<Restore version={props.version} />}
    >
      <Awaited resource={resource} loaded={loaded}>
        {(version) => (
          <>
            <section className={parts.card} aria-labelledby="version-reason">
              <div className={parts.row}>
                <h2 id="version-reason" className={parts.h2}>
                  {words.reason}
                </h2>
                {version.published && (
                  <Badge appearance="filled" color="success">
                    {words.inForce}
                  </Badge>
                )}
              </div>
              <p className={parts.text}>{version.reason}</p>
              <p className={parts.small}>
                {words.by({ author: version.author, when: sayLondon(version.at, tabWords.language) })}
              </p>
            </section>
            <section className={parts.card} aria-labelledby="version-changes">
              <h2 id="version-changes" className={parts.h2}>
                {words.changedIn}
              </h2>
              {version.version === 1 && <p className={parts.small}>{words.first}</p>}
              <DifferenceList differences={version.differences} label={words.changedIn} />
            </section>
          </>
        )}
      </Awaited>
    </Page>
  );
}

function Compare(): ReactNode {
  const { resource, loaded } = useVersions();
  return (
    <Awaited resource={resource} loaded={loaded}>
      {(versions) => <CompareForm versions={versions} />}
    </Awaited>
  );
}

function CompareForm(props: { versions: readonly VersionSummary[] }): ReactNode {
  const { api } = useTab();
  const styles = useStyles();
  const parts = useParts();
  const [from, setFrom] = useState('published');
  const [to, setTo] = useState('draft');
  const resource = useMemo(() => createResource(() => api.compare(from, to)), [api, from, to]);
  const loaded = useResource(resource);
  const options = (
    <>
      <option value="published">{words.published}</option>
      <option value="draft">{words.draft}</option>
      {props.versions.map((one) => (
        <option key={one.version} value={String(one.version)}>
          {words.version(one.version)}
        </option>
      ))}
    </>
  );
  return (
    <section className={parts.card} aria-labelledby="compare-title">
      <h2 id="compare-title" className={parts.h2}>
        {words.compareTitle}
      </h2>
      <div className={parts.row}>
        <Field className={styles.pick} label={words.from}>
          <Select value={from} onChange={(_event, data) => setFrom(data.value)}>
            {options}
          </Select>
        </Field>
        <Field className={styles.pick} label={words.to}>
          <Select value={to} onChange={(_event, data) => setTo(data.value)}>
            {options}
          </Select>
        </Field>
      </div>
      <Awaited resource={resource} loaded={loaded}>
        {(found) => (
          <>
            <p role="status" className={parts.soft}>
              {found.length === 0 ? words.same : words.differences(found.length)}
            </p>
            {found.length > 0 && (
              <DifferenceList differences={found} label={words.differences(found.length)} />
            )}
          </>
        )}
      </Awaited>
    </section>
  );
}

function Audit(): ReactNode {
  const { api } = useTab();
  const parts = useParts();
  const first = useMemo(() => createResource(() => api.audit(null)), [api]);
  const loaded = useResource(first);
  const [older, setOlder] = useState<readonly AuditPage[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  if (loaded.value === null) {
    return (
      <Awaited resource={first} loaded={loaded}>
        {() => null}
      </Awaited>
    );
  }
  const pages = [loaded.value, ...older];
  const entries = pages.flatMap((page) => page.entries);
  const next = pages.at(-1)?.next ?? null;
  const load = async (before: number): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const page = await api.audit(before);
      setOlder([...older, page]);
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  };
  return (
    <section className={parts.card} aria-label={words.tabs.audit}>
      {entries.length === 0 ? (
        <Empty title={words.audit.empty.title} text={words.audit.empty.text} />
      ) : (
        // A table that is wider than a phone is scrolled by keyboard too.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={parts.scroll} role="region" aria-label={words.audit.caption} tabIndex={0}>
          <table className={parts.table}>
            <caption className={parts.unseen}>{words.audit.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.audit.when}</th>
                <th scope="col">{words.audit.who}</th>
                <th scope="col">{words.audit.what}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.id}>
                  <td className={parts.noBreak}>{sayLondon(entry.at, tabWords.language)}</td>
                  <td>{entry.author}</td>
                  <td>{entry.summary}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {next !== null && (
        <div>
          <Button disabledFocusable={busy} onClick={() => void load(next)}>
            {words.audit.older}
          </Button>
        </div>
      )}
      {failure !== null && <p role="alert">{sayError(failure).text}</p>}
    </section>
  );
}
