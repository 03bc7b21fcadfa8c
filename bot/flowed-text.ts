/** A message whose format=flowed marks were taken out. */
export interface Flowed {
  readonly bytes: Uint8Array;
  readonly flowed: boolean;
  readonly deleteSpace: boolean;
}

/**
 * Finds Content-Type fields that say format=flowed and takes the words out of them (same length, so nothing
 * moves): postal-mime joins such lines without regard to quotation marks, which can pull the writer's own words
 * into a quotation. unflow() does it by RFC 3676 instead.
 */
export function markFlowed(bytes: Uint8Array): Flowed {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let copy: Buffer | null = null;
  let deleteSpace = false;
  for (const word of ['flowed', 'Flowed', 'FLOWED']) {
    for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length)) {
      if (!/format[ \t\r\n]{0,5}=[ \t\r\n"]{0,5}$/i.test(source.toString('latin1', Math.max(0, at - 20), at)))
        continue;
      const field = fieldAround(source, at);
      if (!/^content-type:/i.test(field) || !/;\s?format\s?=\s?"?flowed/i.test(field.replace(/\s+/g, ' ')))
        continue;
      copy ??= Buffer.from(source);
      copy.write('fixed ', at, 'latin1');
      if (/;\s?delsp\s?=\s?"?yes/i.test(field.replace(/\s+/g, ' '))) deleteSpace = true;
    }
  }
  return { bytes: copy ?? bytes, flowed: copy !== null, deleteSpace };
}

/** The header field that a position stands in, at most 1,000 bytes each way. */
function fieldAround(source: Buffer, at: number): string {
  const from = Math.max(0, at - 1000);
  const text = source.toString('latin1', from, at + 1000);
  const here = at - from;
  let start = here;
  do start = text.lastIndexOf('\n', start - 1);
  while (start > 0 && /^[ \t]/.test(text.slice(start + 1, start + 2)));
  const rest = /\r?\n(?![ \t])/.exec(text.slice(here));
  return text.slice(start + 1, here + (rest?.index ?? text.length));
}

/** RFC 3676: a line that ends in a space goes on in the next of the same quotation depth. */
export function unflow(text: string, deleteSpace: boolean): string {
  const lines: { depth: number; parts: string[] }[] = [];
  let goesOn = false;
  for (const line of text.split('\n')) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    const content = line.slice(line.charAt(depth) === ' ' ? depth + 1 : depth);
    const last = lines[lines.length - 1];
    const mark = content === '-- ';
    if (goesOn && !mark && last?.depth === depth) last.parts.push(content);
    else lines.push({ depth, parts: [content] });
    goesOn = !mark && content.endsWith(' ');
    if (goesOn && deleteSpace) {
      const open = lines[lines.length - 1];
      open?.parts.push((open.parts.pop() ?? '').slice(0, -1));
    }
  }
  return lines.map(({ depth, parts }) => `${'> '.repeat(depth)}${parts.join('')}`).join('\n');
}
