import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createDirectory, type Directory } from '../../shared/directory';
import type { Pack } from '../../shared/pack';
import type { Draft, EarlierMessage } from '../../shared/types';
import { checkEarlier, checkRequest, problemText } from '../drafts';
import { readEml } from '../eml';
import { loadPacks } from '../packs';
import { describePeopleProblem, readPeople } from '../people';
import { InputError, UsageError, type Streams } from './command';
import { fileFault } from './file-fault';
import { parseLine, readLines } from './json-lines';

/** What `check` and `read` are given for one line or file: a draft ready to look at, or why there is none. */
type Input =
  | {
      readonly ok: true;
      readonly id: string | number;
      readonly draft: Draft;
      readonly history: readonly EarlierMessage[];
      readonly pack: Pack;
    }
  | { readonly ok: false; readonly id: string | number | null; readonly error: string };

export interface Inputs {
  readonly directory: Directory;
  readonly inputs: AsyncIterable<Input>;
  /** True when a file named by an option had faults: the drafts are answered all the same, the exit status is 1. */
  readonly faulty: boolean;
}

/** .eml files above this are not opened; Exchange Online's own limit for a message is 150 MB, its default 35 MB. */
const LARGEST_EML = 64 * 1024 * 1024;

/**
 * Reads the options that `check` and `read` share, and streams their input. Throws UsageError for wrong options,
 * InputError for a people or history file that cannot be read at all.
 */
export async function openInputs(args: readonly string[], streams: Streams): Promise<Inputs> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      protocol: { type: 'string' },
      people: { type: 'string' },
      history: { type: 'string', multiple: true },
    },
  });
  const packs = loadPacks();
  const packOf = (id: string): Pack | string =>
    packs.find((pack) => pack.id === id) ??
    `unknown protocol "${id.slice(0, 80)}"; expected one of ${packs.map((pack) => pack.id).join(', ')}`;
  const usual = values.protocol === undefined ? packs[0] : packOf(values.protocol);
  if (usual === undefined) throw new InputError('there is no protocol pack in shared/packs');
  if (typeof usual === 'string') throw new UsageError(`--protocol: ${usual}`);
  const wrong = positionals.find((file) => !/\.eml$/i.test(file));
  if (wrong !== undefined)
    throw new UsageError(`"${wrong}" is not an .eml file; drafts in JSON Lines go to standard input`);
  if (values.history !== undefined && positionals.length === 0) {
    throw new UsageError('--history goes with .eml files; JSON lines carry their own "history"');
  }

  const { directory, problem, faulty } = await openPeople(values.people, streams.stderr);
  const history = await openHistory(values.history ?? [], streams.stderr);
  const source =
    positionals.length > 0
      ? fromFiles(positionals, history.messages, usual)
      : fromLines(streams, packOf, usual);
  return {
    directory,
    inputs: problem === null ? source : withoutPeople(source, problem),
    faulty: faulty || history.faulty,
  };
}

async function* fromLines(
  streams: Streams,
  packOf: (id: string) => Pack | string,
  usual: Pack,
): AsyncGenerator<Input> {
  for await (const line of readLines(streams.stdin)) {
    const parsed = parseLine(line);
    if (!parsed.ok) {
      yield parsed;
      continue;
    }
    const where = `line ${String(line.number)}`;
    const { id, value } = parsed;
    const named = value['protocol'];
    const pack =
      named === undefined || named === null
        ? usual
        : typeof named === 'string'
          ? packOf(named)
          : 'protocol: expected a string';
    if (typeof pack === 'string') {
      yield { ok: false, id, error: `${where}: ${pack}` };
      continue;
    }
    const request = checkRequest(value);
    yield request.ok
      ? { ok: true, id, ...request.value, pack }
      : { ok: false, id, error: `${where}: ${problemText(request.problems)}` };
  }
}

async function* fromFiles(
  files: readonly string[],
  history: readonly EarlierMessage[],
  pack: Pack,
): AsyncGenerator<Input> {
  for (const file of files) {
    try {
      const draft = await openEml(file);
      yield { ok: true, id: file, draft, history, pack };
    } catch (error) {
      yield { ok: false, id: file, error: `${file}: ${fileFault(error)}` };
    }
  }
}

/** A people file that cannot be used would make every officer unknown and every answer wrong: say so instead. */
async function* withoutPeople(source: AsyncIterable<Input>, problem: string): AsyncGenerator<Input> {
  for await (const input of source)
    yield { ok: false, id: input.id, error: input.ok ? problem : input.error };
}

async function openEml(file: string): Promise<Draft> {
  const { size } = await stat(file);
  if (size > LARGEST_EML) {
    throw new InputError(
      `the file has ${String(size)} bytes; expected an email of at most ${String(LARGEST_EML)}`,
    );
  }
  return (await readEml(await readFile(file), new Date())).draft;
}

/** The people of a CSV file, or nobody; `problem`: why the file cannot be used at all, `faulty`: it had faults. */
export async function openPeople(
  file: string | undefined,
  stderr: Writable,
): Promise<{ directory: Directory; problem: string | null; faulty: boolean }> {
  if (file === undefined) {
    stderr.write(
      'protocol-nudge: no --people FILE.csv, so every address is unknown (neither officer nor member)\n',
    );
    return { directory: createDirectory([]), problem: null, faulty: false };
  }
  const { people, problems, usable } = readPeople(await readNamed(file));
  for (const problem of problems)
    stderr.write(`protocol-nudge: ${problem.severity}: ${describePeopleProblem(file, problem)}\n`);
  const first = problems.find(({ severity }) => severity === 'error');
  return {
    directory: createDirectory(people),
    problem:
      usable || first === undefined
        ? null
        : `the people file cannot be used: ${describePeopleProblem(file, first)}`,
    faulty: first !== undefined,
  };
}

async function openHistory(
  files: readonly string[],
  stderr: Writable,
): Promise<{ messages: readonly EarlierMessage[]; faulty: boolean }> {
  const messages: EarlierMessage[] = [];
  let faulty = false;
  for (const file of files) {
    if (/\.eml$/i.test(file)) {
      try {
        const { composedAt, ...rest } = await openEml(file);
        messages.push({ ...rest, sentAt: composedAt });
      } catch (error) {
        throw new InputError(`--history ${file}: ${fileFault(error)}`);
      }
      continue;
    }
    await findNamed(file);
    for await (const line of readLines(createReadStream(file))) {
      const where = `${file}, line ${String(line.number)}`;
      let problem = line.problem;
      if (line.text !== null) {
        try {
          const one = checkEarlier(JSON.parse(line.text));
          if (one.ok) messages.push(one.value);
          else problem = problemText(one.problems);
        } catch {
          problem = 'not JSON; expected one earlier message on the line';
        }
      }
      if (problem !== null) {
        faulty = true;
        stderr.write(`protocol-nudge: error: ${where}: ${problem}; the line is left out\n`);
      }
    }
  }
  return { messages, faulty };
}

async function readNamed(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputError(`${file}: ${fileFault(error)}`);
  }
}

async function findNamed(file: string): Promise<void> {
  try {
    if ((await stat(file)).isDirectory()) throw new InputError('is a folder, expected a file');
  } catch (error) {
    throw new InputError(`${file}: ${fileFault(error)}`);
  }
}
