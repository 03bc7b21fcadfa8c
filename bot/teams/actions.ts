import { z } from 'zod';

/**
 * What our cards' buttons bring back. The server keeps no card, so the data carries all it takes to answer again,
 * whichever process gets it. Anybody can forge it: every field is checked here, none is ever shown, and none says who
 * is pressing (Teams does).
 */

/** Longer questions get a card without the buttons that would have to carry them (cards stay far below 28 KB). */
export const MOST_CARRIED = 1500;

const base = {
  /** Ours, and of this shape. */
  pn: z.literal(1),
  /** Of the answer: a button pressed twice counts once. */
  id: z.uuid(),
};
const asked = {
  ...base,
  /** The question. */
  q: z.string().min(1).max(MOST_CARRIED),
  /** In a shared chat, who asked (another may press). */
  by: z.string().max(320).optional(),
  /** The frame it followed on from; the engine reads it again. */
  f: z.unknown().optional(),
  /** The situation chosen. */
  s: z.string().max(80).optional(),
  /** Address of whom an ambiguous name in the question means; counts only where the question has that name. */
  w: z.string().max(320).optional(),
};
const shape = z.discriminatedUnion('do', [
  /** Show the answer's card with its clauses, or without. */
  z.object({ ...asked, do: z.literal('clause') }),
  z.object({ ...asked, do: z.literal('back') }),
  /** "Not what I asked": offer other situations. */
  z.object({ ...asked, do: z.literal('other') }),
  /** Answer for the situation in `s`. */
  z.object({ ...asked, do: z.literal('pick') }),
  /** Answer for the person in `who`. */
  z.object({ ...asked, do: z.literal('person'), who: z.string().max(320) }),
  /** Ask whether to send it on; then send it. */
  z.object({ ...asked, do: z.literal('hand-on') }),
  z.object({ ...asked, do: z.literal('send'), named: z.boolean() }),
  /** A ready question of ours, by its place in the list. */
  z.object({
    ...base,
    do: z.literal('starter'),
    kind: z.enum(['member', 'officer']),
    n: z.int().min(0).max(20),
  }),
]);

export type ActionData = z.infer<typeof shape>;
/** Those that carry a question. */
export type AskedData = Exclude<ActionData, { do: 'starter' }>;

/** Reads a button's data; null: it is not ours, or not as we made it. */
export function readAction(value: unknown): ActionData | null {
  const parsed = shape.safeParse(value);
  return parsed.success ? parsed.data : null;
}
