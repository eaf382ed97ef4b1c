export { MlopsPage, OverviewContent } from './MlopsPage';
