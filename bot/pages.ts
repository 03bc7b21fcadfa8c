import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code';

const ROOT = join(__dirname, '..');

/** What the server gives browsers. Templates hold "{{nonce}}" where a response's nonce goes. */
export interface Pages {
  /** A page's template by its path ("/pane.html"), or null. */
  template(path: string): string | null;
  /** Single files by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Folders whose files are served as they are: built scripts at the root, icons under /icons. */
  readonly folders: readonly { readonly at: string; readonly folder: string }[];
}

const TEMPLATES: Readonly<Record<string, string>> = {
  '/': join(ROOT, 'addin/workbench/workbench.html'),
  '/home.html': join(ROOT, 'addin/ui/home.html'),
  '/privacy': join(ROOT, 'addin/ui/privacy.html'),
  '/terms': join(ROOT, 'addin/ui/terms.html'),
  '/pane.html': join(ROOT, 'addin/outlook/pane/pane.html'),
  '/launch.html': join(ROOT, 'addin/outlook/launch.html'),
  '/admin.html': join(ROOT, 'addin/admin/admin.html'),
};

/** The pages of this project, as they stand in addin/ and, built, in dist/. */
export const projectPages: Pages = {
  template(path) {
    const file = Object.prototype.hasOwnProperty.call(TEMPLATES, path) ? TEMPLATES[path] : undefined;
    if (file === undefined) return null;
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  },
  files: { '/page.css': join(ROOT, 'addin/ui/page.css') },
  folders: [
    { at: '/', folder: join(ROOT, 'dist') },
    { at: '/icons', folder: join(ROOT, 'manifest/icons') },
  ],
};
