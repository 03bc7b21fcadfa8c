import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'htmlparser2';
import { ACTIONS, ICON_ID, PANE_COMMAND_ID } from '../addin/outlook/ids';

/** The parts of the unified manifest that must agree with the code and the files. */
export interface UnifiedManifest {
  readonly icons: { readonly color: string; readonly outline: string };
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
  readonly bots: readonly { readonly botId: string }[];
  readonly composeExtensions: readonly {
    readonly botId: string;
    readonly commands: readonly { readonly id: string; readonly type: string }[];
  }[];
  /** Teams' own tabs (conversations, about) have no page. */
  readonly staticTabs: readonly {
    readonly entityId: string;
    readonly contentUrl?: string;
    readonly websiteUrl?: string;
  }[];
  readonly extensions: readonly {
    readonly runtimes: readonly {
      readonly id: string;
      readonly code: { readonly page: string; readonly script?: string };
      readonly actions: readonly { readonly id: string; readonly type: string }[];
    }[];
    readonly ribbons: readonly {
      readonly tabs: readonly {
        readonly groups: readonly {
          readonly icons: readonly Icon[];
          readonly controls: readonly {
            readonly id: string;
            readonly actionId: string;
            readonly icons: readonly Icon[];
          }[];
        }[];
      }[];
    }[];
    readonly autoRunEvents: readonly {
      readonly events: readonly {
        readonly type: string;
        readonly actionId: string;
        readonly options?: { readonly sendMode?: string };
      }[];
    }[];
    readonly alternates: readonly {
      readonly hide: { readonly customOfficeAddin: { readonly officeAddinId: string } };
    }[];
  }[];
}

interface Icon {
  readonly size: number;
  readonly url: string;
}

/** Event names of the unified manifest and the least Mailbox set of each (Office docs, event-based activation). */
const EVENTS: Readonly<Record<string, keyof typeof ACTIONS>> = {
  newMessageComposeCreated: 'newMessageCompose',
  messageComposeOpened: 'messageCompose',
  messageRecipientsChanged: 'recipientsChanged',
  messageFromChanged: 'fromChanged',
  infoBarDismissClicked: 'infoBarDismissed',
  messageSending: 'send',
};

/** Pages and scripts that the server gives out, and what makes each. */
const SERVED: Readonly<Record<string, string>> = {
  '/pane.html': 'addin/outlook/pane/pane.html',
  '/admin.html': 'addin/admin/admin.html',
  '/launch.html': 'addin/outlook/launch.html',
  '/launch.js': 'addin/outlook/launch.ts',
};

/** Width and height from a PNG's header; null when the bytes are no PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 24 || bytes.readUInt32BE(0) !== 0x89504e47) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/**
 * What no schema checks: that every action, command, event, page, script, domain and icon the manifest names exists
 * and is spelt as the code spells it. Gives one sentence a problem; none is good.
 */
export function crossCheck(manifest: UnifiedManifest, root = path.join(__dirname, '..')): string[] {
  const problems: string[] = [];
  const say = (problem: string): void => void problems.push(problem);
  const icon = (file: string, size: number): void => {
    const at = path.join(root, 'manifest', file);
    if (!existsSync(at)) say(`icon ${file} does not exist`);
    else {
      const found = pngSize(readFileSync(at));
      if (found?.width !== size || found.height !== size)
        say(`icon ${file} is not a PNG of ${size} by ${size}`);
    }
  };
  const served = (url: string): void => {
    const { hostname, pathname } = new URL(url);
    if (!manifest.validDomains.includes(hostname))
      say(`${url} is on a domain that validDomains does not list`);
    const source = SERVED[pathname];
    if (source === undefined) say(`${url} is no page or script that the server gives out`);
    else if (!existsSync(path.join(root, source))) say(`${url} is made from ${source}, which does not exist`);
  };

  icon(manifest.icons.color, 192);
  icon(manifest.icons.outline, 32);
  const appId = manifest.webApplicationInfo.id;
  for (const { botId } of [...manifest.bots, ...manifest.composeExtensions]) {
    if (botId !== appId) say(`bot ${botId} is not the app that signs in (${appId})`);
  }
  if (
    !manifest.validDomains.some(
      (domain) => manifest.webApplicationInfo.resource === `api://${domain}/${appId}`,
    )
  )
    say(`resource ${manifest.webApplicationInfo.resource} is not api://DOMAIN/${appId}`);
  const queries = manifest.composeExtensions.flatMap(({ commands }) => commands);
  if (queries.length !== 1 || queries[0]?.type !== 'query')
    say('there must be one search command: the bot answers no other');
  for (const { contentUrl, websiteUrl } of manifest.staticTabs) {
    if (contentUrl !== undefined) served(contentUrl);
    if (websiteUrl !== undefined) served(websiteUrl);
  }
  if (!manifest.staticTabs.some(({ entityId }) => entityId === 'clerk')) say('there is no tab for clerks');
  const extension = manifest.extensions[0];
  if (extension === undefined || manifest.extensions.length !== 1)
    return [...problems, 'there must be one extension'];

  const actions = new Map<string, string>();
  for (const runtime of extension.runtimes) {
    served(runtime.code.page);
    if (runtime.code.script !== undefined) served(runtime.code.script);
    for (const action of runtime.actions) {
      if (actions.has(action.id)) say(`action ${action.id} is there twice`);
      actions.set(action.id, action.type);
    }
  }

  const used = new Set<string>();
  const use = (actionId: string, type: string, where: string): void => {
    used.add(actionId);
    if (actions.get(actionId) !== type)
      say(`${where} uses action ${actionId}, which is no ${type} of a runtime`);
  };
  const controls: string[] = [];
  for (const group of extension.ribbons.flatMap((ribbon) => ribbon.tabs.flatMap((tab) => tab.groups))) {
    for (const each of [...group.icons, ...group.controls.flatMap((control) => control.icons)]) {
      const { hostname, pathname } = new URL(each.url);
      if (!manifest.validDomains.includes(hostname))
        say(`${each.url} is on a domain that validDomains does not list`);
      icon(pathname.slice(1), each.size);
    }
    for (const control of group.controls) {
      controls.push(control.id);
      use(control.actionId, 'openPage', `control ${control.id}`);
    }
  }
  if (!controls.includes(PANE_COMMAND_ID))
    say(`no control is called ${PANE_COMMAND_ID}, which notifications open`);

  const listened = new Set<string>();
  for (const event of extension.autoRunEvents.flatMap((run) => run.events)) {
    const name = EVENTS[event.type];
    if (name === undefined) say(`${event.type} is no launch event that we know`);
    else if (ACTIONS[name] !== event.actionId)
      say(`event ${event.type} runs ${event.actionId}; the code ties it to ${ACTIONS[name]}`);
    if (listened.has(event.type)) say(`event ${event.type} is there twice`);
    listened.add(event.type);
    use(event.actionId, 'executeFunction', `event ${event.type}`);
    if (event.type === 'messageSending' && event.options?.sendMode !== 'promptUser') {
      say('messageSending must have the send mode promptUser: a nudge never blocks');
    }
  }
  for (const [type, name] of Object.entries(EVENTS))
    if (!listened.has(type)) say(`the handler ${ACTIONS[name]} has no event ${type}`);
  for (const action of actions.keys()) if (!used.has(action)) say(`action ${action} is used by nothing`);
  return problems;
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

/** The order that the schemas ask for; Outlook refuses another without saying where. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting',
    'VersionOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'VersionOverrides',
    'WebApplicationInfo',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor', 'MobileFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  WebApplicationInfo: ['Id', 'Resource', 'Scopes'],
};

/** Launch events of the XML manifest. */
const XML_EVENTS: Readonly<Record<string, keyof typeof ACTIONS>> = {
  OnNewMessageCompose: 'newMessageCompose',
  OnMessageCompose: 'messageCompose',
  OnMessageRecipientsChanged: 'recipientsChanged',
  OnMessageFromChanged: 'fromChanged',
  OnInfoBarDismissClicked: 'infoBarDismissed',
  OnMessageSend: 'send',
};
/** Those that phones raise (Office docs, mobile event-based activation). */
const MOBILE_EVENTS = ['OnNewMessageCompose', 'OnMessageRecipientsChanged', 'OnMessageFromChanged'];
/** Characters that the schema allows a short and a long string of resources. */
const SHORT = 125;
const LONG = 250;

/**
 * The same for the XML manifest, whose schema no package brings: order of elements, resource ids, events and functions,
 * addresses, icons, and that the unified manifest hides it. Gives one sentence a problem; none is good.
 */
export function crossCheckXml(
  xml: string,
  unified: UnifiedManifest,
  root = path.join(__dirname, '..'),
): string[] {
  const problems: string[] = [];
  const say = (problem: string): void => void problems.push(problem);
  const all: Node[] = [];
  const read = (node: unknown): Node => {
    const raw = node as {
      name?: string;
      attribs?: Record<string, string>;
      children?: { type: string; data?: string }[];
    };
    const made: Node = {
      name: raw.name ?? '',
      attributes: raw.attribs ?? {},
      children: (raw.children ?? []).filter(({ type }) => type === 'tag').map(read),
      text: (raw.children ?? [])
        .map(({ data }) => data ?? '')
        .join('')
        .trim(),
    };
    all.push(made);
    return made;
  };
  const top = parseDocument(xml, { xmlMode: true }).children.find(({ type }) => (type as string) === 'tag');
  if (top === undefined) return ['the XML manifest is empty'];
  const office = read(top);
  const named = (name: string): Node[] => all.filter((node) => node.name === name);

  for (const node of all) {
    const order = ORDER[node.name];
    if (order === undefined) continue;
    const places = node.children.map(({ name }) => order.indexOf(name));
    node.children.forEach(({ name }, index) => {
      if (places[index] === -1) say(`${name} may not stand in ${node.name}`);
    });
    places.forEach((place, index) => {
      const before = places[index - 1];
      if (before !== undefined && place !== -1 && place < before)
        say(
          `${node.children[index]?.name ?? ''} must come before ${node.children[index - 1]?.name ?? ''} in ${node.name}`,
        );
    });
  }

  const id = office.children.find(({ name }) => name === 'Id')?.text ?? '';
  if (
    !unified.extensions.some(({ alternates }) =>
      alternates.some(({ hide }) => hide.customOfficeAddin.officeAddinId === id),
    )
  )
    say(`the unified manifest does not hide ${id}`);

  const signIn = named('WebApplicationInfo');
  const partOf = (name: string): string =>
    signIn[0]?.children.find((child) => child.name === name)?.text ?? 'nothing';
  if (signIn.length !== 1)
    say('there must be one WebApplicationInfo, by which the launch events get a token');
  for (const [name, wanted] of [
    ['Id', unified.webApplicationInfo.id],
    ['Resource', unified.webApplicationInfo.resource],
  ] as const)
    if (partOf(name) !== wanted)
      say(`WebApplicationInfo has ${partOf(name)} for its ${name}; the unified manifest has ${wanted}`);

  const resources = new Map<string, Node>();
  for (const node of all.filter(({ name }) => /^bt:(?:Image|Url|String)$/.test(name))) {
    const key = node.attributes['id'];
    if (key === undefined) continue;
    if (resources.has(key)) say(`resource ${key} is there twice`);
    if (key.length > 32) say(`resource ${key} has an id of more than 32 characters`);
    resources.set(key, node);
  }
  const wanted = new Set<string>();
  for (const node of all) {
    const key = node.attributes['resid'];
    if (key === undefined) continue;
    wanted.add(key);
    if (!resources.has(key)) say(`${node.name} uses resource ${key}, which is not there`);
  }
  for (const key of resources.keys()) if (!wanted.has(key)) say(`resource ${key} is used by nothing`);
  if (!resources.has(ICON_ID)) say(`no image is called ${ICON_ID}, which notifications show`);
  for (const [group, most] of [
    ['bt:ShortStrings', SHORT],
    ['bt:LongStrings', LONG],
  ] as const) {
    for (const one of named(group).flatMap(({ children }) => children)) {
      if ((one.attributes['DefaultValue'] ?? '').length > most)
        say(`${one.attributes['id'] ?? ''} is longer than ${String(most)} characters`);
    }
  }

  const domains = named('AppDomain').map(({ text }) => text);
  for (const node of all) {
    const url = node.attributes['DefaultValue'] ?? '';
    if (!url.startsWith('http')) continue;
    const { origin, pathname } = new URL(url);
    if (!domains.includes(origin)) say(`${url} is on a domain that AppDomains does not list`);
    if (pathname.startsWith('/icons/')) {
      const file = path.join(root, 'manifest', pathname.slice(1));
      const size = Number(/-(\d+)\.png$/.exec(pathname)?.[1]);
      if (!existsSync(file)) say(`icon ${pathname.slice(1)} does not exist`);
      else if (pngSize(readFileSync(file))?.width !== size)
        say(`icon ${pathname.slice(1)} is not ${String(size)} wide`);
    } else if (pathname !== '/') {
      const source = SERVED[pathname];
      if (source === undefined) say(`${url} is no page or script that the server gives out`);
    }
  }

  const events = (form: string): Node[] =>
    named(form).flatMap((node) =>
      node.children
        .filter(({ attributes }) => attributes['xsi:type'] === 'LaunchEvent')
        .flatMap(({ children }) => children.filter(({ name }) => name === 'LaunchEvents'))
        .flatMap(({ children }) => children),
    );
  for (const [form, allowed] of [
    ['DesktopFormFactor', Object.keys(XML_EVENTS)],
    ['MobileFormFactor', MOBILE_EVENTS],
  ] as const) {
    const listened = events(form);
    for (const { attributes } of listened) {
      const type = attributes['Type'] ?? '';
      const action = XML_EVENTS[type];
      if (action === undefined || !allowed.includes(type)) say(`${type} is no launch event of ${form}`);
      else if (attributes['FunctionName'] !== ACTIONS[action])
        say(
          `event ${type} runs ${attributes['FunctionName'] ?? 'nothing'}; the code ties it to ${ACTIONS[action]}`,
        );
      if (type === 'OnMessageSend' && attributes['SendMode'] !== 'PromptUser')
        say('OnMessageSend must have the send mode PromptUser: a nudge never blocks');
    }
    for (const type of allowed)
      if (!listened.some(({ attributes }) => attributes['Type'] === type))
        say(`${form} does not listen to ${type}`);
  }
  if (!named('Control').some(({ attributes }) => attributes['id'] === PANE_COMMAND_ID))
    say(`no control is called ${PANE_COMMAND_ID}, which notifications open`);
  return problems;
}
