import { defaultPolicy } from '../../shared/policy';
import { gatherFacts, type Facts } from '../../shared/reading/facts';
import { remember } from '../../shared/reading/memory';
import { guarded, type Command } from './command';
import { openInputs } from './inputs';
import { writeLine } from './json-lines';

/** `read`: the facts that the rules see, so that one can tell why a rule spoke or kept silent. */
export const readCommand: Command = (args, streams) =>
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
      const facts = gatherFacts({
        draft,
        pack,
        directory,
        nation: defaultPolicy(pack).nation,
        earlier: history.map((one) => remember(one, directory)),
      });
      await writeLine(streams.stdout, { id, ...shown(facts) });
    }
    return status;
  });

/** points: the sentences of the sender's own words that say something, with what each does. */
function shown(facts: Facts): object {
  const { own, sender, at } = facts;
  return {
    ownWords: own.text,
    points: facts.sentences.map(({ text, act, reported, start, end }) => ({
      text,
      act,
      reported,
      start,
      end,
    })),
    anchors: facts.anchors.map(({ kind, norm }) => ({ kind, norm })),
    sender: {
      address: sender.address,
      kind: sender.kind,
      tier: sender.tier,
      name: sender.person?.name ?? null,
    },
    recipients: facts.recipients.map((one) => ({
      address: one.address,
      field: one.field,
      kind: one.kind,
      tier: one.tier,
      tierSure: one.tierSure,
      name: one.person?.name ?? null,
      title: one.person?.title ?? null,
      service: one.person?.service ?? null,
      manager: one.person === null ? null : (facts.directory.managerOf(one.person)?.email ?? null),
    })),
    thread: facts.thread,
    at,
    signature: own.signature,
    disclaimer: own.disclaimer,
    quoted: own.quoted.map(({ kind, from, sent, to, subject }) => ({ kind, from, sent, to, subject })),
    earlier: facts.earlier.map(({ sentAt, to, subject, itemId }) => ({ sentAt, to, subject, itemId })),
  };
}
