/**
 * Takes out of a rule, when the launch bundle is built, what only makes its suggestions: events say what a rule found,
 * and the fix is the pane's, which looks at the message itself. Rules compute without side effects, so what nothing
 * else reads can go.
 */
const ts = require('typescript');

const NAME = 'suggestions';

/**
 * @typedef {{start: number, end: number, text: string}} Edit
 * @param {string} source
 * @param {readonly Edit[]} edits
 */
function edited(source, edits) {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), source);
}

/** @param {string} source */
const parsed = (source) => ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ES2022, true);

/** How often each name stands in an expression, declarations and properties aside. */
function usesIn(/** @type {import('typescript').SourceFile} */ file) {
  const uses = new Map();
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && !isOwnName(node)) uses.set(node.text, (uses.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** Whether an identifier names what it stands in, rather than uses something. */
function isOwnName(/** @type {import('typescript').Identifier} */ node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isFunctionDeclaration(parent))
    return parent.name === node;
  return ts.isBindingElement(parent) && (parent.name === node || parent.propertyName === node);
}

/** Whether a statement only adds to the suggestions. */
function isAddition(/** @type {import('typescript').Node} */ node) {
  return (
    ts.isExpressionStatement(node) &&
    ts.isCallExpression(node.expression) &&
    ts.isPropertyAccessExpression(node.expression.expression) &&
    ts.isIdentifier(node.expression.expression.expression) &&
    node.expression.expression.expression.text === NAME
  );
}

/** Whether nothing is left of a statement but its condition. */
function isEmptied(/** @type {import('typescript').Node} */ node) {
  if (!ts.isIfStatement(node) || node.elseStatement !== undefined) return false;
  const { thenStatement } = node;
  return ts.isBlock(thenStatement)
    ? thenStatement.statements.every(ts.isEmptyStatement)
    : ts.isEmptyStatement(thenStatement);
}

/** The constants that a statement declares, where nothing else is in it; null otherwise. */
function constantsOf(/** @type {import('typescript').Node} */ node) {
  if (!ts.isVariableStatement(node) || node.parent.kind === ts.SyntaxKind.SourceFile) return null;
  const [declaration, ...more] = node.declarationList.declarations;
  if (declaration === undefined || more.length > 0) return null;
  const { name } = declaration;
  if (ts.isIdentifier(name)) return [name.text];
  const names = name.elements.map((one) =>
    ts.isBindingElement(one) && ts.isIdentifier(one.name) ? one.name.text : null,
  );
  return names.includes(null) ? null : names;
}

/**
 * The source of a rule whose findings have no suggestions.
 * @param {string} source
 */
function withoutSuggestions(source) {
  if (!source.includes(NAME)) return source;
  const before = usesIn(parsed(source));
  /** @type {Edit[]} */
  const first = [];
  /** @param {import('typescript').Node} node */
  const cut = (node) => {
    // Not nothing: it may be all that an if has.
    if (isAddition(node)) first.push({ start: node.getStart(), end: node.end, text: ';' });
    else if (ts.isShorthandPropertyAssignment(node) && node.name.text === NAME)
      first.push({ start: node.getStart(), end: node.end, text: `${NAME}: []` });
    else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === NAME)
      first.push({ start: node.initializer.getStart(), end: node.initializer.end, text: '[]' });
    else ts.forEachChild(node, cut);
  };
  cut(parsed(source));
  let now = edited(source, first);
  for (;;) {
    const file = parsed(now);
    const uses = usesIn(file);
    /** @type {Edit[]} */
    const more = [];
    /** @param {import('typescript').Node} node */
    const drop = (node) => {
      const names = constantsOf(node);
      const isUnread =
        names !== null && names.every((name) => (uses.get(name) ?? 0) === 0 && (before.get(name) ?? 0) > 0);
      if (isUnread || isEmptied(node)) more.push({ start: node.getStart(), end: node.end, text: ';' });
      else ts.forEachChild(node, drop);
    };
    drop(file);
    if (more.length === 0) return now;
    now = edited(now, more);
  }
}

module.exports = { withoutSuggestions };
