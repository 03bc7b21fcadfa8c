import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { EyeOff20Regular } from '@fluentui/react-icons/svg/eye-off';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { ShieldCheckmark16Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { CloudOff20Regular } from '@fluentui/react-icons/svg/cloud-off';
import { PersonLock20Regular } from '@fluentui/react-icons/svg/person-lock';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createDirectory } from '../../../shared/directory';
import { useFocusRing } from '../../ui/focus-ring';
import { NudgeCard } from '../../ui/nudge-card';
import { sayDay, uiWords } from '../../ui/words';
import type { Abilities } from '../mailbox';
import { CalmPicture } from './calm-picture';
import { canPerform, onlyOpens, type PaneController } from './controller';
import type { SentItems } from './sent-items';
import type { PaneSignIn, SignInState } from './sign-in';
import type { Announcement, Focus, PaneState, Receipt } from './state';
import { paneWords as words } from './words';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    minWidth: 0,
  },
  header: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  heading: { ...typographyStyles.subtitle1, margin: 0, borderRadius: tokens.borderRadiusSmall },
  summary: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  strip: {
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  stripIcon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  stripBody: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
  stripTitle: { ...typographyStyles.body1Strong, margin: 0 },
  stripText: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  stripButton: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minHeight: '40px',
    boxSizing: 'border-box',
  },
  rowIcon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  doneIcon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  rowText: { ...typographyStyles.body1, flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  rowMore: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  rowButton: { flexShrink: 0, minWidth: 'auto' },
  calm: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    textAlign: 'center',
  },
  calmTitle: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalS} 0 0` },
  calmText: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '34ch' },
  foot: {
    marginTop: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  footLine: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  footIcon: { flexShrink: 0 },
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

function say(what: Announcement): string {
  switch (what.kind) {
    case 'count':
      return words.said.count(what.count);
    case 'fixed':
      return words.said.fixed(what.about);
    case 'undone':
      return words.said.undone(what.about);
    case 'failed':
      return words.said.failed(what.about);
    case 'set-aside':
      return words.said.setAside(what.about);
    case 'brought-back':
      return words.said.broughtBack(what.about);
  }
}

function Strip(props: {
  icon?: ReactNode;
  title: string;
  text: string;
  action?: { label: string; busy?: boolean; onClick: () => void };
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.strip}>
      <span className={styles.stripIcon} aria-hidden>
        {props.icon ?? <Info20Regular />}
      </span>
      <div className={styles.stripBody}>
        <p className={styles.stripTitle}>{props.title}</p>
        <p className={styles.stripText}>{props.text}</p>
        {props.action !== undefined && (
          <Button
            className={styles.stripButton}
            size="small"
            disabledFocusable={props.action.busy ?? false}
            onClick={props.action.onClick}
          >
            {props.action.label}
          </Button>
        )}
      </div>
    </div>
  );
}

const neverChanges = (): (() => void) => () => undefined;
const signedIn = (): SignInState => 'in';

/** Why the server is not asked, and how to change that; the pane works on with what is kept. */
function SignInStrip(props: {
  signIn: PaneSignIn;
  standing: 'out' | 'cannot' | 'refused';
  kept: boolean;
  onSignedIn: () => void;
}): ReactNode {
  const { signIn, standing, kept, onSignedIn } = props;
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const click = async (): Promise<void> => {
    setBusy(true);
    setSaid('');
    const done = await signIn.signIn();
    setBusy(false);
    if (done) onSignedIn();
    else setSaid(words.signIn.failed);
  };
  return (
    <>
      <Strip
        icon={<PersonLock20Regular />}
        {...words.signIn[standing]({ kept })}
        {...(standing === 'out'
          ? { action: { label: words.signIn.button, busy, onClick: () => void click() } }
          : {})}
      />
      <p className={styles.stripText} role="status">
        {said}
      </p>
    </>
  );
}

/** What stands between the sender and a full check, said plainly. */
function Strips(props: {
  state: PaneState;
  now: Date;
  signIn: PaneSignIn | null;
  onRetry: () => void;
}): ReactNode {
  const { policy, reading, unreadable } = props.state;
  const { signIn } = props;
  const standing = useSyncExternalStore(signIn?.subscribe ?? neverChanges, signIn?.getState ?? signedIn);
  const stale = policy.kind === 'none' || policy.kind === 'cached' || policy.kind === 'out-of-date';
  const ask =
    signIn !== null && stale && (standing === 'out' || standing === 'cannot' || standing === 'refused');
  const { strips } = words;
  const retry = { label: strips.retry, onClick: props.onRetry };
  const missing = reading?.missing ?? [];
  const recipients = missing.some((part) => part === 'to' || part === 'cc' || part === 'bcc');
  return (
    <>
      {ask && (
        <SignInStrip
          signIn={signIn}
          standing={standing}
          kept={policy.kind !== 'none'}
          onSignedIn={props.onRetry}
        />
      )}
      {!ask && policy.kind === 'none' && (
        <Strip icon={<CloudOff20Regular />} {...strips.none} action={retry} />
      )}
      {!ask && (policy.kind === 'cached' || policy.kind === 'out-of-date') && (
        <Strip
          icon={<CloudOff20Regular />}
          {...(policy.kind === 'cached' ? strips.cached : strips.outOfDate)({
            day: sayDay(policy.confirmedAt, props.now, uiWords.language),
          })}
          action={retry}
        />
      )}
      {unreadable && <Strip {...strips.unreadable} />}
      {!unreadable && missing.includes('body') && <Strip {...strips.bodyMissing} />}
      {!unreadable && missing.includes('from') && <Strip {...strips.senderMissing} />}
      {!unreadable && recipients && <Strip {...strips.recipientsMissing} />}
      {!unreadable && (reading?.cut?.length ?? 0) > 0 && <Strip {...strips.recipientsCut} />}
    </>
  );
}

/** Asks the member whether their sent emails may be used, says that they are, and takes it back. */
function SentItemsStrip(props: { sentItems: SentItems; days: number; onNews: () => void }): ReactNode {
  const { sentItems, days, onNews } = props;
  const styles = useStyles();
  const [agreed, setAgreed] = useState<boolean | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  useEffect(() => {
    const ended = { is: false };
    void sentItems
      .agreed()
      .then((is) => {
        if (!ended.is) setAgreed(is);
        return sentItems.refresh(days);
      })
      .then((reading) => {
        if (!ended.is && reading.kind === 'read' && reading.count > 0) onNews();
      });
    return () => {
      ended.is = true;
    };
  }, [sentItems, days, onNews]);

  if (agreed === null) return null;
  const agree = async (): Promise<void> => {
    setBusy(true);
    setSaid(words.sentItems.reading);
    const reading = await sentItems.agree(days);
    setAgreed(reading.kind !== 'refused' && (await sentItems.agreed()));
    setSaid(reading.kind === 'read' ? words.sentItems.read(reading.count) : sayReading(reading.kind));
    setBusy(false);
    onNews();
  };
  const forget = async (): Promise<void> => {
    setBusy(true);
    await sentItems.forget();
    setAgreed(false);
    setSaid(words.sentItems.forgotten);
    setBusy(false);
    onNews();
  };
  const { title, text, button } = (agreed ? words.sentItems.on : words.sentItems.offer)({ days });
  return (
    <section aria-label={title}>
      <Strip
        title={title}
        text={text}
        action={{ label: button, busy, onClick: () => void (agreed ? forget() : agree()) }}
      />
      <p className={styles.stripText} role="status">
        {said}
      </p>
    </section>
  );
}

function sayReading(kind: 'refused' | 'unfinished' | 'off'): string {
  if (kind === 'refused') return words.sentItems.refused;
  return kind === 'unfinished' ? words.sentItems.unfinished : words.sentItems.forgotten;
}

function ReceiptRow(props: {
  receipt: Receipt;
  busy: boolean;
  onUndo: () => void;
  buttonRef: (element: HTMLElement | null) => void;
}): ReactNode {
  const { buttonRef } = props;
  const { label, problem } = props.receipt;
  const styles = useStyles();
  const failed = problem !== null;
  return (
    <div className={styles.row}>
      {failed ? (
        <ErrorCircle20Regular className={styles.rowIcon} aria-hidden />
      ) : (
        <CheckmarkCircle20Filled className={styles.doneIcon} aria-hidden />
      )}
      <span className={styles.rowText}>
        {failed ? words.receipt.failed({ label }) : words.receipt.done({ label })}
        {failed && <span className={styles.rowMore}>{problem === '' ? words.receipt.byHand : problem}</span>}
      </span>
      <Button
        ref={buttonRef}
        className={styles.rowButton}
        appearance="transparent"
        icon={failed ? <Dismiss16Regular /> : <ArrowUndo16Regular />}
        disabledFocusable={props.busy}
        aria-label={failed ? words.receipt.closeLabel({ label }) : words.receipt.undoLabel({ label })}
        onClick={props.onUndo}
      >
        {failed ? words.receipt.close : words.receipt.undo}
      </Button>
    </div>
  );
}

function AsideRow(props: {
  title: string;
  onBack: () => void;
  buttonRef: (element: HTMLElement | null) => void;
}): ReactNode {
  const { buttonRef } = props;
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <EyeOff20Regular className={styles.rowIcon} aria-hidden />
      <span className={styles.rowText}>{words.aside.text({ title: props.title })}</span>
      <Button
        ref={buttonRef}
        className={styles.rowButton}
        appearance="transparent"
        aria-label={words.aside.backLabel({ title: props.title })}
        onClick={props.onBack}
      >
        {words.aside.back}
      </Button>
    </div>
  );
}

function focusName(focus: Focus): string {
  if (focus.to === 'top') return 'top';
  return focus.to === 'receipt' ? `receipt ${focus.id}` : `${focus.to} ${focus.key}`;
}

/** Elements that may be given the focus, by name. */
interface Places {
  /** For an element's `ref`. */
  readonly at: (name: string) => (element: HTMLElement | null) => void;
  readonly find: (name: string) => HTMLElement | undefined;
}

function createPlaces(): Places {
  const elements = new Map<string, HTMLElement>();
  return {
    at: (name) => (element) => {
      if (element === null) elements.delete(name);
      else elements.set(name, element);
    },
    find: (name) => elements.get(name),
  };
}

/** What stands in the page where there is no Outlook around it. */
export function OutsideOutlook(): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.calm}>
        <CalmPicture />
        <h1 className={styles.calmTitle}>{words.outside.title}</h1>
        <p className={styles.calmText}>{words.outside.text}</p>
      </div>
    </main>
  );
}

/** The pane. `now` gives the time for words like "4 March"; checks have their own from the draft. */
export function PaneApp(props: {
  pane: PaneController;
  abilities: Abilities;
  now: () => Date;
  /** Null: nobody signs in (the demo). */
  signIn: PaneSignIn | null;
  /** Null: nobody is signed in here who could agree. */
  sentItems: SentItems | null;
}): ReactNode {
  const { pane, abilities } = props;
  const state = useSyncExternalStore(pane.subscribe, pane.getState);
  const styles = useStyles();
  const ring = useFocusRing();
  const [places] = useState(createPlaces);
  const place = places.at;

  useEffect(() => pane.start(), [pane]);

  const { focus } = state;
  useEffect(() => {
    if (focus === null) return;
    const target = places.find(focusName(focus));
    // A nudge that is still being looked for: the next check brings it, or sends the focus to the top.
    if (target === undefined) return;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.focus({ preventScroll: true });
    const whole = focus.to === 'nudge' ? (target.closest('article') ?? target) : target;
    whole.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
    pane.focused();
  }, [focus, state.slots, pane, places]);

  const snapshot =
    state.policy.kind === 'loading' || state.policy.kind === 'none' ? null : state.policy.snapshot;
  const directory = useMemo(
    () => (snapshot === null ? null : createDirectory(snapshot.people, snapshot.lists)),
    [snapshot],
  );
  const now = props.now();
  const count = state.nudges.length;
  const from = state.reading?.draft.from ?? '';
  const unlisted = directory !== null && state.checked && from !== '' && directory.find(from) === null;
  const starting =
    state.policy.kind === 'loading' || (snapshot !== null && !state.checked && !state.unreadable);
  const firstNudge = state.slots.find((slot) => slot.kind === 'nudge');

  return (
    <main className={styles.page} aria-label={words.landmark}>
      <header className={styles.header}>
        <h1 className={mergeClasses(styles.heading, ring)} tabIndex={-1} ref={place('top')}>
          {words.heading}
        </h1>
        {count > 0 && <p className={styles.summary}>{words.summary(count)}</p>}
      </header>
      <Strips state={state} now={now} signIn={props.signIn} onRetry={pane.retryPolicy} />
      {starting && <Spinner size="small" label={words.reading} delay={400} />}
      {snapshot !== null && directory !== null && state.slots.length > 0 && (
        <ul className={styles.list} aria-label={words.list}>
          {state.slots.map((slot) => {
            if (slot.kind === 'receipt') {
              const receipt = state.receipts.find((entry) => entry.id === slot.id);
              if (receipt === undefined) return null;
              return (
                <li key={`receipt ${slot.id}`}>
                  <ReceiptRow
                    receipt={receipt}
                    busy={state.busy}
                    onUndo={() => pane.undo(slot.id)}
                    buttonRef={place(`receipt ${slot.id}`)}
                  />
                </li>
              );
            }
            if (slot.kind === 'aside') {
              const nudge = state.aside.find((entry) => entry.key === slot.key);
              if (nudge === undefined) return null;
              return (
                <li key={`aside ${slot.key}`}>
                  <AsideRow
                    title={nudge.title}
                    onBack={() => pane.bringBack(slot.key)}
                    buttonRef={place(`aside ${slot.key}`)}
                  />
                </li>
              );
            }
            const nudge = state.nudges.find((entry) => entry.key === slot.key);
            if (nudge === undefined) return null;
            return (
              <li key={`nudge ${slot.key}`}>
                <NudgeCard
                  nudge={nudge}
                  pack={snapshot.pack}
                  directory={directory}
                  body={state.reading?.draft.body ?? ''}
                  now={now}
                  words={uiWords}
                  suggestions={nudge.suggestions.filter(
                    (suggestion) => !onlyOpens(suggestion) && canPerform(suggestion, abilities),
                  )}
                  emphasis={slot === firstNudge}
                  busy={state.busy}
                  onFix={(suggestion) => pane.fix(nudge, suggestion)}
                  onOpen={abilities.openMessage ? pane.openMessage : null}
                  onDismiss={() => pane.setAside(nudge.key)}
                  headingRef={place(`nudge ${slot.key}`)}
                />
              </li>
            );
          })}
        </ul>
      )}
      {state.checked && snapshot !== null && count === 0 && (
        <div className={styles.calm}>
          <CalmPicture />
          <p className={styles.calmTitle}>{words.calm.title}</p>
          <p className={styles.calmText}>{unlisted ? words.notListed(from) : words.calm.text}</p>
        </div>
      )}
      {state.policy.kind === 'none' && (
        <div className={styles.calm}>
          <CalmPicture />
          <p className={styles.calmTitle}>{words.notYet.title}</p>
          <p className={styles.calmText}>{words.notYet.text}</p>
        </div>
      )}
      {props.sentItems !== null && snapshot !== null && directory?.find(from)?.kind === 'member' && (
        <SentItemsStrip
          sentItems={props.sentItems}
          days={snapshot.policy.memoryDays}
          onNews={pane.lookAgain}
        />
      )}
      <footer className={styles.foot}>
        {state.faults.length > 0 && <p className={styles.footLine}>{words.faults(state.faults.length)}</p>}
        {snapshot !== null && (
          <p className={styles.footLine}>{words.checkedAgainst({ name: snapshot.pack.name })}</p>
        )}
        {snapshot?.pack.status === 'draft' && <p className={styles.footLine}>{snapshot.pack.statusNote}</p>}
        <p className={styles.footLine}>
          <ShieldCheckmark16Regular className={styles.footIcon} aria-hidden />
          {words.privacy}
        </p>
      </footer>
      <div className={styles.unseen} role="log" aria-live="polite" aria-relevant="additions">
        {state.announcements.map((entry) => (
          <p key={entry.n}>{say(entry.what)}</p>
        ))}
      </div>
    </main>
  );
}
