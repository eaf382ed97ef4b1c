import type { AreaId, Level } from './types';

/** @public */
export const areaIds: readonly AreaId[] = [
  'ownership',
  'data',
  'features',
  'training',
  'models',
  'delivery',
  'monitoring',
  'platform',
];

/** @public */
export const areaTitles: Readonly<Record<AreaId, string>> = {
  ownership: 'Ownership',
  data: 'Data',
  features: 'Features',
  training: 'Training',
  models: 'Models',
  delivery: 'Delivery',
  monitoring: 'Monitoring',
  platform: 'Platform',
};

/** @public */
export const levelTitles: Readonly<Record<Level, string>> = {
  0: 'Manual',
  1: 'Versioned and owned',
  2: 'Repeatable training',
  3: 'Automated delivery',
  4: 'Monitored loop',
};
