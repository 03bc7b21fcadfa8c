import {
  Badge,
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react';
import type { OwnClause, OwnProtocol } from '../../../shared/admin/shapes';
import { useFocusRing } from '../../ui/focus-ring';
import { Empty } from '../parts/page';
import { FORCED, forcedChosen, useParts } from '../parts/styles';
import { useStore } from '../store';
import { useTab } from '../tab';
import { ClauseMapping } from './mapping';
import { countProposed } from './proposals';
import { blankClause, freeRef, mergeClause, splitClause, withClause, type WorkController } from './work';
import { protocolWords } from './words';

const words = protocolWords.clauses;

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media (min-width: 900px)': { gridTemplateColumns: '290px minmax(0, 1fr)' },
  },
  right: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '3px',
    maxHeight: '70vh',
    overflowY: 'auto',
    '@media (max-width: 899px)': { maxHeight: '260px' },
  },
  item: {
    ...typographyStyles.body1,
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    border: 'none',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    [FORCED]: { borderInlineStartColor: 'Canvas', ':hover': { textDecorationLine: 'underline' } },
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 62px',
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    [FORCED]: {
      ...forcedChosen,
      borderInlineStartColor: 'Highlight',
      '& *': { color: 'inherit', backgroundColor: 'transparent', borderTopColor: 'currentcolor' },
    },
  },
  first: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  words: {
    ...typographyStyles.caption1,
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  two: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 120px) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    '& .fui-Input': { width: '100%', minWidth: 0 },
    '& input': { width: '100%', minWidth: 0 },
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  document: {
    ...typographyStyles.body1,
    maxHeight: '46vh',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '& p': { margin: `0 0 ${tokens.spacingVerticalS}` },
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2 },
  },
  unused: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  here: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderInlineStartWidth: '4px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The clauses found; the one chosen can be mended, beside the document that it came from. */
export function ClausesView(props: { work: WorkController }): ReactNode {
  const { work } = props;
  const { now, base } = useStore(work);
  const styles = useStyles();
  const parts = useParts();
  const ring = useFocusRing();
  const [at, setAt] = useState(0);
  const [wanted, setWanted] = useState('');
  const looked = useDeferredValue(wanted.trim().toLowerCase());
  const { clauses } = now;
  const chosen = Math.min(at, clauses.length - 1);
  const clause = clauses[chosen];
  const add = (): void => {
    work.edit(words.did.add, (one) => ({
      ...one,
      clauses: [
        ...one.clauses.slice(0, chosen + 1),
        blankClause(freeRef(one, words.newRef), clause?.at ?? null),
        ...one.clauses.slice(chosen + 1),
      ],
    }));
    setAt(chosen + 1);
  };
  return (
    <div className={styles.columns}>
      <section className={parts.card} aria-labelledby="clauses-list">
        <div>
          <h2 id="clauses-list" className={parts.h2}>
            {words.list}
          </h2>
          <p className={parts.small}>
            {words.count({ inForce: clauses.filter((one) => one.inForce).length, total: clauses.length })}
          </p>
        </div>
        <Field label={words.find}>
          <Input type="search" value={wanted} onChange={(_event, data) => setWanted(data.value)} />
        </Field>
        {clauses.length === 0 ? (
          <Empty title={words.none.title} text={words.none.text}>
            <Button onClick={add}>{words.addFirst}</Button>
          </Empty>
        ) : (
          <ul className={styles.list}>
            {clauses.map((one, index) => {
              if (!`${one.ref} ${one.heading} ${one.text}`.toLowerCase().includes(looked)) return null;
              const open = countProposed([one]);
              return (
                <li key={index}>
                  <button
                    type="button"
                    className={mergeClasses(styles.item, index === chosen && styles.chosen, ring)}
                    aria-current={index === chosen ? 'true' : undefined}
                    onClick={() => setAt(index)}
                  >
                    <span className={styles.first}>
                      <span className={parts.strong}>{one.ref}</span>
                      {!one.inForce && (
                        <Badge size="small" appearance="outline" color="informative">
                          {words.struck}
                        </Badge>
                      )}
                      {open > 0 && (
                        <Badge size="small" appearance="tint" color="warning">
                          {words.toLookAt(open)}
                        </Badge>
                      )}
                    </span>
                    <span className={styles.words}>{one.text === '' ? one.heading : one.text}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </section>
      {clause !== undefined && (
        <div className={styles.right}>
          <ClauseEditor key={chosen} work={work} clause={clause} index={chosen} onAt={setAt} onAdd={add} />
          <DocumentView document={base.document} at={clause.at} />
        </div>
      )}
    </div>
  );
}

function ClauseEditor(props: {
  work: WorkController;
  clause: OwnClause;
  index: number;
  onAt: (index: number) => void;
  onAdd: () => void;
}): ReactNode {
  const { work, clause, index } = props;
  const { notices } = useTab();
  const { now } = useStore(work);
  const styles = useStyles();
  const parts = useParts();
  const area = useRef<HTMLTextAreaElement>(null);
  const [nowhere, setNowhere] = useState(false);
  const change = (label: string, how: (one: OwnClause) => OwnClause): void =>
    work.edit(label, (one) => withClause(one, index, how));
  const edited = words.did.edit(clause.ref);
  const twice =
    clause.inForce &&
    now.clauses.some((one, place) => place !== index && one.inForce && one.ref === clause.ref);
  const refProblem = clause.ref.trim() === '' ? words.refEmpty : twice ? words.refTwice : null;
  const split = (): void => {
    const place = area.current?.selectionStart ?? 0;
    if (clause.text.slice(0, place).trim() === '' || clause.text.slice(place).trim() === '') {
      setNowhere(true);
      area.current?.focus();
      return;
    }
    setNowhere(false);
    work.edit(words.did.split(clause.ref), (one) => splitClause(one, index, place));
    props.onAt(index + 1);
  };
  return (
    <section className={parts.card} aria-labelledby="clause-editor">
      <h2 id="clause-editor" className={parts.h2}>
        {words.editor(clause.ref)}
      </h2>
      <div className={styles.two}>
        <Field label={words.ref} {...(refProblem === null ? {} : { validationMessage: refProblem })}>
          <Input
            value={clause.ref}
            maxLength={60}
            onChange={(_event, data) =>
              change(words.did.edit(String(index)), (one) => ({ ...one, ref: data.value }))
            }
          />
        </Field>
        <Field label={words.heading}>
          <Input
            value={clause.heading}
            maxLength={300}
            onChange={(_event, data) => change(edited, (one) => ({ ...one, heading: data.value }))}
          />
        </Field>
      </div>
      <Field
        label={words.text}
        hint={words.splitHelp}
        {...(nowhere ? { validationMessage: words.splitNowhere } : {})}
      >
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            area.current = element;
          }}
          rows={6}
          resize="vertical"
          value={clause.text}
          onChange={(_event, data) => change(edited, (one) => ({ ...one, text: data.value }))}
        />
      </Field>
      <Checkbox
        label={words.inForce}
        checked={clause.inForce}
        onChange={(_event, data) => change(edited, (one) => ({ ...one, inForce: data.checked === true }))}
      />
      <div className={parts.row}>
        <Button onClick={split}>{words.split}</Button>
        <Button
          disabledFocusable={index === 0}
          onClick={() => {
            if (index === 0) return;
            work.edit(words.did.merge(clause.ref), (one) => mergeClause(one, index));
            props.onAt(index - 1);
          }}
        >
          {words.merge}
        </Button>
        <Button onClick={props.onAdd}>{words.add}</Button>
        <Button
          onClick={() => {
            const label = words.did.remove(clause.ref);
            work.edit(label, (one) => ({
              ...one,
              clauses: one.clauses.filter((_, place) => place !== index),
            }));
            notices.set({
              kind: 'done',
              text: words.removed(clause.ref),
              undo: { label: protocolWords.undoOf(label), act: work.undo },
            });
          }}
        >
          {words.remove}
        </Button>
      </div>
      <ClauseMapping clause={clause} onChange={(how) => change(words.did.map(clause.ref), how)} />
    </section>
  );
}

function DocumentView(props: { document: OwnProtocol['document']; at: number | null }): ReactNode {
  const { at } = props;
  const styles = useStyles();
  const parts = useParts();
  const box = useRef<HTMLDivElement>(null);
  const here = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const element = here.current;
    // Within the box only: the page stays where the clerk is.
    if (element !== null && box.current !== null)
      box.current.scrollTop = element.offsetTop - box.current.offsetTop - 24;
  }, [at]);
  return (
    <section className={parts.card} aria-labelledby="document-view">
      <div>
        <h2 id="document-view" className={parts.h2}>
          {words.document}
        </h2>
        <p className={parts.small}>
          {props.document.name}. {at === null ? words.noDocument : words.documentHelp}
        </p>
      </div>
      {/* Scrolled by keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={box} className={styles.document} role="region" aria-label={props.document.name} tabIndex={0}>
        {props.document.blocks.map((block, index) => (
          <p
            key={index}
            ref={index === at ? here : null}
            className={mergeClasses(!block.used && styles.unused, index === at && styles.here)}
          >
            {index === at && (
              <Badge size="small" appearance="filled" color="brand">
                {words.here}
              </Badge>
            )}{' '}
            {block.text}
          </p>
        ))}
      </div>
    </section>
  );
}
