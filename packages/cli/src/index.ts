/**
 * The MLOps maturity rules on the command line.
 *
 * @packageDocumentation
 */

export { main } from './main';
