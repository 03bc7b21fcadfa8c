import { FIELDS, normalAddress, type Change, type Draft, type Field } from '../../shared/types';
import { editHtml, findPassage, readHtml, type HtmlText } from './html-text';
import { ICON_ID, INFO_KEY, PANE_COMMAND_ID } from './ids';
import type { Abilities, DraftReading, Mailbox, Performed } from './mailbox';
import { memoryStorage, syncStorage, type StoragePort, type SyncStorage } from './storage';
import { EN, FIX_EN, type FixWords, type OutlookWords } from './words';

/**
 * The only file that calls Office. It turns Outlook's callbacks into promises that always settle: an API that
 * fails, throws or never calls back is a named gap in what was read, or a plain sentence about what was not
 * done. It runs in the pane's page and in classic Outlook's bare script engine.
 */

/** OfficeRuntime.storage: not in @types/office-js. 10 MB an add-in; rejects when full or unavailable. */
interface RuntimeStorage {
  getItem(key: string): Promise<string | null>;
  setItem(key: string, value: string): Promise<unknown>;
  removeItem(key: string): Promise<unknown>;
}
/** Single sign-on for launch events (learn.microsoft.com, "Use SSO in event-based add-ins"). */
interface RuntimeAuth {
  getAccessToken(): Promise<string>;
}
declare const OfficeRuntime: { readonly storage?: RuntimeStorage } | undefined;
declare const localStorage: SyncStorage | undefined;

/** Runs `act` after so many milliseconds; the returned function calls it off. */
export type Later = (act: () => void, milliseconds: number) => () => void;

/** What of the world this file needs. */
export interface OfficeHost {
  readonly office: typeof Office;
  readonly runtimeStorage: RuntimeStorage | null;
  readonly pageStorage: SyncStorage | null;
  /** null in a runtime without timers: then nothing is limited in time. */
  readonly later: Later | null;
  readonly now: () => Date;
}

/** The host that this script runs in, or null where there is no Office (a page opened outside Outlook). */
export function officeHere(): OfficeHost | null {
  if (typeof Office === 'undefined') return null;
  let pageStorage: SyncStorage | null = null;
  try {
    // Throws in a page whose storage is blocked by policy; absent in classic Outlook's event engine.
    if (typeof localStorage !== 'undefined') pageStorage = localStorage;
  } catch {
    pageStorage = null;
  }
  return {
    office: Office,
    runtimeStorage: typeof OfficeRuntime === 'undefined' ? null : (OfficeRuntime.storage ?? null),
    pageStorage,
    later:
      typeof setTimeout === 'undefined' || typeof clearTimeout === 'undefined'
        ? null
        : (act, milliseconds) => {
            const timer = setTimeout(act, milliseconds);
            return () => {
              clearTimeout(timer);
            };
          },
    now: () => new Date(),
  };
}

/**
 * An access token for our own server as whoever is signed in to Outlook. Asks nobody anything: without sign-in, consent
 * or the means it rejects, or throws. For launch events alone: the pane signs in by nested app authentication.
 */
export function accessToken(): Promise<string> {
  return (OfficeRuntime as { readonly auth: RuntimeAuth }).auth.getAccessToken();
}

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Calls one Outlook API; settles once, never rejects, and gives up after `limit` milliseconds. */
function ask<T>(
  host: OfficeHost,
  limit: number,
  start: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    let callOff: (() => void) | null = null;
    const settle = (answer: Answer<T>): void => {
      if (callOff !== null) callOff();
      resolve(answer);
    };
    if (host.later !== null) {
      callOff = host.later(() => {
        resolve({ ok: false, reason: 'no answer in time' });
      }, limit);
    }
    try {
      start((result) => {
        if (String(result.status) === 'succeeded') settle({ ok: true, value: result.value });
        else settle({ ok: false, reason: failure(result.error) });
      });
    } catch (error) {
      settle({ ok: false, reason: failure(error) });
    }
  });
}

function failure(error: unknown): string {
  if (error instanceof Error) return error.message;
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return 'refused';
}

/** Whether the client has a Mailbox requirement set, e.g. '1.10'. */
function supports(host: OfficeHost, set: string): boolean {
  try {
    return host.office.context.requirements.isSetSupported('Mailbox', set);
  } catch {
    return false;
  }
}

/** The message being written, or null: a pinned pane outlives its message, and some items have no compose form. */
function openItem(host: OfficeHost): Office.MessageCompose | null {
  try {
    const item: unknown = host.office.context.mailbox.item;
    return typeof item === 'object' && item !== null ? (item as Office.MessageCompose) : null;
  } catch {
    return null;
  }
}

export function readAbilities(host: OfficeHost): Abilities {
  return {
    infoBar: supports(host, '1.3'),
    sendAlert: supports(host, '1.12'),
    sendMarkdown: supports(host, '1.15'),
    takeAction: supports(host, '1.14'),
    sessionData: supports(host, '1.11'),
    delayDelivery: supports(host, '1.13'),
    openMessage: supports(host, '1.1') && canOpen(host),
  };
}

function canOpen(host: OfficeHost): boolean {
  try {
    return typeof host.office.context.mailbox.displayMessageForm === 'function';
  } catch {
    return false;
  }
}

/**
 * How many people getAsync gives at most: 100 on phones, 500 in classic Outlook before Mailbox 1.16 and older Macs,
 * 1,000 elsewhere (Office.Recipients.getAsync). A line of just that length may go on.
 */
const CUT_LENGTHS: readonly number[] = [100, 500, 1000];
/** addAsync and setAsync take so many at a time. */
const RECIPIENTS_A_CALL = 100;
/** Body.setAsync takes so many characters. */
const BODY_LIMIT = 1000000;
/** Text beyond this is the tail of a long thread; the rules look at what the sender wrote above it. */
const TEXT_LIMIT = 200000;
/** InsightMessage and InformationalMessage. */
const INFO_LIMIT = 150;

interface Line {
  readonly people: readonly Office.EmailAddressDetails[];
  readonly cut: boolean;
}

function readLine(
  host: OfficeHost,
  item: Office.MessageCompose,
  field: Field,
  limit: number,
): Promise<Answer<Line>> {
  return ask<Office.EmailAddressDetails[]>(host, limit, (done) => {
    item[field].getAsync(done);
  }).then((answer) => {
    if (!answer.ok) return answer;
    if (!Array.isArray(answer.value)) return { ok: false, reason: 'not a list' };
    return { ok: true, value: { people: answer.value, cut: CUT_LENGTHS.indexOf(answer.value.length) >= 0 } };
  });
}

/** The address; the display name where a client left the address empty (contact groups, office-js issue 2201). */
function addressOf(person: Office.EmailAddressDetails): string {
  return person.emailAddress !== undefined && person.emailAddress !== ''
    ? person.emailAddress
    : (person.displayName ?? '');
}

interface BodyReading {
  readonly type: 'html' | 'text';
  readonly raw: string;
  readonly text: string;
  readonly html: HtmlText | null;
}

/** The body as text by our own conversion, since Outlook's loses lines on some clients (Body.getAsync remarks). */
function readBody(
  host: OfficeHost,
  item: Office.MessageCompose,
  limit: number,
  textLimit: number,
): Promise<Answer<BodyReading>> {
  const get = (coercion: 'html' | 'text'): Promise<Answer<string>> =>
    ask<string>(host, limit, (done) => {
      item.body.getAsync(coercion, done);
    });
  return ask<Office.CoercionType>(host, limit, (done) => {
    item.body.getTypeAsync(done);
  }).then((type) => {
    const plain = type.ok && (type.value as string) === 'text';
    return get(plain ? 'text' : 'html').then((answer): Answer<BodyReading> => {
      if (!answer.ok) return answer;
      const raw = typeof answer.value === 'string' ? answer.value : '';
      if (plain) {
        const text = raw.replace(/\r\n?/g, '\n').slice(0, textLimit);
        return { ok: true, value: { type: 'text', raw, text, html: null } };
      }
      const html = readHtml(raw, textLimit);
      return { ok: true, value: { type: 'html', raw, text: html.text, html } };
    });
  });
}

function readFrom(
  host: OfficeHost,
  item: Office.MessageCompose,
  limit: number,
): Promise<{ readonly address: string; readonly known: boolean }> {
  const profile = (): string => {
    try {
      return host.office.context.mailbox.userProfile.emailAddress;
    } catch {
      return '';
    }
  };
  // Clients before 1.7 have no From to choose: the mailbox's owner writes.
  const from: unknown = item.from;
  if (typeof from !== 'object' || from === null) {
    const address = profile();
    return Promise.resolve({ address, known: address !== '' });
  }
  return ask<Office.EmailAddressDetails>(host, limit, (done) => {
    item.from.getAsync(done);
  }).then((answer) => {
    if (answer.ok && answer.value !== undefined && answer.value !== null && addressOf(answer.value) !== '')
      return { address: addressOf(answer.value), known: true };
    return { address: profile(), known: false };
  });
}

/** Reads the draft, all parts at once; a part that does not come within `limit` milliseconds is missing. */
export function readDraft(host: OfficeHost, limit: number): Promise<DraftReading> {
  const composedAt = host.now().toISOString();
  const item = openItem(host);
  const missing: DraftReading['missing'][number][] = [];
  if (item === null) {
    return Promise.resolve({
      draft: { from: '', to: [], cc: [], bcc: [], subject: '', body: '', composedAt },
      conversationId: null,
      missing: ['from', 'to', 'cc', 'bcc', 'subject', 'body'],
    });
  }
  return Promise.all([
    readFrom(host, item, limit),
    readLine(host, item, 'to', limit),
    readLine(host, item, 'cc', limit),
    readLine(host, item, 'bcc', limit),
    ask<string>(host, limit, (done) => {
      item.subject.getAsync(done);
    }),
    readBody(host, item, limit, TEXT_LIMIT),
  ]).then(([from, to, cc, bcc, subject, body]) => {
    if (!from.known) missing.push('from');
    const cut: Field[] = [];
    const line = (field: Field, answer: Answer<Line>): string[] => {
      if (!answer.ok) {
        missing.push(field);
        return [];
      }
      if (answer.value.cut) cut.push(field);
      return answer.value.people.map(addressOf).filter((address) => address !== '');
    };
    const draft: Draft = {
      from: from.address,
      to: line('to', to),
      cc: line('cc', cc),
      bcc: line('bcc', bcc),
      subject: subject.ok && typeof subject.value === 'string' ? subject.value : '',
      body: body.ok ? body.value.text : '',
      composedAt,
    };
    if (!subject.ok) missing.push('subject');
    if (!body.ok) missing.push('body');
    return { draft, conversationId: conversationOf(item), missing, ...(cut.length > 0 ? { cut } : {}) };
  });
}

function conversationOf(item: Office.MessageCompose): string | null {
  try {
    return typeof item.conversationId === 'string' && item.conversationId !== '' ? item.conversationId : null;
  } catch {
    return null;
  }
}

/** Cuts at a word so that the text and its ellipsis keep within `limit` UTF-16 units. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const space = room.lastIndexOf(' ');
  const kept = (space > limit / 2 ? room.slice(0, space) : room).replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:.–-]{1,8}$/, '')}…`;
}

/** The opening context as a button or Outlook gives it: our JSON, as a string or already parsed. */
function nudgeKeyIn(context: unknown): string | null {
  let value = context;
  for (let i = 0; i < 2 && typeof value === 'string' && value !== ''; i += 1) {
    try {
      value = JSON.parse(value);
    } catch {
      return null;
    }
  }
  if (typeof value !== 'object' || value === null || !('nudgeKey' in value)) return null;
  return typeof value.nudgeKey === 'string' && value.nudgeKey !== '' ? value.nudgeKey : null;
}

/** What a button hands to the pane. A string: classic Outlook before 2402 takes nothing else. */
export function openingContext(nudgeKey: string): string {
  return JSON.stringify({ nudgeKey });
}

/**
 * Shows, replaces or removes the one notification: an InsightMessage whose link opens the pane, a plain one where the
 * client has no InsightMessage or refuses it. Settles also when nothing could be shown.
 */
export function showInfo(
  host: OfficeHost,
  limit: number,
  words: OutlookWords,
  text: string | null,
  nudgeKey?: string,
): Promise<void> {
  const item = openItem(host);
  if (item === null || !supports(host, '1.3')) return Promise.resolve();
  if (text === null) {
    return ask<void>(host, limit, (done) => {
      item.notificationMessages.removeAsync(INFO_KEY, done);
    }).then(() => undefined);
  }
  const message = shorten(text, INFO_LIMIT);
  const show = (details: Office.NotificationMessageDetails): Promise<Answer<void>> =>
    ask<void>(host, limit, (done) => {
      item.notificationMessages.replaceAsync(INFO_KEY, details, done);
    });
  const plain = (): Promise<void> =>
    show({ type: 'informationalMessage', icon: ICON_ID, message, persistent: false }).then(() => undefined);
  if (!supports(host, '1.10')) return plain();
  return show({
    type: 'insightMessage',
    icon: ICON_ID,
    message,
    actions: [
      {
        actionType: 'showTaskPane',
        actionText: words.infoBar.action,
        commandId: PANE_COMMAND_ID,
        contextData: nudgeKey === undefined ? '{}' : openingContext(nudgeKey),
      },
    ],
  }).then((answer) => (answer.ok ? undefined : plain()));
}

/** Text kept with the open message, shared by the pane and the events; null where the client has none. */
export function itemStorage(host: OfficeHost, limit = 2000): StoragePort | null {
  if (!supports(host, '1.11')) return null;
  const data = (): Office.SessionData | null => openItem(host)?.sessionData ?? null;
  const run = <T>(
    start: (session: Office.SessionData, done: (result: Office.AsyncResult<T>) => void) => void,
  ): Promise<Answer<T>> =>
    ask<T>(host, limit, (done) => {
      const session = data();
      if (session === null) throw new Error('no message open');
      start(session, done);
    });
  const settled = (answer: Answer<void>): void => {
    if (!answer.ok) throw new Error(answer.reason);
  };
  return {
    // A key that is not there is an error in Outlook: both are "nothing kept".
    get: (key) =>
      run<string>((session, done) => {
        session.getAsync(key, done);
      }).then((answer) =>
        answer.ok && typeof answer.value === 'string' && answer.value !== '' ? answer.value : null,
      ),
    set: (key, value) =>
      run<void>((session, done) => {
        session.setAsync(key, value, done);
      }).then(settled),
    remove: (key) =>
      run<void>((session, done) => {
        session.removeAsync(key, done);
      }).then(settled),
  };
}

/** Text kept on the sender's machine: OfficeRuntime.storage where there is one, else localStorage, else the page's life. */
export function machineStorage(host: OfficeHost): StoragePort {
  const runtime = host.runtimeStorage;
  if (runtime !== null) {
    return {
      get: (key) => runtime.getItem(key).then((value) => (typeof value === 'string' ? value : null)),
      set: (key, value) => runtime.setItem(key, value).then(() => undefined),
      remove: (key) => runtime.removeItem(key).then(() => undefined),
    };
  }
  return host.pageStorage === null ? memoryStorage() : syncStorage(host.pageStorage);
}

/** Ties a launch event's name in the manifest to its handler. Must be called while the script loads. */
export function associate(host: OfficeHost, action: string, handler: (event: unknown) => void): void {
  host.office.actions.associate(action, handler);
}

type Step = { readonly undo: () => Promise<void> };
/** A sentence for the member; everything else that goes wrong is a fault. */
class Refusal extends Error {}

function quoted(passage: string): string {
  return shorten(passage.replace(/\s{1,200}/g, ' ').trim(), 60);
}

export interface MailboxOptions {
  /** Milliseconds that one Outlook call may take. */
  readonly limit?: number;
  readonly words?: OutlookWords;
  readonly problems?: FixWords;
}

/** Outlook as the add-in sees it. */
export function createMailbox(host: OfficeHost, options: MailboxOptions = {}): Mailbox {
  const limit = options.limit ?? 5000;
  const words = options.words ?? EN;
  const problems = options.problems ?? FIX_EN;
  const abilities = readAbilities(host);

  const theItem = (): Office.MessageCompose => {
    const item = openItem(host);
    if (item === null) throw new Refusal(problems.noMessage);
    return item;
  };

  // Recipients

  const same = (
    a: readonly Office.EmailAddressDetails[],
    b: readonly Office.EmailAddressDetails[],
  ): boolean =>
    a.length === b.length &&
    a.every((person, i) => normalAddress(addressOf(person)) === normalAddress(addressOf(b[i] ?? person)));
  const holds = (people: readonly Office.EmailAddressDetails[], address: string): boolean =>
    people.some((person) => normalAddress(addressOf(person)) === normalAddress(address));
  const users = (people: readonly Office.EmailAddressDetails[]): Office.EmailUser[] =>
    people.map((person) => ({ displayName: person.displayName ?? '', emailAddress: addressOf(person) }));

  const add = (
    item: Office.MessageCompose,
    field: Field,
    people: readonly Office.EmailAddressDetails[],
  ): Promise<void> => {
    if (people.length === 0) return Promise.resolve();
    return ask<void>(host, limit, (done) => {
      item[field].addAsync(users(people.slice(0, RECIPIENTS_A_CALL)), done);
    }).then((answer) => {
      if (!answer.ok) throw new Refusal(problems.fieldRefused(field));
      return add(item, field, people.slice(RECIPIENTS_A_CALL));
    });
  };
  const write = (
    item: Office.MessageCompose,
    field: Field,
    people: readonly Office.EmailAddressDetails[],
  ): Promise<void> =>
    ask<void>(host, limit, (done) => {
      item[field].setAsync(users(people.slice(0, RECIPIENTS_A_CALL)), done);
    }).then((answer) => {
      if (!answer.ok) throw new Refusal(problems.fieldRefused(field));
      return add(item, field, people.slice(RECIPIENTS_A_CALL));
    });
  const line = (item: Office.MessageCompose, field: Field): Promise<Line> =>
    readLine(host, item, field, limit).then((answer) => {
      if (!answer.ok) throw new Refusal(problems.cannotRead(field));
      return answer.value;
    });
  /** Writes a line and looks whether the client took it: some accept a call and drop it. */
  const writeSurely = (
    item: Office.MessageCompose,
    field: Field,
    before: readonly Office.EmailAddressDetails[],
    after: readonly Office.EmailAddressDetails[],
  ): Promise<void> => {
    const onlyAdded = after.length > before.length && same(before, after.slice(0, before.length));
    // Adding leaves alone what the sender has typed but Outlook has not resolved yet; setting would wipe it.
    return (onlyAdded ? add(item, field, after.slice(before.length)) : write(item, field, after))
      .then(() => line(item, field))
      .then((now) => {
        if (!now.cut && !same(now.people, after)) throw new Refusal(problems.fieldRefused(field));
      });
  };

  type RecipientChange = Extract<
    Change,
    { readonly type: 'drop-recipient' | 'add-recipient' | 'move-recipient' }
  >;
  type Lines = Record<Field, readonly Office.EmailAddressDetails[]>;

  const asDetails = (address: string, name: string): Office.EmailAddressDetails => ({
    emailAddress: address,
    displayName: name,
    appointmentResponse: '',
    recipientType: '',
  });

  /** The lines after the changes. What is already so is left; nobody is entered twice in a line. */
  const applied = (lines: Lines, changes: readonly RecipientChange[]): Lines => {
    const now: Lines = { to: lines.to, cc: lines.cc, bcc: lines.bcc };
    const drop = (field: Field, address: string): void => {
      now[field] = now[field].filter((person) => normalAddress(addressOf(person)) !== normalAddress(address));
    };
    for (const change of changes) {
      if (change.type === 'drop-recipient') drop(change.field, change.address);
      else if (change.type === 'add-recipient') {
        if (!holds(now[change.field], change.address))
          now[change.field] = now[change.field].concat(asDetails(change.address, change.name));
      } else {
        const moved = now[change.from]
          .filter((person) => normalAddress(addressOf(person)) === normalAddress(change.address))
          .slice(0, 1);
        drop(change.from, change.address);
        now[change.to] = now[change.to].concat(
          moved.filter((person) => !holds(now[change.to], addressOf(person))),
        );
      }
    }
    return now;
  };

  /** Writes the lines that differ, lines that gain first, so that nobody is lost half way. Undoes itself on failure. */
  const writeLines = (item: Office.MessageCompose, before: Lines, after: Lines): Promise<void> => {
    const changed = FIELDS.filter((field) => !same(before[field], after[field])).sort(
      (a, b) => after[b].length - before[b].length - (after[a].length - before[a].length),
    );
    const written: Field[] = [];
    return changed
      .reduce(
        (chain, field) =>
          chain.then(() => {
            written.push(field);
            return writeSurely(item, field, before[field], after[field]);
          }),
        Promise.resolve(),
      )
      .catch((error: unknown) =>
        written
          .reduce(
            (chain, field) => chain.then(() => write(item, field, before[field]).catch(() => undefined)),
            Promise.resolve(),
          )
          .then(() => {
            throw error;
          }),
      );
  };

  const readLines = (
    item: Office.MessageCompose,
    fields: readonly Field[],
  ): Promise<{ readonly lines: Lines; readonly cut: readonly Field[] }> =>
    Promise.all(
      FIELDS.map((field) =>
        fields.indexOf(field) < 0 ? Promise.resolve({ people: [], cut: false }) : line(item, field),
      ),
    ).then((read) => {
      const [to, cc, bcc] = read;
      return {
        lines: { to: to?.people ?? [], cc: cc?.people ?? [], bcc: bcc?.people ?? [] },
        cut: FIELDS.filter((_field, i) => read[i]?.cut === true),
      };
    });

  const performRecipients = (changes: readonly RecipientChange[]): Promise<Step> => {
    const item = theItem();
    const fields = FIELDS.filter((field) =>
      changes.some((change) =>
        change.type === 'move-recipient'
          ? change.from === field || change.to === field
          : change.field === field,
      ),
    );
    return readLines(item, fields).then(({ lines: before, cut }) => {
      const after = applied(before, changes);
      const changed = FIELDS.filter((field) => !same(before[field], after[field]));
      for (const field of changed) {
        // A line that we do not see whole must not be written back: the unseen people would be lost.
        const grows = same(before[field], after[field].slice(0, before[field].length));
        if (cut.indexOf(field) >= 0 && !grows) throw new Refusal(problems.tooMany(field));
        // A contact group has no address of its own, so it cannot be written back.
        if (!grows && before[field].some((person) => person.emailAddress === ''))
          throw new Refusal(problems.fieldRefused(field));
      }
      const first = changes[0];
      if (changed.length === 0 && first !== undefined && first.type !== 'add-recipient')
        throw new Refusal(
          problems.notThere(first.address, first.type === 'move-recipient' ? first.from : first.field),
        );
      return writeLines(item, before, after).then(() => ({
        undo: () =>
          readLines(theItem(), fields).then(({ lines: now, cut: cutNow }) => {
            const untouched = fields.every((field) => same(now[field], after[field]));
            const back = untouched ? before : backFrom(now, before, after);
            for (const field of fields) {
              const grows = same(now[field], back[field].slice(0, now[field].length));
              if (cutNow.indexOf(field) >= 0 && !grows) throw new Refusal(problems.tooMany(field));
            }
            return writeLines(theItem(), now, back);
          }),
      }));
    });
  };

  /** The sender has changed the lines since: take our difference back and leave theirs. */
  const backFrom = (now: Lines, before: Lines, after: Lines): Lines => {
    const back: Lines = { to: now.to, cc: now.cc, bcc: now.bcc };
    for (const field of FIELDS) {
      const ours = after[field].filter((person) => !holds(before[field], addressOf(person)));
      const lost = before[field].filter((person) => !holds(after[field], addressOf(person)));
      back[field] = now[field]
        .filter((person) => !holds(ours, addressOf(person)))
        .concat(lost.filter((person) => !holds(now[field], addressOf(person))));
    }
    return back;
  };

  // Text

  type TextChange = Extract<Change, { readonly type: 'remove-text' | 'replace-text' }>;

  const body = (item: Office.MessageCompose): Promise<BodyReading> =>
    readBody(host, item, limit, Infinity).then((answer) => {
      if (!answer.ok) throw new Refusal(problems.bodyUnread);
      return answer.value;
    });
  const writeBody = (
    item: Office.MessageCompose,
    type: 'html' | 'text',
    raw: string,
    refusal: string,
  ): Promise<void> =>
    ask<void>(host, limit, (done) => {
      item.body.setAsync(raw, { coercionType: type }, done);
    }).then((answer) => {
      if (!answer.ok) throw new Refusal(refusal);
    });
  const plainly = (text: string): string => text.replace(/\s{1,1000}/g, ' ').trim();

  const performText = (changes: readonly TextChange[]): Promise<Step> => {
    const item = theItem();
    return body(item).then((before) => {
      let raw = before.type === 'text' ? before.text : before.raw;
      // From the last passage to the first, so that earlier positions hold.
      const inOrder = changes.slice().sort((a, b) => b.start - a.start);
      for (const change of inOrder) {
        const html = before.type === 'html' ? readHtml(raw) : null;
        const text = html === null ? raw : html.text;
        const place = findPassage(text, change.start, change.end, change.text);
        if (place === 'gone') throw new Refusal(problems.passageGone(quoted(change.text)));
        if (place === 'several') throw new Refusal(problems.passageTwice(quoted(change.text)));
        const replacement = change.type === 'replace-text' ? change.replacement : '';
        const edited =
          html === null
            ? `${text.slice(0, place.start)}${replacement}${text.slice(place.end)}`
            : editHtml(raw, html, place.start, place.end, replacement);
        if (edited === null) throw new Refusal(problems.passageGone(quoted(change.text)));
        raw = edited;
      }
      if (raw.length > BODY_LIMIT) throw new Refusal(problems.bodyTooLong);
      return writeBody(item, before.type, raw, problems.bodyRefused)
        .then(() => body(item))
        .then((after) => ({
          undo: () =>
            body(theItem()).then((now) => {
              // The whole body goes back at once, so anything typed since would be lost.
              if (plainly(now.text) !== plainly(after.text)) throw new Refusal(problems.undoChanged);
              return writeBody(theItem(), before.type, before.raw, problems.undoRefused);
            }),
        }));
    });
  };

  // The rest

  const performDelay = (at: string): Promise<Step> => {
    const item = theItem();
    const when = new Date(at);
    if (!abilities.delayDelivery || isNaN(when.getTime())) throw new Refusal(problems.cannotDelay);
    if (when.getTime() <= host.now().getTime()) throw new Refusal(problems.delayPast);
    return ask<Date | 0>(host, limit, (done) => {
      item.delayDeliveryTime.getAsync(done);
    }).then((native) => {
      if (!native.ok) throw new Refusal(problems.cannotDelay);
      const already = native.value === 0 || native.value === null ? null : new Date(native.value);
      // The sender has chosen a later time already.
      if (already !== null && already.getTime() >= when.getTime()) return { undo: () => Promise.resolve() };
      const set = (time: Date): Promise<void> =>
        ask<void>(host, limit, (done) => {
          item.delayDeliveryTime.setAsync(time, done);
        }).then((answer) => {
          if (!answer.ok) throw new Refusal(problems.cannotDelay);
        });
      return set(when).then(() => ({
        // Outlook has no call that takes a delivery time off; a minute from now is as good as none.
        undo: () => set(already ?? new Date(host.now().getTime() + 60000)),
      }));
    });
  };

  const performOpen = (itemId: string): Promise<Step> => {
    const done = { undo: () => Promise.resolve() };
    if (itemId === '' || !abilities.openMessage) throw new Refusal(problems.cannotOpen);
    const mailbox = host.office.context.mailbox;
    if (supports(host, '1.9') && typeof mailbox.displayMessageFormAsync === 'function') {
      return ask<void>(host, limit, (finished) => {
        mailbox.displayMessageFormAsync(itemId, finished);
      }).then((answer) => {
        if (!answer.ok) throw new Refusal(problems.cannotOpen);
        return done;
      });
    }
    try {
      mailbox.displayMessageForm(itemId);
    } catch {
      throw new Refusal(problems.cannotOpen);
    }
    return Promise.resolve(done);
  };

  const perform = (changes: readonly Change[]): Promise<Performed> => {
    const recipients: RecipientChange[] = [];
    const text: TextChange[] = [];
    const rest: (() => Promise<Step>)[] = [];
    for (const change of changes) {
      switch (change.type) {
        case 'drop-recipient':
        case 'add-recipient':
        case 'move-recipient':
          recipients.push(change);
          break;
        case 'remove-text':
        case 'replace-text':
          text.push(change);
          break;
        case 'delay-until':
          rest.push(() => performDelay(change.at));
          break;
        case 'open-message':
          rest.push(() => performOpen(change.itemId));
          break;
      }
    }
    const steps: (() => Promise<Step>)[] = [];
    // The text first: it is the likeliest to be refused, and then nothing else has been touched.
    if (text.length > 0) steps.push(() => performText(text));
    if (recipients.length > 0) steps.push(() => performRecipients(recipients));
    const made: Step[] = [];
    const undo = (): Promise<void> =>
      made
        .slice()
        .reverse()
        .reduce((chain, step) => chain.then(() => step.undo()), Promise.resolve())
        .then(() => {
          made.length = 0; // a second undo finds nothing to do
        });
    return steps
      .concat(rest)
      .reduce(
        (chain, step) => chain.then(() => step().then((performed) => void made.push(performed))),
        Promise.resolve(),
      )
      .then((): Performed => ({ ok: true, problem: null, undo }))
      .catch((error: unknown) => {
        const problem = error instanceof Refusal ? error.message : problems.noMessage;
        return undo()
          .catch(() => undefined)
          .then((): Performed => ({ ok: false, problem, undo: () => Promise.resolve() }));
      });
  };

  // Events

  /** A set of listeners behind one Outlook handler a message: removing a handler removes every one of its type. */
  const onItem = <T>(type: () => Office.EventType | string, read: (args: unknown) => T | null) => {
    const listeners: ((value: T) => void)[] = [];
    let attachedTo: Office.MessageCompose | null = null;
    const handler = (args: unknown): void => {
      const value = read(args);
      if (value === null) return;
      for (const listener of listeners.slice()) listener(value);
    };
    const attach = (): void => {
      const item = openItem(host);
      if (item === null || item === attachedTo || typeof item.addHandlerAsync !== 'function') return;
      attachedTo = item;
      void ask<void>(host, limit, (done) => {
        item.addHandlerAsync(type(), handler, done);
      });
    };
    const detach = (): void => {
      const item = attachedTo;
      attachedTo = null;
      if (item === null || typeof item.removeHandlerAsync !== 'function') return;
      void ask<void>(host, limit, (done) => {
        item.removeHandlerAsync(type(), done);
      });
    };
    return {
      attach,
      fire: handler,
      add(listener: (value: T) => void): () => void {
        listeners.push(listener);
        attach();
        return () => {
          const at = listeners.indexOf(listener);
          if (at >= 0) listeners.splice(at, 1);
          if (listeners.length === 0) detach();
        };
      },
      any: () => listeners.length > 0,
    };
  };
  const recipientsChanged = onItem(
    () => host.office.EventType.RecipientsChanged,
    () => true,
  );
  const openedAtChanged = onItem(
    () => host.office.EventType.InitializationContextChanged,
    (args) =>
      typeof args === 'object' && args !== null && 'initializationContextData' in args
        ? nudgeKeyIn(args.initializationContextData)
        : null,
  );
  // A pinned pane stays when another message is opened: its handlers must follow (office-js issue 3498).
  let watchesItems = false;
  const watchItems = (): void => {
    if (watchesItems || !supports(host, '1.5')) return;
    watchesItems = true;
    void ask<void>(host, limit, (done) => {
      host.office.context.mailbox.addHandlerAsync(
        host.office.EventType.ItemChanged,
        () => {
          if (recipientsChanged.any()) {
            recipientsChanged.attach();
            recipientsChanged.fire(null);
          }
          if (openedAtChanged.any()) openedAtChanged.attach();
        },
        done,
      );
    });
  };

  return {
    abilities,
    readDraft: () => readDraft(host, limit),
    perform,
    showInfo: (text, nudgeKey) => showInfo(host, limit, words, text, nudgeKey),
    onChanged(listener) {
      watchItems();
      return recipientsChanged.add(() => {
        listener();
      });
    },
    openedAt() {
      const item = openItem(host);
      if (item === null || typeof item.getInitializationContextAsync !== 'function')
        return Promise.resolve(null);
      return ask<string>(host, limit, (done) => {
        item.getInitializationContextAsync(done);
      }).then((answer) => (answer.ok ? nudgeKeyIn(answer.value) : null));
    },
    onOpenedAt(listener) {
      watchItems();
      return supports(host, '1.15') ? openedAtChanged.add(listener) : () => undefined;
    },
  };
}
