import { assess, defaultRules } from '@backstage-mlops/plugin-mlops-common';
import { makeCatalog } from './catalog';
import type { Ratio } from './run';

/** A whole assessment at double size, against the single one: its cost must grow as the catalog does. */
export function assessEntities(): Ratio {
  const now = new Date('2026-11-01');
  const single = makeCatalog(2_000);
  const double = makeCatalog(4_000);
  return {
    name: 'assess 4,000 entities, to assessing 2,000',
    subject: () => assess(double, defaultRules, { now }),
    measure: () => assess(single, defaultRules, { now }),
    limit: 2.5,
  };
}
