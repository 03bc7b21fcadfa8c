import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  part: { margin: 0, whiteSpace: 'pre-line' },
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});

/** A run of text as Outlook's Smart Alert draws it: plain, bold, italic, or an https link. */
export type Run =
  | { readonly kind: 'text' | 'bold' | 'italic'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

const MARK = /\*\*([^*]{1,500})\*\*|\*([^*]{1,500})\*|\[([^\][]{1,200})\]\((https:\/\/[^()\s]{1,500})\)/;

/** Bold, italic and https links of errorMessageMarkdown; everything else is text. */
export function readRuns(line: string): readonly Run[] {
  const runs: Run[] = [];
  let rest = line;
  for (let found = MARK.exec(rest); found !== null; found = MARK.exec(rest)) {
    if (found.index > 0) runs.push({ kind: 'text', text: rest.slice(0, found.index) });
    const [, bold, italic, label, href] = found;
    if (bold !== undefined) runs.push({ kind: 'bold', text: bold });
    else if (italic !== undefined) runs.push({ kind: 'italic', text: italic });
    else runs.push({ kind: 'link', text: label ?? '', href: href ?? '' });
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest !== '') runs.push({ kind: 'text', text: rest });
  return runs;
}

export type Part =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Paragraphs (split at a blank line) and lists ("- " or "* ", items ended by a carriage return or a line feed). */
export function readParts(markdown: string): readonly Part[] {
  const parts: Part[] = [];
  let items: string[] = [];
  let lines: string[] = [];
  const endList = (): void => {
    if (items.length > 0) parts.push({ kind: 'list', items });
    items = [];
  };
  const endParagraph = (): void => {
    if (lines.length > 0) parts.push({ kind: 'paragraph', text: lines.join('\n') });
    lines = [];
  };
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const item = /^ {0,3}[-*] (.*)$/.exec(line);
    if (item !== null) {
      endParagraph();
      items.push(item[1] ?? '');
    } else if (line.trim() === '') {
      endParagraph();
      endList();
    } else {
      endList();
      lines.push(line);
    }
  }
  endParagraph();
  endList();
  return parts;
}

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
