import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { readParts, readRuns } from './alert-markdown';

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  part: { margin: 0, whiteSpace: 'pre-line' },
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
});

function Runs(props: { line: string }): ReactNode {
  return readRuns(props.line).map((run, index) => {
    const key = `${index} ${run.text}`;
    if (run.kind === 'bold') return <strong key={key}>{run.text}</strong>;
    if (run.kind === 'italic') return <em key={key}>{run.text}</em>;
    if (run.kind === 'link') {
      return (
        <Link key={key} href={run.href} target="_blank" rel="noreferrer" inline>
          {run.text}
        </Link>
      );
    }
    return <span key={key}>{run.text}</span>;
  });
}

/** What the Smart Alert says: markdown where the client draws it, else plain text with its line breaks. */
export function AlertText(props: { text: string; markdown: boolean }): ReactNode {
  const styles = useStyles();
  if (!props.markdown) {
    return (
      <div className={styles.text}>
        <p className={styles.part}>{props.text}</p>
      </div>
    );
  }
  return (
    <div className={styles.text}>
      {readParts(props.text).map((part, index) =>
        part.kind === 'paragraph' ? (
          <p key={index} className={styles.part}>
            <Runs line={part.text} />
          </p>
        ) : (
          <ul key={index} className={styles.list}>
            {part.items.map((item) => (
              <li key={item}>
                <Runs line={item} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}
