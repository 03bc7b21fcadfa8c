import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';
import { loadPacks } from '../../bot/packs';
import type * as Checks from '../../shared/check';
import { defaultPolicy } from '../../shared/policy';
import { remember } from '../../shared/reading/memory';
import { directoryOf, predict, readScenarios } from '../scenarios/predict';

/*
 * Events run the rules without what makes suggestions. They must find what the pane finds.
 */
const SHARED = path.resolve(__dirname, '../../shared');
const RULES = path.join(SHARED, 'rules');

const { withoutSuggestions } = jest.requireActual<{ withoutSuggestions: (source: string) => string }>(
  '../../addin/outlook/without-suggestions.js',
);

const loaded = new Map<string, { exports: unknown }>();
/** A module of shared/ as events have it: rules without suggestions, all else as it stands. */
function load(file: string): unknown {
  const known = loaded.get(file);
  if (known !== undefined) return known.exports;
  const module: { exports: unknown } = { exports: {} };
  loaded.set(file, module);
  const source = readFileSync(file, 'utf8');
  const { code } = transformSync(path.dirname(file) === RULES ? withoutSuggestions(source) : source, {
    configFile: false,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const local = (name: string): unknown => {
    const named = path.resolve(path.dirname(file), name);
    return load(existsSync(`${named}.ts`) ? `${named}.ts` : path.join(named, 'index.ts'));
  };
  const run = vm.compileFunction(code, ['require', 'module', 'exports'], { filename: file });
  (run as (...given: unknown[]) => void)(local, module, module.exports);
  return module.exports;
}

const { check } = load(path.join(SHARED, 'check.ts')) as typeof Checks;
const packs = new Map(loadPacks().map((pack) => [pack.id, pack]));

test.each(['checks.jsonl', 'dev-checks-d.jsonl'])('%s: the same nudges, but for the suggestions', (file) => {
  const seen = new Set<string>();
  for (const one of readScenarios(file)) {
    const pack = packs.get(one.protocol);
    if (pack === undefined) throw new Error(`no pack ${one.protocol}`);
    const directory = directoryOf(one.people);
    const { nudges, faults } = check({
      draft: one.draft,
      pack,
      directory,
      policy: defaultPolicy(pack),
      earlier: (one.history ?? []).map((message) => remember(message, directory)),
    });
    expect([one.id, faults]).toEqual([one.id, []]);
    expect([one.id, nudges]).toEqual([
      one.id,
      predict(one).nudges.map((nudge) => ({ ...nudge, suggestions: [] })),
    ]);
    for (const { rule } of nudges) seen.add(rule);
  }
  expect(seen.size).toBeGreaterThanOrEqual(15);
});

test('what only makes suggestions goes, what something else reads stays', () => {
  const source = [
    'export function look(facts) {',
    '  const kept = read(facts);',
    '  const changes = kept.map(toChange);',
    "  const suggestions = [{ kind: 'a', changes }];",
    '  if (kept.length > 1) {',
    '    const label = nameOf(kept);',
    '    suggestions.push({ label });',
    '  }',
    '  if (kept.length > 2) suggestions.push({});',
    '  const unread = read(facts);',
    '  return { evidence: kept, suggestions };',
    '}',
  ].join('\n');
  const left = withoutSuggestions(source).replace(/[\s;]+/g, ' ');
  expect(left).toBe(
    'export function look(facts) { const kept = read(facts) const unread = read(facts) return { evidence: kept, suggestions: [] } }',
  );
});
