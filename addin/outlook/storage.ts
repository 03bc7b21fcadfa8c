/**
 * Where the add-in keeps what it must remember: text by key, on the sender's own machine or with the open message.
 * The same port stands before OfficeRuntime.storage, localStorage, an item's sessionData and the tests' maps.
 */
export interface StoragePort {
  /** null when the key is absent. Rejects when the storage itself fails. */
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What localStorage offers; any object of this shape will do. */
export interface SyncStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Puts a synchronous storage (localStorage) behind the port; what it throws becomes a rejection. */
export function syncStorage(storage: SyncStorage): StoragePort {
  const attempt = <T>(act: () => T): Promise<T> =>
    new Promise((resolve) => {
      resolve(act());
    });
  return {
    get: (key) => attempt(() => storage.getItem(key)),
    set: (key, value) => attempt(() => storage.setItem(key, value)),
    remove: (key) => attempt(() => storage.removeItem(key)),
  };
}

/** A storage that lasts as long as the page: for a client that offers none. */
export function memoryStorage(initial: ReadonlyMap<string, string> = new Map()): StoragePort {
  const values = new Map(initial);
  return {
    get: (key) => Promise.resolve(values.get(key) ?? null),
    set: (key, value) => {
      values.set(key, value);
      return Promise.resolve();
    },
    remove: (key) => {
      values.delete(key);
      return Promise.resolve();
    },
  };
}
