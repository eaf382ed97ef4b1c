import type { ChallengeCode } from '../challenges/catalogue';
import type { Source } from '../facts/types';
import type { ModeId } from '../modes/types';

/**
 * The eight areas of practice.
 * @public
 */
export type AreaId =
  | 'ownership'
  | 'data'
  | 'features'
  | 'training'
  | 'models'
  | 'delivery'
  | 'monitoring'
  | 'platform';

/**
 * What a check says. Silence is `unknown`, never `fail`.
 * @public
 */
export type CheckState =
  'pass' | 'fail' | 'unknown' | 'not-applicable' | 'waived';

/**
 * How well a pass is founded: by the word of the catalog's authors, or by a fact that a tool gave.
 * @public
 */
export type Strength = 'declared' | 'verified';

/**
 * Levels of maturity: 0 Manual, 1 Versioned and owned, 2 Repeatable training, 3 Automated delivery, 4 Monitored loop.
 * @public
 */
export type Level = 0 | 1 | 2 | 3 | 4;

/**
 * What a check finds on one subject, before the policy of silence is applied: `missing` is an absent annotation, which
 * fails only where the organization customarily has it.
 * @public
 */
export type Outcome =
  | { state: 'pass'; strength?: Strength; reason?: string; evidence: Source[] }
  | { state: 'fail'; reason: string; evidence: Source[] }
  | { state: 'unknown'; reason: string; evidence?: Source[] }
  | { state: 'missing'; reason: string; evidence?: Source[] }
  | {
      state: 'not-applicable';
      reason: string;
      evidence?: Source[];
      /** It may apply, and what would tell is not computed yet. */
      pending?: true;
    };

/**
 * The groups of things that checks judge; see `subjects.ts`.
 * @public
 */
export type SubjectKind =
  | 'assets'
  | 'code'
  | 'models'
  | 'training'
  | 'pipelines'
  | 'pipeline-components'
  | 'datasets'
  | 'serving'
  | 'production'
  | 'compute'
  | 'systems'
  | 'team'
  | 'custom';

/**
 * A check as data: what it says, why, for whom, and how it is mended.
 * @public
 */
export interface CheckInfo {
  /** A yes/no statement where yes is good, in kebab case. Never changes. */
  id: string;
  area: AreaId;
  level: 1 | 2 | 3 | 4;
  /** A level is reached only with all of its key checks. */
  key: boolean;
  statement: string;
  why: string;
  addresses: readonly ChallengeCode[];
  references: readonly string[];
  /** What in the catalog decides it, in words. */
  evidence: string;
  remedy: string;
  effort: 'minutes' | 'hours' | 'days' | 'weeks';
  modes: readonly ModeId[];
  /** Where the condition holds it applies in any mode, and elsewhere only in `modes`. */
  condition?: 'regulated' | 'legacy';
  /** Where tools can answer too: how old an answer may be to count, an ISO 8601 period. */
  freshness?: string;
  judges: SubjectKind;
  /** Annotations that satisfy it together; empty where no annotation does. */
  declare: readonly { annotation: string; example: string }[];
  /** Where the annotations go: on what is judged, or on the group that owns it. */
  declareOn: 'subject' | 'owner';
  /** YAML that satisfies it where no annotation does. */
  snippet?: string;
}

/**
 * A waiver as it stands on a result.
 * @public
 */
export interface WaiverNote {
  /** The entity or group that it was made on: only who may read that hears of it. */
  ref: string;
  reason: string;
  by: string;
  /** Last day, `YYYY-MM-DD`. */
  until: string;
}

/**
 * The result of one check on one entity or unit.
 * @public
 */
export interface CheckResult {
  id: string;
  state: CheckState;
  /** Of a pass. */
  strength?: Strength;
  reason: string;
  evidence: Source[];
  waiver?: WaiverNote;
  /** It does not apply only because what would tell is not computed yet. */
  pending?: true;
  /** Of a waived check: what it says without the waiver. */
  unwaived?: 'fail' | 'unknown';
}

/**
 * A decision to live without a practice for a while.
 * @public
 */
export interface Waiver {
  check: string;
  /** The entity, or the group for all that it and the groups below it own. */
  ref: string;
  reason: string;
  by: string;
  /** Last day, `YYYY-MM-DD`. */
  until: string;
}
