import type { Entity } from '@backstage/catalog-model';
import type { Finding } from '../assessment/types';
import { closest, shorten } from '../text';
import { annotationKeys, annotations } from './catalogue';
import type { AnnotationKey, AnnotationValue } from './catalogue';

/**
 * The values that could be read of an entity's annotations.
 * @public
 */
export type AnnotationValues = {
  [K in AnnotationKey]?: { value: AnnotationValue<K>; text: string };
};

/** What people write where they mean to write something later. */
const placeholders: ReadonlySet<string> = new Set([
  '',
  '-',
  '?',
  'todo',
  'tbd',
  'n/a',
  'na',
  'xxx',
  'fixme',
]);

/** Whether a text says nothing, or that something will be said later. @public */
export function isPlaceholder(text: string): boolean {
  return placeholders.has(text.trim().toLowerCase());
}

/** Reads our own annotations. What cannot be read becomes a finding, and never a value. */
export function readAnnotations(
  entity: Entity,
  ref: string,
): { values: AnnotationValues; findings: Finding[] } {
  const written = entity.metadata?.annotations;
  const values: Record<string, unknown> = {};
  const findings: Finding[] = [];
  if (typeof written !== 'object' || written === null) {
    return { values, findings };
  }

  for (const key of annotationKeys) {
    const definition = annotations[key];
    const { annotation, kinds, accepted } = definition;
    if (!Object.hasOwn(written, annotation)) continue;
    const raw: unknown = written[annotation];
    const text = typeof raw === 'string' ? raw.trim() : undefined;

    const problem = check(text, entity.kind, kinds);
    const parsed = problem ? { problem } : definition.parse(text!);
    if ('value' in parsed) {
      values[key] = { value: parsed.value, text: shorten(text!) };
      continue;
    }
    const shown = shorten(text ?? shownValue(raw));
    findings.push({
      severity: 'error',
      ref,
      field: annotation,
      value: shown,
      message: `"${shown}" ${parsed.problem}`,
      accepted,
    });
  }
  return { values, findings: [...findings, ...unknownKeys(written, ref)] };
}

const knownNames: ReadonlySet<string> = new Set(
  annotationKeys.map(key => annotations[key].annotation),
);

/** An entity with hundreds of keys that we do not know says so a few times. */
const maxUnknownKeys = 20;

/** Keys under our prefix that mean nothing, with the one that was probably meant. */
function unknownKeys(written: object, ref: string): Finding[] {
  return Object.keys(written)
    .filter(key => key.startsWith('mlops/') && !knownNames.has(key))
    .sort()
    .slice(0, maxUnknownKeys)
    .map(key => {
      const field = shorten(key);
      const meant = closest(field, [...knownNames]);
      return {
        severity: 'warning',
        ref,
        field,
        message: `is no annotation that we know${meant ? `; did you mean ${meant}?` : ''}`,
      };
    });
}

/** What stands there when it is no string. Of anything nested only its kind, since it may be endless. */
function shownValue(raw: unknown): string {
  if (Array.isArray(raw)) return 'a list';
  return typeof raw === 'object' && raw !== null ? 'a map' : String(raw);
}

function check(
  text: string | undefined,
  kind: string,
  kinds: readonly string[],
): string | undefined {
  if (text === undefined) return 'is not a string; put it in quotes';
  if (isPlaceholder(text)) return 'is a placeholder';
  if (text.length > 10_000) return 'is too long';
  const misplaced = !kinds.some(
    allowed => allowed.toLowerCase() === String(kind).toLowerCase(),
  );
  return misplaced
    ? `stands on a ${kind}, where only ${kinds.join(', ')} may have it`
    : undefined;
}
