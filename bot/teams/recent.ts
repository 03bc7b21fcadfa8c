/** Keeps at most `most` values for at most `lastsMs` each; the one unused longest goes first. */
export interface Recent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
  readonly size: number;
}

/** `now`: milliseconds, from a clock that does not run backwards. A value's time starts again when it is set. */
export function createRecent<T>(most: number, lastsMs: number, now: () => number = () => performance.now()): Recent<T> {
  const held = new Map<string, { readonly value: T; readonly until: number }>();
  return {
    get(key) {
      const one = held.get(key);
      if (one === undefined) return undefined;
      held.delete(key);
      if (one.until <= now()) return undefined;
      held.set(key, one);
      return one.value;
    },
    set(key, value) {
      held.delete(key);
      held.set(key, { value, until: now() + lastsMs });
      for (const [oldest] of held) {
        if (held.size <= most) break;
        held.delete(oldest);
      }
    },
    delete(key) {
      held.delete(key);
    },
    get size() {
      return held.size;
    },
  };
}
