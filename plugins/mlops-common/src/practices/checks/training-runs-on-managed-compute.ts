import { trainingOf } from '../subjects';
import { allModes, createCheck, fail, pass } from '../define';
import { evidenceOf, isSilent, withoutEvidence } from '../evidence';

/** Training runs on managed compute. */
export const trainingRunsOnManagedCompute = createCheck({
  id: 'training-runs-on-managed-compute',
  area: 'training',
  level: 2,
  statement: 'Training runs on managed compute',
  why: 'What is trained on a laptop ends with the laptop.',
  addresses: ['S5', 'H8', 'L2'],
  references: ['Microsoft 2'],
  evidence:
    'dependsOn compute, or mlops/trained-on; fails on mlops/trained-on: local',
  remedy: 'Train on a cluster or a service, and name it.',
  effort: 'days',
  modes: allModes,
  judges: 'training',
  declare: ['trainedOn'],
  evaluate(subject) {
    const { record, context } = subject;
    const said = evidenceOf(subject, 'trainedOn');
    if (said.kind === 'found') {
      return said.value.local
        ? fail("It is trained on somebody's own machine.", said.source)
        : pass(said.source);
    }
    if (!isSilent(said)) return withoutEvidence(said, 'compute');
    for (const one of [record, ...trainingOf(record, context)]) {
      const compute = context.graph
        .targets(one.ref, 'dependsOn')
        .find(ref => context.graph.get(ref)?.isCompute);
      if (compute) {
        return pass({ ref: one.ref, field: 'spec.dependsOn', value: compute });
      }
    }
    return withoutEvidence(said, 'compute');
  },
});
