import { rmSync } from 'node:fs';
import { killAgainAndAgain } from './kill';
import { startTestPostgres, type TestPostgres } from './test-postgres';
import { newDataDir } from './test-store';

// Each start is a process of its own; npx tsx test/store/kill.ts 50 is the long form.
const KILLS = 6;
const LIMIT_MS = 300_000;

let postgres: TestPostgres;
let dataDir: string;
beforeAll(async () => {
  [postgres, dataDir] = await Promise.all([startTestPostgres(), newDataDir()]);
}, LIMIT_MS);
afterAll(async () => {
  await postgres.remove();
  rmSync(dataDir, { recursive: true, force: true });
}, LIMIT_MS);

test(
  'PGlite: killed at random moments, it loses nothing that was acknowledged and starts again by itself',
  async () => {
    const { acknowledged, startMs } = await killAgainAndAgain({ dataDir }, KILLS, 20261122);
    expect(startMs).toHaveLength(KILLS + 1);
    expect(acknowledged).toBeGreaterThan(KILLS);
  },
  LIMIT_MS,
);

test(
  'PostgreSQL: the same',
  async () => {
    const databaseUrl = await postgres.newDatabase();
    const { acknowledged, startMs } = await killAgainAndAgain({ databaseUrl }, KILLS, 20261122);
    expect(startMs).toHaveLength(KILLS + 1);
    expect(acknowledged).toBeGreaterThan(KILLS);
  },
  LIMIT_MS,
);
