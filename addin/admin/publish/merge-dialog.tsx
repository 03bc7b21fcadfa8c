import { Button, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Difference } from '../../../shared/admin/shapes';
import { DifferenceList } from '../parts/differences';
import { Modal } from '../parts/modal';
import { useParts } from '../parts/styles';
import { useDraft, useTab } from '../tab';
import { words as tabWords } from '../words';

const words = tabWords.merge;

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { ...typographyStyles.body1Strong, padding: 0, overflowWrap: 'anywhere' },
  value: { ...typographyStyles.body1, display: 'block', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  who: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

const keyOf = (difference: Difference): string => difference.path.join('\n');

/**
 * A save that came too late: what the other clerk changed, and where both changed the same, which to keep. In a
 * conflict `before` is the other's value and `after` the clerk's own, as the server gives them.
 */
export default function MergeDialog(): ReactNode {
  const { draft, notices } = useTab();
  const { stale } = useDraft();
  const styles = useStyles();
  const parts = useParts();
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  if (stale === null) return null;
  const choose = (difference: Difference, own: boolean): void => {
    const next = new Set(mine);
    if (own) next.add(keyOf(difference));
    else next.delete(keyOf(difference));
    setMine(next);
  };
  const clashing = new Set(stale.conflicts.map(keyOf));
  const theirs = stale.theirs.filter((one) => !clashing.has(keyOf(one)));
  const go = (): void => {
    void draft
      .merge(
        stale.conflicts.filter((one) => mine.has(keyOf(one))),
        words.label,
      )
      .then(() => {
        if (draft.get().saving === 'saved') notices.set({ kind: 'done', text: words.done });
      });
  };
  return (
    <Modal
      title={words.title}
      size="wide"
      // Nothing is saved until the clerk has chosen.
      onClose={null}
      actions={
        <Button appearance="primary" onClick={go}>
          {words.go}
        </Button>
      }
    >
      <p className={parts.soft}>{words.intro}</p>
      <section className={parts.tight} aria-labelledby="merge-theirs">
        <h3 id="merge-theirs" className={parts.h3}>
          {words.theirs(theirs.length)}
        </h3>
        {theirs.length === 0 ? (
          <p className={parts.soft}>{words.noTheirs}</p>
        ) : (
          <DifferenceList differences={theirs} label={words.theirs(theirs.length)} />
        )}
      </section>
      {stale.conflicts.length > 0 && (
        <section className={parts.tight} aria-labelledby="merge-both">
          <h3 id="merge-both" className={parts.h3}>
            {words.conflicts}
          </h3>
          <p className={parts.soft}>{words.conflictsHelp}</p>
          {stale.conflicts.length > 1 && (
            <div className={parts.row}>
              <Button size="small" onClick={() => setMine(new Set())}>
                {words.allTheirs}
              </Button>
              <Button size="small" onClick={() => setMine(clashing)}>
                {words.allMine}
              </Button>
            </div>
          )}
          <ul className={parts.lines}>
            {stale.conflicts.map((difference) => (
              <li key={keyOf(difference)}>
                <fieldset className={styles.choice}>
                  <legend className={styles.legend}>{difference.what}</legend>
                  <RadioGroup
                    value={mine.has(keyOf(difference)) ? 'mine' : 'theirs'}
                    onChange={(_event, data) => choose(difference, data.value === 'mine')}
                  >
                    {(['theirs', 'mine'] as const).map((who) => (
                      <Radio
                        key={who}
                        value={who}
                        label={
                          <>
                            <span className={styles.who}>
                              {who === 'theirs' ? words.keepTheirs : words.keepMine}
                            </span>
                            <span className={styles.value}>
                              {(who === 'theirs' ? difference.before : difference.after) ??
                                tabWords.differences.nothing}
                            </span>
                          </>
                        }
                      />
                    ))}
                  </RadioGroup>
                </fieldset>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={parts.soft}>{words.rest}</p>
    </Modal>
  );
}
