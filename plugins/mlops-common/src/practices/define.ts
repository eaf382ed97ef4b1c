import { annotations } from '../annotations/catalogue';
import type { AnnotationKey } from '../annotations/catalogue';
import type { Source } from '../facts/types';
import { modeIds } from '../modes/catalogue';
import type { ModeId } from '../modes/types';
import type { Subject, TeamSubject } from './context';
import type { CheckInfo, Outcome } from './types';

/** A check: data, and one pure function. */
export type Check = CheckInfo &
  (
    | { judges: 'team'; evaluateTeam(subject: TeamSubject): Outcome }
    | {
        judges: Exclude<CheckInfo['judges'], 'team'>;
        evaluate(subject: Subject): Outcome;
        /** Of checks that are configured: what they judge. */
        selects?(subject: Subject): boolean;
      }
  );

/** The parts of a check that have a usual value. */
type Written = Omit<
  CheckInfo,
  'key' | 'declare' | 'declareOn' | 'freshness'
> & {
  key?: true;
  /** Our annotations by key, others by name with an example. */
  declare?: readonly (
    AnnotationKey | { annotation: string; example: string }
  )[];
  declareOn?: 'owner';
};

/** What was seen a month ago may no longer be so. */
export const usualFreshness = 'P30D';

export const allModes: readonly ModeId[] = modeIds;

/** Every mode but Small Data Ops, which may live without. */
export const beyondSmall: readonly ModeId[] = [
  'big-data-ops',
  'hybrid-mlops',
  'large-scale-mlops',
];

/** A check on entities. */
export function createCheck(
  check: Written & {
    judges: Exclude<CheckInfo['judges'], 'team'>;
    evaluate(subject: Subject): Outcome;
  },
): Check {
  return { ...check, ...completed(check) };
}

/** A check on a unit as a whole. */
export function createTeamCheck(
  check: Omit<Written, 'judges'> & {
    evaluateTeam(subject: TeamSubject): Outcome;
  },
): Check {
  const { freshness: _, ...rest } = completed(check);
  return { ...check, ...rest, judges: 'team' };
}

function completed({
  key,
  declare = [],
  declareOn,
}: Pick<Written, 'key' | 'declare' | 'declareOn'>) {
  return {
    key: key ?? false,
    declare: declare.map(one => {
      const { annotation, example } =
        typeof one === 'string' ? annotations[one] : one;
      return { annotation, example };
    }),
    declareOn: declareOn ?? ('subject' as const),
    // Tools answer in the form of our annotations.
    ...(declare.some(one => typeof one === 'string') && {
      freshness: usualFreshness,
    }),
  };
}

export function pass(...evidence: Source[]): Outcome {
  return { state: 'pass', evidence };
}

/** Something says that the thing is not so. Silence is no reason to fail. */
export function fail(reason: string, ...evidence: Source[]): Outcome {
  return { state: 'fail', reason, evidence };
}

export function unknown(reason: string, ...evidence: Source[]): Outcome {
  return { state: 'unknown', reason, evidence };
}

/** Nothing says anything; the runner knows whether that means something here. */
export function missing(reason: string, ...evidence: Source[]): Outcome {
  return { state: 'missing', reason, evidence };
}

export function notApplicable(reason: string): Outcome {
  return { state: 'not-applicable', reason };
}

/** The analytics of the whole organization, which would tell, are not there yet. */
export function notComputed(): Outcome {
  return {
    state: 'not-applicable',
    reason: 'Not computed yet.',
    pending: true,
  };
}
