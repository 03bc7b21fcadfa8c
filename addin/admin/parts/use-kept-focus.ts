import { useEffect, type RefObject } from 'react';

const FOCUSABLE =
  'a[href], button:not([disabled]):not([tabindex="-1"]), input:not([disabled]):not([hidden]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** Where the focus was: each container around it, nearest first, and its place among what can take the focus there. */
type Trail = readonly { readonly container: Element; readonly place: number }[];

function focusables(container: Element): readonly HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.offsetParent !== null);
}

function trailOf(element: Element, root: Element): Trail {
  const trail: { container: Element; place: number }[] = [];
  for (let at = element.parentElement; at !== null && root.contains(at); at = at.parentElement) {
    // A dialog gives the focus back by itself.
    if (at instanceof HTMLDialogElement) return [];
    trail.push({ container: at, place: focusables(at).findIndex((one) => one === element) });
  }
  return trail;
}

/**
 * When what had the focus goes away (a row is confirmed and leaves the list, the last step is undone), the focus goes
 * to what stands in its place, so that nobody on a keyboard starts over from the top.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    let trail: Trail = [];
    let waiting = false;
    const remember = (event: FocusEvent): void => {
      trail = event.target instanceof Element ? trailOf(event.target, element) : [];
    };
    const mend = (): void => {
      waiting = false;
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (!lost || trail.length === 0 || document.querySelector('dialog[open]') !== null) return;
      for (const { container, place } of trail) {
        if (!container.isConnected) continue;
        const here = focusables(container);
        const next = here[Math.min(Math.max(place, 0), here.length - 1)];
        if (next === undefined) continue;
        trail = [];
        next.focus();
        return;
      }
    };
    const watch = new MutationObserver(() => {
      if (waiting || trail.length === 0 || document.activeElement !== document.body) return;
      waiting = true;
      // After effects that move the focus on purpose.
      setTimeout(mend, 0);
    });
    const left = (event: FocusEvent): void => {
      // Clicked beside everything: the person meant to leave.
      if (event.relatedTarget === null && event.target instanceof Element && event.target.isConnected) {
        const { target } = event;
        setTimeout(() => {
          if (target.isConnected) trail = [];
        }, 0);
      }
    };
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', left);
    watch.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', left);
      watch.disconnect();
    };
  }, [root]);
}
