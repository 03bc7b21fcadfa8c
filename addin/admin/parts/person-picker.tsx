import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Person } from '../../../shared/types';
import { suggestPeople } from '../../ui/people-search';
import { postOf } from '../../ui/person-name';
import { partWords as words } from './words';
import { useParts } from './styles';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    width: '100%',
    minWidth: 0,
  },
  label: { ...typographyStyles.body1 },
  box: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':focus-within': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '1px',
    },
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  input: {
    ...typographyStyles.body1,
    flexGrow: 1,
    minWidth: 0,
    height: '28px',
    padding: '0 2px',
    border: 'none',
    outlineStyle: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
  },
  list: {
    position: 'absolute',
    insetInline: 0,
    top: '100%',
    zIndex: 12,
    margin: '2px 0 0',
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    maxHeight: '264px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    minHeight: '24px',
    overflowWrap: 'anywhere',
  },
  active: {
    backgroundColor: tokens.colorSubtleBackgroundHover,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  name: { ...typographyStyles.body1, display: 'block' },
  about: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  problem: {
    ...typographyStyles.caption1,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: 'anywhere',
  },
});

/** Finds somebody of the council by name, post or address; an address that nobody has is taken as typed. */
export function PersonPicker(props: {
  label: string;
  people: readonly Person[];
  /** Addresses not to offer. */
  taken?: readonly string[];
  problem?: string | null;
  onPick: (address: string) => void;
}): ReactNode {
  const styles = useStyles();
  const parts = useParts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [closed, setClosed] = useState(false);
  const offers = useMemo(
    () => suggestPeople(props.people, typed, props.taken ?? []),
    [props.people, typed, props.taken],
  );
  const open = offers.length > 0 && !closed;
  const chosen = open ? offers[Math.min(active, offers.length - 1)] : undefined;
  const pick = (address: string): void => {
    setTyped('');
    setActive(0);
    props.onPick(address);
    input.current?.focus();
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
      event.stopPropagation();
      setClosed(true);
    } else if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      pick(chosen?.email ?? typed.trim());
    }
  };
  return (
    <div className={styles.root}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <div className={styles.box}>
        <Search20Regular className={styles.icon} aria-hidden />
        <input
          id={id}
          ref={input}
          className={styles.input}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.pickHint}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen === undefined ? undefined : `${id}-${String(offers.indexOf(chosen))}`}
          aria-describedby={`${id}-problem`}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
            setClosed(false);
          }}
          onKeyDown={onKey}
          onBlur={() => setClosed(true)}
        />
      </div>
      <span id={`${id}-problem`} role="alert" className={styles.problem}>
        {props.problem ?? ''}
      </span>
      <span className={parts.unseen} role="status">
        {open ? words.offered(offers.length) : ''}
      </span>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={words.offers(props.label)}
        className={styles.list}
        hidden={!open}
      >
        {offers.map((person, index) => (
          // The keys are the combobox's: the focus never leaves its input.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={person.email}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={person === chosen}
            className={mergeClasses(styles.option, person === chosen && styles.active)}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setActive(index)}
            onClick={() => pick(person.email)}
          >
            <span className={styles.name}>{person.name}</span>
            <span className={styles.about}>
              {[postOf(person), person.email].filter((part) => part !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
