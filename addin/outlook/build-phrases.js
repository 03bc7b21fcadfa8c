/**
 * Lifts long texts (word lists, patterns, wordings) out of the rules and what they read with, when the launch bundle
 * is built. In the bundle each becomes a call with its number; the texts go into a file of their own, whose name carries their
 * hash, so that a bundle never meets another build's.
 */
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

const ROOT = path.resolve(__dirname, '../..');
const FOLDERS = ['shared/rules', 'shared/reading'];
const TABLE = path.join(__dirname, 'phrase-table');
/** Characters. Measured: the bundle is smallest about here, since a call costs some bytes as well. */
const SHORTEST = 4;

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
 * Every text of a module that can be lifted: where it stands, what it says, and what takes its place.
 * @param {string} source
 * @returns {{start: number, end: number, text: string, replaced: (call: string, number: number) => string}[]}
 */
function textsIn(source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022, true);
  const found = [];
  const add = (node, start, end, text, replaced) => {
    if (text.length >= SHORTEST) found.push({ start, end, text, replaced });
  };
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isTaggedTemplateExpression(node)) return;
    const start = node.getStart(file);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      const named = node.parent.name === node || ts.isElementAccessExpression(node.parent);
      if (!named) add(node, start, node.end, node.text, (call) => call);
    } else if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/');
      const flags = node.text.slice(slash + 1);
      add(node, start, node.end, node.text.slice(1, slash), (_call, number) =>
        flags === '' ? `expression$(${number})` : `expression$(${number},'${flags}')`,
      );
    } else if (ts.isTemplateHead(node)) {
      add(node, start + 1, node.end - 2, node.text, (call) => `\${${call}}`);
    } else if (ts.isTemplateMiddle(node)) {
      add(node, start + 1, node.end - 2, node.text, (call) => `\${${call}}`);
    } else if (ts.isTemplateTail(node)) {
      add(node, start + 1, node.end - 1, node.text, (call) => `\${${call}}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The texts of all modules that may be in the bundle, each once, and their hash.
 * @returns {{texts: string[], hash: string, numberOf: Map<string, number>}}
 */
function readPhrases() {
  const texts = new Set();
  for (const folder of FOLDERS) {
    for (const name of readdirSync(path.join(ROOT, folder)).sort()) {
      if (!name.endsWith('.ts')) continue;
      for (const { text } of textsIn(withoutClerkTexts(readFileSync(path.join(ROOT, folder, name), 'utf8'))))
        texts.add(text);
    }
  }
  const list = Array.from(texts);
  return {
    texts: list,
    hash: createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 16),
    numberOf: new Map(list.map((text, at) => [text, at])),
  };
}

/**
 * A module's source with its long texts lifted out.
 * @param {string} whole
 * @param {Map<string, number>} numberOf
 */
function lifted(whole, numberOf) {
  const source = withoutClerkTexts(whole);
  let out = '';
  let at = 0;
  for (const { start, end, text, replaced } of textsIn(source)) {
    const number = numberOf.get(text);
    if (number === undefined) continue;
    out += source.slice(at, start) + replaced(`phrase$(${String(number)})`, number);
    at = end;
  }
  if (at === 0) return source;
  return `import { expression as expression$, phrase as phrase$ } from ${JSON.stringify(TABLE)};\n${out}${source.slice(at)}`;
}

module.exports = { readPhrases, lifted };
