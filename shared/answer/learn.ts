/**
 * Learns from wordings which situation a text is on: softmax regression with a ridge, by L-BFGS from zero weights, so
 * that the same wordings give the same weights. A wording may be known only to be on one of several situations (a
 * labelled question whose answer several would give): then what counts is how likely they are together. Run by hand
 * when wordings or lexicon change (test/bench/write-learned.ts); the product only reads the result.
 */
export interface Wording {
  /** The situation it is on, or all that it may be on; at least one. */
  readonly owners: readonly string[];
  /** How much it counts; 1 by itself. */
  readonly weight?: number;
  /** featuresOf() of the wording. */
  readonly features: Map<string, number>;
  /** What is known of an owner beforehand, as a logarithm of odds; 0 by itself. */
  readonly odds?: Map<string, number>;
}

/** Ridge and rounds found by cross-validation on our own wordings. */
const RIDGE = 0.02;
const ROUNDS = 32;
/** Earlier steps that L-BFGS remembers. */
const REMEMBERED = 5;
/** Weights are kept in steps of 1/20; smaller ones than 8 steps are left out: 1 % of accuracy for half the size. */
export const STEPS = 20;
const LEAST_STEPS = 8;

/** Shares below this are left out of the slope. */
const LEAST_SHARE = 1e-4;

interface Row {
  readonly odds: readonly number[] | null;
  readonly owners: readonly number[];
  readonly weight: number;
  readonly at: Int32Array;
  readonly value: Float64Array;
}

/** How features are weighed, in learning and in use alike. */
export interface Manner {
  /**
   * Whether a feature counts by how rare it is (the usual), or as it is and only if two wordings have it: then those that
   * do not count still make the others' share smaller, so that a text of unknown words moves little.
   */
  readonly byRarity: boolean;
}

/** Weights as text: a line with the owners, then "feature TAB rarity TAB owner:weight,…" with owners in base 36. */
export function learn(wordings: readonly Wording[], { byRarity }: Manner = { byRarity: true }): string {
  const owners: string[] = [];
  const ownerOf = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { owners: own, features } of wordings) {
    for (const owner of own) {
      if (ownerOf.has(owner)) continue;
      ownerOf.set(owner, owners.length);
      owners.push(owner);
    }
    features.forEach((_, name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  }
  const names: string[] = [];
  const places = new Map<string, number>();
  const rarity: number[] = [];
  const usual = Math.log(1 + wordings.length / 5);
  counts.forEach((count, name) => {
    // A pair or a beginning that only one wording has is chance.
    if (count < 2 && (!byRarity || /^~| /.test(name))) return;
    places.set(name, names.length);
    names.push(name);
    const rare = byRarity ? Math.log(1 + wordings.length / count) / usual : 1;
    rarity.push(Math.round(STEPS * rare) / STEPS);
  });
  const rows = wordings.map(({ owners: own, weight: heavy, features, odds }): Row => {
    const at: number[] = [];
    const value: number[] = [];
    let sum = 0;
    features.forEach((share, name) => {
      const place = places.get(name);
      if (place === undefined) {
        if (!byRarity) sum += share * share;
        return;
      }
      const weight = share * (rarity[place] ?? 0);
      at.push(place);
      value.push(weight);
      sum += weight * weight;
    });
    const norm = Math.sqrt(sum) || 1;
    return {
      odds: odds === undefined ? null : owners.map((owner) => odds.get(owner) ?? 0),
      owners: own.map((owner) => ownerOf.get(owner) ?? 0),
      weight: heavy ?? 1,
      at: Int32Array.from(at),
      value: Float64Array.from(value.map((one) => one / norm)),
    };
  });
  const weights = fitted(rows, names.length, owners.length);
  const lines = [owners.join(' ')];
  names.forEach((name, place) => {
    const kept: string[] = [];
    owners.forEach((_, owner) => {
      const steps = Math.round((weights[place * owners.length + owner] ?? 0) * STEPS);
      if (steps >= LEAST_STEPS || steps <= -LEAST_STEPS) kept.push(`${owner.toString(36)}:${String(steps)}`);
    });
    // By rarity a feature counts in the length of a text though it has no weight; else the unknown ones do too.
    if (byRarity || kept.length > 0)
      lines.push(`${name}\t${String(Math.round((rarity[place] ?? 0) * STEPS))}\t${kept.join(',')}`);
  });
  return lines.join('\n');
}

/** The loss of the weights; their slope goes into `slope`. */
function loss(rows: readonly Row[], wide: number, weights: Float32Array, slope: Float32Array): number {
  let total = 0;
  for (let cell = 0; cell < weights.length; cell += 1) {
    const weight = weights[cell] ?? 0;
    slope[cell] = RIDGE * weight;
    total += 0.5 * RIDGE * weight * weight;
  }
  const scores = new Float64Array(wide);
  const meant: number[] = [];
  const right = new Float64Array(wide);
  for (const row of rows) {
    if (row.odds === null) scores.fill(0);
    else scores.set(row.odds);
    for (let nth = 0; nth < row.at.length; nth += 1) {
      const base = (row.at[nth] ?? 0) * wide;
      const value = row.value[nth] ?? 0;
      for (let owner = 0; owner < wide; owner += 1)
        scores[owner] = (scores[owner] ?? 0) + value * (weights[base + owner] ?? 0);
    }
    let most = -Infinity;
    for (let owner = 0; owner < wide; owner += 1) most = Math.max(most, scores[owner] ?? 0);
    let sum = 0;
    for (let owner = 0; owner < wide; owner += 1) {
      const raised = Math.exp((scores[owner] ?? 0) - most);
      scores[owner] = raised;
      sum += raised;
    }
    let own = 0;
    for (const owner of row.owners) own += scores[owner] ?? 0;
    own = Math.max(own, Number.MIN_VALUE);
    total += row.weight * Math.log(sum / own);
    meant.length = 0;
    // How likely each owner is, less how likely it is among those that it may be.
    for (const owner of row.owners) right[owner] = (scores[owner] ?? 0) / own;
    for (let owner = 0; owner < wide; owner += 1) {
      const share = row.weight * ((scores[owner] ?? 0) / sum - (right[owner] ?? 0));
      right[owner] = 0;
      scores[owner] = share;
      // The others change nothing that is kept.
      if (share > LEAST_SHARE || share < -LEAST_SHARE) meant.push(owner);
    }
    for (let nth = 0; nth < row.at.length; nth += 1) {
      const base = (row.at[nth] ?? 0) * wide;
      const value = row.value[nth] ?? 0;
      for (const owner of meant)
        slope[base + owner] = (slope[base + owner] ?? 0) + value * (scores[owner] ?? 0);
    }
  }
  return total;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let cell = 0; cell < a.length; cell += 1) sum += (a[cell] ?? 0) * (b[cell] ?? 0);
  return sum;
}

/** a + factor × b, as a new array. */
function plus(a: Float32Array, b: Float32Array, factor: number): Float32Array {
  const sum = new Float32Array(a.length);
  for (let cell = 0; cell < a.length; cell += 1) sum[cell] = (a[cell] ?? 0) + factor * (b[cell] ?? 0);
  return sum;
}

/** L-BFGS with halved steps (Nocedal and Wright, Numerical Optimization, algorithm 7.4). */
function fitted(rows: readonly Row[], features: number, wide: number): Float32Array {
  let weights: Float32Array = new Float32Array(features * wide);
  let slope: Float32Array = new Float32Array(features * wide);
  let now = loss(rows, wide, weights, slope);
  const past: { readonly step: Float32Array; readonly turn: Float32Array; readonly rho: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let way = plus(new Float32Array(slope.length), slope, -1);
    const shares: number[] = [];
    for (let back = past.length - 1; back >= 0; back -= 1) {
      const one = past[back];
      if (one === undefined) continue;
      const share = one.rho * dot(one.step, way);
      shares[back] = share;
      way = plus(way, one.turn, -share);
    }
    const last = past[past.length - 1];
    const scale =
      last === undefined ? 1 / Math.sqrt(dot(slope, slope)) : 1 / (last.rho * dot(last.turn, last.turn));
    way = plus(new Float32Array(way.length), way, scale);
    past.forEach((one, index) => {
      way = plus(way, one.step, (shares[index] ?? 0) - one.rho * dot(one.turn, way));
    });
    const fall = dot(slope, way);
    let size = 1;
    for (;;) {
      const tried = plus(weights, way, size);
      const triedSlope = new Float32Array(slope.length);
      const triedLoss = loss(rows, wide, tried, triedSlope);
      if (triedLoss <= now + 0.0001 * size * fall || size < 1e-6) {
        const step = plus(tried, weights, -1);
        const turn = plus(triedSlope, slope, -1);
        const bend = dot(step, turn);
        if (bend > 1e-10) past.push({ step, turn, rho: 1 / bend });
        if (past.length > REMEMBERED) past.shift();
        weights = tried;
        slope = triedSlope;
        now = triedLoss;
        break;
      }
      size /= 2;
    }
  }
  return weights;
}
