import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { BookOpen20Regular } from '@fluentui/react-icons/svg/book-open';
import { ChatHelp20Regular } from '@fluentui/react-icons/svg/chat-help';
import { ContactCard20Regular } from '@fluentui/react-icons/svg/contact-card';
import { DataBarVertical20Regular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { Navigation20Regular } from '@fluentui/react-icons/svg/navigation';
import { Options20Regular } from '@fluentui/react-icons/svg/options';
import { People20Regular } from '@fluentui/react-icons/svg/people';
import {
  Component,
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { Me } from '../../shared/admin/shapes';
import { useFocusRing } from '../ui/focus-ring';
import { useMedia } from '../ui/theme';
import { isUnsaved } from './draft';
import { holdPage } from './hold-page';
import { Modal } from './parts/modal';
import { NoticeBar } from './parts/notice';
import { Failed } from './parts/page';
import { FORCED, forcedChosen, NARROW, useParts } from './parts/styles';
import { useKeptFocus } from './parts/use-kept-focus';
import { linkTo, SCREENS, useRoute, type Screen } from './router';
import { StatusStrip } from './status-strip';
import { createResource, useResource, useStore } from './store';
import { TabProvider, type Tab } from './tab';
import { words } from './words';

const PAGES: Readonly<Record<Screen, ReturnType<typeof lazy>>> = {
  rules: lazy(() => import('./rules/screen')),
  try: lazy(() => import('./try/screen')),
  contacts: lazy(() => import('./contacts/screen')),
  people: lazy(() => import('./people/screen')),
  protocol: lazy(() => import('./protocol/screen')),
  questions: lazy(() => import('./questions/screen')),
  insights: lazy(() => import('./insights/screen')),
  history: lazy(() => import('./history/screen')),
};
const PublishDialog = lazy(() => import('./publish/publish-dialog'));
const MergeDialog = lazy(() => import('./publish/merge-dialog'));

const ICONS: Readonly<Record<Screen, typeof Options20Regular>> = {
  rules: Options20Regular,
  try: Beaker20Regular,
  contacts: ContactCard20Regular,
  people: People20Regular,
  protocol: BookOpen20Regular,
  questions: ChatHelp20Regular,
  insights: DataBarVertical20Regular,
  history: History20Regular,
};

const useStyles = makeStyles({
  app: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  skip: {
    position: 'absolute',
    insetInlineStart: tokens.spacingHorizontalM,
    top: '-100px',
    zIndex: 30,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { top: tokens.spacingVerticalS },
  },
  banner: {
    ...typographyStyles.caption1Strong,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackgroundStatic,
    color: tokens.colorNeutralForegroundStaticInverted,
  },
  under: {
    display: 'grid',
    flexGrow: 1,
    gridTemplateColumns: '236px minmax(0, 1fr)',
    [`@media ${NARROW}`]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  rail: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderInlineEndWidth: tokens.strokeWidthThin,
    borderInlineEndStyle: 'solid',
    borderInlineEndColor: tokens.colorNeutralStroke2,
  },
  railInside: {
    position: 'sticky',
    top: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
  },
  brand: { paddingInline: tokens.spacingHorizontalM },
  brandName: { ...typographyStyles.subtitle2, margin: 0 },
  brandCouncil: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  links: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  link: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '36px',
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
    [FORCED]: { borderInlineStartColor: 'Canvas', ':hover': { textDecorationLine: 'underline' } },
  },
  here: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    [FORCED]: { ...forcedChosen, borderInlineStartColor: 'Highlight' },
  },
  icon: { flexShrink: 0 },
  top: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  column: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  main: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} 96px`,
    [`@media ${NARROW}`]: {
      padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} 140px`,
    },
  },
  offline: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  wait: { display: 'flex', justifyContent: 'center', padding: '80px 24px' },
});

/** A screen that breaks, or whose script does not come, costs that screen only. */
class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };
  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }
  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Failed error={error} onRetry={() => window.location.reload()} />;
  }
}

function Nav(props: { here: Screen; onGo?: () => void }): ReactNode {
  const styles = useStyles();
  const ring = useFocusRing();
  return (
    <nav aria-label={words.nav}>
      <ul className={styles.links}>
        {SCREENS.map((screen) => {
          const Icon = ICONS[screen];
          return (
            <li key={screen}>
              <a
                href={linkTo(screen)}
                className={mergeClasses(styles.link, screen === props.here && styles.here, ring)}
                aria-current={screen === props.here ? 'page' : undefined}
                onClick={() => props.onGo?.()}
              >
                <Icon className={styles.icon} aria-hidden />
                {words.screens[screen]}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const changed = (): void => setOnline(navigator.onLine);
    window.addEventListener('online', changed);
    window.addEventListener('offline', changed);
    return () => {
      window.removeEventListener('online', changed);
      window.removeEventListener('offline', changed);
    };
  }, []);
  return online;
}

/** The frame: where the clerk can go, what is saved and published, and the screen. */
export function App(props: { tab: Omit<Tab, 'me' | 'council' | 'takeMove' | 'openPublish'> }): ReactNode {
  const { api, draft, version, snapshot, notices } = props.tab;
  const styles = useStyles();
  const parts = useParts();
  const route = useRoute();
  const narrow = useMedia(NARROW);
  const online = useOnline();
  const boot = useMemo(
    () =>
      createResource(async (): Promise<Me> => {
        const who = await api.me();
        await draft.load(who.council);
        version.set(who.version);
        return who;
      }),
    [api, draft, version],
  );
  const booted = useResource(boot);
  const me = booted.value;
  const [menu, setMenu] = useState(false);
  const [publishing, setPublishing] = useState(false);
  const main = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const state = useStore(draft);

  const place = `${route.screen}/${route.rest.join('/')}`;
  const last = useRef(place);
  // Before the effects of the screen, which ask for it.
  useLayoutEffect(() => {
    if (last.current !== place) moved.current = true;
    last.current = place;
  }, [place]);
  const takeMove = useCallback(() => {
    const was = moved.current;
    moved.current = false;
    return was;
  }, []);
  useEffect(() => {
    // Chromium's returns a promise, which is no way to clean up after an effect.
    window.scrollTo(0, 0);
  }, [place]);

  const unsaved = isUnsaved(state);
  useEffect(() => {
    holdPage('draft', unsaved);
    return () => holdPage('draft', false);
  }, [unsaved]);

  // Another protocol, or other people's changes, make another snapshot.
  const revision = state.saved?.revision;
  useEffect(() => {
    if (revision !== undefined) void snapshot.refresh();
  }, [revision, snapshot]);

  const council = me?.council ?? '';
  const tab = useMemo<Tab>(
    () => ({ ...props.tab, me, council, takeMove, openPublish: () => setPublishing(true) }),
    [props.tab, me, council, takeMove],
  );
  const closePublish = useCallback(() => setPublishing(false), []);
  const closeMenu = useCallback(() => setMenu(false), []);
  const Screen = PAGES[route.screen];
  const brand = (
    <div className={styles.brand}>
      <p className={styles.brandName}>{words.name}</p>
      <p className={styles.brandCouncil}>{council}</p>
    </div>
  );

  return (
    <TabProvider value={tab}>
      <div ref={root} className={styles.app}>
        <a
          className={styles.skip}
          href="#main"
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {words.skip}
        </a>
        {(me?.mode === 'demo' || narrow) && (
          <header>
            {me?.mode === 'demo' && <div className={styles.banner}>{words.demo}</div>}
            {narrow && (
              <div className={styles.top}>
                <Button
                  appearance="subtle"
                  icon={<Navigation20Regular />}
                  aria-label={words.menu}
                  aria-haspopup="dialog"
                  onClick={() => setMenu(true)}
                />
                {brand}
              </div>
            )}
          </header>
        )}
        <div className={styles.under}>
          {!narrow && (
            <section className={styles.rail} aria-label={words.name}>
              <div className={styles.railInside}>
                {brand}
                <Nav here={route.screen} />
              </div>
            </section>
          )}
          <div className={styles.column}>
            {me !== null && <StatusStrip narrow={narrow} />}
            {!online && (
              <div className={styles.offline} role="status">
                {words.offlineStrip}
              </div>
            )}
            <main ref={main} tabIndex={-1} className={mergeClasses(styles.main, parts.grow)} id="main">
              {me === null && booted.state === 'failed' ? (
                <Failed error={booted.error} onRetry={() => void boot.refresh()} />
              ) : me === null ? (
                <div className={styles.wait}>
                  <Spinner label={words.starting} delay={200} />
                </div>
              ) : (
                <Boundary key={route.screen}>
                  <Suspense
                    fallback={
                      <div className={styles.wait}>
                        <Spinner label={words.loading} delay={300} />
                      </div>
                    }
                  >
                    <Screen />
                  </Suspense>
                </Boundary>
              )}
            </main>
          </div>
        </div>
        {menu && narrow && (
          <Modal title={words.name} size="side" onClose={closeMenu}>
            <p className={parts.small}>{council}</p>
            <Nav here={route.screen} onGo={closeMenu} />
          </Modal>
        )}
        <Suspense fallback={null}>
          {publishing && state.stale === null && <PublishDialog onClose={closePublish} />}
          {state.stale !== null && <MergeDialog />}
        </Suspense>
        <NoticeBar notices={notices} />
      </div>
    </TabProvider>
  );
}
