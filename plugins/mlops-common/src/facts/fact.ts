import { annotations } from '../annotations/catalogue';
import type { AnnotationKey, AnnotationValue } from '../annotations/catalogue';
import type { EntityRecord } from '../graph/record';
import type { Finding } from '../assessment/types';
import type { AxisId, RawFacts } from '../modes/types';
import type { FactContext, Unit } from './unit';
import type { Fact, KnownFact, Source, UnknownFact } from './types';

/** What one axis gives for one unit. */
export interface FactResult {
  fact: Fact;
  findings?: Finding[];
}

/** One axis: a pure function from a unit to a known value with its sources, or to unknown. */
export type FactReader = (unit: Unit, context: FactContext) => FactResult;

/** A known fact; sources are listed once each, in the given order. */
export function known(
  axis: AxisId,
  value: Partial<RawFacts>,
  sources: Source[],
  more: Partial<Pick<KnownFact, 'detail' | 'inferred' | 'notes'>> = {},
): KnownFact {
  return {
    axis,
    known: true,
    value,
    sources: once(sources),
    notes: [],
    ...more,
  };
}

/** An unknown fact, with the annotation that would make it known. */
export function unknown(
  axis: AxisId,
  reason: string,
  declare: { key: AnnotationKey; on: string; example?: string },
  sources: Source[] = [],
  notes: string[] = [],
): UnknownFact {
  const { annotation, example } = annotations[declare.key];
  return {
    axis,
    known: false,
    reason,
    declare: {
      annotation,
      on: declare.on,
      example: declare.example ?? example,
    },
    sources: once(sources),
    notes,
  };
}

/** An annotation's value on an entity with its source, when it could be read. */
export function declared<K extends AnnotationKey>(
  record: EntityRecord,
  key: K,
): { value: AnnotationValue<K>; source: Source } | undefined {
  const entry = record.values[key];
  return entry
    ? {
        value: entry.value as AnnotationValue<K>,
        source: {
          ref: record.ref,
          field: annotations[key].annotation,
          value: entry.text,
        },
      }
    : undefined;
}

/** The annotation on each of the entities that has it. */
export function declarations<K extends AnnotationKey>(
  records: readonly EntityRecord[],
  key: K,
) {
  return records
    .map(record => declared(record, key))
    .filter(entry => entry !== undefined);
}

function once(sources: Source[]): Source[] {
  const seen = new Set<string>();
  return sources.filter(({ ref, field, value }) => {
    const id = JSON.stringify([ref, field, value]);
    return seen.has(id) ? false : seen.add(id);
  });
}
