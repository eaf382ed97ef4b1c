import type { Config } from '@backstage/config';
import type { Entity } from '@backstage/catalog-model';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { isPlaceholder } from '../annotations/read';
import { checkKeys } from '../checkKeys';
import { annotationOf, tagsOf } from '../recognition/evidence';
import { shorten, toSlug } from '../text';
import { fail, missing, pass, unknown } from './define';
import type { Outcome } from './types';

/** What a configured check looks for. */
export interface ConfiguredEvidence {
  /** In words, for whoever reads the check. */
  text: string;
  declare: { annotation: string; example: string }[];
  evaluate(entity: Entity): Outcome;
}

/**
 * Reads the evidence of a configured check: an annotation, a relation or a tag.
 *
 * @throws InputError with the path, unless it names exactly one of them
 */
export function readEvidence(config: Config, path: string): ConfiguredEvidence {
  checkKeys(config, path, ['annotation', 'relation', 'tag', 'example']);
  const named = ['annotation', 'relation', 'tag'].filter(key =>
    config.has(key),
  );
  if (named.length !== 1) {
    throw new InputError(
      `${path} must name exactly one of annotation, relation and tag, got ${named.join(' and ') || 'none'}`,
    );
  }
  const value = config.getString(named[0]);
  if (!value.trim()) throw new InputError(`${path}.${named[0]} is empty`);
  switch (named[0]) {
    case 'annotation':
      return byAnnotation(
        value,
        config.getOptionalString('example') ?? 'https://example.com',
      );
    case 'relation':
      return byRelation(value);
    default:
      return byTag(value);
  }
}

function byAnnotation(annotation: string, example: string): ConfiguredEvidence {
  return {
    text: `the annotation ${annotation}`,
    declare: [{ annotation, example }],
    evaluate(entity) {
      const text = annotationOf(entity, annotation);
      if (text === undefined) return missing(`No ${annotation} is declared.`);
      const source = {
        ref: stringifyEntityRef(entity),
        field: annotation,
        value: shorten(text),
      };
      if (isPlaceholder(text)) {
        return unknown('What stands there is a placeholder.', source);
      }
      return text.toLowerCase() === 'none'
        ? fail('It says that there is none.', source)
        : pass(source);
    },
  };
}

function byRelation(type: string): ConfiguredEvidence {
  return {
    text: `a relation ${type}`,
    declare: [],
    evaluate(entity) {
      const relations: unknown = entity.relations;
      const found = (Array.isArray(relations) ? relations : []).find(
        relation => relation?.type === type,
      );
      return found
        ? pass({
            ref: stringifyEntityRef(entity),
            field: `relations.${type}`,
            value: shorten(String(found.targetRef), 300),
          })
        : missing(`It has no relation ${type}.`);
    },
  };
}

function byTag(tag: string): ConfiguredEvidence {
  const slug = toSlug(tag);
  return {
    text: `the tag ${tag}`,
    declare: [],
    evaluate: entity =>
      tagsOf(entity).includes(slug)
        ? pass({
            ref: stringifyEntityRef(entity),
            field: 'metadata.tags',
            value: slug,
          })
        : missing(`It has no tag ${tag}.`),
  };
}
