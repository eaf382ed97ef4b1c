import { defaultRules, readEntity } from '@backstage-mlops/plugin-mlops-common';
// Judging is a step inside an assessment and no API, so it is measured where it stands.
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import { readTeams } from '../../plugins/mlops-common/src/assessment/assess';
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import { judgePractices as judge } from '../../plugins/mlops-common/src/practices/judge';
import { makeCatalog } from './catalog';
import type { Ratio } from './run';

/** Judging a large catalog with all checks, against reading its entities from JSON. */
export function judgePractices(): Ratio {
  const entities = makeCatalog(100_000);
  const texts = entities.map(entity => JSON.stringify(entity));
  const { context } = readTeams(
    entities.map(entity => readEntity(entity, defaultRules)),
    defaultRules,
    { now: new Date('2026-11-01') },
  );
  return {
    name: 'all checks over 100,000 entities, to JSON-parsing them',
    // What checks share is computed anew in each run.
    subject: () =>
      judge(
        { ...context, cache: new Map() },
        { rules: defaultRules.practices },
      ),
    measure: () => {
      for (const text of texts) JSON.parse(text);
    },
    limit: 1,
  };
}
