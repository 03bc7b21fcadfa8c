import { CLIENTS, within as inSet, type ClientId } from '../../addin/workbench/clients';
import { bodyAs, isAddress, storeBody, typedBody } from '../../addin/workbench/fake-host-body';
import {
  createFakeHost,
  type FakeHost,
  type FakeHostOptions,
  type HostGlobals,
} from '../../addin/workbench/fake-host';
import { manualClock, type ManualClock } from '../../addin/workbench/fake-host-clock';
import { HEAD, JUNIOR, MEMBER } from './world';

/** The stand-in is only worth as much as its faithfulness: these tests hold what the documents say of Outlook. */

interface Rig {
  readonly host: FakeHost;
  readonly clock: ManualClock;
  readonly item: () => Office.MessageCompose;
}
interface TestEvent {
  completed(options?: object): void;
}
function rig(
  client: ClientId,
  send?: (event: TestEvent, globals: HostGlobals) => void,
  more: Partial<FakeHostOptions> = {},
): Rig {
  const clock = manualClock();
  const host = createFakeHost({
    client,
    clock,
    me: MEMBER,
    ...(send === undefined
      ? {}
      : {
          launch: (globals: HostGlobals) => {
            globals.Office.actions.associate('onMessageSendHandler', (event: TestEvent) => {
              send(event, globals);
            });
            for (const name of [
              'onNewMessageComposeHandler',
              'onMessageComposeHandler',
              'onMessageRecipientsChangedHandler',
              'onMessageFromChangedHandler',
              'onInfoBarDismissClickedHandler',
            ])
              globals.Office.actions.associate(name, (event: TestEvent) => {
                event.completed();
              });
          },
        }),
    ...more,
  });
  const { Office: office } = host.paneGlobals();
  return { host, clock, item: () => office.context.mailbox.item as unknown as Office.MessageCompose };
}
/** What an API calls back with. */
async function answer<T>(
  r: Rig,
  start: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Office.AsyncResult<T>> {
  const got: Office.AsyncResult<T>[] = [];
  start((result) => {
    got.push(result);
  });
  expect(got).toEqual([]); // never before the call returns
  await r.clock.advance(10);
  const [first] = got;
  if (first === undefined) throw new Error('no answer');
  return first;
}
const status = (result: { status: unknown; error?: { name?: string } }) => [
  String(result.status),
  result.error?.name,
];
const toHead = (r: Rig) => r.host.compose({ to: [{ ...HEAD, resolved: true }] });
const kinds = (r: Rig) => r.host.state().failures.map((failure) => failure.kind);

describe('requirement sets', () => {
  it.each(Object.keys(CLIENTS) as ClientId[])(
    '%s answers isSetSupported up to its ceiling, for Mailbox only',
    (client) => {
      const { requirements } = rig(client).host.paneGlobals().Office.context;
      for (let minor = 1; minor <= 17; minor += 1)
        expect(requirements.isSetSupported('Mailbox', `1.${minor}`)).toBe(
          minor <= Number(CLIENTS[client].mailbox.slice(2)),
        );
      expect(requirements.isSetSupported('NestedAppAuth', '1.1')).toBe(false);
      expect(inSet('1.9', '1.10')).toBe(false);
    },
  );

  it('has no API above the ceiling, but a phone’s extra', () => {
    const names = (client: ClientId) => {
      const r = rig(client);
      r.host.compose();
      return Object.keys(r.item());
    };
    expect(names('ltsc-2021')).not.toContain('sessionData');
    expect(names('ltsc-2021')).not.toContain('delayDeliveryTime');
    expect(names('classic-2206')).toContain('sessionData');
    expect(names('classic-2206')).not.toContain('delayDeliveryTime');
    expect(names('mobile')).toContain('from');
    expect(names('mobile')).not.toContain('sessionData');
    expect(rig('mobile').host.paneGlobals().Office.context.mailbox.displayMessageForm).toBeUndefined();
  });
});

describe('recipients', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => `p${i}@example.org`);

  it('takes 100 a call', async () => {
    const r = rig('classic-m365');
    r.host.compose();
    expect(status(await answer<void>(r, (done) => r.item().to.addAsync(many(101), done)))).toEqual([
      'failed',
      'NumberOfRecipientsExceeded',
    ]);
    expect(status(await answer<void>(r, (done) => r.item().to.setAsync(many(101), done)))).toEqual([
      'failed',
      'NumberOfRecipientsExceeded',
    ]);
    expect(status(await answer<void>(r, (done) => r.item().to.addAsync(many(100), done)))[0]).toBe(
      'succeeded',
    );
  });

  it('holds 500 in older classic', async () => {
    const r = rig('classic-2304');
    r.host.compose({ to: many(450).map((address) => ({ name: address, address, resolved: true })) });
    expect(status(await answer<void>(r, (done) => r.item().to.addAsync(many(60), done)))[1]).toBe(
      'NumberOfRecipientsExceeded',
    );
  });

  it('gives resolved ones only, and raises no event for text', async () => {
    const r = rig('new-outlook');
    r.host.compose();
    let events = 0;
    r.item().addHandlerAsync(r.host.paneGlobals().Office.EventType.RecipientsChanged, () => {
      events += 1;
    });
    await r.clock.advance(10);
    r.host.addPerson('to', { name: 'mo', address: 'mo' });
    await r.clock.advance(10);
    expect(events).toBe(0);
    expect(
      (await answer<Office.EmailAddressDetails[]>(r, (done) => r.item().to.getAsync(done))).value,
    ).toEqual([]);
    r.host.addPerson('to', JUNIOR);
    await r.clock.advance(10);
    expect(events).toBe(1);
  });

  it('knows an address from a name', () => {
    expect(['a@b.org', "o'neil+x@b.co.uk"].every(isAddress)).toBe(true);
    expect(['a', 'a@b', 'a b@c.org', 'a@b.org;', '@b.org', ''].some(isAddress)).toBe(false);
  });
});

describe('notifications', () => {
  const details = (change: object = {}): Office.NotificationMessageDetails => ({
    type: 'insightMessage',
    icon: 'i',
    message: 'm',
    actions: [{ actionType: 'showTaskPane', actionText: 'a', commandId: 'c', contextData: '{}' }],
    ...change,
  });

  it('refuses what Outlook refuses, at once', () => {
    const r = rig('new-outlook');
    r.host.compose();
    const put = (key: string, change: object) => () => {
      r.item().notificationMessages.replaceAsync(key, details(change));
    };
    expect(put('k', { message: 'x'.repeat(151) })).toThrow('150');
    expect(put('k'.repeat(33), {})).toThrow('32');
    expect(put('k', { icon: undefined })).toThrow('icon');
    expect(put('k', { persistent: true })).toThrow('persistent');
    expect(put('k', { type: 'informationalMessage' })).toThrow('actions');
    expect(put('k', { actions: [{}, {}] })).toThrow('one action');
    expect(put('k', { type: 'errorMessage', actions: undefined })).toThrow('icon');
  });

  it('wants a string as context before Version 2402', () => {
    const r = rig('classic-2304');
    r.host.compose();
    expect(() => {
      r.item().notificationMessages.replaceAsync(
        'k',
        details({
          actions: [{ actionType: 'showTaskPane', actionText: 'a', commandId: 'c', contextData: {} }],
        }),
      );
    }).toThrow('string');
  });

  it('takes one InsightMessage and five messages; a phone one', async () => {
    const r = rig('classic-m365');
    r.host.compose();
    const put = (key: string, change: object) =>
      answer<void>(r, (done) => r.item().notificationMessages.addAsync(key, details(change), done));
    await put('a', {});
    expect(status(await put('b', {}))[0]).toBe('failed');
    for (const key of ['c', 'd', 'e', 'f'])
      await put(key, { type: 'informationalMessage', actions: undefined });
    expect(status(await put('g', { type: 'informationalMessage', actions: undefined }))[1]).toBe(
      'NumberOfNotificationMessagesExceeded',
    );
    const phone = rig('mobile');
    phone.host.compose();
    for (const key of ['c', 'd'])
      await answer<void>(phone, (done) =>
        phone
          .item()
          .notificationMessages.addAsync(
            key,
            details({ type: 'informationalMessage', actions: undefined }),
            done,
          ),
      );
    expect(phone.host.state().infos.map((info) => info.key)).toEqual(['d']);
    expect(
      status(
        await answer<void>(phone, (done) => phone.item().notificationMessages.addAsync('x', details(), done)),
      )[0],
    ).toBe('failed');
  });

  it('vanish when another message is opened', async () => {
    const r = rig('classic-m365');
    r.host.compose();
    await answer<void>(r, (done) => r.item().notificationMessages.addAsync('a', details(), done));
    r.host.compose();
    expect(r.host.state().infos).toEqual([]);
  });
});

describe('sending', () => {
  const alertOf = (r: Rig) => {
    const { send } = r.host.state();
    if (send.phase !== 'alert') throw new Error(send.phase);
    return send;
  };

  it('goes at once where the client has no send event, or works offline, or has no add-in', () => {
    for (const r of [
      rig('mobile', () => undefined),
      rig('ltsc-2021', () => undefined),
      rig('new-outlook', () => undefined, { offline: true }),
      rig('new-outlook'),
    ]) {
      toHead(r);
      r.host.send();
      expect(r.host.state().sent).toHaveLength(1);
    }
  });

  it('stops at names that it cannot match, and at nobody; resolves addresses itself', async () => {
    const r = rig('new-outlook', (event) => {
      event.completed({ allowEvent: true });
    });
    r.host.compose();
    r.host.send();
    expect(r.host.state().send).toMatchObject({
      phase: 'stopped',
      message: 'There is nobody to send this message to.',
    });
    r.host.addPerson('to', { name: 'mo', address: 'mo' });
    r.host.send();
    expect(r.host.state().send).toMatchObject({
      phase: 'stopped',
      message: 'Outlook does not recognise: mo',
    });
    r.host.setLine('to', [{ ...HEAD, resolved: false }]);
    r.host.send();
    await r.clock.advance(100);
    expect(r.host.state().sent).toHaveLength(1);
  });

  it('says that it takes longer after five seconds; the sender may go ahead, and a late answer changes nothing', async () => {
    let late: (() => void) | null = null;
    const r = rig('new-outlook', (event) => {
      late = () => {
        event.completed({ allowEvent: false, errorMessage: 'late' });
      };
    });
    toHead(r);
    r.host.send();
    await r.clock.advance(4990);
    expect(r.host.state().send.phase).toBe('checking');
    await r.clock.advance(20);
    expect(r.host.state().send).toMatchObject({
      phase: 'taking-longer',
      choices: [{ label: 'Send Anyway' }, { label: 'Don’t Send' }],
    });
    r.host.choose('send-anyway');
    expect(r.host.state().sent).toHaveLength(1);
    r.host.compose({ to: [{ ...HEAD, resolved: true }] });
    (late as (() => void) | null)?.();
    await r.clock.advance(10);
    expect(r.host.state().send.phase).toBe('idle');
  });

  it('records an add-in that never completes, and lets the mail go all the same', async () => {
    const r = rig('mac', () => undefined);
    toHead(r);
    r.host.send();
    await r.clock.advance(301000);
    expect(kinds(r)).toEqual(['completed-never']);
    expect(alertOf(r).choices.map((choice) => choice.label)).toEqual(['Send Anyway', 'Try Later']);
    r.host.choose('send-anyway');
    expect(r.host.state().sent).toHaveLength(1);
  });

  it('records a second completion, a throw, a missing handler, a script that breaks, and no allowEvent', async () => {
    const cases: [string[], Rig][] = [
      [
        ['completed-twice'],
        rig('new-outlook', (event) => {
          event.completed({ allowEvent: true });
          event.completed({ allowEvent: true });
        }),
      ],
      [
        ['handler-threw', 'completed-never'],
        rig('new-outlook', () => {
          throw new Error('x');
        }),
      ],
      [
        ['bad-completion'],
        rig('new-outlook', (event) => {
          event.completed();
        }),
      ],
      [['handler-missing'], rig('new-outlook', undefined, { launch: () => undefined })],
      [
        ['script-threw', 'handler-missing'],
        rig('new-outlook', undefined, {
          launch: () => {
            throw new Error('syntax');
          },
        }),
      ],
    ];
    for (const [expected, r] of cases) {
      toHead(r);
      r.host.send();
      await r.clock.advance(301000);
      const ofSend = r.host.state().failures.filter((failure) => failure.event === 'messageSending');
      expect(ofSend.map((failure) => failure.kind)).toEqual(expected);
    }
  });

  it.each([
    ['errorMessage', { errorMessage: 'x'.repeat(501) }],
    ['errorMessageMarkdown', { errorMessageMarkdown: 'x'.repeat(501) }],
    ['cancelLabel', { cancelLabel: 'x'.repeat(21) }],
    ['sendModeOverride', { sendModeOverride: 'block' }],
  ])('records a %s that Outlook would not take', async (name, options) => {
    const r = rig('new-outlook', (event) => {
      event.completed({ allowEvent: false, ...options });
    });
    toHead(r);
    r.host.send();
    await r.clock.advance(100);
    expect(r.host.state().failures).toMatchObject([{ kind: 'bad-completion' }]);
    expect(r.host.state().failures[0]?.detail).toContain(name);
    expect(alertOf(r).choices[0]?.label).toBe('Send Anyway');
    expect(alertOf(r).message).toBe('Protocol Nudge is preventing this email from being sent.');
  });

  it.each([
    ['new-outlook', ['Send Anyway', 'Don’t Send', 'Look'], '**m**'],
    ['classic-m365', ['Send Anyway', 'Don’t Send', 'Look'], '**m**'],
    ['mac', ['Send Anyway', 'Look'], null],
    ['classic-2304', ['Send Anyway', 'Don’t Send'], null],
    ['classic-2206', ['Send Anyway', 'Don’t Send'], null],
  ] as const)('%s shows its own buttons', async (client, labels, markdown) => {
    const r = rig(client, (event) => {
      event.completed({
        allowEvent: false,
        errorMessage: 'm',
        errorMessageMarkdown: '**m**',
        cancelLabel: 'Look',
        commandId: 'pane',
        contextData: '{"a":1}',
      });
    });
    toHead(r);
    r.host.send();
    await r.clock.advance(100);
    expect(alertOf(r).choices.map((choice) => choice.label)).toEqual(labels);
    expect(alertOf(r)).toMatchObject({ message: 'm', markdown });
    r.host.choose('dont-send');
    expect(r.host.state().sent).toEqual([]);
    expect(r.host.state().pane.open).toBe(client === 'mac');
  });

  it('runs each event in a world of its own', async () => {
    const worlds: HostGlobals[] = [];
    const r = rig('classic-m365', (event, globals) => {
      worlds.push(globals);
      event.completed({ allowEvent: false, errorMessage: 'no' });
    });
    toHead(r);
    for (let i = 0; i < 2; i += 1) {
      r.host.send();
      await r.clock.advance(100);
      r.host.choose('dont-send');
    }
    expect(worlds).toHaveLength(2);
    expect(worlds[0]?.Office).not.toBe(worlds[1]?.Office);
    expect(worlds[0]?.localStorage).toBeUndefined();
    expect(worlds[0]?.OfficeRuntime).toBeDefined();
    let ready = false;
    void worlds[0]?.Office.onReady(() => {
      ready = true;
    });
    await r.clock.advance(1000);
    expect(ready).toBe(false);
  });

  it('does not let an event open a message', async () => {
    let problem = '';
    const r = rig('classic-m365', (event, globals) => {
      try {
        globals.Office.context.mailbox.displayMessageForm('x');
      } catch (error) {
        problem = String(error);
      }
      event.completed({ allowEvent: true });
    });
    toHead(r);
    r.host.send();
    await r.clock.advance(100);
    expect(problem).toContain('Not allowed');
  });
});

describe('body, delay, settings', () => {
  it('gives HTML and rough text, keeps plain text plain', async () => {
    const r = rig('classic-m365');
    r.host.compose({ body: typedBody('a < b\n\nc') });
    expect((await answer<string>(r, (done) => r.item().body.getAsync('text', done))).value).toContain(
      'a < b',
    );
    expect((await answer<string>(r, (done) => r.item().body.getAsync('html', done))).value).toContain(
      '<div>a &lt; b</div>',
    );
    r.host.setBody({ type: 'text', content: 'plain' });
    expect(
      status(
        await answer<void>(r, (done) => r.item().body.setAsync('<b>x</b>', { coercionType: 'html' }, done)),
      )[1],
    ).toBe('InvalidFormatError');
    expect(
      status(await answer<void>(r, (done) => r.item().body.setAsync('x'.repeat(1000001), done)))[1],
    ).toBe('DataExceedsMaximumSize');
  });

  it('an HTML body that goes out and comes back is the same', () => {
    const before = typedBody('Dear Rhys\n\nBins <now> & then');
    expect(storeBody(before, bodyAs(before, 'html'), 'html')).toEqual(before);
  });

  it('delivers later only at a time to come', async () => {
    const r = rig('new-outlook');
    r.host.compose();
    expect((await answer<Date | 0>(r, (done) => r.item().delayDeliveryTime.getAsync(done))).value).toBe(0);
    expect(
      status(await answer<void>(r, (done) => r.item().delayDeliveryTime.setAsync(new Date(0), done)))[1],
    ).toBe('InvalidFormatError');
  });

  it('roaming settings hold 32 KB and are stale in a world that was there before', async () => {
    const r = rig('new-outlook');
    const one = r.host.paneGlobals().Office.context.roamingSettings;
    const two = r.host.paneGlobals().Office.context.roamingSettings;
    one.set('a', 'x'.repeat(33000));
    expect(
      status(
        await answer<void>(r, (done) => {
          one.saveAsync(done);
        }),
      )[0],
    ).toBe('failed');
    one.set('a', 'x');
    expect(
      status(
        await answer<void>(r, (done) => {
          one.saveAsync(done);
        }),
      )[0],
    ).toBe('succeeded');
    expect(two.get('a')).toBeUndefined();
    expect(r.host.paneGlobals().Office.context.roamingSettings.get('a')).toBe('x');
  });

  it('storage holds 10 MB for Office and 5 MB for a page', async () => {
    const r = rig('classic-m365');
    const { OfficeRuntime, localStorage } = r.host.paneGlobals();
    const refused = OfficeRuntime?.storage.setItem('a', 'x'.repeat(11 * 1024 * 1024)).then(
      () => 'taken',
      () => 'refused',
    );
    await r.clock.advance(10);
    expect(await refused).toBe('refused');
    expect(() => localStorage?.setItem('a', 'x'.repeat(6 * 1024 * 1024))).toThrow('full');
  });
});

it('tells whoever watches, until they stop', () => {
  const r = rig('new-outlook');
  let told = 0;
  const stop = r.host.subscribe(() => {
    told += 1;
  });
  const before = r.host.state();
  r.host.compose();
  expect(told).toBeGreaterThan(0);
  expect(r.host.state()).not.toBe(before);
  stop();
  const so = told;
  r.host.setSubject('x');
  expect(told).toBe(so);
  expect(r.host.state().item?.subject).toBe('x');
});
