import { Router, json, raw } from 'express';
import { z } from 'zod';
import { ownProtocolSaveShape } from '../../../shared/admin/shapes';
import type { Admin } from '../../admin/admin';
import { clerkOf } from '../../admin/clerk';
import { named } from '../../middleware/request-log';
import { ProblemError } from '../../problem';
import { wantedJson } from '../wanted-json';
import { bodyOf, bytesOf, revisionSeen, sendTagged } from './wire';

/** A protocol is some 100 kB; one with scanned pictures in it can reach tens of MB. */
const LARGEST_DOCUMENT = 40 * 1024 * 1024;
const LARGEST_BODY = 16 * 1024 * 1024;
const LONGEST_NAME = 255;
export const publishProtocolShape = z.strictObject({ revision: z.int() });

/** /api/admin/protocol: bringing in the council's own document, correcting it, publishing it as a pack. */
export function adminProtocolRoutes({ protocol }: Admin): Router {
  const router = Router();
  const body = json({ limit: LARGEST_BODY });

  router.post(
    '/api/admin/protocol/import',
    named('/api/admin/protocol/import'),
    raw({ type: () => true, limit: LARGEST_DOCUMENT }),
    async (request, response) => {
      const name = fileName(request.get('x-file-name'));
      const bytes = bytesOf(request);
      const gone = new AbortController();
      response.on('close', () => {
        gone.abort();
      });
      response.json(await protocol.importDocument(bytes, name, gone.signal, clerkOf(response)));
    },
  );
  router.get('/api/admin/protocol/roles', named('/api/admin/protocol/roles'), (_request, response) => {
    response.json(protocol.roles);
  });
  router.get('/api/admin/protocol', named('/api/admin/protocol'), async (request, response) => {
    const own = await protocol.get();
    if (own === null)
      throw new ProblemError(404, 'Not Found', 'No protocol document has been brought in yet.');
    sendTagged(request, response, String(own.revision), own);
  });
  router.put(
    '/api/admin/protocol',
    named('/api/admin/protocol'),
    wantedJson,
    body,
    async (request, response) => {
      const seen = revisionSeen(request);
      const own = await protocol.save(bodyOf(request, ownProtocolSaveShape), seen, clerkOf(response));
      response.set('ETag', `"${String(own.revision)}"`).json(own);
    },
  );
  router.post(
    '/api/admin/protocol/publish',
    named('/api/admin/protocol/publish'),
    wantedJson,
    body,
    async (request, response) => {
      const { revision } = bodyOf(request, publishProtocolShape);
      response.json({ pack: await protocol.publish(revision, clerkOf(response)) });
    },
  );
  return router;
}

/** The file's own name, percent-encoded in the header; no folder. */
function fileName(header: string | undefined): string {
  const refused = new ProblemError(
    400,
    'Bad Request',
    'The header X-File-Name is missing or cannot be read; expected the file’s name, percent-encoded.',
  );
  let name: string;
  try {
    name = decodeURIComponent(header ?? '').trim();
  } catch {
    throw refused;
  }
  name = name.replace(/^.*[\\/]/, '').replace(/\p{Cc}/gu, '');
  if (name === '' || name.length > LONGEST_NAME) throw refused;
  return name;
}
