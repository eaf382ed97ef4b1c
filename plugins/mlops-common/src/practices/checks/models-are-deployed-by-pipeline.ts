import { allModes, createCheck, fail, pass } from '../define';
import { evidenceOf, withoutEvidence } from '../evidence';

/** Models are deployed by a pipeline. */
export const modelsAreDeployedByPipeline = createCheck({
  id: 'models-are-deployed-by-pipeline',
  area: 'delivery',
  level: 3,
  key: true,
  statement: 'Models are deployed by a pipeline',
  why: 'A deployment by hand is slow, and different every time.',
  addresses: ['S4', 'H3', 'L1'],
  references: ['Microsoft 3', 'Google 1'],
  evidence: 'the annotation of Argo CD, or mlops/deployment; fails on manual',
  remedy: 'Let a pipeline deploy, and name what does it.',
  effort: 'weeks',
  modes: allModes,
  judges: 'serving',
  declare: ['deployment'],
  evaluate(subject) {
    const deployment = evidenceOf(subject, 'deployment');
    if (deployment.kind !== 'found') {
      return withoutEvidence(deployment, 'deployment pipeline');
    }
    return deployment.value.manual
      ? fail('It is deployed by hand.', deployment.source)
      : pass(deployment.source);
  },
});
