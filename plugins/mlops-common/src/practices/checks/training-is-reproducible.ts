import { allModes, createCheck } from '../define';
import { evidenceOf, foundOn, joinEvidence } from '../evidence';

/** Code, environment and data versions are pinned. */
export const trainingIsReproducible = createCheck({
  id: 'training-is-reproducible',
  area: 'training',
  level: 2,
  statement: 'Code, environment and data versions are pinned',
  why: 'A model that cannot be trained again cannot be explained, mended or audited.',
  addresses: ['B1', 'H6'],
  references: ['ML Test Score Infra 1'],
  evidence: 'source control, mlops/image and mlops/data-version',
  remedy:
    'Pin the environment and the version of the data, and write both down.',
  effort: 'days',
  modes: allModes,
  judges: 'models',
  declare: [
    {
      annotation: 'backstage.io/source-location',
      example: 'url:https://git.example.com/team/churn/',
    },
    'image',
    'dataVersion',
  ],
  evaluate(subject) {
    return joinEvidence([
      { thing: 'source code', evidence: foundOn(subject.record, 'source') },
      { thing: 'environment', evidence: evidenceOf(subject, 'image') },
      { thing: 'data version', evidence: evidenceOf(subject, 'dataVersion') },
    ]);
  },
});
