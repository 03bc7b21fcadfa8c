import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ACTIONS, PANE_COMMAND_ID } from '../addin/outlook/ids';

/** The parts of the unified manifest that must agree with the code and the files. */
export interface UnifiedManifest {
  readonly icons: { readonly color: string; readonly outline: string };
  readonly validDomains: readonly string[];
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
