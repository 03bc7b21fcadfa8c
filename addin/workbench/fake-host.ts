import { FIELDS, type Field } from '../../shared/types';
import { CLIENTS, within, type LaunchEventType } from './clients';
import { isAddress } from './fake-host-body';
import { HostError, type Handler, type Held, type Kernel, type World } from './fake-host-item';
import type {
  AlertChoice,
  ComposeItem,
  FakeHost,
  FakeHostOptions,
  Faults,
  HostFailure,
  HostGlobals,
  HostPerson,
  HostRecipient,
  HostState,
  SendState,
  SentMessage,
} from './fake-host-model';
import { worldGlobals, type Machine } from './fake-host-office';

export type * from './fake-host-model';

/**
 * A stand-in for Outlook's compose window: it holds one message being written, gives the add-in an `Office`
 * object with the limits, gaps and errors of a kind of client, runs launch events in a fresh world each, and
 * shows what a person would see. Pure TypeScript: it runs in a page and in Node.
 */

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

const SEND_ANYWAY: AlertChoice = { button: 'send-anyway', label: 'Send Anyway' };
const DONT_SEND: AlertChoice = { button: 'dont-send', label: 'Don’t Send' };

type Callback = (result: unknown) => void;

export function createFakeHost(options: FakeHostOptions): FakeHost {
  const client = CLIENTS[options.client];
  const { clock } = options;
  const latency = options.latency ?? 2;
  const addInName = options.addInName ?? 'Protocol Nudge';
  const actions = { ...DEFAULT_ACTIONS, ...options.actions };
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
        error = new HostError(
          fault.code ?? 5001,
          fault.name ?? 'InternalError',
          fault.message ?? 'An internal error has occurred.',
        );
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
          fail(
            'unhandled',
            world === 'pane' ? 'pane' : 'messageSending',
            `a callback of ${api} threw: ${String(thrown)}`,
          );
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
    if (typeof handler !== 'function')
      throw new HostError(1000, 'ArgumentException', 'handler is not a function');
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
    tellPane(target.handlers, 'olkRecipientsChanged', {
      type: 'olkRecipientsChanged',
      changedRecipientFields,
    });
    if (target === held) launch('messageRecipientsChanged', { changedRecipientFields });
  };

  const kernel: Kernel = {
    client,
    clock,
    state: () => state,
    update,
    has,
    call,
    change,
    recipientsChanged,
    addHandler,
  };
  const machine: Machine = {
    me: options.me,
    officeStore: options.officeStorage ?? new Map<string, string>(),
    pageStore: options.pageStorage ?? new Map<string, string>(),
    roaming: new Map<string, unknown>(),
    mailboxHandlers,
    faults: (api, world) => (faults === null ? null : faults(api, world)),
  };
  const globals = (
    world: World,
    eventItem: Held | null,
    associated: Map<string, (event: unknown) => void>,
  ): HostGlobals =>
    worldGlobals(kernel, machine, world, () => (world === 'event' ? eventItem : held), associated);

  // Launch events

  type Completion = Partial<Office.SmartAlertsEventCompletedOptions> | undefined;

  /** Starts the add-in's script in a fresh world and hands the event to its handler. */
  function launch(
    type: LaunchEventType,
    args: object = {},
    ended: (completion: Completion, inTime: boolean) => void = () => undefined,
  ): void {
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
    const { errorMessage, errorMessageMarkdown, cancelLabel, commandId, sendModeOverride } = completion;
    const contextData: unknown = completion.contextData;
    if (sendModeOverride !== undefined && sendModeOverride !== ('promptUser' as unknown))
      fail('bad-completion', 'messageSending', 'sendModeOverride can only be promptUser');
    if (contextData !== undefined && client.contextData === 'string' && typeof contextData !== 'string')
      fail('bad-completion', 'messageSending', 'contextData must be a string');
    const message =
      errorMessage === undefined || tooLong('errorMessage', errorMessage, 500)
        ? `${addInName} is preventing this email from being sent.`
        : errorMessage;
    const markdown =
      !client.alertMarkdown ||
      errorMessageMarkdown === undefined ||
      tooLong('errorMessageMarkdown', errorMessageMarkdown, 500)
        ? null
        : errorMessageMarkdown;
    const label = has('1.14') && !tooLong('cancelLabel', cancelLabel, 20) ? cancelLabel : undefined;
    const command = has('1.14') && commandId !== undefined ? commandId : null;
    const choices: AlertChoice[] = [SEND_ANYWAY];
    if (client.alertCommand === 'take-action') {
      choices.push(DONT_SEND);
      if (command !== null) choices.push({ button: 'take-action', label: label ?? 'Take Action' });
    } else choices.push({ button: 'dont-send', label: label ?? DONT_SEND.label });
    update({
      send: {
        phase: 'alert',
        message,
        markdown,
        choices,
        commandId: command,
        contextData: command === null ? null : contextData,
      },
    });
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
    people.map((person) => ({
      name: person.name,
      address: person.address,
      resolved: person.resolved ?? isAddress(person.address),
    }));
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
        infobarDetails: {
          actionType: 'dismiss',
          infobarType: info.type === 'insightMessage' ? 'insight' : 'informational',
        },
      });
    },
    send() {
      if (held === null || (state.send.phase !== 'idle' && state.send.phase !== 'stopped')) return;
      const target = held;
      // Outlook resolves what it can as Send is pressed.
      for (const field of FIELDS) {
        const line = target.item[field];
        if (line.some((person) => !person.resolved && isAddress(person.address)))
          change(target, {
            [field]: line.map((person) => ({
              ...person,
              resolved: person.resolved || isAddress(person.address),
            })),
          });
      }
      const everyone = FIELDS.reduce<HostRecipient[]>((all, field) => all.concat(target.item[field]), []);
      const unresolved = everyone.filter((person) => !person.resolved);
      if (everyone.length === 0 || unresolved.length > 0) {
        const names = unresolved.map((person) => person.name || person.address).join('; ');
        update({
          send: {
            phase: 'stopped',
            message:
              everyone.length === 0
                ? 'There is nobody to send this message to.'
                : `Outlook does not recognise: ${names}`,
          },
        });
        return;
      }
      if (
        options.offline === true ||
        options.launch === undefined ||
        client.handles.indexOf('messageSending') < 0
      ) {
        go();
        return;
      }
      sending += 1;
      const turn = sending;
      const since = clock.now();
      update({ send: { phase: 'checking', since } });
      stopPatience = clock.after(SEND_PATIENCE, () => {
        if (turn === sending)
          update({ send: { phase: 'taking-longer', since, choices: [SEND_ANYWAY, DONT_SEND] } });
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
      const opens =
        button === 'take-action' || (button === 'dont-send' && client.alertCommand === 'dont-send');
      if (opens && send.phase === 'alert' && send.commandId !== null) openPaneAt(send.contextData ?? null);
    },
  };
}
