import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Just enough of a Dockerfile's and a .dockerignore's grammar to repeat its COPY lines without Docker. */
interface Instruction {
  readonly name: string;
  /** With continued lines joined. */
  readonly text: string;
}
export interface Stage {
  /** What it is called by others, or its number. */
  readonly name: string;
  readonly from: string;
  readonly instructions: readonly Instruction[];
}

export function readDockerfile(file: string): {
  readonly args: ReadonlyMap<string, string>;
  readonly stages: readonly Stage[];
} {
  const joined = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replace(/\\\n\s*/g, '');
  const args = new Map<string, string>();
  const stages: { name: string; from: string; instructions: Instruction[] }[] = [];
  for (const line of joined.split('\n').filter((one) => one.trim() !== '')) {
    const match = /^([A-Z]+)\s+(.*)$/.exec(line);
    if (match === null) throw new Error(`no instruction: ${line}`);
    const [, name = '', text = ''] = match;
    if (name === 'FROM') {
      const [, from = '', as] = /^(\S+)(?:\s+AS\s+(\S+))?$/.exec(text) ?? [];
      const image = from.replace(/\$\{(\w+)\}/g, (_whole, arg: string) => args.get(arg) ?? '');
      stages.push({ name: as ?? String(stages.length), from: image, instructions: [] });
      continue;
    }
    const stage = stages[stages.length - 1];
    if (stage !== undefined) stage.instructions.push({ name, text });
    else {
      const [, arg = '', value = ''] = /^(\w+)=(.*)$/.exec(text) ?? [];
      if (name !== 'ARG') throw new Error(`${name} before the first FROM`);
      args.set(arg, value);
    }
  }
  return { args, stages };
}

export interface Copy {
  /** The stage it comes from; null: the context. */
  readonly from: string | null;
  readonly sources: readonly string[];
  readonly to: string;
}

export function copiesOf(stage: Stage): readonly Copy[] {
  return stage.instructions
    .filter(({ name }) => name === 'COPY')
    .map(({ text }) => {
      const words = text.split(/\s+/);
      const flags = words.filter((word) => word.startsWith('--'));
      const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length) ?? null;
      const paths = words.filter((word) => !word.startsWith('--'));
      return { from, sources: paths.slice(0, -1), to: paths[paths.length - 1] ?? '' };
    });
}

/** Whether a path of the context is left out, by the patterns used here: *, **, ! and plain paths; the last one counts. */
export function ignoredBy(file: string): (relative: string) => boolean {
  const patterns = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ keeps: line.startsWith('!'), pattern: expression(line.replace(/^!/, '')) }));
  return (relative) => {
    let out = false;
    for (const { keeps, pattern } of patterns) if (pattern.test(relative)) out = !keeps;
    return out;
  };
}

/** A pattern takes what it names and all below it. */
function expression(pattern: string): RegExp {
  const source = pattern
    .split('/')
    .map((part) => (part === '**' ? '**' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]*')))
    .join('/')
    .replace(/\*\*\//g, '(?:.*/)?');
  return new RegExp(`^${source}(?:/.*)?$`);
}

/** Does one COPY from a folder (the context, or what stands in for a stage) to another. Throws when there is nothing to copy. */
export function copy(
  { sources, to }: Copy,
  context: string,
  target: string,
  ignored: (relative: string) => boolean,
): void {
  for (const source of sources) {
    const from = path.join(context, source);
    if (!existsSync(from)) throw new Error(`COPY ${source}: there is none`);
    const isFolder = statSync(from).isDirectory();
    // A folder's content goes into the target; a file into it where that ends in a slash.
    const at = path.join(target, to, isFolder || !to.endsWith('/') ? '' : path.basename(source));
    const files = isFolder ? filesIn(from) : [''];
    let copied = 0;
    for (const file of files) {
      const relative = path.posix.join(source, file).replace(/\/$/, '');
      if (ignored(relative)) continue;
      mkdirSync(path.dirname(path.join(at, file)), { recursive: true });
      const isPlainTarget = to === './' || to === '.';
      cpSync(
        path.join(from, file),
        isFolder ? path.join(at, file) : isPlainTarget ? path.join(target, source) : at,
      );
      copied += 1;
    }
    if (copied === 0) throw new Error(`COPY ${source}: all of it is left out`);
  }
}

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(below, entry.name);
    if (entry.name === 'node_modules') return [];
    return entry.isDirectory() ? filesIn(folder, name) : [name];
  });
}
