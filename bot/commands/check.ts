import { check, rulesOf } from '../../shared/check';
import { defaultPolicy } from '../../shared/policy';
import { remember } from '../../shared/reading/memory';
import { guarded, type Command } from './command';
import { openInputs } from './inputs';
import { writeLine } from './json-lines';

/**
 * `check`: {"id","rules","nudges"} for each draft, in order. Rules are those sure enough to speak at Send, with those
 * that were folded into another's nudge because they are about the same issue.
 */
export const checkCommand: Command = (args, streams) =>
  guarded(streams, async () => {
    const { directory, inputs, faulty } = await openInputs(args, streams);
    let status = faulty ? 1 : 0;
    for await (const input of inputs) {
      if (!input.ok) {
        status = 1;
        await writeLine(streams.stdout, { id: input.id, error: input.error });
        continue;
      }
      const { id, draft, history, pack } = input;
      const result = check({
        draft,
        pack,
        directory,
        policy: defaultPolicy(pack),
        earlier: history.map((one) => remember(one, directory)),
      });
      for (const fault of result.faults) {
        streams.stderr.write(
          `protocol-nudge: ${String(id)}: the rule ${fault.rule} failed and was skipped: ${fault.reason}\n`,
        );
      }
      const rules = [...new Set(rulesOf(result.nudges.filter((nudge) => nudge.quiet !== true)))];
      await writeLine(streams.stdout, { id, rules, nudges: result.nudges });
    }
    return status;
  });
