import {
  Badge,
  Field,
  Input,
  Link,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { PolicyBody } from '../../../shared/admin/shapes';
import type { Pack } from '../../../shared/pack';
import type { Strength } from '../../../shared/policy';
import { CORE_RULES } from '../../../shared/types';
import { Empty, Page } from '../parts/page';
import { useParts } from '../parts/styles';
import { linkTo, useRoute } from '../router';
import { RULE_FACTS, type RuleFacts } from '../rule-facts';
import { useResource } from '../store';
import { useDraft, useTab } from '../tab';
import { hasBasis, isChanged, restsOn, settingsOf, shortRefs, withStrength } from './settings';
import { rulesWords as words } from './words';

const RuleDetail = lazy(() => import('./detail'));

const STRENGTHS: readonly Strength[] = ['default', 'off', 'watch', 'note', 'advice', 'warning'];

const useStyles = makeStyles({
  rule: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 190px',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    alignItems: 'start',
    '@media (max-width: 620px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  link: { ...typographyStyles.body1Strong, paddingBlock: '2px' },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', maxWidth: '84ch' },
  basis: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  silent: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  general: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    alignItems: 'start',
  },
  filter: { minWidth: '210px' },
});

/** The list, or one rule. */
export default function RulesScreen(): ReactNode {
  const { rest } = useRoute();
  const [id] = rest;
  if (id === undefined) return <RuleList />;
  const rule = RULE_FACTS.find((one) => one.id === id);
  return (
    <Suspense fallback={null}>
      {rule === undefined ? (
        <Page title={words.unknown.title} back={{ label: words.back, href: linkTo('rules') }}>
          <Empty title={words.unknown.title} text={words.unknown.text} />
        </Page>
      ) : (
        <RuleDetail key={rule.id} rule={rule} />
      )}
    </Suspense>
  );
}

type Filter = keyof typeof words.filters;

function isShown(filter: Filter, rule: RuleFacts, body: PolicyBody, pack: Pack | null): boolean {
  const { strength } = settingsOf(body, rule.id);
  const speaks = strength !== 'off' && strength !== 'watch' && (pack === null || hasBasis(pack, rule));
  if (filter === 'speaking') return speaks;
  if (filter === 'quiet') return !speaks;
  return filter === 'all' || isChanged(body, rule.id);
}

function RuleList(): ReactNode {
  const { snapshot } = useTab();
  const { body } = useDraft();
  const styles = useStyles();
  const parts = useParts();
  const pack = useResource(snapshot).value?.pack ?? null;
  const [filter, setFilter] = useState<Filter>('all');
  if (body === null) return null;
  const counts = { speaking: 0, counting: 0, off: 0, silent: 0 };
  for (const rule of RULE_FACTS) {
    const { strength } = settingsOf(body, rule.id);
    if (strength === 'off') counts.off += 1;
    else if (pack !== null && !hasBasis(pack, rule)) counts.silent += 1;
    else if (strength === 'watch') counts.counting += 1;
    else counts.speaking += 1;
  }
  const shown = RULE_FACTS.filter((rule) => isShown(filter, rule, body, pack));
  const groups = [
    {
      id: 'core',
      title: words.groups.core,
      text: words.groups.coreText,
      rules: shown.filter((rule) => CORE_RULES.includes(rule.id)),
    },
    {
      id: 'more',
      title: words.groups.more,
      text: words.groups.moreText,
      rules: shown.filter((rule) => !CORE_RULES.includes(rule.id)),
    },
  ].filter((group) => group.rules.length > 0);
  return (
    <Page title={words.title} intro={words.intro}>
      <General body={body} />
      <div className={parts.spread}>
        <p className={parts.strong} role="status">
          {words.summary(counts)}
        </p>
        <div className={parts.row}>
          <label htmlFor="rules-filter">{words.show}</label>
          <Select
            id="rules-filter"
            className={styles.filter}
            value={filter}
            onChange={(_event, data) => setFilter(data.value as Filter)}
          >
            {(Object.keys(words.filters) as Filter[]).map((one) => (
              <option key={one} value={one}>
                {words.filters[one]}
              </option>
            ))}
          </Select>
        </div>
      </div>
      {groups.map((group) => (
        <section key={group.id} className={parts.card} aria-labelledby={`rules-${group.id}`}>
          <div>
            <h2 id={`rules-${group.id}`} className={parts.h2}>
              {group.title}
            </h2>
            <p className={parts.small}>{group.text}</p>
          </div>
          <ul className={parts.lines}>
            {group.rules.map((rule) => (
              <li key={rule.id}>
                <RuleRow rule={rule} body={body} pack={pack} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && (
        <div className={parts.card}>
          <Empty title={words.noneLeft.title} text={words.noneLeft.text} />
        </div>
      )}
    </Page>
  );
}

function RuleRow(props: { rule: RuleFacts; body: PolicyBody; pack: Pack | null }): ReactNode {
  const { rule, body, pack } = props;
  const { draft } = useTab();
  const styles = useStyles();
  const { strength } = settingsOf(body, rule.id);
  const cited = pack === null ? [] : restsOn(pack, rule);
  const direct = cited.filter((one) => one.bearing === 'direct').length;
  const speaks = pack === null || hasBasis(pack, rule);
  return (
    <div className={styles.rule}>
      <div>
        <div className={styles.top}>
          <h3 className={styles.title}>
            <Link className={styles.link} href={linkTo('rules', rule.id)}>
              {rule.title}
            </Link>
          </h3>
          {isChanged(body, rule.id) && (
            <Badge appearance="tint" color="brand">
              {words.changed}
            </Badge>
          )}
        </div>
        <p className={styles.text}>{rule.about}</p>
        {pack !== null &&
          (speaks ? (
            <p className={styles.basis}>
              {words.basis({
                refs: shortRefs(
                  cited.map((one) => one.clause.ref),
                  4,
                  words.moreRefs,
                ),
                bearing: direct === cited.length ? 'direct' : direct === 0 ? 'principle' : 'both',
              })}
            </p>
          ) : (
            <p className={`${styles.basis} ${styles.silent}`}>
              <EyeOff16Regular className={styles.icon} aria-hidden />
              {words.noBasis({ pack: pack.called })}
            </p>
          ))}
      </div>
      <Select
        aria-label={words.strengthOf(rule.title)}
        value={strength}
        onChange={(_event, data) =>
          draft.edit(words.did.strength(rule.title), (now) =>
            withStrength(now, rule.id, data.value as Strength),
          )
        }
      >
        {STRENGTHS.map((one) => (
          <option key={one} value={one}>
            {words.strengths[one]}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** What holds for all rules: the protocol, whose bank holidays, how long is remembered. */
function General(props: { body: PolicyBody }): ReactNode {
  const { body } = props;
  const { draft, packs } = useTab();
  const styles = useStyles();
  const parts = useParts();
  const choices = useResource(packs).value ?? [];
  const [days, setDays] = useState<string | null>(null);
  const typed = days ?? String(body.memoryDays);
  const fits = /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 366;
  const { general } = words;
  return (
    <section className={parts.card} aria-labelledby="rules-general">
      <h2 id="rules-general" className={parts.h2}>
        {general.title}
      </h2>
      <div className={styles.general}>
        <Field label={general.protocol} hint={general.protocolHelp}>
          <Select
            className={parts.select}
            value={body.protocol}
            onChange={(_event, data) =>
              draft.edit(general.protocolLabel, (now) => ({ ...now, protocol: data.value }))
            }
          >
            {!choices.some((one) => one.id === body.protocol) && (
              <option value={body.protocol}>{body.protocol}</option>
            )}
            {choices.map((pack) => (
              <option key={pack.id} value={pack.id}>
                {pack.own
                  ? general.ownPack(pack.name)
                  : pack.status === 'draft'
                    ? general.draftPack(pack.name)
                    : pack.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={general.nation}>
          <Select
            className={parts.select}
            value={body.nation}
            onChange={(_event, data) =>
              draft.edit(general.nationLabel, (now) => ({
                ...now,
                nation: data.value as PolicyBody['nation'],
              }))
            }
          >
            {(Object.keys(general.nations) as PolicyBody['nation'][]).map((nation) => (
              <option key={nation} value={nation}>
                {general.nations[nation]}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={general.memory}
          hint={general.memoryHelp}
          {...(fits ? {} : { validationMessage: words.notNumber({ min: 1, max: 366 }) })}
        >
          <Input
            inputMode="numeric"
            value={typed}
            contentAfter={general.days}
            onChange={(_event, data) => {
              setDays(data.value);
              const value = Number(data.value);
              if (/^\d{1,3}$/.test(data.value) && value >= 1 && value <= 366) {
                draft.edit(general.memoryLabel, (now) => ({ ...now, memoryDays: value }));
              }
            }}
            onBlur={() => {
              if (fits) setDays(null);
            }}
          />
        </Field>
      </div>
    </section>
  );
}
