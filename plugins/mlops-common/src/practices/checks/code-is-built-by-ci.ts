import { allModes, createCheck } from '../define';
import { judgeEvidence } from '../evidence';

/** CI builds and tests ML code. */
export const codeIsBuiltByCi = createCheck({
  id: 'code-is-built-by-ci',
  area: 'delivery',
  level: 1,
  key: true,
  statement: 'CI builds and tests ML code',
  why: 'What no machine builds works on the machine of its author.',
  addresses: ['S4', 'H3'],
  references: ['Microsoft 1'],
  evidence: 'the annotation of a CI, a link to its runs, or mlops/ci',
  remedy: 'Let a CI build and test every change.',
  effort: 'days',
  modes: allModes,
  judges: 'code',
  declare: ['ci'],
  evaluate(subject) {
    return judgeEvidence(subject, 'ci', 'CI');
  },
});
