import type { CheckResult } from '../../../shared/check';
import type { Snapshot } from '../../../shared/api';
import type { Nudge, RuleId } from '../../../shared/types';
import type { PolicyReading } from '../client';
import type { DraftReading } from '../mailbox';

/**
 * What the pane knows and shows, and how it changes: a pure reducer, so that every state can be reached in a test
 * without Outlook, a browser or a clock. The controller feeds it; the components only read it.
 */

/** After this long without word from the server a kept policy may no longer be what the clerk has published. */
export const OUT_OF_DATE_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

/** kept: the one from last time, while the server is being asked; cached: the server did not answer. */
type PolicyState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'kept' | 'fresh' | 'cached' | 'out-of-date';
      readonly snapshot: Snapshot;
      readonly confirmedAt: string;
    };

/** Something that stands in the list: a nudge, the receipt of a fix, or a nudge that was set aside. */
export type Slot =
  | { readonly kind: 'nudge'; readonly key: string }
  | { readonly kind: 'receipt'; readonly id: number }
  | { readonly kind: 'aside'; readonly key: string };

/** A fix that was made (undo stays reachable), or one that could not be made (problem says why). */
export interface Receipt {
  readonly id: number;
  readonly nudgeKey: string;
  readonly label: string;
  readonly problem: string | null;
}

/** What a screen reader is told; the components put it into words. */
export type Announcement =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'fixed' | 'undone' | 'failed' | 'set-aside' | 'brought-back'; readonly about: string };

/** Where the keyboard focus should go next. top: the pane's heading, when what was meant has gone. */
export type Focus =
  | { readonly to: 'top' }
  | { readonly to: 'receipt'; readonly id: number }
  | { readonly to: 'nudge' | 'aside'; readonly key: string };

export interface PaneState {
  readonly policy: PolicyState;
  /** Null until the draft was read once. */
  readonly reading: DraftReading | null;
  /** Outlook did not let the draft be read at the last try. */
  readonly unreadable: boolean;
  /** Whether a check has been made of this draft. */
  readonly checked: boolean;
  readonly nudges: readonly Nudge[];
  /** Nudges that would stand, had the sender not set them aside in this conversation. */
  readonly aside: readonly Nudge[];
  readonly faults: readonly RuleId[];
  readonly slots: readonly Slot[];
  readonly receipts: readonly Receipt[];
  /** A fix or its undoing is under way. */
  readonly busy: boolean;
  readonly focus: Focus | null;
  /** The latest few, oldest first; `n` counts up so that the same words twice are two announcements. */
  readonly announcements: readonly { readonly n: number; readonly what: Announcement }[];
}

export type PaneEvent =
  | { readonly type: 'kept-policy'; readonly reading: PolicyReading }
  /** What asking the server came to. */
  | { readonly type: 'policy'; readonly reading: PolicyReading | null; readonly now: number }
  | {
      readonly type: 'checked';
      readonly reading: DraftReading;
      readonly active: readonly Nudge[];
      readonly aside: readonly Nudge[];
      readonly faults: CheckResult['faults'];
    }
  /** Read, but there is no policy to check it by. */
  | { readonly type: 'read'; readonly reading: DraftReading }
  | { readonly type: 'unreadable' }
  | { readonly type: 'new-item' }
  | { readonly type: 'busy'; readonly busy: boolean }
  | { readonly type: 'fixed'; readonly id: number; readonly nudgeKey: string; readonly label: string }
  | {
      readonly type: 'fix-failed';
      readonly id: number;
      readonly nudgeKey: string;
      readonly label: string;
      readonly problem: string;
    }
  | { readonly type: 'undone'; readonly id: number }
  | { readonly type: 'undo-failed'; readonly id: number; readonly problem: string }
  | { readonly type: 'set-aside'; readonly key: string }
  | { readonly type: 'brought-back'; readonly key: string }
  | { readonly type: 'opened-at'; readonly key: string }
  | { readonly type: 'focused' };

export const initialState: PaneState = {
  policy: { kind: 'loading' },
  reading: null,
  unreadable: false,
  checked: false,
  nudges: [],
  aside: [],
  faults: [],
  slots: [],
  receipts: [],
  busy: false,
  focus: null,
  announcements: [],
};

const ANNOUNCEMENTS_KEPT = 4;

function announce(state: PaneState, what: Announcement): PaneState['announcements'] {
  const last = state.announcements[state.announcements.length - 1];
  return [...state.announcements, { n: (last?.n ?? 0) + 1, what }].slice(-ANNOUNCEMENTS_KEPT);
}

/**
 * The list after a check. What stands in it stays where it is, so that nothing moves under the reader's hand;
 * a new nudge comes before the first that is weaker; one set aside earlier comes last.
 */
export function arrange(
  before: readonly Slot[],
  active: readonly string[],
  aside: readonly string[],
): readonly Slot[] {
  const slots = before.filter((slot) => {
    if (slot.kind === 'receipt') return true;
    return (slot.kind === 'nudge' ? active : aside).includes(slot.key);
  });
  active.forEach((key, rank) => {
    if (slots.some((slot) => slot.kind === 'nudge' && slot.key === key)) return;
    const weaker = slots.findIndex((slot) => slot.kind === 'nudge' && active.indexOf(slot.key) > rank);
    const firstAside = slots.findIndex((slot) => slot.kind === 'aside');
    const at = weaker >= 0 ? weaker : firstAside >= 0 ? firstAside : slots.length;
    slots.splice(at, 0, { kind: 'nudge', key });
  });
  aside.forEach((key) => {
    if (!slots.some((slot) => slot.kind === 'aside' && slot.key === key)) slots.push({ kind: 'aside', key });
  });
  return slots;
}

function policyState(reading: PolicyReading | null, now: number): PolicyState {
  if (reading === null) return { kind: 'none' };
  const { snapshot, confirmedAt } = reading;
  if (reading.standing === 'fresh') return { kind: 'fresh', snapshot, confirmedAt };
  const old = now - Date.parse(confirmedAt) > OUT_OF_DATE_AFTER_MS;
  return { kind: old ? 'out-of-date' : 'cached', snapshot, confirmedAt };
}

/** Where focus can really go: what was asked, or the same nudge set aside, or the top once the check is in. */
function settleFocus(focus: Focus | null, slots: readonly Slot[]): Focus | null {
  if (focus === null || focus.to === 'top' || focus.to === 'receipt') return focus;
  const { key } = focus;
  const at = (kind: 'nudge' | 'aside'): boolean =>
    slots.some((slot) => slot.kind === kind && slot.key === key);
  if (at(focus.to)) return focus;
  if (at('nudge')) return { to: 'nudge', key };
  return at('aside') ? { to: 'aside', key } : { to: 'top' };
}

function checked(state: PaneState, event: Extract<PaneEvent, { type: 'checked' }>): PaneState {
  const active = event.active.map((nudge) => nudge.key);
  const known = new Set(state.nudges.map((nudge) => nudge.key));
  const slots = arrange(
    state.slots,
    active,
    event.aside.map((nudge) => nudge.key),
  );
  const news = active.some((key) => !known.has(key)) || (active.length === 0 && known.size > 0);
  return {
    ...state,
    reading: event.reading,
    unreadable: false,
    checked: true,
    nudges: event.active,
    aside: event.aside,
    faults: event.faults.map((fault) => fault.rule),
    slots,
    focus: settleFocus(state.focus, slots),
    announcements: news ? announce(state, { kind: 'count', count: active.length }) : state.announcements,
  };
}

function titleOf(state: PaneState, key: string): string {
  return [...state.nudges, ...state.aside].find((nudge) => nudge.key === key)?.title ?? '';
}

/** Puts a receipt where its nudge stands, or first when that has gone meanwhile. */
function withReceipt(state: PaneState, receipt: Receipt): Pick<PaneState, 'slots' | 'receipts' | 'focus'> {
  const slots = [...state.slots];
  const at = slots.findIndex((slot) => slot.kind === 'nudge' && slot.key === receipt.nudgeKey);
  slots.splice(Math.max(0, at), 0, { kind: 'receipt', id: receipt.id });
  return { slots, receipts: [...state.receipts, receipt], focus: { to: 'receipt', id: receipt.id } };
}

function withoutReceipt(state: PaneState, id: number): Pick<PaneState, 'slots' | 'receipts'> {
  return {
    slots: state.slots.filter((slot) => slot.kind !== 'receipt' || slot.id !== id),
    receipts: state.receipts.filter((receipt) => receipt.id !== id),
  };
}

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'kept-policy': {
      const { snapshot, confirmedAt } = event.reading;
      return { ...state, policy: { kind: 'kept', snapshot, confirmedAt } };
    }
    case 'policy':
      return { ...state, policy: policyState(event.reading, event.now) };
    case 'checked':
      return checked(state, event);
    case 'read':
      return { ...state, reading: event.reading, unreadable: false };
    case 'unreadable':
      return { ...state, unreadable: true };
    case 'new-item':
      return { ...initialState, policy: state.policy, announcements: state.announcements };
    case 'busy':
      return { ...state, busy: event.busy };
    case 'fixed': {
      const { id, nudgeKey, label } = event;
      const placed = withReceipt(state, { id, nudgeKey, label, problem: null });
      return { ...state, ...placed, announcements: announce(state, { kind: 'fixed', about: label }) };
    }
    case 'fix-failed': {
      const { id, nudgeKey, label, problem } = event;
      const placed = withReceipt(state, { id, nudgeKey, label, problem });
      return { ...state, ...placed, announcements: announce(state, { kind: 'failed', about: problem }) };
    }
    case 'undone': {
      const receipt = state.receipts.find((entry) => entry.id === event.id);
      if (receipt === undefined) return state;
      return {
        ...state,
        ...withoutReceipt(state, event.id),
        focus: { to: 'nudge', key: receipt.nudgeKey },
        announcements: announce(state, { kind: 'undone', about: receipt.label }),
      };
    }
    case 'undo-failed':
      return {
        ...state,
        receipts: state.receipts.map((entry) =>
          entry.id === event.id ? { ...entry, problem: event.problem } : entry,
        ),
        announcements: announce(state, { kind: 'failed', about: event.problem }),
      };
    case 'set-aside': {
      const nudge = state.nudges.find((entry) => entry.key === event.key);
      if (nudge === undefined) return state;
      return {
        ...state,
        nudges: state.nudges.filter((entry) => entry !== nudge),
        aside: [...state.aside, nudge],
        slots: state.slots.map((slot) =>
          slot.kind === 'nudge' && slot.key === event.key ? { kind: 'aside', key: event.key } : slot,
        ),
        focus: { to: 'aside', key: event.key },
        announcements: announce(state, { kind: 'set-aside', about: nudge.title }),
      };
    }
    case 'brought-back': {
      const nudge = state.aside.find((entry) => entry.key === event.key);
      if (nudge === undefined) return state;
      return {
        ...state,
        aside: state.aside.filter((entry) => entry !== nudge),
        nudges: [...state.nudges, nudge],
        slots: state.slots.map((slot) =>
          slot.kind === 'aside' && slot.key === event.key ? { kind: 'nudge', key: event.key } : slot,
        ),
        focus: { to: 'nudge', key: event.key },
        announcements: announce(state, { kind: 'brought-back', about: titleOf(state, event.key) }),
      };
    }
    case 'opened-at': {
      // The Send dialog may know the draft better than the last check here: the next check settles where to go.
      const focus: Focus = { to: 'nudge', key: event.key };
      const aside = state.slots.some((slot) => slot.kind === 'aside' && slot.key === event.key);
      return { ...state, focus: aside ? { to: 'aside', key: event.key } : focus };
    }
    case 'focused':
      return { ...state, focus: null };
  }
}
