/** Calls once after so many milliseconds, unless it is called off by what this returns. Keeps no process alive. */
export function later(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds);
  timer.unref();
  return () => {
    clearTimeout(timer);
  };
}
