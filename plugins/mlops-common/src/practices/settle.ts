import type { Source } from '../facts/types';
import type { Judged } from './judge';
import type {
  CheckInfo,
  CheckResult,
  Outcome,
  Strength,
  Waiver,
} from './types';

/** Results of silence, which is most of what there is; one for each reason serves all that it is said of. */
const silences = new WeakMap<Outcome, Map<string, Judged>>();

/** From what a check found to what it says: silence, strength and waivers. */
export function toJudged(
  check: CheckInfo,
  outcome: Outcome,
  options: {
    applies: boolean;
    isCustomary: boolean;
    waiver: Waiver | undefined;
  },
): Judged {
  const { applies, isCustomary, waiver } = options;
  if (waiver || outcome.state !== 'missing') {
    return { applies, result: settle(check, outcome, options) };
  }
  let known = silences.get(outcome);
  if (!known) silences.set(outcome, (known = new Map()));
  const key = `${check.id} ${applies} ${isCustomary}`;
  let judged = known.get(key);
  if (!judged) {
    judged = { applies, result: settle(check, outcome, options) };
    known.set(key, judged);
  }
  return judged;
}

function settle(
  check: CheckInfo,
  outcome: Outcome,
  options: { isCustomary: boolean; waiver: Waiver | undefined },
): CheckResult {
  const { isCustomary, waiver } = options;
  const found = readOutcome(check, outcome, isCustomary);
  // What passes or does not apply needs no waiver.
  if (!waiver || found.state === 'pass' || found.state === 'not-applicable') {
    return found;
  }
  const { ref, reason, by, until } = waiver;
  return {
    ...found,
    state: 'waived',
    unwaived: found.state as 'fail' | 'unknown',
    waiver: { ref, reason, by, until },
  };
}

/** Verified only if a tool saw all of it. */
function strengthOf(evidence: readonly Source[]): Strength {
  return evidence.length > 0 && evidence.every(({ observed }) => observed)
    ? 'verified'
    : 'declared';
}

function readOutcome(
  { id }: CheckInfo,
  outcome: Outcome,
  isCustomary: boolean,
): CheckResult {
  const evidence = outcome.evidence ?? [];
  switch (outcome.state) {
    case 'pass': {
      const strength = outcome.strength ?? strengthOf(evidence);
      return {
        id,
        state: 'pass',
        strength,
        reason:
          outcome.reason ??
          (strength === 'verified' ? 'A tool says so.' : 'It is declared.'),
        evidence,
      };
    }
    case 'missing':
      return isCustomary
        ? {
            id,
            state: 'fail',
            reason: `${outcome.reason} Elsewhere in this organization it is.`,
            evidence,
          }
        : { id, state: 'unknown', reason: outcome.reason, evidence };
    case 'not-applicable': {
      const { state, reason, pending } = outcome;
      return { id, state, reason, evidence, ...(pending && { pending }) };
    }
    default:
      return { id, state: outcome.state, reason: outcome.reason, evidence };
  }
}
