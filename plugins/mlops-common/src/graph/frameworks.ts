import type { Entity } from '@backstage/catalog-model';
import type { AnnotationValues } from '../annotations/read';
import { tagsOf } from '../recognition/evidence';
import { frameworks } from '../recognition/words/frameworks';
import type { Framework } from '../recognition/words/frameworks';
import { shorten, toSlug } from '../text';
import type { EntityRecord } from './record';

/** The ML frameworks that an entity names, in its annotation, its tags or its spec. */
export function readFrameworks(
  entity: Entity,
  ref: string,
  values: AnnotationValues,
): EntityRecord['frameworks'] {
  const found = new Map<string, EntityRecord['frameworks'][number]>();
  const add = (word: string, field: string, framework?: Framework) => {
    if (framework && !found.has(framework.title)) {
      found.set(framework.title, {
        ref,
        field,
        value: shorten(word),
        ...framework,
      });
    }
  };
  const known = (word: string) =>
    Object.hasOwn(frameworks, word) ? frameworks[word] : undefined;
  for (const word of values.frameworks?.value ?? []) {
    const other: Framework = { title: word, family: 'classic' };
    add(word, 'mlops/frameworks', known(word) ?? other);
  }
  for (const tag of tagsOf(entity)) add(tag, 'metadata.tags', known(tag));
  const declared = (entity.spec as { framework?: unknown })?.framework;
  if (typeof declared === 'string') {
    add(declared, 'spec.framework', known(toSlug(declared)));
  }
  return [...found.values()];
}
