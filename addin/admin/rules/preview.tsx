import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { createDirectory } from '../../../shared/directory';
import { basisFor, CIRCUMSTANCES, type Cited, type Pack } from '../../../shared/pack';
import type { RuleSettings } from '../../../shared/policy';
import type { CitedClause, Nudge, Severity } from '../../../shared/types';
import { fill } from '../../../shared/words';
import type { Abilities } from '../../outlook/mailbox';
import { shorten } from '../../outlook/office';
import { alertFor } from '../../outlook/send';
import { EN } from '../../outlook/words';
import { AlertText } from '../../ui/alert-text';
import { InfoBar } from '../../ui/info-bar';
import { NudgeCard } from '../../ui/nudge-card';
import { uiWords } from '../../ui/words';
import { useParts } from '../parts/styles';
import type { RuleFacts } from '../rule-facts';
import { sampleData } from './sample';
import { restsOn } from './settings';
import { rulesWords as words } from './words';

/** What Outlook keeps of a bar's text. */
const BAR_LIMIT = 150;

/** The newest Outlook: what most members have. */
const NEWEST: Abilities = {
  infoBar: true,
  sendAlert: true,
  sendMarkdown: true,
  takeAction: true,
  sessionData: true,
  delayDelivery: true,
  openMessage: true,
};

const useStyles = makeStyles({
  figure: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  caption: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  bar: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  pane: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    width: '100%',
    maxWidth: '360px',
    boxSizing: 'border-box',
  },
  dialog: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    maxWidth: '520px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow16,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalL },
  },
  dialogTitle: { ...typographyStyles.subtitle1, margin: 0 },
  dialogButtons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'flex-end',
  },
});

/** The clauses that a message of a rule would cite here, and whether this pack ever has it say that. */
export function clausesFor(
  pack: Pack,
  rule: RuleFacts,
  message: string,
): { readonly cited: readonly Cited[]; readonly used: boolean } {
  const [circumstance = message, principle] = message.split(':');
  const marks = CIRCUMSTANCES[rule.id] ?? [];
  // Where the rule's circumstances are not its messages, any clause of it may stand behind the message.
  const cited = marks.includes(circumstance) ? basisFor(pack, rule.id, circumstance) : restsOn(pack, rule);
  const fitting =
    principle === undefined
      ? cited.filter((one) => one.bearing === 'direct')
      : cited.filter((one) => one.bearing === 'principle');
  const used = fitting.length > 0 && (principle === undefined || fitting.length === cited.length);
  return { cited: (fitting.length > 0 ? fitting : cited).slice(0, 2), used };
}

/** Whether this protocol surely has the rule say a message: it has a clause for just that, or for any case. */
export function isCertain(pack: Pack, rule: RuleFacts, message: string): boolean {
  const [circumstance] = message.split(':');
  const basis = pack.bases[rule.id];
  return (basis?.clauses ?? []).some(
    ({ when }) => when === circumstance || (when === undefined && basis?.circumstances === undefined),
  );
}

/** The nudge that a message would be with sample names. */
export function sampleNudge(pack: Pack, rule: RuleFacts, message: string, settings: RuleSettings): Nudge {
  const { cited } = clausesFor(pack, rule, message);
  const wording = rule.wording.en[message];
  const own = settings.wording?.[message];
  const data = sampleData(
    cited.map((one) => one.clause.ref),
    pack.called,
  );
  const { strength } = settings;
  const severity: Severity =
    strength === 'note' || strength === 'advice' || strength === 'warning' ? strength : 'advice';
  return {
    rule: rule.id,
    severity: severity === 'warning' && message.endsWith(':principle') ? 'advice' : severity,
    title: fill(own?.title ?? wording?.title ?? '', data),
    guidance: fill(own?.guidance ?? wording?.guidance ?? '', data),
    clauses: cited.map(({ clause, bearing }): CitedClause => ({
      protocol: pack.id,
      ref: clause.ref,
      says: clause.says,
      bearing,
    })),
    evidence: [],
    suggestions: [],
    key: `sample ${rule.id}`,
  };
}

/** The bar above the email, the card in the pane and the question at Send, drawn by what members see. */
export function Preview(props: { pack: Pack; nudge: Nudge }): ReactNode {
  const { pack, nudge } = props;
  const styles = useStyles();
  const parts = useParts();
  const directory = useMemo(() => createDirectory([]), []);
  const answer = alertFor([nudge], pack, NEWEST, EN);
  const nothing = (): void => undefined;
  return (
    <div className={parts.stack}>
      <figure className={styles.figure} data-preview="bar">
        <figcaption className={styles.caption}>{words.previewOf.bar}</figcaption>
        <div className={styles.bar} inert>
          <InfoBar
            bar={{ text: shorten(EN.infoBar.text(nudge.title, 0), BAR_LIMIT), action: EN.infoBar.action }}
            words={uiWords}
          />
        </div>
      </figure>
      <figure className={styles.figure} data-preview="pane">
        <figcaption className={styles.caption}>{words.previewOf.pane}</figcaption>
        <div className={styles.pane} inert>
          <NudgeCard
            nudge={nudge}
            pack={pack}
            directory={directory}
            body=""
            now={new Date(0)}
            words={uiWords}
            suggestions={[]}
            emphasis={false}
            busy={false}
            onFix={nothing}
            onOpen={null}
            onDismiss={nothing}
          />
        </div>
      </figure>
      <figure className={styles.figure} data-preview="send">
        <figcaption className={styles.caption}>{words.previewOf.send}</figcaption>
        <div className={styles.dialog} inert>
          <p className={styles.dialogTitle}>{uiWords.sendQuestion.title}</p>
          <AlertText text={answer.errorMessageMarkdown ?? answer.errorMessage ?? ''} markdown />
          <div className={styles.dialogButtons}>
            <Button appearance="primary">{uiWords.sendQuestion.sendAnyway}</Button>
            <Button>{uiWords.sendQuestion.dontSend}</Button>
            <Button>{answer.cancelLabel}</Button>
          </div>
        </div>
      </figure>
      <p className={parts.small}>{words.previewNote}</p>
    </div>
  );
}
