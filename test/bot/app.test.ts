import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Snapshot } from '../../shared/api';
import { createCounts } from '../../bot/counts';
import { readDemo } from '../../bot/demo/council';
import { createPolicies } from '../../bot/policies';
import { memoryStore } from '../admin-api/memory-store';
import { PEOPLE, draft, post, serve, type Served } from './serving';

interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly requestId: string;
  readonly errors?: readonly { readonly field: string; readonly problem: string }[];
}

async function problemOf(response: Response): Promise<ProblemBody> {
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const body = (await response.json()) as ProblemBody;
  expect(body.status).toBe(response.status);
  expect(body.requestId).toBe(response.headers.get('x-request-id'));
  return body;
}

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

describe('every answer', () => {
  test.each(['/healthz', '/api/packs', '/nowhere'])(
    '%s says that this is the demo and has the security headers',
    async (path) => {
      const response = await fetch(served.url + path);
      expect(response.headers.get('x-protocol-nudge-mode')).toBe('demo');
      expect(response.headers.get('x-powered-by')).toBeNull();
      expect(response.headers.get('x-frame-options')).toBeNull();
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain(
        "frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com",
      );
      expect(policy).not.toContain('unsafe');
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('a request id is ours, whatever the client sends', async () => {
    const response = await fetch(`${served.url}/healthz`, { headers: { 'X-Request-Id': 'planted' } });
    expect(response.headers.get('x-request-id')).not.toBe('planted');
  });

  test('a host name that is not this machine is refused (DNS rebinding)', async () => {
    const { port } = new URL(served.url);
    const status = await new Promise((resolve, reject) => {
      plainRequest(
        { host: '127.0.0.1', port, path: '/api/policy', headers: { Host: `evil.example:${port}` } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  test.each([
    ['GET', '/nowhere'],
    ['GET', '/api/check'],
    ['POST', '/api/policy'],
    ['GET', '/%'],
    ['GET', '/..%2f..%2fpackage.json'],
  ])('%s %s is a problem, not a page of Express', async (method, path) => {
    const problem = await problemOf(await fetch(served.url + path, { method }));
    expect([400, 404]).toContain(problem.status);
  });
});

describe('health', () => {
  test('healthz and readyz say yes', async () => {
    expect(await (await fetch(`${served.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${served.url}/readyz`)).json()).toEqual({ status: 'ready' });
  });

  test('readyz says no, and why, while healthz still answers', async () => {
    const closing = await serve({ unready: () => 'The server is shutting down.' });
    const problem = await problemOf(await fetch(`${closing.url}/readyz`));
    expect(problem.status).toBe(503);
    expect(problem.detail).toContain('shutting down');
    expect((await fetch(`${closing.url}/healthz`)).status).toBe(200);
    await closing.close();
  });
});

describe('GET /api/policy', () => {
  test('gives policy, pack and people under a strong tag made of their bytes', async () => {
    const response = await fetch(`${served.url}/api/policy`);
    const text = await response.text();
    expect(response.headers.get('etag')).toBe(`"${createHash('sha256').update(text).digest('base64url')}"`);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.get('permissions-policy')).toContain('camera=()');
    const snapshot = JSON.parse(text) as Snapshot;
    expect(snapshot.pack.id).toBe('southwark');
    expect(snapshot.policy.protocol).toBe('southwark');
    expect(snapshot.policy.council).toBe('Fenwick');
    expect(snapshot.people).toEqual(PEOPLE);
    expect(served.services.policies.published(null)?.snapshot.pack.entries).not.toHaveLength(0);
    expect(snapshot.pack.entries).toBeUndefined();
  });

  test.each([
    ['the tag', (tag: string) => tag, 304],
    ['the tag, weakened by a cache', (tag: string) => `W/${tag}`, 304],
    ['the tag in a list', (tag: string) => `"other", ${tag}`, 304],
    ['any', () => '*', 304],
    ['another tag', () => '"other"', 200],
    ['the tag without its quotation marks', (tag: string) => tag.slice(1, -1), 200],
  ])('If-None-Match with %s', async (_name, header, status) => {
    const first = await fetch(`${served.url}/api/policy`);
    const tag = first.headers.get('etag') ?? '';
    const second = await fetch(`${served.url}/api/policy`, { headers: { 'If-None-Match': header(tag) } });
    expect(second.status).toBe(status);
    expect(second.headers.get('etag')).toBe(tag);
    expect((await second.text()) === '').toBe(status === 304);
  });

  test('another protocol has another snapshot and tag', async () => {
    const usual = await fetch(`${served.url}/api/policy`);
    const other = await fetch(`${served.url}/api/policy?protocol=swale`);
    expect(((await other.json()) as Snapshot).pack.id).toBe('swale');
    expect(other.headers.get('etag')).not.toBe(usual.headers.get('etag'));
  });

  test.each(['?protocol=nowhere', '?protocol=a&protocol=b', '?protocol=__proto__'])(
    '%s is refused',
    async (query) => {
      expect((await problemOf(await fetch(`${served.url}/api/policy${query}`))).status).toBe(400);
    },
  );

  test('an unknown protocol is told which there are', async () => {
    const { errors } = await problemOf(await fetch(`${served.url}/api/policy?protocol=nowhere`));
    expect(errors?.[0]?.problem).toContain('southwark');
  });
});

describe('GET /api/packs', () => {
  test('names every pack, its status, and the one in use', async () => {
    const body = (await (await fetch(`${served.url}/api/packs`)).json()) as {
      inUse: string;
      packs: { id: string; status: string; name: string }[];
    };
    expect(body.inUse).toBe('southwark');
    expect(body.packs.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['aide-memoire', 'northampton', 'south-vale', 'southwark', 'swale']),
    );
    expect(body.packs.find(({ id }) => id === 'swale')?.status).toBe('draft');
  });

  test('without any pack it is a problem', async () => {
    const bare = await serve({ policies: createPolicies([], PEOPLE, 'Fenwick', null) });
    expect((await problemOf(await fetch(`${bare.url}/api/packs`))).status).toBe(503);
    await bare.close();
  });
});

describe('POST /api/check', () => {
  test('gives the nudges and the policy they come from', async () => {
    const response = await post(`${served.url}/api/check`, {
      draft: draft({ bcc: ['leader@fenwick.example'] }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = (await response.json()) as { nudges: { rule: string }[]; policyVersion: string };
    expect(body.nudges.map(({ rule }) => rule)).toEqual(['blind-copy']);
    expect(body.policyVersion).toBe('default');
  });

  test('a good draft gives none', async () => {
    const body = (await (await post(`${served.url}/api/check`, { draft: draft(), history: [] })).json()) as {
      nudges: unknown[];
    };
    expect(body.nudges).toEqual([]);
  });

  test('the protocol can be chosen', async () => {
    const hidden = { draft: draft({ bcc: ['leader@fenwick.example'] }) };
    const body = (await (await post(`${served.url}/api/check?protocol=swale`, hidden)).json()) as {
      nudges: { clauses: { protocol: string }[] }[];
    };
    expect(body.nudges[0]?.clauses[0]?.protocol).toBe('swale');
  });

  test.each([
    ['no draft', {}, 'draft'],
    ['an array', [], ''],
    ['a sender that is no text', { draft: draft({ from: 7 }) }, 'draft.from'],
    ['no sender', { draft: draft({ from: ' ' }) }, 'draft.from'],
    ['a recipient that is no text', { draft: draft({ to: ['a@x.example', null] }) }, 'draft.to[1]'],
    ['recipients that are no list', { draft: draft({ cc: 'a@x.example' }) }, 'draft.cc'],
    ['no time', { draft: draft({ composedAt: undefined }) }, 'draft.composedAt'],
    ['a time without a zone', { draft: draft({ composedAt: '2026-03-04T14:05:00' }) }, 'draft.composedAt'],
    [
      'a day that does not exist',
      { draft: draft({ composedAt: '2026-02-30T14:05:00Z' }) },
      'draft.composedAt',
    ],
    ['an unknown importance', { draft: draft({ importance: 'urgent' }) }, 'draft.importance'],
    ['history that is no list', { draft: draft(), history: {} }, 'history'],
    ['earlier mail without a time', { draft: draft(), history: [draft()] }, 'history[0].sentAt'],
  ])('%s is refused with the field that is wrong', async (_name, body, field) => {
    const problem = await problemOf(await post(`${served.url}/api/check`, body));
    expect(problem.status).toBe(400);
    expect(problem.errors?.map((error) => error.field)).toContain(field);
    expect(problem.errors?.every((error) => error.problem.startsWith('expected'))).toBe(true);
  });

  test.each([
    ['text that is not JSON', 'draft: please', 'application/json', 400],
    ['JSON cut short', '{"draft":{"from":"a', 'application/json', 400],
    ['nothing', '', 'application/json', 400],
    ['a bare string', '"draft"', 'application/json', 400],
    ['a form', 'draft=1', 'application/x-www-form-urlencoded', 415],
    [
      'plain text (a cross-site page needs no leave for it)',
      JSON.stringify({ draft: draft() }),
      'text/plain',
      415,
    ],
    ['an unknown charset', '{}', 'application/json; charset=x-klingon', 415],
  ])('%s is refused', async (_name, body, type, status) => {
    expect((await problemOf(await post(`${served.url}/api/check`, body, type))).status).toBe(status);
  });

  test('a body above the limit is refused', async () => {
    const problem = await problemOf(
      await post(`${served.url}/api/check`, { draft: draft({ body: 'a'.repeat(4_300_000) }) }),
    );
    expect(problem.status).toBe(413);
  });

  test('keys that name object internals do no harm', async () => {
    const body = `{"draft":${JSON.stringify(draft())},"__proto__":{"history":[]},"constructor":1}`;
    expect((await post(`${served.url}/api/check`, body)).status).toBe(200);
    expect(({} as Record<string, unknown>)['history']).toBeUndefined();
  });

  test('a fault inside is a plain 500 without its message', async () => {
    const broken = await serve({
      policies: {
        packs: [],
        fresh: () => null,
        published: () => {
          throw new Error('the secret of Mill Lane');
        },
      },
    });
    const problem = await problemOf(await post(`${broken.url}/api/check`, { draft: draft() }));
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problem)).not.toContain('Mill Lane');
    expect(broken.logs()).toContain(problem.requestId);
    expect(broken.logs()).not.toContain('Mill Lane');
    await broken.close();
  });
});

describe('POST /api/counts', () => {
  const count = { rule: 'blind-copy', outcome: 'shown', day: '2026-03-04', count: 2 };

  test('adds up', async () => {
    const council = memoryStore();
    const counting = await serve({ counts: createCounts(council) });
    expect(
      (await post(`${counting.url}/api/counts`, { counts: [count, { ...count, outcome: 'fixed' }] })).status,
    ).toBe(204);
    expect((await post(`${counting.url}/api/counts`, { counts: [count] })).status).toBe(204);
    expect(await council.counts.between(count.day, count.day)).toEqual([
      { ...count, outcome: 'fixed', count: 2 },
      { ...count, count: 4 },
    ]);
    await counting.close();
  });

  test.each([
    ['a field more, which could say who', { counts: [{ ...count, sender: 'ada' }] }, 'counts[0]'],
    ['something beside the counts', { counts: [], sender: 'ada' }, ''],
    ['an unknown rule', { counts: [{ ...count, rule: 'rudeness' }] }, 'counts[0].rule'],
    ['an unknown outcome', { counts: [{ ...count, outcome: 'read' }] }, 'counts[0].outcome'],
    ['a day that does not exist', { counts: [{ ...count, day: '2026-02-30' }] }, 'counts[0].day'],
    ['a time in place of a day', { counts: [{ ...count, day: '2026-03-04T10:00:00Z' }] }, 'counts[0].day'],
    ['a day long gone', { counts: [{ ...count, day: '2025-01-01' }] }, 'counts[0].day'],
    ['a day to come', { counts: [count, { ...count, day: '2026-03-09' }] }, 'counts[1].day'],
    ['none', { counts: [{ ...count, count: 0 }] }, 'counts[0].count'],
    ['a fraction', { counts: [{ ...count, count: 1.5 }] }, 'counts[0].count'],
    ['too many at once', { counts: Array.from({ length: 501 }, () => count) }, 'counts'],
    ['no list', { counts: count }, 'counts'],
  ])('%s is refused and nothing is counted', async (_name, body, field) => {
    const council = memoryStore();
    const counting = await serve({ counts: createCounts(council) });
    const problem = await problemOf(await post(`${counting.url}/api/counts`, body));
    expect(problem.status).toBe(400);
    expect(problem.errors?.map((error) => error.field)).toContain(field);
    expect(await council.counts.between('2020-01-01', '2030-01-01')).toEqual([]);
    await counting.close();
  });

  test("tomorrow by the server's clock may be today by the client's", async () => {
    const counting = await serve();
    expect(
      (await post(`${counting.url}/api/counts`, { counts: [{ ...count, day: '2026-03-05' }] })).status,
    ).toBe(204);
    await counting.close();
  });
});

describe('GET /api/demo', () => {
  test('gives the council, its people, drafts and earlier mail', async () => {
    const demo = readDemo();
    const showing = await serve({ demo });
    expect(await (await fetch(`${showing.url}/api/demo`)).json()).toEqual(demo);
    await showing.close();
  });
});

describe('pages', () => {
  let folder: string;
  let paged: Served;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'protocol-nudge-pages-'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', 'pane.js'), 'void 0;');
    writeFileSync(join(folder, 'dist', '.built'), '');
    writeFileSync(join(folder, 'page.css'), 'body{}');
    writeFileSync(join(folder, 'outside.txt'), 'not for browsers');
    paged = await serve({
      pages: {
        template: (path) =>
          path === '/pane.html'
            ? '<meta nonce="{{nonce}}"><script src="{{office}}" nonce="{{nonce}}"></script>'
            : null,
        files: { '/page.css': join(folder, 'page.css') },
        folders: [{ at: '/', folder: join(folder, 'dist') }],
      },
    });
  });
  afterAll(async () => {
    await paged.close();
    rmSync(folder, { recursive: true });
  });

  test('a page carries the nonce of its own response, new each time, and is not kept', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await fetch(`${paged.url}/pane.html`);
        const html = await response.text();
        const nonce = /nonce="([^"]+)"/.exec(html)?.[1] ?? '';
        expect(html).not.toContain('{{');
        expect(html).toContain('src="/office-shim.js"');
        expect(response.headers.get('content-security-policy')).toContain(
          `script-src 'self' 'nonce-${nonce}'`,
        );
        expect(response.headers.get('content-security-policy')).toContain(
          `style-src 'self' 'nonce-${nonce}'`,
        );
        expect(response.headers.get('cache-control')).toBe('no-store');
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  test('scripts and the style sheet are served with their types, and checked anew each time', async () => {
    const script = await fetch(`${paged.url}/pane.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(`${paged.url}/page.css`)).headers.get('content-type')).toContain('css');
  });

  test.each([
    '/',
    '/launch.html',
    '/pane.js.map',
    '/.built',
    '/../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
  ])('%s is not there', async (path) => {
    expect((await problemOf(await fetch(paged.url + path))).status).toBe(404);
  });
});
