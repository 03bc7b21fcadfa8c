import { useSyncExternalStore } from 'react';

/** The screens, in the order of the navigation. */
export const SCREENS = [
  'rules',
  'try',
  'contacts',
  'people',
  'protocol',
  'questions',
  'insights',
  'history',
] as const;
export type Screen = (typeof SCREENS)[number];

/** Where the clerk is: a screen, and what of it ("#/rules/many-officers" → rules, ["many-officers"]). */
export interface Route {
  readonly screen: Screen;
  readonly rest: readonly string[];
  readonly hash: string;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function readRoute(hash: string): Route {
  const [first = '', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  const screen = SCREENS.find((one) => one === first);
  return screen === undefined
    ? { screen: 'rules', rest: [], hash }
    : { screen, rest: rest.filter((part) => part !== '').map(decoded), hash };
}

/** "#/rules/many-officers", for href. */
export function linkTo(screen: Screen, ...rest: readonly string[]): string {
  return `#/${[screen, ...rest.map(encodeURIComponent)].join('/')}`;
}

export function goTo(screen: Screen, ...rest: readonly string[]): void {
  window.location.hash = linkTo(screen, ...rest);
}

let last = readRoute('');
function current(): Route {
  // The same object as long as the address is the same, as useSyncExternalStore asks.
  if (last.hash !== window.location.hash) last = readRoute(window.location.hash);
  return last;
}

/** The address's hash, so that Back works in a browser and a link leads to a screen. */
export function useRoute(): Route {
  return useSyncExternalStore((changed) => {
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, current);
}
