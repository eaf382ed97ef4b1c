import { allModes, createCheck } from '../define';
import { judgeEvidence } from '../evidence';

/** Experiments are tracked. */
export const experimentsAreTracked = createCheck({
  id: 'experiments-are-tracked',
  area: 'training',
  level: 2,
  statement: 'Experiments are tracked',
  why: 'Without a record the same idea is tried again, and the best run cannot be found.',
  addresses: ['S3', 'H1'],
  references: ['Microsoft 2'],
  evidence: 'mlops/experiment, or the annotation of a tracker such as MLflow',
  remedy: 'Log runs to a tracker, and link the experiment.',
  effort: 'hours',
  modes: allModes,
  judges: 'models',
  declare: ['experiment'],
  evaluate(subject) {
    return judgeEvidence(subject, 'experiment', 'experiment tracking');
  },
});
