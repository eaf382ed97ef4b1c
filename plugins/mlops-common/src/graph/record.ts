import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import { annotations } from '../annotations/catalogue';
import { readAnnotations } from '../annotations/read';
import type { AnnotationValues } from '../annotations/read';
import type { Finding } from '../assessment/types';
import type { Source } from '../facts/types';
import type { Role } from '../modes/types';
import { proseFields } from '../recognition/dataSystems';
import type { FoundDataSystem } from '../recognition/dataSystems';
import { annotationOf, tagsOf, typeOf } from '../recognition/evidence';
import { recognizeInFull } from '../recognition/recognize';
import type { Recognition } from '../recognition/types';
import { legacyLifecycles } from '../recognition/words/evidence';
import { orchestrators } from '../recognition/words/orchestrators';
import { runCustomChecks } from '../practices/custom';
import type { CustomOutcomes } from '../practices/custom';
import type { Rules } from '../rules';
import { readFrameworks } from './frameworks';
import {
  isComputeType,
  isDataset,
  readDataSource,
  readPipeline,
} from './kinds';
import { readFound, unreadableFindings } from './found';
import type { FoundEvidence } from './found';
import { closest, shorten, toSlug } from '../text';

/**
 * What is kept of one entity: the fields that some rule consumes, and nothing else, so that a catalog of any size fits
 * in memory and a digest of the record tells whether anything that matters has changed.
 * @public
 */
export interface EntityRecord {
  ref: string;
  /** Lower case. */
  kind: string;
  title?: string;
  type?: string;
  lifecycle?: string;
  /** Absent unless it is ML. */
  ml?: { answer: 'yes' | 'probable'; role: NonNullable<Recognition['role']> };
  /** Why it is recognised. */
  reason?: string;
  /** Refs of what makes a probable one certain. */
  confirmedBy?: string[];
  values: AnnotationValues;
  findings: Finding[];
  /** Targets by relation type, each sorted and once. */
  relations: Partial<Record<RelationType, string[]>>;
  dataSystems: FoundDataSystem[];
  frameworks: (Source & { title: string; family: string })[];
  /** Absent unless it is a pipeline. */
  pipeline?: string;
  /** Kind of data source, when it is one. */
  dataSource?: string;
  /** Evidence from other tools' annotations, spec fields and links, where no annotation of ours says it. */
  found: FoundEvidence;
  /** The tag or type that names what orchestrates it. */
  orchestrator?: Source;
  /** Holds data that others read, and is judged as such. */
  isDataset?: true;
  /** Is what training and serving run on. */
  isCompute?: true;
  /** Its owner's file is gone; the catalog keeps it until somebody removes it. */
  isOrphan?: true;
  /** A technology tag or an annotation says how it works. */
  described: boolean;
  /** A sign that it is a legacy system, other than its end of life. */
  legacy?: Source;
  /** What the organization's own checks found, by check. */
  custom?: CustomOutcomes;
  /** Role of a person by job title. */
  jobTitle?: Source & { role: Role };
}

/**
 * The relations that some rule consumes.
 * @public
 */
export type RelationType =
  | 'ownedBy'
  | 'ownerOf'
  | 'memberOf'
  | 'hasMember'
  | 'childOf'
  | 'parentOf'
  | 'partOf'
  | 'hasPart'
  | 'dependsOn'
  | 'dependencyOf'
  | 'consumesApi'
  | 'apiConsumedBy'
  | 'providesApi'
  | 'apiProvidedBy';

const relationTypes: readonly RelationType[] = [
  'ownedBy',
  'ownerOf',
  'memberOf',
  'hasMember',
  'childOf',
  'parentOf',
  'partOf',
  'hasPart',
  'dependsOn',
  'dependencyOf',
  'consumesApi',
  'apiConsumedBy',
  'providesApi',
  'apiProvidedBy',
];

const knownRelations: ReadonlySet<string> = new Set(relationTypes);

/**
 * Reads one entity. Never throws for what stands in it: hostile or malformed parts are left out, and what the author
 * can mend is a finding.
 *
 * @throws only when the entity has no usable kind or name
 * @public
 */
export function readEntity(entity: Entity, rules: Rules): EntityRecord {
  const ref = stringifyEntityRef(entity);
  const kind = entity.kind.toLocaleLowerCase('en-US');
  const type = typeOf(entity);
  const { values, findings } = readAnnotations(entity, ref);
  const found = readFound(entity, ref);
  findings.push(
    ...unknownDataSystems(values, ref, rules),
    ...unreadableFindings(found),
  );
  const { recognition, dataSystems } = recognizeInFull(
    entity,
    rules.recognition,
  );
  const spec = (entity.spec ?? {}) as Record<string, unknown>;
  const lifecycle =
    typeof spec.lifecycle === 'string' ? toSlug(spec.lifecycle) : undefined;
  const namedFrameworks = readFrameworks(entity, ref, values);

  return {
    ref,
    kind,
    title: readTitle(entity, spec),
    type: type || undefined,
    lifecycle,
    ...(recognition.ml !== 'no' && {
      ml: { answer: recognition.ml, role: recognition.role! },
      reason: recognition.reason,
    }),
    values,
    findings,
    relations: readRelations(entity),
    dataSystems,
    frameworks: namedFrameworks,
    pipeline: readPipeline(kind, type, recognition),
    dataSource: readDataSource(entity, kind, type, values),
    found,
    orchestrator: readOrchestrator(entity, ref, type),
    ...(isDataset(kind, type, values) && { isDataset: true }),
    ...(kind === 'resource' && isComputeType(type) && { isCompute: true }),
    ...(annotationOf(entity, 'backstage.io/orphan') === 'true' && {
      isOrphan: true,
    }),
    described:
      dataSystems.some(({ field }) => !proseFields.has(field)) ||
      namedFrameworks.length > 0 ||
      hasTellingAnnotation(entity),
    legacy: readLegacy(entity, ref, lifecycle, values),
    custom: runCustomChecks(entity, rules.practices.custom),
    jobTitle:
      kind === 'user' ? readJobTitle(entity, ref, spec, rules) : undefined,
  };
}

/** Words in `mlops/data-systems` that we do not know count for nothing, so their author should hear of it. */
function unknownDataSystems(
  { dataSystems }: AnnotationValues,
  ref: string,
  { recognition }: Rules,
): Finding[] {
  const known = recognition.declaredTechnologies;
  return (dataSystems?.value ?? [])
    .filter(word => !known.has(word))
    .slice(0, 10)
    .map(word => {
      const shown = shorten(word);
      const meant = closest(shown, [...known.keys()]);
      return {
        severity: 'warning',
        ref,
        field: 'mlops/data-systems',
        value: shown,
        message: `"${shown}" is no data system that we know, so it counts for nothing${meant ? `; did you mean ${meant}?` : ''}`,
        accepted: annotations.dataSystems.accepted,
      };
    });
}

function readTitle(entity: Entity, spec: Record<string, unknown>) {
  const profile = spec.profile as { displayName?: unknown } | undefined;
  const title = entity.metadata.title ?? profile?.displayName;
  return typeof title === 'string' && title ? shorten(title, 120) : undefined;
}

function readRelations(entity: Entity): EntityRecord['relations'] {
  const sets: Partial<Record<RelationType, Set<string>>> = {};
  const relations: unknown = entity.relations;
  for (const relation of Array.isArray(relations) ? relations : []) {
    const { type, targetRef } = relation ?? {};
    if (knownRelations.has(type) && typeof targetRef === 'string') {
      (sets[type as RelationType] ??= new Set()).add(
        targetRef.toLocaleLowerCase('en-US'),
      );
    }
  }
  return Object.fromEntries(
    relationTypes
      .filter(type => sets[type])
      .map(type => [type, [...sets[type]!].sort()]),
  );
}

function readOrchestrator(
  entity: Entity,
  ref: string,
  type: string,
): Source | undefined {
  if (orchestrators.has(type)) return { ref, field: 'spec.type', value: type };
  const tag = tagsOf(entity).find(one => orchestrators.has(one));
  return tag ? { ref, field: 'metadata.tags', value: tag } : undefined;
}

function hasTellingAnnotation(entity: Entity): boolean {
  const written: unknown = entity.metadata.annotations;
  if (typeof written !== 'object' || written === null) return false;
  return Object.keys(written).some(
    key =>
      key.startsWith('mlops/') &&
      key !== 'mlops/ml' &&
      key !== 'mlops/asset-type',
  );
}

function readLegacy(
  entity: Entity,
  ref: string,
  lifecycle: string | undefined,
  values: AnnotationValues,
): Source | undefined {
  if (values.legacy) {
    return values.legacy.value
      ? { ref, field: 'mlops/legacy', value: values.legacy.text }
      : undefined;
  }
  if (tagsOf(entity).includes('legacy')) {
    return { ref, field: 'metadata.tags', value: 'legacy' };
  }
  return lifecycle && legacyLifecycles.includes(lifecycle)
    ? { ref, field: 'spec.lifecycle', value: lifecycle }
    : undefined;
}

function readJobTitle(
  entity: Entity,
  ref: string,
  spec: Record<string, unknown>,
  { recognition }: Rules,
) {
  const fields: [string, unknown][] = [
    ['spec.role', spec.role],
    ['metadata.description', entity.metadata.description],
  ];
  for (const [field, raw] of fields) {
    if (typeof raw !== 'string') continue;
    const text = raw.slice(0, 200);
    const match = recognition.jobTitles.find(([pattern]) => pattern.test(text));
    if (match) return { ref, field, value: shorten(text), role: match[1] };
  }
  return undefined;
}
