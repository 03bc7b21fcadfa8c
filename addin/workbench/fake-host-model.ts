import type { Field, Importance } from '../../shared/types';
import type { ClientId, ClientKind, LaunchEventType } from './clients';
import type { HostBody } from './fake-host-body';
import type { HostClock } from './fake-host-clock';

/** What the fake Outlook shows of itself, what it takes, and what may go wrong in it. */

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
  readonly action: {
    readonly text: string;
    readonly commandId: string;
    readonly contextData: unknown;
  } | null;
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
interface RuntimeStorageLike {
  getItem(key: string): Promise<string | null>;
  setItem(key: string, value: string): Promise<void>;
  removeItem(key: string): Promise<void>;
}
interface PageStorageLike {
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
