import type { ModeId } from '../modes/types';

import type { TeamCheckResult } from './rollUp';
import type { PracticeRules } from './rules';
import type { AreaId, CheckState, Level } from './types';
import { areaIds } from './areas';

/**
 * The level of a unit. Absent where no check applies to it.
 * @public
 */
export interface LevelResult {
  level?: Level;
  /** The level that it would have if everything unknown passed. */
  couldBe?: Level;
  /** What its mode calls for; absent without a mode. */
  target?: Level;
  /** Whether it is there, with all that the mode calls for beyond the level. */
  atTarget?: boolean;
}

/** Levels are climbed one by one: each needs its key checks, and most of its others. */
export function findLevel(
  results: readonly TeamCheckResult[],
  mode: ModeId | undefined,
  rules: PracticeRules,
): LevelResult {
  const { policy } = rules;
  const level = climb(results, rules, state => state === 'pass');
  if (level === undefined) return {};
  const couldBe = climb(
    results,
    rules,
    state => state === 'pass' || state === 'unknown',
  );
  if (mode === undefined) return { level, couldBe };
  const target = policy.targets[mode];
  return { level, couldBe, target, atTarget: isAtTarget() };

  function isAtTarget(): boolean {
    const beyond = policy.targetChecks[mode!] ?? [];
    const last = Math.max(...applicableLevels(results, rules));
    return (
      level! >= Math.min(target!, last) &&
      results
        .filter(({ id }) => beyond.includes(id))
        .every(({ state }) => isSettledFor(state))
    );
  }
}

function isSettledFor(state: CheckState): boolean {
  return state === 'pass' || state === 'waived' || state === 'not-applicable';
}

function applicableLevels(
  results: readonly TeamCheckResult[],
  { checks }: PracticeRules,
): number[] {
  const levels = new Map(checks.map(({ id, level }) => [id, level]));
  return results
    .filter(({ state }) => isCounted(state))
    .map(({ id }) => levels.get(id)!);
}

/** What is waived leaves the denominator, like what does not apply. */
function isCounted(state: CheckState): boolean {
  return state !== 'not-applicable' && state !== 'waived';
}

function climb(
  results: readonly TeamCheckResult[],
  rules: PracticeRules,
  passes: (state: CheckState) => boolean,
): Level | undefined {
  const states = new Map(results.map(({ id, state }) => [id, state]));
  const last = Math.max(0, ...applicableLevels(results, rules));
  if (last === 0) {
    // A unit whose every check is waived is not without a level; one that none applies to is.
    return undefined;
  }
  let reached: Level = 0;
  for (let level = 1; level <= last; level++) {
    const applicable = rules.checks.filter(
      check => check.level === level && isCounted(states.get(check.id)!),
    );
    const passing = applicable.filter(({ id }) => passes(states.get(id)!));
    const hasKeys = applicable
      .filter(({ key }) => key)
      .every(({ id }) => passes(states.get(id)!));
    const hasShare =
      passing.length >= rules.policy.levelShare * applicable.length - 1e-9;
    if (!hasKeys || !hasShare) break;
    reached = level as Level;
  }
  return reached;
}

/** The checks of the level above the reached one that keep a unit from it. */
export function blockersOf(
  results: readonly TeamCheckResult[],
  reached: Level,
  { checks, policy }: PracticeRules,
): ReadonlySet<string> {
  const states = new Map(results.map(({ id, state }) => [id, state]));
  for (let level = reached + 1; level <= 4; level++) {
    const applicable = checks.filter(
      check =>
        check.level === level && isCounted(states.get(check.id) ?? 'waived'),
    );
    const open = applicable.filter(({ id }) => states.get(id) !== 'pass');
    const needed = policy.levelShare * applicable.length - 1e-9;
    const lacksShare = applicable.length - open.length < needed;
    const blocking = open.filter(({ key }) => key || lacksShare);
    if (blocking.length > 0) return new Set(blocking.map(({ id }) => id));
  }
  return new Set();
}

/**
 * How an area stands: checks that pass, and that would if everything unknown passed.
 * @public
 */
export interface AreaProfile {
  area: AreaId;
  pass: number;
  fail: number;
  unknown: number;
  waived: number;
}

/** The checks of each area by state; what does not apply is left out. @public */
export function areaProfiles(
  results: readonly TeamCheckResult[],
  { checks }: PracticeRules,
): AreaProfile[] {
  const areaOf = new Map(checks.map(({ id, area }) => [id, area]));
  return areaIds.map(area => {
    const count = (state: CheckState) =>
      results.filter(
        result => areaOf.get(result.id) === area && result.state === state,
      ).length;
    return {
      area,
      pass: count('pass'),
      fail: count('fail'),
      unknown: count('unknown'),
      waived: count('waived'),
    };
  });
}
