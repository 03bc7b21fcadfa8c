import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../../bot/app';
import { createPolicies } from '../../bot/policies';
import type { BotCredentials } from '../../bot/config';
import { createConversations } from '../../bot/teams/conversation';
import { createFeedback, type FeedbackKept } from '../../bot/teams/handed-on';
import { createTeams } from '../../bot/teams/teams';
import { createWhoAsks } from '../../bot/teams/who-asks';
import { WORDS } from '../../bot/teams/words';
import { ADA, BOT, CLAUSES, keptQuestions, PACK, PEOPLE, published, standIn } from './parts';

/** What came over the wire: method, path, and the body as JSON. */
interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface World {
  readonly url: string;
  /** The connector that the bot answers to. */
  readonly serviceUrl: string;
  readonly sent: Sent[];
  readonly asked: ReturnType<typeof standIn>['asked'];
  readonly feedback: FeedbackKept;
  /** Statuses that the connector gives first to messages posted to it. */
  readonly failWith: number[];
  logs(): string;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

function listen(server: ReturnType<typeof createServer>): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    });
  });
}

async function world(credentials: BotCredentials | null = null): Promise<World> {
  const sent: Sent[] = [];
  const failWith: number[] = [];
  const sink = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const path = request.url ?? '';
      sent.push({
        method: request.method ?? '',
        path,
        body: text === '' ? {} : (JSON.parse(text) as Sent['body']),
      });
      const failure = request.method === 'POST' ? failWith.shift() : undefined;
      response.statusCode = failure ?? 200;
      response.setHeader('Content-Type', 'application/json');
      response.end(
        failure !== undefined
          ? '{"error":{"code":"x","message":"x"}}'
          : request.method === 'GET'
            ? JSON.stringify({
                id: '29:ada',
                name: 'Ada Pike',
                email: 'a.pike@else.example',
                userPrincipalName: ADA,
              })
            : `{"id":"sent-${String(sent.length)}"}`,
      );
    });
  });
  const serviceUrl = `${await listen(sink)}/`;
  const lines: string[] = [];
  const log = pino({ level: 'debug', base: null }, { write: (line: string) => lines.push(line) });
  const answerer = standIn();
  const feedback = createFeedback();
  const server = createServer(
    createApp({
      mode: 'demo',
      policies: createPolicies([PACK], PEOPLE, 'Fenwick', PACK.id),
      counts: { add: () => Promise.resolve() },
      demo: { council: 'Fenwick', protocol: PACK.id, people: PEOPLE, drafts: [], earlier: [] },
      pages: { template: () => null, files: {}, folders: [] },
      log,
      today: () => '2026-03-04',
      unready: () => null,
      teams: createTeams(credentials, {
        answerer,
        published,
        conversations: createConversations(),
        handedOn: keptQuestions(),
        feedback,
        whoAsks: createWhoAsks(() => undefined),
        log,
        now: () => new Date(),
      }),
    }),
  );
  const url = await listen(server);
  return {
    url,
    serviceUrl,
    sent,
    asked: answerer.asked,
    feedback,
    failWith,
    logs: () => lines.join(''),
    async close() {
      for (const one of [server, sink]) {
        one.closeAllConnections();
        await new Promise((resolve) => one.close(resolve));
      }
    },
  };
}

let count = 0;
function activity(
  serviceUrl: string,
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  count += 1;
  return {
    type: 'message',
    id: `wire-${String(count)}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:ada', name: 'Ada Pike', aadObjectId: 'aad-ada' },
    recipient: BOT,
    conversation: { id: 'private', conversationType: 'personal', tenantId: 'tenant' },
    text: 'Can I email a junior officer?',
    ...changes,
  };
}

function deliver({ url }: World, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

let open: World;
beforeAll(async () => {
  open = await world();
});
afterAll(() => open.close());
beforeEach(() => {
  open.sent.length = 0;
});

test('the citation entity arrives whole (botbuilder 4.23.3 by itself strips it)', async () => {
  const response = await deliver(open, activity(open.serviceUrl));
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
  const posts = open.sent.filter(({ method }) => method === 'POST');
  expect(posts.map(({ body }) => body['type'])).toEqual(['typing', 'message', 'message']);
  expect(posts[1]?.path).toMatch(/^\/v3\/conversations\/private\/activities/);
  const [entity] = posts[1]?.body['entities'] as Record<string, unknown>[];
  expect(entity).toEqual({
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    citation: CLAUSES.map((clause, index) => ({
      '@type': 'Claim',
      position: index + 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: expect.stringContaining(clause.ref) as string,
        abstract: expect.any(String) as string,
      },
    })),
  });
  expect(posts[1]?.body['channelData']).toEqual({ feedbackLoop: { type: 'default' } });
  expect(posts[1]?.body['text']).toContain('[1]');
  const [attachment] = posts[2]?.body['attachments'] as {
    contentType: string;
    content: { version: string };
  }[];
  expect(attachment?.contentType).toBe('application/vnd.microsoft.card.adaptive');
  expect(attachment?.content.version).toBe('1.5');
  expect(Buffer.byteLength(JSON.stringify(posts[2]?.body))).toBeLessThan(28 * 1024);
});

test('who asks is looked up by Teams’ id; the address that the directory knows is taken', async () => {
  await deliver(
    open,
    activity(open.serviceUrl, { from: { id: '29:eve', name: 'Somebody Else', aadObjectId: 'aad-eve' } }),
  );
  expect(open.sent.some(({ method, path }) => method === 'GET' && path.includes('/members/'))).toBe(true);
  expect(open.asked[open.asked.length - 1]?.asker).toBe(ADA);
});

test('the longest question that a card carries stays far below Teams’ limit', async () => {
  await deliver(open, activity(open.serviceUrl, { text: `junior ${'é'.repeat(1490)}` }));
  const last = open.sent[open.sent.length - 1];
  expect(last?.body['attachments']).toBeDefined();
  expect(Buffer.byteLength(JSON.stringify(last?.body))).toBeLessThan(28 * 1024);
});

test.each([429, 502])('after a %i from Teams the message is sent again', async (status) => {
  open.failWith.push(status);
  expect((await deliver(open, activity(open.serviceUrl))).status).toBe(200);
  const types = open.sent.filter(({ method }) => method === 'POST').map(({ body }) => body['type']);
  expect(types).toEqual(['typing', 'typing', 'message', 'message']);
});

test('a fault is told as one; log and answer hold nothing that was typed', async () => {
  const response = await deliver(open, activity(open.serviceUrl, { text: 'explode the kingfisher' }));
  expect(response.status).toBe(200);
  expect(open.sent[open.sent.length - 1]?.body['text']).toBe(WORDS.fault);
  expect(open.logs()).toContain('"error":"RangeError"');
  expect(open.logs()).not.toContain('kingfisher');
  expect(open.logs()).not.toContain('fenwick.example');
  expect(open.logs()).not.toContain('Ada');
});

test('when not even the fault can be told, the next delivery is let through', async () => {
  const same = activity(open.serviceUrl);
  // As Teams answers when somebody has blocked the bot.
  open.failWith.push(403, 403);
  const first = await deliver(open, same);
  expect(first.status).toBe(500);
  expect(first.headers.get('content-type')).toContain('application/problem+json');
  open.sent.length = 0;
  expect((await deliver(open, same)).status).toBe(200);
  expect(open.sent.filter(({ method }) => method === 'POST')).toHaveLength(3);
});

test('an invoke is answered in the response itself', async () => {
  const response = await deliver(
    open,
    activity(open.serviceUrl, {
      type: 'invoke',
      name: 'composeExtension/query',
      value: { parameters: [{ name: 'words', value: CLAUSES[0].ref }] },
    }),
  );
  expect(response.status).toBe(200);
  expect(JSON.stringify(await response.json())).toContain(CLAUSES[0].ref);
  const unknown = await deliver(open, activity(open.serviceUrl, { type: 'invoke', name: 'unheard/of' }));
  expect(unknown.status).toBe(501);
});

test.each([
  ['like', 'clear & short'],
  ['dislike', 'not <b>my</b> kingfisher'],
])(
  'a %s with a comment is kept with the answer it is about, and met with an empty 200',
  async (reaction, comment) => {
    await deliver(open, activity(open.serviceUrl));
    const place = open.sent.findIndex(({ body }) => body['channelData'] !== undefined);
    const response = await deliver(
      open,
      activity(open.serviceUrl, {
        type: 'invoke',
        name: 'message/submitAction',
        text: undefined,
        replyToId: `sent-${String(place + 1)}`,
        value: {
          actionName: 'feedback',
          // As Teams sends it: an object as JSON.
          actionValue: { reaction, feedback: JSON.stringify({ feedbackText: comment }) },
        },
      }),
    );
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    const kept = await open.feedback.list();
    expect(kept[kept.length - 1]).toEqual({
      protocol: PACK.id,
      situation: 'ask-junior',
      verdict: 'someone-else',
      liked: reaction === 'like',
      comment,
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
    expect(open.logs()).not.toContain(comment);
  },
);

const without = (key: string): Record<string, unknown> => {
  const whole = activity('http://127.0.0.1:9/');
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
};
const malformed: [string, () => unknown, number][] = [
  ['no JSON', () => '{"type":', 400],
  ['a list', () => [], 400],
  ['a text', () => '"hello"', 400],
  ['nothing in it', () => ({}), 400],
  ['no type', () => without('type'), 400],
  ['no conversation', () => without('conversation'), 400],
  ['no service address', () => without('serviceUrl'), 400],
  ['a service address that is none', () => activity('not an address'), 400],
  ['a service address of another kind', () => activity('file:///etc/hosts'), 400],
  ['a service address elsewhere', () => activity('https://smba.example/'), 400],
  ['text that is a number', () => activity('http://127.0.0.1:9/', { text: 5 }), 400],
  ['entities that are a text', () => activity('http://127.0.0.1:9/', { entities: 'x' }), 400],
  [
    'members that are null',
    () => activity('http://127.0.0.1:9/', { type: 'conversationUpdate', membersAdded: [null] }),
    400,
  ],
  ['a body of 300 kB', () => activity('http://127.0.0.1:9/', { text: 'x'.repeat(300_000) }), 413],
];
test.each(malformed)('an activity with %s is refused, and nothing is sent', async (_name, make, status) => {
  const response = await deliver(open, make());
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(open.sent).toEqual([]);
});

test('another site’s page cannot speak to the bot', async () => {
  const response = await deliver(open, JSON.stringify(activity(open.serviceUrl)), {
    'Content-Type': 'text/plain',
  });
  expect(response.status).toBe(415);
});

test('with an app id, a message without a token is refused with 401', async () => {
  const shut = await world({
    appId: '7d0b3a51-4bd5-4c53-8c39-4f1e0e0a6c11',
    tenantId: '7d0b3a51-4bd5-4c53-8c39-4f1e0e0a6c12',
    type: 'SingleTenant',
    password: 'not a real one',
  });
  for (const headers of [
    {} as Record<string, string>,
    { Authorization: 'Bearer x' },
    { Authorization: 'Basic abc' },
  ]) {
    const response = await deliver(shut, activity(shut.serviceUrl), headers);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('not a real one');
  }
  expect(shut.sent).toEqual([]);
  expect(shut.asked).toEqual([]);
  await shut.close();
});
