import { ASIDES } from './asides';
import { EXAMPLES } from './examples';
import { featuresOf } from './features';
import type { Wording } from './learn';
import { OUTSIDE_EXAMPLES } from './outside-examples';
import { conceptsOf, namedConcepts } from './concepts';
import { STORY_EXAMPLES } from './story-examples';
import { tokensOf } from './tokens';
import { VOICE_EXAMPLES } from './voice-examples';

/** A text and the situation, or the kind of outside question, that it is an example of. */
export type Example = readonly [owner: string, wording: string];

function read(text: string): Example[] {
  const all: Example[] = [];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    for (const wording of line.slice(colon + 1).split('|')) all.push([line.slice(0, colon), wording.trim()]);
  }
  return all;
}

/** The wordings of the situations. */
export function wordings(): Example[] {
  return read(`${EXAMPLES}${STORY_EXAMPLES}${VOICE_EXAMPLES}`);
}

/** The short ones, with those of the kinds of outside question. */
function shortWordings(): Example[] {
  return read(`${EXAMPLES}${STORY_EXAMPLES}${OUTSIDE_EXAMPLES}`);
}

/** Steps through the asides that have no factor in common with their number, so that each meets many wordings. */
const STEP = 37;

/** A wording with one or two asides around it, chosen by its place in the list. */
function told(wording: string, place: number, asides: readonly string[]): string {
  const aside = (nth: number): string => asides[(place * STEP + nth) % asides.length] ?? '';
  switch (place % 4) {
    case 0:
      return `${aside(0)}. ${wording}`;
    case 1:
      return `${wording}. ${aside(0)}`;
    case 2:
      return `${aside(0)}. ${aside(11)}. ${wording}`;
    default:
      return `${aside(0)}. ${wording}. ${aside(11)}`;
  }
}

/** The wordings as learn() takes them: short ones bare and with asides, those told in full as they are. */
export function learnable(): Wording[] {
  const asides = ASIDES.trim().split('\n');
  const out: Wording[] = [];
  const add = (owner: string, text: string): void => {
    const tokens = tokensOf(text);
    out.push({ owners: [owner], features: featuresOf(tokens, namedConcepts(conceptsOf(tokens))) });
  };
  shortWordings().forEach(([owner, wording], place) => {
    add(owner, wording);
    add(owner, told(wording, place, asides));
  });
  for (const [owner, wording] of read(VOICE_EXAMPLES)) add(owner, wording);
  return out;
}

/** A short sum over all features: when it differs from the one kept, the weights are stale (FNV-1a, 32 bits). */
export function fingerprint(learned: readonly Wording[]): string {
  let sum = 2166136261;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619);
  };
  for (const { owners, features } of learned) {
    add(owners.join(' '));
    features.forEach((share, name) => {
      add(`${name} ${String(share)}`);
    });
  }
  return (sum >>> 0).toString(16);
}
