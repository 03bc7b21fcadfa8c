import type { HostGlobals } from './fake-host';

export type ThemeWish = 'system' | 'light' | 'dark';

/** What the workbench's page offers to the pane's page in the frame beside it (office-shim). */
export interface DemoHost {
  paneGlobals(): HostGlobals;
  now(): number;
  /** fetch, with the protocol chosen in the workbench. */
  fetch: typeof fetch;
  theme(): ThemeWish;
}

/**
 * fetch as the add-in's code meets it in the demo: /api/policy is asked for the protocol chosen in the workbench. An
 * address made from the origin of a frame without one ("null/api/policy") is put right.
 */
export function demoFetch(protocol: string, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const url = String(input instanceof Request ? input.url : input);
  const path = url.replace(/^null(?=\/)/, '');
  return fetch(path === '/api/policy' ? `${path}?protocol=${encodeURIComponent(protocol)}` : path, init);
}
