import { checks } from './checks';
import type { CustomCheck } from './custom';
import type { Check } from './define';
import { defaultPracticePolicy } from './policy';
import type { PracticePolicy } from './policy';

/** The checks and the numbers that maturity is judged by. */
export interface PracticeRules {
  /** Those of the organization included, in the order of areas and levels. */
  checks: readonly Check[];
  /** The organization's own, which run where the whole entity is at hand. */
  custom: readonly CustomCheck[];
  policy: PracticePolicy;
}

/** The rules without any configuration. */
export const defaultPracticeRules: PracticeRules = {
  checks,
  custom: [],
  policy: defaultPracticePolicy,
};
