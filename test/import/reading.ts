import { deflateRawSync } from 'node:zlib';
import { findClauses } from '../../bot/import/find-clauses';
import { readDocument } from '../../bot/import/read-document';
import { readText } from '../../bot/import/read-text';
import type { ImportProblem, ImportResult } from '../../shared/proposals/imported';

/** [ref, text] of every clause in force. */
export type Pairs = readonly (readonly [string, string])[];

export function pairs(result: Pick<ImportResult, 'clauses'>): Pairs {
  return result.clauses.filter(({ inForce }) => inForce).map(({ ref, text }) => [ref, text] as const);
}

export function refs(result: Pick<ImportResult, 'clauses'>): string[] {
  return result.clauses.filter(({ inForce }) => inForce).map(({ ref }) => ref);
}

export function textOf(result: Pick<ImportResult, 'clauses'>, ref: string): string | undefined {
  return result.clauses.find((one) => one.ref === ref)?.text;
}

export function kinds(problems: readonly ImportProblem[]): string[] {
  return problems.map(({ kind }) => kind);
}

/** What the finder makes of plain text. */
export function inText(text: string): ReturnType<typeof findClauses> {
  const { blocks, wholeParagraphs } = readText(text);
  return findClauses(blocks, wholeParagraphs);
}

export function reading(content: string | Uint8Array, name: string): Promise<ImportResult> {
  return readDocument(typeof content === 'string' ? new TextEncoder().encode(content) : content, name);
}

/** A zip file of these parts, packed; the sizes it claims are as small as an attacker would claim. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content, { level: 1 });
    const path = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(1000, 22);
    head.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(1000, 24);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(at, 42);
    local.push(head, path, packed);
    central.push(entry, path);
    at += head.length + path.length + packed.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, list, end]);
}

/** A Word document of this body, as WordprocessingML. */
export function word(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${space}><w:body>${body}</w:body></w:document>`,
  };
  for (const [name, xml] of Object.entries(more)) parts[name] = `<w:x ${space}>${xml}</w:x>`;
  return zipped(parts);
}

interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** A line is drawn from this many points right of x, so long. */
  readonly line?: readonly [number, number];
}

/** A small PDF, 12-point Helvetica; each list is a page. `trailer`: more of the trailer. */
export function pdf(pages: readonly (readonly PdfText[])[], trailer = ''): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((texts, at) => {
    const content = texts
      .map(({ text, x, y, line }) => {
        const escaped = text.replace(/[\\()]/g, '\\$&');
        const drawn =
          line === undefined ? '' : `\n${x + line[0]} ${y + 3.6} m ${x + line[0] + line[1]} ${y + 3.6} l S`;
        return `BT /F1 12 Tf ${x} ${y} Td (${escaped}) Tj ET${drawn}`;
      })
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let text = '%PDF-1.4\n';
  const places: number[] = [];
  objects.forEach((one, at) => {
    places.push(text.length);
    text += `${at + 1} 0 obj\n${one}\nendobj\n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) text += `${String(place).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
