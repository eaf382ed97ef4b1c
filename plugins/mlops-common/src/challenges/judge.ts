import type { ModeId } from '../modes/types';
import type { TeamCheckResult } from '../practices/rollUp';
import type { PracticeRules } from '../practices/rules';
import { challenges } from './catalogue';
import type { ChallengeCode } from './catalogue';

/**
 * How a challenge stands for a unit: at risk if an applicable check that addresses it fails; mitigated if all of them pass
 * or are waived, and one at least passes; else unknown.
 * @public
 */
export interface ChallengeResult {
  code: ChallengeCode;
  state: 'at-risk' | 'mitigated' | 'unknown';
}

/** The challenges, those of the own mode first. */
export function judgeChallenges(
  results: readonly TeamCheckResult[],
  mode: ModeId | undefined,
  { checks }: PracticeRules,
): ChallengeResult[] {
  const states = new Map(results.map(({ id, state }) => [id, state]));
  return [...challenges]
    .sort((a, b) => Number(b.mode === mode) - Number(a.mode === mode))
    .map(({ code }) => {
      const applicable = checks
        .filter(({ addresses }) => addresses.includes(code))
        .map(({ id }) => states.get(id))
        .filter(state => state !== undefined && state !== 'not-applicable');
      if (applicable.includes('fail')) return { code, state: 'at-risk' };
      const isMitigated =
        applicable.includes('pass') && !applicable.includes('unknown');
      return { code, state: isMitigated ? 'mitigated' : 'unknown' };
    });
}
