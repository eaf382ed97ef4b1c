import { checks } from './checks';
import type { CustomCheck } from './custom';
import type { Check } from './define';
import { defaultPracticePolicy } from './policy';
import type { PracticePolicy } from './policy';
import type { CheckInfo } from './types';

/**
 * The checks and the numbers that maturity is judged by; made by `createRules`.
 * @public
 */
export interface PracticeRules {
  /** Those of the organization included, in the order of areas and levels. */
  checks: readonly CheckInfo[];
  /** The organization's own, which run where the whole entity is at hand. */
  custom: readonly CustomCheck[];
  policy: PracticePolicy;
}

/**
 * The rules without any configuration.
 * @public
 */
export const defaultPracticeRules: PracticeRules = {
  checks,
  custom: [],
  policy: defaultPracticePolicy,
};

/** The checks with their functions, which are no part of the API. */
export function runnable(rules: PracticeRules): readonly Check[] {
  return rules.checks as readonly Check[];
}
