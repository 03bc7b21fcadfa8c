import { CLIENTS, type ClientId } from '../../addin/workbench/clients';
import { typedBody } from '../../addin/workbench/fake-host-body';
import type { Fault } from '../../addin/workbench/fake-host';
import type { Change } from '../../shared/types';
import { itemStorage, machineStorage, shorten } from '../../addin/outlook/office';
import { HEAD, JUNIOR, MEMBER, TEAM, settled, world, type World } from './world';

const clientIds = Object.keys(CLIENTS) as ClientId[];
const read = (w: World) => settled(w.clock, w.pane.readDraft());
const perform = (w: World, ...changes: Change[]) => settled(w.clock, w.pane.perform(changes), 1000);
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: `Person ${i}`,
    address: `person${i}@council.example.org`,
  }));
const line = (w: World, field: 'to' | 'cc' | 'bcc') =>
  (w.host.state().item?.[field] ?? []).map((one) => `${one.name} <${one.address}>`);
const body = (w: World) => w.host.state().item?.body.content;

describe('abilities are asked of the client', () => {
  it.each([
    ['new-outlook', true, true, true, true, true, true],
    ['classic-m365', true, true, true, true, true, true],
    ['classic-2304', true, true, false, false, true, true],
    ['classic-2206', true, true, false, false, true, false],
    ['ltsc-2021', true, false, false, false, false, false],
    ['mac', true, true, false, true, true, true],
    ['mobile', true, false, false, false, false, false],
  ] as const)('%s', (client, infoBar, sendAlert, sendMarkdown, takeAction, sessionData, delayDelivery) => {
    expect(world(client).pane.abilities).toEqual({
      infoBar,
      sendAlert,
      sendMarkdown,
      takeAction,
      sessionData,
      delayDelivery,
      openMessage: client !== 'mobile',
    });
  });
});

describe('reading the draft', () => {
  it.each(clientIds)('%s gives every part', async (client) => {
    const w = world(client);
    w.host.compose({
      subject: 'Bins in Mill Lane',
      body: typedBody('Dear Rhys\n\nThe bins were missed. Can you look?\n\nAda'),
      to: [{ ...HEAD, resolved: true }],
      cc: [{ ...TEAM, resolved: true }],
      bcc: [{ ...JUNIOR, resolved: true }],
      conversationId: 'c1',
    });
    expect(await read(w)).toEqual({
      draft: {
        from: MEMBER.address,
        to: [HEAD.address],
        cc: [TEAM.address],
        bcc: [JUNIOR.address],
        subject: 'Bins in Mill Lane',
        body: 'Dear Rhys\n\nThe bins were missed. Can you look?\n\nAda',
        composedAt: '2026-03-04T10:00:00.000Z',
      },
      conversationId: 'c1',
      missing: [],
    });
  });

  it('reads a plain-text body with its line breaks as \\n', async () => {
    const w = world('classic-m365');
    w.host.compose({ body: { type: 'text', content: 'One\n\nTwo' } });
    expect((await read(w)).draft.body).toBe('One\n\nTwo');
  });

  it('does not see text that Outlook has not resolved', async () => {
    const w = world('new-outlook');
    w.host.compose({
      to: [
        { ...HEAD, resolved: true },
        { name: 'mo', address: 'mo', resolved: false },
      ],
    });
    expect((await read(w)).draft.to).toEqual([HEAD.address]);
  });

  it.each([
    ['classic-2304', 600, 500, true],
    ['classic-m365', 600, 600, false],
    ['new-outlook', 1200, 1000, true],
    ['mobile', 120, 100, true],
    ['mac', 1200, 1200, false],
  ] as const)('%s: %i people in To are read as %i', async (client, given, told, cut) => {
    const w = world(client);
    w.host.compose({ to: people(given).map((one) => ({ ...one, resolved: true })) });
    const reading = await read(w);
    expect(reading.draft.to).toHaveLength(told);
    expect(reading.cut).toEqual(cut ? ['to'] : undefined);
  });

  it('takes the display name where the client leaves the address empty', async () => {
    const w = world('new-outlook', {
      faults: (api) =>
        api === 'to.getAsync'
          ? { kind: 'value', value: [{ emailAddress: '', displayName: HEAD.address }] }
          : null,
    });
    w.host.compose();
    expect((await read(w)).draft.to).toEqual([HEAD.address]);
  });

  it('names everything as missing when no message is open', async () => {
    const w = world('new-outlook');
    expect((await read(w)).missing).toEqual(['from', 'to', 'cc', 'bcc', 'subject', 'body']);
  });

  const parts = [
    ['from.getAsync', 'from'],
    ['to.getAsync', 'to'],
    ['cc.getAsync', 'cc'],
    ['bcc.getAsync', 'bcc'],
    ['subject.getAsync', 'subject'],
    ['body.getAsync', 'body'],
  ] as const;
  const faults: [string, Fault][] = [
    ['fails', { kind: 'fails', code: 9020 }],
    ['throws', { kind: 'throws' }],
    ['never calls back', { kind: 'never' }],
  ];
  for (const [api, part] of parts) {
    it.each(faults)(`names ${part} as missing when ${api} %s, and gives the rest`, async (_name, fault) => {
      const w = world('classic-m365', { faults: (called) => (called === api ? fault : null) });
      w.host.compose({ subject: 'Bins', body: typedBody('Hello'), to: [{ ...HEAD, resolved: true }] });
      const reading = await settled(w.clock, w.pane.readDraft(), 11000);
      expect(reading.missing).toEqual([part]);
      if (part !== 'subject') expect(reading.draft.subject).toBe('Bins');
      if (part !== 'to') expect(reading.draft.to).toEqual([HEAD.address]);
      if (part === 'from') expect(reading.draft.from).toBe(MEMBER.address);
    });
  }

  it.each<[string, Fault]>([
    ['at once', { kind: 'sync' }],
    ['twice', { kind: 'twice' }],
    ['late but in time', { kind: 'slow', milliseconds: 2000 }],
  ])('does not mind an API that calls back %s', async (_name, fault) => {
    const w = world('new-outlook', { faults: () => fault });
    w.host.compose({ subject: 'Bins', to: [{ ...HEAD, resolved: true }] });
    const reading = await settled(w.clock, w.pane.readDraft(), 6000);
    expect(reading.missing).toEqual([]);
    expect(reading.draft.to).toEqual([HEAD.address]);
  });

  it('survives values that are no lists and no text', async () => {
    const w = world('new-outlook', { faults: () => ({ kind: 'value', value: undefined }) });
    w.host.compose({ subject: 'Bins' });
    expect((await read(w)).missing).toEqual(['from', 'to', 'cc', 'bcc']);
  });

  it('reads the sender that is chosen, not the mailbox owner', async () => {
    const w = world('classic-m365');
    w.host.compose();
    w.host.setFrom({ name: 'Planning chair', address: 'chair@members.example.org' });
    expect((await read(w)).draft.from).toBe('chair@members.example.org');
  });
});

describe('changing recipients', () => {
  const start = (client: ClientId = 'new-outlook', options = {}) => {
    const w = world(client, options);
    w.host.compose({
      to: [
        { ...HEAD, resolved: true },
        { ...JUNIOR, resolved: true },
      ],
      bcc: [{ ...TEAM, resolved: true }],
    });
    return w;
  };

  it('drops one and puts back the line as it was, names kept', async () => {
    const w = start();
    const done = await perform(w, {
      type: 'drop-recipient',
      address: JUNIOR.address.toUpperCase(),
      field: 'to',
    });
    expect(done).toMatchObject({ ok: true, problem: null });
    expect(line(w, 'to')).toEqual([`${HEAD.name} <${HEAD.address}>`]);
    await settled(w.clock, done.undo(), 1000);
    expect(line(w, 'to')).toEqual([`${HEAD.name} <${HEAD.address}>`, `${JUNIOR.name} <${JUNIOR.address}>`]);
  });

  it('moves one from bcc to cc and back', async () => {
    const w = start();
    const done = await perform(w, { type: 'move-recipient', address: TEAM.address, from: 'bcc', to: 'cc' });
    expect([line(w, 'bcc'), line(w, 'cc')]).toEqual([[], [`${TEAM.name} <${TEAM.address}>`]]);
    await settled(w.clock, done.undo(), 1000);
    expect([line(w, 'bcc'), line(w, 'cc')]).toEqual([[`${TEAM.name} <${TEAM.address}>`], []]);
  });

  it('adds one without wiping what is not resolved yet', async () => {
    const w = start();
    w.host.addPerson('cc', { name: 'mo', address: 'mo' });
    const done = await perform(w, {
      type: 'add-recipient',
      address: 'ivy@council.example.org',
      name: 'Ivy',
      field: 'cc',
    });
    expect(done.ok).toBe(true);
    expect(line(w, 'cc')).toEqual(['mo <mo>', 'Ivy <ivy@council.example.org>']);
  });

  it('leaves what the sender has changed since when a fix is undone', async () => {
    const w = start();
    const done = await perform(w, { type: 'drop-recipient', address: JUNIOR.address, field: 'to' });
    w.host.addPerson('to', { name: 'Ivy', address: 'ivy@council.example.org' });
    await settled(w.clock, done.undo(), 1000);
    expect(line(w, 'to')).toEqual([
      `${HEAD.name} <${HEAD.address}>`,
      'Ivy <ivy@council.example.org>',
      `${JUNIOR.name} <${JUNIOR.address}>`,
    ]);
  });

  it('says so when the person has gone already', async () => {
    const w = start();
    const done = await perform(w, { type: 'drop-recipient', address: 'nobody@example.org', field: 'to' });
    expect(done.ok).toBe(false);
    expect(done.problem).toContain('nobody@example.org is no longer in To');
  });

  it('rewrites a line of 250 in calls of at most 100', async () => {
    const w = world('classic-m365');
    w.host.compose({ to: people(250).map((one) => ({ ...one, resolved: true })) });
    const done = await perform(w, {
      type: 'drop-recipient',
      address: 'person7@council.example.org',
      field: 'to',
    });
    expect(done).toMatchObject({ ok: true });
    expect(line(w, 'to')).toHaveLength(249);
    await settled(w.clock, done.undo(), 1000);
    expect(line(w, 'to')).toEqual(people(250).map((one) => `${one.name} <${one.address}>`));
  });

  it('does not rewrite a line that it does not see whole', async () => {
    const w = world('classic-2304');
    w.host.compose({ to: people(600).map((one) => ({ ...one, resolved: true })) });
    const done = await perform(w, {
      type: 'drop-recipient',
      address: 'person7@council.example.org',
      field: 'to',
    });
    expect(done.ok).toBe(false);
    expect(done.problem).toContain('more people than Outlook shows');
    expect(line(w, 'to')).toHaveLength(600);
  });

  it('puts the first line back when the second is refused', async () => {
    const w = start('new-outlook', {
      faults: (api: string) => (api === 'bcc.setAsync' ? { kind: 'fails' } : null),
    });
    const done = await perform(w, { type: 'move-recipient', address: TEAM.address, from: 'bcc', to: 'cc' });
    expect(done.ok).toBe(false);
    expect(done.problem).toContain('Bcc');
    expect([line(w, 'bcc'), line(w, 'cc')]).toEqual([[`${TEAM.name} <${TEAM.address}>`], []]);
  });

  it('notices a client that takes a change and drops it', async () => {
    const w = start('new-outlook', {
      faults: (api: string) => (api === 'to.setAsync' ? { kind: 'value', value: undefined } : null),
    });
    expect((await perform(w, { type: 'drop-recipient', address: JUNIOR.address, field: 'to' })).ok).toBe(
      false,
    );
  });

  it('says so when no message is open', async () => {
    const w = world('new-outlook');
    expect(await perform(w, { type: 'drop-recipient', address: JUNIOR.address, field: 'to' })).toMatchObject({
      ok: false,
      problem: 'No message is open for writing. Open the draft and try again.',
    });
  });
});

describe('changing the text', () => {
  const html =
    '<div>Dear Rhys,</div><div><br></div><div>The <b>bins</b> in Mill&nbsp;Lane &amp; Weir Street were missed.</div><div>Thanks</div>';
  const passage = 'The bins in Mill Lane & Weir Street were missed.';
  const start = async (content = html, type: 'html' | 'text' = 'html', client: ClientId = 'new-outlook') => {
    const w = world(client);
    w.host.compose({ body: { type, content } });
    const reading = await read(w);
    return { w, text: reading.draft.body };
  };
  const at = (text: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });

  it('removes a passage across tags and entities, leaves the tags, and puts it back', async () => {
    const { w, text } = await start();
    const done = await perform(w, { type: 'remove-text', ...at(text, passage) });
    expect(done).toMatchObject({ ok: true });
    expect(body(w)).toBe('<div>Dear Rhys,</div><div><br></div><div><b></b></div><div>Thanks</div>');
    await settled(w.clock, done.undo(), 1000);
    expect(body(w)).toBe(html);
  });

  it('replaces a passage with text, not with HTML', async () => {
    const { w, text } = await start();
    await perform(w, { type: 'replace-text', ...at(text, 'Thanks'), replacement: 'When <you> can & like' });
    expect(body(w)).toContain('<div>When &lt;you&gt; can &amp; like</div>');
    expect((await read(w)).draft.body).toContain('When <you> can & like');
  });

  it('makes two changes at once', async () => {
    const { w, text } = await start();
    const done = await perform(
      w,
      { type: 'remove-text', ...at(text, 'Dear Rhys,') },
      { type: 'replace-text', ...at(text, 'Thanks'), replacement: 'Ta' },
    );
    expect(done.ok).toBe(true);
    expect((await read(w)).draft.body).toBe(`\n${passage}\nTa`);
  });

  it('works on plain text', async () => {
    const { w, text } = await start('Dear Rhys\n\nBins missed.\n\nThanks', 'text', 'classic-2304');
    const done = await perform(w, { type: 'remove-text', ...at(text, 'Bins missed.') });
    expect(done.ok).toBe(true);
    expect(body(w)).toBe('Dear Rhys\n\n\n\nThanks');
  });

  it('finds a passage that has moved and been rewrapped', async () => {
    const { w, text } = await start();
    const change: Change = { type: 'remove-text', ...at(text, passage) };
    w.host.setBody({
      type: 'html',
      content: `<div>Hello again.</div>${html.replace('Weir Street', 'Weir\n   Street')}`,
    });
    expect((await perform(w, change)).ok).toBe(true);
    expect((await read(w)).draft.body).not.toContain('Weir');
  });

  it('does nothing when the passage has gone', async () => {
    const { w, text } = await start();
    w.host.setBody(typedBody('Something else.'));
    const done = await perform(w, { type: 'remove-text', ...at(text, passage) });
    expect(done.ok).toBe(false);
    expect(done.problem).toContain('Please look for “The bins in Mill Lane & Weir Street were missed.”');
    expect(body(w)).toBe('<div>Something else.</div>');
  });

  it('does nothing when the passage stands twice and neither is where it was', async () => {
    const { w } = await start();
    w.host.setBody(typedBody('Once more: bins.\nOnce more: bins.'));
    const done = await perform(w, { type: 'remove-text', start: 3, end: 12, text: 'more: bins.' });
    expect(done.ok).toBe(false);
    expect(done.problem).toContain('more than once');
  });

  it('does not undo over what has been typed since', async () => {
    const { w, text } = await start();
    const done = await perform(w, { type: 'remove-text', ...at(text, passage) });
    w.host.setBody(typedBody('Dear Rhys,\n\nA new thought.'));
    await expect(settled(w.clock, done.undo(), 1000)).rejects.toThrow('The message has changed since');
    expect(body(w)).toContain('A new thought.');
  });

  it('touches nobody when the text is refused', async () => {
    const w = world('new-outlook', { faults: (api) => (api === 'body.setAsync' ? { kind: 'fails' } : null) });
    w.host.compose({ body: typedBody('Bins.'), to: [{ ...JUNIOR, resolved: true }] });
    const done = await perform(
      w,
      { type: 'drop-recipient', address: JUNIOR.address, field: 'to' },
      { type: 'remove-text', start: 0, end: 5, text: 'Bins.' },
    );
    expect(done.ok).toBe(false);
    expect(line(w, 'to')).toHaveLength(1);
  });

  it('says so when the body is too long for Outlook', async () => {
    const w = world('new-outlook');
    w.host.compose({ body: { type: 'html', content: `<div>Bins.</div><div>${'x'.repeat(1000100)}</div>` } });
    const done = await perform(w, { type: 'remove-text', start: 0, end: 5, text: 'Bins.' });
    expect(done.problem).toContain('too long for Outlook');
  });
});

describe('delivery time and earlier messages', () => {
  it('sets a delivery time and undoes it', async () => {
    const w = world('classic-m365');
    w.host.compose();
    const done = await perform(w, { type: 'delay-until', at: '2026-03-05T09:00:00Z' });
    expect(done.ok).toBe(true);
    expect(w.host.state().item?.deliverAt).toBe(Date.parse('2026-03-05T09:00:00Z'));
    await settled(w.clock, done.undo(), 1000);
    // Outlook cannot take a time off: about a minute from now is the nearest to none.
    expect((w.host.state().item?.deliverAt ?? 0) - w.clock.now()).toBeLessThanOrEqual(60000);
  });

  it('keeps a later time that the sender has chosen', async () => {
    const later = Date.parse('2026-03-09T09:00:00Z');
    const w = world('new-outlook');
    w.host.compose({ deliverAt: later });
    expect((await perform(w, { type: 'delay-until', at: '2026-03-05T09:00:00Z' })).ok).toBe(true);
    expect(w.host.state().item?.deliverAt).toBe(later);
  });

  it.each(['classic-2206', 'ltsc-2021', 'mobile'] as const)(
    '%s: says that Outlook did not',
    async (client) => {
      const w = world(client);
      w.host.compose();
      expect((await perform(w, { type: 'delay-until', at: '2026-03-05T09:00:00Z' })).problem).toContain(
        'send options',
      );
    },
  );

  it('refuses a time that has passed', async () => {
    const w = world('new-outlook');
    w.host.compose();
    expect((await perform(w, { type: 'delay-until', at: '2026-03-03T09:00:00Z' })).problem).toContain(
      'has passed',
    );
  });

  it.each(clientIds.filter((id) => id !== 'mobile'))('%s opens an earlier message', async (client) => {
    const w = world(client);
    w.host.compose();
    expect((await perform(w, { type: 'open-message', itemId: 'AAA=' })).ok).toBe(true);
    expect(w.host.state().opened).toEqual(['AAA=']);
  });

  it('says where to find it on a phone', async () => {
    const w = world('mobile');
    w.host.compose();
    expect((await perform(w, { type: 'open-message', itemId: 'AAA=' })).problem).toContain('Sent Items');
  });
});

describe('the bar above the message', () => {
  const show = (w: World, text: string | null, key?: string) => settled(w.clock, w.pane.showInfo(text, key));

  it.each([
    ['new-outlook', 'insightMessage'],
    ['classic-2206', 'insightMessage'],
    ['mac', 'insightMessage'],
    ['ltsc-2021', 'informationalMessage'],
    ['mobile', 'informationalMessage'],
  ] as const)('%s shows one %s', async (client, type) => {
    const w = world(client);
    w.host.compose();
    await show(w, 'First', 'a');
    await show(w, 'Second', 'b');
    expect(w.host.state().infos).toMatchObject([{ type, message: 'Second' }]);
    expect(w.host.state().infos[0]?.action === null).toBe(type === 'informationalMessage');
    await show(w, null);
    expect(w.host.state().infos).toEqual([]);
  });

  it('cuts at a word and keeps within 150 characters', async () => {
    const w = world('classic-m365');
    w.host.compose();
    await show(w, 'word '.repeat(60));
    const message = w.host.state().infos[0]?.message ?? '';
    expect(message.length).toBeLessThanOrEqual(150);
    expect(message).toMatch(/word…$/);
  });

  it('never breaks a character in two', () => {
    const text = '👩‍💼'.repeat(60);
    expect(shorten(text, 150)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('falls back to a plain message where an InsightMessage is refused', async () => {
    let calls = 0;
    const w = world('new-outlook', {
      faults: (api) =>
        api === 'notificationMessages.replaceAsync' && calls++ === 0 ? { kind: 'fails' } : null,
    });
    w.host.compose();
    await show(w, 'Hello', 'a');
    expect(w.host.state().infos).toMatchObject([{ type: 'informationalMessage', message: 'Hello' }]);
  });

  it('does nothing when no message is open, or the client refuses everything', async () => {
    const w = world('new-outlook', { faults: () => ({ kind: 'throws' }) });
    await show(w, 'Hello');
    w.host.compose();
    await show(w, 'Hello');
    expect(w.host.state().infos).toEqual([]);
  });

  it('opens the pane at its nudge', async () => {
    const w = world('new-outlook');
    w.host.compose();
    await show(w, 'Hello', 'junior-officer:mo');
    w.host.clickInfo('protocolNudge');
    expect(w.host.state().pane.open).toBe(true);
    expect(await settled(w.clock, w.pane.openedAt())).toBe('junior-officer:mo');
  });

  it('tells an open pane of another nudge where the client can', async () => {
    const w = world('classic-m365');
    w.host.compose();
    w.host.openPane();
    const heard: string[] = [];
    const stop = w.pane.onOpenedAt((key) => heard.push(key));
    await w.clock.advance(50);
    await show(w, 'Hello', 'a');
    w.host.clickInfo('protocolNudge');
    await w.clock.advance(50);
    stop();
    await w.clock.advance(50);
    w.host.clickInfo('protocolNudge');
    await w.clock.advance(50);
    expect(heard).toEqual(['a']);
  });

  it('is opened at nothing in particular from the ribbon, and by a context that is not ours', async () => {
    const w = world('new-outlook');
    w.host.compose();
    w.host.openPane();
    expect(await settled(w.clock, w.pane.openedAt())).toBeNull();
    for (const value of ['not json', '"x"', '[]', '{"nudgeKey":3}', 7, null]) {
      w.host.setFaults((api) =>
        api === 'item.getInitializationContextAsync' ? { kind: 'value', value } : null,
      );
      expect(await settled(w.clock, w.pane.openedAt())).toBeNull();
    }
    w.host.setFaults((api) =>
      api === 'item.getInitializationContextAsync' ? { kind: 'value', value: { nudgeKey: 'k' } } : null,
    );
    expect(await settled(w.clock, w.pane.openedAt())).toBe('k');
  });
});

describe('hearing of changes', () => {
  it('hears of recipients, also after another message is opened under the pane, until it stops listening', async () => {
    const w = world('classic-m365');
    w.host.compose();
    w.host.openPane();
    let heard = 0;
    const stop = w.pane.onChanged(() => {
      heard += 1;
    });
    await w.clock.advance(50);
    w.host.addPerson('to', HEAD);
    await w.clock.advance(50);
    expect(heard).toBe(1);
    w.host.compose();
    await w.clock.advance(50);
    expect(heard).toBe(2);
    w.host.addPerson('to', HEAD);
    await w.clock.advance(50);
    expect(heard).toBe(3);
    stop();
    await w.clock.advance(50);
    w.host.addPerson('to', JUNIOR);
    await w.clock.advance(50);
    expect(heard).toBe(3);
  });
});

describe('storage', () => {
  it('keeps text with the message, and finds nothing in another', async () => {
    const w = world('new-outlook');
    w.host.compose();
    const item = itemStorage(w.paneHost);
    await settled(w.clock, item?.set('a', 'one') ?? Promise.reject(new Error('none')));
    expect(await settled(w.clock, item?.get('a') ?? Promise.resolve(null))).toBe('one');
    await settled(w.clock, item?.set('b', 'two') ?? Promise.resolve());
    await settled(w.clock, item?.remove('a') ?? Promise.resolve());
    expect(await settled(w.clock, item?.get('a') ?? Promise.resolve('?'))).toBeNull();
    w.host.compose();
    expect(await settled(w.clock, item?.get('b') ?? Promise.resolve('?'))).toBeNull();
  });

  it('rejects what does not fit', async () => {
    const w = world('classic-2304');
    w.host.compose();
    const item = itemStorage(w.paneHost);
    await expect(settled(w.clock, item?.set('a', 'x'.repeat(50001)) ?? Promise.resolve())).rejects.toThrow(
      '50000',
    );
  });

  it.each(['ltsc-2021', 'mobile'] as const)('%s has none with the message', (client) => {
    expect(itemStorage(world(client).paneHost)).toBeNull();
  });

  it.each(clientIds)('%s keeps text on the machine', async (client) => {
    const w = world(client);
    const storage = machineStorage(w.paneHost);
    await settled(w.clock, storage.set('a', 'one'));
    expect(await settled(w.clock, storage.get('a'))).toBe('one');
    expect(w.kept.get('a')).toBe('one');
    await settled(w.clock, storage.remove('a'));
    expect(await settled(w.clock, storage.get('a'))).toBeNull();
  });
});
