import { createFakeHost } from '../../addin/workbench/fake-host';
import { typedBody } from '../../addin/workbench/fake-host-body';

/**
 * Stands where Outlook's own office.js stands in the pane's page, in tests in a browser: the fake host with one draft,
 * and Outlook's bridge for nested app authentication, whose messages the test answers.
 */

/** What the test puts into the page beforehand. */
export interface PageOptions {
  readonly me: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** False: an Outlook without nested app authentication. */
  readonly bridge: boolean;
}

interface TestWindow extends Window {
  readonly outlookOptions: PageOptions;
  outlookBridge(message: string): Promise<string>;
  nestedAppAuthBridge?: unknown;
}
const page = window as unknown as TestWindow;
const { me, to, subject, text, bridge } = page.outlookOptions;

const host = createFakeHost({
  client: 'new-outlook',
  me,
  clock: {
    now: () => Date.now(),
    after(milliseconds, act) {
      const timer = setTimeout(act, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  },
});
host.compose({ subject, body: typedBody(text), to: [{ ...to, resolved: true }] });
Object.assign(window, { Office: host.paneGlobals().Office });

if (bridge) {
  const listeners: ((response: string) => void)[] = [];
  page.nestedAppAuthBridge = {
    addEventListener: (_type: string, listener: (response: string) => void) => listeners.push(listener),
    removeEventListener: () => undefined,
    postMessage(message: string) {
      void page.outlookBridge(message).then((response) => {
        listeners.forEach((listener) => {
          listener(response);
        });
      });
    },
  };
}
