import {
  canPerform,
  createPane,
  onlyOpens,
  POLICY_RETRY_MS,
  POLL_MS,
  type PaneController,
} from '../../addin/outlook/pane/controller';
import type { Suggestion } from '../../shared/types';
import { ABLE, nudge, POLICY, stage, wordCheck } from './cast';

beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-03-04T10:00:00Z') }));
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);
const keys = (pane: PaneController): readonly string[] => pane.getState().nudges.map((one) => one.key);
const DROP: Suggestion = {
  kind: 'drop',
  label: 'Drop one',
  changes: [{ type: 'drop-recipient', address: 'b@x.example', field: 'to' }],
};

async function begun(set: ReturnType<typeof stage>) {
  const pane = createPane(set.services);
  const stop = pane.start();
  await pass(50);
  return { pane, stop };
}

describe('watching the draft', () => {
  test('checks what is there at the start', async () => {
    const set = stage();
    set.write({ body: 'nudge:a' });
    const { pane } = await begun(set);
    expect(keys(pane)).toEqual(['a']);
    expect(pane.getState().policy.kind).toBe('fresh');
  });

  test('recipients: at once. Text: when the typing pauses', async () => {
    const set = stage();
    const { pane } = await begun(set);
    set.write({ to: ['c@x.example'], body: 'nudge:a' });
    set.recipientsChanged();
    await pass(300);
    expect(keys(pane)).toEqual(['a']);

    set.write({ body: 'nudge:a nudge:b' });
    await pass(POLL_MS);
    expect(keys(pane)).toEqual(['a']);
    await pass(POLL_MS);
    expect(keys(pane)).toEqual(['a', 'b']);
  });

  test('somebody who never pauses still gets a check', async () => {
    const set = stage();
    const { pane } = await begun(set);
    for (let i = 0; i < 8; i += 1) {
      set.write({ body: `nudge:a ${'x'.repeat(i)}` });
      await pass(POLL_MS);
    }
    expect(keys(pane)).toEqual(['a']);
  });

  test('a draft that does not change is not checked again; time passing is a change, by the minute', async () => {
    const check = jest.fn(wordCheck);
    const set = stage({ check });
    await begun(set);
    const first = check.mock.calls.length;
    await pass(10 * POLL_MS);
    expect(check.mock.calls.length).toBe(first);
    set.write({ composedAt: '2026-03-04T10:00:59.000Z' });
    await pass(3 * POLL_MS);
    expect(check.mock.calls.length).toBe(first);
    set.write({ composedAt: '2026-03-04T10:01:00.000Z' });
    await pass(3 * POLL_MS);
    expect(check.mock.calls.length).toBe(first + 1);
  });

  test('nothing is polled while the pane cannot be seen, or after it stops', async () => {
    let visible = false;
    const set = stage({ visible: () => visible });
    const { stop } = await begun(set);
    const reads = set.reads();
    await pass(5 * POLL_MS);
    expect(set.reads()).toBe(reads);
    visible = true;
    await pass(2 * POLL_MS);
    expect(set.reads()).toBeGreaterThan(reads);
    stop();
    const stopped = set.reads();
    await pass(5 * POLL_MS);
    expect(set.reads()).toBe(stopped);
  });

  test('Outlook that fails or never answers is said, and looked at again', async () => {
    let answer: 'never' | 'fail' | 'ok' = 'never';
    const set = stage();
    const read = () => set.services.mailbox.readDraft();
    const pane = createPane({
      ...set.services,
      mailbox: {
        ...set.services.mailbox,
        readDraft: () =>
          answer === 'never'
            ? new Promise(() => undefined)
            : answer === 'fail'
              ? Promise.reject(new Error('no'))
              : read(),
      },
    });
    pane.start();
    await pass(9000);
    expect(pane.getState().unreadable).toBe(true);
    answer = 'fail';
    await pass(12000);
    expect(pane.getState().unreadable).toBe(true);
    answer = 'ok';
    await pass(12000);
    expect(pane.getState().unreadable).toBe(false);
    expect(pane.getState().checked).toBe(true);
  });

  test('a rule that failed is told of, and the rest stands', async () => {
    const set = stage();
    set.write({ body: 'fault: nudge:a' });
    const { pane } = await begun(set);
    expect(pane.getState().faults).toEqual(['repeated-point']);
    expect(keys(pane)).toEqual(['a']);
  });

  test('a memory that cannot be read does not stop the check', async () => {
    const set = stage({
      earlier: () => Promise.reject(new Error('storage')),
      setAside: () => Promise.reject(new Error('storage')),
    });
    set.write({ body: 'nudge:a' });
    expect(keys((await begun(set)).pane)).toEqual(['a']);
  });
});

describe('the policy', () => {
  test('none yet: nothing is checked; it is asked for again and then used', async () => {
    let there = false;
    const set = stage({ loadPolicy: () => Promise.resolve(there ? POLICY : null) });
    set.write({ body: 'nudge:a' });
    const { pane } = await begun(set);
    expect(pane.getState().policy.kind).toBe('none');
    expect(keys(pane)).toEqual([]);
    there = true;
    await pass(POLICY_RETRY_MS);
    expect(pane.getState().policy.kind).toBe('fresh');
    expect(keys(pane)).toEqual(['a']);
  });

  test('the kept one serves while the server is slow', async () => {
    const set = stage({
      keptPolicy: () => Promise.resolve({ ...POLICY, standing: 'cached' }),
      loadPolicy: () => new Promise(() => undefined),
    });
    set.write({ body: 'nudge:a' });
    const { pane } = await begun(set);
    expect(pane.getState().policy.kind).toBe('kept');
    expect(keys(pane)).toEqual(['a']);
  });

  test('a newer one is used at once, without a change of the draft', async () => {
    const strict = {
      ...POLICY,
      snapshot: { ...POLICY.snapshot, policy: { ...POLICY.snapshot.policy, version: '2' } },
    };
    let reading = { ...POLICY, standing: 'cached' as 'cached' | 'fresh' };
    const set = stage({
      loadPolicy: () => Promise.resolve(reading),
      check: (input) => ({
        nudges: input.policy.version === '2' ? [nudge('new')] : [],
        watched: [],
        faults: [],
      }),
    });
    const { pane } = await begun(set);
    expect(keys(pane)).toEqual([]);
    reading = { ...strict, standing: 'fresh' };
    pane.retryPolicy();
    await pass(50);
    expect(keys(pane)).toEqual(['new']);
  });
});

describe('fixing', () => {
  test('performs the changes, keeps a way back, checks again', async () => {
    const undo = jest.fn(() => Promise.resolve());
    const set = stage();
    set.write({ body: 'nudge:a' });
    const pane = createPane({
      ...set.services,
      mailbox: {
        ...set.services.mailbox,
        perform: (changes) => {
          set.performed.push([...changes]);
          set.write({ body: '' });
          return Promise.resolve({ ok: true, problem: null, undo });
        },
      },
    });
    pane.start();
    await pass(50);
    pane.fix(nudge('a'), DROP);
    await pass(50);
    expect(set.performed).toEqual([DROP.changes]);
    expect(keys(pane)).toEqual([]);
    expect(pane.getState().receipts).toEqual([{ id: 1, nudgeKey: 'a', label: 'Drop one', problem: null }]);
    expect(set.counted).toEqual(['many-officers shown', 'many-officers fixed']);

    pane.undo(1);
    set.write({ body: 'nudge:a' });
    await pass(50);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(keys(pane)).toEqual(['a']);
    expect(pane.getState().receipts).toEqual([]);
    expect(pane.getState().focus).toEqual({ to: 'nudge', key: 'a' });
  });

  test('what Outlook refuses, or throws at, is said and not counted as fixed', async () => {
    for (const perform of [
      () => Promise.resolve({ ok: false, problem: 'No.', undo: () => Promise.resolve() }),
      () => Promise.reject(new Error('broken')),
    ]) {
      const set = stage({}, { perform });
      set.write({ body: 'nudge:a' });
      const { pane } = await begun(set);
      pane.fix(nudge('a'), DROP);
      await pass(50);
      expect(pane.getState().receipts[0]?.problem).not.toBeNull();
      expect(pane.getState().busy).toBe(false);
      expect(set.counted).not.toContain('many-officers fixed');
      pane.undo(1);
      await pass(50);
      expect(pane.getState().receipts).toEqual([]);
    }
  });

  test('an undo that Outlook refuses keeps its receipt with the reason', async () => {
    const set = stage(
      {},
      {
        perform: () =>
          Promise.resolve({
            ok: true,
            problem: null,
            undo: () => Promise.reject(new Error('The message has changed since.')),
          }),
      },
    );
    set.write({ body: 'nudge:a' });
    const { pane } = await begun(set);
    pane.fix(nudge('a'), DROP);
    await pass(50);
    pane.undo(1);
    await pass(50);
    expect(pane.getState().receipts[0]?.problem).toBe('The message has changed since.');
  });

  test('two presses are one fix', async () => {
    const set = stage();
    set.write({ body: 'nudge:a' });
    const { pane } = await begun(set);
    pane.fix(nudge('a'), DROP);
    pane.fix(nudge('a'), DROP);
    await pass(50);
    expect(set.performed).toHaveLength(1);
  });
  it('does not count as shown what the bar above the message has shown already', async () => {
    const set = stage({ firstShown: (nudges) => Promise.resolve(nudges.filter(({ key }) => key !== 'a')) });
    set.write({ body: 'nudge:a nudge:b' });
    createPane(set.services).start();
    await pass(50);
    expect(set.counted).toEqual(['many-officers shown']);
  });
});

describe('not this time', () => {
  test('is remembered for the conversation and can be taken back', async () => {
    const set = stage();
    set.tell({ conversationId: 'c1' });
    set.write({ body: 'nudge:a nudge:b' });
    const { pane, stop } = await begun(set);
    pane.setAside('a');
    await pass(50);
    expect(keys(pane)).toEqual(['b']);
    expect(set.kept.get('c1')).toEqual(['a']);
    expect(set.counted).toContain('many-officers dismissed');
    stop();

    const again = createPane(set.services);
    again.start();
    await pass(50);
    expect(keys(again)).toEqual(['b']);
    expect(again.getState().aside.map((one) => one.key)).toEqual(['a']);
    again.bringBack('a');
    await pass(50);
    expect(keys(again)).toEqual(expect.arrayContaining(['a', 'b']));
    expect(set.kept.get('c1')).toEqual([]);
  });

  test('holds while the pane is open even where nothing can be kept', async () => {
    const set = stage({
      keepSetAside: () => Promise.reject(new Error('full')),
      setAside: () => Promise.resolve([]),
    });
    set.write({ body: 'nudge:a' });
    const { pane } = await begun(set);
    pane.setAside('a');
    await pass(5 * POLL_MS);
    expect(keys(pane)).toEqual([]);
    expect(pane.getState().aside).toHaveLength(1);
  });

  test('said to the bar above the message counts here as well', async () => {
    const set = stage();
    set.write({ body: 'nudge:a' });
    const { pane } = await begun(set);
    expect(keys(pane)).toEqual(['a']);
    set.kept.set('', ['a']);
    await pass(2 * POLL_MS);
    expect(keys(pane)).toEqual([]);
  });
});

describe('another draft under a pinned pane', () => {
  test('starts afresh; a draft that merely got its conversation does not', async () => {
    const set = stage();
    set.write({ body: 'nudge:a' });
    const { pane } = await begun(set);
    pane.fix(nudge('a'), DROP);
    await pass(50);
    set.tell({ conversationId: 'c1' });
    await pass(2 * POLL_MS);
    expect(pane.getState().receipts).toHaveLength(1);
    set.tell({ conversationId: 'c2' });
    await pass(2 * POLL_MS);
    expect(pane.getState().receipts).toEqual([]);
  });
});

describe('opened at a nudge', () => {
  test('by the Send dialog, and again while it is open', async () => {
    const set = stage({}, { openedAt: () => Promise.resolve('b') });
    set.write({ body: 'nudge:a nudge:b' });
    const { pane } = await begun(set);
    expect(pane.getState().focus).toEqual({ to: 'nudge', key: 'b' });
    pane.focused();
    set.openAt('a');
    await pass(50);
    expect(pane.getState().focus).toEqual({ to: 'nudge', key: 'a' });
    pane.focused();
    // Typed and sent at once: the Send dialog knows of a nudge that no check here has found yet.
    set.write({ body: 'nudge:a nudge:b nudge:c' });
    set.openAt('c');
    await pass(50);
    expect(pane.getState().focus).toEqual({ to: 'nudge', key: 'c' });
    expect(keys(pane)).toContain('c');
  });
});

describe('what a client cannot do is not offered', () => {
  const open: Suggestion = { kind: 'open', label: 'Open', changes: [{ type: 'open-message', itemId: '1' }] };
  const wait: Suggestion = {
    kind: 'wait',
    label: 'Tomorrow',
    changes: [{ type: 'delay-until', at: '2026-03-05T09:00:00Z' }],
  };
  test('opening, delaying', () => {
    expect([DROP, open, wait].map((one) => canPerform(one, ABLE))).toEqual([true, true, true]);
    expect(
      [DROP, open, wait].map((one) => canPerform(one, { ...ABLE, openMessage: false, delayDelivery: false })),
    ).toEqual([true, false, false]);
  });
  test('only opening is no fix', () => {
    expect([DROP, open].map(onlyOpens)).toEqual([false, true]);
  });
});
