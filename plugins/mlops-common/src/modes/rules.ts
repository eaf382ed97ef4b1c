import type { AxisId, ModeId } from './types';

/**
 * The numbers that part the bands.
 * @public
 */
export interface ModeThresholds {
  /**
   * Lower bounds of the second, third and fourth band, in people. The EU's micro (fewer than 10) and small (fewer than
   * 50) enterprise, and the 150 of a team of teams.
   */
  teamSize: [number, number, number];
  /** Data from this size on is medium, in bytes; the article's 10 GB. */
  mediumDataBytes: number;
  /** Data over this size is big, in bytes; the article's 1 TB. */
  bigDataBytes: number;
  /** Share of production components with CI from which delivery counts as streamlined. */
  productionCiShare: number;
  /** People from which an organization is large; the EU's limit of small and medium enterprises. */
  organizationSize: number;
  /** Records a day from which the data flow is high: what fills 1 TB in a year at 1 kB a record. */
  recordsPerDay: number;
  /** Kinds of data source from which the data flow is high. */
  dataSourceKinds: number;
  /** Lower bounds of the second and third band of the number of pipelines. */
  pipelineCount: [number, number];
}

/**
 * Points in the order small, big, hybrid, large.
 * @public
 */
export type PointsRow = readonly [number, number, number, number];

/**
 * Points that each band gives: one table, reasoned and not fitted.
 * @public
 */
export type PointsTable = Record<AxisId, Record<string, PointsRow>>;

/**
 * A combination of bands that rules a mode out.
 * @public
 */
export interface Guard {
  id: string;
  mode: ModeId;
  /** All of these axes must be known to lie in one of the named bands. */
  when: Partial<Record<AxisId, readonly string[]>>;
  /** Why, in words, without the mode. */
  because: string;
}

/**
 * Everything that decides a mode. Whoever changes a part changes `version`.
 * @public
 */
export interface ModeRules {
  version: string;
  thresholds: ModeThresholds;
  points: PointsTable;
  guards: readonly Guard[];
}

/** @public */
export const defaultModeRules: ModeRules = {
  version: '1',
  thresholds: {
    teamSize: [10, 50, 150],
    mediumDataBytes: 10e9,
    bigDataBytes: 1e12,
    productionCiShare: 0.5,
    organizationSize: 250,
    recordsPerDay: 2_740_000,
    dataSourceKinds: 4,
    pipelineCount: [3, 10],
  },
  points: {
    'team-size': {
      'up-to-9': [3, 1, 1, -2],
      '10-to-49': [-1, 2, 2, 1],
      '50-to-149': [-3, 0, 0, 4],
      '150-or-more': [-4, -1, -1, 6],
    },
    roles: {
      'data-scientists-only': [3, -1, -2, -2],
      'two-of-three': [-1, 2, 1, 0],
      'all-three': [-2, 1, 3, 2],
      'no-data-scientists': [-1, 1, 0, 0],
    },
    'data-volume': {
      small: [3, -4, 1, 0],
      medium: [-1, 0, 2, 1],
      big: [-4, 4, 0, 1],
    },
    'data-systems': {
      none: [1, -3, 1, 0],
      transport: [-1, 1, 0, 1],
      engine: [-3, 3, 0, 0],
      stack: [-4, 4, 0, 1],
    },
    delivery: {
      'under-half': [1, 1, -2, 0],
      'half-or-more': [-1, 0, 2, 1],
    },
    frameworks: {
      classic: [1, 0, 0, 0],
      'deep-learning': [0, 0, 1, 0],
      'spark-mllib': [-1, 2, 0, 0],
    },
    organization: {
      'under-250': [1, 1, 1, -4],
      '250-or-more': [-1, 0, 0, 3],
    },
    legacy: {
      none: [0, 0, 0, -1],
      one: [0, 0, 0, 1],
      'two-or-more': [-1, 0, 0, 3],
    },
    regulation: {
      no: [0, 0, 0, -1],
      yes: [0, 0, 0, 3],
    },
    'data-flow': {
      low: [1, 0, 0, -1],
      high: [-2, 1, 0, 2],
    },
    pipelines: {
      'up-to-2': [1, 0, 0, -1],
      '3-to-9': [0, 1, 1, 0],
      '10-or-more': [-2, 0, 1, 2],
    },
  },
  guards: [
    {
      id: 'big-data-is-not-small',
      mode: 'small-data-ops',
      when: { 'data-volume': ['big'] },
      because: 'the largest dataset is big',
    },
    {
      id: 'small-data-is-not-big',
      mode: 'big-data-ops',
      when: { 'data-volume': ['small'] },
      because: 'the largest dataset is small',
    },
    {
      id: 'medium-data-needs-an-engine',
      mode: 'big-data-ops',
      when: {
        'data-volume': ['medium'],
        'data-systems': ['none', 'transport'],
      },
      because:
        'the largest dataset is medium and no processing engine is in use',
    },
    {
      id: 'small-organization-is-not-large-scale',
      mode: 'large-scale-mlops',
      when: {
        organization: ['under-250'],
        'team-size': ['up-to-9', '10-to-49'],
      },
      because: 'both the organization and the team are small',
    },
    {
      id: 'scientists-alone-are-not-hybrid',
      mode: 'hybrid-mlops',
      when: { roles: ['data-scientists-only'] },
      because: 'the team has data scientists only',
    },
  ],
};
