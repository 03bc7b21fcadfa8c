import { FIELDS, type Field, type Importance } from '../../shared/types';
import { CLIENTS, within, type ClientId, type ClientKind, type LaunchEventType } from './clients';
import type { HostClock } from './fake-host-clock';
import { bodyAs, isAddress, storeBody, type HostBody } from './fake-host-body';

/**
 * A stand-in for Outlook's compose window: it holds one message being written, gives the add-in an `Office`
 * object with the limits, gaps and errors of a kind of client, runs launch events in a fresh world each, and
 * shows what a person would see. Pure TypeScript: it runs in a page and in Node.
 */

export interface HostPerson {
  readonly name: string;
  readonly address: string;
}
/** Somebody in an address line. Text that Outlook has not matched to an address is unresolved; no API shows it. */
export interface HostRecipient extends HostPerson {
  readonly resolved: boolean;
}

export interface ComposeItem {
  readonly id: string;
  readonly kind: 'new' | 'reply' | 'forward' | 'draft';
  readonly from: HostPerson;
  readonly to: readonly HostRecipient[];
  readonly cc: readonly HostRecipient[];
  readonly bcc: readonly HostRecipient[];
  readonly subject: string;
  readonly body: HostBody;
  readonly importance: Importance;
  readonly conversationId: string | null;
  /** Milliseconds since 1970, or null: at once. */
  readonly deliverAt: number | null;
}

export interface SentMessage extends ComposeItem {
  readonly sentAt: number;
}

export interface HostInfo {
  readonly key: string;
  readonly type: 'insightMessage' | 'informationalMessage' | 'errorMessage' | 'progressIndicator';
  readonly message: string;
  /** The link that opens the pane. */
  readonly action: { readonly text: string; readonly commandId: string; readonly contextData: unknown } | null;
}

export type AlertButton = 'send-anyway' | 'dont-send' | 'take-action' | 'close';
export interface AlertChoice {
  readonly button: AlertButton;
  readonly label: string;
}

export type SendState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'checking'; readonly since: number }
  /** The add-in has taken more than five seconds. */
  | { readonly phase: 'taking-longer'; readonly since: number; readonly choices: readonly AlertChoice[] }
  | {
      readonly phase: 'alert';
      readonly message: string;
      /** Shown instead of `message` where the client can. */
      readonly markdown: string | null;
      readonly choices: readonly AlertChoice[];
      readonly commandId: string | null;
      readonly contextData: unknown;
    }
  /** Outlook's own refusals: names it cannot match, nobody to send to. */
  | { readonly phase: 'stopped'; readonly message: string };

/** Something a faithful host would make painful. A test expects none; the workbench shows them in red. */
export interface HostFailure {
  readonly kind:
    | 'completed-twice'
    | 'completed-never'
    | 'script-threw'
    | 'handler-threw'
    | 'handler-missing'
    | 'bad-completion'
    | 'unhandled';
  readonly event: LaunchEventType | 'pane';
  readonly detail: string;
}

export interface HostState {
  readonly item: ComposeItem | null;
  readonly infos: readonly HostInfo[];
  readonly send: SendState;
  readonly pane: { readonly open: boolean; readonly context: unknown };
  readonly sent: readonly SentMessage[];
  /** Ids of messages that the add-in opened. */
  readonly opened: readonly string[];
  readonly failures: readonly HostFailure[];
  /** How many launch events are running. */
  readonly running: number;
}

export type Fault =
  | { readonly kind: 'fails'; readonly code?: number; readonly name?: string; readonly message?: string }
  | { readonly kind: 'never' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'throws'; readonly message?: string }
  /** Calls back at once, before the call returns, as no documented API does. */
  | { readonly kind: 'sync' }
  /** Calls back twice. */
  | { readonly kind: 'twice' }
  | { readonly kind: 'value'; readonly value: unknown };

/** `api` is the path below the item, mailbox or storage: "to.getAsync", "sessionData.setAsync", "storage.getItem". */
export type Faults = (api: string, world: 'event' | 'pane') => Fault | null;

/** The globals of one world (a launch event's engine, or the pane's page). */
export interface HostGlobals {
  readonly Office: typeof Office;
  readonly OfficeRuntime?: { readonly storage: RuntimeStorageLike };
  readonly localStorage?: PageStorageLike;
  readonly setTimeout: (act: () => void, milliseconds?: number) => number;
  readonly clearTimeout: (timer: number | undefined) => void;
}
export interface RuntimeStorageLike {
  getItem(key: string): Promise<string | null>;
  setItem(key: string, value: string): Promise<void>;
  removeItem(key: string): Promise<void>;
}
export interface PageStorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface FakeHostOptions {
  readonly client: ClientId;
  readonly clock: HostClock;
  /** The mailbox's owner. */
  readonly me: HostPerson;
  /** The add-in's name, as Outlook's default words call it. */
  readonly addInName?: string;
  /** Loads the launch bundle in a world of its own with these globals. Absent: the add-in has no events. */
  readonly launch?: (globals: HostGlobals) => void;
  /** actionId of each launch event, as the manifest says. */
  readonly actions?: Readonly<Partial<Record<LaunchEventType, string>>>;
  /** Milliseconds that an API takes to call back. */
  readonly latency?: number;
  readonly faults?: Faults;
  /** Outlook's Work Offline: mail goes to the Outbox unchecked. */
  readonly offline?: boolean;
  /** What the machine keeps between sessions; one map for OfficeRuntime.storage, one for localStorage. */
  readonly officeStorage?: Map<string, string>;
  readonly pageStorage?: Map<string, string>;
}

export interface FakeHost {
  readonly client: ClientKind;
  readonly clock: HostClock;
  state(): HostState;
  subscribe(listener: () => void): () => void;
  setFaults(faults: Faults | null): void;
  /** The pane's globals. Works whether or not the pane is open. */
  paneGlobals(): HostGlobals;

  // What the person at the keyboard does
  compose(item?: Partial<Omit<ComposeItem, 'id'>>): ComposeItem;
  /** Closes the message without sending. */
  discard(): void;
  setLine(field: Field, people: readonly (HostPerson & { readonly resolved?: boolean })[]): void;
  addPerson(field: Field, person: HostPerson & { readonly resolved?: boolean }): void;
  removePerson(field: Field, address: string): void;
  setFrom(from: HostPerson): void;
  setSubject(subject: string): void;
  setBody(body: HostBody): void;
  setImportance(importance: Importance): void;
  openPane(): void;
  closePane(): void;
  clickInfo(key: string): void;
  dismissInfo(key: string): void;
  send(): void;
  /** Presses a button of the Send dialog. */
  choose(button: AlertButton): void;
}

const EVENT_LIMIT = 300000;
const SEND_PATIENCE = 5000;
const DEFAULT_ACTIONS: Readonly<Record<LaunchEventType, string>> = {
  newMessageComposeCreated: 'onNewMessageComposeHandler',
  messageComposeOpened: 'onMessageComposeHandler',
  messageRecipientsChanged: 'onMessageRecipientsChangedHandler',
  messageFromChanged: 'onMessageFromChangedHandler',
  infoBarDismissClicked: 'onInfoBarDismissClickedHandler',
  messageSending: 'onMessageSendHandler',
};

/** An error as Office gives it in asyncResult.error, and as its synchronous checks throw it. */
class HostError extends Error {
  constructor(
    readonly code: number,
    name: string,
    message: string,
  ) {
    super(message);
    this.name = name;
  }
}

const SEND_ANYWAY: AlertChoice = { button: 'send-anyway', label: 'Send Anyway' };
const DONT_SEND: AlertChoice = { button: 'dont-send', label: 'Don’t Send' };

type Callback = (result: unknown) => void;
type Handler = (args: unknown) => void;
type World = 'event' | 'pane';

/** One message in the window, with what Outlook keeps beside it. */
interface Held {
  item: ComposeItem;
  readonly session: Map<string, string>;
  /** The pane's handlers on this item, by event type. */
  readonly handlers: Map<string, Handler[]>;
}

export function createFakeHost(options: FakeHostOptions): FakeHost {
  const client = CLIENTS[options.client];
  const { clock } = options;
  const latency = options.latency ?? 2;
  const addInName = options.addInName ?? 'Protocol Nudge';
  const actions = { ...DEFAULT_ACTIONS, ...options.actions };
  const officeStore = options.officeStorage ?? new Map<string, string>();
  const pageStore = options.pageStorage ?? new Map<string, string>();
  const roaming = new Map<string, unknown>();
  const mailboxHandlers = new Map<string, Handler[]>();
  const listeners: (() => void)[] = [];
  let faults: Faults | null = options.faults ?? null;
  let held: Held | null = null;
  let serial = 0;
  /** The Send being decided; a click or a completion of an earlier one must not touch it. */
  let sending = 0;
  let stopPatience: () => void = () => undefined;

  let state: HostState = {
    item: null,
    infos: [],
    send: { phase: 'idle' },
    pane: { open: false, context: null },
    sent: [],
    opened: [],
    failures: [],
    running: 0,
  };
  const update = (change: Partial<HostState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners.slice()) listener();
  };
  const fail = (kind: HostFailure['kind'], event: HostFailure['event'], detail: string): void => {
    update({ failures: [...state.failures, { kind, event, detail }] });
  };
  const change = (target: Held, changes: Partial<ComposeItem>): void => {
    target.item = { ...target.item, ...changes };
    if (target === held) update({ item: target.item });
  };
  const has = (set: string, api?: string): boolean =>
    within(client.mailbox, set) || (api !== undefined && client.extras.indexOf(api) >= 0);

  // How every API calls back

  const result = (value: unknown, error: HostError | null, asyncContext: unknown): unknown => ({
    status: error === null ? 'succeeded' : 'failed',
    value: error === null ? value : undefined,
    error: error === null ? undefined : { code: error.code, name: error.name, message: error.message },
    asyncContext,
  });

  /** An API: takes its arguments, does `work` later, calls back with what it returns or throws. */
  const call = (world: World, api: string, args: readonly unknown[], work: () => unknown): void => {
    const last = args[args.length - 1];
    const callback: Callback | null = typeof last === 'function' ? (last as Callback) : null;
    const context = args.find((arg) => typeof arg === 'object' && arg !== null && 'asyncContext' in arg);
    const fault = faults === null ? null : faults(api, world);
    if (fault?.kind === 'throws') throw new HostError(5001, 'InternalError', fault.message ?? `${api} threw`);
    const finish = (): void => {
      let value: unknown;
      let error: HostError | null = null;
      if (fault?.kind === 'fails') {
        error = new HostError(fault.code ?? 5001, fault.name ?? 'InternalError', fault.message ?? 'An internal error has occurred.');
      } else {
        try {
          value = fault?.kind === 'value' ? fault.value : work();
        } catch (thrown) {
          error = thrown instanceof HostError ? thrown : new HostError(5001, 'InternalError', String(thrown));
        }
      }
      const answer = result(value, error, (context as { asyncContext?: unknown } | undefined)?.asyncContext);
      const answers = fault?.kind === 'twice' ? 2 : 1;
      for (let i = 0; i < answers; i += 1) {
        try {
          callback?.(answer);
        } catch (thrown) {
          fail('unhandled', world === 'pane' ? 'pane' : 'messageSending', `a callback of ${api} threw: ${String(thrown)}`);
        }
      }
    };
    if (fault?.kind === 'never') return;
    if (fault?.kind === 'sync') finish();
    else clock.after(fault?.kind === 'slow' ? fault.milliseconds : latency, finish);
  };

  // Events to the pane

  const tellPane = (handlers: Map<string, Handler[]>, type: string, args: unknown): void => {
    for (const handler of (handlers.get(type) ?? []).slice()) {
      clock.after(latency, () => {
        try {
          handler(args);
        } catch (thrown) {
          fail('unhandled', 'pane', `a handler of ${type} threw: ${String(thrown)}`);
        }
      });
    }
  };
  const addHandler = (handlers: Map<string, Handler[]>, type: unknown, handler: unknown): void => {
    if (typeof handler !== 'function') throw new HostError(1000, 'ArgumentException', 'handler is not a function');
    handlers.set(String(type), [...(handlers.get(String(type)) ?? []), handler as Handler]);
  };

  const recipientsChanged = (target: Held, fields: readonly Field[]): void => {
    const changedRecipientFields = {
      to: fields.indexOf('to') >= 0,
      cc: fields.indexOf('cc') >= 0,
      bcc: fields.indexOf('bcc') >= 0,
      requiredAttendees: false,
      optionalAttendees: false,
      resources: false,
    };
    tellPane(target.handlers, 'olkRecipientsChanged', { type: 'olkRecipientsChanged', changedRecipientFields });
    if (target === held) launch('messageRecipientsChanged', { changedRecipientFields });
  };

  // The item as an API

  const recipientsApi = (world: World, target: Held, field: Field): unknown => {
    const read = (people: unknown): HostRecipient[] => {
      if (!Array.isArray(people)) throw new HostError(1000, 'ArgumentException', 'recipients must be an array');
      if (people.length > client.recipientsACall)
        throw new HostError(9028, 'NumberOfRecipientsExceeded', 'The number of recipients exceeded 100 entries.');
      return people.map((person: unknown): HostRecipient => {
        const given = (typeof person === 'string' ? { emailAddress: person } : person) as { emailAddress?: string; displayName?: string };
        const address = given.emailAddress ?? '';
        return { name: given.displayName ?? address, address, resolved: isAddress(address) };
      });
    };
    const within = (people: readonly HostRecipient[]): readonly HostRecipient[] => {
      if (people.length > client.recipientsHeld)
        throw new HostError(9028, 'NumberOfRecipientsExceeded', `The field holds at most ${client.recipientsHeld} recipients.`);
      return people;
    };
    return {
      getAsync: (...args: unknown[]) => {
        call(world, `${field}.getAsync`, args, () =>
          target.item[field]
            .filter((person) => person.resolved)
            .slice(0, client.recipientsRead)
            .map((person) => ({ displayName: person.name, emailAddress: person.address, recipientType: 'other', appointmentResponse: undefined })),
        );
      },
      setAsync: (...args: unknown[]) => {
        call(world, `${field}.setAsync`, args, () => {
          change(target, { [field]: within(read(args[0])) });
          recipientsChanged(target, [field]);
        });
      },
      addAsync: (...args: unknown[]) => {
        call(world, `${field}.addAsync`, args, () => {
          change(target, { [field]: within([...target.item[field], ...read(args[0])]) });
          recipientsChanged(target, [field]);
        });
      },
    };
  };

  const infosApi = (world: World): unknown => {
    const put = (api: string, args: readonly unknown[], replace: boolean): void => {
      const key = String(args[0]);
      const given = (args[1] ?? {}) as Partial<Office.NotificationMessageDetails>;
      const type = String(given.type);
      const actionsGiven = given.actions ?? [];
      if (key.length > 32) throw new HostError(1002, 'ArgumentOutOfRange', 'The key is longer than 32 characters.');
      if (typeof given.message !== 'string' || given.message.length > 150)
        throw new HostError(1002, 'ArgumentOutOfRange', 'The message is longer than 150 characters.');
      const withIcon = type === 'insightMessage' || type === 'informationalMessage';
      if (withIcon && (given.icon === undefined || given.icon === '')) throw new HostError(1000, 'ArgumentException', 'icon is required.');
      if (!withIcon && (given.icon !== undefined || given.persistent !== undefined))
        throw new HostError(1000, 'ArgumentException', 'icon and persistent are not valid for this type.');
      if (type === 'insightMessage' && given.persistent !== undefined)
        throw new HostError(1000, 'ArgumentException', 'persistent is only for informationalMessage.');
      if (type !== 'insightMessage' && actionsGiven.length > 0) throw new HostError(1000, 'ArgumentException', 'actions are only for insightMessage.');
      if (actionsGiven.length > 1) throw new HostError(1000, 'ArgumentException', 'Only one action is allowed.');
      const action = actionsGiven[0];
      if (action !== undefined && client.contextData === 'string' && action.contextData !== undefined && typeof action.contextData !== 'string')
        throw new HostError(1000, 'ArgumentException', 'contextData must be a string.');
      call(world, api, args, () => {
        if (type === 'insightMessage' && !client.insight)
          throw new HostError(1000, 'InvalidParameter', 'InsightMessage is not supported by this client.');
        const others = state.infos.filter((info) => info.key !== key);
        if (!replace && others.length !== state.infos.length) throw new HostError(9018, 'DuplicateKey', 'The key is in use.');
        if (type === 'insightMessage' && others.some((info) => info.type === 'insightMessage'))
          throw new HostError(9034, 'InsightMessageExceeded', 'Only one InsightMessage is allowed per add-in.');
        const kept = client.notifications === 1 ? [] : others;
        if (kept.length >= client.notifications)
          throw new HostError(9017, 'NumberOfNotificationMessagesExceeded', `At most ${client.notifications} notifications.`);
        const info: HostInfo = {
          key,
          type: type as HostInfo['type'],
          message: String(given.message),
          action: action === undefined ? null : { text: action.actionText, commandId: action.commandId, contextData: action.contextData },
        };
        update({ infos: [...kept, info] });
      });
    };
    return {
      addAsync: (...args: unknown[]) => {
        put('notificationMessages.addAsync', args, false);
      },
      replaceAsync: (...args: unknown[]) => {
        put('notificationMessages.replaceAsync', args, true);
      },
      removeAsync: (...args: unknown[]) => {
        call(world, 'notificationMessages.removeAsync', args, () => {
          const kept = state.infos.filter((info) => info.key !== String(args[0]));
          if (kept.length === state.infos.length) throw new HostError(9019, 'InvalidNotificationKey', 'There is no notification with this key.');
          update({ infos: kept });
        });
      },
      getAllAsync: (...args: unknown[]) => {
        call(world, 'notificationMessages.getAllAsync', args, () => state.infos.map(({ key, type, message }) => ({ key, type, message })));
      },
    };
  };

  const itemApi = (world: World, target: Held): unknown => {
    const api = (name: string, work: (args: readonly unknown[]) => unknown) =>
      (...args: unknown[]): void => {
        call(world, name, args, () => work(args));
      };
    const item: Record<string, unknown> = {
      itemType: 'message',
      get conversationId() {
        return target.item.conversationId;
      },
      subject: {
        getAsync: api('subject.getAsync', () => target.item.subject),
        setAsync: api('subject.setAsync', (args) => {
          if (String(args[0]).length > 255) throw new HostError(9008, 'DataExceedsMaximumSize', 'The subject is longer than 255 characters.');
          change(target, { subject: String(args[0]) });
        }),
      },
      body: {
        getTypeAsync: api('body.getTypeAsync', () => target.item.body.type),
        ...(has('1.3')
          ? {
              getAsync: api('body.getAsync', (args) => bodyAs(target.item.body, String(args[0]) === 'html' ? 'html' : 'text')),
              setAsync: api('body.setAsync', (args) => {
                const data = String(args[0]);
                if (data.length > 1000000) throw new HostError(9008, 'DataExceedsMaximumSize', 'The data is longer than 1,000,000 characters.');
                const given = args[1] as { coercionType?: string } | undefined;
                const type = typeof given === 'object' && String(given.coercionType) === 'html' ? 'html' : 'text';
                const stored = storeBody(target.item.body, data, type);
                if (stored === null) throw new HostError(9007, 'InvalidFormatError', 'HTML cannot go into a plain-text body.');
                change(target, { body: stored });
              }),
            }
          : {}),
      },
    };
    for (const field of FIELDS) item[field] = recipientsApi(world, target, field);
    if (has('1.3')) item['notificationMessages'] = infosApi(world);
    if (has('1.7', 'item.from')) {
      item['from'] = {
        getAsync: api('from.getAsync', () => ({ displayName: target.item.from.name, emailAddress: target.item.from.address })),
      };
    }
    if (has('1.7') && world === 'pane') {
      item['addHandlerAsync'] = api('item.addHandlerAsync', (args) => {
        if (String(args[0]) === 'olkInitializationContextChanged' && !has('1.15'))
          throw new HostError(1000, 'ArgumentException', 'The event is not supported.');
        addHandler(target.handlers, args[0], args[1]);
      });
      item['removeHandlerAsync'] = api('item.removeHandlerAsync', (args) => {
        target.handlers.delete(String(args[0]));
      });
    }
    if (has('1.8')) {
      item['getInitializationContextAsync'] = api('item.getInitializationContextAsync', () => {
        if (world === 'event' || state.pane.context === null)
          throw new HostError(9020, 'InvalidOperation', 'There is no initialization context.');
        return state.pane.context;
      });
    }
    if (has('1.10')) {
      item['getComposeTypeAsync'] = api('item.getComposeTypeAsync', () => ({
        composeType: target.item.kind === 'reply' ? 'reply' : target.item.kind === 'forward' ? 'forward' : 'newMail',
        coercionType: target.item.body.type,
      }));
    }
    if (has('1.11')) {
      const { session } = target;
      item['sessionData'] = {
        getAsync: api('sessionData.getAsync', (args) => {
          const value = session.get(String(args[0]));
          if (value === undefined) throw new HostError(9020, 'KeyNotFound', 'The specified key was not found.');
          return value;
        }),
        setAsync: api('sessionData.setAsync', (args) => {
          let size = String(args[0]).length + String(args[1]).length;
          for (const [key, value] of Array.from(session)) if (key !== String(args[0])) size += key.length + value.length;
          if (size > client.sessionDataChars)
            throw new HostError(9008, 'DataExceedsMaximumSize', `Session data holds at most ${client.sessionDataChars} characters.`);
          session.set(String(args[0]), String(args[1]));
        }),
        removeAsync: api('sessionData.removeAsync', (args) => {
          if (!session.delete(String(args[0]))) throw new HostError(9020, 'KeyNotFound', 'The specified key was not found.');
        }),
        getAllAsync: api('sessionData.getAllAsync', () => {
          const all: Record<string, string> = {};
          for (const [key, value] of Array.from(session)) all[key] = value;
          return all;
        }),
        clearAsync: api('sessionData.clearAsync', () => {
          session.clear();
        }),
      };
    }
    if (has('1.13')) {
      item['delayDeliveryTime'] = {
        getAsync: api('delayDeliveryTime.getAsync', () => (target.item.deliverAt === null ? 0 : new Date(target.item.deliverAt))),
        setAsync: api('delayDeliveryTime.setAsync', (args) => {
          const when = args[0];
          if (!(when instanceof Date) && Object.prototype.toString.call(when) !== '[object Date]')
            throw new HostError(9007, 'InvalidFormatError', 'The date is not valid.');
          const time = (when as Date).getTime();
          if (isNaN(time) || time <= clock.now()) throw new HostError(9007, 'InvalidFormatError', 'The date is not valid.');
          change(target, { deliverAt: time });
        }),
      };
    }
    return item;
  };

  // Office as a world sees it

  const globals = (world: World, eventItem: Held | null, associated: Map<string, (event: unknown) => void>): HostGlobals => {
    let made: { readonly of: Held; readonly api: unknown } | null = null;
    const mailbox: Record<string, unknown> = {
      get item(): unknown {
        const target = world === 'event' ? eventItem : held;
        if (target === null) return null;
        if (made === null || made.of !== target) made = { of: target, api: itemApi(world, target) };
        return made.api;
      },
      userProfile: { emailAddress: options.me.address, displayName: options.me.name, timeZone: 'GMT Standard Time', accountType: 'enterprise' },
      diagnostics: { hostName: 'Outlook', hostVersion: '16.0.0.0', OWAView: undefined },
    };
    const open = (id: unknown): void => {
      update({ opened: [...state.opened, String(id)] });
    };
    if (options.client !== 'mobile') {
      mailbox['displayMessageForm'] = (id: unknown) => {
        if (world === 'event') throw new HostError(5001, 'OperationNotSupported', 'Not allowed in an event handler.');
        open(id);
      };
      if (has('1.9')) {
        mailbox['displayMessageFormAsync'] = (...args: unknown[]) => {
          call(world, 'mailbox.displayMessageFormAsync', args, () => {
            if (world === 'event') throw new HostError(5001, 'OperationNotSupported', 'Not allowed in an event handler.');
            open(args[0]);
          });
        };
      }
    }
    if (has('1.5') && world === 'pane') {
      mailbox['addHandlerAsync'] = (...args: unknown[]) => {
        call(world, 'mailbox.addHandlerAsync', args, () => {
          addHandler(mailboxHandlers, args[0], args[1]);
        });
      };
      mailbox['removeHandlerAsync'] = (...args: unknown[]) => {
        call(world, 'mailbox.removeHandlerAsync', args, () => {
          mailboxHandlers.delete(String(args[0]));
        });
      };
    }
    // Stale by design: a world sees the settings as they were when it started (office-js issue 6728).
    const settings = new Map(roaming);
    const office = {
      context: {
        mailbox,
        requirements: { isSetSupported: (name: string, set?: string) => name === 'Mailbox' && within(client.mailbox, set ?? '1.1') },
        roamingSettings: {
          get: (name: string) => settings.get(name),
          set: (name: string, value: unknown) => {
            settings.set(name, value);
          },
          remove: (name: string) => {
            settings.delete(name);
          },
          saveAsync: (...args: unknown[]) => {
            call(world, 'roamingSettings.saveAsync', args, () => {
              if (JSON.stringify(Array.from(settings)).length > 32768)
                throw new HostError(9019, 'SettingsSizeExceeded', 'Roaming settings hold at most 32 KB.');
              roaming.clear();
              for (const [name, value] of Array.from(settings)) roaming.set(name, value);
            });
          },
        },
        displayLanguage: 'en-GB',
        platform: client.events === 'script' ? 'PC' : 'OfficeOnline',
      },
      actions: {
        associate: (id: string, handler: (event: unknown) => void) => {
          associated.set(id, handler);
        },
      },
      EventType: {
        RecipientsChanged: 'olkRecipientsChanged',
        ItemChanged: 'olkItemChanged',
        InitializationContextChanged: 'olkInitializationContextChanged',
      },
      CoercionType: { Html: 'html', Text: 'text' },
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      MailboxEnums: {
        ItemNotificationMessageType: {
          ProgressIndicator: 'progressIndicator',
          InformationalMessage: 'informationalMessage',
          ErrorMessage: 'errorMessage',
          InsightMessage: 'insightMessage',
        },
        ActionType: { ShowTaskPane: 'showTaskPane' },
        SendModeOverride: { PromptUser: 'promptUser' },
      },
      // In the bare engine neither runs its callback: code that waits for it never starts.
      onReady: (callback?: (info: unknown) => void) =>
        world === 'event' && client.events === 'script'
          ? new Promise(() => undefined)
          : Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' }).then((info) => {
              callback?.(info);
              return info;
            }),
    };

    const timers = new Map<number, () => void>();
    let timerSerial = 0;
    const storageCall = <T>(api: string, work: () => T): Promise<T> =>
      new Promise((resolve, reject) => {
        call(world, api, [
          (answer: { status: string; value: T; error?: { message: string } }) => {
            if (answer.status === 'succeeded') resolve(answer.value);
            else reject(new Error(answer.error?.message ?? 'storage failed'));
          },
        ], work);
      });
    const pageCall = <T>(api: string, work: () => T): T => {
      const fault = faults === null ? null : faults(api, world);
      if (fault?.kind === 'fails' || fault?.kind === 'throws') throw new HostError(22, 'QuotaExceededError', fault.message ?? 'storage failed');
      return fault?.kind === 'value' ? (fault.value as T) : work();
    };
    const page = world === 'pane' || client.events === 'page';
    return {
      Office: office as unknown as typeof Office,
      ...(client.officeStorage
        ? {
            OfficeRuntime: {
              storage: {
                getItem: (key: string) => storageCall('storage.getItem', () => officeStore.get(key) ?? null),
                setItem: (key: string, value: string) =>
                  storageCall('storage.setItem', () => {
                    let size = value.length;
                    for (const [name, kept] of Array.from(officeStore)) if (name !== key) size += kept.length;
                    if (size > 10 * 1024 * 1024) throw new HostError(5001, 'StorageFull', 'Storage holds at most 10 MB.');
                    officeStore.set(key, value);
                  }),
                removeItem: (key: string) =>
                  storageCall('storage.removeItem', () => {
                    officeStore.delete(key);
                  }),
              },
            },
          }
        : {}),
      ...(page
        ? {
            localStorage: {
              getItem: (key: string) => pageCall('localStorage.getItem', () => pageStore.get(key) ?? null),
              setItem: (key: string, value: string) => {
                pageCall('localStorage.setItem', () => {
                  let size = value.length;
                  for (const [name, kept] of Array.from(pageStore)) if (name !== key) size += kept.length;
                  if (size > 5 * 1024 * 1024) throw new HostError(22, 'QuotaExceededError', 'localStorage is full.');
                  pageStore.set(key, value);
                });
              },
              removeItem: (key: string) => {
                pageCall('localStorage.removeItem', () => pageStore.delete(key));
              },
            },
          }
        : {}),
      setTimeout: (act, milliseconds = 0) => {
        timerSerial += 1;
        const id = timerSerial;
        timers.set(
          id,
          clock.after(milliseconds, () => {
            timers.delete(id);
            act();
          }),
        );
        return id;
      },
      clearTimeout: (timer) => {
        if (timer === undefined) return;
        timers.get(timer)?.();
        timers.delete(timer);
      },
    };
  };

  // Launch events

  type Completion = Partial<Office.SmartAlertsEventCompletedOptions> | undefined;

  /** Starts the add-in's script in a fresh world and hands the event to its handler. */
  function launch(type: LaunchEventType, args: object = {}, ended: (completion: Completion, inTime: boolean) => void = () => undefined): void {
    if (options.launch === undefined || client.handles.indexOf(type) < 0 || held === null) return;
    const start = options.launch;
    const associated = new Map<string, (event: unknown) => void>();
    const world = globals('event', held, associated);
    let completions = 0;
    update({ running: state.running + 1 });
    const finish = (completion: Completion, inTime: boolean): void => {
      stop();
      update({ running: state.running - 1 });
      ended(completion, inTime);
    };
    const stop = clock.after(EVENT_LIMIT, () => {
      completions += 1;
      fail('completed-never', type, 'event.completed was not called within five minutes');
      finish(undefined, false);
    });
    const event = {
      ...args,
      type,
      source: { id: actions[type] },
      completed: (completion?: Completion) => {
        completions += 1;
        if (completions > 1) {
          fail('completed-twice', type, 'event.completed was called more than once');
          return;
        }
        clock.after(0, () => {
          finish(completion, true);
        });
      },
    };
    clock.after(latency, () => {
      try {
        start(world);
      } catch (thrown) {
        fail('script-threw', type, String(thrown));
      }
      const handler = associated.get(actions[type]);
      if (handler === undefined) {
        fail('handler-missing', type, `nothing is associated with ${actions[type]}`);
        // Outlook finds the add-in unavailable at once; it does not wait.
        completions += 1;
        finish(undefined, false);
        return;
      }
      try {
        handler(event);
      } catch (thrown) {
        fail('handler-threw', type, String(thrown));
      }
    });
  }

  // Sending

  const closeItem = (): void => {
    held = null;
    stopPatience();
    sending += 1;
    update({ item: null, infos: [], send: { phase: 'idle' }, pane: { open: false, context: null } });
  };
  const go = (): void => {
    if (held === null) return;
    const message: SentMessage = { ...held.item, sentAt: clock.now() };
    closeItem();
    update({ sent: [...state.sent, message] });
  };
  const unavailable = (): SendState => ({
    phase: 'alert',
    message: `${addInName} is unavailable and cannot check this email.`,
    markdown: null,
    choices: [SEND_ANYWAY, { button: 'dont-send', label: 'Try Later' }],
    commandId: null,
    contextData: null,
  });

  const decide = (completion: Completion, inTime: boolean): void => {
    stopPatience();
    if (!inTime) {
      update({ send: unavailable() });
      return;
    }
    if (typeof completion?.allowEvent !== 'boolean')
      fail('bad-completion', 'messageSending', 'event.completed was called without allowEvent');
    if (completion?.allowEvent !== false) {
      go();
      return;
    }
    const tooLong = (name: string, value: string | undefined, limit: number): boolean => {
      if (value === undefined || value.length <= limit) return false;
      fail('bad-completion', 'messageSending', `${name} is longer than ${limit} characters`);
      return true;
    };
    const { errorMessage, errorMessageMarkdown, cancelLabel, commandId, contextData, sendModeOverride } = completion;
    if (sendModeOverride !== undefined && String(sendModeOverride) !== 'promptUser')
      fail('bad-completion', 'messageSending', 'sendModeOverride can only be promptUser');
    if (contextData !== undefined && client.contextData === 'string' && typeof contextData !== 'string')
      fail('bad-completion', 'messageSending', 'contextData must be a string');
    const message =
      errorMessage === undefined || tooLong('errorMessage', errorMessage, 500)
        ? `${addInName} is preventing this email from being sent.`
        : errorMessage;
    const markdown =
      !client.alertMarkdown || errorMessageMarkdown === undefined || tooLong('errorMessageMarkdown', errorMessageMarkdown, 500)
        ? null
        : errorMessageMarkdown;
    const label = has('1.14') && !tooLong('cancelLabel', cancelLabel, 20) ? cancelLabel : undefined;
    const command = has('1.14') && commandId !== undefined ? commandId : null;
    const choices: AlertChoice[] = [SEND_ANYWAY];
    if (client.alertCommand === 'take-action') {
      choices.push(DONT_SEND);
      if (command !== null) choices.push({ button: 'take-action', label: label ?? 'Take Action' });
    } else choices.push({ button: 'dont-send', label: label ?? DONT_SEND.label });
    update({ send: { phase: 'alert', message, markdown, choices, commandId: command, contextData: command === null ? null : contextData } });
  };

  const openPaneAt = (context: unknown): void => {
    if (!client.pane || held === null) return;
    const wasOpen = state.pane.open;
    update({ pane: { open: true, context } });
    // Without 1.15 a pane that is open already hears nothing (office-js issue 4810).
    if (wasOpen && context !== null && has('1.15'))
      tellPane(held.handlers, 'olkInitializationContextChanged', {
        type: 'olkInitializationContextChanged',
        initializationContextData: context,
      });
  };

  const lineOf = (people: readonly (HostPerson & { readonly resolved?: boolean })[]): HostRecipient[] =>
    people.map((person) => ({ name: person.name, address: person.address, resolved: person.resolved ?? isAddress(person.address) }));
  const mine = (act: (target: Held) => void): void => {
    if (held !== null) act(held);
  };

  return {
    client,
    clock,
    state: () => state,
    subscribe(listener) {
      listeners.push(listener);
      return () => {
        listeners.splice(listeners.indexOf(listener), 1);
      };
    },
    setFaults(next) {
      faults = next;
    },
    paneGlobals: () => globals('pane', null, new Map()),

    compose(item = {}) {
      const paneOpen = state.pane.open;
      serial += 1;
      const made: ComposeItem = {
        kind: 'new',
        from: options.me,
        to: [],
        cc: [],
        bcc: [],
        subject: '',
        body: { type: 'html', content: '' },
        importance: 'normal',
        conversationId: null,
        deliverAt: null,
        ...item,
        id: `item-${serial}`,
      };
      sending += 1;
      stopPatience();
      held = { item: made, session: new Map(), handlers: new Map() };
      update({ item: made, infos: [], send: { phase: 'idle' }, pane: { open: paneOpen, context: null } });
      if (paneOpen) tellPane(mailboxHandlers, 'olkItemChanged', { type: 'olkItemChanged' });
      if (made.kind !== 'draft') launch('newMessageComposeCreated');
      launch('messageComposeOpened');
      return made;
    },
    discard: closeItem,
    setLine(field, people) {
      mine((target) => {
        change(target, { [field]: lineOf(people) });
        recipientsChanged(target, [field]);
      });
    },
    addPerson(field, person) {
      mine((target) => {
        const added = lineOf([person]);
        change(target, { [field]: [...target.item[field], ...added] });
        // Text that is not resolved raises no event.
        if (added.some((one) => one.resolved)) recipientsChanged(target, [field]);
      });
    },
    removePerson(field, address) {
      mine((target) => {
        const kept = target.item[field].filter((person) => person.address !== address);
        if (kept.length === target.item[field].length) return;
        change(target, { [field]: kept });
        recipientsChanged(target, [field]);
      });
    },
    setFrom(from) {
      mine((target) => {
        change(target, { from });
        launch('messageFromChanged');
      });
    },
    setSubject(subject) {
      mine((target) => {
        change(target, { subject });
      });
    },
    setBody(body) {
      mine((target) => {
        change(target, { body });
      });
    },
    setImportance(importance) {
      mine((target) => {
        change(target, { importance });
      });
    },
    openPane() {
      openPaneAt(null);
    },
    closePane() {
      update({ pane: { open: false, context: null } });
    },
    clickInfo(key) {
      const info = state.infos.find((one) => one.key === key);
      if (info?.action != null) openPaneAt(info.action.contextData ?? null);
    },
    dismissInfo(key) {
      const info = state.infos.find((one) => one.key === key);
      if (info === undefined) return;
      update({ infos: state.infos.filter((one) => one !== info) });
      launch('infoBarDismissClicked', {
        infobarDetails: { actionType: 'dismiss', infobarType: info.type === 'insightMessage' ? 'insight' : 'informational' },
      });
    },
    send() {
      if (held === null || (state.send.phase !== 'idle' && state.send.phase !== 'stopped')) return;
      const target = held;
      // Outlook resolves what it can as Send is pressed.
      for (const field of FIELDS) {
        const line = target.item[field];
        if (line.some((person) => !person.resolved && isAddress(person.address)))
          change(target, { [field]: line.map((person) => ({ ...person, resolved: person.resolved || isAddress(person.address) })) });
      }
      const everyone = FIELDS.reduce<HostRecipient[]>((all, field) => all.concat(target.item[field]), []);
      const unresolved = everyone.filter((person) => !person.resolved);
      if (everyone.length === 0 || unresolved.length > 0) {
        const names = unresolved.map((person) => person.name || person.address).join('; ');
        update({
          send: {
            phase: 'stopped',
            message: everyone.length === 0 ? 'There is nobody to send this message to.' : `Outlook does not recognise: ${names}`,
          },
        });
        return;
      }
      if (options.offline === true || options.launch === undefined || client.handles.indexOf('messageSending') < 0) {
        go();
        return;
      }
      sending += 1;
      const turn = sending;
      const since = clock.now();
      update({ send: { phase: 'checking', since } });
      stopPatience = clock.after(SEND_PATIENCE, () => {
        if (turn === sending) update({ send: { phase: 'taking-longer', since, choices: [SEND_ANYWAY, DONT_SEND] } });
      });
      launch('messageSending', {}, (completion, inTime) => {
        if (turn === sending) decide(completion, inTime);
      });
    },
    choose(button) {
      const { send } = state;
      if (send.phase === 'stopped' && button === 'close') update({ send: { phase: 'idle' } });
      if (send.phase !== 'alert' && send.phase !== 'taking-longer') return;
      if (button !== 'close' && !send.choices.some((choice) => choice.button === button)) return;
      sending += 1;
      stopPatience();
      if (button === 'send-anyway') {
        go();
        return;
      }
      update({ send: { phase: 'idle' } });
      const opens = button === 'take-action' || (button === 'dont-send' && client.alertCommand === 'dont-send');
      if (opens && send.phase === 'alert' && send.commandId !== null) openPaneAt(send.contextData ?? null);
    },
  };
}
