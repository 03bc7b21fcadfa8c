import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import zlib from 'node:zlib';
import { webpack, type Configuration } from 'webpack';
import { CLIENTS, type ClientId } from '../../addin/workbench/clients';
import { typedBody } from '../../addin/workbench/fake-host-body';
import type { HostGlobals } from '../../addin/workbench/fake-host';
import { ACTIONS } from '../../addin/outlook/ids';
import { defaultPolicy } from '../../shared/policy';
import { RULE_IDS } from '../../shared/types';
import type { Pack } from '../../shared/pack';
import type { Snapshot } from '../../shared/api';
import { readScript } from './free-names';
import { HEAD, JUNIOR, PEOPLE, world, type World } from './world';

const ROOT = path.resolve(__dirname, '../..');
/** Classic Outlook loads the bundle at every event, within the five seconds of a Send. */
const MOST_GZIPPED = 60_000;

async function buildLaunch(folder: string): Promise<string> {
  const loaded = (await import(path.join(ROOT, 'webpack.config.js'))) as {
    default: (env: unknown, argv: { mode: string }) => Configuration[];
  };
  const configure = loaded.default;
  const launch = configure({}, { mode: 'production' }).find((one) => one.name === 'launch');
  if (launch === undefined) throw new Error('webpack.config.js has no part named launch');
  const compiler = webpack({ ...launch, context: ROOT, output: { ...launch.output, path: folder } });
  const problem = await new Promise<string | null>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else resolve(stats?.hasErrors() === true ? stats.toString({ all: false, errors: true }) : null);
      });
    });
  });
  if (problem !== null) throw new Error(problem);
  return folder;
}

/** What every ES2016 engine has. */
const BUILT_IN =
  'Array ArrayBuffer Boolean Date Error EvalError Float64Array Infinity Int32Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakSet decodeURIComponent encodeURIComponent isFinite isNaN parseFloat parseInt undefined'.split(
    ' ',
  );
/** What the host or a page may give. Each must be asked for by typeof, since no client has them all. */
const ASKED_FOR = [
  'Office',
  'OfficeRuntime',
  'clearTimeout',
  'fetch',
  'localStorage',
  'location',
  'protocolNudgeOrigin',
  'setTimeout',
];
/** Methods and statics that came after ES2016. */
const NEWER_METHODS = [
  'padStart',
  'padEnd',
  'flat',
  'flatMap',
  'matchAll',
  'replaceAll',
  'trimStart',
  'trimEnd',
  'at',
  'finally',
  'findLast',
  'toSorted',
];
const NEWER_STATICS = [
  'Object.entries',
  'Object.values',
  'Object.fromEntries',
  'Object.getOwnPropertyDescriptors',
  'Promise.allSettled',
  'Promise.any',
];

let folder = '';
let source = '';
let script: vm.Script;
let phraseFile = '';
let phraseText = '';
let phrases: {
  readonly hash: string;
  /** Texts, and lists and objects of them. */
  readonly texts: readonly unknown[];
  readonly patterns: { readonly sources: readonly string[] };
} = { hash: '', texts: [], patterns: { sources: [] } };
beforeAll(async () => {
  folder = await buildLaunch(fs.mkdtempSync(path.join(os.tmpdir(), 'protocol-nudge-launch-')));
  source = fs.readFileSync(path.join(folder, 'launch.js'), 'utf8');
  script = new vm.Script(source, { filename: 'launch.js' });
  phraseFile = fs.readdirSync(folder).find((name) => name.startsWith('phrases.')) ?? '';
  phraseText = fs.readFileSync(path.join(folder, phraseFile), 'utf8');
  phrases = JSON.parse(phraseText) as typeof phrases;
}, 180_000);
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('the built launch bundle', () => {
  it('is one file, beside its phrases', () => {
    expect(fs.readdirSync(folder).sort()).toEqual(['launch.js', phraseFile]);
    expect(source).toContain(phraseFile.slice('phrases.'.length, -'.json'.length));
  });

  it('holds every rule', () => {
    const called = new Set(phrases.texts);
    for (const id of RULE_IDS) expect(source.includes(`"${id}"`) || called.has(id)).toBe(true);
  });

  it(`is at most ${MOST_GZIPPED} bytes gzipped`, () => {
    expect(zlib.gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(MOST_GZIPPED);
  });

  it('parses as an ES2016 script and names nothing that a bare engine lacks without asking', () => {
    const { free } = readScript(source);
    const names = Array.from(free.keys()).filter((name) => !BUILT_IN.includes(name));
    expect(names.filter((name) => !ASKED_FOR.includes(name))).toEqual([]);
    expect(names.filter((name) => free.get(name)?.asked !== true)).toEqual([]);
    expect(names).toContain('Office');
  });

  it('calls no built-in that came later, nor gives RegExp a newer pattern', () => {
    const { called, statics, patterns } = readScript(source);
    expect(NEWER_METHODS.filter((name) => called.has(name))).toEqual([]);
    expect(NEWER_STATICS.filter((name) => statics.has(name))).toEqual([]);
    expect(
      patterns
        .concat(phrases.patterns.sources, JSON.stringify(phrases.texts))
        .filter((pattern) => /(?<!\\)\(\?<|\\p\{/.test(pattern)),
    ).toEqual([]);
  });

  it('holds nothing of Microsoft’s sign-in library, which is the pane’s alone', () => {
    for (const mark of [
      'nestedAppAuthBridge',
      'PublicClientApplication',
      'login.microsoftonline.com',
      'acquireToken',
    ])
      expect(source.toLowerCase()).not.toContain(mark.toLowerCase());
  });

  it('holds the handlers’ names as the manifests have them', () => {
    for (const name of Object.values(ACTIONS)) expect(source).toContain(name);
  });
});

describe('readScript finds what it should', () => {
  it('free names, in every position', () => {
    const { free } = readScript(
      'var a = b; function f(c, {d, e: [g]}) { return c + d + g + h + this.i; } try { let j = k; } catch (l) { l.m = n[o]; } x = {p: q, [r]: s}; typeof t; for (const u of v) u(arguments); (function w() { w(); });',
    );
    expect(Array.from(free.keys()).sort()).toEqual([
      'arguments',
      'b',
      'h',
      'k',
      'n',
      'o',
      'q',
      'r',
      's',
      't',
      'v',
      'x',
    ]);
    expect(free.get('t')).toEqual({ uses: 0, asked: true });
  });

  it('newer syntax', () => {
    for (const newer of ['async () => 1', 'a = {...b}', '/(?<=a)b/', 'a ?? b', 'try {} catch {}', '/./s'])
      expect(() => readScript(newer)).toThrow();
    expect(readScript('x.padStart(3); Object.entries(y); new RegExp("(?<a>b)")')).toMatchObject({
      called: new Set(['padStart', 'entries']),
      patterns: ['(?<a>b)'],
    });
  });
});

describe('the bundle in a bare engine', () => {
  const pack = JSON.parse(fs.readFileSync(path.join(ROOT, 'shared/packs/southwark.json'), 'utf8')) as Pack;
  const snapshot: Snapshot = { policy: defaultPolicy(pack), pack, people: PEOPLE };
  const kept = (): Map<string, string> =>
    new Map([
      [
        'protocolNudge.1.snapshot',
        JSON.stringify({ etag: '"one"', confirmedAt: '2026-03-04T09:59:00Z', snapshot }),
      ],
      ['protocolNudge.1.phrases', phraseText],
    ]);

  /** Loads the bundle as a client does: a new engine with these globals and nothing else. */
  const load = (globals: Partial<HostGlobals> & Record<string, unknown>): void => {
    script.runInContext(vm.createContext({ ...globals }));
  };
  const composed = async (
    client: ClientId,
    to = JUNIOR,
    more: Record<string, unknown> = {},
  ): Promise<World> => {
    const w = world(client, {
      officeStorage: kept(),
      pageStorage: kept(),
      launch: (globals) => {
        load({ ...globals, ...more });
      },
    });
    w.host.compose({
      subject: 'Missed bins in Mill Lane',
      body: typedBody(
        'Dear colleague\n\nThe bins in Mill Lane were missed on Tuesday. Could you tell me when they will be emptied?\n\nAda Birch',
      ),
      to: [{ ...to, resolved: true }],
    });
    await w.clock.advance(5000);
    return w;
  };

  const sending = (Object.keys(CLIENTS) as ClientId[]).filter((id) =>
    CLIENTS[id].handles.includes('messageSending'),
  );

  it.each(sending)('%s: nudges by the real rules, then sends', async (client) => {
    const w = await composed(client);
    expect(w.host.state().infos).toHaveLength(1);
    w.host.send();
    await w.clock.advance(1000);
    const { send } = w.host.state();
    expect(send.phase).toBe('alert');
    if (send.phase === 'alert') expect(send.message).toContain('You can still send it as it is.');
    w.host.choose('send-anyway');
    await w.clock.advance(400000);
    expect(w.host.state().sent).toHaveLength(1);
    expect(w.host.state().failures).toEqual([]);
  });

  it.each(sending)(
    '%s: lets a mail to the head of service go, and remembers it without its words',
    async (client) => {
      const w = await composed(client, HEAD);
      w.host.send();
      await w.clock.advance(1000);
      expect(w.host.state().sent).toHaveLength(1);
      expect(w.kept.get('protocolNudge.1.memory')).not.toContain('emptied');
      expect(w.host.state().failures).toEqual([]);
    },
  );

  it('does so in an engine without timers', async () => {
    const w = await composed('classic-m365', HEAD, { setTimeout: undefined, clearTimeout: undefined });
    w.host.send();
    await w.clock.advance(1000);
    expect(w.host.state().sent).toHaveLength(1);
    expect(w.host.state().failures).toEqual([]);
  });

  /** A network that has the policy and the phrases, and keeps what it was asked with which token. */
  const network = (): {
    readonly asked: (readonly [string, string | undefined])[];
    readonly fetch: (
      url: string,
      init: { readonly headers: Readonly<Record<string, string>> },
    ) => Promise<unknown>;
  } => {
    const asked: (readonly [string, string | undefined])[] = [];
    const fetch = (
      url: string,
      { headers }: { readonly headers: Readonly<Record<string, string>> },
    ): Promise<unknown> => {
      asked.push([url, headers['Authorization']]);
      return Promise.resolve({
        status: 200,
        headers: { get: () => '"two"' },
        text: () => Promise.resolve(url.endsWith(phraseFile) ? phraseText : JSON.stringify(snapshot)),
      });
    };
    return { asked, fetch };
  };
  /** A new message, without anything kept from before, in an engine with these globals. */
  const firstCompose = async (more: Record<string, unknown>): Promise<World> => {
    const w = world('classic-m365', {
      launch: (globals) => {
        const runtime = { ...globals.OfficeRuntime, ...runtimeOf(more) } as NonNullable<
          HostGlobals['OfficeRuntime']
        >;
        load({ ...globals, ...more, OfficeRuntime: runtime });
      },
    });
    w.host.compose({
      subject: 'Missed bins in Mill Lane',
      body: typedBody(
        'Dear colleague\n\nThe bins were missed on Tuesday. Could you tell me when they will be emptied?\n\nAda Birch',
      ),
      to: [{ ...JUNIOR, resolved: true }],
    });
    await w.clock.advance(5000);
    return w;
  };
  const runtimeOf = (more: Record<string, unknown>): object => more['OfficeRuntime'] ?? {};

  it('fetches from the origin that the server wrote above it, where a page has none', async () => {
    const { asked, fetch } = network();
    const w = await firstCompose({ fetch, protocolNudgeOrigin: 'http://nudge.example.org' });
    expect(asked).toContainEqual(['http://nudge.example.org/api/policy', undefined]);
    expect(asked).toContainEqual([`http://nudge.example.org/${phraseFile}`, undefined]);
    expect(w.kept.get('protocolNudge.1.phrases')).toBe(phraseText);
    expect(w.host.state().infos).toHaveLength(1);
  });

  it('in a council, asks for the policy with Outlook’s own token, so the first message is nudged', async () => {
    const { asked, fetch } = network();
    const w = await firstCompose({
      fetch,
      protocolNudgeOrigin: 'https://nudge.example.org',
      OfficeRuntime: { auth: { getAccessToken: () => Promise.resolve('of.ada.birch') } },
    });
    expect(asked).toContainEqual(['https://nudge.example.org/api/policy', 'Bearer of.ada.birch']);
    // The phrases are the same for everybody, so nobody is named for them.
    expect(asked).toContainEqual([`https://nudge.example.org/${phraseFile}`, undefined]);
    expect(w.host.state().infos).toHaveLength(1);
    const before = asked.length;
    w.host.send();
    await w.clock.advance(1000);
    expect(w.host.state().send.phase).toBe('alert');
    expect(asked.length).toBe(before);
  });

  it.each<[string, Record<string, unknown>]>([
    ['has no sign-in', {}],
    [
      'has nobody signed in',
      { OfficeRuntime: { auth: { getAccessToken: () => Promise.reject(new Error('13001')) } } },
    ],
    [
      'never says',
      { OfficeRuntime: { auth: { getAccessToken: () => new Promise<never>(() => undefined) } } },
    ],
  ])('in a council whose Outlook %s, nothing is asked for and the mail goes', async (_how, more) => {
    const { asked, fetch } = network();
    const w = await firstCompose({ fetch, protocolNudgeOrigin: 'https://nudge.example.org', ...more });
    expect([...new Set(asked.map(([url]) => url))]).toEqual([`https://nudge.example.org/${phraseFile}`]);
    w.host.send();
    await w.clock.advance(4900);
    expect(w.host.state().sent).toHaveLength(1);
    expect(w.host.state().failures).toEqual([]);
  });

  const unfit: [string, (text: string) => string | null][] = [
    ['none', () => null],
    ['another build’s', (text) => text.replace(phrases.hash, '0123456789abcdef')],
    ['half a file', (text) => text.slice(0, text.length / 2)],
    ['no list', () => JSON.stringify({ hash: phrases.hash, texts: 'a' })],
    ['too short a list', () => JSON.stringify({ hash: phrases.hash, texts: ['a'] })],
    [
      'patterns that cannot be read',
      () => {
        const { hash, texts, patterns } = phrases;
        const sources = patterns.sources.map(() => '(');
        return JSON.stringify({ hash, texts: texts.map(() => '(/'), patterns: { ...patterns, sources } });
      },
    ],
  ];
  it.each(unfit)('with phrases that do not fit (%s) the mail goes, unread', async (_name, change) => {
    const storage = kept();
    const text = change(phraseText);
    if (text === null) storage.delete('protocolNudge.1.phrases');
    else storage.set('protocolNudge.1.phrases', text);
    const w = world('classic-m365', {
      officeStorage: storage,
      pageStorage: storage,
      launch: (globals) => {
        load({ ...globals });
      },
    });
    w.host.compose({ subject: 'Bins', body: typedBody('Please look.'), to: [{ ...JUNIOR, resolved: true }] });
    await w.clock.advance(5000);
    w.host.send();
    await w.clock.advance(3000);
    expect(w.host.state().sent).toHaveLength(1);
    expect(w.host.state().failures).toEqual([]);
  });

  it.each(['never answers', 'fails'])('with storage that %s the mail goes in time', async (how) => {
    const w = world('classic-m365', {
      launch: (globals) => {
        const broken = (): Promise<never> =>
          how === 'fails' ? Promise.reject(new Error('no storage')) : new Promise<never>(() => undefined);
        load({
          ...globals,
          OfficeRuntime: { storage: { getItem: broken, setItem: broken, removeItem: broken } },
        });
      },
    });
    w.host.compose({ subject: 'Bins', body: typedBody('Please look.'), to: [{ ...JUNIOR, resolved: true }] });
    await w.clock.advance(60000);
    w.host.send();
    await w.clock.advance(4900);
    expect(w.host.state().sent).toHaveLength(1);
    expect(w.host.state().failures).toEqual([]);
  });

  it('loads where there is no Office at all', () => {
    expect(() => {
      load({});
    }).not.toThrow();
  });

  it('loads twice in one engine without harm', () => {
    const associated: string[] = [];
    const context = vm.createContext({
      Office: { actions: { associate: (name: string) => associated.push(name) } },
    });
    script.runInContext(context);
    script.runInContext(context);
    expect(new Set(associated)).toEqual(new Set(Object.values(ACTIONS)));
  });
});
