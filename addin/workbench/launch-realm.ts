import type { HostGlobals } from './fake-host';

/** What a page's window must hold so that the add-in's code in it meets the stand-in for Outlook. */
type DemoGlobals = Pick<HostGlobals, 'Office' | 'OfficeRuntime' | 'localStorage'> &
  Partial<Pick<HostGlobals, 'setTimeout' | 'clearTimeout'>>;

/** What else the demo puts in place of a browser's own. */
export interface DemoWorld {
  now(): number;
  fetch: typeof fetch;
}

/** Puts the host's globals and clock into a window, before any of the add-in's code runs there. */
export function furnish(target: Window & typeof globalThis, globals: DemoGlobals, world: DemoWorld): void {
  const now = (): number => world.now();
  const RealDate = target.Date;
  const DemoDate = new Proxy(RealDate, {
    construct: (_of, args: unknown[]) =>
      Reflect.construct(RealDate, args.length === 0 ? [now()] : args) as Date,
    get: (of, key) => (key === 'now' ? now : (Reflect.get(of, key) as unknown)),
  });
  const values: Readonly<Record<string, unknown>> = {
    Office: globals.Office,
    OfficeRuntime: globals.OfficeRuntime,
    localStorage: globals.localStorage,
    Date: DemoDate,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => world.fetch(input, init),
    ...(globals.setTimeout === undefined ? {} : { setTimeout: globals.setTimeout }),
    ...(globals.clearTimeout === undefined ? {} : { clearTimeout: globals.clearTimeout }),
  };
  Object.keys(values).forEach((name) => {
    Object.defineProperty(target, name, { value: values[name], configurable: true, writable: true });
  });
}

export interface LaunchRealms {
  /** Starts the bundle in a realm of its own. */
  readonly launch: (globals: HostGlobals) => void;
  /** No event is running: the realms of those that were can go. */
  readonly clear: () => void;
}

/**
 * Runs the launch events' bundle in a realm of its own for each event, as Outlook does: a fresh empty frame whose
 * window holds nothing from the last one. The script carries the page's nonce, so a strict script-src holds.
 */
export function launchRealms(script: string, world: DemoWorld): LaunchRealms {
  const realms: HTMLIFrameElement[] = [];
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
  return {
    launch(globals) {
      const frame = document.createElement('iframe');
      frame.title = 'Launch event';
      frame.hidden = true;
      frame.tabIndex = -1;
      document.body.append(frame);
      realms.push(frame);
      const realm = frame.contentWindow as (Window & typeof globalThis) | null;
      if (realm === null) throw new Error('the browser gave the launch event no window');
      furnish(realm, globals, world);
      const failures: string[] = [];
      realm.addEventListener('error', (event) => {
        failures.push(event.message);
      });
      const element = realm.document.createElement('script');
      element.nonce = nonce;
      element.textContent = script;
      // Runs before append returns: an inline script waits for nothing.
      realm.document.body.append(element);
      if (failures[0] !== undefined) throw new Error(failures[0]);
    },
    clear() {
      for (const frame of realms.splice(0)) frame.remove();
    },
  };
}
