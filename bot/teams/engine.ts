import { z } from 'zod';
import type { Frame as EngineFrame } from '../../shared/answer/answer';
import { answerWithLinked } from '../../shared/answer/linked';
import { MODES } from '../../shared/answer/mode';
import { situationOf } from '../../shared/answer/recognise';
import { TIERS } from '../../shared/types';
import type { Published } from '../services';
import type { Answerer } from './port';

const short = z.string().max(320);
/** A frame as a card brings it back: anybody can forge a card, so each part is looked at. */
const frameShape = z.object({
  situation: short.nullable(),
  mode: z.enum(MODES),
  asker: z.enum(['member', 'officer']).nullable(),
  target: short.nullable(),
  tier: z.enum(TIERS).nullable(),
  service: short.nullable(),
  circumstances: z.array(short).max(40),
});

/** The answer engine of shared/answer over what is published just now, and the clerk's answers where it has none. */
export function createAnswerer(published: () => Published): Answerer {
  return {
    answer({ question, asker, previous, situation, person }) {
      const { snapshot, directory, linked } = published();
      const frame = previous === undefined ? null : readFrame(previous);
      return answerWithLinked(
        {
          question,
          pack: snapshot.pack,
          directory,
          ...(asker === undefined ? {} : { asker }),
          ...(frame === null ? {} : { previous: frame }),
          ...(situation === undefined ? {} : { situation }),
          ...(person === undefined ? {} : { person }),
        },
        linked,
      );
    },
    readFrame: (value) => readFrame(value),
    situationLabel: (id) => situationOf(id)?.label ?? null,
  };
}

function readFrame(value: unknown): EngineFrame | null {
  const parsed = frameShape.safeParse(value);
  if (!parsed.success) return null;
  const { situation } = parsed.data;
  return situation === null || situationOf(situation) !== null ? parsed.data : null;
}
