/**
 * Shows the operations mode of machine-learning teams, with its reasons, in Backstage.
 *
 * @packageDocumentation
 */

export { mlopsApiRef } from './api';
export { isMlopsAvailable } from './filters';
export {
  EntityMlopsCard,
  EntityMlopsContent,
  EntityMlopsTeamCard,
  MlopsPage,
  mlopsPlugin,
} from './plugin';
export { checksRouteRef, rootRouteRef } from './routes';
