import type { TeamCheckResult } from './rollUp';

/** Google's MLOps levels and Microsoft's maturity model, as the checks that each of their levels needs beyond the one below. */
const ladders = {
  google: [
    [
      'experiments-are-tracked',
      'training-is-orchestrated',
      'retraining-is-triggered',
      'data-is-validated',
      'models-are-validated',
      'models-are-deployed-by-pipeline',
    ],
    [
      'code-is-in-source-control',
      'code-is-built-by-ci',
      'models-are-registered',
      'features-are-shared',
      'models-are-monitored',
    ],
  ],
  microsoft: [
    [
      'code-is-in-source-control',
      'code-is-built-by-ci',
      'pipelines-declare-their-data',
    ],
    [
      'experiments-are-tracked',
      'training-is-orchestrated',
      'training-is-reproducible',
      'training-runs-on-managed-compute',
      'models-are-registered',
      'roles-are-covered',
    ],
    [
      'models-are-deployed-by-pipeline',
      'models-are-validated',
      'rollouts-are-gradual',
    ],
    [
      'services-are-watched',
      'models-are-monitored',
      'production-triggers-retraining',
    ],
  ],
} as const;

/**
 * Levels of the models of others, computed from the checks and never translated from ours. Google's go from 0 to 2,
 * Microsoft's from 0 to 4; absent without a production ML entity.
 * @public
 */
export interface OtherLevels {
  google?: number;
  microsoft?: number;
}

/**
 * Reads the levels off the checks, whatever the mode: only a missing subject counts as met.
 *
 * @param hasProduction - whether the unit has a production ML entity
 */
export function findOtherLevels(
  results: ReadonlyMap<string, TeamCheckResult>,
  hasProduction: boolean,
): OtherLevels {
  if (!hasProduction) return {};
  const isMet = (id: string) => {
    // A check that is switched off or not computed yet says nothing, and nothing is not met.
    const { state, pending } = results.get(id) ?? {};
    return state === 'pass' || (state === 'not-applicable' && !pending);
  };
  const climb = (steps: readonly (readonly string[])[]) => {
    const missed = steps.findIndex(step => !step.every(isMet));
    return missed === -1 ? steps.length : missed;
  };
  return {
    google: climb(ladders.google),
    microsoft: climb(ladders.microsoft),
  };
}

/** The checks that the ladders name, for the test that they exist. */
export const ladderChecks: readonly string[] = [
  ...ladders.google.flat(),
  ...ladders.microsoft.flat(),
];
