import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { check } from '../../../shared/check';
import { Fluent } from '../../ui/fluent';
import { readSetUp } from '../../ui/set-up';
import { useThemeName, type ThemeHints } from '../../ui/theme';
import { createClient, type Client } from '../client';
import { noteSeen, readNote, writeSeen } from '../note';
import { createMailbox, itemStorage, machineStorage, officeHere, type OfficeHost } from '../office';
import type { StoragePort } from '../storage';
import type { Fetch } from '../within';
import { OutsideOutlook, PaneApp } from './app';
import { createPane, type PaneServices } from './controller';
import { createSentItems, type SentItems } from './sent-items';
import { createSignIn, microsoftTokens, type PaneSignIn } from './sign-in';

/** Entry of the pane's page: waits for Outlook, ties the pane to it, and shows it in Outlook's own colours. */

/** Where the pane reads the member's Sent Items from; the server's policy for pages lets it. */
const GRAPH = 'https://graph.microsoft.com';

/** The pane with all that it is tied to. */
interface Parts {
  readonly services: PaneServices;
  readonly signIn: PaneSignIn | null;
  readonly sentItems: SentItems | null;
}

function partsIn(host: OfficeHost): Parts {
  const item = itemStorage(host);
  const storage = machineStorage(host);
  const send: Fetch = (url, init) => window.fetch(url, init);
  const setUp = readSetUp(document);
  const signIn = setUp.mode === 'demo' ? null : createSignIn(setUp, microsoftTokens(setUp), send);
  const client = createClient({
    storage,
    item,
    fetch: signIn?.fetch ?? send,
    origin: '',
    now: host.now,
    later: host.later,
  });
  const sentItems =
    signIn === null
      ? null
      : createSentItems({
          tokens: signIn,
          fetch: send,
          origin: GRAPH,
          storage,
          client,
          now: host.now,
          sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        });
  return { services: servicesOf(host, client, item, signIn), signIn, sentItems };
}

function servicesOf(
  host: OfficeHost,
  client: Client,
  item: StoragePort | null,
  signIn: PaneSignIn | null,
): PaneServices {
  return {
    mailbox: createMailbox(host),
    keptPolicy: () => client.cached(),
    async loadPolicy() {
      const reading = await client.refresh();
      // The launch events post counts where nobody signs in; with sign-in only this page can.
      if (signIn !== null && reading?.standing === 'fresh') void client.postCounts();
      return reading;
    },
    earlier: (reading, days) => client.earlier(reading.draft.from, days),
    setAside: (reading) => client.dismissed(reading.conversationId),
    keepSetAside: (reading, keys) => client.keepDismissed(reading.conversationId, keys),
    check,
    count: (rule, outcome) => void client.count(rule, outcome),
    async firstShown(nudges) {
      if (item === null) return nudges;
      const { fresh, note } = noteSeen(await readNote(item), nudges);
      if (fresh.length > 0) await writeSeen(item, note);
      return fresh;
    },
    now: host.now,
    visible: () => document.visibilityState === 'visible',
  };
}

/** Outlook's colours; some clients have none to tell. */
function officeTheme(host: OfficeHost | null): ThemeHints['office'] {
  try {
    return host?.office.context.officeTheme;
  } catch {
    return undefined;
  }
}

const element = document.getElementById('root');
if (element === null) throw new Error('the page has no root');
const root = createRoot(element);

function show(host: OfficeHost | null): void {
  const parts = host === null ? null : partsIn(host);
  const pane = parts === null ? null : createPane(parts.services);
  const Page = () => {
    const theme = useThemeName({ office: officeTheme(host), teams: undefined });
    return (
      <StrictMode>
        <Fluent theme={theme} place="outlook">
          {pane === null || parts === null ? (
            <OutsideOutlook />
          ) : (
            <PaneApp
              pane={pane}
              abilities={parts.services.mailbox.abilities}
              now={parts.services.now}
              signIn={parts.signIn}
              sentItems={parts.sentItems}
            />
          )}
        </Fluent>
      </StrictMode>
    );
  };
  root.render(<Page />);
}

const host = officeHere();
if (host === null) show(null);
else {
  // Resolves outside Outlook too (office.js in a browser tab), with nothing for a host.
  void host.office.onReady().then((info) => show(String(info.host) === 'Outlook' ? host : null));
}
