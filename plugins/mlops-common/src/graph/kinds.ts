import type { AnnotationValues } from '../annotations/read';
import { computeWords, dataTypes } from '../recognition/words/dataTypes';

/** Whether an entity holds data that pipelines read: by its type, or because its author says so of its data. */
export function isDataset(
  kind: string,
  type: string,
  values: AnnotationValues,
): boolean {
  if (kind === 'api') return type === 'dataset';
  return (
    kind === 'resource' &&
    (dataTypes.has(type) ||
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
