// Finds PostgreSQL's programs for the store's tests, which run on it as well as on PGlite. Run by itself (npm's
// `pretest`), it installs Debian's package where it may, or says plainly what to install.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const OLDEST = 15;
const exe = process.platform === 'win32' ? '.exe' : '';

/** Folders of a parent that are named by version ("15", "postgresql@16"), newest first. */
function versions(parent, pattern) {
  if (!fs.existsSync(parent)) return [];
  return fs
    .readdirSync(parent)
    .map((name) => ({ name, version: Number(pattern.exec(name)?.[1]) }))
    .filter(({ version }) => version >= OLDEST)
    .sort((a, b) => b.version - a.version)
    .map(({ name }) => path.join(parent, name, 'bin'));
}

/** Where Debian, Homebrew and Windows put them, none of which is on PATH. */
function usualPlaces() {
  if (process.platform === 'win32') {
    return versions(path.join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'PostgreSQL'), /^(\d+)$/);
  }
  return [
    ...versions('/usr/lib/postgresql', /^(\d+)$/),
    ...versions('/opt/homebrew/opt', /^postgresql@(\d+)$/),
    ...versions('/usr/local/opt', /^postgresql@(\d+)$/),
  ];
}

/** Whether a folder holds a server that is new enough. */
function fits(folder) {
  if (!['initdb', 'postgres'].every((name) => fs.existsSync(path.join(folder, name + exe)))) return false;
  try {
    const said = execFileSync(path.join(folder, `postgres${exe}`), ['--version'], { encoding: 'utf8' });
    return Number(/(\d+)/.exec(said)?.[1]) >= OLDEST;
  } catch {
    return false;
  }
}

/**
 * The folder of PostgreSQL's programs (15 or newer), or null. POSTGRES_BIN wins, then PATH, then the usual places.
 * @returns {string | null}
 */
function findPostgres() {
  const given = process.env['POSTGRES_BIN'];
  if (given !== undefined && given !== '') return fits(given) ? given : null;
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return [...onPath, ...usualPlaces()].find(fits) ?? null;
}

/** Debian and its kin, as root: the one case where installing is ours to do. */
function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
}

function ensurePostgres() {
  const found = findPostgres();
  if (found !== null || process.env['POSTGRES_BIN'] || !canInstall()) return found;
  // The package would set up and start a server of its own, which nobody asked for.
  const conf = '/etc/postgresql-common/createcluster.conf';
  if (!fs.existsSync(conf)) {
    fs.mkdirSync(path.dirname(conf), { recursive: true });
    fs.writeFileSync(conf, 'create_main_cluster = false\n');
  }
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const keep = ['-o', 'Dpkg::Options::=--force-confold'];
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...keep, 'postgresql'],
    options,
  );
  return findPostgres();
}

module.exports = { findPostgres };

if (require.main === module) {
  let reason = '';
  let found = null;
  try {
    found = ensurePostgres();
  } catch (error) {
    reason = ` Installing it failed: ${error instanceof Error ? error.message : String(error)}.`;
  }
  if (found === null) {
    console.error(
      `The store's tests need PostgreSQL ${OLDEST} or newer.${reason}\n` +
        'Install it (Debian or Ubuntu: sudo apt-get install postgresql), or set POSTGRES_BIN to the folder of its programs.',
    );
    process.exit(1);
  }
}
