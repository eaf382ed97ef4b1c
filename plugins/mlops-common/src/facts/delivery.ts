import type { EntityRecord } from '../graph/record';
import { declared, known, unknown } from './fact';
import type { FactReader } from './fact';
import type { Source } from './types';
import { inProduction, isDescribed, shared } from './unit';
import type { FactContext } from './unit';

/** Share of the production ML components that CI builds. */
export const delivery: FactReader = (unit, context) => {
  const { graph, rules, units } = context;
  const components = productionComponents(unit.entities, context);
  const declare = { key: 'ci', on: unit.ref } as const;
  if (components.length === 0) {
    return {
      fact: unknown('delivery', 'No ML component is in production.', declare),
    };
  }

  const evidence = components.map(record => ciOf(record, context));
  const withCi = evidence.filter(found => found?.built).length;
  const sources = evidence
    .map(found => found?.source)
    .filter((source): source is Source => source !== undefined);
  const onGroup = ciOfGroup(unit.ref, context);
  const explicit =
    onGroup || evidence.some(found => found?.source.field === 'mlops/ci');
  const root = graph.root(unit.ref);
  const isCustom = shared(context, `ci is custom ${root}`, () => {
    const organization = productionComponents(
      units.get(root)?.entities ?? unit.entities,
      context,
    );
    const shown = organization.filter(record => ciOf(record, context)?.built);
    return shown.length >= rules.facts.ciEvidenceShare * organization.length;
  });
  const described = Boolean(onGroup) || isDescribed(unit.entities, context);
  if (described && (explicit || isCustom)) {
    return {
      fact: known(
        'delivery',
        { productionCiShare: withCi / components.length },
        [...(onGroup ? [onGroup.source] : []), ...sources],
        {
          detail: `${withCi} of ${components.length} production ML components`,
        },
      ),
    };
  }
  return {
    fact: unknown(
      'delivery',
      described
        ? 'Too few production ML components in this organization show their CI for a missing one to mean anything.'
        : 'Too few of the ML entities say how they work.',
      declare,
      sources,
    ),
  };
};

function productionComponents(
  entities: readonly EntityRecord[],
  context: FactContext,
) {
  return entities.filter(
    record => record.kind === 'component' && inProduction(record, context),
  );
}

/** Whether CI builds a component, by its own word, its tool, or its group's word for all. */
function ciOf(
  record: EntityRecord,
  context: FactContext,
): { built: boolean; source: Source } | undefined {
  const said = declared(record, 'ci');
  if (said) return { built: said.value.declared, source: said.source };
  if (record.found.ci?.value)
    return { built: true, source: record.found.ci.source };
  const owner = context.graph.owner(record.ref);
  return owner.kind === 'group' ? ciOfGroup(owner.ref!, context) : undefined;
}

function ciOfGroup(ref: string, { graph }: FactContext) {
  for (const group of [ref, ...graph.ancestors(ref)]) {
    const said = declared(graph.get(group)!, 'ci');
    if (said) return { built: said.value.declared, source: said.source };
  }
  return undefined;
}
