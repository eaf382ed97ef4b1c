/**
 * The plugin for apps on the new frontend system.
 *
 * @packageDocumentation
 */

import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { MlopsClient } from '@backstage-mlops/plugin-mlops-common';
import SpeedIcon from '@material-ui/icons/Speed';
import { mlopsApiRef } from './api';
import { isMlopsAvailable } from './filters';
import { checksRouteRef, rootRouteRef } from './routes';

const mlopsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: mlopsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new MlopsClient(apis),
    }),
});

const mlopsPage = PageBlueprint.make({
  params: {
    path: '/mlops',
    routeRef: rootRouteRef,
    title: 'MLOps',
    icon: <SpeedIcon fontSize="inherit" />,
    loader: () =>
      import('./components/OverviewPage').then(m => <m.OverviewContent />),
  },
});

const entityCard = EntityCardBlueprint.makeWithOverrides({
  name: 'entity',
  factory(originalFactory, { apis }) {
    return originalFactory({
      type: 'content',
      filter: entity => isMlopsAvailable(entity, { apis }),
      loader: () =>
        import('./components/EntityCard').then(m => <m.EntityMlopsCard />),
    });
  },
});

const entityChecks = EntityContentBlueprint.makeWithOverrides({
  name: 'checks',
  factory(originalFactory, { apis }) {
    return originalFactory({
      path: '/mlops',
      title: 'MLOps',
      routeRef: checksRouteRef,
      filter: entity => isMlopsAvailable(entity, { apis }),
      loader: () =>
        import('./components/EntityContent').then(m => (
          <m.EntityMlopsContent />
        )),
    });
  },
});

const teamCard = EntityCardBlueprint.make({
  name: 'team',
  params: {
    type: 'content',
    filter: { kind: 'group' },
    loader: () =>
      import('./components/TeamCard').then(m => <m.EntityMlopsTeamCard />),
  },
});

/**
 * API, page, cards and tab; an app with feature discovery needs nothing else.
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'mlops',
  title: 'MLOps',
  icon: <SpeedIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, checks: checksRouteRef },
  extensions: [mlopsApi, mlopsPage, entityCard, entityChecks, teamCard],
});
