import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { StrictMode, useCallback, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '../outlook/client';
import { syncStorage } from '../outlook/storage';
import { Fluent } from '../ui/fluent';
import { useThemeName } from '../ui/theme';
import { WorkbenchApp } from './app';
import { fetchDemo, type DemoData } from './demo-data';
import type { DemoHost, ThemeWish } from './demo-host';
import { launchRealms, type DemoWorld } from './launch-realm';
import { createSession, type SessionOptions, type WorkbenchSession } from './session';
import { workbenchWords as words } from './words';

const useStyles = makeStyles({
  wait: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

declare global {
  interface Window {
    /** What office-shim takes in the pane's frame. */
    protocolNudgeDemo?: DemoHost;
  }
}

/** As the add-in remembers what it saw sent: hashes in the machine's storage. */
const remember: SessionOptions['remember'] = async (storage, messages, now) => {
  const client = createClient({
    storage: syncStorage({
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, value) => void storage.set(key, value),
      removeItem: (key) => void storage.delete(key),
    }),
    item: null,
    fetch: null,
    origin: '',
    now: () => new Date(now()),
    later: null,
  });
  // Longer than any policy's days: what is too old for the policy is left out when it is read.
  for (const message of messages) await client.rememberSent(message, 366);
};

function startSession(demo: DemoData): {
  readonly session: WorkbenchSession;
  readonly host: Omit<DemoHost, 'theme'>;
} {
  // The realm needs the session's clock and the session the realm: the clock is looked up when it is used.
  let world: DemoWorld | null = null;
  const realms = launchRealms(demo.launchScript, {
    now: () => world?.now() ?? Date.now(),
    fetch: (input, init) => (world ?? window).fetch(input, init),
  });
  const asked = new URLSearchParams(window.location.search);
  const session = createSession({
    demo,
    protocol: asked.get('protocol'),
    draft: asked.get('draft'),
    realms,
    remember,
    links: [{ href: '/admin.html', label: words.set.tab }],
  });
  world = session.demoHost;
  return { session, host: session.demoHost };
}

/** Styles must be asked for inside Fluent: outside, they would be written without the page's nonce. */
function Waiting(props: { failed: boolean; onRetry: () => void }): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.wait}>
      {props.failed ? (
        <>
          <h1 className={styles.title}>{words.failed.title}</h1>
          <p className={styles.text}>{words.failed.text}</p>
          <Button appearance="primary" onClick={props.onRetry}>
            {words.failed.retry}
          </Button>
        </>
      ) : (
        <Spinner label={words.loading} />
      )}
    </main>
  );
}

function Workbench(): ReactNode {
  const [theme, setTheme] = useState<ThemeWish>('system');
  const [started, setStarted] = useState<{
    demo: DemoData;
    session: WorkbenchSession;
    host: Omit<DemoHost, 'theme'>;
  } | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    fetchDemo().then(
      (demo) => setStarted({ demo, ...startSession(demo) }),
      () => setFailed(true),
    );
  }, []);
  useEffect(load, [load]);
  // Before the pane's frame, which this renders, has begun to load.
  useLayoutEffect(() => {
    if (started !== null) window.protocolNudgeDemo = { ...started.host, theme: () => theme };
  }, [started, theme]);
  const shown = useThemeName({
    office: theme === 'system' ? undefined : { isDarkTheme: theme === 'dark' },
    teams: undefined,
  });
  return (
    <Fluent theme={shown} place="outlook">
      {started === null ? (
        <Waiting
          failed={failed}
          onRetry={() => {
            setFailed(false);
            load();
          }}
        />
      ) : (
        <WorkbenchApp demo={started.demo} session={started.session} theme={theme} onTheme={setTheme} />
      )}
    </Fluent>
  );
}

const element = document.getElementById('root');
if (element === null) throw new Error('the page has no root');
createRoot(element).render(
  <StrictMode>
    <Workbench />
  </StrictMode>,
);
