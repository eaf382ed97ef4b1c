import type {
  CheckResult,
  EntityAssessment,
  Fact,
  Finding,
  MlopsApiSchemas,
  Rules,
  TeamAssessment,
} from '@backstage-mlops/plugin-mlops-common';
import {
  areaProfiles,
  hiddenReason,
  isEntityRef,
  presentEntityChecks,
  presentFact,
  presentMaturity,
  presentPractices,
  presentVerdict,
  refsInResult,
  toRawFacts,
  visibleResult,
} from '@backstage-mlops/plugin-mlops-common';
import type { TeamLinkRow } from '../store/teams';

/** Sources that an answer lists; the rest is a number. */
const maxSources = 20;

/** Which refs the caller may read. */
export type CanRead = (ref: string) => boolean;

/** Every ref that stands in a team's assessment, to ask about all of them at once. */
export function refsInTeam(team: TeamAssessment): string[] {
  return [
    team.ref,
    ...(team.parent ? [team.parent] : []),
    ...(team.broader ? [team.broader.ref] : []),
    ...team.children,
    ...team.entities,
    ...team.facts.flatMap(fact => refsInFact(fact, team)),
    ...team.findings.flatMap(refsInFinding),
    ...team.practices.own.flatMap(refsInResult),
  ];
}

export function refsInEntity(entity: EntityAssessment): string[] {
  return [
    entity.ref,
    ...(entity.owner.ref ? [entity.owner.ref] : []),
    ...(entity.confirmedBy ?? []),
    ...entity.checks.flatMap(refsInResult),
    ...entity.findings.flatMap(refsInFinding),
  ];
}

export function refsInFinding(finding: Finding): string[] {
  return [finding.ref, ...(finding.evidence ?? [])];
}

/** Everything that a fact's value and words rest on. */
function refsInFact(fact: Fact, team: TeamAssessment): string[] {
  const refs = fact.sources.map(({ ref }) => ref);
  if (!fact.known && fact.declare && isEntityRef(fact.declare.on)) {
    refs.push(fact.declare.on);
  }
  return [...refs, ...countedBy(fact, team)];
}

/** What a fact counts without naming it as a source, since it says nothing. */
function countedBy({ axis }: Fact, team: TeamAssessment): string[] {
  switch (axis) {
    // "3 of 5 production ML components"
    case 'delivery':
      return team.entities;
    // "The role of 2 of 7 members", where members are those of all groups below.
    case 'roles':
      return team.facts
        .filter(fact => fact.axis === 'team-size')
        .flatMap(fact => fact.sources.map(({ ref }) => ref));
    default:
      return [];
  }
}

/**
 * A team's verdict as the caller may see it. The verdict is one statement, computed over everything; evidence that the
 * caller may not read is left out without name, value or number, and a fact that rests on any of it keeps its band only.
 *
 * @param links - titles and verdicts of the teams that it links to
 * @param entities - the team's ML entities; those the caller may not read are left out here
 */
export function redactTeam(
  team: TeamAssessment,
  canRead: CanRead,
  rules: Rules,
  related: { links: TeamLinkRow[]; entities: EntityAssessment[] },
): MlopsApiSchemas['TeamAssessment'] {
  const facts = team.facts.map(fact => redactFact(fact, team, canRead, rules));
  const linkTo = (ref?: string) =>
    ref !== undefined && canRead(ref)
      ? (related.links.find(link => link.ref === ref) ?? { ref })
      : undefined;
  const entities = related.entities
    .filter(({ ref }) => canRead(ref))
    .map(entity => asConfirmed(entity, canRead));
  return {
    ref: team.ref,
    title: team.title,
    parent: linkTo(team.parent),
    children: team.children.map(linkTo).filter(link => link !== undefined),
    broader: linkTo(team.broader?.ref),
    maturity: presentMaturity(team),
    verdict: presentVerdict(
      team.verdict,
      facts,
      rules,
      toRawFacts(team.facts.filter((_, index) => !facts[index].withheld)),
    ),
    facts,
    findings: redactFindings(team.findings, canRead),
    entities: entities.map(({ ref, title, ml, role, type, lifecycle }) => ({
      ref,
      title,
      ml,
      role,
      type,
      lifecycle,
    })),
    // Of what he may not read nobody learns even that it is more than probable.
    onlyProbable:
      (entities.length > 0 &&
        entities.length === team.entities.length &&
        entities.every(({ ml }) => ml === 'probable')) ||
      undefined,
    rulesVersion: rules.rulesVersion,
  };
}

function redactFact(
  fact: Fact,
  team: TeamAssessment,
  canRead: CanRead,
  rules: Rules,
): MlopsApiSchemas['Fact'] {
  const readable = fact.sources.filter(({ ref }) => canRead(ref));
  const withheld = !refsInFact(fact, team).every(canRead);
  const presented = presentFact(fact, team.verdict, rules, { withheld });
  const { declare } = presented;
  return {
    ...presented,
    declare: declare && {
      ...declare,
      on:
        isEntityRef(declare.on) && canRead(declare.on) ? declare.on : team.ref,
    },
    sources: readable.slice(0, maxSources),
    moreSources:
      readable.length > maxSources ? readable.length - maxSources : undefined,
  };
}

/** One ML entity as the caller may see it. */
export function redactEntity(
  entity: EntityAssessment,
  canRead: CanRead,
  rules: Rules,
): MlopsApiSchemas['EntityAssessment'] {
  const { ref, title, ml, role, reason, owner } = asConfirmed(entity, canRead);
  // Whether an unreadable owner exists is not told: a missing group looks like a hidden one.
  const readable = owner.ref !== undefined && canRead(owner.ref);
  const kind = owner.kind === 'missing' && !readable ? 'group' : owner.kind;
  return {
    ref,
    title,
    ml,
    role,
    reason,
    owner: { kind, ref: readable ? owner.ref : undefined },
    findings: redactFindings(entity.findings, canRead),
    checks: presentEntityChecks(checksFor(entity, canRead), rules, canRead),
  };
}

/** What is judged of a team, as the caller may see it. */
export function redactPractices(
  team: TeamAssessment,
  canRead: CanRead,
  rules: Rules,
  judged: readonly EntityAssessment[],
): MlopsApiSchemas['TeamPractices'] {
  const visible = judged
    .filter(({ ref }) => canRead(ref))
    .map(entity => ({ ...entity, checks: checksFor(entity, canRead) }));
  // That check counts all members, as the fact does, and names some of them only.
  const roles = team.facts.find(({ axis }) => axis === 'roles');
  const isHidden = roles && !refsInFact(roles, team).every(canRead);
  const own = team.practices.own.map(result =>
    isHidden && result.id === 'roles-are-covered'
      ? { ...result, reason: hiddenReason }
      : result,
  );
  return presentPractices(
    { ...team, practices: { ...team.practices, own } },
    visible,
    rules,
    canRead,
  );
}

/** Whether an owner exists, and has people, is not told to whoever may not read it. */
function checksFor(
  { owner, checks }: EntityAssessment,
  canRead: CanRead,
): CheckResult[] {
  const isHidden = owner.ref !== undefined && !canRead(owner.ref);
  return checks.map(result =>
    isHidden && result.id === 'ml-assets-have-a-live-owner'
      ? {
          id: result.id,
          state: 'unknown',
          reason: 'Its owner is not shown to you.',
          evidence: [],
        }
      : visibleResult(result, canRead),
  );
}

/** An entity that something confirms is probable to whoever may not read what does. */
function asConfirmed(
  entity: EntityAssessment,
  canRead: CanRead,
): EntityAssessment {
  const { confirmedBy } = entity;
  if (!confirmedBy) return entity;
  return confirmedBy.some(canRead)
    ? {
        ...entity,
        reason: `${entity.reason} What it is related to confirms it.`,
      }
    : { ...entity, ml: 'probable' };
}

/** Findings whose entity, and all they speak of, the caller may read. */
export function redactFindings(
  findings: readonly Finding[],
  canRead: CanRead,
): MlopsApiSchemas['Finding'][] {
  return findings
    .filter(finding => refsInFinding(finding).every(canRead))
    .map(({ evidence: _, ...finding }) => finding);
}

/** The row of a list, made from the redacted assessment. */
export function toSummary(
  team: MlopsApiSchemas['TeamAssessment'],
  { practices }: TeamAssessment,
  rules: Rules,
): MlopsApiSchemas['TeamSummary'] {
  const { mode, lean, status, confidence, coverage, why } = team.verdict;
  const value = (axis: string) =>
    team.facts.find(fact => fact.axis === axis)?.value;
  const number = (axis: string) => {
    const found = value(axis);
    return typeof found === 'number' ? found : undefined;
  };
  const systems = value('data-systems');
  return {
    ref: team.ref,
    title: team.title,
    parent: team.parent,
    mode,
    lean,
    status,
    confidence,
    coverage,
    why,
    maturity: team.maturity,
    areas: areaProfiles(practices.checks, rules.practices),
    teamSize: number('team-size'),
    largestDatasetBytes: number('data-volume'),
    dataSystems: Array.isArray(systems)
      ? systems.map(
          id => rules.recognition.declaredTechnologies.get(id)?.title ?? id,
        )
      : undefined,
    withheld: team.facts.some(fact => fact.withheld) || undefined,
    pipelineCount: number('pipelines'),
    findings: team.findings.length,
  };
}
