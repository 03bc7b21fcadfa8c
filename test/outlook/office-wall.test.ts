import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ADDIN = path.resolve(__dirname, '../../addin');
/** office.ts speaks to Office. The stand-ins hand out one of their own: fake-host makes it, office-shim puts it in the pane's page. */
const MAY = /^(outlook\/office\.ts|workbench\/(fake-host[a-z-]*|office-shim)\.ts)$/;

function files(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? files(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
    )
    .filter((file) => /\.tsx?$/.test(file));
}

/** Lines on which a source uses the globals Office or OfficeRuntime as a value, or takes them from a global object. */
function usesOffice(source: string, name: string): number[] {
  const file = ts.createSourceFile(
    name,
    source,
    ts.ScriptTarget.Latest,
    true,
    name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && /^Office(Runtime)?$/.test(node.text)) {
      const { parent } = node;
      // A property of something else than the global object: `globals.Office`, `{ Office: … }`.
      const ofGlobal =
        ts.isPropertyAccessExpression(parent) &&
        parent.name === node &&
        /^(window|globalThis|self)$/.test(parent.expression.getText(file));
      const property =
        (ts.isPropertyAccessExpression(parent) && parent.name === node && !ofGlobal) ||
        ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node);
      if (!property) lines.push(file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return lines;
}

it('finds uses of Office and only those', () => {
  const found = (source: string) => usesOffice(source, 'x.tsx').length;
  expect(found('Office.context.mailbox;')).toBe(1);
  expect(found('const o = typeof Office;')).toBe(1);
  expect(found('window.Office = x; f(globalThis.OfficeRuntime)')).toBe(2);
  expect(
    found(
      '// Office.context\nconst a = "Office"; const b: Office.Body | null = c.Office; type T = typeof Office;',
    ),
  ).toBe(0);
});

it('no file of the add-in but office.ts and the stand-ins uses the Office global', () => {
  const all = files(ADDIN);
  expect(all.length).toBeGreaterThan(10);
  const offenders = all
    .map((file) => ({
      file: path.relative(ADDIN, file).split(path.sep).join('/'),
      lines: usesOffice(fs.readFileSync(file, 'utf8'), file),
    }))
    .filter(({ file, lines }) => lines.length > 0 && !MAY.test(file));
  expect(offenders).toEqual([]);
});

it('office.ts does use it, so that the test above cannot pass by blindness', () => {
  const file = path.join(ADDIN, 'outlook/office.ts');
  expect(usesOffice(fs.readFileSync(file, 'utf8'), file).length).toBeGreaterThan(0);
});
