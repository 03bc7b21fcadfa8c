import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Directory } from '../../shared/directory';
import { normalAddress, type Person } from '../../shared/types';
import { useFocusRing } from './focus-ring';
import { nameOf, postOf } from './person-name';
import { readAddresses, suggestPeople } from './people-search';
import type { UiWords } from './words';

const useStyles = makeStyles({
  line: {
    position: 'relative',
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXS,
    minHeight: '32px',
  },
  label: {
    ...typographyStyles.body1,
    flexShrink: 0,
    width: '48px',
    color: tokens.colorNeutralForeground2,
    lineHeight: '32px',
  },
  field: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    minWidth: 0,
    alignItems: 'center',
  },
  chips: { display: 'contents' },
  chip: {
    ...typographyStyles.body1,
    listStyleType: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    maxWidth: '100%',
    minWidth: 0,
    height: '28px',
    paddingInlineStart: tokens.spacingHorizontalMNudge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    boxSizing: 'border-box',
  },
  chipName: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  unknown: { fontStyle: 'italic' },
  remove: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '26px',
    height: '26px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover, color: tokens.colorNeutralForeground1 },
  },
  input: {
    ...typographyStyles.body1,
    flexGrow: 1,
    flexBasis: '120px',
    minWidth: '60px',
    height: '28px',
    padding: '0 4px',
    border: 'none',
    outlineStyle: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: {
    position: 'absolute',
    insetInlineStart: '56px',
    insetInlineEnd: 0,
    top: '100%',
    zIndex: 10,
    margin: 0,
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    maxHeight: '288px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    minHeight: '24px',
  },
  active: {
    backgroundColor: tokens.colorSubtleBackgroundHover,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  optionName: { ...typographyStyles.body1, display: 'block' },
  optionAbout: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

/** One line of addresses: chips, and type-ahead over the people of the council. */
export function RecipientLine(props: {
  label: string;
  addresses: readonly string[];
  people: readonly Person[];
  directory: Directory;
  words: UiWords;
  onChange: (addresses: readonly string[]) => void;
  after?: ReactNode;
}): ReactNode {
  const { addresses, directory, words, onChange } = props;
  const styles = useStyles();
  const ring = useFocusRing();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [closed, setClosed] = useState(false);
  const offers = useMemo(
    () => suggestPeople(props.people, typed, addresses),
    [props.people, typed, addresses],
  );
  const open = offers.length > 0 && !closed;
  const chosen = open ? offers[Math.min(active, offers.length - 1)] : undefined;

  const add = (more: readonly string[]): void => {
    const present = new Set(addresses.map(normalAddress));
    const fresh = more.filter((address) => !present.has(normalAddress(address)));
    setTyped('');
    setActive(0);
    if (fresh.length > 0) onChange([...addresses, ...fresh]);
  };
  const remove = (address: string): void => {
    onChange(addresses.filter((entry) => entry !== address));
    input.current?.focus();
  };
  /** What was typed, when it is an address; what is no address stays to be mended. */
  const takeTyped = (): boolean => {
    const found = readAddresses(typed);
    if (found.length > 0) add(found);
    return found.length > 0;
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' && offers.length > 0) {
      event.preventDefault();
      if (closed) setClosed(false);
      else setActive((active + 1) % offers.length);
    } else if (event.key === 'ArrowUp' && open) {
      event.preventDefault();
      setActive((active - 1 + offers.length) % offers.length);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setClosed(true);
    } else if (event.key === 'Enter' || event.key === ';' || event.key === ',') {
      if (chosen !== undefined && event.key === 'Enter') {
        event.preventDefault();
        add([chosen.email]);
      } else if (takeTyped() || typed === '') {
        if (event.key !== 'Enter' || typed !== '') event.preventDefault();
      }
    } else if (event.key === 'Tab' && typed !== '') {
      if (chosen !== undefined && !event.shiftKey && readAddresses(typed).length === 0) {
        event.preventDefault();
        add([chosen.email]);
      } else takeTyped();
    } else if (event.key === 'Backspace' && typed === '' && addresses.length > 0) {
      onChange(addresses.slice(0, -1));
    }
  };

  return (
    <div className={styles.line}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <div className={styles.field}>
        <ul className={styles.chips} aria-label={words.recipients.chips(props.label)}>
          {addresses.map((address) => {
            const name = nameOf(address, directory);
            return (
              <li key={address} className={styles.chip} title={address}>
                <span className={mergeClasses(styles.chipName, name === address && styles.unknown)}>
                  {name}
                </span>
                <button
                  type="button"
                  className={mergeClasses(styles.remove, ring)}
                  aria-label={words.recipients.remove({ name, field: props.label })}
                  onClick={() => remove(address)}
                >
                  <Dismiss16Regular aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
        <input
          id={id}
          ref={input}
          className={mergeClasses(styles.input, ring)}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen === undefined ? undefined : `${id}-${offers.indexOf(chosen)}`}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
            setClosed(false);
          }}
          onPaste={(event) => {
            const found = readAddresses(event.clipboardData.getData('text'));
            if (found.length === 0) return;
            event.preventDefault();
            add(found);
          }}
          onKeyDown={onKey}
          onBlur={() => {
            takeTyped();
            setClosed(true);
          }}
        />
      </div>
      {props.after}
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={words.recipients.offers(props.label)}
        className={styles.list}
        hidden={!open}
      >
        {offers.map((person, index) => (
          // The keys are the combobox's: the focus never leaves its input.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={person.email}
            id={`${id}-${index}`}
            role="option"
            aria-selected={person === chosen}
            className={mergeClasses(styles.option, person === chosen && styles.active)}
            // The input keeps the focus; a press must not blur it before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setActive(index)}
            onClick={() => add([person.email])}
          >
            <span className={styles.optionName}>{person.name}</span>
            <span className={styles.optionAbout}>{postOf(person)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
