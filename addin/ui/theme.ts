import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

export type ThemeName = 'light' | 'dark' | 'contrast';
/** Where the page is shown: Outlook is blue, Teams is purple, and a page looks foreign in the other's colour. */
export type Place = 'outlook' | 'teams';

/** What is known about how the page should look. Absent: the host does not say. */
export interface ThemeHints {
  /** Office.context.officeTheme, as far as it matters. `isDarkTheme` is missing on some clients. */
  readonly office?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | undefined;
  /** microsoft/teams-js app.getContext().app.theme */
  readonly teams?: string | undefined;
  readonly prefersDark: boolean;
  /** Windows' high contrast, or the like. */
  readonly forcedColors: boolean;
}

/** Relative luminance (0 black to 1 white) of "#rrggbb", by WCAG 2's formula; null when it is not such a colour. */
function luminance(colour: string): number | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (parts === null) return null;
  const [red, green, blue] = [parts[1], parts[2], parts[3]].map((part) => {
    const share = parseInt(part ?? '', 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** The theme to show. Forced colours win over everything; then the host's own; then the system's. */
export function chooseTheme(hints: ThemeHints): ThemeName {
  if (hints.forcedColors || hints.teams === 'contrast') return 'contrast';
  if (hints.teams !== undefined) return hints.teams === 'dark' ? 'dark' : 'light';
  if (hints.office?.isDarkTheme !== undefined) return hints.office.isDarkTheme ? 'dark' : 'light';
  const background = hints.office?.bodyBackgroundColor;
  const light = background === undefined ? null : luminance(background);
  if (light !== null) return light < 0.2 ? 'dark' : 'light';
  return hints.prefersDark ? 'dark' : 'light';
}

export function fluentTheme(name: ThemeName, place: Place): Theme {
  if (name === 'contrast') return teamsHighContrastTheme;
  if (place === 'teams') return name === 'dark' ? teamsDarkTheme : teamsLightTheme;
  return name === 'dark' ? webDarkTheme : webLightTheme;
}

/** Whether a media query matches, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** chooseTheme with what the browser itself knows. */
export function useThemeName(host: Pick<ThemeHints, 'office' | 'teams'>): ThemeName {
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const forcedColors = useMedia('(forced-colors: active)');
  return chooseTheme({ ...host, prefersDark, forcedColors });
}
