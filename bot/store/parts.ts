import { randomUUID } from 'node:crypto';
import type { NewScenario, OwnProtocol, SentOnQuestion } from '../../shared/admin/shapes';
import type { Pack } from '../../shared/pack';
import type { Scope } from './council';
import { addCouncil, countOn, expectSeen } from './deeds';
import { instant, int, json, jsonText, maybe, storable, text } from './rows';
import type { CouncilStore, StoredCount } from './store';

/*
 * The smaller things that are kept for a council, a function each.
 */

export function packsPart({ id, read, deed }: Scope): CouncilStore['packs'] {
  return {
    all: () =>
      read(async (session) => {
        const rows = await session.rows(
          { body: json<Pack>() },
          `select distinct on (id) body from packs where council = $1 order by id, version desc`,
          id,
        );
        return rows.map(({ body }) => body);
      }),
    put: (pack, author, audit) =>
      deed(author, audit, async (session) => {
        await session.run(
          `insert into packs (council, id, version, author_name, author_email, at, body)
           select $1, $2, coalesce(max(version), 0) + 1, $3, $4, now(), $5::json
           from packs where council = $1 and id = $2`,
          id,
          pack.id,
          storable(author.name),
          storable(author.email),
          jsonText(pack),
        );
        await countOn(session, id, 'packs');
      }),
  };
}

export function ownProtocolPart({ id, read, deed }: Scope): CouncilStore['ownProtocol'] {
  const OWN = { revision: int, body: json<Omit<OwnProtocol, 'revision'>>() };
  return {
    get: () =>
      read(async (session) => {
        const row = await session.row(OWN, 'select revision, body from own_protocols where council = $1', id);
        return row === null ? null : { ...row.body, revision: row.revision };
      }),
    save: (value, seen, author, audit) =>
      deed(author, audit, async (session) => {
        const before = await session.row(
          { revision: int },
          'select revision from own_protocols where council = $1',
          id,
        );
        expectSeen(before?.revision ?? 0, seen);
        const row = await session.row(
          OWN,
          `insert into own_protocols (council, revision, author_name, author_email, at, body)
           values ($1, $2, $3, $4, now(), $5)
           on conflict (council) do update set revision = excluded.revision, author_name = excluded.author_name,
             author_email = excluded.author_email, at = excluded.at, body = excluded.body
           returning revision, body`,
          id,
          seen + 1,
          storable(author.name),
          storable(author.email),
          jsonText(value),
        );
        if (row === null) throw new Error('a saved protocol gave nothing back');
        return { ...row.body, revision: row.revision };
      }),
  };
}

export function scenariosPart({ id, read, deed }: Scope): CouncilStore['scenarios'] {
  const SCENARIO = { id: text, body: json<NewScenario>() };
  return {
    all: () =>
      read(async (session) => {
        const rows = await session.rows(
          SCENARIO,
          'select id, body from scenarios where council = $1 order by place',
          id,
        );
        return rows.map((row) => ({ ...row.body, id: row.id }));
      }),
    add: (scenario, author, audit) =>
      deed(author, audit, async (session) => {
        const row = await session.row(
          SCENARIO,
          `insert into scenarios (council, id, place, author_name, author_email, at, body)
           values ($1, $2, $3, $4, $5, now(), $6) returning id, body`,
          id,
          randomUUID(),
          await countOn(session, id, 'scenario'),
          storable(author.name),
          storable(author.email),
          jsonText(scenario),
        );
        if (row === null) throw new Error('a kept scenario gave nothing back');
        return { ...row.body, id: row.id };
      }),
    remove: (scenario, author, audit) =>
      deed(author, audit, async (session) => {
        await session.run('delete from scenarios where council = $1 and id = $2', id, scenario);
      }),
  };
}

export function questionsPart({ id, read, add, deed }: Scope): CouncilStore['questions'] {
  const QUESTION = {
    id: text,
    question: text,
    asker: maybe(text),
    at: instant,
    // The table's own check holds it to these.
    state: text as (value: string | null) => SentOnQuestion['state'],
    answer: maybe(json<NonNullable<SentOnQuestion['answer']>>()),
  };
  const COLUMNS = Object.keys(QUESTION).join(', ');
  return {
    all: () =>
      read((session) =>
        session.rows(QUESTION, `select ${COLUMNS} from questions where council = $1 order by at, id`, id),
      ),
    add: (question) =>
      add(async (session) => {
        await addCouncil(session, id);
        await session.run(
          `insert into questions (council, id, question, asker, at) values ($1, $2, $3, $4, $5)
           on conflict (council, id) do nothing`,
          id,
          storable(question.id),
          storable(question.question),
          question.asker === null ? null : storable(question.asker),
          question.at,
        );
      }),
    settle: (question, settled, author, audit) =>
      deed(author, audit, async (session) => {
        const found = await session.row(
          { question: text },
          'select question from questions where council = $1 and id = $2',
          id,
          question,
        );
        if (found === null) return null;
        const answer = settled.state === 'answered' ? { ...settled.answer, question: found.question } : null;
        return session.row(
          QUESTION,
          `update questions set state = $3, answer = $4 where council = $1 and id = $2 returning ${COLUMNS}`,
          id,
          question,
          settled.state,
          answer === null ? null : jsonText(answer),
        );
      }),
    forget: (before) =>
      add((session) =>
        session.run(
          "delete from questions where council = $1 and at < $2::timestamptz and state <> 'open'",
          id,
          before,
        ),
      ),
  };
}

export function countsPart({ id, read, add }: Scope): CouncilStore['counts'] {
  return {
    async add(counts) {
      if (counts.length === 0) return;
      await add(async (session) => {
        await addCouncil(session, id);
        // Summed first, for one statement may not touch a row twice; in order, so that two servers that add the
        // same rows wait for one another instead of locking each other out.
        await session.run(
          `insert into counts (council, rule, outcome, day, count)
           select $1, rule, outcome, day, sum(count)
           from json_to_recordset($2::json) as given (rule text, outcome text, day date, count bigint)
           group by day, rule, outcome order by day, rule, outcome
           on conflict (council, day, rule, outcome) do update set count = counts.count + excluded.count`,
          id,
          jsonText(counts),
        );
      });
    },
    between: (from, to) =>
      read((session) =>
        session.rows(
          {
            rule: text as (value: string | null) => StoredCount['rule'],
            outcome: text as (value: string | null) => StoredCount['outcome'],
            day: text,
            count: int,
          },
          `select rule, outcome, day, count from counts
           where council = $1 and day between $2::date and $3::date
           order by day, rule collate "C", outcome collate "C"`,
          id,
          from,
          to,
        ),
      ),
    forget: (before) =>
      add((session) => session.run('delete from counts where council = $1 and day < $2::date', id, before)),
  };
}

export function auditPart({ id, read, deed }: Scope): CouncilStore['audit'] {
  return {
    page: (before, most) =>
      read(async (session) => {
        const rows = await session.rows(
          { id: int, at: instant, author_name: text, author_email: text, action: text, summary: text },
          `select id, at, author_name, author_email, action, summary from audit
           where council = $1 and ($2::int is null or id < $2::int) order by id desc limit $3::int`,
          id,
          before,
          most,
        );
        return rows.map(({ author_name: name, author_email: email, ...row }) => ({
          id: row.id,
          at: row.at,
          author: name === '' ? email : name,
          action: row.action,
          summary: row.summary,
        }));
      }),
    add: (author, audit) => deed(author, audit, () => Promise.resolve()),
  };
}
