import { Router } from 'express';
import type { Admin } from '../../admin/admin';
import { clerksOnly } from '../../admin/clerk';
import { adminInsightRoutes } from './insights';
import { adminPeopleRoutes } from './people';
import { adminPeopleSyncRoutes } from './people-sync';
import { adminPolicyRoutes } from './policy';
import { adminProtocolRoutes } from './protocol';
import { adminTryOutRoutes } from './try-out';

/** Everything under /api/admin: for clerks only, and never kept by a shared cache. */
export function adminRoutes(admin: Admin): Router {
  const router = Router();
  router.use('/api/admin', clerksOnly(admin.clerk), (_request, response, next) => {
    response.set('Cache-Control', 'private, no-cache');
    next();
  });
  router.use(
    adminPolicyRoutes(admin),
    adminPeopleRoutes(admin),
    adminPeopleSyncRoutes(admin),
    adminTryOutRoutes(admin),
    adminProtocolRoutes(admin),
    adminInsightRoutes(admin),
  );
  return router;
}
