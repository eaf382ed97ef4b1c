import type { Entity } from '@backstage/catalog-model';
import { toSlug } from '../text';

/** The kind in lower case. */
export function kindOf(entity: Entity): string {
  return String(entity.kind).toLocaleLowerCase('en-US');
}

/** `spec.type` in one spelling, or the empty string. */
export function typeOf(entity: Entity): string {
  const type = (entity.spec as { type?: unknown } | undefined)?.type;
  return typeof type === 'string' ? toSlug(type) : '';
}

/** Tags in one spelling, sorted, so that their order decides nothing; at most a hundred, since hostile catalogs have more. */
export function tagsOf(entity: Entity): string[] {
  const tags: unknown = entity.metadata?.tags;
  return Array.isArray(tags)
    ? tags
        .filter((tag): tag is string => typeof tag === 'string')
        .map(toSlug)
        .sort()
        .slice(0, 100)
    : [];
}

/** A non-empty string annotation. */
export function annotationOf(
  entity: Entity,
  annotation: string,
): string | undefined {
  const all: unknown = entity.metadata?.annotations;
  if (typeof all !== 'object' || all === null) return undefined;
  const value = Object.hasOwn(all, annotation)
    ? (all as Record<string, unknown>)[annotation]
    : undefined;
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/** Annotations are read as far as this; hostile entities have more. */
const maxAnnotations = 200;

/** The first annotation, other than our own, whose key fits. */
export function annotationKey(
  entity: Entity,
  pattern: RegExp,
): string | undefined {
  const all: unknown = entity.metadata?.annotations;
  if (typeof all !== 'object' || all === null) return undefined;
  return Object.keys(all)
    .slice(0, maxAnnotations)
    .find(key => !key.startsWith('mlops/') && pattern.test(key.slice(0, 300)));
}
