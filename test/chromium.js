// Finds a Chromium or Chrome for the browser tests. Run by itself (npm's `pretest`), it installs Debian's package
// where it may, or says plainly what to install.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
];

/** Where macOS and Windows put browsers, which are not on PATH there. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform !== 'win32') return [];
  const roots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      path.join(root, 'Google/Chrome/Application/chrome.exe'),
      path.join(root, 'Chromium/Application/chrome.exe'),
      path.join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
}

/**
 * The path of a Chromium-like browser, or null. CHROMIUM_PATH wins, then PATH, then the usual places.
 * @returns {string | null}
 */
function findChromium() {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return fs.existsSync(given) ? given : null;
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) =>
      NAMES.map((name) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
    );
  return [...onPath, ...usualPlaces()].find((file) => fs.existsSync(file)) ?? null;
}

/** Debian and its kin, as root: the one case where installing is ours to do. */
function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
}

function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (!process.env['CHROMIUM_PATH'] && canInstall()) {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    return findChromium();
  }
  return null;
}

module.exports = { findChromium };

if (require.main === module) {
  let reason = '';
  let found = null;
  try {
    found = ensureChromium();
  } catch (error) {
    reason = ` Installing it failed: ${error instanceof Error ? error.message : String(error)}.`;
  }
  if (found === null) {
    console.error(
      `The browser tests need Chromium or Chrome.${reason}\n` +
        'Install it (Debian or Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to the browser’s program file.',
    );
    process.exit(1);
  }
}
