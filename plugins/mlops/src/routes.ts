import { createRouteRef } from '@backstage/core-plugin-api';

/**
 * The page `/mlops`.
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'mlops' });
