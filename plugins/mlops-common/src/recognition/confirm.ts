import type { CatalogGraph } from '../graph/graph';
import type { EntityRecord } from '../graph/record';
import type { MlRole } from './types';

/** What a probable ML entity depends on, or provides, when it is one indeed. */
const confirming: ReadonlySet<MlRole> = new Set([
  'model',
  'model-server',
  'feature-store',
]);

const maxConfirmers = 20;

/**
 * Relations confirm what is probable: whoever depends on a model or a feature store, or provides a model server's API,
 * and speaks of machine learning, is one. A relation alone proves nothing.
 */
export function confirmByRelations(graph: CatalogGraph): void {
  const confirmed = graph
    .records()
    .filter(record => record.ml?.answer === 'probable')
    .map(record => ({ record, by: confirmersOf(record.ref, graph) }))
    .filter(({ by }) => by.length > 0);
  // Only once all are found: what is confirmed by this confirms nothing else, so that order is without effect.
  for (const { record, by } of confirmed) {
    graph.replace({
      ...record,
      ml: { ...record.ml!, answer: 'yes' },
      confirmedBy: by,
    });
  }
}

/** What a reader must be allowed to read before he hears that it confirms anything. */
function confirmersOf(ref: string, graph: CatalogGraph): string[] {
  return (['dependsOn', 'consumesApi', 'providesApi'] as const)
    .flatMap(type => graph.targets(ref, type))
    .filter(target => confirms(graph.get(target)))
    .slice(0, maxConfirmers);
}

function confirms(target: EntityRecord | undefined): boolean {
  return target?.ml?.answer === 'yes' && confirming.has(target.ml.role);
}
