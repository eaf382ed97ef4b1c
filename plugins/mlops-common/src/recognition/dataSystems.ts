import { parseEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import { shorten } from '../text';
import { annotationKey, annotationOf, tagsOf, typeOf } from './evidence';
import { findWords, nameSlug, proseSlug } from './lookup';
import type { RecognitionRules } from './rules';
import type { DataSystem } from './types';
import type { DataTechnology } from './words/dataSystems';
import { instanceWords } from './words/dataSystems';
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

const instances = new Set(instanceWords);

/**
 * The data systems that an entity is or uses, in the order of the fields that name them: type, tags, annotations, name,
 * what it depends on, prose. A type such as `database` or `queue` alone decides nothing: only a named technology does.
 */
export function findDataSystems(
  entity: Entity,
  rules: RecognitionRules,
): FoundDataSystem[] {
  const kind = String(entity.kind).toLocaleLowerCase('en-US');
  if (!['component', 'resource', 'api', 'system'].includes(kind)) return [];
  const type = typeOf(entity);
  // What builds a data project is no data system.
  if (isCiType(type)) return [];

  const tags = tagsOf(entity);
  const { name, title, description } = entity.metadata ?? {};
  const slug = nameSlug(String(name ?? ''));
  const prose = { title: proseOf(title), description: proseOf(description) };
  const around = new Set(
    [type, slug, prose.title, prose.description, ...tags].flatMap(text =>
      text.split('-'),
    ),
  );
  const lookUp = (text: string, words: RecognitionRules['technologies']) =>
    findWords(text, words, 1000).filter(
      ({ ambiguousUnless }) =>
        !ambiguousUnless || ambiguousUnless.some(word => around.has(word)),
    );

  const byType = lookUp(type, rules.technologies);
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
    add(lookUp(tag, rules.technologies), 'metadata.tags', tag);
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
  const inName = lookUp(slug, rules.namedTechnologies);
  const isNamedAfter = inName.length > 0 && isInstance(slug, rules);
  add(
    inName,
    'metadata.name',
    String(name),
    canBe || (isNamedAfter && !rules.types.has(type)) ? 'is' : 'uses',
  );
  for (const { ref, target } of resourcesNeeded(entity)) {
    add(
      lookUp(target, rules.namedTechnologies),
      'relations.dependsOn',
      ref,
      'uses',
    );
  }
  for (const field of ['title', 'description'] as const) {
    const text = prose[field];
    add(lookUp(text, rules.namedTechnologies), `metadata.${field}`, '');
    for (const [word, technology] of rules.foreignTechnologies) {
      if (text.includes(word)) add([technology], `metadata.${field}`, word);
    }
  }
  return [...found.values()];
}

function proseOf(prose: unknown): string {
  return typeof prose === 'string' ? proseSlug(prose).slug : '';
}

/** A name of a technology and words such as "cluster" or "prod" is the technology's own. */
function isInstance(slug: string, rules: RecognitionRules): boolean {
  return slug
    .split('-')
    .every(part => instances.has(part) || rules.namedTechnologies.has(part));
}

/** The Resources that an entity depends on, by name: their names often tell more than they do. */
function resourcesNeeded(entity: Entity): { ref: string; target: string }[] {
  const relations: unknown = entity.relations;
  if (!Array.isArray(relations)) return [];
  const needed: { ref: string; target: string }[] = [];
  for (const relation of relations) {
    if (needed.length === maxNeeds) break;
    const ref: unknown = relation?.targetRef;
    if (relation?.type !== 'dependsOn' || typeof ref !== 'string') continue;
    if (!ref.toLowerCase().startsWith('resource:')) continue;
    try {
      needed.push({ ref, target: nameSlug(parseEntityRef(ref).name) });
    } catch {
      // A ref that cannot be parsed names nothing.
    }
  }
  return needed;
}
