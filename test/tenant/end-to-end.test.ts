import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { webpack } from 'webpack';
import { openStore } from '../../bot/store/open';
import { launchBrowser } from '../browser';
import { buildPages } from '../build';
import { group } from '../graph/world';
import { newDataDir } from '../store/test-store';
import { findings } from '../workbench/bench';
import { answerBridge, tokenFor } from './broker';
import type { EntraPerson } from './entra';
import { startGraph, type GraphStandIn } from './graph';
import type { PageOptions } from './outlook-page';
import { CLIENT_ID, startTenant, TENANT_ID, type Tenant } from './start';

/**
 * A council's day in a real browser, on a server in tenant mode: Entra, Graph, Teams and Outlook are stand-ins that
 * speak the real protocols, Microsoft's own libraries (msal-browser, teams-js) run in the pages, and nothing is the demo.
 */

jest.setTimeout(120_000);

/** The Entra group of councillors. */
const MEMBERS = '44444444-4444-4444-8444-444444444444';
/** The server's address as browsers know it: PUBLIC_URL. */
const SERVER = 'https://nudge.fenwick.example';
const ADA = { name: 'Ada Pike', address: 'ada.pike@fenwick.example' };
const DAN = { name: 'Dan Reed', address: 'dan.reed@fenwick.example' };
const PEOPLE = `email,name,kind,title,tier,service,manager,ward,group
${ADA.address},Ada Pike,member,Councillor,,,,Fenside,
ben.stone@fenwick.example,Ben Stone,officer,Head of Drains,head,Drains,,,
${DAN.address},Dan Reed,officer,Drains Assistant,staff,Drains,ben.stone@fenwick.example,,
cleo.marsh@fenwick.example,Cleo Marsh,officer,Democratic Services Manager,manager,Democratic Services,,,
`;
const TEXT =
  'Dear Dan\n\nThe drain in Mill Lane is blocked again. Could you send somebody to clear it this week?\n\nAda Pike';

let browser: Browser;
let tenant: Tenant;
let graph: GraphStandIn;
let dataDir: string;
let outlookScript: string;
let ada: EntraPerson;
let cleo: EntraPerson;
let dan: EntraPerson;

beforeAll(async () => {
  await buildPages();
  [outlookScript, graph, dataDir, browser] = await Promise.all([
    bundle(join(__dirname, 'outlook-page.ts')),
    startGraph(),
    newDataDir(),
    launchBrowser(),
  ]);
  tenant = await startTenant({
    people: PEOPLE,
    env: { GRAPH_ORIGIN: graph.origin, GRAPH_MEMBERS_GROUP: MEMBERS, GRAPH_SYNC_AT: 'clerk' },
    open: () => openStore({ dataDir }),
  });
  // The server's tokens, which it gets on behalf of the clerk.
  graph.accept = (token) =>
    tenant.entra.verify(token, 'https://graph.microsoft.com').then(
      ({ oid, scp }) => oid === cleo.oid && scp !== undefined,
      () => false,
    );
  ada = tenant.entra.add(ADA);
  dan = tenant.entra.add(DAN);
  cleo = tenant.entra.add({
    name: 'Cleo Marsh',
    address: 'cleo.marsh@fenwick.example',
    roles: ['ProtocolNudge.Clerk'],
  });
  graph.change(ada.oid, { displayName: ADA.name, mail: ADA.address, userPrincipalName: ADA.address });
  graph.tenant.sent.set(ada.oid, [
    {
      id: 'earlier',
      subject: 'Drain in Mill Lane',
      sentDateTime: new Date(Date.now() - 2 * 86_400_000).toISOString(),
      from: ADA.address,
      to: ['ben.stone@fenwick.example'],
      text: 'Dear Ben\n\nThe drain in Mill Lane is blocked. Could you send somebody to clear it this week?\n\nAda Pike',
    },
  ]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await graph.close();
  await tenant.close();
  rmSync(dataDir, { recursive: true, force: true });
});
let context: BrowserContext;
beforeEach(async () => {
  tenant.entra.signIn(null);
  context = await browser.newContext({ viewport: { width: 400, height: 900 }, reducedMotion: 'reduce' });
});
afterEach(async () => {
  for (const page of context.pages()) await leave(page);
  await context.close();
});

/** Closes a page; what it was still asking for is nobody's fault. */
async function leave(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
}

/** A script for the page of the test, from TypeScript. */
async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-page-'));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry,
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null || stats?.hasErrors() === true)
          reject(error ?? new Error(stats?.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
  const script = readFileSync(join(folder, 'page.js'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return script;
}

/**
 * Takes what the page asks of one address to another on this machine, so that pages have the addresses they have in a
 * council. What comes back may name the address on this machine (links to next pages).
 */
async function forward(page: Page, from: string, to: string): Promise<void> {
  const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
  await page.route(`${from}/**`, async (route) => {
    const elsewhere = from !== SERVER;
    if (elsewhere && route.request().method() === 'OPTIONS') {
      await route.fulfill({ status: 204, headers: cors });
      return;
    }
    const response = await route.fetch({ url: route.request().url().replace(from, to), maxRedirects: 0 });
    if (!elsewhere) {
      await route.fulfill({ response });
      return;
    }
    const body = (await response.text()).replaceAll(to, from);
    await route.fulfill({ response, body, headers: { ...response.headers(), ...cors } });
  });
}

/** The pane beside a draft of Ada's. Signing in from the pane's button signs her in to Outlook. */
async function openPane(options: Partial<PageOptions> = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: outlookScript }),
  );
  await forward(page, 'https://graph.microsoft.com', graph.origin);
  await forward(page, SERVER, tenant.url);
  await page.exposeFunction('outlookBridge', (message: string) =>
    answerBridge(
      tenant.entra,
      message,
      () => {
        tenant.entra.signIn(ada);
      },
      ({ access_token: token, scope }) => {
        if (scope.includes('Mail.Read')) graph.tokens.set(token, ada.oid);
      },
    ),
  );
  const draft: PageOptions = {
    me: ADA,
    to: DAN,
    subject: 'Drain in Mill Lane',
    text: TEXT,
    bridge: true,
    ...options,
  };
  await page.addInitScript((given) => Object.assign(window, { outlookOptions: given }), draft);
  await page.goto(`${SERVER}/pane.html`);
  await page.getByRole('heading', { name: 'Before you send' }).waitFor();
  return { page, complaints };
}
const card = (page: Page, name: RegExp): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });

describe('a member in Outlook', () => {
  test('signs in by a click, is nudged, agrees to use sent emails, and is told of a point made before', async () => {
    const { page, complaints } = await openPane();
    await page.getByText('Please sign in').waitFor();
    expect(await page.getByText('Until then nothing is checked').count()).toBe(1);
    expect(await page.getByRole('article').count()).toBe(0);
    expect(await findings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('article').first().waitFor();
    await page.getByText('Please sign in').waitFor({ state: 'detached' });
    expect(await page.getByRole('article').first().innerText()).toMatch(/paragraph|clause|19/i);

    await page.getByRole('button', { name: 'Use my sent emails' }).click();
    await page.getByText('One sent email was read.').waitFor();
    await card(page, /You raised this on/).waitFor();
    expect(graph.requests.some((request) => request.includes('/me/mailFolders/sentitems/messages'))).toBe(
      true,
    );
    expect(complaints).toEqual([]);
  });

  test('who is signed in to Outlook already is asked nothing', async () => {
    tenant.entra.signIn(ada);
    const { page, complaints } = await openPane();
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('button', { name: 'Sign in' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('in an Outlook that cannot sign in, the pane says so and works on with what it has', async () => {
    const { page } = await openPane({ bridge: false });
    await page.getByText('This Outlook cannot sign you in').waitFor();
    await page.getByText('Until then nothing is checked').waitFor();
    expect(await page.getByRole('button', { name: 'Sign in' }).count()).toBe(0);
  });

  test('once there is a policy on the machine, no token means that one', async () => {
    tenant.entra.signIn(ada);
    const first = await openPane();
    await first.page.getByRole('article').first().waitFor();
    await leave(first.page);
    tenant.entra.signIn(null);
    const second = await openPane();
    await second.page.getByRole('article').first().waitFor();
    await second.page.getByText('Please sign in').waitFor();
    expect(await second.page.getByText('checked with the policy kept on this computer').count()).toBe(1);
    expect(second.complaints).toEqual([]);
  });
});

describe('the clerk’s tab in Teams', () => {
  const TEAMS = 'https://teams.microsoft.com/';

  /** Teams with the tab in it: it answers the tab's messages, and gets it tokens as whoever is signed in. */
  async function openTab(screen = ''): Promise<{ tab: FrameLocator; complaints: string[] }> {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    page.setDefaultTimeout(20_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.exposeFunction('teamsToken', async () => {
      const scope = `api://nudge.fenwick.example/${CLIENT_ID}/access_as_user`;
      return (
        (await tokenFor(tenant.entra, { clientId: CLIENT_ID, tenant: TENANT_ID, scope }))?.access_token ??
        null
      );
    });
    const script = `
      addEventListener('message', async ({ data, source, origin }) => {
        const reply = (args) => source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
        if (data.func === 'initialize')
          reply(['content', 'web', JSON.stringify({ apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: {}, supports: { pages: {}, dialog: {} } }), '2.0.1']);
        else if (data.func === 'getContext')
          reply([{ theme: 'default', locale: 'en-gb', entityId: 'clerk', frameContext: 'content', hostName: 'Teams' }]);
        else if (data.func === 'authentication.getAuthToken') {
          const token = await teamsToken();
          reply(token === null ? [false, 'resourceRequiresConsent'] : [true, token]);
        }
      });`;
    await forward(page, SERVER, tenant.url);
    await page.route('https://res.cdn.office.net/teams-js/validDomains/**', (route) =>
      route.fulfill({
        headers: { 'Access-Control-Allow-Origin': '*' },
        json: { validOrigins: ['teams.microsoft.com'] },
      }),
    );
    await page.route(TEAMS, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Teams</title><script>${script}</script>
          <iframe title="tab" src="${SERVER}/admin.html${screen === '' ? '' : `#/${screen}`}" style="width:1200px;height:850px"></iframe></html>`,
      }),
    );
    await page.goto(TEAMS);
    return { tab: page.frameLocator('iframe[title="tab"]'), complaints };
  }

  test('a clerk signs in by Teams, changes a rule and publishes; members get it', async () => {
    tenant.entra.signIn(cleo);
    const { tab, complaints } = await openTab();
    await tab.getByLabel('Strength of “Hidden copies”').selectOption('off');
    const strip = tab.getByRole('region', { name: 'Draft and publishing' });
    await strip.getByText('Draft saved').waitFor();
    await strip.getByRole('button', { name: 'Publish …' }).click();
    const dialog = tab.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Why\?/ }).fill('Too noisy for now');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);

    const asked = await fetch(`${tenant.url}/api/policy`, {
      headers: { Authorization: `Bearer ${await tenant.entra.accessToken(ada)}` },
    });
    const { policy } = (await asked.json()) as {
      policy: { version: string; rules: Record<string, unknown> };
    };
    expect(policy.version).toBe('2');
    expect(policy.rules['blind-copy']).toMatchObject({ strength: 'off' });
    const audit = await fetch(`${tenant.url}/api/admin/audit`, {
      headers: { Authorization: `Bearer ${await tenant.entra.accessToken(cleo)}`, 'X-Protocol-Nudge': '1' },
    });
    expect(JSON.stringify(await audit.json())).toContain('Cleo Marsh');
  });

  test('a clerk brings people from Microsoft 365 with rights of their own', async () => {
    graph.change('new', {
      displayName: 'Noor Finch',
      mail: 'noor.finch@fenwick.example',
      jobTitle: 'Planner',
      givenName: 'Noor',
      surname: 'Finch',
    });
    graph.tenant.groups.set(MEMBERS, group(MEMBERS, [ada.oid]));
    tenant.entra.signIn(cleo);
    const { tab, complaints } = await openTab('people');
    await tab.getByRole('button', { name: 'Bring from Microsoft 365' }).click();
    await tab
      .getByText(/^The list is as in Microsoft 365: 1 added/)
      .first()
      .waitFor();
    await tab.getByText('Noor Finch').first().waitFor();
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });

  test('who is no clerk is told so, kindly, and sees nothing', async () => {
    tenant.entra.signIn(dan);
    const { tab } = await openTab();
    await tab.getByText('This tab is for clerks').waitFor();
    await tab.getByText('Whoever looks after Microsoft 365 at your council can give it to you.').waitFor();
    expect(await tab.getByText('Hidden copies').count()).toBe(0);
  });

  test('who is not signed in is told where to go', async () => {
    const { tab } = await openTab();
    await tab.getByText('You are not signed in').waitFor();
    expect(await tab.getByText('Hidden copies').count()).toBe(0);
  });
});

describe('the bot', () => {
  const deliver = async (authorization: string | null, id: string): Promise<Response> =>
    fetch(`${tenant.url}/api/messages`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(authorization === null ? {} : { Authorization: authorization }),
      },
      body: JSON.stringify({
        type: 'message',
        id,
        channelId: 'msteams',
        serviceUrl: tenant.channel.serviceUrl,
        from: { id: '29:ada', name: ADA.name, aadObjectId: ada.oid },
        recipient: { id: '28:bot', name: 'Protocol Nudge' },
        conversation: { id: 'private', conversationType: 'personal', tenantId: TENANT_ID },
        text: 'Can I email a junior officer directly?',
      }),
    });

  test('answers a signed activity and refuses an unsigned one', async () => {
    tenant.channel.member('29:ada', ADA.address);
    expect((await deliver(null, 'unsigned')).status).toBe(401);
    expect(
      (await deliver(`Bearer ${await tenant.channel.token({}, { foreign: true })}`, 'forged')).status,
    ).toBe(401);
    expect(tenant.channel.answers).toEqual([]);
    expect((await deliver(`Bearer ${await tenant.channel.token()}`, 'signed')).status).toBe(200);
    const answer = tenant.channel.answers.find(({ activity }) => activity['type'] === 'message');
    expect(String(answer?.activity['text'])).toContain('paragraph 19');
  });
});

test('of all this the server’s log holds no name, address, token or word of a draft', () => {
  const logs = tenant.logs();
  expect(logs).toContain('"route":"/api/policy"');
  for (const planted of [
    'Ada',
    'Dan',
    'Cleo',
    'fenwick.example',
    'Mill Lane',
    'drain',
    'junior',
    'eyJ',
    ada.oid,
  ])
    expect(logs).not.toContain(planted);
});
