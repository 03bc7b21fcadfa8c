import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { lazy, Suspense, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { PeopleSheet, PersonRow } from '../../../shared/admin/shapes';
import { TIERS } from '../../../shared/types';
import { ApiError, type PersonPut } from '../api';
import { saveFile } from '../parts/save-file';
import { Awaited, Empty, Page, sayError } from '../parts/page';
import { useParts } from '../parts/styles';
import { SubNav } from '../parts/sub-nav';
import { linkTo, useRoute } from '../router';
import { createResource, useResource, type Resource } from '../store';
import { useTab } from '../tab';
import { FromMicrosoft } from './from-microsoft';
import { PersonDialog } from './person-dialog';
import { indexRows, isDoubtful, putOf, rowWith, sameRow, shownRows, type Filter, type Sort } from './rows';
import { PeopleTable } from './table';
import { peopleWords as words, type Column } from './words';

const Import = lazy(() => import('./import'));

const useStyles = makeStyles({
  tools: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
  ladder: { '& summary': { cursor: 'pointer', minHeight: '24px' } },
  tiers: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    '& dt': { fontWeight: tokens.fontWeightSemibold },
    '& dd': { margin: 0 },
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

export default function PeopleScreen(): ReactNode {
  const { rest } = useRoute();
  const { api } = useTab();
  const resource = useMemo(() => createResource(api.people), [api]);
  const loaded = useResource(resource);
  const importing = rest[0] === 'import';
  return (
    <Page title={words.title} intro={words.intro}>
      <SubNav
        label={words.views}
        items={[
          { label: words.tabs.list, href: linkTo('people'), here: !importing },
          { label: words.tabs.import, href: linkTo('people', 'import'), here: importing },
        ]}
      />
      {importing ? (
        <Suspense fallback={null}>
          <Import resource={resource} />
        </Suspense>
      ) : (
        <Awaited resource={resource} loaded={loaded}>
          {(sheet) => <List sheet={sheet} resource={resource} />}
        </Awaited>
      )}
    </Page>
  );
}

function List(props: { sheet: PeopleSheet; resource: Resource<PeopleSheet> }): ReactNode {
  const { sheet, resource } = props;
  const { api, notices, snapshot } = useTab();
  const styles = useStyles();
  const parts = useParts();
  const [wanted, setWanted] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [sort, setSort] = useState<Sort>('file');
  /** Changes on their way to the server, shown already. */
  const [pending, setPending] = useState<ReadonlyMap<string, PersonRow>>(new Map());
  const [dialog, setDialog] = useState<{ readonly row: PersonRow | null } | null>(null);
  const looked = useDeferredValue(wanted);
  const people = useMemo(
    () => (pending.size === 0 ? sheet.people : sheet.people.map((row) => pending.get(row.email) ?? row)),
    [sheet.people, pending],
  );
  const indexed = useMemo(() => indexRows(people), [people]);
  const rows = useMemo(() => shownRows(indexed, looked, filter, sort), [indexed, looked, filter, sort]);
  const doubtful = useMemo(() => people.filter(isDoubtful).length, [people]);

  const put = (next: PeopleSheet): void => {
    resource.put(next);
    void snapshot.refresh();
  };
  const undo = async (id: number): Promise<void> => {
    try {
      put(await api.undoPeople(id));
      notices.set({ kind: 'done', text: words.undone });
    } catch (error) {
      await resource.refresh();
      notices.set({ kind: 'failed', text: sayError(error).text });
    }
  };
  /** Saves one person; when the list has moved on but this person has not, once more on the new list. */
  const save = async (person: PersonPut, before: PersonRow | undefined, said: string): Promise<void> => {
    const name = person.name === '' ? person.email : person.name;
    const attempt = async (revision: number, again: boolean): Promise<void> => {
      try {
        const next = await api.patchPeople(revision, [person], []);
        put(next);
        notices.set({
          kind: 'done',
          text: said,
          ...(next.undo === null
            ? {}
            : { undo: { label: words.undo(next.undo.summary), act: () => void undo(next.undo?.id ?? 0) } }),
        });
      } catch (error) {
        if (error instanceof ApiError && error.status === 412) {
          const now = await api.people();
          resource.put(now);
          if (!again && (before === undefined || sameRow(rowWith(now.people, before.email), before))) {
            await attempt(now.revision, true);
            return;
          }
          notices.set({ kind: 'failed', text: words.clash(name) });
          return;
        }
        notices.set({ kind: 'failed', text: sayError(error).text });
      }
    };
    await attempt(resource.get().value?.revision ?? sheet.revision, false);
    setPending((shown) => {
      const rest = new Map(shown);
      rest.delete(person.email);
      return rest;
    });
  };
  const change = (row: PersonRow, column: Column, value: string): void => {
    const next: PersonRow = {
      ...row,
      ...(column === 'tier'
        ? { tier: TIERS.find((tier) => tier === value) ?? null, doubtful: value === '' && row.doubtful }
        : { [column]: value }),
    };
    setPending(new Map(pending).set(row.email, next));
    void save(putOf(next), row, words.saved({ column: words.columns[column], name: row.name }));
  };
  const remove = async (row: PersonRow): Promise<void> => {
    setDialog(null);
    try {
      const next = await api.patchPeople(resource.get().value?.revision ?? sheet.revision, [], [row.email]);
      put(next);
      const last = next.undo;
      notices.set({
        kind: 'done',
        text: words.removed(row.name),
        ...(last === null
          ? {}
          : { undo: { label: words.undo(last.summary), act: () => void undo(last.id) } }),
      });
    } catch (error) {
      await resource.refresh();
      notices.set({ kind: 'failed', text: sayError(error).text });
    }
  };
  const exportFile = async (): Promise<void> => {
    try {
      saveFile(await api.file('/people.csv'), words.exportName);
      notices.set({ kind: 'done', text: words.exported });
    } catch (error) {
      notices.set({ kind: 'failed', text: sayError(error).text });
    }
  };
  const last = sheet.undo;
  return (
    <>
      <div className={parts.spread}>
        <p className={parts.strong} role="status">
          {words.count({ shown: rows.length, total: people.length })}
        </p>
        <div className={parts.row}>
          {last !== null && (
            <Button icon={<ArrowUndo20Regular />} onClick={() => void undo(last.id)}>
              {words.undo(last.summary)}
            </Button>
          )}
          <FromMicrosoft
            onDone={async () => {
              await resource.refresh();
              void snapshot.refresh();
            }}
          />
          <Button icon={<Add20Regular />} onClick={() => setDialog({ row: null })}>
            {words.add}
          </Button>
          <Button icon={<ArrowDownload20Regular />} onClick={() => void exportFile()}>
            {words.export}
          </Button>
        </div>
      </div>
      {sheet.people.length === 0 ? (
        <div className={parts.card}>
          <Empty title={words.none.title} text={words.none.text}>
            <Button as="a" appearance="primary" href={linkTo('people', 'import')}>
              {words.tabs.import}
            </Button>
          </Empty>
        </div>
      ) : (
        <>
          <div className={styles.tools}>
            <Field label={words.search}>
              <Input
                type="search"
                placeholder={words.searchHint}
                contentBefore={<Search20Regular />}
                value={wanted}
                onChange={(_event, data) => setWanted(data.value)}
              />
            </Field>
            <Field label={words.filter}>
              <Select value={filter} onChange={(_event, data) => setFilter(data.value as Filter)}>
                {(Object.keys(words.filters) as Filter[]).map((one) => (
                  <option key={one} value={one}>
                    {one === 'doubtful'
                      ? words.filterCount({ label: words.filters.doubtful, count: doubtful })
                      : words.filters[one]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={words.sort}>
              <Select value={sort} onChange={(_event, data) => setSort(data.value as Sort)}>
                {(Object.keys(words.sorts) as Sort[]).map((one) => (
                  <option key={one} value={one}>
                    {words.sorts[one]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          {rows.length === 0 ? (
            <div className={parts.card}>
              <Empty title={words.noneFound.title} text={words.noneFound.text}>
                <Button
                  onClick={() => {
                    setWanted('');
                    setFilter('all');
                  }}
                >
                  {words.everybody}
                </Button>
              </Empty>
            </div>
          ) : (
            <PeopleTable
              // Another search is another list, seen from its top.
              key={`${filter} ${sort} ${looked}`}
              rows={rows}
              onChange={change}
              onOpen={(row) => setDialog({ row })}
            />
          )}
        </>
      )}
      <details className={styles.ladder}>
        <summary>{words.ladder}</summary>
        <div className={parts.tight}>
          <p className={parts.soft}>{words.ladderText}</p>
          <dl className={styles.tiers}>
            {TIERS.map((tier) => (
              <div key={tier} style={{ display: 'contents' }}>
                <dt>{words.tiers[tier]}</dt>
                <dd>{words.ladderOf[tier]}</dd>
              </div>
            ))}
          </dl>
        </div>
      </details>
      {dialog !== null && (
        <PersonDialog
          row={dialog.row}
          people={people}
          onClose={() => setDialog(null)}
          onRemove={(row) => void remove(row)}
          onSave={(person) => {
            const before = dialog.row ?? undefined;
            setDialog(null);
            void save(person, before, words.savedPerson(person.name === '' ? person.email : person.name));
          }}
        />
      )}
    </>
  );
}
