import type { MailingList } from '../../shared/directory';
import { normalAddress, type Person } from '../../shared/types';
import type { Scope } from './council';
import type { Session } from './database';
import { counter, countOn, expectSeen } from './deeds';
import { int, json, jsonText, storable, text } from './rows';
import { StaleError, type Author, type CouncilStore } from './store';

/** What a change replaced is kept for this many changes and days, then the people in it are gone for good. */
const KEPT_CHANGES = 20;
const KEPT_DAYS = 30;
/** 20,000 rows take PGlite some seconds. */
const MOST_AT_ONCE = 5000;

/** What stood at an address before a change; null: nobody. */
interface Before {
  readonly address: string;
  readonly person: Person | null;
}

const byName = new Intl.Collator('en-GB');

async function put(session: Session, id: string, people: readonly Person[]): Promise<void> {
  // The last of several rows for one address stands.
  const rows = new Map(people.map((person) => [normalAddress(person.email), person]));
  if (rows.size === 0) return;
  for (const some of portions([...rows].map(([address, body]) => ({ address, body })))) {
    await session.run(
      `insert into people (council, address, body)
       select $1, address, body from json_to_recordset($2::json) as given (address text, body json)
       on conflict (council, address) do update set body = excluded.body`,
      id,
      jsonText(some),
    );
  }
}

/** Some at a time, so that each statement stays well within its time limit however many rows there are. */
export function portions<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const made: (readonly T[])[] = [];
  for (let from = 0; from < rows.length; from += MOST_AT_ONCE)
    made.push(rows.slice(from, from + MOST_AT_ONCE));
  return made;
}

async function takeOut(session: Session, id: string, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  await session.run(
    'delete from people where council = $1 and address in (select json_array_elements_text($2::json))',
    id,
    jsonText(addresses),
  );
}

async function standing(
  session: Session,
  id: string,
  addresses: readonly string[],
): Promise<readonly Before[]> {
  const row = await session.row(
    { standing: json<readonly Person[]>() },
    `select coalesce(json_agg(body), '[]') as standing from people
     where council = $1 and address in (select json_array_elements_text($2::json))`,
    id,
    jsonText(addresses),
  );
  const found = new Map((row?.standing ?? []).map((person) => [normalAddress(person.email), person]));
  return addresses.map((address) => ({ address, person: found.get(address) ?? null }));
}

/** One change that can be undone, under the council's lock. Returns the new revision. */
export async function changePeople(
  session: Session,
  id: string,
  wanted: readonly Person[],
  removed: readonly string[],
  author: Author,
  summary: string,
): Promise<number> {
  const gone = removed.map(normalAddress);
  const addresses = new Set([...gone, ...wanted.map(({ email }) => normalAddress(email))]);
  const before = await standing(session, id, [...addresses]);
  await takeOut(session, id, gone);
  await put(session, id, wanted);
  const change = await countOn(session, id, 'people-change');
  await session.run(
    `insert into people_changes (council, id, at, author_name, author_email, summary, before)
     values ($1, $2, now(), $3, $4, $5, $6)`,
    id,
    change,
    storable(author.name),
    storable(author.email),
    storable(summary),
    jsonText(before),
  );
  await session.run(
    `delete from people_changes where council = $1 and (id <= $2 or at < now() - interval '${String(KEPT_DAYS)} days')`,
    id,
    change - KEPT_CHANGES,
  );
  return countOn(session, id, 'people');
}

export function peoplePart({ id, read, deed }: Scope): CouncilStore['people'] {
  function newestChange(
    session: Session,
  ): Promise<{ readonly id: number; readonly summary: string; readonly before: readonly Before[] } | null> {
    return session.row(
      { id: int, summary: text, before: json<readonly Before[]>() },
      `select id, summary, before from people_changes
       where council = $1 and not undone order by id desc limit 1`,
      id,
    );
  }

  return {
    all: () =>
      read(async (session) => {
        // As one value: ten thousand rows one by one take ten times as long.
        const row = await session.row(
          { people: json<Person[]>() },
          "select coalesce(json_agg(body), '[]') as people from people where council = $1",
          id,
        );
        const people = row?.people ?? [];
        // Here and not in SQL: the two databases sort by different rules.
        people.sort((a, b) => byName.compare(a.name, b.name) || byName.compare(a.email, b.email));
        return { revision: await counter(session, id, 'people'), people };
      }),
    lists: () =>
      read((session) =>
        session
          .rows(
            { body: json<MailingList>() },
            'select body from mailing_lists where council = $1 order by address collate "C"',
            id,
          )
          .then((rows) => rows.map(({ body }) => body)),
      ),
    change: (seen, wanted, removed, author, audit) =>
      deed(author, audit, async (session) => {
        expectSeen(await counter(session, id, 'people'), seen);
        return changePeople(session, id, wanted, removed, author, audit.summary);
      }),
    lastChange: () =>
      read(async (session) => {
        const change = await session.row(
          { id: int, summary: text },
          `select id, summary from people_changes
           where council = $1 and not undone and at >= now() - interval '${String(KEPT_DAYS)} days'
           order by id desc limit 1`,
          id,
        );
        return change;
      }),
    undo: (change, author, audit) =>
      deed(author, audit, async (session) => {
        const newest = await newestChange(session);
        if (newest?.id !== change) throw new StaleError(await counter(session, id, 'people'));
        await takeOut(
          session,
          id,
          newest.before.flatMap(({ address, person }) => (person === null ? [address] : [])),
        );
        await put(
          session,
          id,
          newest.before.flatMap(({ person }) => (person === null ? [] : [person])),
        );
        await session.run(
          'update people_changes set undone = true where council = $1 and id = $2',
          id,
          change,
        );
        return countOn(session, id, 'people');
      }),
  };
}
