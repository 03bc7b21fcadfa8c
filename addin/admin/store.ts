import { useEffect, useSyncExternalStore } from 'react';

/** A value that components watch. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const watching = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(value, next)) return;
      value = next;
      for (const changed of [...watching]) changed();
    },
    subscribe(changed) {
      watching.add(changed);
      return () => watching.delete(changed);
    },
  };
}

export function useStore<T>(store: Pick<Store<T>, 'get' | 'subscribe'>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Something the server holds. A refresh keeps showing what was there until the new one has come. */
export type Loaded<T> =
  | { readonly state: 'loading'; readonly value: T | null }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly value: T | null; readonly error: unknown };

export interface Resource<T> extends Pick<Store<Loaded<T>>, 'get' | 'subscribe'> {
  /** Loads when it has not been yet. */
  readonly need: () => void;
  /** Loads anew; resolves when it has come or failed. */
  readonly refresh: () => Promise<void>;
  /** Puts what another call answered. */
  readonly put: (value: T) => void;
}

export function createResource<T>(load: () => Promise<T>): Resource<T> {
  const store = createStore<Loaded<T>>({ state: 'loading', value: null });
  let asked = 0;
  let started = false;
  const refresh = async (): Promise<void> => {
    started = true;
    asked += 1;
    const mine = asked;
    store.set({ state: 'loading', value: store.get().value });
    try {
      const value = await load();
      if (mine === asked) store.set({ state: 'ready', value });
    } catch (error) {
      if (mine === asked) store.set({ state: 'failed', value: store.get().value, error });
    }
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    need() {
      if (!started) void refresh();
    },
    refresh,
    put(value) {
      started = true;
      asked += 1;
      store.set({ state: 'ready', value });
    },
  };
}

/** Watches a resource and loads it when nobody has yet. */
export function useResource<T>(resource: Resource<T>): Loaded<T> {
  useEffect(() => resource.need(), [resource]);
  return useStore(resource);
}
