import { declared, known, unknown } from './fact';
import type { FactReader } from './fact';
import { isDescribed } from './unit';

/** ML and data pipelines of the unit; a declared number counts if it is larger. */
export const pipelines: FactReader = (unit, context) => {
  const seen = unit.pipelines.length;
  const said = declared(unit.record, 'pipelines');
  const sources = unit.pipelines.map(({ ref, type }) => ({
    ref,
    field: 'spec.type',
    value: type,
  }));
  const top = context.rules.modes.thresholds.pipelineCount[1];
  if (said || seen >= top || isDescribed(unit.entities, context)) {
    const kinds = new Map<string, number>();
    for (const { pipeline } of unit.pipelines) {
      kinds.set(pipeline!, (kinds.get(pipeline!) ?? 0) + 1);
    }
    return {
      fact: known(
        'pipelines',
        { pipelineCount: Math.max(seen, said?.value ?? 0) },
        [...(said ? [said.source] : []), ...sources],
        {
          detail:
            [...kinds]
              .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
              .map(([kind, count]) => `${count} ${kind}`)
              .join(', ') || undefined,
        },
      ),
    };
  }
  return {
    fact: unknown(
      'pipelines',
      seen === 0
        ? 'No pipeline is in the catalog, and too few of the ML entities say how they work.'
        : `${seen} in the catalog, but too few of the ML entities say how they work to call that all.`,
      { key: 'pipelines', on: unit.ref },
      sources,
    ),
  };
};
