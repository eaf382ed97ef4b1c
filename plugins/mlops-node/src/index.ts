/**
 * What modules of the MLOps maturity backend build on.
 *
 * @packageDocumentation
 */

export { mlopsChecksExtensionPoint } from './extensions';
export type { MlopsChecksExtensionPoint } from './extensions';
export type {
  CustomCheck,
  Outcome,
} from '@backstage-mlops/plugin-mlops-common';
