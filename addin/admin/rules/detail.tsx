import {
  Badge,
  Button,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import { EyeOff20Regular } from '@fluentui/react-icons/svg/eye-off';
import { useMemo, useState, type ReactNode } from 'react';
import { policyProblems } from '../../../shared/admin/problems';
import { createDirectory } from '../../../shared/directory';
import type { Pack } from '../../../shared/pack';
import type { Strength } from '../../../shared/policy';
import type { Person } from '../../../shared/types';
import { ClauseText } from '../../ui/clause-text';
import { uiWords } from '../../ui/words';
import { Awaited, Page } from '../parts/page';
import { useParts } from '../parts/styles';
import { linkTo } from '../router';
import type { RuleFacts } from '../rule-facts';
import { useResource } from '../store';
import { useDraft, useTab } from '../tab';
import { OptionsForm } from './options-form';
import { clausesFor, isCertain, Preview, sampleNudge } from './preview';
import { hasBasis, isChanged, restsOn, settingsOf, withDefaults, withStrength } from './settings';
import { WordingEditor } from './wording-editor';
import { rulesWords as words } from './words';

const STRENGTHS: readonly Strength[] = ['default', 'warning', 'advice', 'note', 'watch', 'off'];

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media (min-width: 1080px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 400px)' },
  },
  left: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  side: {
    minWidth: 0,
    '@media (min-width: 1080px)': {
      position: 'sticky',
      top: '68px',
      maxHeight: 'calc(100vh - 84px)',
      overflowY: 'auto',
    },
  },
  silent: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
  strengthHelp: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  when: { paddingInlineStart: '36px' },
});

/** One rule: what it rests on, how strong, its options and its words, with what members will see. */
export default function RuleDetail(props: { rule: RuleFacts }): ReactNode {
  const { rule } = props;
  const { draft, notices, snapshot } = useTab();
  const { body } = useDraft();
  const loaded = useResource(snapshot);
  const parts = useParts();
  if (body === null) return null;
  const from = rule.from.length > 1 ? 'both' : (rule.from[0] ?? 'both');
  return (
    <Page
      title={rule.title}
      intro={`${rule.about} ${words.looksAt[from]}`}
      back={{ label: words.back, href: linkTo('rules') }}
      actions={
        <div className={parts.row}>
          {isChanged(body, rule.id) && (
            <Button
              icon={<ArrowReset20Regular />}
              onClick={() => {
                draft.edit(words.did.reset(rule.title), (now) => withDefaults(now, rule.id));
                notices.set({
                  kind: 'done',
                  text: words.resetDone(rule.title),
                  undo: { label: words.did.reset(rule.title), act: draft.undo },
                });
              }}
            >
              {words.resetAll}
            </Button>
          )}
          <Button as="a" href={linkTo('try')}>
            {words.tryIt}
          </Button>
        </div>
      }
    >
      <Awaited resource={snapshot} loaded={loaded}>
        {({ pack, people }) => <RuleForm rule={rule} pack={pack} people={people} />}
      </Awaited>
    </Page>
  );
}

function RuleForm(props: { rule: RuleFacts; pack: Pack; people: readonly Person[] }): ReactNode {
  const { rule, pack, people } = props;
  const { draft } = useTab();
  const { body, problems } = useDraft();
  const directory = useMemo(() => createDirectory(people), [people]);
  const styles = useStyles();
  const parts = useParts();
  const messages = Object.keys(rule.wording.en);
  // Start with a message that this protocol has the rule say.
  const [message, setMessage] = useState(
    () =>
      messages.find((one) => isCertain(pack, rule, one) && clausesFor(pack, rule, one).used) ??
      messages.find((one) => clausesFor(pack, rule, one).used) ??
      messages[0] ??
      '',
  );
  if (body === null) return null;
  const settings = settingsOf(body, rule.id);
  const speaks = hasBasis(pack, rule);
  const nudge = sampleNudge(pack, rule, message, settings);
  return (
    <div className={styles.columns}>
      <div className={styles.left}>
        <section className={parts.card} aria-labelledby="rule-rests">
          <h2 id="rule-rests" className={parts.h2}>
            {words.rests}
          </h2>
          {!speaks && (
            <div className={styles.silent}>
              <EyeOff20Regular className={parts.icon} aria-hidden />
              <div>
                <p className={parts.h3}>{words.noBasis({ pack: pack.called })}</p>
                <p className={parts.soft}>{words.noBasisText}</p>
              </div>
            </div>
          )}
          {restsOn(pack, rule).length > 0 && (
            <ul className={parts.plainList}>
              {restsOn(pack, rule).map(({ clause, bearing, when }) => (
                <li key={clause.ref}>
                  <ClauseText
                    clause={{ protocol: pack.id, ref: clause.ref, says: clause.says, bearing }}
                    pack={pack}
                    words={uiWords}
                  />
                  <p className={`${parts.small} ${styles.when}`}>
                    {[
                      bearing === 'direct' ? words.direct : words.principle,
                      when === null ? '' : words.when(when),
                    ]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section className={parts.card} aria-labelledby="rule-strength">
          <h2 id="rule-strength" className={parts.h2}>
            {words.strength}
          </h2>
          <RadioGroup
            aria-labelledby="rule-strength"
            value={settings.strength}
            onChange={(_event, data) =>
              draft.edit(words.did.strength(rule.title), (now) =>
                withStrength(now, rule.id, data.value as Strength),
              )
            }
          >
            {STRENGTHS.map((strength) => (
              <Radio
                key={strength}
                value={strength}
                label={
                  <>
                    {words.strengths[strength]}
                    <span className={styles.strengthHelp}>{words.strengthHelp[strength]}</span>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </section>
        <section className={parts.card} aria-labelledby="rule-options">
          <h2 id="rule-options" className={parts.h2}>
            {words.optionsTitle}
          </h2>
          <OptionsForm rule={rule} pack={pack} body={body} />
        </section>
        <section className={parts.card} aria-labelledby="rule-wording">
          <div>
            <h2 id="rule-wording" className={parts.h2}>
              {words.wordingTitle}
            </h2>
            <p className={parts.small}>{words.wordingIntro}</p>
          </div>
          {messages.length > 1 && (
            <div className={parts.row}>
              <Select
                className={parts.fill}
                aria-label={words.message}
                value={message}
                onChange={(_event, data) => setMessage(data.value)}
              >
                {messages.map((one) => (
                  <option key={one} value={one}>
                    {words.messageNames({
                      title: rule.wording.en[one]?.title ?? one,
                      principle: one.endsWith(':principle'),
                    })}
                    {settings.wording?.[one] === undefined ? '' : ` – ${words.own}`}
                  </option>
                ))}
              </Select>
            </div>
          )}
          {!clausesFor(pack, rule, message).used && speaks && (
            <p className={parts.small}>
              <Badge appearance="outline" color="informative" size="small">
                i
              </Badge>{' '}
              {words.otherCircumstances}
            </p>
          )}
          <WordingEditor
            key={message}
            rule={rule}
            message={message}
            body={body}
            nudge={nudge}
            problems={[...policyProblems(body, [rule], [pack], directory), ...problems]}
          />
        </section>
      </div>
      {/* Scrolled by keyboard too: the pictures in it cannot take the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={`${parts.card} ${styles.side}`} aria-labelledby="rule-preview" tabIndex={0}>
        <h2 id="rule-preview" className={parts.h2}>
          {words.preview}
        </h2>
        {(settings.strength === 'off' || settings.strength === 'watch' || !speaks) && (
          <p className={parts.soft}>{speaks ? words.previewSilent : words.noBasis({ pack: pack.called })}</p>
        )}
        <Preview pack={pack} nudge={nudge} />
      </section>
    </div>
  );
}
