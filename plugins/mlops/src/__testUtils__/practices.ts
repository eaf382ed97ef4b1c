import { areaIds } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';

/** What is said of one check. */
export function checkInfo(
  change: Partial<MlopsApiSchemas['CheckInfo']> = {},
): MlopsApiSchemas['CheckInfo'] {
  return {
    id: 'models-are-registered',
    area: 'models',
    level: 2,
    key: true,
    statement: 'Every production model is registered and versioned',
    why: 'A model without a registered version cannot be rolled back.',
    evidence: 'mlops/model-registry and a version',
    remedy: 'Register the model, and write down which version is in use.',
    effort: 'hours',
    addresses: ['B1', 'H6'],
    references: ['Microsoft 2'],
    modes: [
      'small-data-ops',
      'big-data-ops',
      'hybrid-mlops',
      'large-scale-mlops',
    ],
    freshness: 'P30D',
    declareOn: 'subject',
    declares: ['mlops/model-registry'],
    yaml: 'metadata:\n  annotations:\n    mlops/model-registry: "models:/churn/7"\n',
    ...change,
  };
}

/** One check's result on an entity. */
export function checkResult(
  change: Partial<MlopsApiSchemas['CheckResult']> = {},
  check: Partial<MlopsApiSchemas['CheckInfo']> = {},
): MlopsApiSchemas['CheckResult'] {
  return {
    check: checkInfo(check),
    state: 'fail',
    reason: 'It says that there is no model registry.',
    evidence: [
      {
        ref: 'component:default/ranker',
        field: 'mlops/model-registry',
        value: 'none',
      },
    ],
    ...change,
  };
}

/** How a team works, in full: one check fails, one is unknown, one passes. */
export function practices(
  change: Partial<MlopsApiSchemas['TeamPractices']> = {},
): MlopsApiSchemas['TeamPractices'] {
  const counts = { pass: 5, fail: 2, unknown: 0, waived: 0 };
  const failing = {
    check: checkInfo(),
    state: 'fail' as const,
    reason: '5 of 7 pass; ranker and rewriter fail.',
    evidence: [],
    ...counts,
    entities: [
      {
        ref: 'component:default/ranker',
        title: 'Ranker',
        state: 'fail' as const,
        reason: 'It says that there is no model registry.',
      },
    ],
  };
  const unknown = {
    ...failing,
    check: checkInfo({
      id: 'models-are-monitored',
      area: 'monitoring',
      level: 4,
      statement: 'Prediction quality, drift or skew are watched',
      addresses: ['B2', 'H1', 'H5'],
    }),
    state: 'unknown' as const,
    reason: '0 of 1 pass; ranker is unknown.',
    pass: 0,
    fail: 0,
    unknown: 1,
    entities: [
      {
        ref: 'component:default/ranker',
        title: 'Ranker',
        state: 'unknown' as const,
        reason: 'No model monitoring is declared.',
      },
    ],
  };
  const passing = {
    ...failing,
    check: checkInfo({
      id: 'code-is-built-by-ci',
      area: 'delivery',
      level: 1,
      statement: 'CI builds and tests ML code',
      addresses: ['S4', 'H3'],
    }),
    state: 'pass' as const,
    strength: 'declared' as const,
    reason: 'All 7 pass.',
    pass: 7,
    fail: 0,
    entities: [],
  };
  const step = (from: typeof failing | typeof unknown, affected: number) => ({
    check: from.check,
    reason: from.reason,
    blocksNextLevel: true,
    challenges: ['H6' as const],
    affected,
    total: affected,
    entities: from.entities,
  });
  return {
    mlTestScore: {
      score: 0.5,
      sections: { data: 1, model: 1.5, infrastructure: 0.5, monitoring: 1 },
    },
    checks: [passing, failing, unknown],
    areas: areaIds.map(area => ({
      area,
      pass: area === 'delivery' ? 1 : 0,
      fail: area === 'models' ? 1 : 0,
      unknown: area === 'monitoring' ? 1 : 0,
      waived: 0,
    })),
    challenges: [
      {
        code: 'H6',
        mode: 'hybrid-mlops',
        title: 'Updating, retraining and redeploying',
        state: 'at-risk',
        checks: ['models-are-registered'],
      },
      {
        code: 'H5',
        mode: 'hybrid-mlops',
        title: 'Weak monitoring, retraining and issue finding',
        state: 'unknown',
        checks: [],
      },
      {
        code: 'B1',
        mode: 'big-data-ops',
        title: 'No model versioning',
        state: 'at-risk',
        remedy: 'The article suggests a shared workspace.',
        checks: ['models-are-registered'],
      },
    ],
    nextSteps: [step(failing, 2)],
    declare: [step(unknown, 1)],
    ...change,
  };
}
