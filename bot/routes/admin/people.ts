import { Router, json, raw, type Request, type Response } from 'express';
import { z } from 'zod';
import { peoplePatchShape } from '../../../shared/admin/shapes';
import type { Admin } from '../../admin/admin';
import { clerkOf } from '../../admin/clerk';
import { named } from '../../middleware/request-log';
import { wantedJson } from '../wanted-json';
import { bodyOf, bytesOf, queryOf, sendTagged } from './wire';
import { wantedType } from './wanted-type';

/** bot/people.ts reads no more. */
const LARGEST_FILE = 32 * 1024 * 1024;
const LARGEST_PATCH = 4 * 1024 * 1024;
/** `preview`: the id of the preview that the clerk looked at. */
export const peopleImportQuery = z.object({ preview: z.string().max(80) });
export const undoShape = z.strictObject({ id: z.int() });

/** /api/admin/people: the sheet, importing a file with a preview, inline fixes, undo, and the list as a file. */
export function adminPeopleRoutes({ people }: Admin): Router {
  const router = Router();
  const body = json({ limit: LARGEST_PATCH });

  router.get('/api/admin/people', named('/api/admin/people'), async (request, response) => {
    const sheet = await people.sheet();
    sendTagged(request, response, people.tag(sheet), sheet);
  });
  router.patch(
    '/api/admin/people',
    named('/api/admin/people'),
    wantedJson,
    body,
    async (request, response) => {
      const { revision, put, remove } = bodyOf(request, peoplePatchShape);
      response.json(await people.patch(revision, put, remove, clerkOf(response)));
    },
  );
  const file = [
    wantedType('text/csv', 'a list of people as CSV'),
    raw({ type: 'text/csv', limit: LARGEST_FILE }),
  ];
  router.post(
    '/api/admin/people/preview',
    named('/api/admin/people/preview'),
    file,
    async (request: Request, response: Response) => {
      response.json(await people.preview(bytesOf(request)));
    },
  );
  // The file comes again with the preview's id, so that any server of several can take it.
  router.post(
    '/api/admin/people/import',
    named('/api/admin/people/import'),
    file,
    async (request: Request, response: Response) => {
      const { preview } = queryOf(request, peopleImportQuery);
      response.json(await people.importFile(bytesOf(request), preview, clerkOf(response)));
    },
  );
  router.post(
    '/api/admin/people/undo',
    named('/api/admin/people/undo'),
    wantedJson,
    body,
    async (request, response) => {
      const { id } = bodyOf(request, undoShape);
      response.json(await people.undo(id, clerkOf(response)));
    },
  );
  router.get('/api/admin/people.csv', named('/api/admin/people.csv'), async (_request, response) => {
    response
      .attachment('people.csv')
      .type('text/csv; charset=utf-8')
      .send(await people.csv());
  });
  return router;
}
