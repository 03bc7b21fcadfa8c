/**
 * Where the pane's access tokens come from. Every method resolves; none rejects, and null means that there is no
 * token just now (not signed in, consent missing, no nested app authentication in this client, or the demo).
 */
export interface Tokens {
  /** A token for our own server's API; asked silently, never with a window of its own. */
  api(): Promise<string | null>;
  /**
   * A token of Microsoft Graph for these scopes, such as "Mail.Read". `interactive`: a sign-in or consent window may
   * open, which browsers allow from a click only; false asks silently.
   */
  graph(scopes: readonly string[], interactive: boolean): Promise<string | null>;
}
