import { parse, type Node } from 'acorn';

/** A script's use of names that it does not declare itself, and of what came after ES2016. */
export interface ScriptReport {
  /** Every free name with how often it is used outside `typeof`, and whether `typeof` asks for it anywhere. */
  readonly free: ReadonlyMap<string, { readonly uses: number; readonly asked: boolean }>;
  /** Names of methods that are called. */
  readonly called: ReadonlySet<string>;
  /** Members of Object, Promise, String and Array that are read, e.g. "Object.entries". */
  readonly statics: ReadonlySet<string>;
  /** Patterns given to RegExp as strings: the parser does not look into those. */
  readonly patterns: readonly string[];
}

type Any = Node & Record<string, unknown>;
const isNode = (value: unknown): value is Any =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function children(node: Any): Any[] {
  const found: Any[] = [];
  for (const key of Object.keys(node)) {
    const value = node[key];
    if (isNode(value)) found.push(value);
    else if (Array.isArray(value)) for (const one of value) if (isNode(one)) found.push(one);
  }
  return found;
}

/** Names that a pattern binds. */
function bound(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern['name'])];
    case 'ObjectPattern':
      return (pattern['properties'] as Any[]).flatMap((property) =>
        bound(property['value'] ?? property['argument']),
      );
    case 'ArrayPattern':
      return (pattern['elements'] as unknown[]).flatMap(bound);
    case 'AssignmentPattern':
      return bound(pattern['left']);
    case 'RestElement':
      return bound(pattern['argument']);
    default:
      return [];
  }
}

const isFunction = (node: Any): boolean =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);

/** What a function's or script's body declares by var and function, blocks included but not inner functions. */
function hoisted(node: Any): string[] {
  return children(node).flatMap((child) => {
    const own =
      child.type === 'VariableDeclaration' && child['kind'] === 'var'
        ? (child['declarations'] as Any[]).flatMap((one) => bound(one['id']))
        : child.type === 'FunctionDeclaration'
          ? bound(child['id'])
          : [];
    return isFunction(child) ? own : own.concat(hoisted(child));
  });
}

/** What a block declares by let, const and class. */
function lexical(node: Any): string[] {
  return children(node).flatMap((child) =>
    child.type === 'VariableDeclaration' && child['kind'] !== 'var'
      ? (child['declarations'] as Any[]).flatMap((one) => bound(one['id']))
      : child.type === 'ClassDeclaration'
        ? bound(child['id'])
        : [],
  );
}

/** Parses `source` as an ES2016 script (a newer one throws) and reports on it. */
export function readScript(source: string): ScriptReport {
  const program = parse(source, { ecmaVersion: 2016, sourceType: 'script' }) as unknown as Any;
  const free = new Map<string, { uses: number; asked: boolean }>();
  const called = new Set<string>();
  const statics = new Set<string>();
  const patterns: string[] = [];

  const use = (name: string, scopes: readonly ReadonlySet<string>[], asks: boolean): void => {
    if (scopes.some((scope) => scope.has(name))) return;
    const entry = free.get(name) ?? { uses: 0, asked: false };
    if (asks) entry.asked = true;
    else entry.uses += 1;
    free.set(name, entry);
  };

  const walk = (node: Any, scopes: readonly ReadonlySet<string>[]): void => {
    let inner = scopes;
    if (isFunction(node)) {
      const names = (node['params'] as unknown[])
        .flatMap(bound)
        .concat(hoisted(node), lexical(node['body'] as Any));
      if (node.type === 'FunctionExpression') names.push(...bound(node['id']));
      if (node.type !== 'ArrowFunctionExpression') names.push('arguments');
      inner = [new Set(names), ...scopes];
    } else if (node.type === 'ClassExpression' || node.type === 'ClassDeclaration')
      inner = [new Set(bound(node['id'])), ...scopes];
    else if (node.type === 'CatchClause') inner = [new Set(bound(node['param'])), ...scopes];
    else if (
      /^(BlockStatement|ForStatement|ForInStatement|ForOfStatement|SwitchStatement)$/.test(node.type)
    ) {
      const cases = node.type === 'SwitchStatement' ? (node['cases'] as Any[]).flatMap(lexical) : [];
      inner = [new Set(lexical(node).concat(cases)), ...scopes];
    }
    const callee = node['callee'];
    if ((node.type === 'CallExpression' || node.type === 'NewExpression') && isNode(callee)) {
      const property = callee['property'];
      if (callee.type === 'MemberExpression' && callee['computed'] === false && isNode(property))
        called.add(String(property['name']));
      const pattern = (node['arguments'] as Any[])[0];
      if (
        callee.type === 'Identifier' &&
        callee['name'] === 'RegExp' &&
        typeof pattern?.['value'] === 'string'
      )
        patterns.push(pattern['value']);
    }
    if (node.type === 'MemberExpression' && node['computed'] === false) {
      const object = node['object'] as Any;
      if (object.type === 'Identifier')
        statics.add(`${String(object['name'])}.${String((node['property'] as Any)['name'])}`);
    }
    if (
      node.type === 'UnaryExpression' &&
      node['operator'] === 'typeof' &&
      (node['argument'] as Any).type === 'Identifier'
    ) {
      use(String((node['argument'] as Any)['name']), scopes, true);
      return;
    }
    if (node.type === 'Identifier') {
      use(String(node['name']), scopes, false);
      return;
    }
    if (/^(LabeledStatement|BreakStatement|ContinueStatement)$/.test(node.type)) {
      const body = node['body'];
      if (isNode(body)) walk(body, inner);
      return;
    }
    for (const child of children(node)) {
      const named =
        (node.type === 'MemberExpression' && child === node['property']) ||
        (/^(Property|MethodDefinition)$/.test(node.type) && child === node['key']);
      if (named && node['computed'] === false && !(node['shorthand'] === true)) continue;
      walk(child, inner);
    }
  };
  walk(program, [new Set(hoisted(program).concat(lexical(program)))]);
  return { free, called, statics, patterns };
}
