import { allModes, createCheck } from '../define';
import { foundOn, judgeFound } from '../evidence';

/** ML code is in source control. */
export const codeIsInSourceControl = createCheck({
  id: 'code-is-in-source-control',
  area: 'delivery',
  level: 1,
  key: true,
  statement: 'ML code is in source control',
  why: 'Code that is on one machine is on none.',
  addresses: ['S5'],
  references: ['Microsoft 1'],
  evidence: 'the source location, or a project slug of a code host',
  remedy:
    'Put the code under source control and register its catalog-info.yaml from there.',
  effort: 'hours',
  modes: allModes,
  judges: 'code',
  declare: [
    {
      annotation: 'backstage.io/source-location',
      example: 'url:https://git.example.com/team/churn/',
    },
  ],
  evaluate: ({ record }) =>
    judgeFound(foundOn(record, 'source'), 'source location'),
});
