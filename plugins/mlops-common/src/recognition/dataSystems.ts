import { parseEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import { shorten } from '../text';
import {
  annotationKey,
  annotationOf,
  kindOf,
  tagsOf,
  typeOf,
} from './evidence';
import { findInParts, nameSlug, partsOf } from './lookup';
import type { RecognitionRules } from './rules';
import type { DataSystem } from './types';
import type { DataTechnology } from './words/dataSystems';
import type { EntityWords } from './entityWords';
import { foreignDataWords, instanceWords } from './words/dataSystems';
import { isCiType } from './words/mlTypes';

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

/** Fields that may speak of what is not in use. */
export const proseFields: ReadonlySet<string> = new Set([
  'metadata.title',
  'metadata.description',
]);

/** Needs are read as far as this; hostile entities have more. */
const maxNeeds = 100;

const foreignWord = new RegExp(Object.keys(foreignDataWords).join('|'), 'u');

const instances = new Set(instanceWords);

/**
 * The data systems that an entity is or uses, in the order of the fields that name them: type, tags, annotations, name,
 * what it depends on, prose. A type such as `database` or `queue` alone decides nothing: only a named technology does.
 */
export function findDataSystems(
  entity: Entity,
  words: EntityWords,
  rules: RecognitionRules,
): FoundDataSystem[] {
  const kind = kindOf(entity);
  if (!['component', 'resource', 'api', 'system'].includes(kind)) return [];
  const type = typeOf(entity);
  // What builds a data project is no data system.
  if (isCiType(type)) return [];

  const tags = tagsOf(entity);
  const { name, title, description } = words;
  const isBeside = (word: string) =>
    [name, title.parts, description.parts].some(parts =>
      parts.includes(word),
    ) || [type, ...tags].some(text => text.split('-').includes(word));
  const lookUp = (
    parts: readonly string[],
    technologies: RecognitionRules['technologies'],
  ) =>
    findInParts(parts, technologies).filter(
      ({ ambiguousUnless }) =>
        !ambiguousUnless || ambiguousUnless.some(isBeside),
    );

  const byType = lookUp(partsOf(type), rules.technologies);
  const canBe =
    (kind === 'resource' || byType.length > 0) &&
    !(holdersOfData.has(type) && byType.length === 0) &&
    !rules.types.has(type);

  const found = new Map<string, FoundDataSystem>();
  const add = (
    technologies: readonly DataTechnology[],
    field: string,
    value: string,
    relation: DataSystem['relation'] = canBe ? 'is' : 'uses',
  ) => {
    for (const { id, kind: technologyKind } of technologies) {
      // The first field that names a technology is the one to show.
      if (found.has(id)) continue;
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
  for (const tag of tags) {
    add(lookUp(partsOf(tag), rules.technologies), 'metadata.tags', tag);
  }
  if (annotationOf(entity, 'kafka.apache.org/consumer-groups')) {
    const kafka = rules.technologies.get('kafka');
    if (kafka) add([kafka], 'kafka.apache.org/consumer-groups', 'kafka');
  }
  const contract = annotationKey(entity, /data-?contract/i);
  if (contract) {
    const product = rules.technologies.get('data-product');
    if (product) add([product], shorten(contract), '');
  }
  const inName = lookUp(name, rules.namedTechnologies);
  const isNamedAfter = inName.length > 0 && isInstance(name, rules);
  add(
    inName,
    'metadata.name',
    String(entity.metadata?.name),
    canBe || (isNamedAfter && !rules.types.has(type)) ? 'is' : 'uses',
  );
  for (const { ref, target } of resourcesNeeded(entity)) {
    add(
      lookUp(partsOf(target), rules.namedTechnologies),
      'relations.dependsOn',
      ref,
      'uses',
    );
  }
  for (const field of ['title', 'description'] as const) {
    const { parts, slug } = words[field];
    add(lookUp(parts, rules.namedTechnologies), `metadata.${field}`, '');
    const foreign = foreignWord.exec(slug)?.[0];
    if (foreign) {
      add(
        [rules.foreignTechnologies.get(foreign)!],
        `metadata.${field}`,
        foreign,
      );
    }
  }
  return [...found.values()];
}

/** A name of a technology and words such as "cluster" or "prod" is the technology's own. */
function isInstance(name: readonly string[], rules: RecognitionRules): boolean {
  return name.every(
    part => instances.has(part) || rules.namedTechnologies.has(part),
  );
}

/** The Resources that an entity depends on, by name: their names often tell more than they do. */
function resourcesNeeded(entity: Entity): { ref: string; target: string }[] {
  const relations: unknown = entity.relations;
  if (!Array.isArray(relations)) return [];
  const needed: { ref: string; target: string }[] = [];
  const refs = relations
    .filter(relation => relation?.type === 'dependsOn')
    .map(relation => relation.targetRef)
    .filter(ref => typeof ref === 'string' && /^resource:/i.test(ref))
    // Sorted before it is cut, so that the order of relations changes nothing.
    .sort()
    .slice(0, maxNeeds);
  for (const ref of refs) {
    try {
      needed.push({ ref, target: nameSlug(parseEntityRef(ref).name) });
    } catch {
      // A ref that cannot be parsed names nothing.
    }
  }
  return needed;
}
