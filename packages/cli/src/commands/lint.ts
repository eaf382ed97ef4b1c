import { isMap, isScalar } from 'yaml';
import type { Document, LineCounter, Pair, ParsedNode } from 'yaml';
import {
  defaultRules,
  readEntity as readRecord,
} from '@backstage-mlops/plugin-mlops-common';
import type { Finding, Rules } from '@backstage-mlops/plugin-mlops-common';
import { readEntities } from '../catalog/readEntities';
import type { ReadEntity } from '../catalog/readEntities';
import { oneLine } from '../output/text';

/**
 * Something in a file that should be mended.
 */
export interface LintFinding {
  file: string;
  /** One-based. */
  line: number;
  /** One-based. */
  column: number;
  severity: Finding['severity'];
  message: string;
  /** The accepted form. */
  accepted?: string;
}

/** Checks our annotations in catalog files, and whether the catalog would take the entities that carry them. */
export async function lintFiles(
  paths: readonly string[],
  rules: Rules = defaultRules,
): Promise<LintFinding[]> {
  const read = await readEntities(paths);
  return read
    .filter(one => !isOtherYaml(one, paths))
    .flatMap(one => lintEntity(one, rules))
    .sort(byPlace);
}

/** In a folder there is YAML of other kinds; a file that is named is meant to be a catalog file. */
function isOtherYaml(
  { document, ref }: ReadEntity,
  paths: readonly string[],
): boolean {
  if (ref || paths.includes(document.file)) return false;
  const value = document.value as { apiVersion?: unknown } | undefined;
  return typeof value?.apiVersion !== 'string';
}

function lintEntity(read: ReadEntity, rules: Rules): LintFinding[] {
  const { document, entity, ref, error } = read;
  const at = (position: Position) => ({ file: document.file, ...position });
  const findings: LintFinding[] = [];
  if (error) {
    const { tree, lines } = document;
    const offset = tree?.errors[0]?.pos[0] ?? tree?.range?.[0] ?? 0;
    findings.push({
      ...at(positionOf(offset, lines)),
      severity: 'error',
      message: ref ? `The catalog would refuse ${ref}: ${error}` : error,
    });
  }
  if (!entity) return findings;
  for (const finding of readRecord(entity, rules).findings) {
    findings.push({
      ...at(locate(finding.field, document.tree, document.lines)),
      severity: finding.severity,
      message: `${finding.field} ${finding.message}`,
      accepted: finding.accepted,
    });
  }
  return findings;
}

interface Position {
  line: number;
  column: number;
}

/** Where an annotation's value stands, or its key when it has none. */
function locate(
  annotation: string,
  tree: Document | undefined,
  lines: LineCounter,
): Position {
  const annotations = tree?.getIn(['metadata', 'annotations'], true);
  const pair = isMap(annotations)
    ? (annotations.items as Pair<ParsedNode, ParsedNode | null>[]).find(
        ({ key }) => isScalar(key) && key.value === annotation,
      )
    : undefined;
  const node = pair?.value ?? pair?.key;
  return positionOf(node?.range?.[0] ?? tree?.range?.[0] ?? 0, lines);
}

function positionOf(offset: number, lines: LineCounter): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function byPlace(a: LintFinding, b: LintFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** One line per finding, as compilers write them, and a count at the end. */
export function lintText(findings: readonly LintFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return [
    ...findings.map(({ file, line, column, severity, message, accepted }) =>
      oneLine(
        `${file}:${line}:${column}: ${severity}: ${message}${accepted ? ` (accepted: ${accepted})` : ''}`,
      ),
    ),
    findings.length === 0
      ? 'No findings.'
      : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  ].join('\n');
}

/** Workflow commands that GitHub Actions turns into annotations on the diff. */
export function lintGithub(findings: readonly LintFinding[]): string {
  return findings
    .map(({ file, line, column, severity, message, accepted }) => {
      const text = `${message}${accepted ? `\nAccepted: ${accepted}` : ''}`;
      return `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=MLOps annotation::${escapeData(text)}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
