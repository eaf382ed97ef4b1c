import type { Server } from 'node:http';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PolicyDecision } from '@backstage/plugin-permission-common';
import type { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import { mlopsPlugin } from '../plugin';
import { testCatalogPlugin } from './testCatalog';
import type { TestCatalog } from './testCatalog';

/** An entity in a few words. */
export function entity(ref: string, rest: Record<string, any> = {}): Entity {
  const [kind, name] = ref.split(':');
  const { to = {}, annotations, type, title } = rest;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', annotations, title },
    spec: { type },
    relations: Object.entries(to).flatMap(([relation, targets]) =>
      (targets as string[]).map(target => ({
        type: relation,
        targetRef: target.replace(':', ':default/'),
      })),
    ),
  };
}

/** Two teams, one of which owns two models. */
export function smallCatalog(): Entity[] {
  return [
    entity('group:alpha', {
      title: 'Alpha 100%',
      annotations: {
        'mlops/team-size': '6',
        'mlops/roles': 'data-scientist=6',
      },
    }),
    entity('group:beta', {}),
    entity('component:secret-model', {
      type: 'ml-model',
      annotations: { 'mlops/data-volume': '7GB' },
      to: { ownedBy: ['group:alpha'] },
    }),
    entity('component:open-model', {
      type: 'ml-model',
      annotations: { 'mlops/data-volume': 'lots' },
      to: { ownedBy: ['group:alpha'] },
    }),
    entity('component:lonely', {
      type: 'ml-model',
      to: { ownedBy: ['group:beta'] },
    }),
  ];
}

/** The plugin over real HTTP, with a catalog that the test controls. */
export async function start(
  options: {
    permissions?: any;
    entities?: Entity[];
    status?: number;
    /** Refs that the caller may read; all when absent. */
    readable?: Set<string>;
    features?: any[];
    mlops?: object;
  } = {},
) {
  const catalog: TestCatalog = {
    entities: options.entities ?? smallCatalog(),
    pages: 0,
    status: options.status,
    readable: options.readable,
  };
  const backend = await startTestBackend({
    features: [
      mlopsPlugin,
      testCatalogPlugin(catalog),
      mockServices.rootConfig.factory({
        data: {
          mlops: { api: { validateResponses: true }, ...options.mlops },
        } as never,
      }),
      ...(options.permissions ? [options.permissions] : []),
      ...(options.features ?? []),
    ],
  });
  // Its own type is of a package that is not ours to name.
  const server: Server = backend.server as never;
  const get = (path: string) =>
    request(server)
      .get(`/api/mlops${path}`)
      .set('authorization', mockCredentials.user.header());
  const refresh = () =>
    request(server)
      .post('/api/mlops/refresh')
      .set('authorization', mockCredentials.user.header());
  const until = async (check: () => Promise<void>) => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await check();
      } catch (error) {
        if (attempt > 100) throw error;
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    }
  };
  const assessed = () =>
    until(async () => {
      const { body } = await get('/overview');
      expect(body.freshness?.completedAt).toBeDefined();
    });
  return { server, catalog, get, refresh, assessed, until };
}

/** Everybody may read assessments; what of the catalog, the decision says. */
export function decide(decision: PolicyDecision) {
  return mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(() => ({ result: AuthorizeResult.ALLOW })),
    authorizeConditional: async requests => requests.map(() => decision),
  }).factory;
}

/** Conditional on what the catalog answers by refs. */
export function conditional() {
  return decide({
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: 'catalog-entity',
    conditions: { rule: 'IS_OWNER', resourceType: 'catalog-entity' },
  });
}
