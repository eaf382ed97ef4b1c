import { known, unknown } from './fact';
import type { FactReader } from './fact';

/** Families of the ML frameworks that the unit's entities name. */
export const frameworks: FactReader = unit => {
  const found = [...unit.groups, ...unit.entities].flatMap(
    record => record.frameworks,
  );
  if (found.length === 0) {
    return {
      fact: unknown('frameworks', 'No ML framework is named.', {
        key: 'frameworks',
        on: unit.ref,
      }),
    };
  }
  return {
    fact: known(
      'frameworks',
      { frameworks: [...new Set(found.map(({ family }) => family))].sort() },
      found.map(({ ref, field, value }) => ({ ref, field, value })),
      {
        detail: [...new Set(found.map(({ title }) => title))].sort().join(', '),
      },
    ),
  };
};
