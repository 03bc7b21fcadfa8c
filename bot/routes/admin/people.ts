import { Router, json, raw } from 'express';
import { z } from 'zod';
import { peopleImportShape, peoplePatchShape } from '../../../shared/admin/shapes';
import type { Admin } from '../../admin/admin';
import { clerkOf } from '../../admin/clerk';
import { named } from '../../middleware/request-log';
import { wantedJson } from '../wanted-json';
import { bodyOf, bytesOf, sendTagged } from './wire';
import { wantedType } from './wanted-type';

/** bot/people.ts reads no more. */
const LARGEST_FILE = 32 * 1024 * 1024;
const LARGEST_PATCH = 4 * 1024 * 1024;
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
  router.post(
    '/api/admin/people/preview',
    named('/api/admin/people/preview'),
    wantedType('text/csv', 'a list of people as CSV'),
    raw({ type: 'text/csv', limit: LARGEST_FILE }),
    async (request, response) => {
      response.json(await people.preview(bytesOf(request), clerkOf(response)));
    },
  );
  router.post(
    '/api/admin/people/import',
    named('/api/admin/people/import'),
    wantedJson,
    body,
    async (request, response) => {
      const { preview } = bodyOf(request, peopleImportShape);
      response.json(await people.importPreview(preview, clerkOf(response)));
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
