import type { MlRole } from '../recognition/types';
import type { Role } from '../modes/types';
import {
  count,
  day,
  flag,
  largeCount,
  list,
  oneOf,
  roleCounts,
  size,
  yesNoOrName,
} from './parsers';
import {
  compute,
  dataVersion,
  dayOfEvidence,
  deployment,
  environment,
  evidenceAs,
  experiment,
  freeText,
  groupRef,
  listOf,
  modelRegistry,
  period,
  retraining,
  version,
  wordOrUrl,
  wordsOrUrl,
} from './evidenceParsers';
import { overlapDecisions, refs } from './refParsers';
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
const orNone = ', or none';

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

const dataClassifications = [
  'public',
  'internal',
  'confidential',
  'restricted',
] as const;

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
    parse: evidenceAs('url', 'tool'),
  }),
  orchestrator: define({
    annotation: 'mlops/orchestrator',
    kinds: assetsAndGroups,
    meaning: 'What runs training or the pipeline',
    accepted: `the name of a tool such as airflow, or an entity ref${orNone}`,
    example: 'airflow',
    parse: evidenceAs('tool', 'ref'),
  }),
  image: define({
    annotation: 'mlops/image',
    kinds: assetsAndGroups,
    meaning: 'What pins the environment',
    accepted: `an image digest, the path of a lock file, or a URL${orNone}`,
    example: 'requirements.lock',
    parse: environment,
  }),
  dataVersion: define({
    annotation: 'mlops/data-version',
    kinds: assetsAndGroups,
    meaning: 'Which version of the data a model was trained on',
    accepted: `a hash, or a URL such as one of DVC or lakeFS${orNone}`,
    example: 'lakefs://churn/main',
    parse: dataVersion,
  }),
  trainedOn: define({
    annotation: 'mlops/trained-on',
    kinds: assetsAndGroups,
    meaning: 'Where training runs',
    accepted: `local, an entity ref, or the name of compute${orNone}`,
    example: 'gpu-cluster',
    parse: compute,
  }),
  accelerators: define({
    annotation: 'mlops/accelerators',
    kinds: assetsAndGroups,
    meaning: 'Accelerators in use',
    accepted: 'a comma-separated list of gpu and tpu',
    example: 'gpu',
    parse: listOf('gpu', 'tpu'),
  }),
  modelRegistry: define({
    annotation: 'mlops/model-registry',
    kinds: assetsAndGroups,
    meaning: 'Where the model is registered',
    accepted: `a URL, or models:/name/version${orNone}`,
    example: 'models:/churn/7',
    parse: modelRegistry,
  }),
  modelVersion: define({
    annotation: 'mlops/model-version',
    kinds: assetsAndGroups,
    meaning: 'Which version is in production',
    accepted: `a version such as 7 or v2.1.0${orNone}`,
    example: '7',
    parse: version,
  }),
  experiment: define({
    annotation: 'mlops/experiment',
    kinds: assetsAndGroups,
    meaning: 'Where its experiments are tracked',
    accepted: `a URL, or an id without spaces${orNone}`,
    example: 'https://mlflow.example.com/#/experiments/12',
    parse: experiment,
  }),
  validationGate: define({
    annotation: 'mlops/validation-gate',
    kinds: assetsAndGroups,
    meaning: 'The gate that a model passes before it serves',
    accepted: `a URL${orNone}`,
    example: 'https://ci.example.com/churn/validation',
    parse: evidenceAs('url'),
  }),
  sliceReport: define({
    annotation: 'mlops/slice-report',
    kinds: assetsAndGroups,
    meaning: 'How it does on slices of the data, fairness included',
    accepted: `a URL${orNone}`,
    example: 'https://reports.example.com/churn/slices',
    parse: evidenceAs('url'),
  }),
  modelCard: define({
    annotation: 'mlops/model-card',
    kinds: assetsAndGroups,
    meaning: 'Its model card',
    accepted: `a URL${orNone}`,
    example: 'https://docs.example.com/churn/model-card',
    parse: evidenceAs('url'),
  }),
  dataContract: define({
    annotation: 'mlops/data-contract',
    kinds: assetsAndGroups,
    meaning: 'The contract of data that others read',
    accepted: `a URL, the name of a tool, or an entity ref${orNone}`,
    example: 'https://contracts.example.com/orders',
    parse: evidenceAs('url', 'tool', 'ref'),
  }),
  dataValidation: define({
    annotation: 'mlops/data-validation',
    kinds: assetsAndGroups,
    meaning: 'What validates the data before training',
    accepted: `a URL, the name of a tool, or an entity ref${orNone}`,
    example: 'great-expectations',
    parse: evidenceAs('url', 'tool', 'ref'),
  }),
  dataClassification: define({
    annotation: 'mlops/data-classification',
    kinds: assetsAndGroups,
    meaning: 'How sensitive the data is',
    accepted: 'public, internal, confidential or restricted',
    example: 'confidential',
    parse: oneOf(dataClassifications),
  }),
  accessPolicy: define({
    annotation: 'mlops/access-policy',
    kinds: assetsAndGroups,
    meaning: 'Who may read the data',
    accepted: `a URL, the name of a tool, or an entity ref${orNone}`,
    example: 'https://policies.example.com/orders',
    parse: evidenceAs('url', 'tool', 'ref'),
  }),
  deployment: define({
    annotation: 'mlops/deployment',
    kinds: assetsAndGroups,
    meaning: 'What deploys it',
    accepted: `the name of a tool, a URL, or manual${orNone}`,
    example: 'argo-cd',
    parse: deployment,
  }),
  rollout: define({
    annotation: 'mlops/rollout',
    kinds: assetsAndGroups,
    meaning: 'How a new version is rolled out',
    accepted: `canary, shadow, blue-green, or a URL${orNone}`,
    example: 'canary',
    parse: wordOrUrl('canary', 'shadow', 'blue-green'),
  }),
  rollback: define({
    annotation: 'mlops/rollback',
    kinds: assetsAndGroups,
    meaning: 'How a bad version is taken back',
    accepted: `automatic, manual, or a URL${orNone}`,
    example: 'automatic',
    parse: wordOrUrl('automatic', 'manual'),
  }),
  consumers: define({
    annotation: 'mlops/consumers',
    kinds: assetsAndGroups,
    meaning: 'Who uses the serving API',
    accepted: `a comma-separated list of entity refs${orNone}`,
    example: 'component:default/checkout',
    parse: refs(),
  }),
  dashboard: define({
    annotation: 'mlops/dashboard',
    kinds: assetsAndGroups,
    meaning: 'Where its health is watched',
    accepted: `a URL${orNone}`,
    example: 'https://grafana.example.com/d/churn',
    parse: evidenceAs('url'),
  }),
  onCall: define({
    annotation: 'mlops/on-call',
    kinds: assetsAndGroups,
    meaning: 'Who is called when it breaks',
    accepted: `a URL${orNone}`,
    example: 'https://oncall.example.com/churn',
    parse: evidenceAs('url'),
  }),
  monitoring: define({
    annotation: 'mlops/monitoring',
    kinds: assetsAndGroups,
    meaning: 'What of its predictions is watched',
    accepted: `a comma-separated list of quality, drift and skew, or a URL${orNone}`,
    example: 'drift,quality',
    parse: wordsOrUrl('quality', 'drift', 'skew'),
  }),
  retraining: define({
    annotation: 'mlops/retraining',
    kinds: assetsAndGroups,
    meaning: 'When it is trained again',
    accepted: `a comma-separated list of manual, schedule:<cron line or ISO period>, data, drift and performance${orNone}`,
    example: 'schedule:P7D,drift',
    parse: retraining,
  }),
  maxModelAge: define({
    annotation: 'mlops/max-model-age',
    kinds: assetsAndGroups,
    meaning: 'How old a model may become',
    accepted: `an ISO 8601 period such as P30D${orNone}`,
    example: 'P30D',
    parse: period,
  }),
  lastRetrained: define({
    annotation: 'mlops/last-retrained',
    kinds: assetsAndGroups,
    meaning: 'When it was last trained',
    accepted: `a date such as 2026-10-01${orNone}`,
    example: '2026-10-01',
    parse: dayOfEvidence,
  }),
  slo: define({
    annotation: 'mlops/slo',
    kinds: assetsAndGroups,
    meaning: 'The service level that it promises',
    accepted: `a URL or an entity ref${orNone}`,
    example: 'https://slo.example.com/churn',
    parse: evidenceAs('url', 'ref'),
  }),
  fallback: define({
    annotation: 'mlops/fallback',
    kinds: assetsAndGroups,
    meaning: 'What steps in when it breaks',
    accepted: `a URL or an entity ref${orNone}`,
    example: 'component:default/popular-items',
    parse: evidenceAs('url', 'ref'),
  }),
  costCenter: define({
    annotation: 'mlops/cost-center',
    kinds: assetsAndGroups,
    meaning: 'Who pays for it',
    accepted: `any words${orNone}`,
    example: 'CC-4711',
    parse: freeText,
  }),
  migrationPlan: define({
    annotation: 'mlops/migration-plan',
    kinds: assetsAndGroups,
    meaning: 'How a legacy system will be left',
    accepted: `a URL${orNone}`,
    example: 'https://wiki.example.com/mainframe-exit',
    parse: evidenceAs('url'),
  }),
  logRetention: define({
    annotation: 'mlops/log-retention',
    kinds: assetsAndGroups,
    meaning: 'How long records of its decisions are kept',
    accepted: `an ISO 8601 period such as P5Y${orNone}`,
    example: 'P5Y',
    parse: period,
  }),
  validator: define({
    annotation: 'mlops/validator',
    kinds: assetsAndGroups,
    meaning: 'Who validates it independently of its owner',
    accepted: `the ref of a Group${orNone}`,
    example: 'group:default/model-risk',
    parse: groupRef,
  }),
  partnerGroups: define({
    annotation: 'mlops/partner-groups',
    kinds: ['Group'],
    meaning: 'Groups whose people cover roles that this one lacks',
    accepted: `a comma-separated list of Group refs${orNone}`,
    example: 'group:default/data-platform',
    parse: refs('Group'),
  }),
  task: define({
    annotation: 'mlops/task',
    kinds: assetsAndGroups,
    meaning: 'What it predicts or decides',
    accepted: `any words${orNone}`,
    example: 'churn prediction',
    parse: freeText,
  }),
  features: define({
    annotation: 'mlops/features',
    kinds: assetsAndGroups,
    meaning: 'Features that it reads or makes',
    accepted: `a comma-separated list such as recency,frequency${orNone}`,
    example: 'recency,frequency',
    parse: list,
  }),
  overlapDecision: define({
    annotation: 'mlops/overlap-decision',
    kinds: assetsAndGroups,
    meaning: 'Overlaps with other work that are on purpose',
    accepted: 'a comma-separated list of entityRef=reason',
    example: 'component:default/churn-emea=Other market, other law',
    parse: overlapDecisions,
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
  return annotationsYaml([[annotation, value]]);
}

/**
 * As {@link annotationYaml}, for several annotations.
 * @public
 */
export function annotationsYaml(
  entries: readonly (readonly [annotation: string, value: string])[],
): string {
  const lines = entries.map(
    ([annotation, value]) => `    ${annotation}: ${JSON.stringify(value)}\n`,
  );
  return `metadata:\n  annotations:\n${lines.join('')}`;
}
