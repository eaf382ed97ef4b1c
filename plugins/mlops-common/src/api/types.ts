import type { components } from './generated';

/**
 * Every schema of the API document, by name.
 * @public
 */
export type MlopsApiSchemas = components['schemas'];
