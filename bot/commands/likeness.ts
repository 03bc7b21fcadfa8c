import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { likenessLine, readBackground } from '../likeness-lines';
import { InputError, UsageError, guarded, type Command } from './command';
import { fileFault } from './file-fault';
import { idInText, readLines, writeLine } from './json-lines';

/** `likeness`: {"id","score"} for each line {"id","a","b"}, in order. */
export const likenessCommand: Command = (args, streams) =>
  guarded(streams, async () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { background: { type: 'string' } },
    });
    if (positionals.length > 0)
      throw new UsageError(`"${positionals[0] ?? ''}": likeness reads standard input, not files`);
    const learned = values.background === undefined ? undefined : await openBackground(values.background);

    let status = 0;
    for await (const line of readLines(streams.stdin)) {
      const answer =
        line.text === null
          ? { id: null, error: `line ${String(line.number)}: ${line.problem ?? 'cannot be read'}` }
          : likenessLine(line.text, line.number, learned);
      if (!('error' in answer)) {
        await writeLine(streams.stdout, answer);
        continue;
      }
      status = 1;
      await writeLine(streams.stdout, { ...answer, id: answer.id ?? idInText(line.text ?? '') });
    }
    return status;
  });

type Background = Extract<ReturnType<typeof readBackground>, { background: unknown }>['background'];

async function openBackground(file: string): Promise<Background> {
  const lines: string[] = [];
  try {
    for await (const line of readLines(createReadStream(file))) {
      if (line.text === null)
        throw new InputError(`line ${String(line.number)}: ${line.problem ?? 'cannot be read'}`);
      lines[line.number - 1] = line.text;
    }
  } catch (error) {
    throw new InputError(`--background ${file}: ${fileFault(error)}`);
  }
  const answer = readBackground(Array.from(lines, (line: string | undefined) => line ?? ''));
  if ('error' in answer) throw new InputError(`--background ${file}: ${answer.error}`);
  return answer.background;
}
