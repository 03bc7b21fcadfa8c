import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makePackages } from '../../manifest/package';
import JSZip from 'jszip';
import { CLIENT_ID, startTenant, TENANT_ID, type Tenant } from '../tenant/start';
import { callerOf } from '../../bot/auth/access';
import { call } from './routes';

/** Pages with a tenant: Microsoft's own library, its sign-in, and nothing else that a browser may load or show them in. */

const HOST = 'nudge.fenwick.example';
let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

const get = (path: string) => call(`${tenant.url}${path}`, 'GET', { Host: HOST });

/** A policy's sources by directive. */
async function policyOf(path: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const header = String((await get(path)).headers['content-security-policy']);
  return Object.fromEntries(
    header.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

test('the pane’s and the events’ pages load Outlook’s own library, which the policy lets in', async () => {
  for (const path of ['/pane.html', '/launch.html']) {
    const { status, text } = await get(path);
    expect(status).toBe(200);
    const script = /<script src="(https:[^"]+)"/.exec(text)?.[1] ?? '';
    expect(script).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect((await policyOf(path))['script-src']).toContain(new URL(script).origin);
    expect(text).not.toContain('office-shim');
    expect(text).not.toContain('{{');
  }
});

test('the pages that the manifest names are there for anybody', async () => {
  const { privacyUrl, termsOfUseUrl } = (
    JSON.parse(readFileSync(path.join(__dirname, '../../manifest/manifest.json'), 'utf8')) as {
      readonly developer: { readonly privacyUrl: string; readonly termsOfUseUrl: string };
    }
  ).developer;
  for (const url of [privacyUrl, termsOfUseUrl]) {
    const { status, text } = await get(new URL(url).pathname);
    expect(status).toBe(200);
    expect(text).toContain('<h1>');
    expect(text).not.toContain('{{');
  }
});

test('the policy lets the pages sign in, ask Graph and be framed by Teams and Outlook, and nothing wilder', async () => {
  const policy = await policyOf('/pane.html');
  expect(policy['connect-src']).toEqual([
    "'self'",
    'https://graph.microsoft.com',
    'https://login.microsoftonline.com',
    'https://res.cdn.office.net',
  ]);
  expect(policy['frame-src']).toEqual(["'self'", 'https://login.microsoftonline.com']);
  for (const host of [
    'https://teams.microsoft.com',
    'https://*.cloud.microsoft',
    'https://outlook.office.com',
  ])
    expect(policy['frame-ancestors']).toContain(host);
  expect(policy['default-src']).toEqual(["'self'"]);
  expect(policy['object-src']).toEqual(["'none'"]);
  expect(policy['base-uri']).toEqual(["'none'"]);
  const all = Object.values(policy).flat();
  expect(all.filter((source) => /unsafe|^https?:$|^\*$|^data:$/.test(source))).toEqual(['data:', 'data:']);
  const { headers } = await get('/pane.html');
  expect(headers['x-frame-options']).toBeUndefined();
});

test('browsers are told to come by https only', async () => {
  for (const path of ['/pane.html', '/api/policy', '/healthz'])
    expect((await get(path)).headers['strict-transport-security']).toBe('max-age=31536000');
});

test('pages are told whom to sign in to, and hold no secret', async () => {
  for (const path of ['/pane.html', '/admin.html']) {
    const { text } = await get(path);
    const content = /<meta name="protocol-nudge" content="([^"]+)"/.exec(text)?.[1] ?? '';
    expect(JSON.parse(content.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))).toEqual({
      mode: 'tenant',
      clientId: CLIENT_ID,
      tenant: TENANT_ID,
      scope: `api://${HOST}/${CLIENT_ID}/access_as_user`,
    });
  }
});

test('the first page says where Protocol Nudge is, and is no workbench', async () => {
  const { status, text } = await get('/');
  expect(status).toBe(200);
  expect(text).toContain('open a new email');
  expect(text).not.toContain('workbench');
});

test('Outlook’s engine is told of the launch script by the very address of both manifests', async () => {
  const { status, headers, text } = await get('/.well-known/microsoft-officeaddins-allowed.json');
  expect(status).toBe(200);
  expect(headers['content-type']).toContain('application/json');
  const allowed = JSON.parse(text) as { allowed: string[] };

  const packages = await makePackages({ domain: HOST, appId: CLIENT_ID });
  const textIn = async (zip: string, file: string): Promise<string> =>
    (await JSZip.loadAsync(packages[zip] ?? Buffer.alloc(0))).file(file)?.async('string') ?? '';
  const [app, mail] = Object.keys(packages);
  const unified = JSON.parse(await textIn(app ?? '', 'manifest.json')) as {
    extensions: { runtimes: { code: { script?: string } }[] }[];
  };
  const scripts = unified.extensions.flatMap(({ runtimes }) =>
    runtimes.flatMap(({ code }) => (code.script === undefined ? [] : [code.script])),
  );
  const xml = await textIn(mail ?? '', 'manifest.xml');
  const inXml = /<bt:Url id="Launch\.Script" DefaultValue="([^"]+)"/.exec(xml)?.[1];
  expect(scripts).toEqual([`https://${HOST}/launch.js`]);
  expect(allowed).toEqual({ allowed: scripts });
  expect(inXml).toBe(scripts[0]);
});

test('what no page uses is denied to all of them', async () => {
  const denied = String((await get('/pane.html')).headers['permissions-policy']);
  for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture'])
    expect(denied).toContain(`${feature}=()`);
});

describe('the API’s description', () => {
  interface Operation {
    readonly security?: readonly Readonly<Record<string, unknown>>[];
    readonly responses: Readonly<Record<string, unknown>>;
  }
  test('names who may call what, by which token, and what is answered to the others', async () => {
    const document = JSON.parse((await get('/api/openapi.json')).text) as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
      readonly components: {
        readonly securitySchemes: Readonly<
          Record<string, { readonly type: string; readonly scheme: string }>
        >;
      };
    };
    const { securitySchemes } = document.components;
    expect(Object.keys(securitySchemes).sort()).toEqual(['botFramework', 'entra']);
    for (const { type, scheme } of Object.values(securitySchemes))
      expect([type, scheme]).toEqual(['http', 'bearer']);
    let seen = 0;
    for (const [at, methods] of Object.entries(document.paths))
      for (const [method, { security, responses }] of Object.entries(methods)) {
        seen += 1;
        const caller = callerOf(method.toUpperCase(), at);
        const told = [at, method, security, ['401', '403', '429'].filter((status) => status in responses)];
        const entra = [{ entra: [] }];
        if (caller === 'public') expect(told).toEqual([at, method, [], []]);
        else if (caller === 'bot') expect(told).toEqual([at, method, [{ botFramework: [] }], ['401', '429']]);
        else expect(told).toEqual([at, method, entra, ['401', '403', '429']]);
      }
    expect(seen).toBeGreaterThan(35);
    // The demo's own are no part of a council's.
    expect(Object.keys(document.paths).filter((at) => at.startsWith('/api/demo'))).toEqual([]);
  });
});
