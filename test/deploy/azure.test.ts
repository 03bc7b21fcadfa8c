import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { API_SCOPE, CLERK_ROLES } from '../../bot/config';
import manifest from '../../manifest/manifest.json';
import own from '../../package.json';
import { variablesNamed, variablesRead } from './environment';

/*
 * No Bicep compiler and no Azure are here. What a reader can check by the text alone is checked by it: parameters and
 * modules fit together, types are of the form that Azure takes, and the container gets the variables that the server
 * reads. That Azure accepts it, nobody has seen.
 */
const DEPLOY = path.resolve(__dirname, '..', '..', 'bot', 'deploy');
const read = (...at: string[]): string => readFileSync(path.join(DEPLOY, ...at), 'utf8');
const FILES = ['main.bicep', ...readdirSync(path.join(DEPLOY, 'modules')).map((name) => `modules/${name}`)];

/** Without comments and descriptions. */
const code = (file: string): string =>
  read(file)
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^@description\(.*\)$/gm, '');
interface Parameter {
  readonly name: string;
  readonly required: boolean;
}
const parametersOf = (file: string): readonly Parameter[] =>
  [...code(file).matchAll(/^param (\w+) \w+( = )?/gm)].map(([, name = '', given]) => ({
    name,
    required: given === undefined,
  }));
const outputsOf = (file: string): readonly string[] =>
  [...code(file).matchAll(/^output (\w+) /gm)].map(([, name = '']) => name);
const names = (list: readonly Parameter[]): string[] => list.map(({ name }) => name).sort();

describe.each(FILES)('%s', (file) => {
  test('brackets and quotation marks are in pairs', () => {
    const text = code(file).replace(/'(?:[^'\\\n]|\\.)*'/g, '');
    expect(text).not.toContain("'");
    for (const [open, close] of [
      ['{', '}'],
      ['[', ']'],
      ['(', ')'],
    ] as const)
      expect([open, text.split(open).length]).toEqual([open, text.split(close).length]);
  });

  test('every parameter and variable is used', () => {
    const text = code(file);
    for (const [, name = ''] of text.matchAll(/^(?:param|var) (\w+)/gm))
      expect([name, text.split(new RegExp(`\\b${name}\\b`)).length > 2]).toEqual([name, true]);
  });

  test('every resource has a type and a version as Azure writes them, none a preview', () => {
    const types = [...code(file).matchAll(/^resource \w+ '([^']+)'/gm)].map(([, type = '']) => type);
    expect(types.length).toBeGreaterThan(0);
    for (const type of types) expect(type).toMatch(/^Microsoft\.\w+(?:\/\w+)+@20\d\d-\d\d-\d\d$/);
  });

  test('no secret goes out, and none is asked for', () => {
    for (const [line] of code(file).matchAll(/^output .*$/gm))
      expect(line).not.toMatch(/listKeys|sharedKey|secret|password/i);
    expect(code(file)).not.toMatch(/@secure|adminPassword|administratorLoginPassword/);
  });
});

test('each module gets the parameters it declares, and gives the outputs that are used', () => {
  const main = code('main.bicep');
  const modules = [...main.matchAll(/^module (\w+) '([^']+)' = \{\n([\s\S]*?)^\}/gm)];
  expect(modules.map(([, , file]) => file)).toEqual(expect.arrayContaining(FILES.slice(1)));
  for (const [, , file = '', body = ''] of modules) {
    const params = /params: \{\n([\s\S]*?)^ {2}\}/m.exec(body)?.[1] ?? '';
    const given = [...params.matchAll(/^ {4}(\w+):/gm)].map(([, name = '']) => name);
    expect(given.sort()).toEqual(names(parametersOf(file)));
  }
  const used = [...main.matchAll(/\b(\w+)\.outputs\.(\w+)/g)];
  expect(used.length).toBeGreaterThan(3);
  for (const [, module, output = ''] of used) {
    const file = modules.find(([, symbol]) => symbol === module)?.[2] ?? '';
    expect(outputsOf(file)).toContain(output);
  }
});

test.each([
  [
    'main.example.bicepparam',
    [...read('main.example.bicepparam').matchAll(/^param (\w+) =/gm)].map(([, name = '']) => name),
  ],
  [
    'main.parameters.json',
    Object.keys((JSON.parse(read('main.parameters.json')) as { parameters: object }).parameters),
  ],
])('%s gives what main.bicep needs, and nothing else', (_file, given) => {
  const declared = parametersOf('main.bicep');
  expect(names(declared)).toEqual(expect.arrayContaining(given));
  expect(given).toEqual(expect.arrayContaining(names(declared.filter(({ required }) => required))));
});

/** What the container has no use for in Azure, each for its reason. */
const NOT_IN_AZURE: Readonly<Record<string, string>> = {
  DATA_DIR: 'PostgreSQL takes its place',
  PEOPLE_FILE: 'people come from Microsoft 365 or the tab',
  ENTRA_TENANTS: 'for a server of several councils',
  ENTRA_AUTHORITY: 'for a stand-in',
  ENTRA_CLIENT_SECRET: 'refused',
  ENTRA_CERTIFICATE: 'the managed identity takes its place',
  ENTRA_ASSERTION_FILE: 'the managed identity takes its place',
  BOT_TENANT_ID: 'the sole tenant is the bot’s',
  BOT_APP_PASSWORD: 'the managed identity takes its place',
  BOT_CERTIFICATE: 'the managed identity takes its place',
  BOT_ASSERTION_FILE: 'the managed identity takes its place',
  BOT_CHANNEL: 'for a stand-in',
  GRAPH_LISTS: 'its default',
  REFUSALS_PER_MINUTE: 'its default',
  KEEP_COUNTS_DAYS: 'its default',
  KEEP_QUESTIONS_DAYS: 'its default',
  GRAPH_SYNC_AT: 'its default',
  GRAPH_ORIGIN: 'for a stand-in',
  PLAYGROUND_PORT: 'the demo’s',
  PLAYGROUND_SPEAKER: 'the demo’s',
};

test('the container gets the variables that the server reads: both ways', () => {
  const set = [...code('modules/app.bicep').matchAll(/\{ name: '([A-Z_]+)', value:/g)].map(
    ([, name = '']) => name,
  );
  const known = variablesRead();
  for (const name of variablesNamed()) expect(known).toContain(name);
  expect(set.filter((name) => !known.has(name))).toEqual([]);
  expect([...known].filter((name) => !set.includes(name) && NOT_IN_AZURE[name] === undefined)).toEqual([]);
  expect(Object.keys(NOT_IN_AZURE).filter((name) => !known.has(name) || set.includes(name))).toEqual([]);
});

test('the container listens where the image and the probes say', () => {
  const app = code('modules/app.bicep');
  const port = /^var port = (\d+)$/m.exec(app)?.[1];
  expect(read('Dockerfile')).toContain(`EXPOSE ${port ?? '?'}`);
  expect(app).toContain("path: '/healthz'");
  expect(app).toContain("path: '/readyz'");
  const number = (name: string): number => Number(new RegExp(`^var ${name} = (\\d+)$`, 'm').exec(app)?.[1]);
  // bot/index.ts lets what is under way finish for 10 s after the drain.
  expect(number('grace')).toBeGreaterThan(number('drain') + 10);
  // Azure takes 10 at most.
  for (const [, most] of app.matchAll(/failureThreshold: (\d+)/g))
    expect(Number(most)).toBeLessThanOrEqual(10);
});

describe('m365agents.yml', () => {
  const yml = read('m365agents.yml');
  const env = read('env', '.env.example');
  /** Of the schema of version v1.11, which is in @microsoft/m365agentstoolkit-cli. */
  const ACTIONS = [
    'arm/deploy',
    'cli/runNpmCommand',
    'teamsApp/validateAppPackage',
    'teamsApp/publishAppPackage',
  ];

  test('names actions that there are, in the version that has them', () => {
    expect(yml).toMatch(/^version: v1\.11$/m);
    const used = [...yml.matchAll(/- uses: (\S+)/g)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(3);
    for (const action of used) expect(ACTIONS).toContain(action);
  });

  test('names files that there are', () => {
    const paths = [...yml.matchAll(/(?:path|parameters|workingDirectory|environmentFolderPath): (\S+)/g)].map(
      ([, at = '']) => at,
    );
    expect(paths.length).toBeGreaterThan(4);
    for (const at of paths) expect([at, existsSync(path.join(DEPLOY, at))]).toEqual([at, true]);
    // Made by the step before it.
    for (const [, at = ''] of yml.matchAll(/appPackagePath: (\S+)/g))
      expect(at).toBe('../../dist/package/protocol-nudge.zip');
  });

  test('runs a script that package.json has', () => {
    for (const [, script = ''] of yml.matchAll(/args: run (\S+)/g))
      expect(Object.keys(own.scripts)).toContain(script);
  });

  test('every variable is in the sample, with no secret in it', () => {
    for (const [, name = ''] of `${yml}${read('main.parameters.json')}`.matchAll(/\$\{\{(\w+)\}\}/g))
      expect(env).toMatch(new RegExp(`^${name}=`, 'm'));
    expect(env).not.toMatch(/SECRET|PASSWORD|TOKEN|KEY/);
    expect(readdirSync(path.join(DEPLOY, 'env'))).toEqual(['.env.example']);
  });
});

describe('the app registration', () => {
  interface App {
    identifierUris: string[];
    api: { requestedAccessTokenVersion: number; oauth2PermissionScopes: { id: string; value: string }[] };
    appRoles: { id: string; value: string; allowedMemberTypes: string[] }[];
    requiredResourceAccess: { resourceAppId: string; resourceAccess: { id: string; type: string }[] }[];
  }
  const app = JSON.parse(read('entra-app.json')) as App;
  const clients = JSON.parse(read('entra-clients.json')) as {
    api: { preAuthorizedApplications: { appId: string; delegatedPermissionIds: string[] }[] };
  };

  test('has the scope, the roles and the address that the server and the manifest expect', () => {
    expect(app.api.oauth2PermissionScopes.map(({ value }) => value)).toEqual([API_SCOPE]);
    expect(app.appRoles.map(({ value }) => value)).toEqual([...CLERK_ROLES]);
    expect(app.appRoles.every(({ allowedMemberTypes }) => allowedMemberTypes.join() === 'User')).toBe(true);
    expect(app.api.requestedAccessTokenVersion).toBe(2);
    const { resource, id } = manifest.webApplicationInfo;
    const host = new URL(manifest.developer.websiteUrl).host;
    expect(
      app.identifierUris.map((uri) => uri.replace('{{HOST}}', host).replace('{{CLIENT_ID}}', id)),
    ).toEqual([resource]);
  });

  test('asks for what the code names, and for nothing else', () => {
    // learn.microsoft.com/graph/permissions-reference
    const IDS: Readonly<Record<string, string>> = {
      'Mail.Read': '570282fd-fa5c-430d-a7fd-fc8dc98a9dca',
      'User.Read.All': 'df021288-bdef-4463-88db-98f22de89214',
      'GroupMember.Read.All': '98830695-27a2-44f7-8c18-0c3ebc9698f6',
      'Member.Read.Hidden': '658aa5d8-239f-45c4-aa12-864f4fc7e490',
    };
    const root = path.resolve(DEPLOY, '..', '..');
    const sources = ['bot/graph', 'addin/outlook/pane'].flatMap((folder) =>
      readdirSync(path.join(root, folder))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
    );
    const named = new Set(
      sources.flatMap((text) =>
        [
          ...text.matchAll(
            /\b(?:User|Mail|Group|GroupMember|Member|Directory|Calendars)\.(?:Read|Write|ReadWrite|Send)(?:Basic)?(?:\.\w+)?\b/g,
          ),
        ].map(([name]) => name),
      ),
    );
    expect([...named].sort()).toEqual(Object.keys(IDS).sort());
    const asked = app.requiredResourceAccess.flatMap(({ resourceAccess }) => resourceAccess);
    expect(asked.map(({ id }) => id).sort()).toEqual(Object.values(IDS).sort());
    // Mail is read by the member's own client alone, never by the server.
    expect(asked.filter(({ type }) => type === 'Scope').map(({ id }) => id)).toEqual([IDS['Mail.Read']]);
  });

  test('lets Microsoft’s own clients in without asking each person', () => {
    const scope = app.api.oauth2PermissionScopes[0]?.id;
    const { preAuthorizedApplications } = clients.api;
    expect(new Set(preAuthorizedApplications.map(({ appId }) => appId)).size).toBe(7);
    // All of Office, for the launch events (learn.microsoft.com, "Register an Office Add-in that uses legacy Office SSO").
    expect(preAuthorizedApplications.map(({ appId }) => appId)).toContain(
      'ea5a67f6-b6f3-4338-b240-c655ddc3cc8e',
    );
    for (const { delegatedPermissionIds } of preAuthorizedApplications)
      expect(delegatedPermissionIds).toEqual([scope]);
  });
});
