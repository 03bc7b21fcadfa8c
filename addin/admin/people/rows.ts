import type { PersonRow } from '../../../shared/admin/shapes';
import { normalAddress, TIERS } from '../../../shared/types';
import type { PersonPut } from '../api';
import type { peopleWords } from './words';

export type Filter = keyof typeof peopleWords.filters;
export type Sort = keyof typeof peopleWords.sorts;

/** What the server takes of a row. */
export function putOf({ reads: _reads, doubtful: _doubtful, ...person }: PersonRow): PersonPut {
  return person;
}

export function isDoubtful(row: PersonRow): boolean {
  return row.kind === 'officer' && row.doubtful;
}

function inFilter(row: PersonRow, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'doubtful') return isDoubtful(row);
  if (filter === 'other') return row.kind === 'consultant' || row.kind === 'external';
  return row.kind === filter;
}

/** Rows with what is searched, made once for many searches. */
export interface Indexed {
  readonly row: PersonRow;
  readonly text: string;
}

export function indexRows(people: readonly PersonRow[]): readonly Indexed[] {
  return people.map((row) => ({
    row,
    text: [row.name, row.title, row.service, row.ward, row.group, row.email].join(' ').toLowerCase(),
  }));
}

function orderOf(sort: Sort): ((a: PersonRow, b: PersonRow) => number) | null {
  const compare = new Intl.Collator('en-GB').compare;
  const tier = (row: PersonRow): number => {
    const index = TIERS.findIndex((one) => one === (row.tier ?? row.reads));
    return index < 0 ? TIERS.length : index;
  };
  if (sort === 'name') return (a, b) => compare(a.name, b.name);
  if (sort === 'service') return (a, b) => compare(a.service, b.service) || compare(a.name, b.name);
  if (sort === 'tier') return (a, b) => tier(a) - tier(b) || compare(a.name, b.name);
  return null;
}

/** Those that fit every word searched and the filter, in order. */
export function shownRows(
  all: readonly Indexed[],
  wanted: string,
  filter: Filter,
  sort: Sort,
): readonly PersonRow[] {
  const parts = wanted
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '');
  const found = all
    .filter(({ row, text }) => inFilter(row, filter) && parts.every((part) => text.includes(part)))
    .map((one) => one.row);
  const order = orderOf(sort);
  return order === null ? found : found.sort(order);
}

export function sameRow(a: PersonRow | undefined, b: PersonRow | undefined): boolean {
  return a !== undefined && b !== undefined && JSON.stringify(putOf(a)) === JSON.stringify(putOf(b));
}

export function rowWith(people: readonly PersonRow[], email: string): PersonRow | undefined {
  const wanted = normalAddress(email);
  return people.find((row) => normalAddress(row.email) === wanted);
}
