/** Time as the fake host and everything in it sees it. */
export interface HostClock {
  /** Milliseconds since 1970. */
  now(): number;
  after(milliseconds: number, act: () => void): () => void;
}

export interface ManualClock extends HostClock {
  /** Lets so much time pass: every timer that falls due runs in order, with all promises between settled. */
  advance(milliseconds: number): Promise<void>;
  /** Timers not yet due. */
  pending(): number;
}

/** A clock that moves only when told, so that five minutes take no time and a slow machine changes nothing. */
export function manualClock(start: string | number = '2026-03-04T10:00:00Z'): ManualClock {
  let now = typeof start === 'number' ? start : Date.parse(start);
  let order = 0;
  const timers: { readonly at: number; readonly order: number; readonly act: () => void }[] = [];
  // A task of the real event loop comes after every promise that is ready.
  const promises = (): Promise<void> =>
    new Promise((resolve) => {
      if (typeof setImmediate === 'function') setImmediate(resolve);
      else setTimeout(resolve, 0);
    });
  return {
    now: () => now,
    after(milliseconds, act) {
      order += 1;
      const timer = { at: now + Math.max(0, milliseconds), order, act };
      timers.push(timer);
      return () => {
        const index = timers.indexOf(timer);
        if (index >= 0) timers.splice(index, 1);
      };
    },
    pending: () => timers.length,
    async advance(milliseconds) {
      const end = now + milliseconds;
      await promises();
      for (;;) {
        const due = timers
          .filter((timer) => timer.at <= end)
          .sort((a, b) => a.at - b.at || a.order - b.order)[0];
        if (due === undefined) break;
        timers.splice(timers.indexOf(due), 1);
        now = Math.max(now, due.at);
        due.act();
        await promises();
      }
      now = end;
    },
  };
}
