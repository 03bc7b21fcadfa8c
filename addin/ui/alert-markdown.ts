/** The markdown that Smart Alerts draw (errorMessageMarkdown): bold, italic, lists, https links; nothing else. */

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
