import { LEARNED } from './learned';
import { STEPS } from './learn';

/** The learned weights, ready to score a text. Weights of a feature are read when it is first met. */
export interface Model {
  readonly owners: readonly string[];
  readonly lines: Map<string, string>;
  readonly met: Map<string, Feature>;
}

interface Feature {
  readonly rarity: number;
  readonly weights: readonly (readonly [owner: number, weight: number])[];
}

/** Reads what learn() wrote. */
export function readModel(text: string = LEARNED): Model {
  const lines = new Map<string, string>();
  let owners: readonly string[] = [];
  text.split('\n').forEach((line, index) => {
    if (index === 0) owners = line.split(' ');
    else {
      const tab = line.indexOf('\t');
      lines.set(line.slice(0, tab), line.slice(tab + 1));
    }
  });
  return { owners, lines, met: new Map() };
}

function featureOf(model: Model, name: string): Feature | null {
  const met = model.met.get(name);
  if (met !== undefined) return met;
  const line = model.lines.get(name);
  if (line === undefined) return null;
  const [rarity = '0', weights = ''] = line.split('\t');
  const feature: Feature = {
    rarity: Number(rarity) / STEPS,
    weights:
      weights === ''
        ? []
        : weights.split(',').map((one) => {
            const [owner = '', steps = ''] = one.split(':');
            return [parseInt(owner, 36), Number(steps) / STEPS] as const;
          }),
  };
  model.met.set(name, feature);
  return feature;
}

/**
 * The scores (logarithms of odds, up to a constant) of the owners for a text's features. `byRarity`: as in learning.
 */
export function scoresOf(model: Model, features: Map<string, number>, byRarity = true): number[] {
  const scores = model.owners.map(() => 0);
  const found: (readonly [number, Feature])[] = [];
  let sum = 0;
  features.forEach((share, name) => {
    const feature = featureOf(model, name);
    if (feature === null) {
      if (!byRarity) sum += share * share;
      return;
    }
    const value = share * feature.rarity;
    sum += value * value;
    found.push([value, feature]);
  });
  if (found.length === 0) return scores;
  const norm = Math.sqrt(sum);
  for (const [value, feature] of found)
    for (const [owner, weight] of feature.weights)
      scores[owner] = (scores[owner] ?? 0) + (value / norm) * weight;
  return scores;
}
