import { DatabaseFault } from '../store/faults';
import { StoreUnavailableError, type Store } from '../store/store';
import { countStoreFault } from './telemetry';

/** The same store; calls of it that fail are counted. What was asked for does not show. */
export function watchedStore(store: Store): Store {
  return {
    ...store,
    council: (id) => watched(store.council(id)),
    councils: () => counted(store.councils()),
    async unready() {
      const why = await store.unready();
      if (why !== null) countStoreFault('away');
      return why;
    },
  };
}

/** An object of functions and of such objects, each function's failure counted. */
function watched<T extends object>(part: T): T {
  return new Proxy(part, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === 'object' && value !== null) return watched(value);
      if (typeof value !== 'function') return value;
      const method = value as (...given: unknown[]) => unknown;
      return (...given: unknown[]) => {
        const result = method(...given);
        return result instanceof Promise ? counted(result) : result;
      };
    },
  });
}

async function counted<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreUnavailableError) countStoreFault('away');
    else if (error instanceof DatabaseFault) countStoreFault('refused');
    throw error;
  }
}
