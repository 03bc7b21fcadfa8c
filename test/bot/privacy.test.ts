import { connect } from 'node:net';
import { createPolicies } from '../../bot/policies';
import { loadPacks } from '../../bot/packs';
import { ADA, PEOPLE, draft, post, serve, type Served } from './serving';

/** Words that stand nowhere else; wherever one turns up, it was kept from a request. */
const WORDS = ['gooseberry', 'trombone', 'kingfisher', 'marmalade', 'tarpaulin', 'periwinkle'] as const;
const planted = WORDS.join(' ');

let served: Served;
let printed: string[];
const spies: jest.SpyInstance[] = [];

beforeAll(async () => {
  served = await serve();
  printed = [];
  for (const stream of [process.stdout, process.stderr]) {
    spies.push(
      jest.spyOn(stream, 'write').mockImplementation((chunk: string | Uint8Array) => {
        printed.push(String(chunk));
        return true;
      }),
    );
  }
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    spies.push(
      jest.spyOn(console, name).mockImplementation((...values: unknown[]) => {
        printed.push(values.map(String).join(' '));
      }),
    );
  }
});
afterAll(async () => {
  for (const spy of spies) spy.mockRestore();
  await served.close();
});

function raw(text: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => socket.end(text));
    socket.on('data', () => undefined);
    socket.on('close', () => {
      resolve();
    });
    socket.on('error', () => undefined);
  });
}

test('words of a draft, an address, a query or a header are in no log and no print', async () => {
  const url = served.url;
  const words = draft({
    body: planted,
    subject: planted,
    to: [`${WORDS[0]}@fenwick.example`],
    from: `${WORDS[1]}@fenwick.example`,
  });
  const requests: (() => Promise<unknown>)[] = [
    () =>
      post(`${url}/api/check`, {
        draft: words,
        history: [{ ...words, sentAt: '2026-03-01T10:00:00Z', itemId: planted }],
      }),
    () => post(`${url}/api/check`, { draft: { ...words, composedAt: planted } }),
    () => post(`${url}/api/check`, { draft: words, history: planted }),
    () => post(`${url}/api/check`, `{"draft": {"body": "${planted}`),
    () => post(`${url}/api/check`, `${planted} is not JSON`),
    () => post(`${url}/api/check`, `"${planted}"`),
    () => post(`${url}/api/check`, JSON.stringify({ draft: words }), `text/${WORDS[2]}`),
    () => post(`${url}/api/check`, JSON.stringify({ draft: words }), `application/json; charset=${WORDS[2]}`),
    () => post(`${url}/api/check?protocol=${WORDS[3]}`, { draft: words }),
    () => post(`${url}/api/check`, { draft: { ...words, body: planted.repeat(90_000) } }),
    () => post(`${url}/api/counts`, { counts: [{ rule: planted, [WORDS[4]]: 1 }] }),
    () => fetch(`${url}/api/policy?protocol=${encodeURIComponent(planted)}&q=${WORDS[5]}`),
    () => fetch(`${url}/${WORDS[5]}/${encodeURIComponent(planted)}`),
    () =>
      fetch(`${url}/api/policy`, {
        headers: {
          'If-None-Match': planted,
          'User-Agent': planted,
          'X-Request-Id': planted,
          Referer: planted,
        },
      }),
    () =>
      raw(
        `POST /api/check HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{"draft":{"body":"${planted}`,
      ),
    () => raw(`${planted}\r\n\r\n`),
    () => raw(`GET / HTTP/1.1\r\nHost: ${WORDS[0]}.example\r\nConnection: close\r\n\r\n`),
  ];
  for (const request of requests) await request();

  const logs = served.logs();
  // The log itself must be at work, or its silence would prove nothing.
  expect(
    logs.split('\n').filter((line) => line.includes('"route":"/api/check"')).length,
  ).toBeGreaterThanOrEqual(10);
  const kept = `${logs}\n${printed.join('\n')}`.toLowerCase();
  for (const word of WORDS) expect(kept).not.toContain(word);
  expect(kept).not.toContain('fenwick.example');
});

test('a fault whose message repeats the draft leaves only its kind and place', async () => {
  const faulty = await serve({
    policies: {
      ...createPolicies(loadPacks(), PEOPLE, 'Fenwick', null),
      published: () => {
        throw new RangeError(`cannot read "${planted}" of ${ADA}`);
      },
    },
  });
  const response = await post(`${faulty.url}/api/check`, { draft: draft({ body: planted }) });
  expect(response.status).toBe(500);
  const seen = `${faulty.logs()}${await response.text()}${printed.join('')}`;
  expect(faulty.logs()).toContain('"error":"RangeError"');
  for (const word of WORDS) expect(seen).not.toContain(word);
  expect(seen).not.toContain(ADA);
  await faulty.close();
});

test('answers to a wrong draft do not repeat it', async () => {
  const response = await post(`${served.url}/api/check`, {
    draft: draft({ composedAt: planted, importance: planted }),
  });
  const text = await response.text();
  for (const word of WORDS) expect(text).not.toContain(word);
});
