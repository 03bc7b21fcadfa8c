import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crossCheck, pngSize, type UnifiedManifest } from '../manifest/check';

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
