import { normalAddress, type Person } from '../../shared/types';
import type { Scope } from './council';
import type { Session } from './database';
import { counter, countOn, expectSeen } from './deeds';
import { int, json, jsonText, storable, text } from './rows';
import { StaleError, type CouncilStore } from './store';

/** What a change replaced is kept for this many changes and days, then the people in it are gone for good. */
const KEPT_CHANGES = 20;
const KEPT_DAYS = 30;

/** What stood at an address before a change; null: nobody. */
interface Before {
  readonly address: string;
  readonly person: Person | null;
}

const byName = new Intl.Collator('en-GB');

export function peoplePart({ id, read, deed }: Scope): CouncilStore['people'] {
  async function put(session: Session, people: readonly Person[]): Promise<void> {
    // The last of several rows for one address stands.
    const rows = new Map(people.map((person) => [normalAddress(person.email), person]));
    if (rows.size === 0) return;
    await session.run(
      `insert into people (council, address, body)
       select $1, address, body from json_to_recordset($2::json) as given (address text, body json)
       on conflict (council, address) do update set body = excluded.body`,
      id,
      jsonText([...rows].map(([address, body]) => ({ address, body }))),
    );
  }

  async function takeOut(session: Session, addresses: readonly string[]): Promise<void> {
    if (addresses.length === 0) return;
    await session.run(
      'delete from people where council = $1 and address in (select json_array_elements_text($2::json))',
      id,
      jsonText(addresses),
    );
  }

  async function standing(session: Session, addresses: readonly string[]): Promise<readonly Before[]> {
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
    change: (seen, wanted, removed, author, audit) =>
      deed(author, audit, async (session) => {
        expectSeen(await counter(session, id, 'people'), seen);
        const gone = removed.map(normalAddress);
        const addresses = new Set([...gone, ...wanted.map(({ email }) => normalAddress(email))]);
        const before = await standing(session, [...addresses]);
        await takeOut(session, gone);
        await put(session, wanted);
        const change = await countOn(session, id, 'people-change');
        await session.run(
          `insert into people_changes (council, id, at, author_name, author_email, summary, before)
           values ($1, $2, now(), $3, $4, $5, $6)`,
          id,
          change,
          storable(author.name),
          storable(author.email),
          storable(audit.summary),
          jsonText(before),
        );
        await session.run(
          `delete from people_changes where council = $1 and (id <= $2 or at < now() - interval '${String(KEPT_DAYS)} days')`,
          id,
          change - KEPT_CHANGES,
        );
        return countOn(session, id, 'people');
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
          newest.before.flatMap(({ address, person }) => (person === null ? [address] : [])),
        );
        await put(
          session,
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
