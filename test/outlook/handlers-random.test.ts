import fc from 'fast-check';
import { CLIENTS, type ClientId } from '../../addin/workbench/clients';
import { typedBody } from '../../addin/workbench/fake-host-body';
import type { AlertButton, Fault } from '../../addin/workbench/fake-host';
import type { Field } from '../../shared/types';
import { HEAD, JUNIOR, TEAM, checkJunior, nudge, world } from './world';

const sendingClients = (Object.keys(CLIENTS) as ClientId[]).filter((id) =>
  CLIENTS[id].handles.includes('messageSending'),
);

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant<Fault>({ kind: 'fails' }),
  fc.constant<Fault>({ kind: 'throws' }),
  fc.constant<Fault>({ kind: 'never' }),
  fc.constant<Fault>({ kind: 'sync' }),
  fc.constant<Fault>({ kind: 'twice' }),
  fc.integer({ min: 1, max: 20000 }).map((milliseconds): Fault => ({ kind: 'slow', milliseconds })),
  fc.anything().map((value): Fault => ({ kind: 'value', value })),
);
const apis = [
  '',
  'to.',
  'cc.',
  'bcc.',
  'from.',
  'subject.',
  'body.',
  'sessionData.',
  'notificationMessages.',
  'storage.',
  'localStorage.',
];
const someone = fc.constantFrom(HEAD, JUNIOR, TEAM, { name: 'mo', address: 'mo' });
const field = fc.constantFrom<Field>('to', 'cc', 'bcc');

const step = fc.oneof(
  fc.record({ do: fc.constant('wait' as const), milliseconds: fc.integer({ min: 0, max: 7000 }) }),
  fc.record({ do: fc.constant('fault' as const), api: fc.constantFrom(...apis), fault }),
  fc.record({ do: fc.constant('well' as const) }),
  fc.record({ do: fc.constant('compose' as const) }),
  fc.record({ do: fc.constant('add' as const), field, person: someone }),
  fc.record({ do: fc.constant('remove' as const), field, person: someone }),
  fc.record({ do: fc.constant('from' as const), person: fc.constantFrom(HEAD, JUNIOR) }),
  fc.record({ do: fc.constant('type' as const), text: fc.string({ unit: 'grapheme', maxLength: 200 }) }),
  fc.record({ do: fc.constant('dismiss' as const) }),
  fc.record({ do: fc.constant('open' as const) }),
  fc.record({ do: fc.constant('corrupt' as const), text: fc.oneof(fc.string(), fc.json()) }),
  fc.record({ do: fc.constant('send' as const) }),
  fc.record({
    do: fc.constant('choose' as const),
    button: fc.constantFrom<AlertButton>('send-anyway', 'dont-send', 'take-action', 'close'),
  }),
);

describe('whatever happens in whatever order', () => {
  it('every event is completed exactly once, nothing throws, and the mail can go', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sendingClients),
        fc.constantFrom('junior', 'throws', 'warning', 'silent'),
        fc.array(step, { minLength: 1, maxLength: 25 }),
        async (client, kind, steps) => {
          const w = world(client, {
            check: (input) => {
              if (kind === 'throws') throw new Error('rule engine');
              if (kind === 'silent') return { nudges: [], watched: [], faults: [] };
              return kind === 'junior'
                ? checkJunior(input)
                : { nudges: [nudge({ severity: 'warning' })], watched: [], faults: [] };
            },
          });
          w.host.compose();
          for (const one of steps) {
            switch (one.do) {
              case 'wait':
                await w.clock.advance(one.milliseconds);
                break;
              case 'fault':
                w.host.setFaults((api) => (api.startsWith(one.api) ? one.fault : null));
                break;
              case 'well':
                w.host.setFaults(null);
                break;
              case 'compose':
                w.host.compose();
                break;
              case 'add':
                w.host.addPerson(one.field, one.person);
                break;
              case 'remove':
                w.host.removePerson(one.field, one.person.address);
                break;
              case 'from':
                w.host.setFrom(one.person);
                break;
              case 'type':
                w.host.setBody(typedBody(one.text));
                break;
              case 'dismiss':
                w.host.dismissInfo('protocolNudge');
                break;
              case 'open':
                w.host.clickInfo('protocolNudge');
                break;
              case 'corrupt':
                for (const key of Array.from(w.kept.keys())) w.kept.set(key, one.text);
                break;
              case 'send':
                w.host.send();
                break;
              case 'choose':
                w.host.choose(one.button);
                break;
            }
          }
          // Outlook as it is now, faults and all: the sender wants this mail gone.
          await w.clock.advance(6000);
          w.host.choose('close');
          if (w.host.state().item === null) w.host.compose();
          w.host.setLine('to', [HEAD]);
          w.host.setLine('cc', []);
          w.host.setLine('bcc', []);
          const before = w.host.state().sent.length;
          w.host.send();
          await w.clock.advance(4900);
          const { send } = w.host.state();
          // Answered before Outlook's five seconds are over: sent, or the question with Send Anyway in it.
          expect(['idle', 'alert']).toContain(send.phase);
          if (send.phase === 'alert') {
            expect(send.choices.map((choice) => choice.button)).toContain('send-anyway');
            expect(send.message.length).toBeLessThanOrEqual(500);
            w.host.choose('send-anyway');
          }
          expect(w.host.state().sent).toHaveLength(before + 1);
          await w.clock.advance(700000);
          expect(w.host.state().failures).toEqual([]);
          expect(w.host.state().running).toBe(0);
        },
      ),
      { numRuns: 250, seed: 20261121 },
    );
  }, 120000);
});
