import type { Counts } from './services';
import type { CouncilStore } from './store/store';

/** Counts added up in the council's store. */
export function createCounts(council: CouncilStore): Counts {
  return { add: (counts) => council.counts.add(counts) };
}
