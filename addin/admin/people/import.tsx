import { Badge, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PeoplePreview, PeopleSheet, PersonRow } from '../../../shared/admin/shapes';
import { ApiError } from '../api';
import { FileDrop } from '../parts/file-drop';
import { sayError } from '../parts/page';
import { useParts } from '../parts/styles';
import { goTo } from '../router';
import type { Resource } from '../store';
import { useTab } from '../tab';
import { words as tabWords } from '../words';
import { peopleWords, type Column } from './words';

const words = peopleWords.import;
const SHOWN = 20;

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The file as it was read, so that the import brings what was looked at though somebody saves the file meanwhile. */
interface Found {
  readonly name: string;
  readonly csv: Blob;
  readonly preview: PeoplePreview;
}

/** A file, what it would change, and the button that makes it so. */
export default function PeopleImport(props: { resource: Resource<PeopleSheet> }): ReactNode {
  const { api, notices, snapshot } = useTab();
  const parts = useParts();
  const styles = useStyles();
  const [state, setState] = useState<'idle' | 'reading' | 'going'>('idle');
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const reading = useRef<AbortController | null>(null);

  useEffect(() => {
    if (found !== null) heading.current?.focus();
  }, [found]);

  const read = async (file: File): Promise<void> => {
    setState('reading');
    setProblem(null);
    setFound(null);
    reading.current = new AbortController();
    const { signal } = reading.current;
    try {
      const csv = new Blob([await file.arrayBuffer()], { type: 'text/csv' });
      setFound({ name: file.name, csv, preview: await api.previewPeople(csv, signal) });
    } catch (error) {
      if (!signal.aborted) setProblem(words.bad(sayError(error).text));
    }
    setState('idle');
  };
  const go = async ({ csv, preview }: Found): Promise<void> => {
    setState('going');
    try {
      const sheet = await api.importPeople(csv, preview.id);
      props.resource.put(sheet);
      void snapshot.refresh();
      const last = sheet.undo;
      notices.set({
        kind: 'done',
        text: words.done({
          added: preview.added.length,
          changed: preview.changed.length,
          gone: preview.gone.length,
        }),
        ...(last === null
          ? {}
          : {
              undo: {
                label: peopleWords.undo(last.summary),
                act: () => void api.undoPeople(last.id).then(props.resource.put),
              },
            }),
      });
      goTo('people');
    } catch (error) {
      setFound(null);
      const late = error instanceof ApiError && (error.status === 409 || error.status === 412);
      setProblem(late ? words.stale : sayError(error).text);
      setState('idle');
    }
  };
  const preview = found?.preview;
  const nothing =
    preview !== undefined && preview.added.length + preview.changed.length + preview.gone.length === 0;
  return (
    <>
      <section className={parts.card} aria-labelledby="people-import">
        <h2 id="people-import" className={parts.h2}>
          {words.title}
        </h2>
        <p className={parts.soft}>{words.intro}</p>
        <FileDrop
          button={words.button}
          hint={words.hint}
          accept=".csv,text/csv"
          most={32}
          busy={state !== 'idle'}
          onFile={(file) => void read(file)}
        />
        {state === 'reading' && (
          <div className={parts.tight} role="status">
            <p className={parts.text}>{words.reading}</p>
            <ProgressBar aria-label={words.reading} />
            <div>
              <Button onClick={() => reading.current?.abort()}>{tabWords.cancel}</Button>
            </div>
          </div>
        )}
        {problem !== null && (
          <p role="alert" className={parts.text}>
            {problem}
          </p>
        )}
      </section>
      {found !== null && preview !== undefined && (
        <section className={parts.card} aria-labelledby="people-preview">
          <h2 id="people-preview" ref={heading} tabIndex={-1} className={parts.h2}>
            {words.heading(found.name)}
          </h2>
          {nothing ? (
            <p className={parts.text}>{words.nothing}</p>
          ) : (
            <div className={styles.counts}>
              <Badge appearance="tint" color="success">
                {words.counts.added(preview.added.length)}
              </Badge>
              <Badge appearance="tint" color="brand">
                {words.counts.changed(preview.changed.length)}
              </Badge>
              <Badge appearance="tint" color="warning">
                {words.counts.gone(preview.gone.length)}
              </Badge>
              <Badge appearance="outline" color="informative">
                {words.counts.doubtful(preview.doubtful.length)}
              </Badge>
            </div>
          )}
          <Section
            title={words.sections.problems}
            items={preview.problems}
            keyOf={(one, index) => `${String(one.line)} ${String(index)}`}
          >
            {(one) => (
              <>
                <span className={parts.strong}>{words.line(one.line)}</span>
                {` (${one.severity === 'error' ? words.error : words.warning}): ${one.text}`}
              </>
            )}
          </Section>
          <Section title={words.sections.gone} items={preview.gone} keyOf={(row) => row.email}>
            {(row) => <PersonLine row={row} />}
          </Section>
          <Section title={words.sections.changed} items={preview.changed} keyOf={(one) => one.after.email}>
            {(one) => (
              <>
                <PersonLine row={one.after} />
                {one.fields.map((field) => (
                  <span key={field} className={parts.small} style={{ display: 'block' }}>
                    {words.change({
                      column: peopleWords.columns[field as Column],
                      before: valueOf(one.before, field as Column),
                      after: valueOf(one.after, field as Column),
                    })}
                  </span>
                ))}
              </>
            )}
          </Section>
          <Section title={words.sections.added} items={preview.added} keyOf={(row) => row.email}>
            {(row) => <PersonLine row={row} />}
          </Section>
          <Section title={words.sections.doubtful} items={preview.doubtful} keyOf={(row) => row.email}>
            {(row) => (
              <>
                <PersonLine row={row} />
                {row.reads !== null && (
                  <span className={parts.small}>
                    {` ${peopleWords.readTier(peopleWords.tiers[row.reads])}`}
                  </span>
                )}
              </>
            )}
          </Section>
          <div className={parts.row}>
            {!nothing && (
              <Button
                appearance="primary"
                disabledFocusable={state !== 'idle'}
                onClick={() => {
                  if (state === 'idle') void go(found);
                }}
              >
                {state === 'going' ? words.going : words.go}
              </Button>
            )}
            <Button onClick={() => setFound(null)}>{words.cancel}</Button>
            {!nothing && <span className={parts.small}>{words.mailboxes}</span>}
          </div>
        </section>
      )}
    </>
  );
}

function valueOf(row: PersonRow, column: Column): string {
  const value = column === 'tier' ? (row.tier === null ? '' : peopleWords.tiers[row.tier]) : row[column];
  return value === '' ? words.blank : value;
}

function PersonLine(props: { row: PersonRow }): ReactNode {
  const { row } = props;
  const parts = useParts();
  return (
    <>
      <span className={parts.strong}>{row.name === '' ? row.email : row.name}</span>
      <span className={parts.small}>
        {` ${[row.title, row.service, row.ward, row.email].filter((part) => part !== '').join(', ')}`}
      </span>
    </>
  );
}

/** A list that may be thousands long: the first of it, and more on request. */
function Section<T>(props: {
  title: string;
  items: readonly T[];
  keyOf: (item: T, index: number) => string;
  children: (item: T) => ReactNode;
}): ReactNode {
  const parts = useParts();
  const [shown, setShown] = useState(SHOWN);
  if (props.items.length === 0) return null;
  const more = props.items.length - shown;
  return (
    <div className={parts.tight}>
      <h3 className={parts.h3}>{`${props.title} (${String(props.items.length)})`}</h3>
      <ul className={parts.plainList}>
        {props.items.slice(0, shown).map((item, index) => (
          <li key={props.keyOf(item, index)}>{props.children(item)}</li>
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + 200)}>
            {words.more(Math.min(200, more))}
          </Button>
        </div>
      )}
    </div>
  );
}
