import type { Run } from './block';
import { joinRuns } from './block';

/**
 * The marks of Markdown, and the few HTML tags that tools leave in text, within one paragraph: crossed-out passages
 * become struck runs, links and emphasis their words. `open`: a ~~ of an earlier paragraph still runs.
 */
export function inlineRuns(
  text: string,
  open = false,
): { readonly runs: readonly Run[]; readonly open: boolean } {
  const marked = text.replace(/<\/?(?:del|s|strike)(?:\s[^<>]{0,200})?>/gi, '~~');
  const runs: Run[] = [];
  let struck = open;
  marked.split('~~').forEach((piece, at) => {
    if (at > 0) struck = !struck;
    runs.push({ text: stripMarks(piece), struck });
  });
  return { runs: joinRuns(runs), open: struck };
}

/** How many ~~ marks a paragraph has: an odd number leaves one open. */
export function strikeMarks(text: string): number {
  return text.replace(/<\/?(?:del|s|strike)(?:\s[^<>]{0,200})?>/gi, '~~').split('~~').length - 1;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** The words of a piece of Markdown: no emphasis, links as their text, tags and escapes undone. */
function stripMarks(text: string): string {
  return text
    .replace(/<(?:br|\/p|\/li|\/div)\s{0,3}\/?>/gi, '\n')
    .replace(
      /<\/?(?:p|li|ul|ol|div|span|b|i|u|em|strong|sup|sub|font|a|ins|mark|table|tr|td|th)(?:\s[^<>]{0,300})?>/gi,
      '',
    )
    .replace(/<((?:https?|mailto):[^<>\s]{1,500})>/gi, '$1')
    .replace(/!\[[^\][]{0,300}\]\([^()\s]{0,1000}\)/g, '')
    .replace(/\[([^\][]{1,1000})\]\([^()\s]{0,1000}\)/g, '$1')
    .replace(/\*\*\*?([^*\n]{1,5000})\*\*\*?/g, '$1')
    .replace(/(^|[^\p{L}\p{N}*])\*([^*\s](?:[^*\n]{0,5000}[^*\s])?)\*(?![\p{L}\p{N}*])/gu, '$1$2')
    .replace(/(^|[^\p{L}\p{N}_])__?([^_\s](?:[^_\n]{0,5000}[^_\s])?)__?(?![\p{L}\p{N}_])/gu, '$1$2')
    .replace(/`([^`\n]{1,1000})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|~<>-])/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
