import { createCheck } from '../define';
import { judgeEvidence } from '../evidence';

/** Slices and fairness are tested. */
export const modelsAreTestedPerSlice = createCheck({
  id: 'models-are-tested-per-slice',
  area: 'models',
  level: 4,
  statement: 'Slices and fairness are tested',
  why: 'A model that is right on average can be wrong for the same people every time.',
  addresses: ['H1', 'L6'],
  references: ['ML Test Score Model 6', 'ML Test Score Model 7'],
  evidence: 'mlops/slice-report',
  remedy: 'Report quality by slice of the data, protected groups included.',
  effort: 'weeks',
  modes: ['large-scale-mlops'],
  condition: 'regulated',
  judges: 'models',
  declare: ['sliceReport'],
  evaluate(subject) {
    return judgeEvidence(subject, 'sliceReport', 'report by slices');
  },
});
