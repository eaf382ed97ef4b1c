import { annotationsYaml } from '../annotations/catalogue';
import type { MlopsApiSchemas } from '../api/types';
import type { EntityAssessment, TeamAssessment } from '../assessment/types';
import { challenges } from '../challenges/catalogue';
import { judgeChallenges } from '../challenges/judge';
import type { Source } from '../facts/types';
import type { ModeId } from '../modes/types';
import { areaProfiles, blockersOf } from '../practices/levels';
import { rollUpReason } from '../practices/rollUp';
import type { CheckInfo, CheckResult, CheckState } from '../practices/types';
import type { Rules } from '../rules';

/** Entities that a check or a step lists; the rest is a number. */
const maxListed = 20;

const entityRef = /^[a-z]+:[^/\s:]+\/[^/\s:]+$/;

const order: Record<CheckState, number> = {
  fail: 0,
  unknown: 1,
  waived: 2,
  pass: 3,
  'not-applicable': 4,
};

/**
 * An entity with the results that the reader may see.
 * @public
 */
export type VisibleEntity = Pick<
  EntityAssessment,
  'ref' | 'title' | 'lifecycle' | 'checks'
>;

/**
 * What is said of a check itself, without its results.
 * @public
 */
export function presentCheckInfo(
  check: CheckInfo,
): MlopsApiSchemas['CheckInfo'] {
  const {
    id,
    area,
    level,
    key,
    statement,
    why,
    evidence,
    remedy,
    effort,
    addresses,
    references,
    modes,
    condition,
    declareOn,
  } = check;
  return {
    id,
    area,
    level,
    key,
    statement,
    why,
    evidence,
    remedy,
    effort,
    addresses: [...addresses],
    references: [...references],
    modes: [...modes],
    condition,
    declareOn,
    yaml: checkYaml(check),
    declares: check.declare.map(({ annotation }) => annotation),
  };
}

/** The YAML that satisfies a check, to paste into an entity's file. */
function checkYaml({ declare, snippet }: CheckInfo): string | undefined {
  return declare.length > 0
    ? annotationsYaml(
        declare.map(({ annotation, example }) => [annotation, example]),
      )
    : snippet;
}

/** The refs that evidence stands on or names. @public */
export function refsInEvidence({ ref, value }: Source): string[] {
  return value !== undefined && entityRef.test(value) ? [ref, value] : [ref];
}

function isReadable(
  source: Source,
  canRead: (ref: string) => boolean,
): boolean {
  return refsInEvidence(source).every(canRead);
}

/**
 * The results of an entity as a reader may see them: evidence on what he may not read is left out.
 * @public
 */
export function presentEntityChecks(
  results: readonly CheckResult[],
  rules: Rules,
  canRead: (ref: string) => boolean,
): MlopsApiSchemas['CheckResult'][] {
  return results.flatMap(result => {
    const check = rules.practices.checks.find(({ id }) => id === result.id);
    if (!check) return [];
    const { state, strength, reason, waiver } = result;
    return [
      {
        check: presentCheckInfo(check),
        state,
        strength,
        reason,
        waiver,
        evidence: result.evidence
          .filter(source => isReadable(source, canRead))
          .slice(0, maxListed),
      },
    ];
  });
}

/**
 * How well a team works, in brief, for a card.
 * @public
 */
export function presentMaturity({
  practices,
}: Pick<TeamAssessment, 'practices'>): MlopsApiSchemas['Maturity'] {
  const { level, couldBe, target, atTarget, google, microsoft } = practices;
  const count = (state: CheckState) =>
    practices.checks.filter(result => result.state === state).length;
  return {
    level,
    couldBe,
    target,
    atTarget,
    google,
    microsoft,
    pass: count('pass'),
    fail: count('fail'),
    unknown: count('unknown'),
    waived: count('waived'),
  };
}

/**
 * How well a team works, in full: checks with their reasons, areas, challenges, next steps and what to declare. States and
 * levels are statements about the team; reasons, counts and names are made from the entities that the reader may see.
 *
 * @param entities - of those that are judged, what the reader may see
 * @public
 */
export function presentPractices(
  team: Pick<TeamAssessment, 'ref' | 'title' | 'practices' | 'verdict'>,
  entities: readonly VisibleEntity[],
  rules: Rules,
  canRead: (ref: string) => boolean,
): MlopsApiSchemas['TeamPractices'] {
  const { practices, verdict } = team;
  const { mode } = verdict;
  const parts = partsByCheck(entities);
  const checks = practices.checks.flatMap(result => {
    const check = rules.practices.checks.find(({ id }) => id === result.id);
    if (!check) return [];
    const own = practices.own.find(({ id }) => id === result.id);
    const visible = parts.get(result.id) ?? [];
    const count = (state: CheckState) =>
      visible.filter(part => part.state === state).length;
    return [
      {
        check: presentCheckInfo(check),
        state: result.state,
        strength: result.strength,
        reason: own?.reason ?? reasonOf(result.state, visible),
        waiver: own?.waiver,
        evidence: (own?.evidence ?? [])
          .filter(source => isReadable(source, canRead))
          .slice(0, maxListed),
        pass: count('pass'),
        fail: count('fail'),
        unknown: count('unknown'),
        waived: count('waived'),
        entities: visible
          .filter(({ state }) => state !== 'pass' && state !== 'not-applicable')
          .sort((a, b) => order[a.state] - order[b.state])
          .slice(0, maxListed)
          .map(({ ref, title, state, reason }) => ({
            ref,
            title,
            state,
            reason,
          })),
      },
    ];
  });
  const blockers = blockersOf(
    practices.checks,
    practices.level ?? 0,
    rules.practices,
  );
  const judged = judgeChallenges(practices.checks, mode, rules.practices);
  return {
    mlTestScore: practices.mlTestScore,
    checks,
    areas: areaProfiles(practices.checks, rules.practices),
    challenges: judged.map(({ code, state }) => ({
      ...challenges.find(challenge => challenge.code === code)!,
      state,
      checks: checks
        .filter(
          one => one.check.addresses.includes(code) && one.state === 'fail',
        )
        .map(one => one.check.id),
    })),
    nextSteps: inOrder('fail', checks, { blockers, mode }),
    declare: inOrder('unknown', checks, { blockers, mode }),
    withheld: entities.length < practices.judged.length || undefined,
  };
}

interface Part {
  ref: string;
  title?: string;
  state: CheckState;
  reason: string;
}

function partsByCheck(
  entities: readonly VisibleEntity[],
): ReadonlyMap<string, Part[]> {
  const parts = new Map<string, Part[]>();
  for (const { ref, title, checks } of entities) {
    for (const { id, state, reason } of checks) {
      const part = { ref, title, state, reason };
      const known = parts.get(id);
      if (known) known.push(part);
      else parts.set(id, [part]);
    }
  }
  return parts;
}

function reasonOf(state: CheckState, visible: readonly Part[]): string {
  const isExplained =
    state === 'not-applicable' || visible.some(part => part.state === state);
  if (!isExplained) return 'What decides it is not shown to you.';
  if (state === 'not-applicable') {
    return visible[0]?.reason ?? 'There is nothing that it applies to.';
  }
  return rollUpReason(
    visible.map(part => ({
      name: part.title ?? part.ref.split('/').pop()!,
      state: part.state,
    })),
  );
}

type PresentedCheck = MlopsApiSchemas['TeamCheck'];

/**
 * The checks in a state, in the order in which they should be taken up: what blocks the next level, then what the own mode
 * is in trouble with, then what concerns most entities, then by id.
 */
function inOrder(
  state: 'fail' | 'unknown',
  checks: readonly PresentedCheck[],
  options: { blockers: ReadonlySet<string>; mode: ModeId | undefined },
): MlopsApiSchemas['NextStep'][] {
  const { blockers, mode } = options;
  const ofMode = new Set<string>(
    challenges.filter(one => one.mode === mode).map(({ code }) => code),
  );
  return checks
    .filter(check => check.state === state)
    .map(({ check, reason, entities, ...counts }) => ({
      check,
      reason,
      blocksNextLevel: blockers.has(check.id),
      challenges: check.addresses.filter(code => ofMode.has(code)),
      affected: counts[state],
      entities: entities.filter(entity => entity.state === state),
    }))
    .sort(
      (a, b) =>
        Number(b.blocksNextLevel) - Number(a.blocksNextLevel) ||
        Number(b.challenges.length > 0) - Number(a.challenges.length > 0) ||
        b.affected - a.affected ||
        (a.check.id < b.check.id ? -1 : 1),
    );
}
