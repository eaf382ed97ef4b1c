import type { MlRole } from '../recognition/types';
import type { Role } from '../modes/types';
import {
  count,
  day,
  evidence,
  flag,
  largeCount,
  list,
  oneOf,
  roleCounts,
  size,
  yesNoOrName,
} from './parsers';
import type { AnnotationDefinition } from './types';

const assets = [
  'Component',
  'Resource',
  'API',
  'System',
  'AiModelServerAPI',
  'AiResource',
];
const assetsAndGroups = [...assets, 'Group'];

const assetTypes: readonly MlRole[] = [
  'model',
  'model-server',
  'pipeline',
  'feature-store',
  'experiment',
  'notebook',
  'agent',
  'service',
  'system',
  'dataset',
];

const peopleRoles: readonly Role[] = [
  'data-scientist',
  'data-engineer',
  'ml-engineer',
  'operations',
];

function define<T>(definition: AnnotationDefinition<T>) {
  return definition;
}

/**
 * Every annotation that this plugin reads of its own, as data: the docs table, the findings and the "declare this"
 * snippets are made from it.
 * @public
 */
export const annotations = {
  ml: define({
    annotation: 'mlops/ml',
    kinds: assets,
    meaning: 'Whether this is machine learning; overrules every other sign',
    accepted: 'true or false',
    example: 'true',
    parse: flag,
  }),
  assetType: define({
    annotation: 'mlops/asset-type',
    kinds: assets,
    meaning: 'What kind of ML asset this is; implies that it is one',
    accepted: `one of ${assetTypes.join(', ')}`,
    example: 'model',
    parse: oneOf(assetTypes),
  }),
  dataVolume: define({
    annotation: 'mlops/data-volume',
    kinds: assetsAndGroups,
    meaning: 'Size of the dataset, or of the largest dataset that is read',
    accepted:
      'a number and a unit from B to EB or KiB to EiB, with a point for decimals, such as 2.5TB',
    example: '2.5TB',
    parse: size,
  }),
  recordsPerDay: define({
    annotation: 'mlops/records-per-day',
    kinds: assetsAndGroups,
    meaning: 'Records, events or transactions that arrive on a usual day',
    accepted: 'a whole number, with k, M or G if it is large, such as 800k',
    example: '800k',
    parse: largeCount,
  }),
  dataSystems: define({
    annotation: 'mlops/data-systems',
    kinds: assetsAndGroups,
    meaning: 'Processing engines, transports and stores in use',
    accepted: 'a comma-separated list such as kafka,spark, or none',
    example: 'kafka,spark',
    parse: list,
  }),
  frameworks: define({
    annotation: 'mlops/frameworks',
    kinds: assetsAndGroups,
    meaning: 'Machine-learning frameworks in use',
    accepted: 'a comma-separated list such as pytorch,xgboost',
    example: 'pytorch,xgboost',
    parse: list,
  }),
  teamSize: define({
    annotation: 'mlops/team-size',
    kinds: ['Group'],
    meaning: 'People in this group and the groups below it',
    accepted: 'a whole number such as 18',
    example: '18',
    parse: count,
  }),
  roles: define({
    annotation: 'mlops/roles',
    kinds: ['Group'],
    meaning: 'How many people of each role work in this group',
    accepted: `a comma-separated list of role=number, with the roles ${peopleRoles.join(', ')}`,
    example: 'data-scientist=3, data-engineer=2, operations=1',
    parse: roleCounts(peopleRoles),
  }),
  role: define({
    annotation: 'mlops/role',
    kinds: ['User'],
    meaning: 'Role of this person',
    accepted: `one of ${peopleRoles.join(', ')}`,
    example: 'data-engineer',
    parse: oneOf(peopleRoles),
  }),
  regulated: define({
    annotation: 'mlops/regulated',
    kinds: ['Group', 'System', 'Domain', 'Component'],
    meaning: 'Whether this falls under regulation, or under which',
    accepted: 'yes, no or the name of a regime such as SR 11-7',
    example: 'SR 11-7',
    parse: yesNoOrName,
  }),
  legacy: define({
    annotation: 'mlops/legacy',
    kinds: assets,
    meaning: 'Whether this is a legacy system',
    accepted: 'true or false',
    example: 'true',
    parse: flag,
  }),
  endOfLife: define({
    annotation: 'mlops/end-of-life',
    kinds: assets,
    meaning: 'Day after which this is a legacy system',
    accepted: 'a date such as 2027-03-31',
    example: '2027-03-31',
    parse: day,
  }),
  legacySystems: define({
    annotation: 'mlops/legacy-systems',
    kinds: ['Group'],
    meaning: 'Legacy systems that the ML work of this group depends on',
    accepted: 'a whole number such as 3',
    example: '3',
    parse: count,
  }),
  organizationSize: define({
    annotation: 'mlops/organization-size',
    kinds: ['Group'],
    meaning: 'People in the whole organization; on its root group',
    accepted: 'a whole number such as 1200',
    example: '1200',
    parse: count,
  }),
  pipelines: define({
    annotation: 'mlops/pipelines',
    kinds: ['Group'],
    meaning: 'ML and data pipelines, where they are not in the catalog',
    accepted: 'a whole number such as 14',
    example: '14',
    parse: count,
  }),
  ci: define({
    annotation: 'mlops/ci',
    kinds: assetsAndGroups,
    meaning: 'What builds and tests this; on a Group for all its components',
    accepted: 'a URL, the name of a CI provider, or none',
    example: 'github-actions',
    parse: evidence,
  }),
} as const;

/** @public */
export type AnnotationKey = keyof typeof annotations;

/**
 * The parsed value of an annotation.
 * @public
 */
export type AnnotationValue<K extends AnnotationKey> =
  (typeof annotations)[K] extends AnnotationDefinition<infer T> ? T : never;

/** @public */
export const annotationKeys = Object.keys(annotations) as AnnotationKey[];

/**
 * The YAML to paste into an entity's own file. Values are quoted, since the catalog refuses any that is not a string.
 * @public
 */
export function annotationYaml(annotation: string, value: string): string {
  return `metadata:\n  annotations:\n    ${annotation}: ${JSON.stringify(value)}\n`;
}
