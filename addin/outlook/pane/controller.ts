import type { Count, Snapshot } from '../../../shared/api';
import type { CheckInput, CheckResult } from '../../../shared/check';
import { createDirectory, type Directory } from '../../../shared/directory';
import type { Remembered } from '../../../shared/reading/memory';
import type { Nudge, RuleId, Suggestion } from '../../../shared/types';
import type { PolicyReading } from '../client';
import type { Abilities, DraftReading, Mailbox, Performed } from '../mailbox';
import { initialState, reduce, type PaneEvent, type PaneState } from './state';

/** Everything outside the pane that it needs, so that a test can stand in for Outlook, storage, server and clock. */
export interface PaneServices {
  readonly mailbox: Mailbox;
  /** The policy with its pack and people as this machine keeps it, at once; null when it keeps none. */
  keptPolicy(): Promise<PolicyReading | null>;
  /** The policy from the server, else as kept. Null when there never was one. */
  loadPolicy(): Promise<PolicyReading | null>;
  /** The sender's memory of what they sent within so many days, for this check only. */
  earlier(reading: DraftReading, days: number): Promise<readonly Remembered[]>;
  /** Keys of the nudges that were set aside in the draft's conversation. */
  setAside(reading: DraftReading): Promise<readonly string[]>;
  keepSetAside(reading: DraftReading, keys: readonly string[]): Promise<void>;
  /** shared/check's, or a test's. */
  check(input: CheckInput): CheckResult;
  count(rule: RuleId, outcome: Count['outcome']): void;
  /** Of these, the ones not shown for this message before, by the bar above it or at Send; from now on they were. */
  firstShown(nudges: readonly Nudge[]): Promise<readonly Nudge[]>;
  readonly now: () => Date;
  /** False while the pane cannot be seen: the text is not polled then. */
  visible(): boolean;
}

/** How often the text is looked at, in ms. Quick enough to feel live, slow enough not to be felt while typing. */
export const POLL_MS = 1200;
/** Text that keeps changing is checked all the same after this long, in ms. */
const LONGEST_WAIT_MS = 6000;
/** Recipients change in bursts (a pasted list): wait for the burst to end, in ms. */
const SETTLE_MS = 200;
/** Office calls that never call back are given up after this long, in ms. */
const READ_TIMEOUT_MS = 8000;
/** How often a policy that the server did not confirm is asked for again, in ms. */
export const POLICY_RETRY_MS = 60_000;

export interface PaneController {
  readonly getState: () => PaneState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Begins to watch the draft; returns how to stop. */
  readonly start: () => () => void;
  readonly retryPolicy: () => void;
  readonly fix: (nudge: Nudge, suggestion: Suggestion) => void;
  readonly undo: (receipt: number) => void;
  readonly setAside: (key: string) => void;
  readonly bringBack: (key: string) => void;
  readonly openMessage: (itemId: string) => void;
  /** Looks again: more is remembered of earlier messages now, or nothing. */
  readonly lookAgain: () => void;
  /** The focus that the state asked for was given. */
  readonly focused: () => void;
}

/** Whether the client can make all of a suggestion's changes. */
export function canPerform(suggestion: Suggestion, abilities: Abilities): boolean {
  return suggestion.changes.every((change) => {
    if (change.type === 'open-message') return abilities.openMessage;
    if (change.type === 'delay-until') return abilities.delayDelivery;
    return true;
  });
}

/** A suggestion that only opens a message changes nothing in the draft: it is shown with the evidence, not as a fix. */
export function onlyOpens(suggestion: Suggestion): boolean {
  return (
    suggestion.changes.length > 0 && suggestion.changes.every((change) => change.type === 'open-message')
  );
}

function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** What tells one item from another: a pinned pane stays open while another draft comes under it. */
function itemOf(reading: DraftReading): string {
  return reading.conversationId ?? '';
}

/** Everything of a reading that a check depends on; the clock counts by the minute. */
function signature(reading: DraftReading, aside: readonly string[]): string {
  const { draft, missing, cut } = reading;
  return JSON.stringify([{ ...draft, composedAt: draft.composedAt.slice(0, 16) }, missing, cut ?? [], aside]);
}

export function createPane(services: PaneServices): PaneController {
  const { mailbox } = services;
  let state = initialState;
  const listeners = new Set<() => void>();
  const performed = new Map<number, Performed>();
  const counted = new Set<string>();
  let receipts = 0;

  let snapshot: Snapshot | null = null;
  let directory: Directory | null = null;
  let asideKeys: readonly string[] = [];
  /** What was set aside (true) or brought back (false) here: holds even where nothing can be kept. */
  const asideHere = new Map<string, boolean>();
  let item: string | null = null;
  let checkedSignature = '';

  const dispatch = (event: PaneEvent): void => {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    listeners.forEach((changed) => changed());
  };

  /** Counts once a draft that a nudge was shown or acted on: never who or what. */
  const countOnce = (nudge: Nudge, outcome: Count['outcome']): void => {
    const mark = `${outcome} ${nudge.key}`;
    if (counted.has(mark)) return;
    counted.add(mark);
    services.count(nudge.rule, outcome);
  };

  const countShown = async (nudges: readonly Nudge[]): Promise<void> => {
    const here = nudges.filter((nudge) => !counted.has(`shown ${nudge.key}`));
    if (here.length === 0) return;
    here.forEach((nudge) => counted.add(`shown ${nudge.key}`));
    const fresh = await services.firstShown(here).catch(() => here);
    fresh.forEach((nudge) => {
      services.count(nudge.rule, 'shown');
    });
  };

  const judge = async (reading: DraftReading): Promise<void> => {
    if (snapshot === null || directory === null) {
      dispatch({ type: 'read', reading });
      return;
    }
    const { policy, pack } = snapshot;
    const earlier = await services.earlier(reading, policy.memoryDays).catch((): readonly Remembered[] => []);
    const input = { draft: reading.draft, pack, directory, policy, earlier };
    const active = services.check({ ...input, dismissed: asideKeys });
    const aside =
      asideKeys.length === 0
        ? []
        : services.check(input).nudges.filter((nudge) => asideKeys.includes(nudge.key));
    dispatch({ type: 'checked', reading, active: active.nudges, aside, faults: active.faults });
    await countShown(active.nudges);
  };

  /** A conversation gets its id only once the draft is saved: that is the same item, not another. */
  const noticeItem = (reading: DraftReading): void => {
    const now = itemOf(reading);
    if (item === now) return;
    const another = item !== null && item !== '';
    item = now;
    if (another) {
      performed.clear();
      counted.clear();
      asideHere.clear();
      dispatch({ type: 'new-item' });
    }
  };

  /** Nudges are set aside here, and by dismissing the bar above the message: both count. */
  const readAside = async (reading: DraftReading): Promise<void> => {
    const kept = await services.setAside(reading).catch((): readonly string[] => []);
    const keys = new Set(kept);
    asideHere.forEach((aside, key) => (aside ? keys.add(key) : keys.delete(key)));
    asideKeys = [...keys];
  };

  let lookingNow: Promise<void> | null = null;
  let lookAgain = false;
  let lastText: string | null = null;
  let unsettledSince: number | null = null;

  const lookOnce = async (calm: boolean): Promise<void> => {
    let reading: DraftReading;
    try {
      reading = await withTimeout(mailbox.readDraft(), READ_TIMEOUT_MS);
    } catch {
      dispatch({ type: 'unreadable' });
      return;
    }
    noticeItem(reading);
    await readAside(reading);
    const text = `${reading.draft.subject}\n${reading.draft.body}`;
    const moved = lastText !== null && lastText !== text;
    lastText = text;
    if (calm && moved) {
      // Somebody is typing: wait for a pause, so that nothing is said of half a sentence.
      unsettledSince ??= services.now().getTime();
      if (services.now().getTime() - unsettledSince < LONGEST_WAIT_MS) return;
    }
    unsettledSince = null;
    const seen = signature(reading, asideKeys);
    if (seen === checkedSignature && !state.unreadable) return;
    await judge(reading);
    if (snapshot !== null) checkedSignature = seen;
  };

  /** Reads and checks the draft. Only one look at a time; a second wish during one means one more after it. */
  const look = (calm: boolean): Promise<void> => {
    if (lookingNow !== null) {
      if (!calm) lookAgain = true;
      return lookingNow;
    }
    lookingNow = (async () => {
      await lookOnce(calm);
      while (lookAgain) {
        lookAgain = false;
        await lookOnce(false);
      }
    })().finally(() => {
      lookingNow = null;
    });
    return lookingNow;
  };

  /** A look that starts after this moment, whatever look is under way. */
  const lookAfresh = async (): Promise<void> => {
    if (lookingNow !== null) await lookingNow;
    checkedSignature = '';
    await look(false);
  };

  /** Takes a policy into use; true when it is another than before. */
  const takeUp = (reading: PolicyReading): boolean => {
    if (reading.snapshot === snapshot) return false;
    snapshot = reading.snapshot;
    directory = createDirectory(snapshot.people, snapshot.lists);
    return true;
  };

  const loadPolicy = async (): Promise<void> => {
    const reading = await services.loadPolicy().catch(() => null);
    const news = reading !== null && takeUp(reading);
    dispatch({ type: 'policy', reading, now: services.now().getTime() });
    if (news) await lookAfresh();
  };

  const startPolicy = async (): Promise<void> => {
    const kept = await services.keptPolicy().catch(() => null);
    if (kept !== null && takeUp(kept)) {
      dispatch({ type: 'kept-policy', reading: kept });
      void lookAfresh();
    }
    await loadPolicy();
  };

  const perform = async (nudge: Nudge, suggestion: Suggestion): Promise<void> => {
    if (state.busy) return;
    dispatch({ type: 'busy', busy: true });
    receipts += 1;
    const id = receipts;
    const about = { id, nudgeKey: nudge.key, label: suggestion.label };
    try {
      const done = await mailbox.perform(suggestion.changes);
      if (done.ok) {
        performed.set(id, done);
        countOnce(nudge, 'fixed');
        dispatch({ type: 'fixed', ...about });
      } else {
        dispatch({ type: 'fix-failed', ...about, problem: done.problem ?? '' });
      }
    } catch {
      dispatch({ type: 'fix-failed', ...about, problem: '' });
    } finally {
      dispatch({ type: 'busy', busy: false });
    }
    await lookAfresh();
  };

  const undo = async (id: number): Promise<void> => {
    if (state.busy) return;
    const done = performed.get(id);
    if (done === undefined) {
      // The receipt of a fix that could not be made: there is nothing to put back.
      dispatch({ type: 'undone', id });
      return;
    }
    dispatch({ type: 'busy', busy: true });
    try {
      await done.undo();
      performed.delete(id);
      dispatch({ type: 'undone', id });
    } catch (error) {
      // The mailbox rejects with a sentence for the member.
      dispatch({ type: 'undo-failed', id, problem: error instanceof Error ? error.message : '' });
    } finally {
      dispatch({ type: 'busy', busy: false });
    }
    await lookAfresh();
  };

  const keepAside = async (key: string, aside: boolean): Promise<void> => {
    asideHere.set(key, aside);
    asideKeys = [...asideKeys.filter((entry) => entry !== key), ...(aside ? [key] : [])];
    if (state.reading !== null) await services.keepSetAside(state.reading, asideKeys).catch(() => undefined);
    await lookAfresh();
  };

  return {
    getState: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start() {
      let stopped = false;
      let settle: ReturnType<typeof setTimeout> | undefined;
      void startPolicy();
      void look(false);
      const openAt = (key: string): void => {
        if (stopped) return;
        dispatch({ type: 'opened-at', key });
        void lookAfresh();
      };
      void mailbox.openedAt().then(
        (key) => {
          if (key !== null) openAt(key);
        },
        () => undefined,
      );
      const stopOpened = mailbox.onOpenedAt(openAt);
      const stopChanged = mailbox.onChanged(() => {
        clearTimeout(settle);
        settle = setTimeout(() => void look(false), SETTLE_MS);
      });
      const poll = setInterval(() => {
        if (services.visible()) void look(true);
      }, POLL_MS);
      const retry = setInterval(() => {
        if (services.visible() && state.policy.kind !== 'fresh') void loadPolicy();
      }, POLICY_RETRY_MS);
      return () => {
        stopped = true;
        stopOpened();
        stopChanged();
        clearTimeout(settle);
        clearInterval(poll);
        clearInterval(retry);
      };
    },
    retryPolicy: () => void loadPolicy(),
    fix: (nudge, suggestion) => void perform(nudge, suggestion),
    undo: (receipt) => void undo(receipt),
    setAside(key) {
      const nudge = state.nudges.find((entry) => entry.key === key);
      if (nudge === undefined) return;
      countOnce(nudge, 'dismissed');
      dispatch({ type: 'set-aside', key });
      void keepAside(key, true);
    },
    bringBack(key) {
      dispatch({ type: 'brought-back', key });
      void keepAside(key, false);
    },
    openMessage(itemId) {
      void mailbox.perform([{ type: 'open-message', itemId }]).catch(() => undefined);
    },
    lookAgain: () => void lookAfresh(),
    focused: () => dispatch({ type: 'focused' }),
  };
}
