/**
 * Lifts long texts (word lists, patterns, wordings) out of the rules and what they read with, when the launch bundle
 * is built. In the bundle each becomes a call with its number; the texts go into a file of their own, whose name carries
 * their hash, so that a bundle never meets another build's. Patterns are put together here and go there whole, with the
 * words that they need; the constants that only they are made of go.
 */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const swc = require('@swc/core');
const ts = require('typescript');
const { withoutSuggestions } = require('./without-suggestions');

const ROOT = path.resolve(__dirname, '../..');
const ENTRY = path.join(ROOT, 'shared/every-rule.ts');
const READING = path.join(ROOT, 'shared/reading');
const RULES = path.join(ROOT, 'shared/rules');
/** What is lifted from. */
const FOLDERS = [RULES, READING];
/** Makes patterns; has none of its own. */
const PATTERN = path.join(READING, 'pattern.ts');
const TABLE = path.join(__dirname, 'phrase-calls');
/** Characters. Measured: the bundle is smallest about here, since a call costs some bytes as well. */
const SHORTEST = 4;
/** Of a list or object, in JSON. */
const SHORTEST_VALUE = 20;

const QUOTED = String.raw`(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
const ABOUT = new RegExp(String.raw`\babout:\s*${QUOTED}`, 'g');
const OPTION = new RegExp(String.raw`\blabel:\s*${QUOTED},(\s*)help:\s*${QUOTED}`, 'g');

/**
 * A rule without what only the clerk's tab shows of it: what it is about, and the labels and help of its options.
 * @param {string} source
 */
const withoutClerkTexts = (source) =>
  source.replace(ABOUT, "about: ''").replace(OPTION, "label: '',$1help: ''");

/**
 * What events need of a module.
 * @param {string} source
 * @param {string} file
 */
const forEvents = (source, file) => {
  const kept = withoutClerkTexts(source);
  return path.dirname(file) === RULES ? withoutSuggestions(kept) : kept;
};

const files = new Map();
/** @param {string} source */
function parsed(source) {
  const known = files.get(source);
  if (known !== undefined) return known;
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022, true);
  files.set(source, file);
  return file;
}

/** @param {import('typescript').Node} node */
const isPattern = (node) =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'pattern';

/**
 * Where a module makes patterns, in the order in which it does. Only as it is first evaluated: not in its functions.
 * @param {import('typescript').SourceFile} file
 * @returns {import('typescript').CallExpression[]}
 */
function patternsIn(file) {
  const found = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node)) return;
    if (isPattern(node)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * A module that texts are lifted from.
 * @typedef {{source: string, patterns: {source: string, flags: string}[]}} Module
 */

/**
 * Evaluates the rules, to learn which modules they are and their patterns as they are once put together.
 * @returns {{modules: Map<string, Module>, tableOf: (sources: string[]) => object}}
 */
function evaluated() {
  const loaded = new Map();
  const modules = new Map();
  /** @param {string} file */
  const load = (file) => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const source = forEvents(readFileSync(file, 'utf8'), file);
    const calls = FOLDERS.includes(path.dirname(file)) && file !== PATTERN ? patternsIn(parsed(source)) : [];
    const patterns = [];
    let marked = source;
    for (const { expression } of calls.toReversed())
      marked = `${marked.slice(0, expression.getStart())}note$${marked.slice(expression.end)}`;
    /** @param {...(string | RegExp)} parts */
    const note = (...parts) => {
      patterns.push({
        source: parts.map((one) => (typeof one === 'string' ? one : one.source)).join('|'),
        flags: parts.some((one) => typeof one !== 'string' && one.ignoreCase) ? 'i' : '',
      });
      return {};
    };
    const { code } = swc.transformSync(marked, {
      configFile: false,
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    /** @param {string} name */
    const local = (name) => {
      const named = path.resolve(path.dirname(file), name);
      return load(existsSync(`${named}.ts`) ? `${named}.ts` : path.join(named, 'index.ts'));
    };
    const run = vm.compileFunction(code, ['require', 'module', 'exports', 'note$'], { filename: file });
    run(local, module, module.exports, note);
    if (patterns.length !== calls.length) throw new Error(`${file}: a pattern is not made just once`);
    if (FOLDERS.includes(path.dirname(file))) modules.set(file, { source, patterns });
    return module.exports;
  };
  load(ENTRY);
  return { modules: new Map(modules), tableOf: load(path.join(READING, 'pattern-atoms.ts')).tableOf };
}

/**
 * The constants of a module that hold a text or an expression, by name.
 * @param {import('typescript').SourceFile} file
 * @returns {Map<string, import('typescript').Expression>}
 */
function constantsIn(file) {
  const found = new Map();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (
        initializer !== undefined &&
        ts.isIdentifier(name) &&
        (ts.isStringLiteralLike(initializer) ||
          ts.isRegularExpressionLiteral(initializer) ||
          (ts.isTemplateExpression(initializer) &&
            initializer.templateSpans.every((one) => ts.isIdentifier(one.expression))))
      )
        found.set(name.text, initializer);
  }
  return found;
}

/**
 * The names of constants that are nothing but parts of patterns, in every module that has one of that name.
 * @param {Iterable<Module>} modules
 * @returns {Set<string>}
 */
function partNames(modules) {
  /** Names used, by the constant in whose text they stand; '' for anywhere else. */
  const uses = new Map();
  for (const { source } of modules) {
    const file = parsed(source);
    const owners = new Map(Array.from(constantsIn(file), ([name, node]) => [node, name]));
    for (const name of owners.values()) uses.set(name, uses.get(name) ?? new Set());
    /**
     * @param {import('typescript').Node} node
     * @param {string} owner
     */
    const visit = (node, owner) => {
      if (isPattern(node) || (ts.isImportSpecifier(node) && node.propertyName === undefined)) return;
      if (ts.isIdentifier(node) && !(ts.isVariableDeclaration(node.parent) && node.parent.name === node))
        uses.set(owner, (uses.get(owner) ?? new Set()).add(node.text));
      ts.forEachChild(node, (child) => visit(child, owners.get(child) ?? owner));
    };
    visit(file, '');
  }
  const names = new Set(uses.keys());
  /** @param {string} name */
  const keep = (name) => {
    if (!names.delete(name)) return;
    for (const used of uses.get(name)) keep(used);
  };
  keep('');
  return names;
}

/**
 * What a literal holds, if that is known from its text alone and JSON can hold it; else undefined.
 * @param {import('typescript').Node} node
 * @returns {unknown}
 */
function valueOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isArrayLiteralExpression(node)) {
    const all = node.elements.map(valueOf);
    return all.includes(undefined) ? undefined : all;
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const all = {};
  for (const one of node.properties) {
    if (!ts.isPropertyAssignment(one) || ts.isComputedPropertyName(one.name)) return undefined;
    const value = valueOf(one.initializer);
    if (value === undefined) return undefined;
    all[one.name.text] = value;
  }
  return all;
}

/**
 * Everything of a module that can be lifted: where it stands, the text or other value (undefined: a pattern, or a part
 * of one, which nothing replaces), and what takes its place.
 * @param {string} source
 * @param {Set<string>} parts names of constants that are parts of patterns
 * @returns {{start: number, end: number, value: unknown, isPart: boolean, replaced: (call: string, number: number) => string}[]}
 */
function liftable(source, parts) {
  const file = parsed(source);
  const patterns = new Set(patternsIn(file));
  const dropped = new Set(Array.from(constantsIn(file), ([name, node]) => (parts.has(name) ? node : null)));
  const found = [];
  const add = (start, end, value, replaced) => {
    if (typeof value !== 'string' || value.length >= SHORTEST)
      found.push({ start, end, value, isPart: false, replaced });
  };
  /**
   * @param {import('typescript').Node} node
   * @param {boolean} inFunction there a literal makes a new object each time
   */
  const visit = (node, inFunction) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isTaggedTemplateExpression(node)) return;
    const start = node.getStart(file);
    if (patterns.has(node) || dropped.has(node)) {
      const isPart = dropped.has(node);
      found.push({
        start,
        end: node.end,
        value: undefined,
        isPart,
        replaced: (call) => (isPart ? "''" : call),
      });
      return;
    }
    if (!inFunction && (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node))) {
      const value = valueOf(node);
      if (value !== undefined && JSON.stringify(value).length > SHORTEST_VALUE) {
        add(start, node.end, value, (call) => call);
        return;
      }
    }
    if (ts.isStringLiteralLike(node)) {
      const named = node.parent.name === node || ts.isElementAccessExpression(node.parent);
      if (!named) add(start, node.end, node.text, (call) => call);
    } else if (ts.isRegularExpressionLiteral(node)) {
      add(start, node.end, node.text.slice(1), (_call, number) => `expression$(${String(number)})`);
    } else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) {
      add(start + 1, node.end - 2, node.text, (call) => `\${${call}}`);
    } else if (ts.isTemplateTail(node)) {
      add(start + 1, node.end - 1, node.text, (call) => `\${${call}}`);
    }
    ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node)));
  };
  visit(file, false);
  return found.sort((a, b) => a.start - b.start);
}

/**
 * @typedef {object} Phrases
 * @property {unknown[]} texts of all modules that may be in the bundle, each once
 * @property {object} patterns what setPatterns takes
 * @property {string} hash of both
 * @property {Map<string, number>} numberOf by text, in JSON
 * @property {Map<string, string[]>} calls by file: what takes its patterns' place, in their order
 * @property {Set<string>} parts names of constants that are parts of patterns
 */

/** @returns {Phrases} */
function readPhrases() {
  const { modules, tableOf } = evaluated();
  const parts = partNames(modules.values());
  const texts = new Set();
  const sources = new Set();
  for (const { source, patterns } of modules.values()) {
    for (const { value } of liftable(source, parts))
      if (value !== undefined) texts.add(JSON.stringify(value));
    for (const one of patterns) sources.add(one.source);
  }
  const list = Array.from(texts, (text) => JSON.parse(text));
  const numberOf = new Map(Array.from(texts, (text, at) => [text, at]));
  const expressions = Array.from(sources);
  const patterns = { ...tableOf(expressions), sources: expressions };
  const calls = new Map();
  for (const [file, module] of modules)
    calls.set(
      file,
      module.patterns.map(({ source, flags }) => {
        const number = String(expressions.indexOf(source));
        return flags === '' ? `numbered$(${number})` : `numbered$(${number},'${flags}')`;
      }),
    );
  const hash = createHash('sha256')
    .update(JSON.stringify([list, patterns]))
    .digest('hex')
    .slice(0, 16);
  return { texts: list, patterns, hash, numberOf, calls, parts };
}

/**
 * A module's source with its long texts lifted out.
 * @param {string} whole
 * @param {string} file
 * @param {Phrases} phrases
 */
function lifted(whole, file, { numberOf, calls, parts }) {
  const source = forEvents(whole, file);
  const its = (calls.get(file) ?? []).values();
  let out = '';
  let at = 0;
  for (const { start, end, value, isPart, replaced } of liftable(source, parts)) {
    const number = value === undefined ? -1 : numberOf.get(JSON.stringify(value));
    const call =
      number >= 0 ? `phrase$(${String(number)})` : isPart || value !== undefined ? '' : its.next().value;
    // A module that is not among them keeps its patterns.
    if (number === undefined || call === undefined) continue;
    out += source.slice(at, start) + replaced(call, number);
    at = end;
  }
  if (at === 0) return source;
  return `import { numbered as numbered$ } from ${JSON.stringify(PATTERN.slice(0, -3))};
import { expression as expression$, phrase as phrase$ } from ${JSON.stringify(TABLE)};
${out}${source.slice(at)}`;
}

module.exports = { readPhrases, lifted };
