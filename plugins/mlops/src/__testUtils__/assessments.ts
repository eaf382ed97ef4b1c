import {
  areaIds,
  axisIds,
  axisTitles,
} from '@backstage-mlops/plugin-mlops-common';
import type {
  MlopsApi,
  MlopsApiSchemas,
} from '@backstage-mlops/plugin-mlops-common';

const noPoints = {
  'small-data-ops': 0,
  'big-data-ops': 0,
  'hybrid-mlops': 0,
  'large-scale-mlops': 0,
};

/** A fact that nobody declared. */
export function unknownFact(
  axis: MlopsApiSchemas['Axis'],
): MlopsApiSchemas['Fact'] {
  return {
    axis,
    title: axisTitles[axis],
    known: false,
    sources: [],
    notes: [],
    reason: 'Nobody says so.',
    declare: {
      annotation: `mlops/${axis}`,
      on: 'group:default/squad',
      example: '5',
    },
  };
}

/** A hybrid team of 14; everything else unknown unless it is given. */
export function team(
  change: Partial<MlopsApiSchemas['TeamAssessment']> = {},
  verdict: Partial<MlopsApiSchemas['Verdict']> = {},
): MlopsApiSchemas['TeamAssessment'] {
  const size: MlopsApiSchemas['Fact'] = {
    axis: 'team-size',
    title: 'Team size',
    known: true,
    band: '10-to-49',
    bandLabel: '10 to 49',
    value: 14,
    text: '14 people',
    sources: [{ ref: 'group:default/squad', field: 'mlops/team-size' }],
    notes: [],
  };
  return {
    ref: 'group:default/squad',
    title: 'Squad',
    children: [],
    findings: [],
    entities: [{ ref: 'component:default/ranker', ml: 'yes', role: 'model' }],
    maturity: {
      level: 2,
      couldBe: 3,
      target: 4,
      atTarget: false,
      google: 0,
      microsoft: 2,
      pass: 12,
      fail: 3,
      unknown: 5,
      waived: 1,
    },
    rulesVersion: '1',
    facts: axisIds.map(axis =>
      axis === 'team-size' ? size : unknownFact(axis),
    ),
    verdict: {
      mode: 'hybrid-mlops',
      lean: 'hybrid-mlops',
      status: 'settled',
      confidence: 'high',
      scores: { ...noPoints, 'hybrid-mlops': 12, 'small-data-ops': -4 },
      excluded: ['big-data-ops'],
      margin: 5,
      coverage: 0.9,
      ledger: [
        {
          axis: 'team-size',
          band: '10-to-49',
          points: { ...noPoints, 'small-data-ops': -1, 'hybrid-mlops': 2 },
        },
      ],
      flips: [],
      worthDeclaring: [],
      boundaries: [],
      notes: [],
      guards: [
        {
          mode: 'big-data-ops',
          sentence: 'No engine is in use, so Big Data Ops is ruled out.',
        },
      ],
      why: '14 people in all three roles work on medium data.',
      sentences: [],
      ...verdict,
    },
    ...change,
  };
}

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

export const fresh: MlopsApiSchemas['Freshness'] = {
  completedAt: new Date().toISOString(),
  stale: false,
};

export function entityResponse(
  change: Partial<MlopsApiSchemas['EntityAssessmentResponse']> = {},
  entity: Partial<MlopsApiSchemas['EntityAssessment']> = {},
): MlopsApiSchemas['EntityAssessmentResponse'] {
  return {
    entity: {
      ref: 'component:default/ranker',
      ml: 'yes',
      role: 'model',
      reason: 'Its type is "ml-model".',
      owner: { kind: 'group', ref: 'group:default/squad' },
      findings: [],
      checks: [checkResult()],
      ...entity,
    },
    team: team(),
    freshness: fresh,
    ...change,
  };
}

/** An API whose methods a test replaces. */
export function mockApi(change: Partial<MlopsApi> = {}): jest.Mocked<MlopsApi> {
  const refuse = async () => {
    throw new Error('not expected');
  };
  return {
    getEntity: jest.fn(refuse),
    getTeam: jest.fn(refuse),
    getOverview: jest.fn(refuse),
    listTeams: jest.fn(refuse),
    getRules: jest.fn(refuse),
    listWaivers: jest.fn(async () => ({ items: [] })),
    createWaiver: jest.fn(refuse),
    deleteWaiver: jest.fn(refuse),
    refresh: jest.fn(refuse),
    ...change,
  } as jest.Mocked<MlopsApi>;
}

/** An error as the client throws it. */
export function httpError(
  statusCode: number,
  message = `Status ${statusCode}`,
) {
  return Object.assign(new Error(message), { statusCode });
}
