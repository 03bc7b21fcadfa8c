import type { Database, Session } from './database';
import { addAudit, lockCouncil } from './deeds';
import { auditPart, countsPart, ownProtocolPart, packsPart, questionsPart, scenariosPart } from './parts';
import { peoplePart } from './people';
import { peopleSyncPart } from './people-sync';
import { policyPart } from './policy';
import { text } from './rows';
import type { Audit, Author, CouncilStore } from './store';

/** Transactions of one council. */
export interface Scope {
  readonly id: string;
  read<T>(body: (session: Session) => Promise<T>): Promise<T>;
  /** Without the council's lock: counts and questions. */
  add<T>(body: (session: Session) => Promise<T>): Promise<T>;
  /** What a clerk does: alone in the council, and with its line in the audit. */
  deed<T>(author: Author, audit: Audit, body: (session: Session) => Promise<T>): Promise<T>;
}

export function councilStore(database: Database, id: string): CouncilStore {
  const scope: Scope = {
    id,
    // Steady, so that several statements tell of the same moment.
    read: (body) => database.transaction(id, body, { readOnly: true, steady: true }),
    add: (body) => database.transaction(id, body),
    deed: (author, audit, body) =>
      database.transaction(id, async (session) => {
        await lockCouncil(session, id);
        const result = await body(session);
        await addAudit(session, id, author, audit);
        return result;
      }),
  };
  return {
    id,
    stamp: () =>
      scope.read(async (session) => {
        const rows = await session.rows(
          { name: text, value: text },
          "select name, value from counters where council = $1 and name in ('version', 'people', 'packs', 'lists') order by name",
          id,
        );
        return rows.map(({ name, value }) => `${name} ${value}`).join(', ');
      }),
    policy: policyPart(scope),
    people: peoplePart(scope),
    sync: peopleSyncPart(scope),
    packs: packsPart(scope),
    ownProtocol: ownProtocolPart(scope),
    scenarios: scenariosPart(scope),
    questions: questionsPart(scope),
    counts: countsPart(scope),
    audit: auditPart(scope),
  };
}
