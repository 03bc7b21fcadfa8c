/** The folder of PostgreSQL's programs (15 or newer), or null. POSTGRES_BIN wins, then PATH, then the usual places. */
export function findPostgres(): string | null;
