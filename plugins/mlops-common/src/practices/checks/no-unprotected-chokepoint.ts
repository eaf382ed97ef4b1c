import {
  beyondSmall,
  createCheck,
  fail,
  notApplicable,
  notComputed,
} from '../define';
import { judgeAll } from '../evidence';

/** No unprotected chokepoint. */
export const noUnprotectedChokepoint = createCheck({
  id: 'no-unprotected-chokepoint',
  area: 'platform',
  level: 4,
  statement: 'No unprotected chokepoint',
  why: 'One break of what everybody needs breaks everybody.',
  addresses: ['L2', 'L7'],
  references: [],
  evidence:
    'over the limit of teams that need it only with mlops/slo and mlops/fallback',
  remedy: 'Promise a service level, and provide what steps in.',
  effort: 'weeks',
  modes: beyondSmall,
  judges: 'systems',
  declare: ['slo', 'fallback'],
  evaluate(subject) {
    const { analytics } = subject.context;
    if (!analytics) return notComputed();
    const found = analytics.chokepoints.get(subject.record.ref);
    if (!found) return notApplicable('Few teams need it.');
    const judged = judgeAll(subject, [
      ['slo', 'service level'],
      ['fallback', 'fallback'],
    ]);
    // How many teams need it is a fact of the catalog, so silence is no protection.
    return judged.state === 'missing'
      ? fail(`${found.teams} teams need it. ${judged.reason}`, {
          ref: subject.record.ref,
          field: 'needed by',
          value: `${found.teams} teams`,
        })
      : judged;
  },
});
