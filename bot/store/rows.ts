/**
 * Values between SQL and TypeScript. Both drivers hand over every value as PostgreSQL's own text, and only these
 * functions read it, so that a count, a date or a time is the same thing on both.
 */

/** What a query may be given. */
export type Param = string | number | boolean | null;
/** A row as it comes from a driver. */
export type RawRow = Readonly<Record<string, string | null>>;

/** Reads one column. Throws where the value is none of its kind. */
type Reader<T> = (value: string | null) => T;
/** Column → how it is read. */
export type RowShape = Readonly<Record<string, Reader<unknown>>>;
export type RowOf<S extends RowShape> = { readonly [K in keyof S]: ReturnType<S[K]> };

function given(value: string | null): string {
  if (value === null) throw new TypeError('a column that is never null was null');
  return value;
}

/** Also `date` columns: YYYY-MM-DD. */
export const text: Reader<string> = given;

/** integer, bigint, count(*). */
export const int: Reader<number> = (value) => {
  const number = Number(given(value));
  if (!Number.isSafeInteger(number)) throw new TypeError('a number was no safe integer');
  return number;
};

export const flag: Reader<boolean> = (value) => given(value) === 't';

/** timestamptz, as an ISO 8601 instant in UTC with milliseconds. The session's time zone is UTC. */
export const instant: Reader<string> = (value) =>
  new Date(given(value).replace(' ', 'T').replace(/\+00$/, 'Z')).toISOString();

/** A column of type json that only this program writes. */
export const json =
  <T>(): Reader<T> =>
  (value) =>
    JSON.parse(given(value)) as T;

export const maybe =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : read(value);

/** One row by its shape. */
export function readRow<S extends RowShape>(shape: S, row: RawRow): RowOf<S> {
  const read: Record<string, unknown> = {};
  for (const [column, reader] of Object.entries(shape)) {
    const value = row[column];
    if (value === undefined) throw new TypeError(`the query gives no column "${column}"`);
    read[column] = reader(value);
  }
  return read as RowOf<S>;
}

/** Text that PostgreSQL takes: without NUL, and without halves of characters. */
export function storable(value: string): string {
  return value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** A value as JSON text for a column of type json. */
export function jsonText(value: unknown): string {
  const written = JSON.stringify(value);
  // Escapes that JSON knows and PostgreSQL's functions on JSON refuse; rare, so looked for before cleaning.
  if (!/\\u(?:0000|d[89a-f])/i.test(written)) return written;
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return storable(part);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [storable(key), inner]));
  });
}
