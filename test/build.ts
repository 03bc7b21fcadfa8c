import fs from 'node:fs';
import path from 'node:path';
import { webpack, type Configuration } from 'webpack';

const ROOT = path.resolve(__dirname, '..');
const DIST = path.join(ROOT, 'dist');
const STAMP = path.join(DIST, '.built');
const LOCK = path.join(ROOT, 'node_modules', '.cache', 'protocol-nudge-build');
/** A build takes some 15 seconds; a lock older than this belongs to a process that died. */
const LOCK_LASTS_MS = 180_000;

/** The newest modification time, in ms, of what the built pages come from. */
function newestSource(): number {
  let newest = fs.statSync(path.join(ROOT, 'webpack.config.js')).mtimeMs;
  const walk = (folder: string): void => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(file);
      else if (/\.(tsx?|js|json)$/.test(entry.name)) newest = Math.max(newest, fs.statSync(file).mtimeMs);
    }
  };
  walk(path.join(ROOT, 'addin'));
  walk(path.join(ROOT, 'shared'));
  return newest;
}

function isBuilt(): boolean {
  return fs.existsSync(STAMP) && fs.statSync(STAMP).mtimeMs >= newestSource();
}

/** Only one process builds at a time: making a folder succeeds for one of several. */
function takeLock(): boolean {
  fs.mkdirSync(path.dirname(LOCK), { recursive: true });
  try {
    fs.mkdirSync(LOCK);
    return true;
  } catch {
    const held = fs.statSync(LOCK, { throwIfNoEntry: false });
    if (held !== undefined && Date.now() - held.mtimeMs > LOCK_LASTS_MS)
      fs.rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

async function build(): Promise<void> {
  const started = new Date();
  const file = path.join(ROOT, 'webpack.config.js');
  const { default: configure } = (await import(file)) as {
    default: (env: unknown, argv: { mode: string }) => Configuration[];
  };
  const compiler = webpack(configure({}, { mode: 'production' }));
  const stats = await new Promise<string | null>((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => {
        if (error) reject(error);
        else resolve(result?.hasErrors() === true ? result.toString({ all: false, errors: true }) : null);
      });
    });
  });
  if (stats !== null) throw new Error(`webpack failed:\n${stats}`);
  fs.writeFileSync(STAMP, '');
  // Sources saved while webpack ran may or may not be in it: build again next time.
  fs.utimesSync(STAMP, started, started);
}

/** Builds dist/ once if a source is newer; safe when several test files ask at the same time. Returns dist's path. */
export async function buildPages(): Promise<string> {
  while (!isBuilt()) {
    if (takeLock()) {
      try {
        if (!isBuilt()) await build();
        return DIST;
      } finally {
        fs.rmSync(LOCK, { recursive: true, force: true });
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return DIST;
}
