import { rmSync } from 'node:fs';
import { openDatabase, storeOver } from '../../bot/store/open';
import { DELTA_START } from '../../bot/graph/accounts';
import { clientOf, fill, runSync } from '../graph/world';
import { startTestPostgres } from '../store/test-postgres';
import { newDataDir } from '../store/test-store';
import { seeded, startGraph, type GraphStandIn } from '../tenant/graph';

/*
 * How long the sync of 20,000 people takes beside only downloading the same pages from the same stand-in, on both
 * databases, without throttling: `node --import tsx test/bench/graph-sync.ts [PEOPLE]`. Once with answers at once, which
 * shows our own work, and once with answers after ANSWER_MS, which is quick for the real service.
 */

const PEOPLE = Number(process.argv[2] ?? 20_000);
const ANSWER_MS = 100;

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const from = performance.now();
  const result = await work();
  return { ms: performance.now() - from, result };
}

/** The pages a first sync reads, thrown away. Resolves to how many. */
async function download(graph: GraphStandIn): Promise<number> {
  const { client } = clientOf(graph);
  let pages = 0;
  for (const start of [DELTA_START, '/users?$select=id&$expand=manager($select=id)&$top=999']) {
    for (let link: string | null = start; link !== null; pages += 1) {
      const page: { readonly next: string | null } = await client.page(link, { permission: 'User.Read.All' });
      link = page.next;
    }
  }
  return pages;
}

async function main(): Promise<void> {
  const graph = await startGraph(seeded(5));
  fill(graph, PEOPLE, 60);
  await download(graph);
  const alone = await timed(() => download(graph));
  console.log(
    `${String(PEOPLE)} people, ${String(alone.result)} pages: download alone ${alone.ms.toFixed(0)} ms`,
  );

  graph.faults.slowMs = ANSWER_MS;
  const slow = await timed(() => download(graph));
  console.log(`the same with answers after ${String(ANSWER_MS)} ms: ${slow.ms.toFixed(0)} ms`);

  const dataDir = await newDataDir();
  const postgres = await startTestPostgres();
  try {
    for (const [name, target] of [
      ['PGlite', { dataDir }],
      ['PostgreSQL', { databaseUrl: await postgres.newDatabase() }],
    ] as const) {
      const database = await openDatabase(target);
      const council = storeOver(database).council('bench');
      graph.faults.slowMs = 0;
      const first = await timed(() => runSync(graph, council));
      const again = await timed(() => runSync(graph, council));
      graph.change('user-000777', { jobTitle: `Changed ${name}` });
      const one = await timed(() => runSync(graph, council));
      graph.faults.slowMs = ANSWER_MS;
      const late = await timed(() => runSync(graph, storeOver(database).council('late')));
      const times = (sync: number, alone: number): string =>
        `${sync.toFixed(0)} ms, ${(sync / alone).toFixed(1)} times the download`;
      console.log(
        `${name}: first sync ${times(first.ms, alone.ms)}; with late answers ${times(late.ms, slow.ms)}; ` +
          `nothing new ${again.ms.toFixed(0)} ms; one change ${one.ms.toFixed(0)} ms`,
      );
      await database.close();
    }
  } finally {
    await postgres.remove();
    rmSync(dataDir, { recursive: true, force: true });
    await graph.close();
  }
}

void main();
