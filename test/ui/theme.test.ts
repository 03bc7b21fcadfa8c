import { chooseTheme } from '../../addin/ui/theme';

const PLAIN = { prefersDark: false, forcedColors: false };

test.each([
  ['nothing is known', PLAIN, 'light'],
  ['the system is dark', { ...PLAIN, prefersDark: true }, 'dark'],
  [
    'Outlook is light on a dark system',
    { ...PLAIN, prefersDark: true, office: { isDarkTheme: false } },
    'light',
  ],
  ['Outlook is dark', { ...PLAIN, office: { isDarkTheme: true } }, 'dark'],
  [
    'an older Outlook tells only its background, black',
    { ...PLAIN, office: { bodyBackgroundColor: '#212121' } },
    'dark',
  ],
  [
    'an older Outlook tells only its background, white',
    { ...PLAIN, prefersDark: true, office: { bodyBackgroundColor: '#FFFFFF' } },
    'light',
  ],
  ['a background that is no colour', { ...PLAIN, office: { bodyBackgroundColor: 'window' } }, 'light'],
  ['Teams is dark', { ...PLAIN, teams: 'dark' }, 'dark'],
  ['Teams has its own high contrast', { ...PLAIN, teams: 'contrast' }, 'contrast'],
  [
    'colours are forced, whatever the host says',
    { ...PLAIN, forcedColors: true, office: { isDarkTheme: true } },
    'contrast',
  ],
])('%s', (_name, hints, theme) => {
  expect(chooseTheme(hints)).toBe(theme);
});
