import { checks } from './checks';
import type { Check } from './define';
import { defaultPracticePolicy } from './policy';
import type { PracticePolicy } from './policy';

/** The checks and the numbers that maturity is judged by. */
export interface PracticeRules {
  checks: readonly Check[];
  policy: PracticePolicy;
}

/** The rules without any configuration. */
export const defaultPracticeRules: PracticeRules = {
  checks,
  policy: defaultPracticePolicy,
};
