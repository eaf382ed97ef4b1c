import { createCheck } from '../define';
import { evidenceOf, foundOn, joinEvidence } from '../evidence';

/** Models have documentation and a model card. */
export const modelsAreDocumented = createCheck({
  id: 'models-are-documented',
  area: 'models',
  level: 3,
  statement: 'Models have documentation and a model card',
  why: 'What a model is for, and what not, is forgotten faster than its code.',
  addresses: ['S3', 'H1', 'L6'],
  references: ['EU AI Act 11', 'EU AI Act 13'],
  evidence: 'TechDocs and mlops/model-card',
  remedy: 'Write docs with TechDocs, and a model card.',
  effort: 'days',
  modes: ['hybrid-mlops', 'large-scale-mlops'],
  condition: 'regulated',
  judges: 'models',
  declare: [
    { annotation: 'backstage.io/techdocs-ref', example: 'dir:.' },
    'modelCard',
  ],
  evaluate(subject) {
    return joinEvidence([
      { thing: 'documentation', evidence: foundOn(subject.record, 'docs') },
      { thing: 'model card', evidence: evidenceOf(subject, 'modelCard') },
    ]);
  },
});
