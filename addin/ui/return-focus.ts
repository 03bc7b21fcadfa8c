import { useEffect, useRef } from 'react';

/** A dialog fades before it lets go of the focus: look so often, for so long, in ms. */
const STEP_MS = 50;
const LONGEST_MS = 1000;

/**
 * When something that took the focus has closed and left it nowhere, gives it to `target`. What its own buttons
 * focused instead stays.
 */
export function useReturnFocus(open: boolean, target: () => HTMLElement | null): void {
  const was = useRef(false);
  const latest = useRef(target);
  useEffect(() => {
    latest.current = target;
  });
  useEffect(() => {
    if (open) {
      was.current = true;
      return undefined;
    }
    if (!was.current) return undefined;
    was.current = false;
    let waited = 0;
    const look = setInterval(() => {
      waited += STEP_MS;
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost) latest.current()?.focus();
      const held = document.querySelector('[role=dialog], [role=alertdialog]') !== null;
      if (!held || waited >= LONGEST_MS) clearInterval(look);
    }, STEP_MS);
    return () => clearInterval(look);
  }, [open]);
}
