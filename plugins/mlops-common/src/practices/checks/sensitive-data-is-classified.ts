import { allModes, createCheck, notApplicable } from '../define';
import { evidenceOf, joinEvidence } from '../evidence';

/** Data is classified and access-controlled. */
export const sensitiveDataIsClassified = createCheck({
  id: 'sensitive-data-is-classified',
  area: 'data',
  level: 2,
  statement: 'Data is classified and access-controlled',
  why: 'Nobody can protect data of which nobody has said how sensitive it is.',
  addresses: ['H2', 'L3'],
  references: ['ML Test Score Data 5', 'EU AI Act 10'],
  evidence: 'mlops/data-classification and mlops/access-policy',
  remedy: 'Say how sensitive the data is, and link who may read it.',
  effort: 'hours',
  modes: allModes,
  judges: 'datasets',
  declare: ['dataClassification', 'accessPolicy'],
  evaluate(subject) {
    const classification = evidenceOf(subject, 'dataClassification');
    if (classification.kind === 'found' && classification.value === 'public') {
      return notApplicable('The data is public.');
    }
    return joinEvidence([
      { thing: 'data classification', evidence: classification },
      { thing: 'access policy', evidence: evidenceOf(subject, 'accessPolicy') },
    ]);
  },
});
