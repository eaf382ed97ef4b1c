import { createApiRef } from '@backstage/core-plugin-api';
import type { MlopsApi } from '@backstage-mlops/plugin-mlops-common';

/**
 * Where the frontend reads assessments.
 * @public
 */
export const mlopsApiRef = createApiRef<MlopsApi>({ id: 'plugin.mlops.api' });
