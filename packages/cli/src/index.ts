/**
 * The MLOps maturity rules on the command line.
 *
 * @packageDocumentation
 */

export { main } from './main';
export type { Output } from './main';
export { readEntities } from './catalog/readEntities';
export { relate } from './catalog/relate';
