import { allModes, createCheck } from '../define';
import { judgeEvidence } from '../evidence';

/** Prediction quality, drift or skew are watched. */
export const modelsAreMonitored = createCheck({
  id: 'models-are-monitored',
  area: 'monitoring',
  level: 4,
  key: true,
  statement: 'Prediction quality, drift or skew are watched',
  why: 'A model fails without an error: it goes on answering, and is wrong.',
  addresses: ['B2', 'H1', 'H5'],
  references: ['Google 2', 'Microsoft 4'],
  evidence: 'mlops/monitoring, or the annotation of a monitoring tool',
  remedy:
    'Watch the quality of predictions, or drift where the truth comes late.',
  effort: 'weeks',
  modes: allModes,
  judges: 'models',
  declare: ['monitoring'],
  evaluate(subject) {
    return judgeEvidence(subject, 'monitoring', 'model monitoring');
  },
});
