import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../bot/store/open';
import type { Store } from '../../bot/store/store';

const ROOT = join(__dirname, '..', '..');
const STORE = join(ROOT, 'bot', 'store');
const MIGRATIONS = join(STORE, 'migrations');

/** A new folder that holds an empty store; the caller removes it. */
export async function newDataDir(): Promise<string> {
  const template = await templateFolder();
  const folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-store-'));
  cpSync(template, folder, { recursive: true });
  return folder;
}

/** An empty PGlite store in a folder of its own. close() removes the folder too. */
export async function openTestStore(): Promise<Store & { readonly dataDir: string }> {
  const dataDir = await newDataDir();
  const store = await openStore({ dataDir });
  return {
    ...store,
    dataDir,
    async close() {
      await store.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/**
 * Creating a PGlite takes seconds, copying one does not: the first test on a machine makes it, others copy. Named
 * after everything that it is made from.
 */
async function templateFolder(): Promise<string> {
  const made = createHash('sha256');
  for (const file of [
    join(ROOT, 'node_modules', '@electric-sql', 'pglite', 'package.json'),
    join(STORE, 'pglite-worker.ts'),
    ...readdirSync(MIGRATIONS).map((name) => join(MIGRATIONS, name)),
  ]) {
    made.update(readFileSync(file));
  }
  const template = join(tmpdir(), `protocol-nudge-template-${made.digest('hex').slice(0, 16)}`);
  if (existsSync(template)) return template;
  const unfinished = mkdtempSync(`${template}-`);
  await (await openStore({ dataDir: unfinished })).close();
  try {
    renameSync(unfinished, template);
  } catch (error) {
    // Another test was quicker.
    rmSync(unfinished, { recursive: true });
    if (!existsSync(template)) throw error;
  }
  return template;
}
