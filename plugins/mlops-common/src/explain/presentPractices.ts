import type { MlopsApiSchemas } from '../api/types';
import type { EntityAssessment, TeamAssessment } from '../assessment/types';
import { challenges } from '../challenges/catalogue';
import { judgeChallenges } from '../challenges/judge';
import { inProduction } from '../facts/unit';
import type { ModeId } from '../modes/types';
import { areaProfiles, blockersOf } from '../practices/levels';
import { rollUpReason } from '../practices/rollUp';
import type { TeamCheckResult } from '../practices/rollUp';
import { rollUpStates } from '../practices/seenStates';
import type { CheckResult, CheckState } from '../practices/types';
import type { Rules } from '../rules';
import {
  maxListed,
  presentCheckInfo,
  presentWaiver,
  visibleResult,
} from './presentCheck';

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

/** Said where what decides a check may not be told. @public */
export const hiddenReason = 'What decides it is not shown to you.';

/** The result of a check on the team as a whole; its reason speaks of all that it rests on. */
function visibleOwn(
  result: CheckResult,
  canRead: (ref: string) => boolean,
): CheckResult {
  const visible = visibleResult(result, canRead);
  return visible.evidence.length < result.evidence.length
    ? { ...visible, reason: hiddenReason }
    : visible;
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
  const parts = partsByCheck(entities, rules);
  const ownOf = (check: string) => {
    const result = practices.own.find(({ id }) => id === check);
    return result && visibleOwn(result, canRead);
  };
  // What judges the team as a whole judges the group, which is then what is to be mended.
  const partsOf = (check: string, own = ownOf(check)): readonly Part[] =>
    own
      ? [{ ...own, ref: team.ref, title: team.title, isProduction: true }]
      : (parts.get(check) ?? []);
  const seen = practices.checks.map(result =>
    asSeen(result, ownOf(result.id), parts.get(result.id) ?? []),
  );
  const checks = seen.flatMap(result => {
    const check = rules.practices.checks.find(({ id }) => id === result.id);
    if (!check) return [];
    const own = ownOf(result.id);
    const visible = partsOf(result.id, own);
    const count = (state: CheckState) =>
      visible.filter(part => part.state === state).length;
    return [
      {
        check: presentCheckInfo(check),
        state: result.state,
        strength: result.strength,
        reason: own?.reason ?? reasonOf(result.state, visible),
        waiver: presentWaiver(own?.waiver, canRead),
        evidence: own?.evidence.slice(0, maxListed) ?? [],
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
  const blockers = blockersOf(seen, practices.level ?? 0, rules.practices);
  const judged = judgeChallenges(seen, mode, rules.practices);
  return {
    mlTestScore: practices.mlTestScore,
    checks,
    areas: areaProfiles(seen, rules.practices),
    challenges: judged.map(({ code, state }) => ({
      ...challenges.find(challenge => challenge.code === code)!,
      state,
      checks: checks
        .filter(
          one => one.check.addresses.includes(code) && one.state === 'fail',
        )
        .map(one => one.check.id),
    })),
    nextSteps: inOrder('fail', checks, { blockers, mode, partsOf }),
    declare: inOrder('unknown', checks, { blockers, mode, partsOf }),
    withheld: entities.length < practices.judged.length || undefined,
  };
}

/**
 * What a team's check says to who may read these parts of it: where it is waived by what he may not read, what the parts
 * say without the waiver.
 */
function asSeen(
  result: TeamCheckResult,
  own: CheckResult | undefined,
  parts: readonly Part[],
): TeamCheckResult {
  if (result.state !== 'waived') return result;
  const states = own ? [own.state] : parts.map(({ state }) => state);
  const state = rollUpStates(states);
  return states.length === 0 || states.includes('waived')
    ? result
    : { ...result, state };
}

interface Part {
  ref: string;
  title?: string;
  state: CheckState;
  reason: string;
  isProduction: boolean;
}

function partsByCheck(
  entities: readonly VisibleEntity[],
  rules: Rules,
): ReadonlyMap<string, Part[]> {
  const parts = new Map<string, Part[]>();
  for (const { ref, title, lifecycle, checks } of entities) {
    const isProduction = inProduction({ lifecycle }, { rules });
    for (const { id, state, reason } of checks) {
      const part = { ref, title, state, reason, isProduction };
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
  if (!isExplained) return hiddenReason;
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
 * is in trouble with, then what concerns most production entities, then by id.
 */
function inOrder(
  state: 'fail' | 'unknown',
  checks: readonly PresentedCheck[],
  options: {
    blockers: ReadonlySet<string>;
    mode: ModeId | undefined;
    partsOf: (check: string) => readonly Part[];
  },
): MlopsApiSchemas['NextStep'][] {
  const { blockers, mode, partsOf } = options;
  const ofMode = new Set<string>(
    challenges.filter(one => one.mode === mode).map(({ code }) => code),
  );
  return checks
    .filter(check => check.state === state)
    .map(({ check, reason, entities }) => {
      const open = partsOf(check.id).filter(part => part.state === state);
      return {
        check,
        reason,
        blocksNextLevel: blockers.has(check.id),
        challenges: check.addresses.filter(code => ofMode.has(code)),
        affected: open.filter(({ isProduction }) => isProduction).length,
        total: open.length,
        entities: entities.filter(entity => entity.state === state),
      };
    })
    .sort(
      (a, b) =>
        Number(b.blocksNextLevel) - Number(a.blocksNextLevel) ||
        Number(b.challenges.length > 0) - Number(a.challenges.length > 0) ||
        b.affected - a.affected ||
        (a.check.id < b.check.id ? -1 : 1),
    );
}
