import type { ModeId } from '../modes/types';
import type { Level } from './types';

/**
 * The numbers of maturity: policy, and so configurable.
 * @public
 */
export interface PracticePolicy {
  /**
   * Share of the organization's production ML components that must have a kind of evidence before its lack fails
   * anybody.
   */
  familyShare: number;
  /** Share of a level's applicable checks that must pass. */
  levelShare: number;
  /** The level that each mode calls for. */
  targets: Readonly<Record<ModeId, Level>>;
  /** Checks that a mode calls for beyond its level. */
  targetChecks: Readonly<Partial<Record<ModeId, readonly string[]>>>;
}

/** @public */
export const defaultPracticePolicy: PracticePolicy = {
  familyShare: 0.3,
  levelShare: 0.8,
  targets: {
    'small-data-ops': 2,
    'big-data-ops': 3,
    'hybrid-mlops': 4,
    'large-scale-mlops': 4,
  },
  targetChecks: { 'big-data-ops': ['models-are-monitored'] },
};
