import type { Entity } from '@backstage/catalog-model';
import { annotationOf, tagsOf, typeOf } from './evidence';
import { findWords, nameSlug } from './lookup';
import type { RecognitionRules } from './rules';
import type { DataSystem } from './types';
import type { DataTechnology } from './words/dataSystems';

/**
 * A data system found on one entity, with the field that names it.
 * @public
 */
export interface FoundDataSystem {
  system: DataSystem;
  field: string;
  value: string;
}

/** Resources of these types hold data or models; a technology tag on them tells what they are kept in. */
export const holdersOfData: ReadonlySet<string> = new Set([
  'dataset',
  'table',
  'feature-table',
  'data-product',
]);

/**
 * The data systems that an entity is or uses, what it is first. A type such as `database` or `queue` alone decides
 * nothing: only a named technology does.
 */
export function findDataSystems(
  entity: Entity,
  rules: RecognitionRules,
): FoundDataSystem[] {
  const kind = String(entity.kind).toLocaleLowerCase('en-US');
  if (!['component', 'resource', 'api', 'system'].includes(kind)) return [];
  const type = typeOf(entity);
  const byType = findWords(type, rules.technologies);
  const canBe =
    (kind === 'resource' || byType.length > 0) &&
    !(holdersOfData.has(type) && byType.length === 0) &&
    !rules.types.has(type);

  const found = new Map<string, FoundDataSystem>();
  const add = (
    technologies: DataTechnology[],
    field: string,
    value: string,
  ) => {
    for (const { id, kind: technologyKind } of technologies) {
      // The first field that names a technology is the one to show.
      if (found.has(id)) continue;
      const relation = canBe ? 'is' : 'uses';
      found.set(id, {
        system: { id, kind: technologyKind, relation },
        field,
        value,
      });
    }
  };
  add(byType, 'spec.type', type);
  if (kind === 'api' && type === 'dataset') {
    found.set('dataset', {
      system: { id: 'dataset', kind: 'other', relation: 'is' },
      field: 'spec.type',
      value: type,
    });
  }
  for (const tag of tagsOf(entity)) {
    add(findWords(tag, rules.technologies), 'metadata.tags', tag);
  }
  const consumer = annotationOf(entity, 'kafka.apache.org/consumer-groups');
  if (consumer) {
    const kafka = rules.technologies.get('kafka');
    if (kafka) add([kafka], 'kafka.apache.org/consumer-groups', 'kafka');
  }
  if (kind === 'resource' && canBe) {
    const name = String(entity.metadata?.name ?? '');
    add(findWords(nameSlug(name), rules.technologies), 'metadata.name', name);
  }
  return [...found.values()];
}
