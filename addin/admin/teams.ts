/** How long a host may take to answer before the page goes on as in a plain browser, in ms. */
const PATIENCE_MS = 4000;
/** How long Teams may take for a token, a question to the clerk included, in ms. */
const TOKEN_PATIENCE_MS = 60_000;

/** What the tab takes from Teams. */
export interface TeamsHost {
  /** "default", "dark", "contrast" or "glass". */
  readonly theme: string;
  onTheme(changed: (theme: string) => void): void;
  token(): Promise<string | null>;
  /** Opened with a link to a screen. */
  readonly subPage: string | null;
}

/**
 * Ties the page to Teams when it is framed; null in a plain browser, in a foreign frame, and when the host does not
 * answer. The library is fetched only in a frame.
 */
export async function connectTeams(): Promise<TeamsHost | null> {
  if (window.parent === window.self) return null;
  const { app, authentication } = await import('@microsoft/teams-js');
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const ready = app.initialize().then(
    () => app.getContext(),
    () => null,
  );
  const context = await Promise.race([ready, late]);
  if (context === null) return null;
  void app.notifySuccess();
  return {
    theme: context.app.theme,
    onTheme: (changed) => app.registerOnThemeChangeHandler(changed),
    token: () =>
      Promise.race([
        authentication.getAuthToken().catch(() => null),
        // Its errors are vague, and it may never answer (teams-js issue 2239); somebody may be agreeing meanwhile.
        new Promise<null>((resolve) => {
          setTimeout(() => resolve(null), TOKEN_PATIENCE_MS);
        }),
      ]),
    subPage: context.page.subPageId ?? null,
  };
}
