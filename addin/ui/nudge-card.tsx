import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { Important16Filled } from '@fluentui/react-icons/svg/important';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Lightbulb16Filled } from '@fluentui/react-icons/svg/lightbulb';
import { useId, useState, type ReactNode, type Ref } from 'react';
import type { Directory } from '../../shared/directory';
import type { Pack } from '../../shared/pack';
import type { CitedClause, Evidence, Nudge, Severity, Suggestion } from '../../shared/types';
import { ClauseText } from './clause-text';
import { quotesOf } from './excerpt';
import { useFocusRing } from './focus-ring';
import { nameOf, PersonName } from './person-name';
import { sayDay, sayList, type UiWords } from './words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    scrollMarginTop: tokens.spacingVerticalL,
    scrollMarginBottom: tokens.spacingVerticalL,
  },
  top: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  severity: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  note: { color: tokens.colorNeutralForeground2 },
  advice: { color: tokens.colorBrandForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: 'anywhere',
  },
  guidance: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  evidence: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
  },
  evidenceTitle: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  rows: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  row: { display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  field: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    paddingTop: '2px',
  },
  quote: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
    padding: '1px 2px',
    boxDecorationBreak: 'clone',
    '@media (forced-colors: active)': {
      backgroundColor: 'Mark',
      color: 'MarkText',
      forcedColorAdjust: 'none',
    },
  },
  earlierIcon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  earlierText: { ...typographyStyles.body1, display: 'block', overflowWrap: 'anywhere' },
  earlierTo: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  open: { display: 'inline-block', paddingBlock: '4px', minHeight: '24px' },
  fixes: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  fix: {
    justifyContent: 'flex-start',
    width: '100%',
    maxWidth: 'none',
    minHeight: '36px',
    whiteSpace: 'normal',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  also: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  alsoTitle: {
    ...typographyStyles.body1Strong,
    margin: 0,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingTop: tokens.spacingVerticalS,
  },
  dismiss: {
    alignSelf: 'flex-end',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

const ICONS: Readonly<Record<Severity, typeof Info16Filled>> = {
  note: Info16Filled,
  advice: Lightbulb16Filled,
  warning: Important16Filled,
};

const PEOPLE_SHOWN = 4;

type OfKind<K extends Evidence['kind']> = Extract<Evidence, { kind: K }>;
function ofKind<K extends Evidence['kind']>(evidence: readonly Evidence[], kind: K): readonly OfKind<K>[] {
  return evidence.filter((entry): entry is OfKind<K> => entry.kind === kind);
}

/** The mail client's id of the earlier message, or null where the evidence has only its time. */
function openableId(evidence: OfKind<'earlier-message'>): string | null {
  return evidence.value === evidence.sentAt ? null : evidence.value;
}

function People(props: {
  evidence: readonly OfKind<'recipient'>[];
  directory: Directory;
  words: UiWords;
}): ReactNode {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const id = useId();
  const shown = all ? props.evidence : props.evidence.slice(0, PEOPLE_SHOWN);
  const hidden = props.evidence.length - PEOPLE_SHOWN;
  return (
    <div className={styles.evidence}>
      <p className={styles.evidenceTitle} id={id}>
        {props.words.evidence.people}
      </p>
      <ul className={styles.rows} aria-labelledby={id}>
        {shown.map((entry) => (
          <li key={`${entry.field} ${entry.value}`} className={styles.row}>
            <span className={styles.grow}>
              <PersonName address={entry.value} directory={props.directory} words={props.words} />
            </span>
            <span className={styles.field}>{props.words.field[entry.field]}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" appearance="transparent" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? props.words.evidence.fewerPeople : props.words.evidence.morePeople(hidden)}
        </Button>
      )}
    </div>
  );
}

function Passages(props: { evidence: readonly OfKind<'text'>[]; body: string; words: UiWords }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.evidence}>
      <p className={styles.evidenceTitle}>{props.words.evidence.text}</p>
      {quotesOf(props.body, props.evidence).map((quote) => (
        <blockquote key={quote.key} className={styles.quote}>
          {quote.pieces.map((piece, index) =>
            piece.marked ? (
              <mark key={index} className={styles.mark}>
                {piece.text}
              </mark>
            ) : (
              <span key={index}>{piece.text}</span>
            ),
          )}
        </blockquote>
      ))}
    </div>
  );
}

function EarlierMessages(props: {
  evidence: readonly OfKind<'earlier-message'>[];
  directory: Directory;
  now: Date;
  words: UiWords;
  onOpen: ((itemId: string) => void) | null;
}): ReactNode {
  const { words, onOpen } = props;
  const styles = useStyles();
  return (
    <div className={styles.evidence}>
      <p className={styles.evidenceTitle}>{words.evidence.earlier}</p>
      {props.evidence.map((entry) => {
        const subject = entry.subject === '' ? words.evidence.noSubject : entry.subject;
        const itemId = openableId(entry);
        const names = entry.to.slice(0, 2).map((address) => nameOf(address, props.directory));
        return (
          <div key={entry.value} className={styles.row}>
            <History20Regular className={styles.earlierIcon} aria-hidden />
            <div className={styles.grow}>
              <span className={styles.earlierText}>
                {words.evidence.earlierLine({
                  date: sayDay(entry.sentAt, props.now, words.language),
                  subject,
                })}
              </span>
              {names.length > 0 && (
                <span className={styles.earlierTo}>
                  {words.evidence.earlierTo({
                    names: entry.to.length > 2 ? names.join(', ') : sayList(names, words.language),
                    more: Math.max(0, entry.to.length - 2),
                  })}
                </span>
              )}
              {itemId !== null && onOpen !== null && (
                <Link
                  as="button"
                  className={styles.open}
                  aria-label={words.evidence.openLabel({ subject })}
                  onClick={() => onOpen(itemId)}
                >
                  {words.evidence.open}
                </Link>
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}

interface NudgeCardProps {
  readonly nudge: Nudge;
  readonly pack: Pack;
  readonly directory: Directory;
  /** The draft's text, for quoting around a passage. */
  readonly body: string;
  readonly now: Date;
  readonly words: UiWords;
  /** The fixes to offer: those of the nudge that the client at hand can perform. */
  readonly suggestions: readonly Suggestion[];
  /** The first fix stands out; for the card at the top of a list. */
  readonly emphasis: boolean;
  /** A fix is being made: no second one meanwhile. */
  readonly busy: boolean;
  readonly onFix: (suggestion: Suggestion) => void;
  /** Null where the client cannot open a message. */
  readonly onOpen: ((itemId: string) => void) | null;
  readonly onDismiss: (() => void) | null;
  /** For moving focus to the card. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The clauses it rests on and those of what was folded into it, each once. */
function clausesOf(nudge: Nudge): readonly CitedClause[] {
  const all = [...nudge.clauses, ...(nudge.also ?? []).flatMap(({ clauses }) => clauses)];
  return all.filter(({ ref }, index) => all.findIndex((one) => one.ref === ref) === index);
}

/** One nudge: what was seen, what the protocol says, and what one press mends. */
export function NudgeCard(props: NudgeCardProps): ReactNode {
  const { nudge, words } = props;
  const styles = useStyles();
  const ring = useFocusRing();
  const headingId = useId();
  const Icon = ICONS[nudge.severity];
  const people = ofKind(nudge.evidence, 'recipient');
  const passages = ofKind(nudge.evidence, 'text');
  const earlier = ofKind(nudge.evidence, 'earlier-message');
  return (
    <article className={styles.card} aria-labelledby={headingId}>
      <div className={styles.top}>
        <span className={mergeClasses(styles.severity, styles[nudge.severity])}>
          <Icon aria-hidden />
          {words.severity[nudge.severity]}
        </span>
        <h2
          id={headingId}
          ref={props.headingRef ?? null}
          tabIndex={-1}
          className={mergeClasses(styles.title, ring)}
        >
          {nudge.title}
        </h2>
      </div>
      <p className={styles.guidance}>{nudge.guidance}</p>
      {(nudge.also ?? []).map((other) => (
        <section key={other.key} className={styles.also} aria-label={words.also({ title: other.title })}>
          <h3 className={styles.alsoTitle}>{words.also({ title: other.title })}</h3>
          <p className={styles.guidance}>{other.guidance}</p>
        </section>
      ))}
      {passages.length > 0 && <Passages evidence={passages} body={props.body} words={words} />}
      {earlier.length > 0 && (
        <EarlierMessages
          evidence={earlier}
          directory={props.directory}
          now={props.now}
          words={words}
          onOpen={props.onOpen}
        />
      )}
      {people.length > 0 && <People evidence={people} directory={props.directory} words={words} />}
      {props.suggestions.length > 0 && (
        <div className={styles.fixes} role="group" aria-label={words.fixes}>
          {props.suggestions.map((suggestion, index) => (
            <Button
              key={`${suggestion.kind} ${suggestion.label}`}
              className={styles.fix}
              appearance={props.emphasis && index === 0 ? 'primary' : 'secondary'}
              disabledFocusable={props.busy}
              onClick={() => props.onFix(suggestion)}
            >
              {suggestion.label}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.foot}>
        {clausesOf(nudge).map((clause) => (
          <ClauseText key={clause.ref} clause={clause} pack={props.pack} words={words} />
        ))}
        {props.onDismiss !== null && (
          <Button
            className={styles.dismiss}
            appearance="subtle"
            aria-label={words.dismissLabel({ title: nudge.title })}
            onClick={props.onDismiss}
          >
            {words.dismiss}
          </Button>
        )}
      </div>
    </article>
  );
}
