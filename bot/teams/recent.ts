/** Keeps what was used lately: between half of `most` and `most` values, each for at most `lastsMs`. */
export interface Recent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
  readonly size: number;
}

/**
 * `now`: milliseconds, from a clock that does not run backwards. A value's time starts again when it is set. Two
 * generations, the older dropped whole: dropping the oldest entry of one Map is slow, for V8 walks over the holes that
 * earlier drops have left at its beginning.
 */
export function createRecent<T>(
  most: number,
  lastsMs: number,
  now: () => number = () => performance.now(),
): Recent<T> {
  interface Held {
    readonly value: T;
    readonly until: number;
  }
  let young = new Map<string, Held>();
  let old = new Map<string, Held>();
  const keep = (key: string, held: Held): void => {
    young.set(key, held);
    old.delete(key);
    if (young.size < most / 2) return;
    old = young;
    young = new Map();
  };
  return {
    get(key) {
      const held = young.get(key) ?? old.get(key);
      if (held === undefined) return undefined;
      if (held.until <= now()) {
        young.delete(key);
        old.delete(key);
        return undefined;
      }
      if (!young.has(key)) keep(key, held);
      return held.value;
    },
    set(key, value) {
      keep(key, { value, until: now() + lastsMs });
    },
    delete(key) {
      young.delete(key);
      old.delete(key);
    },
    get size() {
      return young.size + old.size;
    },
  };
}
