import type { PolicyBody } from '../../shared/admin/shapes';
import type { Scope } from './council';
import type { Session } from './database';
import { counter, countOn, expectSeen } from './deeds';
import { instant, int, json, jsonText, maybe, storable, text } from './rows';
import { StaleError, type CouncilStore, type StoredVersion } from './store';

/** Bodies of this many revisions are kept, so that a save that comes late can be merged. */
const KEPT_REVISIONS = 50;

const SUMMARY = { version: int, author_name: text, author_email: text, at: instant, reason: text };
const VERSION = { ...SUMMARY, body: json<PolicyBody>() };
const VERSION_COLUMNS = 'version, author_name, author_email, at, reason';

type Summary = Omit<StoredVersion, 'body'>;
function summary(row: {
  readonly version: number;
  readonly author_name: string;
  readonly author_email: string;
  readonly at: string;
  readonly reason: string;
}): Summary {
  const { version, author_name: name, author_email: email, at, reason } = row;
  return { version, author: { name, email }, at, reason };
}

export function policyPart({ id, read, deed }: Scope): CouncilStore['policy'] {
  async function newest(session: Session): Promise<StoredVersion | null> {
    const row = await session.row(
      VERSION,
      `select ${VERSION_COLUMNS}, body from policies where council = $1 order by version desc limit 1`,
      id,
    );
    return row === null ? null : { ...summary(row), body: row.body };
  }

  /** The revision moves on, and what the clerk sees from now on is kept under it. Null: the default. */
  async function moveOn(session: Session, body: PolicyBody | null): Promise<number> {
    const revision = await countOn(session, id, 'draft');
    await session.run(
      'insert into draft_revisions (council, revision, body, at) values ($1, $2, $3, now())',
      id,
      revision,
      body === null ? null : jsonText(body),
    );
    await session.run(
      'delete from draft_revisions where council = $1 and revision <= $2',
      id,
      revision - KEPT_REVISIONS,
    );
    return revision;
  }

  return {
    published: () => read(newest),
    version: (version) =>
      read(async (session) => {
        const row = await session.row(
          VERSION,
          `select ${VERSION_COLUMNS}, body from policies where council = $1 and version = $2`,
          id,
          version,
        );
        return row === null ? null : { ...summary(row), body: row.body };
      }),
    versions: () =>
      read(async (session) => {
        const rows = await session.rows(
          SUMMARY,
          `select ${VERSION_COLUMNS} from policies where council = $1 order by version desc`,
          id,
        );
        return rows.map(summary);
      }),
    draft: () =>
      read(async (session) => {
        const row = await session.row(
          {
            revision: int,
            based_on: maybe(int),
            body: json<PolicyBody>(),
            saved_at: instant,
            saved_by: text,
          },
          'select revision, based_on, body, saved_at, saved_by from draft_policies where council = $1',
          id,
        );
        if (row === null) return null;
        const { revision, based_on: basedOn, body, saved_at: savedAt, saved_by: savedBy } = row;
        return { revision, basedOn, body, savedAt, savedBy };
      }),
    revision: () => read((session) => counter(session, id, 'draft')),
    draftAt: (revision) =>
      read(async (session) => {
        const row = await session.row(
          { body: maybe(json<PolicyBody>()) },
          'select body from draft_revisions where council = $1 and revision = $2',
          id,
          revision,
        );
        return row?.body ?? null;
      }),
    saveDraft: (body, seen, author, audit) =>
      deed(author, audit, async (session) => {
        expectSeen(await counter(session, id, 'draft'), seen);
        const revision = await moveOn(session, body);
        // The version that a draft started from stays with it until it is published or discarded.
        const row = await session.row(
          { based_on: maybe(int), body: json<PolicyBody>(), saved_at: instant, saved_by: text },
          `insert into draft_policies (council, revision, based_on, body, saved_at, saved_by)
           values ($1, $2, (select max(version) from policies where council = $1), $3, now(), $4)
           on conflict (council) do update set revision = excluded.revision, body = excluded.body,
             saved_at = excluded.saved_at, saved_by = excluded.saved_by
           returning based_on, body, saved_at, saved_by`,
          id,
          revision,
          jsonText(body),
          storable(author.name),
        );
        if (row === null) throw new Error('a saved draft gave nothing back');
        return {
          revision,
          basedOn: row.based_on,
          body: row.body,
          savedAt: row.saved_at,
          savedBy: row.saved_by,
        };
      }),
    discardDraft: (seen, author, audit) =>
      deed(author, audit, async (session) => {
        expectSeen(await counter(session, id, 'draft'), seen);
        await session.run('delete from draft_policies where council = $1', id);
        await moveOn(session, (await newest(session))?.body ?? null);
      }),
    publish: (seen, reason, author, audit) =>
      deed(author, audit, async (session) => {
        const revision = await counter(session, id, 'draft');
        expectSeen(revision, seen);
        const draft = await session.row(
          { body: json<PolicyBody>() },
          'delete from draft_policies where council = $1 returning body',
          id,
        );
        if (draft === null) throw new StaleError(revision);
        const row = await session.row(
          VERSION,
          `insert into policies (council, version, author_name, author_email, at, reason, body)
           values ($1, $2, $3, $4, now(), $5, $6) returning ${VERSION_COLUMNS}, body`,
          id,
          await countOn(session, id, 'version'),
          storable(author.name),
          storable(author.email),
          storable(reason),
          jsonText(draft.body),
        );
        if (row === null) throw new Error('a published version gave nothing back');
        await moveOn(session, row.body);
        return { ...summary(row), body: row.body };
      }),
  };
}
