import type { Command, Streams } from './commands/command';
import { errorMessage } from './error-code';

/**
 * The command line. Each subcommand lives in its own file and is loaded only when asked for, so that `check`
 * starts without the server's packages. `require`, because tsx's CommonJS half leaves import() to Node, which
 * cannot read TypeScript.
 */
/* eslint-disable @typescript-eslint/no-require-imports */
const COMMANDS: Readonly<Record<string, () => Command>> = {
  ask: () => (require('./commands/ask') as typeof import('./commands/ask')).askCommand,
  check: () => (require('./commands/check') as typeof import('./commands/check')).checkCommand,
  read: () => (require('./commands/read') as typeof import('./commands/read')).readCommand,
  likeness: () => (require('./commands/likeness') as typeof import('./commands/likeness')).likenessCommand,
  import: () => (require('./commands/import') as typeof import('./commands/import')).importCommand,
  serve: () => (require('./commands/serve') as typeof import('./commands/serve')).serveCommand,
  sync: () => (require('./commands/sync') as typeof import('./commands/sync')).syncCommand,
  backup: () => (require('./commands/backup') as typeof import('./commands/backup')).backupCommand,
  restore: () => (require('./commands/restore') as typeof import('./commands/restore')).restoreCommand,
  'export-council': () =>
    (require('./commands/export-council') as typeof import('./commands/export-council')).exportCouncilCommand,
  'import-council': () =>
    (require('./commands/import-council') as typeof import('./commands/import-council')).importCouncilCommand,
};
/* eslint-enable @typescript-eslint/no-require-imports */

const USAGE = `Usage: protocol-nudge <command> [options]

  check     [--protocol ID] [--people FILE.csv] [--history FILE ...] [FILE.eml ...]
            The nudges for each draft: lines {"id","draft","history"?,"protocol"?} on standard input,
            or the .eml files named. Out: lines {"id","rules","nudges"}.
  read      The same input as check. Out: the facts that the rules see, lines {"id","ownWords","points",...}.
  ask       [--protocol ID] [--people FILE.csv]
            Lines {"id","question","asker"?,"protocol"?} on standard input. Out: lines {"id","verdict",
            "clauses","text","conditions","contacts","confidence"}.
  likeness  [--background FILE.jsonl]
            Lines {"id","a","b"} on standard input. Out: lines {"id","score"}, 0 to 1.
  import    FILE.(docx|pdf|html|txt|md)
            The clauses of a protocol document: {"title","clauses":[{"ref","heading","text","inForce"}]}.
  serve     The server, set up by environment variables (see README).
  sync      [--council ID] [--allow-loss] [--afresh]
            People and mailing lists from Microsoft 365, now; set up by the server's environment variables.
  backup    FILE: everything that is kept, into one new file. The store is DATABASE_URL, or else DATA_DIR.
  restore   [--replace] FILE: a backup into an empty store, or in place of what is there. All or nothing.
  export-council ID FILE, import-council FILE
            One council, out of a store and into another that does not have it.

--protocol is used for drafts that do not name their own; the first pack if it is not given.
A bad line or file gives {"id","error"} in its place, and the exit status is 1.
`;

/** Runs one command and resolves to the exit status: 0, 1 (something in the input was bad), 2 (misused). */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    streams.stderr.write(USAGE);
    return 0;
  }
  const load = Object.prototype.hasOwnProperty.call(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    streams.stderr.write(
      `${name === '' ? 'No command given.' : `There is no command "${name}".`}\n\n${USAGE}`,
    );
    return 2;
  }
  return load()(rest, streams);
}

/** Entry point of bot/protocol-nudge.js. */
export function start(): void {
  // A reader that went away (`| head`) is not a fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  run(process.argv.slice(2), process).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`protocol-nudge: ${errorMessage(error)}\n`);
      process.exitCode = 1;
    },
  );
}
