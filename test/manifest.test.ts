import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { crossCheck, crossCheckXml, pngSize, type UnifiedManifest } from '../manifest/check';
import { makePackages, PackageError } from '../manifest/package';

const root = path.join(__dirname, '..');
const text = readFileSync(path.join(root, 'manifest/manifest.json'), 'utf8');

type Loose = Record<string, unknown>;

/** The manifest with one deliberate break. */
function broken(change: (manifest: Loose & { extensions: Loose[] }) => void): UnifiedManifest {
  const copy = JSON.parse(text) as Loose & { extensions: Loose[] };
  change(copy);
  return copy as unknown as UnifiedManifest;
}

/** Replaces every occurrence of a string anywhere in the manifest. */
function swapped(from: string, to: string): UnifiedManifest {
  expect(text).toContain(from);
  return JSON.parse(text.replace(from, to)) as UnifiedManifest;
}

describe('the unified manifest', () => {
  test('is valid by the published schema', () => {
    const version = (JSON.parse(text) as { manifestVersion: string }).manifestVersion;
    expect(Number(version.split('.')[1])).toBeGreaterThanOrEqual(27);
    const file = path.join(
      root,
      `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
    );
    // The schema's patterns hold "\\a", which JavaScript's unicode patterns refuse.
    const schema = JSON.parse(readFileSync(file, 'utf8').replaceAll('\\\\a', 'a')) as object;
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
    const wrong = JSON.parse(text.replace('promptUser', 'promptuser')) as unknown;
    expect(validate(wrong)).toBe(false);
  });

  test('is valid for Microsoft’s own command, which refuses a wrong one', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'protocol-nudge-manifest-'));
    const command = path.join(root, 'node_modules/office-addin-manifest/cli.js');
    const validate = (file: string): number | null =>
      spawnSync(process.execPath, [command, 'validate', file], { cwd: root, stdio: 'ignore' }).status;
    const wrong = path.join(folder, 'manifest.json');
    writeFileSync(wrong, text.replace('promptUser', 'promptuser'));
    try {
      expect([validate('manifest/manifest.json'), validate(wrong)]).toEqual([0, 1]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('names nothing that does not exist', () => {
    expect(crossCheck(JSON.parse(text) as UnifiedManifest)).toEqual([]);
  });

  test.each<[string, UnifiedManifest, string]>([
    ['an event’s name', swapped('messageSending', 'onMessageSend'), 'onMessageSend is no launch event'],
    [
      'an event’s action',
      swapped(
        '"type": "messageSending", "actionId": "onMessageSendHandler"',
        '"type": "messageSending", "actionId": "onSend"',
      ),
      'uses action onSend',
    ],
    [
      'an action’s id',
      swapped('{ "id": "onMessageFromChangedHandler"', '{ "id": "onFromChanged"'),
      'uses action onMessageFromChangedHandler',
    ],
    ['the send mode', swapped('promptUser', 'block'), 'promptUser'],
    [
      'the pane’s command',
      swapped('"id": "protocolNudgePane"', '"id": "pane"'),
      'no control is called protocolNudgePane',
    ],
    [
      'the control’s action',
      swapped('"actionId": "openPane"', '"actionId": "openTaskPane"'),
      'uses action openTaskPane',
    ],
    ['a page', swapped('/pane.html', '/taskpane.html'), 'no page or script'],
    ['the script', swapped('/launch.js', '/events.js'), 'no page or script'],
    [
      'a domain',
      swapped('"validDomains": ["nudge.example.gov.uk"]', '"validDomains": ["other.example.gov.uk"]'),
      'validDomains',
    ],
    ['an icon’s file', swapped('icons/color.png', 'icons/colour.png'), 'does not exist'],
    ['an icon’s size', swapped('"size": 80', '"size": 64'), 'is not a PNG of 64'],
    ['two extensions', broken((one) => one.extensions.push({})), 'one extension'],
  ])('a break in %s is found', (_what, manifest, problem) => {
    expect(crossCheck(manifest).join('\n')).toContain(problem);
  });

  test('a file that is no PNG has no size', () => {
    expect(pngSize(Buffer.from('not a picture, but long enough'))).toBeNull();
  });
});

describe('the unified manifest’s bot, tab and search', () => {
  const appId = (JSON.parse(text) as UnifiedManifest).webApplicationInfo.id;
  test.each<[string, UnifiedManifest, string]>([
    [
      'the bot’s id',
      swapped(`"botId": "${appId}"`, '"botId": "00000000-0000-4000-8000-000000000000"'),
      'is not the app that signs in',
    ],
    [
      'the resource',
      swapped(`api://nudge.example.gov.uk/${appId}`, `api://elsewhere.example/${appId}`),
      'is not api://DOMAIN',
    ],
    ['the tab’s page', swapped('gov.uk/admin.html', 'gov.uk/clerk.html'), 'clerk.html is no page'],
    ['the tab', swapped('"entityId": "clerk"', '"entityId": "clerks"'), 'no tab for clerks'],
    ['the search', swapped('"type": "query"', '"type": "action"'), 'one search command'],
  ])('a break in %s is found', (_what, manifest, problem) => {
    expect(crossCheck(manifest).join('\n')).toContain(problem);
  });
});

describe('the XML manifest', () => {
  const xml = readFileSync(path.join(root, 'manifest/manifest.xml'), 'utf8');
  const unified = JSON.parse(text) as UnifiedManifest;
  const change = (from: string, to: string): string => {
    expect(xml).toContain(from);
    return xml.replace(from, to);
  };

  test('names nothing that does not exist, in the order that Outlook wants', () => {
    expect(crossCheckXml(xml, unified)).toEqual([]);
  });

  test.each([
    [
      'the order',
      '<Permissions>ReadWriteItem</Permissions>',
      '<Nothing />',
      'Nothing may not stand in OfficeApp',
    ],
    [
      'an element’s place',
      '<SupportUrl DefaultValue="https://nudge.example.gov.uk/" />\n  <AppDomains>',
      '<AppDomains>',
      '',
    ],
    ['a resource', 'resid="Pane.Label"', 'resid="Pane.Name"', 'uses resource Pane.Name'],
    [
      'an unused resource',
      '<bt:String id="Group.Label"',
      '<bt:String id="Other.Label" DefaultValue="x" />\n<bt:String id="Group.Label"',
      'Other.Label is used by nothing',
    ],
    [
      'a function',
      'FunctionName="onMessageSendHandler"',
      'FunctionName="onSend"',
      'the code ties it to onMessageSendHandler',
    ],
    ['an event', 'Type="OnMessageFromChanged"', 'Type="OnFromChanged"', 'OnFromChanged is no launch event'],
    ['the send mode', 'SendMode="PromptUser"', 'SendMode="Block"', 'a nudge never blocks'],
    [
      'a phone’s event',
      '<MobileFormFactor>\n            <ExtensionPoint xsi:type="LaunchEvent">\n              <LaunchEvents>',
      '<MobileFormFactor>\n            <ExtensionPoint xsi:type="LaunchEvent">\n              <LaunchEvents>\n<LaunchEvent Type="OnMessageSend" FunctionName="onMessageSendHandler" SendMode="PromptUser" />',
      'OnMessageSend is no launch event of MobileFormFactor',
    ],
    [
      'a page',
      'gov.uk/pane.html" />\n          <bt:Url id="Launch.Page"',
      'gov.uk/panel.html" />\n          <bt:Url id="Launch.Page"',
      'panel.html is no page',
    ],
    [
      'a domain',
      '<AppDomain>https://nudge.example.gov.uk',
      '<AppDomain>https://other.example.gov.uk',
      'AppDomains does not list',
    ],
    ['an icon', 'icons/icon-80.png', 'icons/icon-81.png', 'icon icons/icon-81.png does not exist'],
    [
      'the icon of notifications',
      '<bt:Image id="Icon.16x16"',
      '<bt:Image id="Icon.small"',
      'no image is called Icon.16x16',
    ],
    ['the pane’s command', 'id="protocolNudgePane"', 'id="pane"', 'no control is called protocolNudgePane'],
    ['its id', '<Id>d2f4', '<Id>e2f4', 'does not hide e2f4'],
    ['the app that signs in', '<Id>0c9a', '<Id>1c9a', 'for its Id; the unified manifest has 0c9a'],
    [
      'what the token is for',
      '<Resource>api://nudge',
      '<Resource>api://other',
      'for its Resource; the unified manifest has api://nudge',
    ],
    ['sign-in', '<WebApplicationInfo>', '<Nothing>', 'there must be one WebApplicationInfo'],
    ['a long text', 'DefaultValue="Guidance"', `DefaultValue="${'x'.repeat(126)}"`, 'longer than 125'],
  ])('a break in %s is found', (_what, from, to, problem) => {
    if (problem !== '') expect(crossCheckXml(change(from, to), unified).join('\n')).toContain(problem);
    else {
      const moved = change(from, to).replace(
        '<Hosts>\n    <Host Name',
        '<SupportUrl DefaultValue="https://nudge.example.gov.uk/" />\n  <Hosts>\n    <Host Name',
      );
      expect(crossCheckXml(moved, unified).join('\n')).toContain('SupportUrl must come before AppDomains');
    }
  });
});

describe('the packages', () => {
  const options = {
    domain: 'nudge.fenwick.example',
    appId: '11111111-2222-4333-8444-555555555555',
    version: '2.3.4',
  };

  test('hold the council’s own domain and ids and nothing of ours', async () => {
    const made = await makePackages(options);
    expect(Object.keys(made)).toEqual(['protocol-nudge.zip', 'protocol-nudge-mac-and-phone.zip']);
    const app = await JSZip.loadAsync(made['protocol-nudge.zip'] ?? Buffer.alloc(0));
    expect(Object.keys(app.files).sort()).toEqual([
      'icons/',
      'icons/color.png',
      'icons/outline.png',
      'manifest.json',
    ]);
    const json = (await app.file('manifest.json')?.async('string')) ?? '';
    expect(json).not.toContain('nudge.example.gov.uk');
    expect(JSON.parse(json)).toMatchObject({
      version: '2.3.4',
      validDomains: [options.domain],
      webApplicationInfo: { id: options.appId, resource: `api://${options.domain}/${options.appId}` },
      bots: [{ botId: options.appId }],
    });
    const mail = await JSZip.loadAsync(made['protocol-nudge-mac-and-phone.zip'] ?? Buffer.alloc(0));
    const xml = (await mail.file('manifest.xml')?.async('string')) ?? '';
    expect(xml).toContain('<Version>2.3.4.0</Version>');
    expect(xml).not.toContain('nudge.example.gov.uk');
  });

  test('are refused with every fault at once', async () => {
    const bad = makePackages({ domain: 'https://x', appId: 'me', version: '1' });
    await expect(bad).rejects.toThrow(PackageError);
    await expect(bad).rejects.toThrow(/--domain[\s\S]*--app-id[\s\S]*--version/);
    await expect(makePackages({ ...options, xmlId: options.appId })).rejects.toThrow(
      'must not be the app id',
    );
  });
});
