import { axisIds, axisTitles } from '@backstage-mlops/plugin-mlops-common';
import type {
  MlopsApi,
  MlopsApiSchemas,
} from '@backstage-mlops/plugin-mlops-common';
import { checkResult } from './practices';

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
