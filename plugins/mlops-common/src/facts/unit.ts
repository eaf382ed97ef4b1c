import type { CatalogGraph } from '../graph/graph';
import type { EntityRecord } from '../graph/record';
import type { Rules } from '../rules';

/**
 * A group that owns ML entities, itself or through the groups below it, with what its facts are read from.
 */
export interface Unit {
  ref: string;
  record: EntityRecord;
  /** The group and all groups below it. */
  groups: EntityRecord[];
  /** ML entities of all those groups. */
  entities: EntityRecord[];
  /** ML and data pipelines of all those groups. */
  pipelines: EntityRecord[];
  /** Anything else that those groups own and that declares its records a day. */
  flows: EntityRecord[];
}

/** What all facts of a scan share. */
export interface FactContext {
  graph: CatalogGraph;
  rules: Rules;
  /** Decides whether an end of life has passed. */
  now: Date;
  /** All units by ref. */
  units: ReadonlyMap<string, Unit>;
  /** What several units share is read once; see {@link shared}. */
  cache: Map<string, unknown>;
}

/** Computes what several units share once for a scan: the people of a root, the reach of a parent. */
export function shared<T>(
  { cache }: FactContext,
  key: string,
  compute: () => T,
): T {
  if (!cache.has(key)) cache.set(key, compute());
  return cache.get(key) as T;
}

/** Finds the units of a catalog, sorted by ref. */
export function findUnits(graph: CatalogGraph): Map<string, Unit> {
  const records = graph.records();
  const owned = new Map<string, EntityRecord[]>();
  const unitRefs = new Set<string>();
  for (const record of records) {
    const { ml, pipeline, values } = record;
    if (!ml && !pipeline && !values.recordsPerDay) continue;
    const owner = graph.owner(record.ref);
    if (owner.kind !== 'group') continue;
    const list = owned.get(owner.ref!);
    if (list) list.push(record);
    else owned.set(owner.ref!, [record]);
    if (record.ml) {
      unitRefs.add(owner.ref!);
      for (const ancestor of graph.ancestors(owner.ref!))
        unitRefs.add(ancestor);
    }
  }

  const units = new Map<string, Unit>();
  for (const ref of [...unitRefs].sort()) {
    const groups = graph.subtree(ref);
    const all = groups
      .flatMap(group => owned.get(group) ?? [])
      .sort((a, b) => (a.ref < b.ref ? -1 : 1));
    units.set(ref, {
      ref,
      record: graph.get(ref)!,
      groups: groups.map(group => graph.get(group)!),
      entities: all.filter(record => record.ml),
      pipelines: all.filter(record => record.pipeline),
      flows: all.filter(record => !record.ml && !record.pipeline),
    });
  }
  return units;
}

/**
 * Whether enough of the ML entities say how they work for silence to mean "none": a relation to a Resource or an API, a
 * technology tag, or an annotation.
 */
export function isDescribed(
  entities: readonly EntityRecord[],
  { graph, rules }: FactContext,
): boolean {
  return (
    entities.length > 0 &&
    countDescribed(entities, graph) >=
      rules.facts.describedShare * entities.length
  );
}

export function countDescribed(
  entities: readonly EntityRecord[],
  graph: CatalogGraph,
): number {
  return entities.filter(
    ({ ref, described }) => described || touchesResourceOrApi(ref, graph),
  ).length;
}

function touchesResourceOrApi(ref: string, graph: CatalogGraph): boolean {
  return (
    ['dependsOn', 'dependencyOf', 'consumesApi', 'providesApi'] as const
  ).some(type =>
    graph.targets(ref, type).some(target => /^(resource|api):/.test(target)),
  );
}

/** In production: says so, or has no lifecycle to say otherwise. */
export function inProduction(
  { lifecycle }: Pick<EntityRecord, 'lifecycle'>,
  { rules }: Pick<FactContext, 'rules'>,
): boolean {
  return (
    lifecycle === undefined ||
    rules.facts.productionLifecycles.includes(lifecycle)
  );
}

const readerRoles = new Set(['model', 'model-server', 'service', 'agent']);

/** The models, pipelines and ML services of a unit: whoever reads data. */
export function readers(unit: Unit): EntityRecord[] {
  const models = unit.entities.filter(
    record => !record.pipeline && readerRoles.has(record.ml!.role),
  );
  return [...models, ...unit.pipelines];
}

/** The data that an entity reads: what it depends on or consumes and that is data. */
export function reads(ref: string, graph: CatalogGraph): EntityRecord[] {
  return [
    ...graph.targets(ref, 'dependsOn'),
    ...graph.targets(ref, 'consumesApi'),
  ]
    .map(target => graph.get(target))
    .filter((record): record is EntityRecord =>
      Boolean(record?.dataSource || record?.values.dataVolume),
    );
}
