import {
  assess,
  defaultRules,
  modes,
  presentFact,
  presentPractices,
  presentVerdict,
  toRawFacts,
} from '@backstage-mlops/plugin-mlops-common';
import type {
  CatalogAssessment,
  CheckResult,
  Finding,
  MlopsApiSchemas,
  Rules,
  TeamAssessment,
} from '@backstage-mlops/plugin-mlops-common';
import { readEntities } from '../catalog/readEntities';
import { relate } from '../catalog/relate';
import { escapeMarkdown, toMarkdownTable } from '../output/markdown';
import { toTable } from '../output/table';
import { oneLine } from '../output/text';

type PresentedVerdict = MlopsApiSchemas['Verdict'];
type PresentedPractices = MlopsApiSchemas['TeamPractices'];

/**
 * What `assess` knows: the assessment, every verdict in words, and what the catalog would refuse.
 */
export interface AssessedFiles {
  assessment: CatalogAssessment;
  teams: {
    team: TeamAssessment;
    verdict: PresentedVerdict;
    practices: PresentedPractices;
  }[];
  refused: { file: string; document: number; ref?: string; error: string }[];
}

/** Every name of a raw fact, so that what is unknown is said and not left out. */
const rawNames = [
  'teamSize',
  'roles',
  'largestDatasetBytes',
  'dataSystems',
  'productionCiShare',
  'frameworks',
  'organizationSize',
  'legacySystems',
  'regulated',
  'recordsPerDay',
  'dataSourceKinds',
  'pipelineCount',
] as const;

/**
 * Judges the teams of the given catalog files. Relations are resolved among those files alone, as the catalog does; an
 * entity that the catalog would refuse is judged as far as it can be read.
 */
export async function assessFiles(
  paths: readonly string[],
  options: { now: Date; rules?: Rules },
): Promise<AssessedFiles> {
  const { now, rules = defaultRules } = options;
  const read = await readEntities(paths);
  const entities = relate(
    read.flatMap(({ entity }) =>
      entity && entity.kind !== 'Location' ? [entity] : [],
    ),
  );
  const assessment = assess(entities, rules, { now });
  const byRef = new Map(assessment.entities.map(one => [one.ref, one]));
  return {
    assessment,
    teams: assessment.teams.map(team => ({
      team,
      verdict: presentVerdict(
        team.verdict,
        team.facts.map(fact => presentFact(fact, team.verdict, rules)),
        rules,
        toRawFacts(team.facts),
      ),
      practices: presentPractices(
        team,
        team.practices.judged.map(ref => byRef.get(ref)!),
        rules,
        () => true,
      ),
    })),
    refused: read.flatMap(({ document, ref, error }) =>
      error
        ? [{ file: document.file, document: document.index, ref, error }]
        : [],
    ),
  };
}

/** The value of `assess --json`. */
export function assessedJson({ assessment, teams, refused }: AssessedFiles) {
  return {
    teams: teams.map(({ team, verdict, practices }) => {
      const raw = toRawFacts(team.facts);
      return {
        ref: team.ref,
        mode: verdict.mode ?? null,
        lean: verdict.lean,
        status: verdict.status,
        confidence: verdict.confidence,
        scores: verdict.scores,
        excluded: verdict.excluded,
        coverage: verdict.coverage,
        facts: Object.fromEntries(
          rawNames.map(name => [name, raw[name] ?? null]),
        ),
        ledger: verdict.ledger.map(row => {
          const fact = team.facts.find(({ axis }) => axis === row.axis)!;
          return { ...row, sources: fact.sources };
        }),
        unknown: team.facts.flatMap(fact =>
          fact.known
            ? []
            : [
                {
                  axis: fact.axis,
                  reason: fact.reason,
                  declare: fact.declare ?? null,
                },
              ],
        ),
        ...practicesJson(team, practices),
        flips: verdict.flips,
        worthDeclaring: verdict.worthDeclaring,
        sentences: verdict.sentences,
        findings: team.findings.map(withoutEvidence),
      };
    }),
    entities: assessment.entities.map(
      ({ ref, ml, role, reason, owner, findings, checks }) => ({
        ref,
        ml,
        role,
        reason,
        team: owner.kind === 'group' ? (owner.ref ?? null) : null,
        findings: findings.map(withoutEvidence),
        checks: checks.map(briefly),
      }),
    ),
    refused,
  };
}

/** What `--json` says of how well a team works. */
function practicesJson(team: TeamAssessment, practices: PresentedPractices) {
  const { level, couldBe, target, atTarget, google, microsoft } =
    team.practices;
  return {
    level: level ?? null,
    couldBe: couldBe ?? null,
    target: target ?? null,
    atTarget: atTarget ?? null,
    google: google ?? null,
    microsoft: microsoft ?? null,
    mlTestScore: practices.mlTestScore,
    challenges: practices.challenges.map(({ code, state }) => ({
      code,
      state,
    })),
    checks: practices.checks.map(({ check, ...result }) =>
      briefly({ id: check.id, ...result }),
    ),
    nextSteps: practices.nextSteps.map(({ check }) => check.id),
  };
}

/** A check's result in the few words of `--json`. */
function briefly(
  result: Pick<CheckResult, 'id' | 'state' | 'strength' | 'reason'>,
) {
  const { id, state, strength = null, reason } = result;
  return { id, state, strength, reason };
}

const noTeam =
  'No team: none of these entities is machine learning that a group among them owns.';

const head = [
  'Team',
  'Mode',
  'Confidence',
  'Level',
  'Facts',
  'Why',
  'Findings',
];

/** The teams for people at a terminal. */
export function assessedTable(assessed: AssessedFiles): string {
  if (assessed.teams.length === 0) return noTeam;
  return [
    toTable(
      head.map(title => title.toUpperCase()),
      rowsOf(assessed),
    ),
    ...findingLines(assessed).map(line => `- ${oneLine(line)}`),
  ].join('\n');
}

/** The teams for a comment on a pull request. */
export function assessedMarkdown(assessed: AssessedFiles): string {
  if (assessed.teams.length === 0) return noTeam;
  const findings = findingLines(assessed);
  return [
    '### MLOps maturity',
    '',
    toMarkdownTable(head, rowsOf(assessed)),
    ...assessed.teams.flatMap(({ team, verdict }) => [
      '',
      `<details><summary>Reasons for <code>${escapeMarkdown(team.ref)}</code></summary>`,
      '',
      ...verdict.sentences.map(sentence => `- ${escapeMarkdown(sentence)}`),
      '',
      '</details>',
    ]),
    ...(findings.length > 0 ? ['', '**Findings**', ''] : []),
    ...findings.map(line => `- ${escapeMarkdown(line)}`),
  ].join('\n');
}

function rowsOf({ teams }: AssessedFiles): string[][] {
  return teams.map(({ team, verdict }) => [
    team.ref,
    modeOf(verdict),
    verdict.mode ? verdict.confidence : '',
    levelOf(team),
    `${team.facts.filter(({ known }) => known).length} of ${team.facts.length}`,
    verdict.why,
    String(team.findings.length),
  ]);
}

/** "2, could be 3 (target 4)". */
function levelOf({ practices }: TeamAssessment): string {
  const { level, couldBe, target } = practices;
  if (level === undefined) return '';
  const more = couldBe !== level ? `, could be ${couldBe}` : '';
  return `${level}${more}${target === undefined ? '' : ` (target ${target})`}`;
}

function modeOf({ mode, status }: PresentedVerdict): string {
  if (!mode) return 'Undetermined';
  return `${modes[mode].title}${status === 'provisional' ? ' (provisional)' : ''}`;
}

function findingLines({ assessment, refused }: AssessedFiles): string[] {
  const findings = new Map<string, string>();
  for (const { findings: own } of [
    ...assessment.teams,
    ...assessment.entities,
  ]) {
    for (const finding of own) {
      const line = findingLine(finding);
      findings.set(line, line);
    }
  }
  return [
    ...refused.map(
      ({ file, document, ref, error }) =>
        `error: ${ref ?? `${file}, document ${document + 1},`} ${ref ? 'would be refused by the catalog: ' : ''}${error}`,
    ),
    ...findings.values(),
  ];
}

function findingLine(finding: Finding): string {
  const { severity, ref, field, message, accepted } = finding;
  return `${severity}: ${ref} ${field}: ${message}${accepted ? ` (accepted: ${accepted})` : ''}`;
}

function withoutEvidence({ evidence: _, ...finding }: Finding) {
  return finding;
}
