import { recognize, defaultRules } from '@backstage-mlops/plugin-mlops-common';
import type { Recognition, Rules } from '@backstage-mlops/plugin-mlops-common';
import { readEntities } from '../catalog/readEntities';
import { relate } from '../catalog/relate';
import { toTable } from '../output/table';
import { shorten } from '../output/text';

/**
 * One row of `recognize --json`.
 */
export interface RecognizedRow {
  file: string;
  /** Zero-based index of the document in the file. */
  document: number;
  /** Null when the document is no entity. */
  ref: string | null;
  ml: Recognition['ml'];
  reason: string | null;
  role: string | null;
  dataSystem: Recognition['dataSystem'] | null;
  /** Why the catalog would refuse it, or why it is no entity. */
  error?: string;
}

/** Says of every entity in the given files and folders whether it is machine learning or a data system, and why. */
export async function recognizeFiles(
  paths: readonly string[],
  rules: Rules = defaultRules,
): Promise<RecognizedRow[]> {
  const read = await readEntities(paths);
  // Several documents may claim the same ref, and each has a row.
  return read.map(({ document, entity, ref, error }) => {
    const found = entity && recognize(relate([entity])[0], rules);
    return {
      file: document.file,
      document: document.index,
      ref: ref ?? null,
      ml: found?.ml ?? 'no',
      reason: found?.reason ?? null,
      role: found?.role ?? null,
      dataSystem: found?.dataSystem ?? null,
      ...(error && { error }),
    };
  });
}

/** The rows for people. */
export function recognizedTable(rows: readonly RecognizedRow[]): string {
  return toTable(
    ['ENTITY', 'ML', 'ROLE', 'DATA SYSTEM', 'REASON'],
    rows.map(({ file, document, ref, ml, role, dataSystem, reason, error }) => [
      ref ?? `${file} (document ${document + 1})`,
      ml,
      role ?? '',
      dataSystem ? `${dataSystem.relation} ${dataSystem.id}` : '',
      error
        ? `${shorten(reason ?? '')} Refused by the catalog: ${error}`.trim()
        : shorten(reason ?? '', 120),
    ]),
  );
}
