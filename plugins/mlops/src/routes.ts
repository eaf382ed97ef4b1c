import { createRouteRef } from '@backstage/core-plugin-api';

/**
 * The page `/mlops`.
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'mlops' });

/**
 * The tab of an entity that lists its checks.
 * @public
 */
export const checksRouteRef = createRouteRef({ id: 'mlops-checks' });
