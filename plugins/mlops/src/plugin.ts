import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { MlopsClient } from '@backstage-mlops/plugin-mlops-common';
import { mlopsApiRef } from './api';
import { checksRouteRef, rootRouteRef } from './routes';

/**
 * The plugin for apps on the legacy frontend system.
 * @public
 */
export const mlopsPlugin = createPlugin({
  id: 'mlops',
  routes: { root: rootRouteRef, checks: checksRouteRef },
  apis: [
    createApiFactory({
      api: mlopsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new MlopsClient(apis),
    }),
  ],
});

/**
 * The overview of all teams, to be mounted at `/mlops`.
 * @public
 */
export const MlopsPage: () => JSX.Element = mlopsPlugin.provide(
  createRoutableExtension({
    name: 'MlopsPage',
    component: () => import('./components/OverviewPage').then(m => m.MlopsPage),
    mountPoint: rootRouteRef,
  }),
);

/**
 * The card of an ML entity: the operations mode of its team, and why.
 * @public
 */
export const EntityMlopsCard: () => JSX.Element = mlopsPlugin.provide(
  createComponentExtension({
    name: 'EntityMlopsCard',
    component: {
      lazy: () =>
        import('./components/EntityCard').then(m => m.EntityMlopsCard),
    },
  }),
);

/**
 * The card of a group: its verdict with the whole ledger. Shows nothing where there is no machine learning.
 * @public
 */
export const EntityMlopsTeamCard: () => JSX.Element = mlopsPlugin.provide(
  createComponentExtension({
    name: 'EntityMlopsTeamCard',
    component: {
      lazy: () =>
        import('./components/TeamCard').then(m => m.EntityMlopsTeamCard),
    },
  }),
);

/**
 * The tab of an ML entity with all its checks, to be mounted on an entity page at `/mlops`.
 * @public
 */
export const EntityMlopsContent: () => JSX.Element = mlopsPlugin.provide(
  createRoutableExtension({
    name: 'EntityMlopsContent',
    component: () =>
      import('./components/EntityContent').then(m => m.EntityMlopsContent),
    mountPoint: checksRouteRef,
  }),
);
