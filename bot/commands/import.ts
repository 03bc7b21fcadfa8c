import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ImportError, importDocument, LARGEST_IMPORT, tooLarge } from '../import/import-document';
import { UsageError, guarded, type Command } from './command';
import { fileFault } from './file-fault';
import { writeLine } from './json-lines';

/**
 * `import`: {"title","clauses":[{"ref","heading","text","inForce"}]} for each protocol document, one line a file, in
 * order. What a clerk should look at goes to standard error, so that standard output holds the contract's shape alone.
 */
export const importCommand: Command = (args, streams) =>
  guarded(streams, async () => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    if (positionals.length === 0)
      throw new UsageError('import needs a file: a protocol as .docx, .pdf, .html, .txt or .md');
    let status = 0;
    for (const file of positionals) {
      try {
        const { title, clauses, problems } = await importDocument(await readBounded(file), file);
        for (const { where, text } of problems)
          streams.stderr.write(`protocol-nudge: ${file}: ${where}: ${text}\n`);
        await writeLine(streams.stdout, {
          title,
          clauses: clauses.map(({ ref, heading, text, inForce }) => ({ ref, heading, text, inForce })),
        });
      } catch (error) {
        status = 1;
        await writeLine(streams.stdout, { id: file, error: `${file}: ${fileFault(error)}` });
      }
    }
    return status;
  });

/** The file's bytes; a file that is too large is refused before any of it is read, and one that grows meanwhile is too. */
async function readBounded(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const stat = await handle.stat();
    if (stat.isDirectory()) throw new ImportError('is a folder, expected a file');
    if (stat.size > LARGEST_IMPORT) throw tooLarge(stat.size);
    const parts: Buffer[] = [];
    let length = 0;
    for await (const chunk of handle.createReadStream({ autoClose: false })) {
      const part = chunk as Buffer;
      length += part.length;
      if (length > LARGEST_IMPORT) throw tooLarge(length);
      parts.push(part);
    }
    return Buffer.concat(parts);
  } finally {
    await handle.close();
  }
}
