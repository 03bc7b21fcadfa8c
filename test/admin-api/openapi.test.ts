import Ajv2020 from 'ajv/dist/2020';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { createApp } from '../../bot/app';
import { createTeams } from '../../bot/teams/teams';
import { createConversations } from '../../bot/teams/conversation';
import { createFeedback } from '../../bot/teams/handed-on';
import { createAnswerer } from '../../bot/teams/engine';
import { createWhoAsks } from '../../bot/teams/who-asks';
import type { Published } from '../../bot/services';
import { keptQuestions } from '../teams/parts';
import { draft as mail, post } from '../bot/serving';
import { any, OFFICERS, serveAdmin, type AdminServed } from './serving';

interface Media {
  readonly schema?: unknown;
}
interface Operation {
  readonly summary?: string;
  readonly operationId?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: unknown;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<
    Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, Media>> }>
  >;
}
interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

let served: AdminServed;
let document: Document;
let ajv: Ajv2020;
beforeAll(async () => {
  served = await serveAdmin();
  document = (await (await fetch(`${served.url}/api/openapi.json`)).json()) as Document;
  ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: 'https://document.example/', ...document });
});
afterAll(() => served.close());

/** A schema of the document, its references found in the document. */
const compiled = (pointer: string): ValidateFunction =>
  ajv.compile({ $ref: `https://document.example/#${pointer}` });
const escaped = (part: string): string => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'));
const operations = (): [string, string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, string, Operation] => [
      path,
      method,
      operation,
    ]),
  );

interface Layer {
  readonly route?: { readonly path: string | string[]; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: { readonly stack?: readonly Layer[] };
}
function routesOf(stack: readonly Layer[]): string[] {
  return stack.flatMap(({ route, handle }) =>
    route === undefined
      ? routesOf(handle?.stack ?? [])
      : [route.path]
          .flat()
          .flatMap((path) =>
            Object.keys(route.methods).map((method) => `${method} ${path.replace(/:([a-zA-Z]+)/g, '{$1}')}`),
          ),
  );
}

test('every route under /api is in the document, and the other way round', () => {
  const published = (): Published => {
    const found = served.policies.published(null);
    if (found === null) throw new Error('nothing is published');
    return found;
  };
  const app = createApp({
    ...served.services,
    teams: createTeams(null, {
      answerer: createAnswerer(published),
      published,
      conversations: createConversations(),
      handedOn: keptQuestions(),
      feedback: createFeedback(),
      whoAsks: createWhoAsks(() => undefined),
      log: served.services.log,
      now: () => new Date(),
    }),
  });
  const routes = routesOf((app as unknown as { router: { stack: readonly Layer[] } }).router.stack);
  const ofApi = [...new Set(routes.filter((route) => route.includes(' /api')))].sort();
  expect(ofApi.length).toBeGreaterThan(30);
  const documented = operations()
    .map(([path, method]) => `${method} ${path}`)
    .sort();
  expect(documented).toEqual(ofApi);
});

test('it is OpenAPI 3.1: version, ids, path parameters, descriptions, references that lead somewhere', () => {
  expect(document.openapi).toMatch(/^3\.1\.\d+$/);
  expect(document.info).toMatchObject({ title: any(String), version: any(String) });
  const ids = operations().map(([, , { operationId }]) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [path, method, operation] of operations()) {
    const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path');
    expect([path, inPath.map(({ name }) => name)]).toEqual([
      path,
      [...path.matchAll(/\{(\w+)\}/g)].map((one) => one[1]),
    ]);
    expect(inPath.every(({ required }) => required === true)).toBe(true);
    expect(operation.summary).toBeTruthy();
    const good = Object.keys(operation.responses).filter((status) => status.startsWith('2'));
    expect([path, method, good]).toEqual([path, method, [expect.stringMatching(/^20[014]$/)]]);
    for (const response of Object.values(operation.responses)) expect(response.description).toBeTruthy();
  }
  const refs = JSON.stringify(document).match(/"\$ref":"[^"]*"/g) ?? [];
  expect(refs.length).toBeGreaterThan(50);
  for (const ref of refs) {
    const name = /^"\$ref":"#\/components\/schemas\/(\w+)"$/.exec(ref)?.[1];
    expect(document.components.schemas[name ?? '']).toBeDefined();
  }
});

test('every schema in it is valid JSON Schema 2020-12', () => {
  for (const name of Object.keys(document.components.schemas))
    expect(compiled(`/components/schemas/${name}`)).toBeInstanceOf(Function);
  for (const [path, method, operation] of operations()) {
    const at = `/paths/${escaped(path)}/${method}`;
    for (const type of Object.keys(operation.requestBody?.content ?? {}))
      compiled(`${at}/requestBody/content/${escaped(type)}/schema`);
    for (const [status, { content }] of Object.entries(operation.responses))
      for (const type of Object.keys(content ?? {}))
        compiled(`${at}/responses/${status}/content/${escaped(type)}/schema`);
  }
});

/** What the server really answers is what the document says. */
async function expectAsDocumented(
  method: string,
  path: string,
  response: Response | { status: number; json: unknown },
): Promise<void> {
  const value: unknown = 'ok' in response ? await response.json() : response.json;
  const status = String(response.status);
  const operation = document.paths[path]?.[method];
  const type = Object.keys(operation?.responses[status]?.content ?? {})[0];
  if (type === undefined) throw new Error(`the document has no ${status} for ${method} ${path}`);
  const check = compiled(
    `/paths/${escaped(path)}/${method}/responses/${status}/content/${escaped(type)}/schema`,
  );
  check(value);
  expect([method, path, check.errors]).toEqual([method, path, null]);
}

test('answers of the public API are as the document says', async () => {
  const { url } = served;
  await expectAsDocumented('get', '/api/policy', await fetch(`${url}/api/policy`));
  await expectAsDocumented('get', '/api/policy', await fetch(`${url}/api/policy?protocol=none`));
  await expectAsDocumented('get', '/api/packs', await fetch(`${url}/api/packs`));
  await expectAsDocumented('get', '/api/demo', await fetch(`${url}/api/demo`));
  const several = mail({
    to: OFFICERS.filter(({ kind }) => kind === 'officer').map(({ email }) => email),
    bcc: ['leader@fenwick.example'],
  });
  await expectAsDocumented('post', '/api/check', await post(`${url}/api/check`, { draft: several }));
  await expectAsDocumented('post', '/api/check', await post(`${url}/api/check`, {}));
  await expectAsDocumented(
    'post',
    '/api/ask',
    await post(`${url}/api/ask`, { question: 'Can I email a junior officer directly?' }),
  );
  await expectAsDocumented('post', '/api/counts', await post(`${url}/api/counts`, { counts: 1 }));
});

test('answers of the admin API are as the document says', async () => {
  const { ask } = served;
  const revision = await served.saveDraft((body) => ({
    ...body,
    rules: { 'blind-copy': { strength: 'off' } },
  }));
  for (const path of [
    'me',
    'packs',
    'draft',
    'versions',
    'snapshot',
    'people',
    'scenarios',
    'questions',
    'audit',
  ])
    await expectAsDocumented('get', `/api/admin/${path}`, await ask('GET', `/${path}`));
  const { json: draft } = await ask('GET', '/draft');
  await expectAsDocumented('put', '/api/admin/draft', await ask('PUT', '/draft', draft.body, { seen: 1 }));
  await expectAsDocumented('put', '/api/admin/draft', await ask('PUT', '/draft', draft.body));
  await expectAsDocumented(
    'put',
    '/api/admin/draft',
    await ask('PUT', '/draft', { ...draft.body, memoryDays: -1 }, { seen: revision }),
  );
  await expectAsDocumented(
    'post',
    '/api/admin/publish',
    await ask('POST', '/publish', { revision, reason: 'Too noisy' }),
  );
  await expectAsDocumented('get', '/api/admin/versions/{version}', await ask('GET', '/versions/2'));
  await expectAsDocumented('get', '/api/admin/compare', await ask('GET', '/compare?from=1&to=2'));
  await expectAsDocumented(
    'get',
    '/api/admin/insights',
    await ask('GET', '/insights?from=2026-03-01&to=2026-03-02'),
  );
  const csv =
    'email,name,kind,title,tier,service,manager,ward,group\na@fenwick.example,A,officer,Lead,,,,,\n';
  const preview = await ask('POST', '/people/preview', csv, { headers: { 'Content-Type': 'text/csv' } });
  await expectAsDocumented('post', '/api/admin/people/preview', preview);
  await expectAsDocumented(
    'post',
    '/api/admin/people/import',
    await ask('POST', `/people/import?preview=${preview.json.id}`, csv, {
      headers: { 'Content-Type': 'text/csv' },
    }),
  );
  await expectAsDocumented('get', '/api/admin/protocol', await ask('GET', '/protocol'));
});

test('what the server takes, the document allows, and what it refuses, the document refuses', async () => {
  const check = compiled('/components/schemas/PolicyBody');
  const { json: draft } = await served.ask('GET', '/draft');
  expect(check(draft.body)).toBe(true);
  expect(check({ ...draft.body, rules: { 'blind-copy': { strength: 'loud' } } })).toBe(false);
  expect(check({ ...draft.body, more: 1 })).toBe(false);
});
