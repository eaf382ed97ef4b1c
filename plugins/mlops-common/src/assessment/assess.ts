import type { Entity } from '@backstage/catalog-model';
import { findUnits } from '../facts/unit';
import type { FactContext, Unit } from '../facts/unit';
import { readFacts, toRawFacts } from '../facts/readFacts';
import { CatalogGraph } from '../graph/graph';
import { readEntity } from '../graph/record';
import type { EntityRecord } from '../graph/record';
import { confirmByRelations } from '../recognition/confirm';
import { classify } from '../modes/classify';
import { judgedByOwner, practicesOf } from '../practices/assemble';
import type { CollectedFact } from '../practices/collected';
import type { AnalyticsResults, JudgeContext } from '../practices/context';
import { judgePractices } from '../practices/judge';
import type { JudgedCatalog } from '../practices/judge';
import type { Waiver } from '../practices/types';
import type { Rules } from '../rules';
import type {
  CatalogAssessment,
  EntityAssessment,
  Finding,
  TeamAssessment,
} from './types';

/** The spec field behind each relation. */
const specFields = {
  dependsOn: 'dependsOn',
  consumesApi: 'consumesApis',
  providesApi: 'providesApis',
};

/** An entity with thousands of dangling relations says so a few times. */
const maxDangling = 10;

/**
 * Judges a whole catalog: recognises its ML entities and decides the mode of every unit. Deterministic, and independent
 * of the order of entities.
 *
 * @public
 */
export function assess(
  entities: Iterable<Entity>,
  rules: Rules,
  options: AssessOptions,
): CatalogAssessment {
  const records: EntityRecord[] = [];
  for (const entity of entities) records.push(readEntity(entity, rules));
  return assessRecords(records, rules, options);
}

/**
 * What an assessment goes by beside the catalog.
 * @public
 */
export interface AssessOptions {
  /** Decides whether an end of life has passed, a model is too old, a waiver holds. */
  now: Date;
  waivers?: readonly Waiver[];
  analytics?: AnalyticsResults;
  /** What tools said when they were asked. */
  collected?: readonly CollectedFact[];
}

/**
 * Like {@link assess}, over entities that were read one by one.
 * @public
 */
export function assessRecords(
  records: Iterable<EntityRecord>,
  rules: Rules,
  options: AssessOptions,
): CatalogAssessment {
  const { context, verdicts } = readTeams(records, rules, options);
  const { graph, units } = context;
  const judged = judgePractices(context, {
    rules: rules.practices,
    waivers: options.waivers,
    collected: options.collected,
  });
  const byOwner = judgedByOwner(judged, context);
  const teams = [...units.values()].map(unit =>
    assessTeam(unit, context, {
      ...verdicts.get(unit.ref)!,
      practices: practicesOf(unit, judged, {
        byOwner,
        context,
        rules: rules.practices,
      }),
    }),
  );
  const byRef = new Map(teams.map(team => [team.ref, team]));
  return {
    rulesVersion: rules.rulesVersion,
    checkFailures: Object.fromEntries(judged.failures),
    teams: teams.map(team => withBroader(team, byRef, graph)),
    entities: graph
      .records()
      .filter(record => record.ml || judged.entities.has(record.ref))
      .map(record => assessEntity(record, graph, judged)),
  };
}

/** What is known of every team before any practice is judged: facts, findings and the mode. */
export function readTeams(
  records: Iterable<EntityRecord>,
  rules: Rules,
  { now, analytics }: AssessOptions,
) {
  const graph = CatalogGraph.build(records);
  confirmByRelations(graph);
  const units = findUnits(graph);
  const facts: FactContext = { graph, rules, units, now, cache: new Map() };
  const verdicts = new Map(
    [...units.values()].map(unit => {
      const read = readFacts(unit, facts);
      return [
        unit.ref,
        { ...read, verdict: classify(toRawFacts(read.facts), rules) },
      ];
    }),
  );
  const context: JudgeContext = {
    ...facts,
    analytics,
    factsOf: unit => verdicts.get(unit)?.facts ?? [],
    modeOf: unit => verdicts.get(unit)?.verdict.mode,
  };
  return { context, verdicts };
}

function assessTeam(
  unit: Unit,
  context: FactContext,
  judged: Pick<TeamAssessment, 'facts' | 'findings' | 'verdict' | 'practices'>,
): TeamAssessment {
  const { graph, units } = context;
  const { facts, findings, verdict, practices } = judged;
  const users = unit.groups
    .flatMap(({ ref }) => graph.members(ref))
    .map(ref => graph.get(ref));
  const data = unit.entities
    .flatMap(({ ref }) => graph.needs(ref))
    .map(ref => graph.get(ref))
    .filter(record => record && !record.ml);
  return {
    ref: unit.ref,
    title: unit.record.title,
    parent: graph.parent(unit.ref),
    children: graph.childGroups(unit.ref).filter(group => units.has(group)),
    verdict,
    facts,
    findings: once([
      ...unit.groups.flatMap(group => [
        ...group.findings,
        ...graph.groupFindings(group.ref),
      ]),
      ...findings,
      ...[...users, ...data, ...unit.pipelines].flatMap(
        record => record?.findings ?? [],
      ),
      ...unit.entities.flatMap(record => entityFindings(record, graph)),
    ]),
    entities: unit.entities.map(({ ref }) => ref),
    practices,
  };
}

/** A squad too small or too silent to judge points to the settled verdict above it. */
function withBroader(
  team: TeamAssessment,
  teams: ReadonlyMap<string, TeamAssessment>,
  graph: CatalogGraph,
): TeamAssessment {
  const { status, confidence } = team.verdict;
  if (status !== 'undetermined' && confidence !== 'low') return team;
  const broader = graph
    .ancestors(team.ref)
    .map(ref => teams.get(ref))
    .find(ancestor => ancestor?.verdict.status === 'settled');
  return broader
    ? { ...team, broader: { ref: broader.ref, mode: broader.verdict.mode! } }
    : team;
}

function assessEntity(
  record: EntityRecord,
  graph: CatalogGraph,
  judged: JudgedCatalog,
): EntityAssessment {
  return {
    ref: record.ref,
    title: record.title,
    type: record.type,
    lifecycle: record.lifecycle,
    ml: record.ml?.answer ?? 'no',
    role: record.ml?.role ?? (record.isDataset ? 'dataset' : 'compute'),
    reason: record.reason ?? 'Machine learning reads it or runs on it.',
    ...(record.confirmedBy && { confirmedBy: record.confirmedBy }),
    owner: graph.owner(record.ref),
    findings: entityFindings(record, graph),
    checks: (judged.entities.get(record.ref) ?? [])
      .filter(({ applies }) => applies)
      .map(({ result }) => result),
  };
}

function entityFindings(record: EntityRecord, graph: CatalogGraph): Finding[] {
  const { ref } = record;
  const findings = [...record.findings];
  const owner = graph.owner(ref);
  if (owner.kind === 'missing') {
    findings.push({
      severity: 'warning',
      ref,
      field: 'spec.owner',
      value: owner.ref,
      message: `The owner ${owner.ref} is not in the catalog, so no team can be judged.`,
      // Who may not read everything learns nothing of what exists from what is missing.
      evidence: [owner.ref!],
    });
  }
  const dangling = (['dependsOn', 'consumesApi', 'providesApi'] as const)
    .flatMap(field =>
      graph.targets(ref, field).map(target => ({ field, target })),
    )
    .filter(({ target }) => !graph.has(target));
  for (const { field, target } of dangling.slice(0, maxDangling)) {
    findings.push({
      severity: 'warning',
      ref,
      field: `spec.${specFields[field]}`,
      value: target,
      message: `${target} is not in the catalog.`,
      evidence: [target],
    });
  }
  return findings;
}

function once(findings: Finding[]): Finding[] {
  return [
    ...new Map(
      findings.map(finding => [JSON.stringify(finding), finding]),
    ).values(),
  ];
}
