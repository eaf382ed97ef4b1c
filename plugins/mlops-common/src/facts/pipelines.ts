import { declarations, declared, known, unknown } from './fact';
import type { FactReader } from './fact';
import { isDescribed } from './unit';

/** ML and data pipelines of the unit; a declared number counts if it is larger. */
export const pipelines: FactReader = (unit, context) => {
  const { graph } = context;
  const said = declared(unit.record, 'pipelines');
  const below = declarations(unit.groups, 'pipelines');
  const owned = new Map<string, number>();
  for (const { ref } of unit.pipelines) {
    const owner = graph.owner(ref).ref!;
    owned.set(owner, (owned.get(owner) ?? 0) + 1);
  }
  // Each group counts what it declares or what is seen of it and the groups below it, whichever is larger.
  const countOf = (group: string): number =>
    Math.max(
      declared(graph.get(group)!, 'pipelines')?.value ?? 0,
      (owned.get(group) ?? 0) +
        graph
          .childGroups(group)
          .reduce((sum, child) => sum + countOf(child), 0),
    );
  const seen = countOf(unit.ref);
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
        { pipelineCount: seen },
        [...below.map(({ source }) => source), ...sources],
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
