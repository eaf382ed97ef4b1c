/**
 * Classifies the operations mode of every machine-learning team in the Backstage catalog.
 *
 * @packageDocumentation
 */

export { mlopsPlugin as default } from './plugin';
