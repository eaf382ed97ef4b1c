import { reads } from '../../facts/unit';
import { allModes, createCheck, fail, pass } from '../define';

/** Pipelines declare what they read and write. */
export const pipelinesDeclareTheirData = createCheck({
  id: 'pipelines-declare-their-data',
  area: 'data',
  level: 1,
  statement: 'Pipelines declare what they read and write',
  why: 'Without it nobody can say what a change of the data breaks.',
  addresses: ['H2', 'L2', 'L4'],
  references: ['Microsoft 3'],
  evidence: 'dependsOn or consumesApi to a dataset',
  remedy: 'Add the datasets that it reads to spec.dependsOn, as Resources.',
  effort: 'minutes',
  modes: allModes,
  judges: 'pipelines',
  snippet: 'spec:\n  dependsOn:\n    - resource:default/the-dataset-it-reads\n',
  evaluate({ record, context }) {
    const { graph } = context;
    const read = reads(record.ref, graph);
    const written = graph
      .targets(record.ref, 'dependencyOf')
      .map(ref => graph.get(ref))
      .filter(target => target?.isDataset);
    const [first] = [...read, ...written];
    return first
      ? pass({ ref: record.ref, field: 'spec.dependsOn', value: first.ref })
      : fail('It depends on no dataset.', {
          ref: record.ref,
          field: 'spec.dependsOn',
        });
  },
});
