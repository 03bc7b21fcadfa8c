import { ACTIONS } from './ids';
import { accessToken, associate, machineStorage, officeHere } from './office';
import { onceFor } from './once';
import { setPhrases } from './phrase-table';
import { phrasesOf } from './phrases';
import { within, type Fetch } from './within';
import type { Handlers } from './handlers';

/**
 * Entry of the launch bundle: one file, for classic Outlook's bare script engine and for the page that other clients
 * load. Handlers are tied to their names while the script loads; Office.onReady never runs in the bare engine. The
 * rules' long texts lie beside the policy on the sender's machine (phrases.ts), so each event fetches them from there
 * before the rules are first evaluated. Without them the mail goes as if there were no policy.
 */

/**
 * Our server's origin, which the server writes above this script when it gives it out (bot/routes/built.ts): the bare
 * engine does not know where its script came from. The demo leaves it out, as a page knows.
 */
declare const protocolNudgeOrigin: string | undefined;
/** Which phrases belong to this bundle, set when it is built. */
declare const __PHRASES__: string;
declare const fetch: Fetch | undefined;
declare const location: { readonly origin?: string } | undefined;

function origin(): string {
  if (typeof protocolNudgeOrigin !== 'undefined') return protocolNudgeOrigin;
  return typeof location === 'undefined' ? '' : (location.origin ?? '');
}

/** Milliseconds for what has to be there before a handler starts. At Send the handler's own limit comes on top. */
const BEGIN_LIMIT = 1000;

const host = officeHere();
if (host !== null) {
  const from = origin();
  // Without an origin a relative address would fail: what is kept serves.
  const online: Fetch | null =
    typeof fetch === 'undefined' || from === '' ? null : (url, init) => fetch(url, init);

  // Only the demo, on plain HTTP, asks for no token. Without one nothing is sent, and what is kept serves.
  const signedIn: Fetch | null =
    online !== null && from.charAt(4) === 's'
      ? (url, init) =>
          accessToken().then((token) => {
            init.headers['Authorization'] = `Bearer ${token}`;
            return online(url, init);
          })
      : online;

  const begin = (network: Fetch | null): Promise<Handlers | null> =>
    phrasesOf({
      storage: machineStorage(host),
      fetch: network,
      origin: from,
      hash: __PHRASES__,
      later: host.later,
      limit: BEGIN_LIMIT,
    }).then((phrases) => {
      if (phrases === null) return null;
      setPhrases(phrases);
      return import(/* webpackMode: "eager" */ './heart').then(({ handlersOf }) =>
        handlersOf(host, signedIn, from),
      );
    });

  const handle = (name: keyof Handlers, network: Fetch | null): void => {
    associate(host, ACTIONS[name], (event) => {
      const letGo = (): void => {
        const once = onceFor(event);
        if (once !== null) once({ allowEvent: true });
      };
      const started = (): Promise<Handlers | null> => begin(network);
      const limit = network === null ? 2 * BEGIN_LIMIT : 30000;
      void within(host.later, limit, started, null).then((handlers) => {
        if (handlers === null) letGo();
        else handlers[name](event);
      });
    });
  };
  for (const name of Object.keys(ACTIONS) as (keyof Handlers)[])
    handle(name, name === 'send' ? null : online);
}
