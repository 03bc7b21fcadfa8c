import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { createDirectory } from '../../shared/directory';
import { useMedia } from '../ui/theme';
import { uiWords } from '../ui/words';
import { Compose } from './compose';
import { CLIENTS, type ClientId } from './clients';
import type { DemoData } from './demo-data';
import type { ThemeWish } from './demo-host';
import { fromLondon, sayLondon, toLondon } from '../ui/london-time';
import { MessageView } from './message-view';
import type { WorkbenchSession } from './session';
import { useReturnFocus } from '../ui/return-focus';
import { Shelf } from './shelf';
import { SmartAlert } from './smart-alert';
import { usePlayground } from './use-playground';
import { workbenchWords as words } from './words';

const WIDE = '(min-width: 1120px)';
const MIDDLE = '(min-width: 800px)';

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    [`@media ${WIDE}`]: { height: '100vh' },
  },
  banner: {
    ...typographyStyles.caption1Strong,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackgroundStatic,
    color: tokens.colorNeutralForegroundStaticInverted,
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  heading: { ...typographyStyles.subtitle1, margin: 0, flexGrow: 1, alignSelf: 'center' },
  settings: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
    width: '100%',
    [`@media ${WIDE}`]: { display: 'flex', width: 'auto' },
  },
  setting: {
    minWidth: 0,
    maxWidth: '100%',
    '& .fui-Select, & .fui-Input': { width: '100%', minWidth: 0 },
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
  protocol: { [`@media ${WIDE}`]: { width: '210px' } },
  client: { [`@media ${WIDE}`]: { width: '250px' } },
  time: { [`@media ${WIDE}`]: { width: '200px' } },
  look: { [`@media ${WIDE}`]: { width: '120px' } },
  width: { [`@media ${WIDE}`]: { width: '110px' } },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    // A link's own system colour may be pale on a pale Canvas; text's never is.
    '@media (forced-colors: active)': {
      color: 'CanvasText',
      forcedColorAdjust: 'none',
      textDecorationLine: 'underline',
    },
  },
  links: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    alignSelf: 'end',
    paddingBottom: tokens.spacingVerticalXS,
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    flexGrow: 1,
    minHeight: 0,
    [`@media ${WIDE}`]: { gridTemplateRows: 'minmax(0, 1fr)' },
  },
  shelf: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    [`@media ${WIDE}`]: { overflowY: 'auto', paddingBottom: tokens.spacingVerticalS },
  },
  shelfToggle: { width: '100%', justifyContent: 'space-between' },
  main: {
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'clip',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    [`@media ${WIDE}`]: { overflowY: 'auto' },
  },
  pane: {
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    minHeight: '640px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    [`@media ${WIDE}`]: { minHeight: 0 },
  },
  paneTop: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  paneTitle: { ...typographyStyles.body1Strong, margin: 0 },
  frame: { flexGrow: 1, width: '100%', border: 'none', colorScheme: 'normal' },
  faults: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: 'anywhere',
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

type PaneWidth = 'narrow' | 'wide';
const PANE_PIXELS: Readonly<Record<PaneWidth, number>> = { narrow: 320, wide: 450 };

function isClient(value: string): value is ClientId {
  return Object.prototype.hasOwnProperty.call(CLIENTS, value);
}

/** The page that stands in for Outlook: a compose window around the fake host, the pane, the shelf. */
export function WorkbenchApp(props: {
  demo: DemoData;
  session: WorkbenchSession;
  theme: ThemeWish;
  onTheme: (theme: ThemeWish) => void;
}): ReactNode {
  const { demo, session } = props;
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const styles = useStyles();
  const wide = useMedia(WIDE);
  const middle = useMedia(MIDDLE);
  const [shelfOpen, setShelfOpen] = useState(false);
  const [paneWidth, setPaneWidth] = useState<PaneWidth>('narrow');
  const frame = useRef<HTMLIFrameElement>(null);
  const sendButton = useRef<HTMLElement | null>(null);
  const sendRef = useCallback((button: HTMLElement | null) => {
    sendButton.current = button;
  }, []);
  const main = useRef<HTMLElement>(null);
  const directory = useMemo(() => createDirectory(demo.people), [demo.people]);

  // A new item after Send: the next thing to do is to say to whom.
  const { sentCount } = state;
  useEffect(() => {
    if (sentCount > 0) main.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
  }, [sentCount]);
  // A link or button that opened the pane moves the person there; the ribbon's own button does not.
  useEffect(() => {
    if (state.paneCalls > 0) frame.current?.focus();
  }, [state.paneCalls]);

  const opener = useRef<HTMLElement | null>(null);
  useReturnFocus(state.alert !== null, () => sendButton.current);
  useReturnFocus(state.viewing !== null, () => {
    const back = opener.current ?? frame.current;
    opener.current = null;
    return back;
  });
  const alert = useMemo(
    () =>
      state.alert === null
        ? null
        : {
            text: state.alert.text,
            markdown: state.alert.markdown,
            buttons: state.alert.choices.map((choice, index) => ({
              label: choice.label,
              primary: index === 0,
              onClick: () => session.choose(choice.button),
            })),
          },
    [state.alert, session],
  );

  const shelf = (
    <Shelf
      drafts={demo.drafts}
      current={state.draftId}
      sent={state.sent}
      directory={directory}
      onDraft={(draft) => {
        session.open(draft);
        setShelfOpen(false);
      }}
      onSent={(message) => {
        opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        session.view(message);
      }}
    />
  );
  const paneShown = state.pane !== null && state.pane.open;
  const columns = [
    ...(wide ? ['264px'] : []),
    'minmax(0, 1fr)',
    ...(paneShown && middle ? [`${PANE_PIXELS[paneWidth]}px`] : []),
  ].join(' ');
  const playground = usePlayground();
  const links =
    playground === null ? session.links : [...session.links, { href: playground, label: words.set.bot }];
  const status =
    state.deliverAt === null
      ? words.compose.saved({ time: sayLondon(new Date(state.now).toISOString(), uiWords.language) })
      : words.compose.delayed({ when: sayLondon(new Date(state.deliverAt).toISOString(), uiWords.language) });

  return (
    <div className={styles.app}>
      <header>
        <div className={styles.banner}>{words.banner}</div>
        <div className={styles.header}>
          <h1 className={styles.heading}>{words.title}</h1>
          <div className={styles.settings} role="group" aria-label={words.set.heading}>
            <Field
              className={mergeClasses(styles.setting, styles.protocol)}
              label={words.set.protocol}
              size="small"
            >
              <Select
                size="medium"
                value={state.protocol}
                onChange={(_event, data) => session.setProtocol(data.value)}
              >
                {demo.packs.map((pack) => (
                  <option key={pack.id} value={pack.id}>
                    {pack.status === 'draft' ? words.set.draftPack({ name: pack.name }) : pack.name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field
              className={mergeClasses(styles.setting, styles.client)}
              label={words.set.client}
              size="small"
            >
              <Select
                size="medium"
                value={state.client}
                onChange={(_event, data) => {
                  if (isClient(data.value)) session.setClient(data.value);
                }}
              >
                {Object.values(CLIENTS).map((client) => (
                  <option key={client.id} value={client.id}>
                    {client.label}
                  </option>
                ))}
              </Select>
            </Field>
            <Field className={mergeClasses(styles.setting, styles.time)} label={words.set.time} size="small">
              <Input
                size="medium"
                type="datetime-local"
                value={toLondon(new Date(state.now))}
                onChange={(_event, data) => {
                  const at = fromLondon(data.value);
                  if (at !== null) session.setTime(at.getTime());
                }}
              />
            </Field>
            <Field className={mergeClasses(styles.setting, styles.look)} label={words.set.theme} size="small">
              <Select
                size="medium"
                value={props.theme}
                onChange={(_event, data) => props.onTheme(data.value as ThemeWish)}
              >
                {(['system', 'light', 'dark'] as const).map((theme) => (
                  <option key={theme} value={theme}>
                    {words.set.themes[theme]}
                  </option>
                ))}
              </Select>
            </Field>
            {middle && (
              <Field
                className={mergeClasses(styles.setting, styles.width)}
                label={words.set.paneWidth}
                size="small"
              >
                <Select
                  size="medium"
                  value={paneWidth}
                  onChange={(_event, data) => setPaneWidth(data.value as PaneWidth)}
                >
                  {(['narrow', 'wide'] as const).map((width) => (
                    <option key={width} value={width}>
                      {words.set.paneWidths[width]}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
          </div>
          {links.length > 0 && (
            <nav className={styles.links} aria-label={words.set.links}>
              {links.map((link) => (
                <Link key={link.href} className={styles.link} href={link.href} target="_blank">
                  {link.label}
                </Link>
              ))}
            </nav>
          )}
        </div>
      </header>
      <div className={styles.columns} style={{ gridTemplateColumns: columns }}>
        {wide ? (
          <nav className={styles.shelf} aria-label={words.shelf.heading}>
            {shelf}
          </nav>
        ) : (
          <nav className={styles.shelf} style={{ gridColumn: '1 / -1' }} aria-label={words.shelf.heading}>
            <Button
              className={styles.shelfToggle}
              appearance="subtle"
              icon={<ChevronDown20Regular />}
              iconPosition="after"
              aria-expanded={shelfOpen}
              onClick={() => setShelfOpen(!shelfOpen)}
            >
              {shelfOpen ? words.shelf.hide : words.shelf.show}
            </Button>
            {shelfOpen && shelf}
          </nav>
        )}
        <main className={styles.main} ref={main} aria-label={words.compose.window}>
          {state.failures.map((failure, index) => (
            <p key={index} className={styles.faults} role="alert">
              {words.said.fault({ what: `${failure.event}: ${failure.detail}` })}
            </p>
          ))}
          <Compose
            key={state.itemKey}
            fields={state.fields}
            people={demo.people}
            directory={directory}
            bars={state.bars}
            pane={state.pane === null ? null : { open: state.pane.open, toggle: session.togglePane }}
            sending={state.sending}
            status={status}
            onFrom={session.setFrom}
            onRecipients={session.setRecipients}
            onSubject={session.setSubject}
            onBody={session.setBody}
            onImportance={session.setImportance}
            onBarAction={session.barAction}
            onBarDismiss={session.barDismiss}
            onSend={session.send}
            sendRef={sendRef}
          />
        </main>
        {paneShown && (
          <aside className={styles.pane} aria-label={words.pane.title}>
            <div className={styles.paneTop}>
              <h2 className={styles.paneTitle}>{words.pane.title}</h2>
              <Button
                appearance="transparent"
                icon={<Dismiss20Regular />}
                aria-label={words.pane.close}
                onClick={session.togglePane}
              />
            </div>
            <iframe
              key={`${state.itemKey} ${state.protocol} ${props.theme}`}
              ref={frame}
              className={styles.frame}
              title={words.pane.frame}
              src="/pane.html"
            />
          </aside>
        )}
      </div>
      <div className={styles.unseen} role="status">
        {state.said}
      </div>
      <SmartAlert alert={alert} onClose={() => session.choose('dont-send')} />
      <MessageView viewing={state.viewing} directory={directory} onClose={session.closeView} />
    </div>
  );
}
