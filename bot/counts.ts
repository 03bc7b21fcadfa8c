import type { Count } from '../shared/api';
import type { Counts } from './services';

/** Counts added up in memory: they last as long as the process. */
export function createCounts(): Counts {
  const totals = new Map<string, Count>();
  return {
    add(counts) {
      for (const one of counts) {
        const key = `${one.rule} ${one.outcome} ${one.day}`;
        totals.set(key, { ...one, count: (totals.get(key)?.count ?? 0) + one.count });
      }
      return Promise.resolve();
    },
    totals: () => Promise.resolve([...totals.values()]),
  };
}
