import { createPolicies } from '../../bot/policies';
import { loadPacks } from '../../bot/packs';
import { storeFault } from '../../bot/store/faults';
import { isObserved } from '../../bot/telemetry/observe-requests';
import { countLimited, countedAnswers, countedSync } from '../../bot/telemetry/telemetry';
import { watchedStore } from '../../bot/telemetry/watched-store';
import { ADA, PEOPLE, draft, post, serve, type Served } from '../bot/serving';
import { memoryStores } from '../admin-api/memory-store';
import { JUNIOR, standIn } from '../teams/parts';
import { takeTelemetry, type Taken } from './otel-stand-in';

const WORD = 'gooseberry';

test('without an SDK nothing is observed, and every count is a no-op', async () => {
  expect(isObserved()).toBe(false);
  expect(() => countLimited('ask')).not.toThrow();
  const served = await serve();
  const response = await fetch(`${served.url}/api/policy`, {
    headers: { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` },
  });
  expect(response.status).toBe(200);
  await served.close();
  expect(served.logs()).toContain('"route":"/api/policy"');
  expect(served.logs()).not.toContain('traceId');
});

describe('with an SDK', () => {
  let taken: Taken;
  let served: Served;
  beforeEach(async () => {
    taken = takeTelemetry();
    served = await serve();
  });
  afterEach(async () => {
    await served.close();
    taken.remove();
  });

  /** Spans end when the connection's work does, which may be after the client has its answer. */
  async function ended(): Promise<void> {
    while (taken.spans.some((span) => !span.ended)) await new Promise((resolve) => setImmediate(resolve));
  }
  const requests = () => taken.measured.filter(({ name }) => name === 'http.server.request.duration');
  const counts = (name: string) =>
    taken.measured.filter((one) => one.name === `protocol_nudge.${name}`).map(({ attributes }) => attributes);

  test('is noticed', () => {
    expect(isObserved()).toBe(true);
  });

  test('each request is one span and one measurement, by route and status', async () => {
    await fetch(`${served.url}/api/policy`);
    await post(`${served.url}/api/check`, { draft: draft() });
    await fetch(`${served.url}/api/nothing/${WORD}?q=${WORD}`);
    await fetch(`${served.url}/readyz`, { method: 'POST' });
    await ended();
    const expected = [
      { 'http.request.method': 'GET', 'http.route': '/api/policy', 'http.response.status_code': 200 },
      { 'http.request.method': 'POST', 'http.route': '/api/check', 'http.response.status_code': 200 },
      { 'http.request.method': 'GET', 'http.route': 'unmatched', 'http.response.status_code': 404 },
      { 'http.request.method': 'POST', 'http.route': 'unmatched', 'http.response.status_code': 404 },
    ];
    expect(requests().map(({ attributes }) => attributes)).toEqual(expected);
    expect(taken.spans.map(({ name, attributes }) => [name, attributes])).toEqual(
      expected.map((one) => [`${one['http.request.method']} ${one['http.route']}`, one]),
    );
    for (const { value } of requests()) expect(value).toBeGreaterThan(0);
  });

  test('the hot policy request is measured too', async () => {
    await served.close();
    served = await serve({ log: Object.assign(served.services.log.child({}), { level: 'warn' }) });
    const { headers } = await fetch(`${served.url}/api/policy`);
    const again = await fetch(`${served.url}/api/policy`, {
      headers: { 'If-None-Match': headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    await ended();
    expect(
      requests().map(({ attributes }) => [attributes['http.route'], attributes['http.response.status_code']]),
    ).toEqual([
      ['/api/policy', 200],
      ['/api/policy', 304],
    ]);
  });

  test('checks count by outcome, answers by verdict', async () => {
    await post(`${served.url}/api/check`, { draft: draft() });
    await post(`${served.url}/api/check`, { draft: draft({ bcc: ['leader@fenwick.example'] }) });
    await post(`${served.url}/api/ask`, { question: 'What is for lunch on Mars?', asker: ADA });
    const bot = countedAnswers(standIn());
    expect(bot.answer({ question: 'Can I ask a junior officer?' })).toMatchObject({
      verdict: JUNIOR.verdict,
    });
    expect(counts('checks')).toEqual([{ outcome: 'silent' }, { outcome: 'nudged' }]);
    expect(counts('answers')).toEqual([
      { verdict: 'not-covered', asked: 'api' },
      { verdict: JUNIOR.verdict, asked: 'bot' },
    ]);
  });

  test('a fault marks its span, without its message', async () => {
    await served.close();
    served = await serve({
      policies: {
        ...createPolicies(loadPacks(), PEOPLE, 'Fenwick', null),
        published: () => {
          throw new RangeError(WORD);
        },
      },
    });
    expect((await post(`${served.url}/api/check`, { draft: draft() })).status).toBe(500);
    await ended();
    expect(taken.spans[taken.spans.length - 1]).toMatchObject({
      name: 'POST /api/check',
      status: { code: 2 },
    });
    expect(taken.text()).not.toContain(WORD);
  });

  test('faults of the store count by kind, whichever part fails', async () => {
    const stores = memoryStores();
    const store = watchedStore(stores);
    const council = store.council('fenwick');
    await expect(council.stamp()).resolves.toBe('0');
    stores.kept.get('fenwick')?.away(true);
    await expect(council.stamp()).rejects.toThrow('away');
    await expect(council.people.all()).rejects.toThrow('away');
    await expect(council.policy.published()).rejects.toThrow('away');
    const refusing = watchedStore({
      ...stores,
      councils: () => Promise.reject(storeFault({ code: '23505', constraint: WORD })),
    });
    await expect(refusing.councils()).rejects.toThrow('23505');
    expect(counts('store.faults')).toEqual([
      { kind: 'away' },
      { kind: 'away' },
      { kind: 'away' },
      { kind: 'refused' },
    ]);
    expect(taken.text()).not.toContain(WORD);
  });

  test('syncs count by result', async () => {
    await expect(countedSync(() => Promise.resolve({ result: 'held', notes: [WORD] }))).resolves.toEqual({
      result: 'held',
      notes: [WORD],
    });
    await expect(countedSync(() => Promise.reject(new Error(WORD)))).rejects.toThrow(WORD);
    expect(counts('people_syncs')).toEqual([{ result: 'held' }, { result: 'failed' }]);
    expect(taken.text()).not.toContain(WORD);
  });

  test('a caller’s trace is linked to, never joined, and only as bare ids', async () => {
    const trace = 'c'.repeat(32);
    const good = `00-${trace}-${'d'.repeat(16)}-01`;
    for (const traceparent of [
      good,
      `${good}-${WORD}`,
      `01${good.slice(2)}`,
      good.toUpperCase(),
      `00-${'0'.repeat(32)}-${'d'.repeat(16)}-01`,
      WORD,
    ])
      await fetch(`${served.url}/healthz`, {
        headers: { traceparent, tracestate: `${WORD}=1`, baggage: `who=${WORD}` },
      });
    await ended();
    const spans = taken.spans;
    expect(spans.map(({ links }) => links.length)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(spans[0]?.links[0]?.context).toEqual({
      traceId: trace,
      spanId: 'd'.repeat(16),
      traceFlags: 1,
      isRemote: true,
    });
    expect(spans.every(({ root, traceId }) => root && traceId !== trace)).toBe(true);
    // The log leads to our trace.
    expect(served.logs()).toContain(`"traceId":"${spans[0]?.traceId ?? '?'}"`);
    expect(served.logs()).not.toContain(trace);
    expect(taken.text()).not.toContain(WORD);
  });

  test('nothing of a draft, a question, an address or a query is taken', async () => {
    const words = draft({ body: WORD, subject: WORD, from: `${WORD}@fenwick.example` });
    await post(`${served.url}/api/check?x=${WORD}`, { draft: words });
    await post(`${served.url}/api/check`, { draft: { ...words, composedAt: WORD } });
    await post(`${served.url}/api/ask`, { question: WORD, asker: `${WORD}@fenwick.example` });
    await fetch(`${served.url}/${WORD}`, { headers: { 'User-Agent': WORD, Referer: WORD } });
    await ended();
    expect(taken.measured.length).toBeGreaterThanOrEqual(5);
    expect(taken.text().toLowerCase()).not.toContain(WORD);
    expect(taken.text()).not.toContain('fenwick');
    expect(taken.text()).not.toContain('127.0.0.1');
  });
});
