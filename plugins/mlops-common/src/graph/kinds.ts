import type { Entity } from '@backstage/catalog-model';
import type { AnnotationValues } from '../annotations/read';
import { tagsOf } from '../recognition/evidence';
import { findWords, nameSlug } from '../recognition/lookup';
import type { Recognition } from '../recognition/types';
import {
  computeWords,
  dataSourceKinds,
  datasetTypes,
} from '../recognition/words/dataTypes';
import { pipelineTypes } from '../recognition/words/mlTypes';

const sourceKindWords = new Map(
  Object.entries(dataSourceKinds).flatMap(([kind, words]) =>
    words.map(word => [word, kind] as const),
  ),
);

/** Whether an entity holds data that pipelines read: by its type, or because its author says so of its data. */
export function isDataset(
  kind: string,
  type: string,
  values: AnnotationValues,
): boolean {
  if (kind === 'api') return type === 'dataset';
  return (
    kind === 'resource' &&
    (datasetTypes.has(type) ||
      Boolean(
        values.dataVolume ||
        values.dataContract ||
        values.dataClassification ||
        values.dataValidation,
      ))
  );
}

/** Whether a type, in one spelling, is compute that training and serving run on. */
export function isComputeType(type: string): boolean {
  return computeWords.has(type);
}

/** What an ML or data pipeline does; undefined for what is none. */
export function readPipeline(
  kind: string,
  type: string,
  recognition: Recognition,
) {
  if (kind === 'group' || kind === 'user') return undefined;
  if (recognition.ml !== 'no' && recognition.role !== 'pipeline') {
    return undefined;
  }
  const byType = Object.hasOwn(pipelineTypes, type)
    ? pipelineTypes[type]
    : undefined;
  if (recognition.role === 'pipeline') return byType ?? 'ML';
  return byType === 'data' ? 'data' : undefined;
}

/** The kind of data source that an entity is, if it is one. */
export function readDataSource(
  entity: Entity,
  kind: string,
  type: string,
  values: AnnotationValues,
): string | undefined {
  if (kind === 'api') {
    const tags = tagsOf(entity).join('-');
    const stream = findWords(`${type}-${tags}`, sourceKindWords).includes(
      'stream',
    );
    return stream || type === 'asyncapi' ? 'stream' : 'API';
  }
  if (kind !== 'resource') return undefined;
  const named = [
    type,
    ...tagsOf(entity),
    nameSlug(String(entity.metadata.name)),
  ].flatMap(slug => findWords(slug, sourceKindWords));
  const isData = datasetTypes.has(type) || values.dataVolume;
  return named[0] ?? (isData ? 'dataset' : undefined);
}
