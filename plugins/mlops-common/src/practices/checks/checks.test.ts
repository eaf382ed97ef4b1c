import { annotationKeys, annotations } from '../../annotations/catalogue';
import { assess } from '../../assessment/assess';
import { challenges } from '../../challenges/catalogue';
import { defaultRules } from '../../rules';
import { largeGroup, sketch } from '../../__testUtils__/sketch';
import type { Sketch } from '../../__testUtils__/sketch';
import type { CollectedFact } from '../collected';
import type { AnalyticsResults } from '../context';
import { ladderChecks } from '../otherModels';
import { testScoreChecks } from '../mlTestScore';
import { defaultPracticePolicy } from '../policy';
import type { CheckState } from '../types';
import { checks } from '.';

const now = new Date('2026-11-01T12:00:00Z');

/** What a case adds to a large, regulated team with one production model. */
interface Case {
  /** The subject; the model unless it says otherwise. */
  on?: string;
  /** Changes of entities by ref; an unknown ref is added. */
  with: Record<string, Sketch>;
  analytics?: Partial<AnalyticsResults>;
}

const owned = { ownedBy: ['group:squad'] };

function judge(
  id: string,
  { on = 'component:model', with: changes, analytics }: Case,
  collected: CollectedFact[] = [],
) {
  const base: Record<string, Sketch> = {
    'group:squad': { annotations: largeGroup, to: { hasMember: ['user:ada'] } },
    'component:model': { type: 'ml-model', to: owned },
  };
  const refs = [...new Set([...Object.keys(base), ...Object.keys(changes)])];
  const entities = refs.map(ref => {
    const [before, change] = [base[ref] ?? {}, changes[ref] ?? {}];
    return sketch(ref, {
      ...before,
      ...change,
      annotations: { ...before.annotations, ...change.annotations },
      to: { ...before.to, ...change.to },
    });
  });
  const outcome = assess(entities, defaultRules, {
    now,
    collected,
    analytics: analytics && {
      openOverlaps: new Map(),
      sharedSources: new Map(),
      chokepoints: new Map(),
      ...analytics,
    },
  });
  const ref = on.replace(':', ':default/');
  const results = on.startsWith('group:')
    ? outcome.teams.find(team => team.ref === ref)!.practices.own
    : (outcome.entities.find(entity => entity.ref === ref)?.checks ?? []);
  return results.find(result => result.id === id);
}

const says = (annotationsOfModel: Record<string, string>): Case => ({
  with: { 'component:model': { annotations: annotationsOfModel } },
});
const service = (more: Sketch = {}): Case => ({
  on: 'component:service',
  with: {
    'component:service': {
      type: 'ml-service',
      ...more,
      to: { ...owned, dependsOn: ['component:model'], ...more.to },
    },
  },
});
const pipeline = (
  more: Sketch = {},
  others: Record<string, Sketch> = {},
): Case => ({
  on: 'component:training',
  with: {
    'component:training': {
      type: 'training-pipeline',
      ...more,
      to: { ...owned, ...more.to },
    },
    ...others,
  },
});
const dataset = (
  more: Record<string, string> = {},
  readers: Record<string, Sketch> = {},
): Case => ({
  on: 'resource:orders',
  with: {
    'component:model': { to: { dependsOn: ['resource:orders'] } },
    'resource:orders': {
      type: 'dataset',
      lifecycle: null,
      annotations: more,
      to: owned,
    },
    ...readers,
  },
});
const othersRead = {
  'group:other': {},
  'component:reader': {
    type: 'ml-model',
    to: { ownedBy: ['group:other'], dependsOn: ['resource:orders'] },
  },
};
const own = (
  group: Record<string, string>,
  more: Partial<Case> = {},
  others: Record<string, Sketch> = {},
): Case => ({
  on: 'group:squad',
  with: { 'group:squad': { annotations: group }, ...others },
  ...more,
});
const experimental: Case = {
  with: { 'component:model': { lifecycle: 'experimental' } },
};
const unregulated = (more: Record<string, string> = {}): Case => ({
  with: {
    'group:squad': { annotations: { 'mlops/regulated': 'no' } },
    'component:model': { annotations: more },
  },
});
const url = 'https://x.example.com/1';
/** Not judged at all, as a thing that is not in production. */
const absent = 'absent' as const;

const cases: Record<
  string,
  [name: string, state: CheckState | typeof absent, given: Case][]
> = {
  'ml-assets-have-a-live-owner': [
    ['a staffed group', 'pass', { with: {} }],
    [
      'nobody',
      'fail',
      { with: { 'component:model': { to: { ownedBy: [] } } } },
    ],
    [
      'a person',
      'fail',
      { with: { 'component:model': { to: { ownedBy: ['user:ada'] } } } },
    ],
    [
      'a group that is gone',
      'fail',
      { with: { 'component:model': { to: { ownedBy: ['group:gone'] } } } },
    ],
    ['an orphan', 'fail', says({ 'backstage.io/orphan': 'true' })],
    [
      'a group with nobody in sight',
      'unknown',
      {
        with: {
          'group:empty': {},
          'component:model': { to: { ownedBy: ['group:empty'] } },
        },
      },
    ],
    [
      'what is no ML',
      absent,
      {
        on: 'component:shop',
        with: { 'component:shop': { type: 'service', to: owned } },
      },
    ],
  ],
  'roles-are-covered': [
    ['all three', 'pass', own({})],
    [
      'a partner has what is lacking',
      'pass',
      own(
        {
          'mlops/roles': 'data-scientist=2',
          'mlops/partner-groups': 'platform',
        },
        {},
        {
          'group:platform': {
            annotations: { 'mlops/roles': 'data-engineer=2, operations=1' },
          },
        },
      ),
    ],
    ['scientists alone', 'fail', own({ 'mlops/roles': 'data-scientist=2' })],
    ['nothing known', 'unknown', own({ 'mlops/roles': 'some' })],
    [
      'a small team',
      absent,
      own({
        'mlops/team-size': '3',
        'mlops/organization-size': '20',
        'mlops/roles': 'data-scientist=3',
        'mlops/data-volume': '1GB',
        'mlops/data-systems': 'none',
        'mlops/regulated': 'no',
        'mlops/legacy-systems': '0',
      }),
    ],
  ],
  'overlaps-are-reviewed': [
    ['none open', 'pass', own({}, { analytics: {} })],
    [
      'one open',
      'fail',
      own(
        {},
        {
          analytics: {
            openOverlaps: new Map([
              [
                'group:default/squad',
                [
                  {
                    own: 'component:default/model',
                    other: 'component:default/x',
                    similarity: 0.9,
                  },
                ],
              ],
            ]),
          },
        },
      ),
    ],
    ['not computed', 'not-applicable', own({})],
  ],
  'pipelines-declare-their-data': [
    [
      'reads a dataset',
      'pass',
      pipeline(
        { to: { dependsOn: ['resource:orders'] } },
        { 'resource:orders': { type: 'dataset', lifecycle: null } },
      ),
    ],
    [
      'writes a dataset',
      'pass',
      pipeline(
        {},
        {
          'resource:orders': {
            type: 'dataset',
            lifecycle: null,
            to: { dependsOn: ['component:training'] },
          },
        },
      ),
    ],
    ['depends on nothing', 'fail', pipeline()],
    ['a model', absent, { with: {} }],
  ],
  'shared-data-has-a-contract': [
    ['a contract', 'pass', dataset({ 'mlops/data-contract': url }, othersRead)],
    ['none', 'fail', dataset({ 'mlops/data-contract': 'none' }, othersRead)],
    ['silence', 'unknown', dataset({}, othersRead)],
    ['read by its own team', 'not-applicable', dataset()],
  ],
  'sensitive-data-is-classified': [
    [
      'both',
      'pass',
      dataset({
        'mlops/data-classification': 'internal',
        'mlops/access-policy': url,
      }),
    ],
    [
      'no policy',
      'fail',
      dataset({
        'mlops/data-classification': 'internal',
        'mlops/access-policy': 'none',
      }),
    ],
    [
      'half of it',
      'unknown',
      dataset({ 'mlops/data-classification': 'internal' }),
    ],
    [
      'public',
      'not-applicable',
      dataset({ 'mlops/data-classification': 'public' }),
    ],
  ],
  'data-is-validated': [
    [
      'a tool',
      'pass',
      dataset({ 'mlops/data-validation': 'great-expectations' }),
    ],
    [
      'an upstream component of a tool',
      'pass',
      dataset(
        {},
        {
          'resource:orders': {
            type: 'dataset',
            lifecycle: null,
            to: { ...owned, dependsOn: ['component:quality'] },
          },
          'component:quality': {
            type: 'service',
            tags: ['great-expectations'],
          },
        },
      ),
    ],
    ['none', 'fail', dataset({ 'mlops/data-validation': 'none' })],
    ['silence', 'unknown', dataset()],
    [
      'data that nobody reads',
      absent,
      {
        on: 'resource:orders',
        with: {
          'resource:orders': { type: 'dataset', lifecycle: null, to: owned },
        },
      },
    ],
  ],
  'features-are-shared': [
    [
      'a feature store',
      'pass',
      pipeline(
        { to: { dependsOn: ['component:store'] } },
        { 'component:store': { type: 'feature-store' } },
      ),
    ],
    [
      'a library that two use',
      'pass',
      {
        ...pipeline(
          { to: { dependsOn: ['component:lib'] } },
          {
            'component:lib': { type: 'library' },
            'component:second': {
              type: 'training-pipeline',
              to: { dependsOn: ['component:lib'] },
            },
          },
        ),
        analytics: {
          sharedSources: new Map([
            ['component:default/training', ['resource:default/x']],
          ]),
        },
      },
    ],
    [
      'a shared source and nothing more',
      'unknown',
      {
        ...pipeline(),
        analytics: {
          sharedSources: new Map([
            ['component:default/training', ['resource:default/x']],
          ]),
        },
      },
    ],
    ['no shared source', 'not-applicable', { ...pipeline(), analytics: {} }],
  ],
  'work-starts-from-a-template': [
    [
      'a template',
      'pass',
      pipeline({
        annotations: { 'backstage.io/source-template': 'template:default/x' },
      }),
    ],
    ['silence', 'unknown', pipeline()],
    ['a model', absent, { with: {} }],
  ],
  'experiments-are-tracked': [
    ['a tracker', 'pass', says({ 'mlflow.org/experiment': '7' })],
    ['our annotation', 'pass', says({ 'mlops/experiment': url })],
    ['none', 'fail', says({ 'mlops/experiment': 'none' })],
    ['silence', 'unknown', says({})],
    ['not in production', absent, experimental],
  ],
  'training-is-orchestrated': [
    ['a tool', 'pass', says({ 'mlops/orchestrator': 'airflow' })],
    [
      'its training pipeline',
      'pass',
      {
        with: {
          'component:model': { to: { dependsOn: ['component:training'] } },
          'component:training': {
            type: 'training-pipeline',
            tags: ['kubeflow'],
            to: owned,
          },
        },
      },
    ],
    [
      'what the pipeline runs on',
      'pass',
      pipeline(
        { to: { dependsOn: ['resource:airflow'] } },
        { 'resource:airflow': { type: 'airflow', lifecycle: null } },
      ),
    ],
    ['none', 'fail', says({ 'mlops/orchestrator': 'none' })],
    ['silence', 'unknown', says({})],
    ['a service over a model', absent, service()],
  ],
  'training-is-reproducible': [
    [
      'all three',
      'pass',
      says({
        'github.com/project-slug': 'a/b',
        'mlops/image': 'poetry.lock',
        'mlops/data-version': 'abcdef1',
      }),
    ],
    [
      'an explicit none',
      'fail',
      says({ 'github.com/project-slug': 'a/b', 'mlops/image': 'none' }),
    ],
    ['a part', 'unknown', says({ 'mlops/image': 'poetry.lock' })],
    ['not in production', absent, experimental],
  ],
  'training-runs-on-managed-compute': [
    ['a cluster', 'pass', says({ 'mlops/trained-on': 'gpu-cluster' })],
    [
      'compute that it depends on',
      'pass',
      {
        with: {
          'component:model': { to: { dependsOn: ['resource:gpu'] } },
          'resource:gpu': { type: 'gpu-cluster', lifecycle: null },
        },
      },
    ],
    ['local', 'fail', says({ 'mlops/trained-on': 'local' })],
    ['silence', 'unknown', says({})],
    ['not in production', absent, experimental],
  ],
  'retraining-is-triggered': [
    [
      'a schedule and an age',
      'pass',
      says({
        'mlops/retraining': 'schedule:P7D',
        'mlops/max-model-age': 'P30D',
      }),
    ],
    [
      'by hand',
      'fail',
      says({ 'mlops/retraining': 'manual', 'mlops/max-model-age': 'P30D' }),
    ],
    [
      'too old',
      'fail',
      says({
        'mlops/retraining': 'drift',
        'mlops/max-model-age': 'P30D',
        'mlops/last-retrained': '2026-09-01',
      }),
    ],
    [
      'young enough',
      'pass',
      says({
        'mlops/retraining': 'drift',
        'mlops/max-model-age': 'P90D',
        'mlops/last-retrained': '2026-09-01',
      }),
    ],
    ['no age', 'unknown', says({ 'mlops/retraining': 'drift' })],
    ['not in production', absent, experimental],
  ],
  'models-are-registered': [
    [
      'a version in the registry',
      'pass',
      says({ 'mlops/model-registry': 'models:/churn/7' }),
    ],
    [
      'an MLflow model',
      'pass',
      says({ 'mlflow.org/model-uri': 'models:/churn/7' }),
    ],
    [
      'registry and version apart',
      'pass',
      says({ 'mlops/model-registry': url, 'mlops/model-version': '7' }),
    ],
    ['none', 'fail', says({ 'mlops/model-registry': 'none' })],
    ['no version', 'unknown', says({ 'mlops/model-registry': url })],
    [
      'what cannot be read',
      'unknown',
      says({ 'mlops/model-registry': 'todo' }),
    ],
    ['not in production', absent, experimental],
  ],
  'models-are-documented': [
    [
      'both',
      'pass',
      says({ 'backstage.io/techdocs-ref': 'dir:.', 'mlops/model-card': url }),
    ],
    [
      'no card',
      'fail',
      says({
        'backstage.io/techdocs-ref': 'dir:.',
        'mlops/model-card': 'none',
      }),
    ],
    ['silence', 'unknown', says({})],
    ['not in production', absent, experimental],
  ],
  'models-are-validated': [
    ['a gate', 'pass', says({ 'mlops/validation-gate': url })],
    ['none', 'fail', says({ 'mlops/validation-gate': 'none' })],
    ['silence', 'unknown', says({})],
    ['not in production', absent, experimental],
  ],
  'models-are-tested-per-slice': [
    ['a report', 'pass', says({ 'mlops/slice-report': url })],
    ['none', 'fail', says({ 'mlops/slice-report': 'none' })],
    ['silence', 'unknown', says({})],
    ['not in production', absent, experimental],
  ],
  'code-is-in-source-control': [
    [
      'a location',
      'pass',
      says({ 'backstage.io/source-location': 'url:https://git.example.com/x' }),
    ],
    [
      'a file on a disk',
      'unknown',
      says({ 'backstage.io/source-location': 'file:/home/x' }),
    ],
    [
      'elsewhere it is usual',
      'fail',
      {
        with: {
          'component:second': {
            type: 'ml-model',
            annotations: { 'github.com/project-slug': 'a/b' },
            to: owned,
          },
        },
      },
    ],
    [
      'a Resource',
      absent,
      {
        on: 'resource:model',
        with: {
          'resource:model': { type: 'ml-model', lifecycle: null, to: owned },
        },
      },
    ],
  ],
  'code-is-built-by-ci': [
    ['a tool', 'pass', says({ 'circleci.com/project-slug': 'a/b' })],
    [
      'a link',
      'pass',
      {
        with: {
          'component:model': {
            links: [{ url: 'https://github.com/a/b/actions' }],
          },
        },
      },
    ],
    [
      'the word of the group',
      'pass',
      { with: { 'group:squad': { annotations: { 'mlops/ci': 'jenkins' } } } },
    ],
    ['none', 'fail', says({ 'mlops/ci': 'none' })],
    ['silence', 'unknown', says({})],
    ['not in production', absent, experimental],
  ],
  'models-are-deployed-by-pipeline': [
    ['a tool', 'pass', service({ annotations: { 'argocd/app-name': 'x' } })],
    [
      'by hand',
      'fail',
      service({ annotations: { 'mlops/deployment': 'manual' } }),
    ],
    ['silence', 'unknown', service()],
    [
      'a model that something serves',
      absent,
      { ...service(), on: 'component:model' },
    ],
  ],
  'rollouts-are-gradual': [
    [
      'both',
      'pass',
      service({
        annotations: {
          'mlops/rollout': 'canary',
          'mlops/rollback': 'automatic',
        },
      }),
    ],
    [
      'no way back',
      'fail',
      service({
        annotations: { 'mlops/rollout': 'canary', 'mlops/rollback': 'none' },
      }),
    ],
    [
      'half of it',
      'unknown',
      service({ annotations: { 'mlops/rollout': 'canary' } }),
    ],
    [
      'a model that something serves',
      absent,
      { ...service(), on: 'component:model' },
    ],
  ],
  'serving-apis-are-declared': [
    [
      'an API with a consumer',
      'pass',
      {
        ...service({ to: { providesApi: ['api:serving'] } }),
        with: {
          ...service({ to: { providesApi: ['api:serving'] } }).with,
          'api:serving': { type: 'openapi' },
          'component:shop': {
            type: 'service',
            to: { consumesApi: ['api:serving'] },
          },
        },
      },
    ],
    [
      'an API that says it has none',
      'pass',
      service({
        annotations: { 'mlops/consumers': 'none' },
        to: { providesApi: ['api:serving'] },
      }),
    ],
    [
      'an API without a word of consumers',
      'fail',
      service({ to: { providesApi: ['api:serving'] } }),
    ],
    ['no API', 'fail', service()],
    [
      'consumers that cannot be read',
      'unknown',
      service({
        annotations: { 'mlops/consumers': 'todo' },
        to: { providesApi: ['api:serving'] },
      }),
    ],
    [
      'a model that something serves',
      absent,
      { ...service(), on: 'component:model' },
    ],
  ],
  'services-are-watched': [
    [
      'both',
      'pass',
      service({
        annotations: {
          'grafana/alert-label-selector': 'x',
          'pagerduty.com/service-id': 'P1',
        },
      }),
    ],
    [
      'nobody on call',
      'fail',
      service({
        annotations: { 'mlops/dashboard': url, 'mlops/on-call': 'none' },
      }),
    ],
    [
      'half of it',
      'unknown',
      service({ annotations: { 'mlops/dashboard': url } }),
    ],
    [
      'a model that something serves',
      absent,
      { ...service(), on: 'component:model' },
    ],
  ],
  'models-are-monitored': [
    ['drift', 'pass', says({ 'mlops/monitoring': 'drift' })],
    [
      'a threshold in the spec',
      'pass',
      { with: { 'component:model': { spec: { drift_threshold: 0.2 } } } },
    ],
    ['none', 'fail', says({ 'mlops/monitoring': 'none' })],
    ['silence', 'unknown', says({})],
    ['not in production', absent, experimental],
  ],
  'production-triggers-retraining': [
    ['drift', 'pass', says({ 'mlops/retraining': 'drift' })],
    ['by hand', 'fail', says({ 'mlops/retraining': 'manual' })],
    ['none', 'fail', says({ 'mlops/retraining': 'none' })],
    [
      'a schedule alone',
      'unknown',
      says({ 'mlops/retraining': 'schedule:P7D' }),
    ],
    ['not in production', absent, experimental],
  ],
  'no-unplanned-legacy': [
    [
      'a plan on the system',
      'pass',
      {
        with: {
          'component:model': { to: { dependsOn: ['resource:mainframe'] } },
          'resource:mainframe': {
            type: 'mainframe',
            lifecycle: null,
            annotations: {
              'mlops/legacy': 'true',
              'mlops/migration-plan': url,
            },
          },
        },
      },
    ],
    [
      'a plan on the model',
      'pass',
      {
        with: {
          'component:model': {
            annotations: { 'mlops/migration-plan': url },
            to: { dependsOn: ['component:between'] },
          },
          'component:between': {
            type: 'service',
            to: { dependsOn: ['resource:mainframe'] },
          },
          'resource:mainframe': {
            type: 'mainframe',
            lifecycle: null,
            tags: ['legacy'],
          },
        },
      },
    ],
    [
      'a plan on the System that makes it legacy',
      'pass',
      {
        with: {
          'component:model': { to: { dependsOn: ['component:ledger'] } },
          'component:ledger': {
            type: 'service',
            to: { partOf: ['system:mainframe'] },
          },
          'system:mainframe': {
            annotations: {
              'mlops/legacy': 'true',
              'mlops/migration-plan': url,
            },
          },
        },
      },
    ],
    [
      'a plan that cannot be read',
      'unknown',
      {
        with: {
          'component:model': { to: { dependsOn: ['resource:mainframe'] } },
          'resource:mainframe': {
            type: 'mainframe',
            lifecycle: null,
            annotations: {
              'mlops/legacy': 'true',
              'mlops/migration-plan': 'todo',
            },
          },
        },
      },
    ],
    [
      'no plan',
      'fail',
      {
        with: {
          'component:model': { to: { dependsOn: ['resource:mainframe'] } },
          'resource:mainframe': {
            type: 'mainframe',
            lifecycle: null,
            annotations: { 'mlops/end-of-life': '2026-01-31' },
          },
        },
      },
    ],
    ['no legacy', 'not-applicable', { with: {} }],
  ],
  'no-unprotected-chokepoint': [
    [
      'both',
      'pass',
      {
        on: 'resource:bus',
        with: {
          'resource:bus': {
            type: 'kafka-cluster',
            lifecycle: null,
            annotations: { 'mlops/slo': url, 'mlops/fallback': url },
            to: owned,
          },
        },
        analytics: {
          chokepoints: new Map([['resource:default/bus', { teams: 12 }]]),
        },
      },
    ],
    [
      'neither',
      'fail',
      {
        on: 'resource:bus',
        with: {
          'resource:bus': { type: 'kafka-cluster', lifecycle: null, to: owned },
        },
        analytics: {
          chokepoints: new Map([['resource:default/bus', { teams: 12 }]]),
        },
      },
    ],
    [
      'what cannot be read',
      'unknown',
      {
        on: 'resource:bus',
        with: {
          'resource:bus': {
            type: 'kafka-cluster',
            lifecycle: null,
            annotations: { 'mlops/slo': 'todo', 'mlops/fallback': url },
            to: owned,
          },
        },
        analytics: {
          chokepoints: new Map([['resource:default/bus', { teams: 12 }]]),
        },
      },
    ],
    [
      'not computed',
      absent,
      {
        on: 'resource:bus',
        with: {
          'resource:bus': { type: 'kafka-cluster', lifecycle: null, to: owned },
        },
      },
    ],
  ],
  'compute-has-an-owner': [
    [
      'a budget',
      'pass',
      {
        on: 'resource:gpu',
        with: {
          'resource:gpu': {
            type: 'gpu-cluster',
            lifecycle: null,
            annotations: { 'mlops/cost-center': 'CC-1' },
            to: owned,
          },
        },
      },
    ],
    [
      'none',
      'fail',
      {
        on: 'resource:gpu',
        with: {
          'resource:gpu': {
            type: 'gpu-cluster',
            lifecycle: null,
            annotations: { 'mlops/cost-center': 'none' },
            to: owned,
          },
        },
      },
    ],
    [
      'silence',
      'unknown',
      {
        on: 'resource:gpu',
        with: {
          'resource:gpu': { type: 'gpu-cluster', lifecycle: null, to: owned },
        },
      },
    ],
    ['no compute', absent, { with: {} }],
  ],
  'regulated-models-keep-records': [
    [
      'both',
      'pass',
      says({ 'mlops/log-retention': 'P5Y', 'mlops/validator': 'model-risk' }),
    ],
    [
      'its own team validates',
      'fail',
      says({ 'mlops/log-retention': 'P5Y', 'mlops/validator': 'squad' }),
    ],
    ['silence', 'unknown', says({})],
    ['nothing regulated', absent, unregulated()],
  ],
};

describe.each(checks.map(check => [check.id, check] as const))(
  '%s',
  (id, check) => {
    it.each(cases[id] ?? [])('%s: %s', (_name, state, given) => {
      const result = judge(id, given);
      expect(result?.state ?? absent).toBe(state);
      expect(result?.reason ?? 'Not judged.').toMatch(/\.$/);
      // Whoever says so shows where it stands, except of what is nowhere.
      const isDecided = state === 'pass' || state === 'fail';
      const isNowhere =
        id === 'overlaps-are-reviewed' ||
        Boolean(result?.reason.includes('Elsewhere'));
      const isShown = (result?.evidence.length ?? 0) > 0;
      expect(!isDecided || isNowhere || isShown).toBe(true);
    });

    it('lets an outage of a tool make nothing worse than unknown', () => {
      for (const [, state, given] of cases[id] ?? []) {
        const ref = (given.on ?? 'component:model').replace(':', ':default/');
        const outage = annotationKeys.map(key => ({
          ref,
          annotation: annotations[key].annotation,
          tool: 'Some tool',
          error: 'HTTP 503',
        }));
        const after = judge(id, given, outage)?.state ?? absent;
        expect(state === 'fail' ? ['fail', 'unknown'] : [state]).toContain(
          after,
        );
      }
    });

    it('has a case for each state that it can have', () => {
      const states = new Set((cases[id] ?? []).map(([, state]) => state));
      expect(states).toContain('pass');
      expect(states.has('not-applicable') || states.has(absent)).toBe(true);
      // A missing relation is a fact of the catalog, and a missing template none; the others can be silent and can be refused.
      const neverUnknown = [
        'overlaps-are-reviewed',
        'pipelines-declare-their-data',
      ];
      const neverFails = ['features-are-shared', 'work-starts-from-a-template'];
      expect(states.has('unknown')).toBe(!neverUnknown.includes(id));
      expect(states.has('fail')).toBe(!neverFails.includes(id));
    });

    it('says all that its readers need', () => {
      expect(check.statement).toMatch(/^[A-Z].*[^.]$/);
      for (const text of [check.why, check.remedy]) expect(text).toMatch(/\.$/);
      expect(check.evidence).not.toBe('');
      expect(check.addresses.length).toBeGreaterThan(0);
      expect(check.modes.length > 0 || check.condition).toBeTruthy();
      const ours: string[] = annotationKeys.map(
        key => annotations[key].annotation,
      );
      for (const { annotation, example } of check.declare) {
        expect(annotation.startsWith('mlops/') ? ours : [annotation]).toContain(
          annotation,
        );
        expect(example).not.toBe('');
      }
    });
  },
);

describe('the checks together', () => {
  it('address every challenge of the article, and no other', () => {
    const addressed = new Set(checks.flatMap(check => check.addresses));
    expect([...addressed].sort()).toEqual(
      challenges.map(({ code }) => code).sort(),
    );
    expect(challenges).toHaveLength(23);
  });

  it('are all that policy and the models of others name', () => {
    const ids = checks.map(({ id }) => id);
    for (const named of [
      ...ladderChecks,
      ...testScoreChecks,
      ...Object.values(defaultPracticePolicy.targetChecks).flat(),
    ]) {
      expect(ids).toContain(named);
    }
  });
});
