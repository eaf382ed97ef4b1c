import type { TeamCheckResult } from './rollUp';

/** The sections of Google's ML Test Score (2017). @public */
export type TestSection = 'data' | 'model' | 'infrastructure' | 'monitoring';

/** The tests of each section by number, with the checks that speak for them; a test takes its best one. */
const tests: Readonly<
  Record<TestSection, Readonly<Record<number, readonly string[]>>>
> = {
  data: {
    1: ['shared-data-has-a-contract', 'data-is-validated'],
    5: ['sensitive-data-is-classified'],
    6: ['features-are-shared'],
    7: ['code-is-built-by-ci'],
  },
  model: {
    1: ['code-is-in-source-control'],
    3: ['experiments-are-tracked'],
    4: ['retraining-is-triggered'],
    5: ['models-are-validated'],
    6: ['models-are-tested-per-slice'],
    7: ['models-are-tested-per-slice'],
  },
  infrastructure: {
    1: ['training-is-reproducible'],
    2: ['code-is-built-by-ci'],
    3: ['code-is-built-by-ci'],
    4: ['models-are-validated'],
    6: ['rollouts-are-gradual'],
    7: ['rollouts-are-gradual'],
  },
  monitoring: {
    1: ['shared-data-has-a-contract'],
    2: ['data-is-validated'],
    3: ['models-are-monitored'],
    4: ['retraining-is-triggered'],
    6: ['services-are-watched'],
    7: ['models-are-monitored'],
  },
};

/**
 * Tests that no catalog can show.
 * @public
 */
export const unobservableTests: readonly string[] = [
  'Data 2',
  'Data 3',
  'Data 4',
  'Model 2',
  'Infrastructure 5',
  'Monitoring 5',
];

/**
 * The ML Test Score over the tests that a catalog can show: the smallest section.
 * @public
 */
export interface MlTestScore {
  score: number;
  sections: Record<TestSection, number>;
}

/** A test done by hand or on somebody's word counts half, one that a tool has seen counts one. */
export function findMlTestScore(
  results: ReadonlyMap<string, TeamCheckResult>,
): MlTestScore {
  const points = (id: string) => {
    const result = results.get(id);
    if (result?.state !== 'pass') return 0;
    return result.strength === 'verified' ? 1 : 0.5;
  };
  const sections = Object.fromEntries(
    Object.entries(tests).map(([section, numbered]) => [
      section,
      Object.values(numbered).reduce(
        (sum, checks) => sum + Math.max(...checks.map(points)),
        0,
      ),
    ]),
  ) as Record<TestSection, number>;
  return { score: Math.min(...Object.values(sections)), sections };
}

/** The checks that the tests name, for the test that they exist. */
export const testScoreChecks: readonly string[] = Object.values(tests).flatMap(
  numbered => Object.values(numbered).flat(),
);
