import { Router, json } from 'express';
import { z } from 'zod';
import { publishShape, policyBodyShape, type Me } from '../../../shared/admin/shapes';
import type { Admin } from '../../admin/admin';
import { clerkOf } from '../../admin/clerk';
import { withoutOldEditions } from '../../admin/own-pack';
import { packChoice } from '../../admin/protocol-desk';
import { named } from '../../middleware/request-log';
import { forClients } from '../../policies';
import { wantedJson } from '../wanted-json';
import { bodyOf, numberIn, queryOf, revisionSeen, sendTagged } from './wire';

/** Above any policy: 500 answers of 2,000 characters and every wording rewritten come to some 1.5 MB. */
const LARGEST_BODY = 2 * 1024 * 1024;

const which = z.union(
  [
    z.enum(['published', 'draft']),
    z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .transform(Number),
  ],
  { error: 'expected a version’s number, "published" or "draft"' },
);
const compareQuery = z.object({ from: which, to: which });
export const snapshotQuery = z.object({
  of: z.enum(['draft', 'published'], { error: 'expected draft or published' }).default('published'),
});

/** /api/admin: who the clerk is, packs, the draft policy, versions, comparing and restoring. */
export function adminPolicyRoutes(admin: Admin): Router {
  const { policy, policies } = admin;
  const router = Router();
  const body = json({ limit: LARGEST_BODY });

  router.get('/api/admin/me', named('/api/admin/me'), (_request, response) => {
    const { name, email } = clerkOf(response);
    const me: Me = { name, email, council: admin.councilName, mode: admin.mode, version: policies.version() };
    response.json(me);
  });
  router.get('/api/admin/packs', named('/api/admin/packs'), async (_request, response) => {
    const { body } = await policy.draft();
    const published = policies.published(null)?.snapshot.pack.id;
    const inUse = published === undefined ? [body.protocol] : [body.protocol, published];
    response.json(withoutOldEditions(policies.packs, inUse).map(packChoice));
  });

  router.get('/api/admin/draft', named('/api/admin/draft'), async (request, response) => {
    const draft = await policy.draft();
    sendTagged(request, response, String(draft.revision), draft);
  });
  router.put('/api/admin/draft', named('/api/admin/draft'), wantedJson, body, async (request, response) => {
    const seen = revisionSeen(request);
    const draft = await policy.save(bodyOf(request, policyBodyShape), seen, clerkOf(response));
    response.set('ETag', `"${String(draft.revision)}"`).json(draft);
  });
  router.delete('/api/admin/draft', named('/api/admin/draft'), async (request, response) => {
    await policy.discard(revisionSeen(request), clerkOf(response));
    response.status(204).end();
  });
  router.post(
    '/api/admin/publish',
    named('/api/admin/publish'),
    wantedJson,
    body,
    async (request, response) => {
      const { revision, reason } = bodyOf(request, publishShape);
      const version = await policy.publish(revision, reason, clerkOf(response));
      response
        .status(201)
        .set('Location', `/api/admin/versions/${String(version.version)}`)
        .json(version);
    },
  );

  router.get('/api/admin/versions', named('/api/admin/versions'), async (_request, response) => {
    response.json(await policy.versions());
  });
  router.get(
    '/api/admin/versions/:version',
    named('/api/admin/versions/:version'),
    async (request, response) => {
      response.json(await policy.version(numberIn(request.params['version'], 'version')));
    },
  );
  router.post(
    '/api/admin/versions/:version/restore',
    named('/api/admin/versions/:version/restore'),
    async (request, response) => {
      const version = numberIn(request.params['version'], 'version');
      const draft = await policy.restore(version, revisionSeen(request), clerkOf(response));
      response.set('ETag', `"${String(draft.revision)}"`).json(draft);
    },
  );
  router.get('/api/admin/compare', named('/api/admin/compare'), async (request, response) => {
    const { from, to } = queryOf(request, compareQuery);
    response.json(await policy.compare(from, to));
  });
  router.get('/api/admin/snapshot', named('/api/admin/snapshot'), async (request, response) => {
    response.json(forClients(await policy.snapshot(queryOf(request, snapshotQuery).of)));
  });
  return router;
}
