import { createDirectory } from '../../shared/directory';
import { normalAddress, type EarlierMessage, type Field, type Importance } from '../../shared/types';
import { readHtml } from '../outlook/html-text';
import { nameOf } from '../ui/person-name';
import type { ClientId } from './clients';
import type { Bar } from '../ui/info-bar';
import type { ComposeFields } from './compose';
import type { DemoData, DemoDraft } from './demo-data';
import { demoFetch, type DemoHost } from './demo-host';
import {
  createFakeHost,
  type AlertButton,
  type AlertChoice,
  type FakeHost,
  type HostFailure,
  type HostPerson,
  type HostState,
  type SentMessage,
} from './fake-host';
import { typedBody, type HostBody } from './fake-host-body';
import type { LaunchRealms } from './launch-realm';
import { workbenchWords as words } from './words';

/** What the page shows. Rebuilt from the fake host after each of its changes. */
interface WorkbenchState {
  /** Changes with each message that is opened. */
  readonly itemKey: string;
  /** Which ready draft it came from; null: a blank email. */
  readonly draftId: string | null;
  readonly protocol: string;
  readonly client: ClientId;
  /** The demo's time, ms since 1970. */
  readonly now: number;
  readonly fields: ComposeFields;
  readonly bars: readonly Bar[];
  /** Null where the mail program has no pane. */
  readonly pane: { readonly open: boolean } | null;
  /** How often a notification's link or the Send dialog opened the pane. */
  readonly paneCalls: number;
  readonly sending: boolean;
  readonly deliverAt: number | null;
  readonly alert: {
    readonly text: string;
    readonly markdown: boolean;
    readonly choices: readonly AlertChoice[];
  } | null;
  /** A message opened for reading. */
  readonly viewing: Viewing | null;
  /** Newest first. */
  readonly sent: readonly EarlierMessage[];
  readonly sentCount: number;
  readonly failures: readonly HostFailure[];
  /** The latest announcement for screen readers. */
  readonly said: string;
}

/** A message on show; null: the demo's mail does not have it. */
export interface Viewing {
  readonly message: EarlierMessage | null;
}

interface WorkbenchLink {
  readonly label: string;
  readonly href: string;
}

export interface WorkbenchSession {
  readonly links: readonly WorkbenchLink[];
  readonly getState: () => WorkbenchState;
  readonly subscribe: (changed: () => void) => () => void;
  readonly open: (draft: DemoDraft | null) => void;
  readonly setProtocol: (id: string) => void;
  readonly setClient: (client: ClientId) => void;
  /** Sets the demo's clock (ms since 1970); it runs on from there. */
  readonly setTime: (at: number) => void;
  readonly setFrom: (address: string) => void;
  readonly setRecipients: (field: Field, addresses: readonly string[]) => void;
  readonly setSubject: (subject: string) => void;
  readonly setBody: (body: string) => void;
  readonly setImportance: (importance: Importance) => void;
  readonly togglePane: () => void;
  readonly barAction: (index: number) => void;
  readonly barDismiss: (index: number) => void;
  readonly send: () => void;
  readonly choose: (button: AlertButton) => void;
  readonly view: (message: EarlierMessage) => void;
  readonly closeView: () => void;
}

export interface SessionOptions {
  readonly demo: DemoData;
  readonly protocol: string | null;
  /** Id of the ready draft to begin with. */
  readonly draft: string | null;
  /** Run the launch bundle, each event in a fresh realm. */
  readonly realms: LaunchRealms;
  /** Fills the memory on a machine with earlier mail, as a sync with Sent Items would. */
  readonly remember: (
    storage: Map<string, string>,
    messages: readonly EarlierMessage[],
    now: () => number,
  ) => Promise<void>;
  readonly links?: readonly WorkbenchLink[];
}

const EMPTY: ComposeFields = {
  from: '',
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  body: '',
  importance: 'normal',
};

/** The fake host as the workbench's page uses it, with the demo's clock, storage and mail around it. */
export function createSession(
  options: SessionOptions,
): WorkbenchSession & { readonly demoHost: Omit<DemoHost, 'theme'> } {
  const { demo } = options;
  const directory = createDirectory(demo.people);
  const listeners = new Set<() => void>();
  /** A machine's storage for each ready draft and protocol, so that none remembers another's mail or policy. */
  const machines = new Map<string, Map<string, string>>();

  let protocol = demo.packs.some((pack) => pack.id === options.protocol)
    ? String(options.protocol)
    : demo.inUse;
  let client: ClientId = 'new-outlook';
  let offset = 0;
  let items = 0;
  let draft: DemoDraft | null = null;
  let paneOpen = true;
  let paneCalls = 0;
  let viewing: Viewing | null = null;
  let sent: readonly EarlierMessage[] = [];
  let said = '';
  let host: FakeHost | null = null;
  let stopListening: () => void = () => undefined;
  let hostState: HostState | null = null;
  /** The body as last typed or read, so that the text a person types is never rewritten under the cursor. */
  let body: { readonly of: HostBody | null; readonly text: string } = { of: null, text: '' };

  const now = (): number => Date.now() + offset;
  const person = (address: string): HostPerson => ({ name: nameOf(address, directory), address });
  const textOf = (of: HostBody): string => {
    if (body.of !== of) body = { of, text: of.type === 'text' ? of.content : readHtml(of.content).text };
    return body.text;
  };

  const fieldsOf = (from: HostState): ComposeFields => {
    const { item } = from;
    if (item === null) return EMPTY;
    const line = (field: Field): readonly string[] => item[field].map((one) => one.address);
    return {
      from: item.from.address,
      to: line('to'),
      cc: line('cc'),
      bcc: line('bcc'),
      subject: item.subject,
      body: textOf(item.body),
      importance: item.importance,
    };
  };

  const alertOf = (from: HostState): WorkbenchState['alert'] => {
    const { send } = from;
    if (send.phase === 'alert')
      return { text: send.markdown ?? send.message, markdown: send.markdown !== null, choices: send.choices };
    if (send.phase === 'taking-longer')
      return { text: words.alert.slow, markdown: false, choices: send.choices };
    if (send.phase === 'stopped') {
      return {
        text: send.message,
        markdown: false,
        choices: [{ button: 'close', label: words.message.close }],
      };
    }
    return null;
  };

  const build = (): WorkbenchState => ({
    itemKey: String(items),
    draftId: draft?.id ?? null,
    protocol,
    client,
    now: now(),
    fields: hostState === null ? EMPTY : fieldsOf(hostState),
    bars: (hostState?.infos ?? []).map((info) => ({ text: info.message, action: info.action?.text ?? null })),
    pane: host?.client.pane === false ? null : { open: hostState?.pane.open ?? false },
    paneCalls,
    sending: hostState?.send.phase === 'checking',
    deliverAt: hostState?.item?.deliverAt ?? null,
    alert: hostState === null ? null : alertOf(hostState),
    viewing,
    sent,
    sentCount: sent.length,
    failures: hostState?.failures ?? [],
    said,
  });
  let state = build();
  const changed = (): void => {
    state = build();
    listeners.forEach((listener) => listener());
  };

  /** Everything that could have been written before: what "open it" opens and what is remembered. */
  const mailBefore = (): readonly EarlierMessage[] => [
    ...sent,
    ...(draft === null ? demo.earlier : draft.history),
  ];

  const storage = (): Map<string, string> => {
    const name = `${protocol} ${draft?.id ?? ''}`;
    const kept = machines.get(name) ?? new Map<string, string>();
    machines.set(name, kept);
    return kept;
  };

  const asEarlier = (message: SentMessage): EarlierMessage => ({
    from: message.from.address,
    to: message.to.map((one) => one.address),
    cc: message.cc.map((one) => one.address),
    bcc: message.bcc.map((one) => one.address),
    subject: message.subject,
    body: message.body.type === 'text' ? message.body.content : readHtml(message.body.content).text,
    importance: message.importance,
    sentAt: new Date(message.sentAt).toISOString(),
    itemId: `sent-${items}`,
  });

  const follow = (): void => {
    if (host === null) return;
    const before = hostState;
    hostState = host.state();
    if (hostState.running === 0) options.realms.clear();
    const opened = hostState.opened[hostState.opened.length - 1];
    if (opened !== undefined && hostState.opened.length !== before?.opened.length) {
      viewing = {
        message: [...mailBefore(), ...demo.earlier].find((message) => message.itemId === opened) ?? null,
      };
    }
    const message = hostState.sent[0];
    if (message !== undefined && before?.sent.length === 0) {
      const earlier = asEarlier(message);
      sent = [earlier, ...sent];
      said = words.said.sent({ subject: earlier.subject === '' ? words.noSubject : earlier.subject });
      draft = null;
      begin({ ...EMPTY, from: earlier.from }, 'new');
      return;
    }
    changed();
  };

  /** Opens a message in a host of its own, as Outlook opens each in a window of its own. */
  const begin = (fields: ComposeFields, kind: 'new' | 'reply'): void => {
    stopListening();
    items += 1;
    const machine = storage();
    const made = createFakeHost({
      client,
      clock: {
        now,
        after: (milliseconds, act) => {
          const timer = setTimeout(act, milliseconds);
          return () => clearTimeout(timer);
        },
      },
      me: person(fields.from),
      launch: options.realms.launch,
      officeStorage: machine,
      pageStorage: machine,
    });
    host = made;
    hostState = null;
    stopListening = made.subscribe(follow);
    const typed = typedBody(fields.body);
    body = { of: typed, text: fields.body };
    const line = (field: Field) => fields[field].map((address) => ({ ...person(address), resolved: true }));
    const show = (): void => {
      // Another message may have been opened while the memory was filled.
      if (host !== made) return;
      made.compose({
        kind,
        from: person(fields.from),
        to: line('to'),
        cc: line('cc'),
        bcc: line('bcc'),
        subject: fields.subject,
        body: typed,
        importance: fields.importance,
        conversationId: kind === 'reply' ? `conversation-${items}` : null,
      });
      if (paneOpen) made.openPane();
    };
    void options.remember(machine, mailBefore(), now).then(show, show);
    changed();
  };

  const again = (): void => begin(state.fields, draft !== null && draft.history.length > 0 ? 'reply' : 'new');
  const somebody = demo.drafts[0]?.draft.from ?? demo.people[0]?.email ?? '';

  const open = (next: DemoDraft | null, under?: string): void => {
    draft = next;
    said = '';
    viewing = null;
    if (next === null) {
      offset = 0;
      begin({ ...EMPTY, from: state.fields.from === '' ? somebody : state.fields.from }, 'new');
      return;
    }
    // Where the clerk has put another protocol in use, that is the one to see, as members would.
    const wanted = under ?? (demo.inUse === demo.protocol ? next.protocol : demo.inUse);
    if (demo.packs.some((pack) => pack.id === wanted)) protocol = wanted;
    offset = Date.parse(next.draft.composedAt) - Date.now();
    begin(
      { ...next.draft, importance: next.draft.importance ?? 'normal' },
      next.history.length > 0 ? 'reply' : 'new',
    );
  };

  // A newcomer sees a nudge at once; who asked for a protocol begins with a blank email under it.
  const asked = demo.drafts.find((one) => one.id === options.draft);
  open(
    asked ?? (options.protocol === null && options.draft === null ? (demo.drafts[0] ?? null) : null),
    options.protocol ?? undefined,
  );

  return {
    links: options.links ?? [],
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (next) => open(next),
    setProtocol(id) {
      protocol = id;
      again();
    },
    setClient(next) {
      client = next;
      again();
    },
    setTime(at) {
      offset = at - Date.now();
      changed();
    },
    setFrom: (address) => host?.setFrom(person(address)),
    setRecipients(field, addresses) {
      const before = hostState?.item?.[field] ?? [];
      const known = (address: string) =>
        before.find((one) => normalAddress(one.address) === normalAddress(address));
      host?.setLine(
        field,
        addresses.map((address) => known(address) ?? { ...person(address), resolved: true }),
      );
    },
    setSubject: (subject) => host?.setSubject(subject),
    setBody(text) {
      const typed = typedBody(text);
      body = { of: typed, text };
      host?.setBody(typed);
    },
    setImportance: (importance) => host?.setImportance(importance),
    togglePane() {
      paneOpen = hostState?.pane.open !== true;
      if (paneOpen) host?.openPane();
      else host?.closePane();
    },
    barAction(index) {
      const info = hostState?.infos[index];
      if (info === undefined) return;
      paneCalls += 1;
      paneOpen = true;
      host?.clickInfo(info.key);
    },
    barDismiss(index) {
      const info = hostState?.infos[index];
      if (info !== undefined) host?.dismissInfo(info.key);
    },
    send() {
      said = '';
      host?.send();
    },
    choose(button) {
      const opening = hostState?.send.phase === 'alert' && hostState.send.commandId !== null;
      const opens =
        button === 'take-action' || (button === 'dont-send' && host?.client.alertCommand === 'dont-send');
      if (button !== 'send-anyway') said = words.said.notSent;
      if (opening && opens) {
        paneCalls += 1;
        paneOpen = true;
      }
      host?.choose(button);
    },
    view(message) {
      viewing = { message };
      changed();
    },
    closeView() {
      viewing = null;
      changed();
    },
    demoHost: {
      paneGlobals() {
        if (host === null) throw new Error('no message is open');
        return host.paneGlobals();
      },
      now,
      fetch: (url, init) => demoFetch(protocol, url, init),
    },
  };
}
