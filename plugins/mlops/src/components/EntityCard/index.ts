export { EntityMlopsCard } from './EntityMlopsCard';
