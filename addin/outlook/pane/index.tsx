import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { check } from '../../../shared/check';
import { Fluent } from '../../ui/fluent';
import { useThemeName, type ThemeHints } from '../../ui/theme';
import { createClient } from '../client';
import { noteSeen, readNote, writeNote } from '../note';
import { createMailbox, itemStorage, machineStorage, officeHere, type OfficeHost } from '../office';
import { OutsideOutlook, PaneApp } from './app';
import { createPane, type PaneServices } from './controller';

/** Entry of the pane's page: waits for Outlook, ties the pane to it, and shows it in Outlook's own colours. */

function servicesIn(host: OfficeHost): PaneServices {
  const item = itemStorage(host);
  const client = createClient({
    storage: machineStorage(host),
    item,
    fetch: (url, init) => window.fetch(url, init),
    origin: '',
    now: host.now,
    later: host.later,
  });
  return {
    mailbox: createMailbox(host),
    keptPolicy: () => client.cached(),
    loadPolicy: () => client.refresh(),
    earlier: (reading, days) => client.earlier(reading.draft.from, days),
    setAside: (reading) => client.dismissed(reading.conversationId),
    keepSetAside: (reading, keys) => client.keepDismissed(reading.conversationId, keys),
    check,
    count: (rule, outcome) => void client.count(rule, outcome),
    async firstShown(nudges) {
      if (item === null) return nudges;
      const { fresh, note } = noteSeen(await readNote(item), nudges);
      if (fresh.length > 0) await writeNote(item, note);
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
  const services = host === null ? null : servicesIn(host);
  const pane = services === null ? null : createPane(services);
  const Page = () => {
    const theme = useThemeName({ office: officeTheme(host), teams: undefined });
    return (
      <StrictMode>
        <Fluent theme={theme} place="outlook">
          {pane === null || services === null ? (
            <OutsideOutlook />
          ) : (
            <PaneApp pane={pane} abilities={services.mailbox.abilities} now={services.now} />
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
