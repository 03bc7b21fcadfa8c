import {
  arrange,
  initialState,
  OUT_OF_DATE_AFTER_MS,
  reduce,
  type PaneEvent,
  type PaneState,
  type Slot,
} from '../../addin/outlook/pane/state';
import { nudge, POLICY } from './cast';

const READING = {
  draft: {
    from: 'a@x.example',
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    body: '',
    composedAt: '2026-03-04T10:00:00.000Z',
  },
  conversationId: null,
  missing: [],
};

function after(events: readonly PaneEvent[], from: PaneState = initialState): PaneState {
  return events.reduce(reduce, from);
}
function found(active: readonly string[], aside: readonly string[] = []): PaneEvent {
  return {
    type: 'checked',
    reading: READING,
    active: active.map((key) => nudge(key)),
    aside: aside.map((key) => nudge(key)),
    faults: [],
  };
}
const names = (slots: readonly Slot[]): readonly string[] =>
  slots.map((slot) => (slot.kind === 'receipt' ? `receipt ${slot.id}` : `${slot.kind} ${slot.key}`));
const said = (state: PaneState): readonly string[] =>
  state.announcements.map(({ what }) =>
    what.kind === 'count' ? `count ${what.count}` : `${what.kind} ${what.about}`,
  );

describe('the order of the list', () => {
  test('what stands keeps its place; a stronger newcomer comes before it, a weaker one after', () => {
    const before: readonly Slot[] = [{ kind: 'nudge', key: 'b' }];
    expect(names(arrange(before, ['a', 'b', 'c'], []))).toEqual(['nudge a', 'nudge b', 'nudge c']);
  });

  test('nudges do not change places when their strengths do', () => {
    const before: readonly Slot[] = [
      { kind: 'nudge', key: 'a' },
      { kind: 'nudge', key: 'b' },
    ];
    expect(names(arrange(before, ['b', 'a'], []))).toEqual(['nudge a', 'nudge b']);
  });

  test('receipts stay, what was set aside earlier comes last', () => {
    const before: readonly Slot[] = [
      { kind: 'receipt', id: 1 },
      { kind: 'nudge', key: 'gone' },
    ];
    expect(names(arrange(before, ['a'], ['x']))).toEqual(['receipt 1', 'nudge a', 'aside x']);
    expect(names(arrange([{ kind: 'aside', key: 'x' }], ['a'], ['x']))).toEqual(['nudge a', 'aside x']);
  });
});

describe('the policy', () => {
  test('none, fresh, cached, out of date', () => {
    const at = Date.parse(POLICY.confirmedAt);
    expect(after([{ type: 'policy', reading: null, now: at }]).policy.kind).toBe('none');
    expect(
      after([{ type: 'policy', reading: POLICY, now: at + 10 * OUT_OF_DATE_AFTER_MS }]).policy.kind,
    ).toBe('fresh');
    const cached = { ...POLICY, standing: 'cached' as const };
    expect(after([{ type: 'policy', reading: cached, now: at + OUT_OF_DATE_AFTER_MS }]).policy.kind).toBe(
      'cached',
    );
    expect(after([{ type: 'policy', reading: cached, now: at + OUT_OF_DATE_AFTER_MS + 1 }]).policy.kind).toBe(
      'out-of-date',
    );
    expect(after([{ type: 'kept-policy', reading: cached }]).policy.kind).toBe('kept');
  });
});

describe('a fix', () => {
  test('leaves a receipt where its nudge stood, with the focus on it', () => {
    const state = after([
      found(['a', 'b']),
      { type: 'fixed', id: 1, nudgeKey: 'b', label: 'Drop one' },
      found(['a']),
    ]);
    expect(names(state.slots)).toEqual(['nudge a', 'receipt 1']);
    expect(state.focus).toEqual({ to: 'receipt', id: 1 });
    expect(said(state)).toEqual(['count 2', 'fixed Drop one']);
  });

  test('undone: the receipt goes, the focus waits for the nudge to come back', () => {
    const fixed = after([
      found(['a']),
      { type: 'fixed', id: 1, nudgeKey: 'a', label: 'Drop one' },
      found([]),
      { type: 'undone', id: 1 },
    ]);
    expect(fixed.receipts).toEqual([]);
    expect(fixed.focus).toEqual({ to: 'nudge', key: 'a' });
    const back = reduce(fixed, found(['a']));
    expect(back.focus).toEqual({ to: 'nudge', key: 'a' });
    expect(names(back.slots)).toEqual(['nudge a']);
  });

  test('undone, but the nudge does not come back: the focus goes to the top, not nowhere', () => {
    const state = after([
      found(['a']),
      { type: 'fixed', id: 1, nudgeKey: 'a', label: 'x' },
      found([]),
      { type: 'undone', id: 1 },
      found([]),
    ]);
    expect(state.focus).toEqual({ to: 'top' });
  });

  test('that could not be made says so and leaves the nudge', () => {
    const state = after([
      found(['a']),
      { type: 'fix-failed', id: 1, nudgeKey: 'a', label: 'x', problem: 'Outlook refused.' },
    ]);
    expect(names(state.slots)).toEqual(['receipt 1', 'nudge a']);
    expect(state.receipts[0]?.problem).toBe('Outlook refused.');
  });

  test('an undo that fails keeps the receipt and says why', () => {
    const state = after([
      found(['a']),
      { type: 'fixed', id: 1, nudgeKey: 'a', label: 'x' },
      { type: 'undo-failed', id: 1, problem: 'The message has changed.' },
    ]);
    expect(state.receipts).toEqual([
      { id: 1, nudgeKey: 'a', label: 'x', problem: 'The message has changed.' },
    ]);
  });

  test('undoing an unknown receipt changes nothing', () => {
    const state = after([found(['a'])]);
    expect(reduce(state, { type: 'undone', id: 9 })).toBe(state);
  });
});

describe('not this time', () => {
  test('leaves a row in place that can bring it back', () => {
    const aside = after([found(['a', 'b']), { type: 'set-aside', key: 'a' }]);
    expect(names(aside.slots)).toEqual(['aside a', 'nudge b']);
    expect(aside.focus).toEqual({ to: 'aside', key: 'a' });
    expect(names(reduce(aside, found(['b'], ['a'])).slots)).toEqual(['aside a', 'nudge b']);
    const back = reduce(aside, { type: 'brought-back', key: 'a' });
    expect(names(back.slots)).toEqual(['nudge a', 'nudge b']);
    expect(back.focus).toEqual({ to: 'nudge', key: 'a' });
    expect(said(back)).toEqual(['count 2', 'set-aside Title of a', 'brought-back Title of a']);
  });

  test('of a nudge that has gone meanwhile changes nothing', () => {
    const state = after([found([])]);
    expect(reduce(state, { type: 'set-aside', key: 'a' })).toBe(state);
    expect(reduce(state, { type: 'brought-back', key: 'a' })).toBe(state);
  });
});

describe('opened at a nudge', () => {
  test('before the first check the wish waits; then it is met', () => {
    expect(after([{ type: 'opened-at', key: 'b' }, found(['a', 'b'])]).focus).toEqual({
      to: 'nudge',
      key: 'b',
    });
  });
  test('one that was set aside is found among those; one that the next check does not find leads to the top', () => {
    expect(after([found(['a'], ['b']), { type: 'opened-at', key: 'b' }]).focus).toEqual({
      to: 'aside',
      key: 'b',
    });
    expect(after([found(['a']), { type: 'opened-at', key: 'z' }]).focus).toEqual({ to: 'nudge', key: 'z' });
    expect(after([found(['a']), { type: 'opened-at', key: 'z' }, found(['a'])]).focus).toEqual({ to: 'top' });
    expect(after([found(['a']), { type: 'opened-at', key: 'z' }, found(['a', 'z'])]).focus).toEqual({
      to: 'nudge',
      key: 'z',
    });
  });
});

describe('announcements', () => {
  test('tell of new nudges and of the last one going, not of each keystroke', () => {
    expect(said(after([found(['a']), found(['a']), found(['a', 'b']), found(['b']), found([])]))).toEqual([
      'count 1',
      'count 2',
      'count 0',
    ]);
  });
  test('are numbered, so that the same words twice are read twice, and do not pile up', () => {
    const state = after([found(['a']), found([]), found(['a']), found([]), found(['a']), found([])]);
    expect(state.announcements.map(({ n }) => n)).toEqual([3, 4, 5, 6]);
  });
});

test('another item starts from nothing but the policy', () => {
  const state = after([
    { type: 'policy', reading: POLICY, now: 0 },
    found(['a']),
    { type: 'fixed', id: 1, nudgeKey: 'a', label: 'x' },
    { type: 'new-item' },
  ]);
  expect(state.policy.kind).toBe('fresh');
  expect([state.slots, state.receipts, state.nudges, state.checked]).toEqual([[], [], [], false]);
});
