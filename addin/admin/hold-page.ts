/** Who has something that would be lost if the page went away now. */
const holding = new Set<string>();

const guard = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Asks before the page goes away while anybody holds it; `who` is a name of one's own. */
export function holdPage(who: string, hold: boolean): void {
  if (hold) holding.add(who);
  else holding.delete(who);
  if (holding.size > 0) window.addEventListener('beforeunload', guard);
  else window.removeEventListener('beforeunload', guard);
}
