import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LIMITS } from '../../bot/middleware/rate-limit';
import { REFUSALS_A_MINUTE } from '../../bot/middleware/refusals';
import own from '../../package.json';
import { variablesRead } from './environment';

const ROOT = path.resolve(__dirname, '..', '..');
const DOCS = path.join(ROOT, 'docs');
const pages = readdirSync(DOCS).filter((name) => name.endsWith('.md'));
const read = (name: string): string => readFileSync(path.join(DOCS, name), 'utf8');

test('operate.md has a row for each variable that the server reads, and no other', () => {
  const rows = [...read('operate.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name = '']) => name);
  expect([...rows].sort()).toEqual([...variablesRead()].sort());
  expect(new Set(rows).size).toBe(rows.length);
});

test('operate.md tells of the limits as they are', () => {
  const { read: reads, ask, check, counts, save, import: imports } = LIMITS;
  expect(read('operate.md')).toContain(
    `${String(reads)} reads, ${String(ask)} questions, ${String(check)} checks, ${String(counts)} counts, ${String(save)} saves, ${String(imports)} imports`,
  );
});

test('operate.md tells from when on refused requests are too many', () => {
  expect(read('operate.md')).toContain(`from ${String(REFUSALS_A_MINUTE)} a minute from one address on`);
  expect(read('operate.md')).toContain(`| \`REFUSALS_PER_MINUTE\` | ${String(REFUSALS_A_MINUTE)} |`);
});

test('operate.md tells of every metric that is made', () => {
  const made = [
    ...readFileSync(path.join(ROOT, 'bot/telemetry/telemetry.ts'), 'utf8').matchAll(
      /create(?:Counter|Histogram)\('([\w.]+)'/g,
    ),
  ];
  expect(made.length).toBeGreaterThan(4);
  for (const [, name = ''] of made) expect(read('operate.md')).toContain(`\`${name}\``);
});

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('links and files that it names are there', () => {
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect([link, existsSync(path.join(DOCS, link))]).toEqual([link, true]);
    for (const [file] of text.matchAll(/\b(?:bot|test|addin|manifest|shared)\/[\w./-]*\w\.\w+/g))
      expect([file, existsSync(path.join(ROOT, file))]).toEqual([file, true]);
  });

  test('commands of ours that it names are there', () => {
    const usage = readFileSync(path.join(ROOT, 'bot/cli.ts'), 'utf8');
    for (const [, command = ''] of text.matchAll(
      /protocol-nudge(?:\.js)? ([a-z][a-z-]+)\b(?= [-/]|`| own| serve|$)/gm,
    ))
      expect(usage).toMatch(new RegExp(`^ {2}'?${command}'?:`, 'm'));
    for (const [, script = ''] of text.matchAll(/npm run ([\w-]+)/g))
      expect(Object.keys(own.scripts)).toContain(script);
  });
});

/** Blocks that are marked <!-- run --> are run as they stand; those marked <!-- run fails --> have to fail. */
const blocks = pages.flatMap((page) =>
  [...read(page).matchAll(/<!-- run( fails)? -->\n```sh\n([\s\S]*?)```/g)].map(
    ([, fails, commands = '']) => ({
      page,
      fails: fails !== undefined,
      commands,
    }),
  ),
);

test('some blocks are run', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(3);
});

test.each(blocks)(
  '$page: $commands',
  ({ commands, fails }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'protocol-nudge-docs-'));
    try {
      const { status, stdout, stderr } = spawnSync('sh', ['-ec', commands], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, TMPDIR: folder },
      });
      expect([status === 0, fails ? '' : stderr]).toEqual([
        !fails,
        fails ? '' : (expect.any(String) as string),
      ]);
      if (fails) for (const name of ['HOST', 'PORT', 'LOG_LEVEL']) expect(stderr).toContain(`${name} is "`);
      if (commands.includes('package')) expect(stdout).toContain('protocol-nudge-mac-and-phone.zip');
      if (commands.includes('entra-app')) {
        const app = JSON.parse(readFileSync(path.join(folder, 'entra-app.json'), 'utf8')) as {
          identifierUris: string[];
        };
        expect(app.identifierUris).toEqual([
          'api://nudge.example.gov.uk/00000000-0000-0000-0000-000000000000',
        ]);
        expect(JSON.stringify(app)).not.toContain('{{');
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
