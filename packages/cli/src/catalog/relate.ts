import {
  getCompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';

/** A field of a spec that becomes a relation, with the names of both ends and the kind that a short ref means. */
type Field = readonly [
  field: string,
  own: string,
  other: string,
  defaultKind?: string,
];

const owner: Field = ['owner', 'ownedBy', 'ownerOf', 'group'];
const system: Field = ['system', 'partOf', 'hasPart', 'system'];
// The catalog has no kind in mind here: "dependsOn: [orders]" is an error.
const needs: readonly Field[] = [
  ['dependsOn', 'dependsOn', 'dependencyOf'],
  ['dependencyOf', 'dependencyOf', 'dependsOn'],
];
const apis: readonly Field[] = [
  ['providesApis', 'providesApi', 'apiProvidedBy', 'api'],
  ['consumesApis', 'consumesApi', 'apiConsumedBy', 'api'],
];

/** As the catalog's own processor has it; a kind that it does not know is read like a Component. */
const fieldsByKind: Readonly<Record<string, readonly Field[]>> = {
  component: [
    owner,
    system,
    ['subcomponentOf', 'partOf', 'hasPart', 'component'],
    ...needs,
    ...apis,
  ],
  api: [owner, system],
  resource: [owner, system, ...needs],
  system: [owner, ['domain', 'partOf', 'hasPart', 'domain']],
  domain: [owner, ['subdomainOf', 'partOf', 'hasPart', 'domain']],
  user: [['memberOf', 'memberOf', 'hasMember', 'group']],
  group: [
    ['parent', 'childOf', 'parentOf', 'group'],
    ['children', 'parentOf', 'childOf', 'group'],
    ['members', 'hasMember', 'memberOf', 'user'],
  ],
};

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
    const fields =
      fieldsByKind[entity.kind.toLowerCase()] ?? fieldsByKind.component;
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

function parse(
  text: unknown,
  defaultKind: string | undefined,
  defaultNamespace: string,
) {
  if (typeof text !== 'string') return undefined;
  try {
    return stringifyEntityRef(
      parseEntityRef(text, { defaultKind, defaultNamespace }),
    );
  } catch {
    return undefined;
  }
}
