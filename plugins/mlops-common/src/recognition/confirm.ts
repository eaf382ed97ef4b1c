import type { CatalogGraph } from '../graph/graph';
import type { EntityRecord } from '../graph/record';
import type { MlRole } from './types';

/** What a probable ML entity depends on, or provides, when it is one indeed. */
const confirming: ReadonlySet<MlRole> = new Set([
  'model',
  'model-server',
  'feature-store',
]);

/**
 * Relations confirm what is probable: whoever depends on a model or a feature store, or provides a model server's API,
 * and speaks of machine learning, is one. A relation alone proves nothing.
 */
export function confirmByRelations(graph: CatalogGraph): void {
  const confirmed = graph
    .records()
    .filter(record => record.ml?.answer === 'probable')
    .filter(({ ref }) =>
      (['dependsOn', 'consumesApi', 'providesApi'] as const).some(type =>
        graph.targets(ref, type).some(target => confirms(graph.get(target))),
      ),
    );
  // Only once all are found: what is confirmed by this confirms nothing else, so that order is without effect.
  for (const record of confirmed) {
    graph.replace({
      ...record,
      ml: { ...record.ml!, answer: 'yes' },
      reason: `${record.reason} What it is related to confirms it.`,
    });
  }
}

function confirms(target: EntityRecord | undefined): boolean {
  return target?.ml?.answer === 'yes' && confirming.has(target.ml.role);
}
