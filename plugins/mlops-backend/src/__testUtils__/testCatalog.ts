import {
  createBackendPlugin,
  coreServices,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import express from 'express';

/** A catalog over real HTTP whose content and faults a test controls. */
export interface TestCatalog {
  entities: Entity[];
  /** Answers the next pages with this status. */
  status?: number;
  /** With that status. */
  retryAfter?: string;
  /** Refs that `by-refs` answers; all when absent. */
  readable?: Set<string>;
  /** Pages that were asked for. */
  pages: number;
  repeatCursor?: boolean;
}

/** The plugin that serves a {@link TestCatalog}. */
export function testCatalogPlugin(catalog: TestCatalog) {
  return createBackendPlugin({
    pluginId: 'catalog',
    register(env) {
      env.registerInit({
        deps: { http: coreServices.httpRouter },
        async init({ http }) {
          const router = express.Router();
          router.use(express.json());
          router.get('/entities/by-query', (req, res) => {
            catalog.pages += 1;
            if (catalog.status) {
              res
                .status(catalog.status)
                .set('retry-after', catalog.retryAfter ?? '0')
                .json({});
              return;
            }
            const at = Number(req.query.cursor ?? 0);
            const next = catalog.repeatCursor ? 2 : at + 2;
            const more = catalog.repeatCursor || next < catalog.entities.length;
            res.json({
              items: catalog.entities.slice(at, at + 2),
              totalItems: 0,
              pageInfo: more ? { nextCursor: String(next) } : {},
            });
          });
          router.post('/entities/by-refs', (req, res) => {
            const items = (req.body.entityRefs as string[]).map(
              ref =>
                catalog.entities.find(
                  entity =>
                    stringifyEntityRef(entity) === ref &&
                    (catalog.readable?.has(ref) ?? true),
                ) ?? null,
            );
            res.json({ items });
          });
          http.use(router);
        },
      });
    },
  });
}
