import { createHandlers, type HandlerDeps } from '../../addin/outlook/handlers';
import type { SendAnswer } from '../../addin/outlook/send';
import { atSend } from '../../shared/check';
import { CLIENTS, type ClientId } from '../../addin/workbench/clients';
import { typedBody } from '../../addin/workbench/fake-host-body';
import type { Fault, HostGlobals } from '../../addin/workbench/fake-host';
import {
  HEAD,
  JUNIOR,
  MEMBER,
  TEAM,
  SNAPSHOT,
  checkJunior,
  nudge,
  officeHostOf,
  settled,
  world,
  type World,
} from './world';

const clientIds = Object.keys(CLIENTS) as ClientId[];
const sendingClients = clientIds.filter((id) => CLIENTS[id].handles.includes('messageSending'));

/** A message to the junior officer, its events over and the policy fetched. */
async function composed(w: World, to = [JUNIOR]): Promise<World> {
  w.host.compose({
    subject: 'Bins',
    body: typedBody('Dear Mo\n\nThe bins were missed.\n\nAda'),
    conversationId: 'c1',
  });
  await w.clock.advance(200);
  w.host.setLine('to', to);
  await w.clock.advance(200);
  return w;
}
async function pressSend(w: World): Promise<void> {
  w.host.send();
  await w.clock.advance(200);
}
const phase = (w: World) => w.host.state().send.phase;
const alert = (w: World) => {
  const { send } = w.host.state();
  if (send.phase !== 'alert') throw new Error(`no alert but ${send.phase}`);
  return send;
};
const counts = (w: World): Record<string, number> => {
  const rows = JSON.parse(w.kept.get('protocolNudge.1.counts') ?? '[]') as {
    rule: string;
    outcome: string;
    count: number;
  }[];
  return Object.fromEntries(rows.map((row) => [`${row.rule} ${row.outcome}`, row.count]));
};

describe('while composing', () => {
  it.each(['new-outlook', 'classic-m365', 'classic-2304', 'classic-2206', 'mac'] as const)(
    '%s: a recipient brings the nudge to the bar; it leaves when the recipient does',
    async (client) => {
      const w = await composed(world(client));
      expect(w.host.state().infos).toMatchObject([
        { type: 'insightMessage', message: 'Write to the head of service first' },
      ]);
      w.host.setLine('to', [HEAD]);
      await w.clock.advance(200);
      expect(w.host.state().infos).toEqual([]);
      expect(w.host.state().failures).toEqual([]);
    },
  );

  it('shows a plain message on a phone', async () => {
    const w = await composed(world('mobile'));
    expect(w.host.state().infos).toMatchObject([
      { type: 'informationalMessage', message: 'Write to the head of service first' },
    ]);
  });

  it('opens the pane at the nudge that the bar shows', async () => {
    const w = await composed(world('new-outlook'));
    w.host.clickInfo('protocolNudge');
    expect(await settled(w.clock, w.pane.openedAt())).toBe('junior-officer:mo');
  });

  it('says how many more there are', async () => {
    const check = () => ({
      nudges: [nudge(), nudge({ key: 'b' }), nudge({ key: 'c' }), nudge({ key: 'q', quiet: true })],
      watched: [],
      faults: [],
    });
    const w = await composed(world('classic-m365', { check }));
    expect(w.host.state().infos[0]?.message).toBe(
      'Write to the head of service first – and 2 more suggestions',
    );
  });

  it('keeps unsure findings out of the bar', async () => {
    const w = await composed(
      world('classic-m365', { check: () => ({ nudges: [nudge({ quiet: true })], watched: [], faults: [] }) }),
    );
    expect(w.host.state().infos).toEqual([]);
  });

  it('asks the server once, then by ETag, and not again within five minutes', async () => {
    const w = await composed(world('classic-m365'));
    expect(w.requests.filter(({ url }) => url.endsWith('/api/policy'))).toHaveLength(1);
    const before = w.requests.length;
    w.host.compose();
    await w.clock.advance(1000);
    expect(w.requests.slice(before).filter(({ url }) => url.endsWith('/api/policy'))).toEqual([]);
    await w.clock.advance(10 * 60000);
    w.host.compose();
    await w.clock.advance(1000);
    expect(w.requests.slice(before).filter(({ url }) => url.endsWith('/api/policy')).length).toBeGreaterThan(
      0,
    );
  });

  it('looks at a draft that is opened again, and not twice at a new message', async () => {
    let looks = 0;
    const check: HandlerDeps['check'] = (input) => {
      looks += 1;
      return checkJunior(input);
    };
    const w = world('classic-m365', { check });
    w.host.compose({ to: [{ ...JUNIOR, resolved: true }] });
    await w.clock.advance(5000);
    expect(looks).toBe(1);
    w.host.compose({ kind: 'draft', to: [{ ...JUNIOR, resolved: true }] });
    await w.clock.advance(5000);
    expect(looks).toBe(2);
    expect(w.host.state().infos).toHaveLength(1);
  });

  it('posts counts of rule, outcome and day, and nothing else', async () => {
    const w = await composed(world('classic-m365'));
    w.host.compose();
    await w.clock.advance(1000);
    const posts = w.requests.filter(({ method }) => method === 'POST');
    expect(posts.length).toBeGreaterThan(0);
    expect(JSON.parse(posts[0]?.body ?? '')).toEqual({
      counts: [{ rule: 'junior-officer', outcome: 'shown', day: '2026-03-04', count: 1 }],
    });
    expect(counts(w)).toEqual({});
  });

  it('keeps a dismissed nudge away: from the bar, from Send, and from the next message of the conversation', async () => {
    const w = await composed(world('new-outlook'));
    w.host.dismissInfo('protocolNudge');
    await w.clock.advance(200);
    w.host.setLine('cc', [TEAM]);
    await w.clock.advance(200);
    expect(w.host.state().infos).toEqual([]);
    await pressSend(w);
    expect(w.host.state().sent).toHaveLength(1);
    expect(counts(w)).toMatchObject({ 'junior-officer dismissed': 1 });
    await composed(w);
    expect(w.host.state().infos).toEqual([]);
    w.host.compose({ conversationId: 'another', to: [{ ...JUNIOR, resolved: true }] });
    await w.clock.advance(200);
    expect(w.host.state().infos).toHaveLength(1);
  });

  it('is silent while Outlook withholds part of the draft', async () => {
    const w = await composed(
      world('classic-m365', { faults: (api) => (api === 'cc.getAsync' ? { kind: 'fails' } : null) }),
    );
    expect(w.host.state().infos).toEqual([]);
    expect(w.host.state().failures).toEqual([]);
  });
});

describe('at Send', () => {
  it.each(sendingClients)('%s: asks, kindly and within the limits; Send Anyway sends', async (client) => {
    const w = await composed(world(client));
    await pressSend(w);
    const asked = alert(w);
    expect(asked.message).toContain('Write to the head of service first');
    expect(asked.message).toContain('See the test protocol, 7.');
    expect(asked.message).toContain('You can still send it as it is.');
    expect(asked.choices.map((choice) => choice.label)).toEqual(
      client === 'mac'
        ? ['Send Anyway', 'See suggestions']
        : client === 'new-outlook' || client === 'classic-m365'
          ? ['Send Anyway', 'Don’t Send', 'See suggestions']
          : ['Send Anyway', 'Don’t Send'],
    );
    expect(asked.markdown === null).toBe(!CLIENTS[client].alertMarkdown);
    if (asked.markdown !== null)
      expect(asked.markdown).toMatch(/^\*\*Write to the head of service first\*\*\n\n/);
    w.host.choose('send-anyway');
    await w.clock.advance(400000);
    expect(w.host.state().sent).toHaveLength(1);
    expect(w.host.state().failures).toEqual([]);
  });

  it.each(['new-outlook', 'classic-m365', 'mac'] as const)(
    '%s: the button opens the pane at that nudge',
    async (client) => {
      const w = await composed(world(client));
      await pressSend(w);
      w.host.choose(client === 'mac' ? 'dont-send' : 'take-action');
      expect(w.host.state().pane.open).toBe(true);
      expect(w.host.state().sent).toEqual([]);
      expect(await settled(w.clock, w.pane.openedAt())).toBe('junior-officer:mo');
    },
  );

  it.each(['new-outlook', 'classic-m365', 'mac'] as const)(
    '%s: from the question to the pane, a fix by one click, and away',
    async (client) => {
      const w = await composed(world(client));
      await pressSend(w);
      w.host.choose(client === 'mac' ? 'dont-send' : 'take-action');
      const done = await settled(
        w.clock,
        w.pane.perform([
          { type: 'drop-recipient', address: JUNIOR.address, field: 'to' },
          { type: 'add-recipient', address: HEAD.address, name: HEAD.name, field: 'to' },
        ]),
        500,
      );
      expect(done).toMatchObject({ ok: true });
      await w.clock.advance(500);
      expect(w.host.state().infos).toEqual([]);
      await pressSend(w);
      expect(w.host.state().sent).toMatchObject([{ to: [HEAD] }]);
      expect(w.host.state().failures).toEqual([]);
    },
  );

  it.each(clientIds)('%s: lets a good mail go, and asks nothing of the network', async (client) => {
    const w = await composed(world(client), [HEAD]);
    const before = w.requests.length;
    await pressSend(w);
    expect(w.host.state().sent).toHaveLength(1);
    await w.clock.advance(400000);
    expect(w.requests).toHaveLength(before);
    expect(w.host.state().failures).toEqual([]);
    expect(w.host.state().running).toBe(0);
  });

  it('reads the draft again: what was added after the last event is seen', async () => {
    const seen: string[] = [];
    const check: HandlerDeps['check'] = (input) => {
      seen.push(input.draft.body);
      return { nudges: [], watched: [], faults: [] };
    };
    const w = await composed(world('classic-m365', { check }));
    w.host.setBody(typedBody('Quite another text'));
    await pressSend(w);
    expect(seen[seen.length - 1]).toBe('Quite another text');
  });

  it('remembers what was sent as hashes, and gives it to the next check', async () => {
    const earlier: number[] = [];
    const check: HandlerDeps['check'] = (input) => {
      earlier.push(input.earlier.length);
      return { nudges: [], watched: [], faults: [] };
    };
    const w = await composed(world('classic-m365', { check }), [HEAD]);
    await pressSend(w);
    const memory = w.kept.get('protocolNudge.1.memory') ?? '';
    expect(memory).toContain('Bins');
    expect(memory).not.toContain('missed');
    await composed(w, [HEAD]);
    await pressSend(w);
    expect([earlier[0], earlier[earlier.length - 1]]).toEqual([0, 1]);
    w.host.compose({
      from: { name: 'Somebody else', address: 'else@members.example.org' },
      to: [{ ...HEAD, resolved: true }],
    });
    await w.clock.advance(200);
    expect(earlier[earlier.length - 1]).toBe(0);
  });

  it('counts a rule on watch once, when the mail goes, and shows nothing of it', async () => {
    const check: HandlerDeps['check'] = () => ({ nudges: [], watched: ['junior-officer'], faults: [] });
    const w = await composed(world('new-outlook', { check }));
    expect(counts(w)).toEqual({});
    await pressSend(w);
    expect(w.host.state().sent).toHaveLength(1);
    expect(counts(w)).toEqual({ 'junior-officer watched': 1 });
  });

  it('raises advice once a message, a warning each time', async () => {
    let severity: 'advice' | 'warning' = 'advice';
    const check = () => ({ nudges: [nudge({ severity })], watched: [], faults: [] });
    const w = await composed(world('new-outlook', { check }));
    await pressSend(w);
    w.host.choose('dont-send');
    await pressSend(w);
    expect(w.host.state().sent).toHaveLength(1);
    expect(counts(w)).toEqual({ 'junior-officer shown': 1, 'junior-officer sent': 1 });
    severity = 'warning';
    await composed(w);
    await pressSend(w);
    w.host.choose('dont-send');
    await pressSend(w);
    expect(phase(w)).toBe('alert');
  });

  it('stays silent about unsure findings', async () => {
    const w = await composed(
      world('new-outlook', { check: () => ({ nudges: [nudge({ quiet: true })], watched: [], faults: [] }) }),
    );
    await pressSend(w);
    expect(w.host.state().sent).toHaveLength(1);
  });

  it('keeps within the limits however long the words are', async () => {
    const long = nudge({
      title: 'A title of many words '.repeat(40),
      guidance: 'Guidance *with* [marks](x) that goes on. '.repeat(100),
    });
    for (const client of sendingClients) {
      const w = await composed(
        world(client, { check: () => ({ nudges: [long, long, long], watched: [], faults: [] }) }),
      );
      await pressSend(w);
      expect(alert(w).message.length).toBeLessThanOrEqual(500);
      expect((alert(w).markdown ?? '').length).toBeLessThanOrEqual(500);
      expect(alert(w).message).toContain('You can still send it as it is.');
      expect(alert(w).message).toContain('2 more suggestions');
      expect(w.host.state().failures).toEqual([]);
    }
  });

  it('lets mail go when the add-in has never met its server', async () => {
    for (const client of sendingClients) {
      const w = await composed(world(client, { snapshot: null }));
      await pressSend(w);
      expect(w.host.state().sent).toHaveLength(1);
      expect(w.host.state().failures).toEqual([]);
    }
  });

  it('still checks when the server has gone since', async () => {
    const online = await composed(world('classic-m365'));
    const w = await composed(world('classic-m365', { snapshot: null, officeStorage: online.officeStorage }));
    await pressSend(w);
    expect(phase(w)).toBe('alert');
  });

  it('checks a Send that comes before any other event is over', async () => {
    const online = await composed(world('mac'));
    const w = world('mac', { pageStorage: online.pageStorage });
    w.host.compose({ to: [{ ...JUNIOR, resolved: true }] });
    w.host.send();
    await w.clock.advance(1000);
    expect(phase(w)).toBe('alert');
    expect(w.host.state().failures).toEqual([]);
  });
});

describe('whatever fails, Send is answered once and the mail can go', () => {
  const expectThatItCanGo = async (w: World): Promise<void> => {
    await w.clock.advance(1000000);
    if (w.host.state().sent.length === 0) {
      expect(['alert', 'taking-longer', 'idle']).toContain(phase(w));
      if (phase(w) === 'idle') await pressSend(w);
      w.host.choose('send-anyway');
    }
    await w.clock.advance(1000000);
    expect(w.host.state().sent).toHaveLength(1);
    expect(w.host.state().failures).toEqual([]);
    expect(w.host.state().running).toBe(0);
  };

  const faults: [string, Fault][] = [
    ['fails', { kind: 'fails', code: 9020, message: 'An internal error has occurred.' }],
    ['throws', { kind: 'throws' }],
    ['never calls back', { kind: 'never' }],
    // Each call in its own time, all of them together too long: only the overall budget answers this one.
    ['calls back after 1.4 s', { kind: 'slow', milliseconds: 1400 }],
    ['calls back after 2 s', { kind: 'slow', milliseconds: 2000 }],
    ['calls back after 10 s', { kind: 'slow', milliseconds: 10000 }],
    ['calls back before it returns', { kind: 'sync' }],
    ['calls back twice', { kind: 'twice' }],
    ['gives undefined', { kind: 'value', value: undefined }],
    ['gives null', { kind: 'value', value: null }],
    ['gives nonsense', { kind: 'value', value: { some: ['thing'] } }],
  ];
  const apis = [
    '',
    'to.',
    'bcc.',
    'from.',
    'subject.',
    'body.',
    'sessionData.',
    'storage.',
    'localStorage.',
    'storage.setItem',
    'sessionData.setAsync',
  ];

  for (const [name, fault] of faults) {
    it.each(apis)(`when %s* ${name}`, async (api) => {
      for (const client of sendingClients) {
        const w = await composed(world(client));
        w.host.setFaults((called) => (called.startsWith(api) ? fault : null));
        w.host.send();
        // Our answer is there before Outlook loses patience.
        await w.clock.advance(4500);
        expect(['alert', 'idle']).toContain(phase(w));
        await expectThatItCanGo(w);
      }
    });
  }

  it.each(faults)('when everything %s from the first moment on', async (_name, fault) => {
    for (const client of sendingClients) {
      const w = await composed(world(client, { faults: () => fault }));
      await pressSend(w);
      await expectThatItCanGo(w);
    }
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('rule engine');
      },
    ],
    ['gives nothing', () => undefined as never],
    ['gives nudges that are none', () => ({ nudges: [null, 7], watched: [], faults: [] }) as never],
  ] as [string, HandlerDeps['check']][])('when the check %s', async (_name, check) => {
    for (const client of sendingClients) {
      const w = await composed(world(client, { check }));
      await pressSend(w);
      expect(w.host.state().sent).toHaveLength(1);
      await expectThatItCanGo(w);
    }
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"etag":1}',
    '{"etag":null,"confirmedAt":"x","snapshot":{}}',
    JSON.stringify({ etag: null, confirmedAt: 'x', snapshot: { ...SNAPSHOT, people: [null] } }),
    JSON.stringify({ etag: null, confirmedAt: 'x', snapshot: { ...SNAPSHOT, pack: { id: 'x' } } }),
    'x'.repeat(1000000),
  ])('when every key of the storage holds text %#', async (text) => {
    for (const client of sendingClients) {
      const kept = new Map<string, string>();
      for (const key of ['snapshot', 'memory', 'dismissed', 'counts'])
        kept.set(`protocolNudge.1.${key}`, text);
      const w = await composed(world(client, { officeStorage: kept, pageStorage: kept, snapshot: null }));
      await pressSend(w);
      expect(w.host.state().sent).toHaveLength(1);
      await expectThatItCanGo(w);
    }
  });

  it('when the memory alone is corrupt, and still nudges', async () => {
    for (const text of ['{', '[{"sentAt":"never"}]', '[null,1,"x"]', '{"a":1}']) {
      const w = await composed(world('classic-m365'));
      for (const key of ['memory', 'dismissed', 'counts'])
        w.officeStorage.set(`protocolNudge.1.${key}`, text);
      await pressSend(w);
      expect(phase(w)).toBe('alert');
      await expectThatItCanGo(w);
    }
  });

  it('when the body is 5 MB', async () => {
    for (const client of sendingClients) {
      const w = await composed(world(client));
      w.host.setBody({ type: 'html', content: `<div>${'Long thread. '.repeat(400000)}</div>` });
      await pressSend(w);
      expect(phase(w)).toBe('alert');
      await expectThatItCanGo(w);
    }
  });

  it('when the message goes to 1,500 people', async () => {
    const many = Array.from({ length: 1500 }, (_, i) => ({
      name: `P${i}`,
      address: `p${i}@council.example.org`,
    }));
    for (const client of sendingClients) {
      const w = await composed(world(client), [JUNIOR, ...many]);
      await pressSend(w);
      expect(phase(w)).toBe('alert');
      await expectThatItCanGo(w);
    }
  });

  it('when Outlook hands the event over twice, or two engines get one each', () => {
    const w = world('new-outlook', { launch: () => undefined });
    w.host.compose({ to: [{ ...HEAD, resolved: true }] });
    const handlersIn = (globals: HostGlobals) =>
      createHandlers({
        host: officeHostOf(globals, w.clock),
        check: checkJunior,
        atSend,
        fetch: null,
        origin: '',
      });
    const one = handlersIn(w.host.paneGlobals());
    const two = handlersIn(w.host.paneGlobals());
    const answers: SendAnswer[] = [];
    const event = { completed: (answer: SendAnswer) => answers.push(answer) };
    const other = { completed: (answer: SendAnswer) => answers.push(answer) };
    one.send(event);
    one.send(event);
    two.send(other);
    return w.clock.advance(10000).then(() => {
      expect(answers).toEqual([{ allowEvent: true }, { allowEvent: true }]);
      expect(w.clock.pending()).toBe(0);
    });
  });

  it('when completed itself throws: it is not called again', async () => {
    const w = world('classic-m365');
    w.host.compose({ to: [{ ...HEAD, resolved: true }] });
    let calls = 0;
    const handlers = createHandlers({
      host: w.paneHost,
      check: checkJunior,
      atSend,
      fetch: null,
      origin: '',
    });
    handlers.send({
      completed: () => {
        calls += 1;
        throw new Error('gone');
      },
    });
    await w.clock.advance(100000);
    expect(calls).toBe(1);
  });

  it('when the event is not one', async () => {
    const w = world('classic-m365');
    const handlers = createHandlers({
      host: w.paneHost,
      check: checkJunior,
      atSend,
      fetch: null,
      origin: '',
    });
    for (const event of [null, undefined, {}, 'x'])
      for (const name of Object.keys(handlers) as (keyof typeof handlers)[]) handlers[name](event);
    await w.clock.advance(100000);
    expect(w.host.state().failures).toEqual([]);
  });

  it('when the engine has no timers', async () => {
    const w = await composed(world('classic-m365'));
    const handlers = createHandlers({
      host: { ...w.paneHost, later: null },
      check: checkJunior,
      atSend,
      fetch: null,
      origin: '',
    });
    const answers: SendAnswer[] = [];
    handlers.send({ completed: (answer: SendAnswer) => answers.push(answer) });
    await w.clock.advance(1000);
    expect(answers).toMatchObject([{ allowEvent: false }]);
  });

  it('leaves no timer behind that could answer a later Send', async () => {
    const w = await composed(world('classic-m365'));
    await pressSend(w);
    w.host.choose('dont-send');
    w.host.setLine('to', [HEAD]);
    await w.clock.advance(10000);
    expect(phase(w)).toBe('idle');
    expect(w.clock.pending()).toBe(0);
    expect(w.host.state().sent).toEqual([]);
  });

  it('never raises the send mode', async () => {
    const answers: SendAnswer[] = [];
    const w = await composed(world('new-outlook'));
    createHandlers({ host: w.paneHost, check: checkJunior, atSend, fetch: null, origin: '' }).send({
      completed: (answer: SendAnswer) => answers.push(answer),
    });
    await w.clock.advance(1000);
    expect(answers).toHaveLength(1);
    expect(Object.keys(answers[0] ?? {}).sort()).toEqual([
      'allowEvent',
      'cancelLabel',
      'commandId',
      'contextData',
      'errorMessage',
      'errorMessageMarkdown',
    ]);
    expect(w.host.state().item?.from.address).toBe(MEMBER.address);
  });
});
