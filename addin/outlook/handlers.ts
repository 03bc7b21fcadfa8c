import type { CheckInput, CheckResult } from '../../shared/check';
import { createDirectory } from '../../shared/directory';
import type { Nudge, RuleId } from '../../shared/types';
import { createClient, type Client, type PolicyReading } from './client';
import type { DraftReading } from './mailbox';
import { onceFor } from './once';
import { NO_NOTE, noteSeen, readNote, writeNote, type Note } from './note';
import { itemStorage, machineStorage, readAbilities, readDraft, showInfo, type OfficeHost } from './office';
import { LET_GO, alertFor, type SendAnswer } from './send';
import { within, type Fetch } from './within';
import { EN, type OutlookWords } from './words';

/**
 * What Outlook's launch events do. Each event may run in a fresh engine without DOM or Office.onReady, several at
 * once, so nothing is kept here between them: the state of a message is in its sessionData, the rest on the machine.
 * Plain promises, no async functions: older classic engines time out on what those compile to.
 */

export interface HandlerDeps {
  readonly host: OfficeHost;
  readonly check: (input: CheckInput) => CheckResult;
  readonly atSend: (nudges: readonly Nudge[]) => readonly Nudge[];
  readonly fetch: Fetch | null;
  /** Our server's origin. */
  readonly origin: string;
  readonly words?: OutlookWords;
}

type Handler = (event: unknown) => void;
export interface Handlers {
  readonly newMessageCompose: Handler;
  readonly messageCompose: Handler;
  readonly recipientsChanged: Handler;
  readonly fromChanged: Handler;
  readonly infoBarDismissed: Handler;
  readonly send: Handler;
}

/**
 * Milliseconds from the event to the answer at Send. Outlook's own patience is five seconds and starts before our
 * script has loaded.
 */
const SEND_BUDGET = 3500;
/** One Office call at Send, and what may be kept before the answer. */
const SEND_READ = 1500;
const SEND_KEEP = 700;
/** A compose event has five minutes; nobody waits for it. */
const COMPOSE_BUDGET = 60000;
const COMPOSE_READ = 10000;
/** A policy confirmed so short a while ago is not asked for again. */
const FRESH_FOR = 5 * 60000;

/** Set with a new message by the event for new messages. */
const OPENED_KEY = 'protocolNudge.1.opened';
/** How long the event for every opened message leaves the one for new messages to say that it was there. */
const OPENED_WAIT = 1500;

/** Everything that a check rests on, and what it gave. */
interface Look {
  readonly reading: DraftReading;
  readonly policy: PolicyReading;
  readonly note: Note;
  readonly dismissed: readonly string[];
  /** Without those set aside. */
  readonly nudges: readonly Nudge[];
  /** Rules that the clerk only counts. */
  readonly watched: readonly RuleId[];
}

export function createHandlers(deps: HandlerDeps): Handlers {
  const { host } = deps;
  const words = deps.words ?? EN;

  const clientOf = (fetch: Fetch | null): Client =>
    createClient({
      storage: machineStorage(host),
      item: itemStorage(host, SEND_READ),
      fetch,
      origin: deps.origin,
      now: host.now,
      later: host.later,
    });

  const noteOf = (): Promise<Note> => {
    const item = itemStorage(host, SEND_READ);
    return item === null
      ? Promise.resolve(NO_NOTE)
      : within(host.later, SEND_READ, () => readNote(item), NO_NOTE);
  };
  const keepNote = (note: Note): Promise<void> => {
    const item = itemStorage(host, SEND_READ);
    if (item === null) return Promise.resolve();
    return within(host.later, SEND_READ, () => writeNote(item, note), undefined);
  };

  /**
   * Reads the draft again and checks it by the cached policy. null: no policy yet, or Outlook withheld something
   * that a rule might miss. A list cut short by Outlook is no such gap: who is in it is in it. Once `limit`
   * milliseconds are over, no further rule is begun: the first draft in a new engine costs most, as every pattern is
   * compiled then.
   */
  const look = (client: Client, limit: number): Promise<Look | null> => {
    const began = host.now().getTime();
    return Promise.all([readDraft(host, limit), client.cached(), noteOf()]).then(
      ([reading, policy, note]) => {
        if (policy === null || reading.missing.length > 0) return null;
        const { snapshot } = policy;
        return Promise.all([
          client.earlier(reading.draft.from, snapshot.policy.memoryDays),
          client.dismissed(reading.conversationId),
        ]).then(([earlier, dismissed]) => {
          const result = deps.check({
            draft: reading.draft,
            pack: snapshot.pack,
            directory: createDirectory(snapshot.people, snapshot.lists),
            policy: snapshot.policy,
            earlier,
            dismissed,
            enough: () => host.now().getTime() - began > limit,
          });
          const nudges = result.nudges.filter((nudge) => dismissed.indexOf(nudge.key) < 0);
          return { reading, policy, note, dismissed, nudges, watched: result.watched };
        });
      },
    );
  };

  /** Counts each nudge as shown once a message; gives the note that says so. */
  const countSeen = (
    client: Client,
    before: Note,
    nudges: readonly Nudge[],
  ): { readonly note: Note; readonly counted: Promise<unknown> } => {
    const { fresh, note } = noteSeen(before, nudges);
    return { note, counted: Promise.all(fresh.map((nudge) => client.count(nudge.rule, 'shown'))) };
  };

  // At Send

  const decide = (): Promise<SendAnswer> => {
    // Whatever happens, Send asks nothing of the network.
    const client = clientOf(null);
    return look(client, SEND_READ).then((seen): SendAnswer | Promise<SendAnswer> => {
      if (seen === null) return LET_GO;
      const { note, nudges, policy } = seen;
      // One issue is raised once: advice that has stopped a Send of this message already does not do so again.
      const raised = deps
        .atSend(nudges)
        .filter((nudge) => nudge.severity === 'warning' || note.alerted.indexOf(nudge.key) < 0);
      if (raised.length > 0) {
        const answer = alertFor(raised, policy.snapshot.pack, readAbilities(host), words);
        const noted = countSeen(client, note, raised);
        const alerted = note.alerted.concat(
          raised.map((nudge) => nudge.key).filter((key) => note.alerted.indexOf(key) < 0),
        );
        const kept = Promise.all([keepNote({ ...noted.note, alerted }), noted.counted]);
        return within<unknown>(host.later, SEND_KEEP, () => kept, undefined).then(() => answer);
      }
      const { draft } = seen.reading;
      const standing = nudges.filter((nudge) => note.seen.some(([key]) => key === nudge.key));
      const kept = Promise.all<unknown>([
        client.rememberSent({ ...draft, sentAt: draft.composedAt }, policy.snapshot.policy.memoryDays),
        ...standing.map((nudge) => client.count(nudge.rule, 'sent')),
        ...seen.watched.map((rule) => client.count(rule, 'watched')),
      ]);
      return within<unknown>(host.later, SEND_KEEP, () => kept, undefined).then(() => LET_GO);
    });
  };

  const send: Handler = (event) => {
    const once = onceFor(event);
    if (once === null) return;
    let callOff: (() => void) | null = null;
    const finish = (answer: SendAnswer): void => {
      // Classic keeps running after completion: a timer left behind could answer a later Send (office-js issue 6656).
      if (callOff !== null) callOff();
      callOff = null;
      once(answer);
    };
    const letGo = (): void => {
      finish(LET_GO);
    };
    try {
      if (host.later !== null) callOff = host.later(letGo, SEND_BUDGET);
      decide().then(finish, letGo).then(undefined, letGo);
    } catch {
      letGo();
    }
  };

  // While composing

  /** Runs `work`, then completes the event; a fault or a minute's silence completes it too. */
  const during =
    (work: (client: Client) => Promise<unknown>): Handler =>
    (event) => {
      const once = onceFor(event);
      if (once === null) return;
      const attempt = (): Promise<unknown> => work(clientOf(deps.fetch));
      void within(host.later, COMPOSE_BUDGET, attempt, undefined).then(() => once());
    };

  /** Keeps the one notification in step with what a check finds now. */
  const showStrongest = (client: Client): Promise<unknown> =>
    look(client, COMPOSE_READ).then((seen): Promise<unknown> | undefined => {
      if (seen === null) return undefined;
      const { note } = seen;
      const sure = seen.nudges.filter((nudge) => nudge.quiet !== true);
      const first = sure[0];
      if (first === undefined) {
        if (note.shown === null) return undefined;
        return Promise.all([showInfo(host, COMPOSE_READ, words, null), keepNote({ ...note, shown: null })]);
      }
      const noted = countSeen(client, note, [first]);
      // Noted before it is seen: whoever dismisses it at once finds out by the note which nudge it was.
      return keepNote({ ...noted.note, shown: first.key }).then(() =>
        Promise.all([
          showInfo(host, COMPOSE_READ, words, words.infoBar.text(first.title, sure.length - 1), first.key),
          noted.counted,
        ]),
      );
    });

  /** A message is opened for writing: fetch the policy for the checks to come, hand back counts, look once. */
  const opened = (client: Client): Promise<unknown> =>
    client.cached().then((kept) => {
      const fresh = kept !== null && host.now().getTime() - Date.parse(kept.confirmedAt) < FRESH_FOR;
      const refreshed: Promise<unknown> = fresh ? Promise.resolve() : client.refresh();
      return refreshed.then(() => Promise.all([showStrongest(client), client.postCounts()]));
    });

  const newMessage = (client: Client): Promise<unknown> => {
    const item = itemStorage(host, SEND_READ);
    const marked =
      item === null
        ? Promise.resolve()
        : within(host.later, SEND_READ, () => item.set(OPENED_KEY, '1'), undefined);
    return Promise.all([marked, opened(client)]);
  };

  /** Outlook raises this for new messages as well as for drafts; a new message is the other event's. */
  const anyMessage = (client: Client): Promise<unknown> => {
    const { later } = host;
    const item = itemStorage(host, SEND_READ);
    if (later === null || item === null) return opened(client);
    return new Promise<void>((resolve) => {
      later(resolve, OPENED_WAIT);
    })
      .then(() => within(later, SEND_READ, () => item.get(OPENED_KEY), null))
      .then((mark) => (mark === null ? opened(client) : undefined));
  };

  const dismissedInfo = (client: Client): Promise<unknown> =>
    Promise.all([noteOf(), readDraft(host, COMPOSE_READ)]).then(
      ([note, { conversationId }]): Promise<unknown> | undefined => {
        const key = note.shown;
        if (key === null) return undefined;
        const rule = note.seen.find(([other]) => other === key)?.[1];
        return Promise.all([
          client
            .dismissed(conversationId)
            .then((keys) =>
              keys.indexOf(key) >= 0 ? undefined : client.keepDismissed(conversationId, keys.concat(key)),
            ),
          keepNote({ ...note, shown: null }),
          rule === undefined ? undefined : client.count(rule, 'dismissed'),
        ]);
      },
    );

  return {
    newMessageCompose: during(newMessage),
    messageCompose: during(anyMessage),
    recipientsChanged: during(showStrongest),
    fromChanged: during(showStrongest),
    infoBarDismissed: during(dismissedInfo),
    send,
  };
}
