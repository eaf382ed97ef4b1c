import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  createRules,
  mlopsPermissions,
} from '@backstage-mlops/plugin-mlops-common';
import type { CustomCheck } from '@backstage-mlops/plugin-mlops-common';
import { mlopsChecksExtensionPoint } from '@backstage-mlops/plugin-mlops-node';
import { AssessmentReader } from './api/AssessmentReader';
import { createRouter } from './api/router';
import { scanCatalog } from './catalog/scanCatalog';
import { readPluginConfig } from './config';
import { refreshCatalog } from './refresh/refreshCatalog';
import { scheduleRefresh } from './refresh/scheduleRefresh';
import { AssessmentStore } from './store/AssessmentStore';
import { WaiverManager } from './waivers/WaiverManager';
import { VisibilityService } from './visibility/Visibility';

/**
 * Reads the catalog, decides the operations mode of every machine-learning team, and serves the verdicts.
 * @public
 */
export const mlopsPlugin = createBackendPlugin({
  pluginId: 'mlops',
  register(env) {
    const checks: CustomCheck[] = [];
    env.registerExtensionPoint(mlopsChecksExtensionPoint, {
      addCheck: (...added) => checks.push(...added),
    });
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootLifecycle: coreServices.rootLifecycle,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { auth, discovery, logger } = deps;
        const settings = readPluginConfig(deps.config);
        const rules = createRules(deps.config, { checks });
        const store = await AssessmentStore.create(deps.database);
        const now = () => new Date();

        const refresh = await scheduleRefresh({
          ...deps,
          store,
          now,
          schedule: settings.schedule,
          run: signal =>
            refreshCatalog(
              {
                store,
                rules,
                logger,
                now,
                scan: scanSignal =>
                  scanCatalog({
                    auth,
                    discovery,
                    acceptEncoding: settings.acceptEncoding,
                    signal: scanSignal,
                  }),
              },
              signal,
            ),
        });

        deps.permissionsRegistry.addPermissions(mlopsPermissions);
        deps.httpRouter.use(
          createRouter({
            httpAuth: deps.httpAuth,
            permissions: deps.permissions,
            visibility: new VisibilityService(deps),
            reader: new AssessmentReader({
              store,
              rules,
              now,
              staleAfter: settings.staleAfterMs,
            }),
            waivers: new WaiverManager({ ...deps, store, rules, now, refresh }),
            rules,
            refresh,
            validateResponses: settings.validateResponses,
          }),
        );
      },
    });
  },
});
