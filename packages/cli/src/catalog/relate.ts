import {
  getCompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';

/** Fields of a spec that become relations, with both names and the kind that a short ref means. */
const fields: readonly [
  field: string,
  own: string,
  other: string,
  kind: string,
][] = [
  ['owner', 'ownedBy', 'ownerOf', 'group'],
  ['system', 'partOf', 'hasPart', 'system'],
  ['domain', 'partOf', 'hasPart', 'domain'],
  ['subdomainOf', 'partOf', 'hasPart', 'domain'],
  ['subcomponentOf', 'partOf', 'hasPart', 'component'],
  ['dependsOn', 'dependsOn', 'dependencyOf', 'component'],
  ['dependencyOf', 'dependencyOf', 'dependsOn', 'component'],
  ['providesApis', 'providesApi', 'apiProvidedBy', 'api'],
  ['consumesApis', 'consumesApi', 'apiConsumedBy', 'api'],
  ['parent', 'childOf', 'parentOf', 'group'],
  ['children', 'parentOf', 'childOf', 'group'],
  ['members', 'hasMember', 'memberOf', 'user'],
  ['memberOf', 'memberOf', 'hasMember', 'group'],
];

/**
 * Gives entities from files the relations that the catalog would write, on both ends. Of entities with the same ref the
 * first stays, as in the catalog. A ref that cannot be parsed is left out; the target of a relation may be missing.
 */
export function relate(entities: readonly Entity[]): Entity[] {
  const byRef = new Map<
    string,
    Entity & { relations: { type: string; targetRef: string }[] }
  >();
  for (const entity of entities) {
    const ref = stringifyEntityRef(entity);
    if (!byRef.has(ref)) byRef.set(ref, { ...entity, relations: [] });
  }
  for (const [ref, entity] of byRef) {
    const { namespace } = getCompoundEntityRef(entity);
    for (const [field, own, other, kind] of fields) {
      const targets: unknown[] = [entity.spec?.[field] ?? []].flat();
      for (const text of targets) {
        const target = parse(text, kind, namespace);
        if (target === undefined) continue;
        entity.relations.push({ type: own, targetRef: target });
        byRef.get(target)?.relations.push({ type: other, targetRef: ref });
      }
    }
  }
  return [...byRef.values()];
}

function parse(text: unknown, defaultKind: string, defaultNamespace: string) {
  if (typeof text !== 'string') return undefined;
  try {
    return stringifyEntityRef(
      parseEntityRef(text, { defaultKind, defaultNamespace }),
    );
  } catch {
    return undefined;
  }
}
