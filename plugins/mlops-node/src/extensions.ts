import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { CustomCheck } from '@backstage-mlops/plugin-mlops-common';

/**
 * Takes checks that an organization writes in code.
 * @public
 */
export interface MlopsChecksExtensionPoint {
  /**
   * Adds checks. They are judged, rolled up, explained and waived like the built-in ones. An id that exists already stops
   * the start.
   */
  addCheck(...checks: CustomCheck[]): void;
}

/**
 * The extension point for checks of your own.
 * @public
 */
export const mlopsChecksExtensionPoint =
  createExtensionPoint<MlopsChecksExtensionPoint>({ id: 'mlops.checks' });
