import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  getCompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

/** Reads every entity under a folder, with relations on both ends as the catalog writes them. */
export function readCatalog(folder: string): Entity[] {
  const entities = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.ya?ml$/.test(file))
    .sort()
    .flatMap(file =>
      parseAllDocuments(readFileSync(join(folder, file), 'utf8')),
    )
    .map(document => document.toJS() as Entity)
    .filter(entity => entity && entity.kind !== 'Location');
  return relate(entities);
}

/** Fields of a spec that become relations, with both names and the kind that a short ref means. */
const fields: [field: string, own: string, other: string, kind: string][] = [
  ['owner', 'ownedBy', 'ownerOf', 'group'],
  ['system', 'partOf', 'hasPart', 'system'],
  ['domain', 'partOf', 'hasPart', 'domain'],
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

function relate(entities: Entity[]): Entity[] {
  const byRef = new Map(
    entities.map(entity => [
      stringifyEntityRef(entity),
      { ...entity, relations: [] as { type: string; targetRef: string }[] },
    ]),
  );
  for (const [ref, { spec = {} }] of byRef) {
    for (const [field, own, other, defaultKind] of fields) {
      for (const text of [spec[field] ?? []].flat()) {
        const target = stringifyEntityRef(
          parseEntityRef(String(text), {
            defaultKind,
            defaultNamespace: getCompoundEntityRef(byRef.get(ref)!).namespace,
          }),
        );
        byRef.get(ref)!.relations.push({ type: own, targetRef: target });
        byRef.get(target)?.relations.push({ type: other, targetRef: ref });
      }
    }
  }
  return [...byRef.values()];
}
