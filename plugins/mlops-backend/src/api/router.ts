import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  mlopsAssessmentReadPermission,
  mlopsAssessmentRefreshPermission,
  presentRules,
} from '@backstage-mlops/plugin-mlops-common';
import type { Rules } from '@backstage-mlops/plugin-mlops-common';
import express from 'express';
import type { Request, Router } from 'express';
import type { TeamQuery } from '../store/teams';
import type { Caller, WaiverManager } from '../waivers/WaiverManager';
import type { VisibilityService } from '../visibility/Visibility';
import type { AssessmentReader } from './AssessmentReader';
import { spec } from './generated/spec';

export interface RouterOptions {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  reader: AssessmentReader;
  visibility: VisibilityService;
  waivers: WaiverManager;
  rules: Rules;
  /** Starts a scan; rejects with a ConflictError when one is running. */
  refresh: () => Promise<void>;
  /** Checks answers against the document too; for tests. */
  validateResponses?: boolean;
}

/** The routes of `openapi.yaml`: each authenticates, authorizes and asks the reader once. */
export function createRouter(options: RouterOptions): Router {
  const { httpAuth, permissions, reader, visibility, waivers, refresh } =
    options;

  async function authorize(req: Request, permission: BasicPermission) {
    const credentials = await httpAuth.credentials(req as never, {
      allow: ['user', 'service'],
    });
    const [{ result }] = await permissions.authorize([{ permission }], {
      credentials,
    });
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(`The permission ${permission.name} is needed`);
    }
    return credentials;
  }

  const readAs = async (req: Request) =>
    visibility.of(await authorize(req, mlopsAssessmentReadPermission));

  async function callerOf(req: Request): Promise<Caller> {
    const credentials = await authorize(req, mlopsAssessmentReadPermission);
    return {
      request: req,
      credentials,
      visibility: await visibility.of(credentials),
    };
  }

  // The typed router would have to infer the whole document; the wire types hold the answers instead.
  const router: Router = createValidatedOpenApiRouter(spec as never, {
    middleware: [express.json({ limit: '100kb' })],
    validatorOptions: {
      validateRequests: { allowUnknownQueryParameters: false },
      validateResponses: options.validateResponses ?? false,
      validateFormats: false,
    },
  }) as unknown as Router;

  router.get('/entities/:kind/:namespace/:name', async (req, res) => {
    res.json(await reader.getEntity(refOf(req), await readAs(req)));
  });

  router.get('/teams', async (req, res) => {
    const query = req.query as unknown as Partial<TeamsQuery>;
    const teamQuery: TeamQuery = {
      limit: Number(query.limit ?? 25),
      offset: Number(query.offset ?? 0),
      modes: query.mode ?? [],
      statuses: query.status ?? [],
      text: query.q?.trim() || undefined,
      sort: query.sort ?? 'name',
      order: query.order ?? 'asc',
    };
    res.json(await reader.listTeams(teamQuery, await readAs(req)));
  });

  router.get('/teams/:kind/:namespace/:name', async (req, res) => {
    res.json(await reader.getTeam(refOf(req), await readAs(req)));
  });

  router.get('/overview', async (req, res) => {
    res.json(await reader.getOverview(await readAs(req)));
  });

  router.get('/rules', async (req, res) => {
    await authorize(req, mlopsAssessmentReadPermission);
    res.json(presentRules(options.rules));
  });

  router.get('/waivers', async (req, res) => {
    const { ref } = req.query as { ref?: string };
    res.json(await waivers.list(ref, await readAs(req)));
  });

  router.post('/waivers', async (req, res) => {
    const caller = await callerOf(req);
    res.status(201).json(await waivers.create(req.body, caller));
  });

  router.delete('/waivers/:id', async (req, res) => {
    await waivers.remove(req.params.id, await callerOf(req));
    res.status(204).end();
  });

  router.post('/refresh', async (req, res) => {
    await authorize(req, mlopsAssessmentRefreshPermission);
    await refresh();
    res
      .status(202)
      .json({ message: 'A scan of the catalog is about to start.' });
  });

  return router;
}

/** The query of `GET /teams` after validation and coercion. */
interface TeamsQuery {
  limit: number;
  offset: number;
  mode: TeamQuery['modes'];
  status: TeamQuery['statuses'];
  q: string;
  sort: TeamQuery['sort'];
  order: TeamQuery['order'];
}

/** Refs are the same in any case, as in the catalog. */
function refOf(req: Request): string {
  const { kind, namespace, name } = req.params;
  return stringifyEntityRef({ kind, namespace, name });
}
