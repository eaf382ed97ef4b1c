import { createCheck } from '../define';
import { foundOn, judgeFound } from '../evidence';

/** New ML work starts from a template. */
export const workStartsFromATemplate = createCheck({
  id: 'work-starts-from-a-template',
  area: 'features',
  level: 3,
  statement: 'New ML work starts from a template',
  why: 'Every pipeline that is set up by hand is set up a little differently.',
  addresses: ['S1', 'S5', 'L2'],
  references: ['AWS scalable'],
  evidence: 'backstage.io/source-template',
  remedy:
    'Offer a software template for ML pipelines, and start new ones from it.',
  effort: 'days',
  modes: ['hybrid-mlops', 'large-scale-mlops'],
  judges: 'pipeline-components',
  declare: [
    {
      annotation: 'backstage.io/source-template',
      example: 'template:default/ml-pipeline',
    },
  ],
  evaluate: ({ record }) =>
    judgeFound(foundOn(record, 'template'), 'template that it was made from'),
});
