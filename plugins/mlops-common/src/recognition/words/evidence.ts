/** Annotations of other tools that show which CI builds a component. */
export const ciAnnotations: readonly string[] = [
  'circleci.com/project-slug',
  'jenkins.io/job-full-name',
  'buildkite.com/project-slug',
  'google.com/cloudbuild-project-slug',
  'janus-idp.io/tekton',
];

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
