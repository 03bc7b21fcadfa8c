import { Router, static as serveFolder } from 'express';
import { named } from '../middleware/request-log';
import { nonceOf } from '../middleware/security';
import { ProblemError } from '../problem';
import type { Services } from '../services';

/** What pages load for Outlook's own library: in the demo, the workbench's stand-in. */
const OFFICE_LIBRARY: Readonly<Record<Services['mode'], string>> = { demo: '/office-shim.js' };

/** The workbench (/), the add-in's pages, the clerk's tab, their scripts and icons. */
export function pageRoutes({ pages, mode }: Services): Router {
  const router = Router();
  router.get(['/', '/pane.html', '/launch.html', '/admin.html'], named('page'), (request, response) => {
    const template = pages.template(request.path);
    if (template === null) {
      throw new ProblemError(
        404,
        'Not Found',
        'This page is not there; "npm start" builds the pages and starts the server.',
      );
    }
    const filled = template
      .replaceAll('{{nonce}}', nonceOf(response))
      .replaceAll('{{office}}', OFFICE_LIBRARY[mode]);
    // A nonce must not be used twice, so the page is not kept.
    response.set('Cache-Control', 'no-store').type('html').send(filled);
  });
  for (const [path, file] of Object.entries(pages.files)) {
    router.get(path, named('file'), (_request, response) => {
      response.sendFile(file, { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } });
    });
  }
  for (const { at, folder } of pages.folders) {
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
