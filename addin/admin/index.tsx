import { StrictMode, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Fluent } from '../ui/fluent';
import { readSetUp } from '../ui/set-up';
import { useThemeName } from '../ui/theme';
import { createApi } from './api';
import { App } from './app';
import { createDraft } from './draft';
import { machineKeeping } from './machine-keeping';
import { goTo, SCREENS } from './router';
import { createResource, createStore, useStore } from './store';
import type { Notice } from './parts/notice';
import type { Tab } from './tab';
import { connectTeams, type TeamsHost } from './teams';

/** Entry of the clerk's tab: in Teams in its colours and with its sign-in, in a plain browser without. */

/** Teams fills "{app.theme}" into the tab's address, so that the first paint has its colours. */
const asked = new URLSearchParams(window.location.search).get('theme');
const theme = createStore<string | undefined>(
  asked !== null && ['default', 'dark', 'contrast', 'glass'].includes(asked) ? asked : undefined,
);

let host: Promise<TeamsHost | null> | null = null;
const connected = (): Promise<TeamsHost | null> => (host ??= connectTeams().catch(() => null));

function createTab(): Omit<Tab, 'me' | 'council' | 'takeMove' | 'openPublish'> {
  const signIn = readSetUp(document).mode === 'tenant';
  const api = createApi(async () => (await connected())?.token() ?? null, signIn);
  return {
    api,
    draft: createDraft({
      api,
      keeping: machineKeeping(),
      now: () => new Date(),
      later(work, milliseconds) {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
    }),
    packs: createResource(api.packs),
    roles: createResource(api.protocolRoles),
    snapshot: createResource(() => api.snapshot('draft')),
    notices: createStore<Notice | null>(null),
    version: createStore<number | null>(null),
  };
}

function Root(): ReactNode {
  const [tab] = useState(createTab);
  const shown = useThemeName({ office: undefined, teams: useStore(theme) });
  return (
    <Fluent theme={shown} place="teams" className={shown}>
      <App tab={tab} />
    </Fluent>
  );
}

const element = document.getElementById('root');
if (element === null) throw new Error('the page has no root');
createRoot(element).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);

void connected().then((teams) => {
  if (teams === null) return;
  theme.set(teams.theme);
  teams.onTheme(theme.set);
  const screen = SCREENS.find((one) => one === teams.subPage);
  if (screen !== undefined && window.location.hash === '') goTo(screen);
});
