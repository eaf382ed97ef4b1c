import { createHash } from 'node:crypto';
import { parseEntityRef } from '@backstage/catalog-model';
import { modeIds } from '@backstage-mlops/plugin-mlops-common';
import type {
  CatalogAssessment,
  Confidence,
  EntityAssessment,
  Finding,
  TeamAssessment,
} from '@backstage-mlops/plugin-mlops-common';

/** A row of a table whose rows are written only when their digest changes. */
export interface DigestRow {
  digest: string;
  [column: string]: string | number | boolean | null;
}

/** The rows of one assessment by table; each table's first column is its key. */
export interface AssessmentRows {
  teams: DigestRow[];
  entities: DigestRow[];
  findings: DigestRow[];
}

const confidenceRanks: Record<Confidence, number> = {
  low: 0,
  medium: 1,
  high: 2,
};

/** Digest of a value of plain data. Our values are built in a fixed order, so equal values have equal text. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

export function toRows(assessment: CatalogAssessment): AssessmentRows {
  const findings = new Map<string, DigestRow>();
  for (const { findings: own } of [
    ...assessment.teams,
    ...assessment.entities,
  ]) {
    for (const finding of own) {
      const row = findingRow(finding);
      findings.set(row.digest, row);
    }
  }
  return {
    teams: assessment.teams.map(teamRow),
    entities: assessment.entities.map(entityRow),
    findings: [...findings.values()],
  };
}

function teamRow(team: TeamAssessment): DigestRow {
  const { name } = parseEntityRef(team.ref);
  const { mode, status, confidence, coverage } = team.verdict;
  return {
    ref: team.ref,
    search_text: columnText(`${name}\n${team.title ?? ''}`),
    sort_name: columnText(team.title ?? name),
    mode: mode ?? null,
    mode_rank: mode ? modeIds.indexOf(mode) : modeIds.length,
    status,
    confidence_rank: mode ? confidenceRanks[confidence] : -1,
    coverage,
    // One below the lowest where no check applies.
    level_rank: team.practices.level ?? -1,
    at_target: team.practices.atTarget ?? false,
    known_axes: team.facts.map(({ known }) => (known ? '1' : '0')).join(''),
    digest: digestOf(team),
    assessment: JSON.stringify(team),
  };
}

/** Lower case, of bounded length, and without the one character that PostgreSQL cannot hold. */
function columnText(text: string): string {
  return text.replaceAll('\0', '').toLocaleLowerCase('en-US').slice(0, 255);
}

function entityRow(entity: EntityAssessment): DigestRow {
  return {
    ref: entity.ref,
    ml: entity.ml,
    has_team: entity.owner.kind === 'group',
    digest: digestOf(entity),
    assessment: JSON.stringify(entity),
  };
}

function findingRow(finding: Finding): DigestRow {
  const digest = digestOf(finding);
  return {
    id: digest,
    ref: finding.ref,
    severity_rank: finding.severity === 'error' ? 0 : 1,
    digest,
    finding: JSON.stringify(finding),
  };
}
