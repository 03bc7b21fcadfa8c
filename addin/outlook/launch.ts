import { CORE } from '../../shared/rules/core';
import { atSend, runRules } from '../../shared/run-rules';
import type { Fetch } from './client';
import { createHandlers } from './handlers';
import { ACTIONS } from './ids';
import { associate, officeHere } from './office';

/**
 * Entry of the launch bundle: one file, for classic Outlook's bare script engine and for the page that other clients
 * load. Handlers are tied to their names while the script loads; Office.onReady never runs in the bare engine.
 */

/** Our server's origin, set when the bundle is built: the bare engine does not know where its script came from. */
declare const __ORIGIN__: string;
declare const fetch: Fetch | undefined;
declare const location: { readonly origin?: string } | undefined;

function origin(): string {
  const built = typeof __ORIGIN__ === 'undefined' ? '' : __ORIGIN__;
  if (built !== '') return built;
  return typeof location === 'undefined' ? '' : (location.origin ?? '');
}

const host = officeHere();
if (host !== null) {
  const from = origin();
  const handlers = createHandlers({
    host,
    // At Send the core speaks; the pane, which may load more, runs every rule as the draft is written.
    check: (input) => runRules(input, CORE),
    atSend,
    // Without an origin a relative address would fail: the cached policy serves.
    fetch: typeof fetch === 'undefined' || from === '' ? null : (url, init) => fetch(url, init),
    origin: from,
  });
  associate(host, ACTIONS.newMessageCompose, handlers.newMessageCompose);
  associate(host, ACTIONS.messageCompose, handlers.messageCompose);
  associate(host, ACTIONS.recipientsChanged, handlers.recipientsChanged);
  associate(host, ACTIONS.fromChanged, handlers.fromChanged);
  associate(host, ACTIONS.infoBarDismissed, handlers.infoBarDismissed);
  associate(host, ACTIONS.send, handlers.send);
}
