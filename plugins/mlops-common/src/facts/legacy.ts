import type { EntityRecord } from '../graph/record';
import { declarations, declared, known, unknown } from './fact';
import type { FactReader } from './fact';
import type { Source } from './types';
import { isDescribed, shared } from './unit';
import type { FactContext, Unit } from './unit';

/**
 * Distinct legacy systems within reach of the ML entities of the nearest ancestor unit, which include the unit's own.
 * A squad shares the systems that its division works against.
 */
export const legacy: FactReader = (unit, context) => {
  const { graph } = context;
  const scope = nearestAncestor(unit, context) ?? unit;
  const systems = shared(context, `legacy ${scope.ref}`, () =>
    reachedSystems(scope, context),
  );

  // What a group below declares is reached from here too, and what one above declares from all of its groups.
  const above = graph.ancestors(unit.ref).map(group => graph.get(group)!);
  const said = declarations(
    [...new Set([...scope.groups, ...above])],
    'legacySystems',
  );
  const count = Math.max(systems.size, ...said.map(({ value }) => value));
  const sources = [...said.map(({ source }) => source), ...systems.values()];
  if (said.length > 0 || count > 0 || isDescribed(scope.entities, context)) {
    return {
      fact: known('legacy', { legacySystems: count }, sources, {
        notes: scope === unit ? [] : ['Counted over the whole parent unit.'],
      }),
    };
  }
  return {
    fact: unknown(
      'legacy',
      'No legacy system is reached, but too few of the ML entities say what they depend on.',
      { key: 'legacySystems', on: unit.ref },
    ),
  };
};

/** The legacy systems that the ML entities of a unit reach, with the sign that makes each one. */
function reachedSystems(
  scope: Unit,
  { graph, now }: FactContext,
): ReadonlyMap<string, Source> {
  const systems = new Map<string, Source>();
  for (const ref of graph.reach(scope.entities.map(entity => entity.ref))) {
    const record = graph.get(ref);
    if (!record) continue;
    // Entities of one System are one legacy system, and the System itself may say that it is.
    const [system = ref] = graph
      .targets(ref, 'partOf')
      .filter(target => target.startsWith('system:'));
    const whole = graph.get(system);
    const sign = legacySign(record, now) ?? (whole && legacySign(whole, now));
    if (sign && !systems.has(system)) systems.set(system, sign);
  }
  return systems;
}

function nearestAncestor(
  unit: Unit,
  { graph, units }: FactContext,
): Unit | undefined {
  const parent = graph.parent(unit.ref);
  return parent === undefined ? undefined : units.get(parent);
}

/** The sign that makes an entity a legacy system, if any. */
export function legacySign(
  record: EntityRecord,
  now: Date,
): Source | undefined {
  if (record.legacy) return record.legacy;
  const end = declared(record, 'endOfLife');
  return end && end.value < now.toISOString().slice(0, 10)
    ? end.source
    : undefined;
}
