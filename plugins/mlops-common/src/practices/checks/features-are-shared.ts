import type { CatalogGraph } from '../../graph/graph';
import {
  beyondSmall,
  createCheck,
  notApplicable,
  pass,
  unknown,
  notComputed,
} from '../define';

/** Whether two pipelines at least depend on a library. */
function usedByTwo(ref: string, graph: CatalogGraph): boolean {
  const users = graph
    .targets(ref, 'dependencyOf')
    .filter(user => graph.get(user)?.pipeline);
  return users.length >= 2;
}

/** Shared features come from one place. */
export const featuresAreShared = createCheck({
  id: 'features-are-shared',
  area: 'features',
  level: 3,
  statement: 'Shared features come from one place',
  why: 'The same feature computed twice drifts apart, in training and in serving.',
  addresses: ['S1', 'B3', 'H4'],
  references: ['Google 2'],
  evidence:
    'dependsOn a feature store, or a library that two pipelines use; not applicable without a source that others read too',
  remedy:
    'Move features that several pipelines make into a feature store or a library, and depend on it.',
  effort: 'weeks',
  modes: beyondSmall,
  judges: 'pipelines',
  snippet: 'spec:\n  dependsOn:\n    - resource:default/the-feature-store\n',
  evaluate({ record, context }) {
    const { graph, analytics } = context;
    const needs = graph.targets(record.ref, 'dependsOn');
    const store = needs.find(
      ref => graph.get(ref)?.ml?.role === 'feature-store',
    );
    if (store) {
      return pass({ ref: record.ref, field: 'spec.dependsOn', value: store });
    }
    if (!analytics) return notComputed();
    const shared = analytics.sharedSources.get(record.ref) ?? [];
    if (shared.length === 0) {
      return notApplicable('It shares no source with another pipeline.');
    }
    const library = needs.find(
      ref => graph.get(ref)?.type === 'library' && usedByTwo(ref, graph),
    );
    return library
      ? pass({ ref: record.ref, field: 'spec.dependsOn', value: library })
      : unknown(
          'It reads what other pipelines read, and declares no feature store or library.',
        );
  },
});
