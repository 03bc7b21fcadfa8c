import { Router, static as serveFolder } from 'express';
import { named } from '../middleware/request-log';
import { nonceOf } from '../middleware/security';
import { API_SCOPE } from '../config';
import { ProblemError } from '../problem';
import type { Services, SignIn } from '../services';
import { LAUNCH_SCRIPT, builtFiles } from './built';

/** What pages load for Outlook's own library: in the demo, the workbench's stand-in. */
const OFFICE_LIBRARY: Readonly<Record<Services['mode'], string>> = {
  demo: '/office-shim.js',
  tenant: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
};
/** Pages by path; /privacy and /terms are what the manifest names. */
const PAGES = ['/', '/pane.html', '/launch.html', '/admin.html', '/privacy', '/terms'];

/**
 * The workbench (/; with a tenant, a page that says where Protocol Nudge is), the add-in's pages, the clerk's tab,
 * their scripts and icons.
 */
export function pageRoutes({ pages, mode, signIn }: Services): Router {
  const router = Router();
  const setUp = forAttribute(setUpOf(signIn));
  router.get(PAGES, named('page'), (request, response) => {
    const template = pages.template(request.path === '/' && mode === 'tenant' ? '/home.html' : request.path);
    if (template === null) {
      throw new ProblemError(
        404,
        'Not Found',
        'This page is not there; "npm start" builds the pages and starts the server.',
      );
    }
    const filled = template
      .replaceAll('{{nonce}}', nonceOf(response))
      .replaceAll('{{office}}', OFFICE_LIBRARY[mode])
      .replaceAll('{{setup}}', () => setUp);
    // A nonce must not be used twice, so the page is not kept.
    response.set('Cache-Control', 'no-store').type('html').send(filled);
  });
  if (signIn !== undefined) {
    // Outlook's script engine lets this script alone ask for tokens and send to us: the address has to be exact.
    const allowed = { allowed: [`${signIn.publicUrl}${LAUNCH_SCRIPT}`] };
    router.get('/.well-known/microsoft-officeaddins-allowed.json', named('page'), (_request, response) => {
      response.set('Cache-Control', 'no-cache').json(allowed);
    });
  }
  for (const [path, file] of Object.entries(pages.files)) {
    router.get(path, named('file'), (_request, response) => {
      response.sendFile(file, { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } });
    });
  }
  for (const { at, folder } of pages.folders) {
    if (at === '/') router.use(named('file'), builtFiles(folder, signIn?.publicUrl ?? null));
    router.use(
      at,
      named('file'),
      serveFolder(folder, {
        index: false,
        redirect: false,
        dotfiles: 'ignore',
        setHeaders: (response) => {
          response.setHeader('Cache-Control', 'no-cache');
          // Outlook shows icons, and runs the event file, from pages of its own origin.
          response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
        },
      }),
    );
  }
  return router;
}

/** What the pages have to know to sign people in; addin/ui/set-up.ts reads it. */
function setUpOf(signIn: SignIn | undefined): unknown {
  if (signIn === undefined) return { mode: 'demo' };
  const { clientId, tenant, publicUrl } = signIn;
  const { host } = new URL(publicUrl);
  return { mode: 'tenant', clientId, tenant, scope: `api://${host}/${clientId}/${API_SCOPE}` };
}

/** JSON for an attribute in double quotation marks. */
function forAttribute(value: unknown): string {
  return JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
