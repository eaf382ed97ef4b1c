import type { AxisId, ModeId } from './types';

/**
 * One of the article's four modes of operation.
 * @public
 */
export interface ModeInfo {
  id: ModeId;
  title: string;
  /** The mode in a few words. */
  summary: string;
}

/**
 * The modes in the order that screens list them.
 * @public
 */
export const modeIds: readonly ModeId[] = [
  'small-data-ops',
  'big-data-ops',
  'hybrid-mlops',
  'large-scale-mlops',
];

/** @public */
export const modes: Readonly<Record<ModeId, ModeInfo>> = {
  'small-data-ops': {
    id: 'small-data-ops',
    title: 'Small Data Ops',
    summary: 'Few people, small data, one repository',
  },
  'big-data-ops': {
    id: 'big-data-ops',
    title: 'Big Data Ops',
    summary: 'Spark, Hadoop or Kafka on large data',
  },
  'hybrid-mlops': {
    id: 'hybrid-mlops',
    title: 'Hybrid MLOps',
    summary: 'Three roles, mixed tools, well engineered',
  },
  'large-scale-mlops': {
    id: 'large-scale-mlops',
    title: 'Large-scale MLOps',
    summary: 'Large units, legacy systems, regulation',
  },
};

/**
 * Who wins a tie: the mode with more applicable checks, so that a tie never hides risk.
 * @public
 */
export const tieOrder: readonly ModeId[] = [
  'large-scale-mlops',
  'hybrid-mlops',
  'big-data-ops',
  'small-data-ops',
];

/** A mode is named only when at least two of these are known. */
export const decidingAxes: readonly AxisId[] = [
  'team-size',
  'roles',
  'data-volume',
  'data-systems',
  'organization',
];

/**
 * The axes in the order of the ledger.
 * @public
 */
export const axisIds: readonly AxisId[] = [
  'team-size',
  'roles',
  'data-volume',
  'data-systems',
  'delivery',
  'frameworks',
  'organization',
  'legacy',
  'regulation',
  'data-flow',
  'pipelines',
];

/** @public */
export const axisTitles: Readonly<Record<AxisId, string>> = {
  'team-size': 'Team size',
  roles: 'Roles',
  'data-volume': 'Largest dataset',
  'data-systems': 'Data systems',
  delivery: 'Delivery',
  frameworks: 'Frameworks',
  organization: 'Organization',
  legacy: 'Legacy systems',
  regulation: 'Regulation',
  'data-flow': 'Data flow',
  pipelines: 'Pipelines',
};
