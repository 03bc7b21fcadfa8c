/**
 * The Outlook clients that the fake host can stand in for, as data: requirement sets, limits and surfaces as
 * Microsoft documents them (office-js docs of August 2026; Office.* remarks in @types/office-js 1.0.612).
 */

export type LaunchEventType =
  | 'newMessageComposeCreated'
  | 'messageComposeOpened'
  | 'messageRecipientsChanged'
  | 'messageFromChanged'
  | 'infoBarDismissClicked'
  | 'messageSending';

export type ClientId =
  'new-outlook' | 'classic-m365' | 'classic-2206' | 'classic-2304' | 'ltsc-2021' | 'mac' | 'mobile';

export interface ClientKind {
  readonly id: ClientId;
  /** As a person would say it. */
  readonly label: string;
  /** The highest Mailbox requirement set. */
  readonly mailbox: string;
  /** APIs above that set which the client has all the same, as "item.from". */
  readonly extras: readonly string[];
  /** Which engine runs launch events: the bare script engine has no DOM, no localStorage. */
  readonly events: 'script' | 'page' | 'none';
  readonly handles: readonly LaunchEventType[];
  /** Whether a pane can be opened beside a message being written. */
  readonly pane: boolean;
  /**
   * What a commandId does in the Smart Alert: an extra Take Action button, or Don't Send made to open the pane
   * (classic before Version 2412, Mac); none below Mailbox 1.14.
   */
  readonly alertCommand: 'take-action' | 'dont-send' | 'none';
  readonly alertMarkdown: boolean;
  readonly insight: boolean;
  /** Notifications an item may carry; on phones a second one takes the first one's place. */
  readonly notifications: number;
  /** Most people Recipients.getAsync gives. */
  readonly recipientsRead: number;
  /** Most people a line may hold when an add-in adds to it. */
  readonly recipientsHeld: number;
  /** Most people a call of addAsync or setAsync takes. */
  readonly recipientsACall: number;
  readonly sessionDataChars: number;
  /** OfficeRuntime.storage. A page (the pane, and events where they run in one) has localStorage besides. */
  readonly officeStorage: boolean;
  /** contextData may be any value; before Version 2402 only a string. */
  readonly contextData: 'any' | 'string';
}

const COMPOSE_EVENTS: readonly LaunchEventType[] = [
  'newMessageComposeCreated',
  'messageRecipientsChanged',
  'messageFromChanged',
];
const ALL_EVENTS: readonly LaunchEventType[] = [
  'newMessageComposeCreated',
  'messageComposeOpened',
  'messageRecipientsChanged',
  'messageFromChanged',
  'infoBarDismissClicked',
  'messageSending',
];

export const CLIENTS: Readonly<Record<ClientId, ClientKind>> = {
  'new-outlook': {
    id: 'new-outlook',
    label: 'New Outlook on Windows and the web',
    mailbox: '1.16',
    extras: [],
    events: 'page',
    handles: ALL_EVENTS,
    pane: true,
    alertCommand: 'take-action',
    alertMarkdown: true,
    insight: true,
    notifications: 5,
    recipientsRead: 1000,
    recipientsHeld: Infinity,
    recipientsACall: 100,
    sessionDataChars: 2621440,
    officeStorage: false,
    contextData: 'any',
  },
  'classic-m365': {
    id: 'classic-m365',
    label: 'Classic Outlook on Windows (Microsoft 365, Version 2602)',
    mailbox: '1.16',
    extras: [],
    events: 'script',
    handles: ALL_EVENTS,
    pane: true,
    alertCommand: 'take-action',
    alertMarkdown: true,
    insight: true,
    notifications: 5,
    recipientsRead: 1000,
    recipientsHeld: 1000,
    recipientsACall: 100,
    sessionDataChars: 2621440,
    officeStorage: true,
    contextData: 'any',
  },
  'classic-2206': {
    id: 'classic-2206',
    label: 'Classic Outlook on Windows, Version 2206',
    mailbox: '1.12',
    extras: [],
    events: 'script',
    handles: ALL_EVENTS.filter((event) => event !== 'messageFromChanged'),
    pane: true,
    alertCommand: 'none',
    alertMarkdown: false,
    insight: true,
    notifications: 5,
    recipientsRead: 500,
    recipientsHeld: 500,
    recipientsACall: 100,
    sessionDataChars: 50000,
    officeStorage: true,
    contextData: 'string',
  },
  'classic-2304': {
    id: 'classic-2304',
    label: 'Classic Outlook on Windows, Version 2304',
    mailbox: '1.13',
    extras: [],
    events: 'script',
    handles: ALL_EVENTS,
    pane: true,
    alertCommand: 'none',
    alertMarkdown: false,
    insight: true,
    notifications: 5,
    recipientsRead: 500,
    recipientsHeld: 500,
    recipientsACall: 100,
    sessionDataChars: 50000,
    officeStorage: true,
    contextData: 'string',
  },
  'ltsc-2021': {
    id: 'ltsc-2021',
    label: 'Outlook LTSC 2021',
    mailbox: '1.9',
    extras: [],
    events: 'none',
    handles: [],
    pane: true,
    alertCommand: 'none',
    alertMarkdown: false,
    insight: false,
    notifications: 5,
    recipientsRead: 500,
    recipientsHeld: 500,
    recipientsACall: 100,
    sessionDataChars: 0,
    officeStorage: false,
    contextData: 'string',
  },
  mac: {
    id: 'mac',
    label: 'Outlook on Mac',
    mailbox: '1.14',
    extras: [],
    events: 'page',
    handles: ALL_EVENTS,
    pane: true,
    alertCommand: 'dont-send',
    alertMarkdown: false,
    insight: true,
    notifications: 5,
    recipientsRead: Infinity,
    recipientsHeld: Infinity,
    recipientsACall: Infinity,
    sessionDataChars: 50000,
    officeStorage: false,
    contextData: 'any',
  },
  mobile: {
    id: 'mobile',
    label: 'Outlook on a phone',
    mailbox: '1.5',
    extras: ['item.from'],
    events: 'page',
    handles: COMPOSE_EVENTS,
    pane: false,
    alertCommand: 'none',
    alertMarkdown: false,
    insight: false,
    notifications: 1,
    recipientsRead: 100,
    recipientsHeld: Infinity,
    recipientsACall: 100,
    sessionDataChars: 50000,
    officeStorage: false,
    contextData: 'string',
  },
};

/** Whether requirement set `wanted` is within `ceiling`, both as "1.13". */
export function within(ceiling: string, wanted: string): boolean {
  const minor = (set: string): number => {
    const parts = /^1\.([0-9]{1,2})$/.exec(set);
    return parts === null ? NaN : Number(parts[1]);
  };
  return minor(wanted) <= minor(ceiling);
}
