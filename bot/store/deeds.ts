import type { Session } from './database';
import { int, storable } from './rows';
import { StaleError, type Audit, type Author } from './store';

/**
 * Makes this transaction the only one that changes what clerks keep of the council, until it ends. Counts and
 * questions, which come from everywhere, do without.
 */
export async function lockCouncil(session: Session, council: string): Promise<void> {
  await addCouncil(session, council);
  await session.run('select id from councils where id = $1 for no key update', council);
}

export async function addCouncil(session: Session, council: string): Promise<void> {
  await session.run('insert into councils (id) values ($1) on conflict (id) do nothing', council);
}

/** What is counted for each council. draft and people: revisions; version: of the policy; the others: ids. */
export type Counter =
  'draft' | 'version' | 'people' | 'people-change' | 'lists' | 'packs' | 'scenario' | 'audit';

/** 0: never counted. */
export async function counter(session: Session, council: string, name: Counter): Promise<number> {
  const row = await session.row(
    { value: int },
    'select value from counters where council = $1 and name = $2',
    council,
    name,
  );
  return row?.value ?? 0;
}

/** Under the council's lock. */
export async function countOn(session: Session, council: string, name: Counter): Promise<number> {
  const row = await session.row(
    { value: int },
    `insert into counters (council, name, value) values ($1, $2, 1)
     on conflict (council, name) do update set value = counters.value + 1 returning value`,
    council,
    name,
  );
  if (row === null) throw new Error('a counter gave nothing back');
  return row.value;
}

/** Throws StaleError unless the caller saw the newest revision. */
export function expectSeen(newest: number, seen: number): void {
  if (newest !== seen) throw new StaleError(newest);
}

/** One line of the audit, in the transaction of what it tells of, under the council's lock. */
export async function addAudit(
  session: Session,
  council: string,
  author: Author,
  audit: Audit,
): Promise<void> {
  await session.run(
    `insert into audit (council, id, at, author_name, author_email, action, summary)
     values ($1, $2, now(), $3, $4, $5, $6)`,
    council,
    await countOn(session, council, 'audit'),
    storable(author.name),
    storable(author.email),
    audit.action,
    storable(audit.summary),
  );
}
