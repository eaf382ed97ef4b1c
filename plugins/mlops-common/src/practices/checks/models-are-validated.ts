import { allModes, createCheck } from '../define';
import { judgeEvidence } from '../evidence';

/** A model beats its baseline before it serves. */
export const modelsAreValidated = createCheck({
  id: 'models-are-validated',
  area: 'models',
  level: 3,
  key: true,
  statement: 'A model beats its baseline before it serves',
  why: 'A new version is not a better one until somebody has looked.',
  addresses: ['H1', 'H3'],
  references: ['Google 1', 'ML Test Score Model 5'],
  evidence: 'mlops/validation-gate',
  remedy:
    'Let the pipeline compare each new version with the one that serves, and link the gate.',
  effort: 'days',
  modes: allModes,
  judges: 'models',
  declare: ['validationGate'],
  evaluate(subject) {
    return judgeEvidence(subject, 'validationGate', 'validation gate');
  },
});
