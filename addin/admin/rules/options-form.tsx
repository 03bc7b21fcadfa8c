import {
  Button,
  Field,
  Input,
  makeStyles,
  Switch,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useId, useMemo, useState, type ReactNode } from 'react';
import type { PolicyBody } from '../../../shared/admin/shapes';
import { createDirectory } from '../../../shared/directory';
import type { Pack } from '../../../shared/pack';
import type { OptionSpec } from '../../../shared/rules/rule';
import { normalAddress } from '../../../shared/types';
import { nameOf } from '../../ui/person-name';
import { PersonPicker } from '../parts/person-picker';
import { useParts } from '../parts/styles';
import type { RuleFacts } from '../rule-facts';
import { useResource } from '../store';
import { useTab } from '../tab';
import { defaultOf, settingsOf, withOption, type OptionValue } from './settings';
import { rulesWords as words } from './words';

const useStyles = makeStyles({
  number: { width: '200px', maxWidth: '100%' },
  items: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  item: {
    ...typographyStyles.body1,
    display: 'inline-flex',
    alignItems: 'center',
    maxWidth: '100%',
    paddingInlineStart: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  itemText: { overflowWrap: 'anywhere', minWidth: 0 },
  add: {
    display: 'flex',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    maxWidth: '440px',
  },
});

/** A form drawn from what the rule says of its own options. */
export function OptionsForm(props: { rule: RuleFacts; pack: Pack; body: PolicyBody }): ReactNode {
  const { rule, pack, body } = props;
  const { draft } = useTab();
  const parts = useParts();
  const names = Object.keys(rule.options);
  if (names.length === 0) return <p className={parts.soft}>{words.noOptions}</p>;
  return (
    <div className={parts.stack}>
      {names.map((name) => {
        const spec = rule.options[name];
        const preset = defaultOf(rule, pack, name);
        if (spec === undefined || preset === undefined) return null;
        const value = settingsOf(body, rule.id).options?.[name];
        const change = (next: OptionValue): void => {
          draft.edit(words.did.option({ rule: rule.title, option: spec.label }), (now) =>
            withOption(now, rule, pack, name, next),
          );
        };
        const fromPack = pack.bases[rule.id]?.options?.[name] !== undefined;
        return (
          <div key={name} className={parts.tight}>
            <Option
              spec={spec}
              value={value ?? preset}
              preset={preset}
              fromPack={fromPack}
              onChange={change}
            />
            {value !== undefined && (
              <div>
                <Button
                  size="small"
                  appearance="transparent"
                  aria-label={words.toDefaultOf(spec.label)}
                  onClick={() => change(preset)}
                >
                  {words.toDefault}
                </Button>
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface OptionProps<S extends OptionSpec = OptionSpec> {
  readonly spec: S;
  readonly value: OptionValue;
  readonly preset: OptionValue;
  /** The protocol in use sets the default. */
  readonly fromPack: boolean;
  readonly onChange: (value: OptionValue) => void;
}

function Option(props: OptionProps): ReactNode {
  const { spec, value } = props;
  if (spec.type === 'number') {
    return <NumberOption {...props} spec={spec} />;
  }
  if (spec.type === 'boolean') {
    return (
      <Field label={spec.label} hint={spec.help}>
        <Switch
          checked={value === true}
          label={value === true ? words.on : words.off}
          onChange={(_event, data) => props.onChange(data.checked)}
        />
      </Field>
    );
  }
  return <ListOption {...props} spec={spec} />;
}

function NumberOption(props: OptionProps<Extract<OptionSpec, { type: 'number' }>>): ReactNode {
  const { spec } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(props.value);
  const good = (text: string): boolean =>
    /^-?\d{1,9}(?:\.\d{1,4})?$/.test(text.trim()) && Number(text) >= spec.min && Number(text) <= spec.max;
  const hint = [
    spec.help,
    `${words.range(spec)}.`,
    words.defaultIs(
      props.fromPack ? `${String(props.preset)} (${words.fromProtocol})` : String(props.preset),
    ),
  ].join(' ');
  return (
    <Field
      label={spec.label}
      hint={hint}
      {...(good(shown) ? {} : { validationMessage: words.notNumber(spec) })}
    >
      <Input
        className={styles.number}
        inputMode="numeric"
        value={shown}
        contentAfter={spec.unit}
        onChange={(_event, data) => {
          setTyped(data.value);
          if (good(data.value)) props.onChange(Number(data.value));
        }}
        onBlur={() => {
          if (good(shown)) setTyped(null);
        }}
      />
    </Field>
  );
}

function ListOption(props: OptionProps<Extract<OptionSpec, { type: 'list' }>>): ReactNode {
  const { spec } = props;
  const { snapshot } = useTab();
  const people = useResource(snapshot).value?.people;
  const directory = useMemo(() => createDirectory(people ?? []), [people]);
  const styles = useStyles();
  const parts = useParts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const items = Array.isArray(props.value) ? (props.value as readonly string[]) : [];
  const same = (a: string, b: string): boolean =>
    spec.of === 'addresses' ? normalAddress(a) === normalAddress(b) : a.toLowerCase() === b.toLowerCase();
  const add = (text: string): void => {
    const item = text.trim();
    if (item === '') return;
    if (spec.of === 'addresses' && !/^[^\s@]+@[^\s@]+$/.test(item)) {
      setProblem(words.list.notAddress(item));
      return;
    }
    if (items.some((one) => same(one, item))) {
      setProblem(words.list.twice(item));
      return;
    }
    setProblem(null);
    setTyped('');
    props.onChange([...items, item]);
  };
  const nameFor = (item: string): string => {
    if (spec.of === 'words') return item;
    const name = nameOf(item, directory);
    return name === item ? `${item} (${words.list.unknown})` : name;
  };
  return (
    <div className={parts.tight} role="group" aria-labelledby={id}>
      <div>
        <p id={id} className={parts.h3}>
          {spec.label}
        </p>
        <p className={parts.small}>{spec.help}</p>
      </div>
      {items.length === 0 ? (
        <p className={parts.small}>{words.list.empty}</p>
      ) : (
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item} className={styles.item} title={item}>
              <span className={styles.itemText}>{nameFor(item)}</span>
              <Button
                size="small"
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={words.list.remove(nameFor(item))}
                onClick={() => props.onChange(items.filter((one) => one !== item))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.add}>
        {spec.of === 'addresses' ? (
          <PersonPicker label={words.list.newAddress} people={people ?? []} problem={problem} onPick={add} />
        ) : (
          <>
            <Field
              className={parts.grow}
              label={words.list.newWord}
              {...(problem === null ? {} : { validationMessage: problem })}
            >
              <Input
                value={typed}
                onChange={(_event, data) => setTyped(data.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') add(typed);
                }}
              />
            </Field>
            <Button aria-label={words.list.addTo(spec.label)} onClick={() => add(typed)}>
              {words.list.add}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
