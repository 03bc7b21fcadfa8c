import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { PersonRow } from '../../../shared/admin/shapes';
import { TIERS } from '../../../shared/types';
import { useMedia } from '../../ui/theme';
import { useParts } from '../parts/styles';
import { isDoubtful } from './rows';
import { peopleWords as words, type Column } from './words';

/*
 * A grid of any length: only the rows on screen are in the page. The focus stays on the grid, which names the cell at
 * hand (aria-activedescendant), so that scrolling cannot lose it.
 */

const ROW = 44;
/** Rows kept ready above and below. */
const SPARE = 6;
const WIDTHS: Readonly<Record<Column, string>> = {
  name: 'minmax(150px, 1.4fr)',
  email: 'minmax(190px, 1.8fr)',
  kind: '104px',
  title: 'minmax(170px, 1.8fr)',
  tier: '176px',
  service: 'minmax(130px, 1.2fr)',
  manager: 'minmax(180px, 1.6fr)',
  ward: 'minmax(110px, 1fr)',
  group: 'minmax(130px, 1fr)',
};
const ALL: readonly Column[] = [
  'name',
  'email',
  'kind',
  'title',
  'tier',
  'service',
  'manager',
  'ward',
  'group',
];
/** On a phone; the rest is in the dialog. */
const FEW: readonly Column[] = ['name', 'tier'];
const NARROW = '(max-width: 720px)';

const useStyles = makeStyles({
  grid: {
    position: 'relative',
    height: 'min(620px, calc(100vh - 230px))',
    minHeight: '320px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  inside: { minWidth: 'max-content' },
  wide: { minWidth: '1440px' },
  fit: { minWidth: 0 },
  row: {
    display: 'grid',
    alignItems: 'stretch',
    boxSizing: 'border-box',
    height: `${String(ROW)}px`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  placed: { position: 'absolute', insetInline: 0 },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  body: { position: 'relative' },
  head: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalM,
  },
  cell: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalM,
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  two: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  soft: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  active: {
    outlineStyle: 'solid',
    outlineWidth: '2px',
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: '-3px',
    borderRadius: tokens.borderRadiusMedium,
  },
  field: {
    ...typographyStyles.body1,
    width: '100%',
    minWidth: 0,
    height: '32px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface TableProps {
  readonly rows: readonly PersonRow[];
  /** Puts a cell's new value; the table shows it once the list has it. */
  readonly onChange: (row: PersonRow, column: Column, value: string) => void;
  readonly onOpen: (row: PersonRow) => void;
}

export function PeopleTable(props: TableProps): ReactNode {
  const { rows } = props;
  const styles = useStyles();
  const parts = useParts();
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const narrow = useMedia(NARROW);
  const columns = narrow ? FEW : ALL;
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const [at, setAt] = useState<{ readonly row: number; readonly column: number }>({ row: 0, column: 0 });
  const [editing, setEditing] = useState(false);
  const [focused, setFocused] = useState(false);
  const active = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length) };

  useLayoutEffect(() => {
    const element = grid.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => setHeight(element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const first = Math.max(0, Math.floor(top / ROW) - SPARE);
  const last = Math.min(rows.length, Math.ceil((top + height) / ROW) + SPARE);
  const template = `${columns.map((column) => (narrow ? (column === 'name' ? 'minmax(0, 1fr)' : '118px') : WIDTHS[column])).join(' ')} 64px`;

  const show = (row: number): void => {
    const element = grid.current;
    if (element === null) return;
    const rowTop = row * ROW;
    if (rowTop < element.scrollTop) element.scrollTop = rowTop;
    else if (rowTop + 2 * ROW > element.scrollTop + element.clientHeight)
      element.scrollTop = rowTop + 2 * ROW - element.clientHeight;
  };
  const go = (row: number, column: number): void => {
    const next = {
      row: Math.max(0, Math.min(rows.length - 1, row)),
      column: Math.max(0, Math.min(columns.length, column)),
    };
    setAt(next);
    show(next.row);
    // Sideways once the cell is drawn.
    setTimeout(
      () =>
        document
          .getElementById(`${id}-${String(next.row)}-${String(next.column)}`)
          ?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
      0,
    );
  };
  const enter = (): void => {
    const row = rows[active.row];
    if (row === undefined) return;
    // The address is what names a person, and a phone has no room: both in the dialog.
    if (narrow || columns[active.column] === undefined || columns[active.column] === 'email')
      props.onOpen(row);
    else setEditing(true);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (editing || event.target !== grid.current) return;
    const page = Math.max(1, Math.floor(height / ROW) - 2);
    const { row, column } = active;
    const to: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(row + 1, column),
      ArrowUp: () => go(row - 1, column),
      ArrowRight: () => go(row, column + 1),
      ArrowLeft: () => go(row, column - 1),
      PageDown: () => go(row + page, column),
      PageUp: () => go(row - page, column),
      Home: () => go(event.ctrlKey ? 0 : row, 0),
      End: () => go(event.ctrlKey ? rows.length - 1 : row, columns.length),
      Enter: enter,
      F2: enter,
    };
    const act = to[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const finish = (row: PersonRow, column: Column, value: string | null): void => {
    setEditing(false);
    grid.current?.focus();
    if (value !== null) props.onChange(row, column, value);
  };

  return (
    <>
      <p id={`${id}-keys`} className={parts.small}>
        {words.keys}
      </p>
      <div
        ref={grid}
        className={styles.grid}
        role="grid"
        tabIndex={0}
        aria-label={words.table}
        aria-describedby={`${id}-keys`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={
          rows.length === 0 ? undefined : `${id}-${String(active.row)}-${String(active.column)}`
        }
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        onKeyDown={onKey}
        onFocus={(event) => setFocused(event.target === event.currentTarget)}
        onBlur={() => setFocused(false)}
      >
        <div className={mergeClasses(styles.inside, narrow ? styles.fit : styles.wide)} role="presentation">
          <div role="rowgroup" className={styles.header}>
            <div
              className={styles.row}
              role="row"
              aria-rowindex={1}
              style={{ gridTemplateColumns: template }}
            >
              {columns.map((column, index) => (
                <div key={column} className={styles.head} role="columnheader" aria-colindex={index + 1}>
                  {words.columns[column]}
                </div>
              ))}
              <div className={styles.head} role="columnheader" aria-colindex={columns.length + 1}>
                <span className={parts.unseen}>{words.edit}</span>
              </div>
            </div>
          </div>
          <div role="rowgroup" className={styles.body} style={{ height: `${String(rows.length * ROW)}px` }}>
            {rows.slice(first, last).map((row, offset) => {
              const index = first + offset;
              return (
                <div
                  key={row.email}
                  className={mergeClasses(styles.row, styles.placed)}
                  role="row"
                  aria-rowindex={index + 2}
                  style={{ top: `${String(index * ROW)}px`, gridTemplateColumns: template }}
                >
                  {columns.map((column, place) => {
                    const here = index === active.row && place === active.column;
                    return (
                      // The keys are the grid's.
                      // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                      <div
                        key={column}
                        id={`${id}-${String(index)}-${String(place)}`}
                        role="gridcell"
                        aria-colindex={place + 1}
                        className={mergeClasses(styles.cell, here && (focused || editing) && styles.active)}
                        title={column === 'tier' ? undefined : row[column]}
                        onClick={() => setAt({ row: index, column: place })}
                        onDoubleClick={() => {
                          setAt({ row: index, column: place });
                          if (narrow || column === 'email') props.onOpen(row);
                          else setEditing(true);
                        }}
                      >
                        {here && editing ? (
                          <CellEditor
                            row={row}
                            column={column}
                            onDone={(value) => finish(row, column, value)}
                          />
                        ) : (
                          <Cell row={row} column={column} narrow={narrow} />
                        )}
                      </div>
                    );
                  })}
                  <div
                    id={`${id}-${String(index)}-${String(columns.length)}`}
                    role="gridcell"
                    aria-colindex={columns.length + 1}
                    className={mergeClasses(
                      styles.cell,
                      index === active.row && active.column === columns.length && focused && styles.active,
                    )}
                  >
                    <Button
                      appearance="subtle"
                      icon={<Edit20Regular />}
                      tabIndex={-1}
                      aria-label={words.editOf(row.name === '' ? row.email : row.name)}
                      onClick={() => props.onOpen(row)}
                    />
                  </div>
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </>
  );
}

/** The tier as given, or as the product reads it; a doubtful one says so. */
function tierText(row: PersonRow): string {
  if (row.kind !== 'officer') return '';
  if (row.tier !== null) return words.tiers[row.tier];
  return row.reads === null ? words.noTier : words.readTier(words.tiers[row.reads]);
}

function Cell(props: { row: PersonRow; column: Column; narrow: boolean }): ReactNode {
  const { row, column } = props;
  const styles = useStyles();
  const parts = useParts();
  if (column === 'tier') {
    return (
      <>
        {isDoubtful(row) && (
          <Warning16Regular className={parts.careful} aria-label={words.doubtful} role="img" />
        )}
        <span className={styles.text}>{tierText(row)}</span>
      </>
    );
  }
  if (column === 'kind') return <span className={styles.text}>{words.kinds[row.kind]}</span>;
  if (column === 'name' && props.narrow) {
    return (
      <span className={styles.two}>
        <span className={styles.text}>{row.name === '' ? row.email : row.name}</span>
        <span className={mergeClasses(styles.text, styles.soft)}>
          {row.kind === 'member' ? row.ward : row.title}
        </span>
      </span>
    );
  }
  return <span className={styles.text}>{row[column]}</span>;
}

function CellEditor(props: {
  row: PersonRow;
  column: Column;
  /** null: leave it. */
  onDone: (value: string | null) => void;
}): ReactNode {
  const { row, column, onDone } = props;
  const styles = useStyles();
  const before = column === 'tier' ? (row.tier ?? '') : row[column];
  const [value, setValue] = useState<string>(before);
  const over = useRef(false);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  const done = (keep: boolean): void => {
    if (over.current) return;
    over.current = true;
    onDone(keep && value.trim() !== before ? value.trim() : null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      done(event.key === 'Enter');
    }
  };
  const label = `${words.columns[column]}, ${row.name === '' ? row.email : row.name}`;
  const shared = {
    ref: field,
    className: styles.field,
    'aria-label': label,
    value,
    onKeyDown,
    onBlur: () => done(true),
  };
  if (column === 'kind' || column === 'tier') {
    return (
      <select {...shared} onChange={(event) => setValue(event.target.value)}>
        {column === 'tier' ? (
          <>
            <option value="">{words.blankTier}</option>
            {TIERS.map((tier) => (
              <option key={tier} value={tier}>
                {words.tiers[tier]}
              </option>
            ))}
          </>
        ) : (
          (Object.keys(words.kinds) as PersonRow['kind'][]).map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))
        )}
      </select>
    );
  }
  return <input {...shared} type="text" onChange={(event) => setValue(event.target.value)} />;
}
