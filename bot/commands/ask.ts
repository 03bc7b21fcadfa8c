import { parseArgs } from 'node:util';
import { askLine, type AskContext } from '../ask-line';
import { loadPacks } from '../packs';
import { InputError, UsageError, guarded, type Command } from './command';
import { openPeople } from './inputs';
import { parseLine, readLines, writeLine } from './json-lines';

/**
 * `ask`: {"id","question","asker"?,"protocol"?} a line on standard input; {"id","verdict","clauses","text","conditions",
 * "contacts","confidence","situation"} for each, in order. A bad line gives {"id","error"} in its place, and status 1.
 */
export const askCommand: Command = (args, streams) =>
  guarded(streams, async () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { protocol: { type: 'string' }, people: { type: 'string' } },
    });
    if (positionals.length > 0)
      throw new UsageError(`"${positionals[0] ?? ''}": ask reads standard input, not files`);
    const packs = loadPacks();
    const known = packs.map((pack) => pack.id);
    const protocol = values.protocol ?? known[0];
    if (protocol === undefined) throw new InputError('there is no protocol pack in shared/packs');
    if (!known.includes(protocol)) {
      throw new UsageError(
        `--protocol: unknown protocol "${protocol.slice(0, 80)}"; expected one of ${known.join(', ')}`,
      );
    }
    const { directory, problem, faulty } = await openPeople(values.people, streams.stderr);
    const context: AskContext = { packs, directory, protocol };

    let status = faulty ? 1 : 0;
    for await (const line of readLines(streams.stdin)) {
      const parsed = parseLine(line);
      const answered = !parsed.ok
        ? { id: parsed.id, error: parsed.error }
        : problem !== null
          ? { id: parsed.id, error: problem }
          : askLine(parsed.value, line.number, context);
      if ('error' in answered) status = 1;
      await writeLine(streams.stdout, answered);
    }
    return status;
  });
