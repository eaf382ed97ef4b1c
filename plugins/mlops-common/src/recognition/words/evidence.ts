/**
 * Evidence that an annotation of another tool can supply.
 * @public
 */
export type ToolEvidence =
  | 'source'
  | 'ci'
  | 'deployment'
  | 'docs'
  | 'onCall'
  | 'dashboard'
  | 'template'
  | 'experiment'
  | 'modelRegistry'
  | 'monitoring';

/**
 * Evidence that other tools' annotations supply, so that it is never asked for again. A project slug is evidence of source
 * control only; a Kubernetes id says where a thing runs, not how it was deployed.
 */
export const toolAnnotations: Readonly<
  Record<ToolEvidence, readonly string[]>
> = {
  source: [
    'backstage.io/source-location',
    'github.com/project-slug',
    'gitlab.com/project-slug',
    'bitbucket.org/project-slug',
    'dev.azure.com/project-repo',
    'dev.azure.com/project',
  ],
  ci: [
    'circleci.com/project-slug',
    'jenkins.io/job-full-name',
    'buildkite.com/project-slug',
    'google.com/cloudbuild-project-slug',
    'janus-idp.io/tekton',
  ],
  deployment: ['argocd/app-name', 'argocd/app-selector'],
  docs: ['backstage.io/techdocs-ref'],
  onCall: ['pagerduty.com/service-id', 'pagerduty.com/integration-key'],
  // A dashboard or an alert: either shows that somebody looks.
  dashboard: [
    'grafana/dashboard-selector',
    'grafana/alert-label-selector',
    'prometheus.io/alert',
  ],
  template: ['backstage.io/source-template'],
  experiment: [
    'mlflow.org/experiment',
    'mlflow/experiment',
    'wandb.ai/project',
  ],
  modelRegistry: [
    'mlflow.org/model-uri',
    'mlflow/model-name',
    'mlflow/registry',
  ],
  monitoring: ['monitoring/evidently', 'langfuse/project'],
};

/** Words in the title of a link that say what it leads to. */
export const linkTitles: readonly (readonly [
  RegExp,
  ToolEvidence | 'modelCard',
])[] = [
  [/\bmodel card\b/i, 'modelCard'],
  [/\b(dashboard|grafana|alerts?)\b/i, 'dashboard'],
  [/\b(on[- ]?call|pagerduty|opsgenie)\b/i, 'onCall'],
  [/\b(experiments?|weights (?:&|and) biases)\b/i, 'experiment'],
  [/\bmodel registry\b/i, 'modelRegistry'],
];

/** Fields of a spec that are evidence, in one spelling. */
export const specEvidence = {
  lastRetrained: ['last_retrained', 'lastRetrained'],
  // Who sets a threshold for drift watches for it.
  monitoring: ['drift_threshold', 'driftThreshold'],
} as const;

/** Links that lead to the runs of a CI. */
export const ciLink =
  /^https?:\/\/(?:[^/]*\.)?(?:github\.[a-z.]+\/[^/]+\/[^/]+\/actions|gitlab\.[a-z.]+\/.+\/-\/pipelines|circleci\.com\/|buildkite\.com\/|jenkins\.[^/]+\/|dev\.azure\.com\/.+\/_build)/i;

/** Lifecycles, in one spelling, that make a thing legacy. Age alone never does. */
export const legacyLifecycles: readonly string[] = ['deprecated', 'retired'];

/** Job titles to roles; the first that fits wins, and the role is marked as inferred. */
export const jobTitlePatterns: readonly (readonly [
  RegExp,
  'data-scientist' | 'data-engineer' | 'ml-engineer' | 'operations',
])[] = [
  [
    /\b(ml|machine[ -]learning|mlops|ai) (platform )?engineer\b/i,
    'ml-engineer',
  ],
  [
    /\b(data|applied|research|machine[ -]learning|ml) scientist\b/i,
    'data-scientist',
  ],
  [/\b(data|analytics|etl) engineer\b/i, 'data-engineer'],
  [
    /\b(devops|sre|site reliability|(platform|operations|infrastructure) (engineer|administrator))\b/i,
    'operations',
  ],
];
