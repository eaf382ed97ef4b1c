// Generated from openapi.yaml by `npm run generate`. Do not edit.

export const spec = {
  openapi: '3.0.3',
  info: {
    title: 'mlops',
    version: '1',
    description:
      'Operations modes of machine-learning teams, with their reasons. Every answer holds only what the caller may read in the catalog: lists, totals and distributions are computed over readable subjects, and evidence that the caller may not read is withheld without name, value or number.',
    license: {
      name: 'Apache-2.0',
      url: 'http://www.apache.org/licenses/LICENSE-2.0.html',
    },
  },
  servers: [{ url: '/' }],
  paths: {
    '/entities/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'getEntity',
        description:
          'The assessment of one ML entity, with the verdict of the team that owns it.',
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        responses: {
          '200': {
            description: 'The assessment.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EntityAssessmentResponse',
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/teams': {
      get: {
        operationId: 'listTeams',
        description: 'One page of the assessed teams, filtered and sorted.',
        parameters: [
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 },
          },
          {
            name: 'offset',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'mode',
            in: 'query',
            required: false,
            description:
              'Keeps teams in any of these modes; `undetermined` stands for teams without one.',
            explode: true,
            schema: {
              type: 'array',
              items: { $ref: '#/components/schemas/ModeFilter' },
            },
          },
          {
            name: 'status',
            in: 'query',
            required: false,
            explode: true,
            schema: {
              type: 'array',
              items: { $ref: '#/components/schemas/Status' },
            },
          },
          {
            name: 'q',
            in: 'query',
            required: false,
            description:
              'Keeps teams whose name or title contains this text, in any case.',
            schema: { type: 'string', maxLength: 200, pattern: '^[^\\x00]*$' },
          },
          {
            name: 'sort',
            in: 'query',
            required: false,
            schema: { $ref: '#/components/schemas/TeamSort' },
          },
          {
            name: 'order',
            in: 'query',
            required: false,
            schema: { $ref: '#/components/schemas/SortOrder' },
          },
        ],
        responses: {
          '200': {
            description: 'One page.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TeamsResponse' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/teams/{kind}/{namespace}/{name}': {
      get: {
        operationId: 'getTeam',
        description:
          'The verdict of one team, with every fact, its sources and the points they gave.',
        parameters: [
          { $ref: '#/components/parameters/kind' },
          { $ref: '#/components/parameters/namespace' },
          { $ref: '#/components/parameters/name' },
        ],
        responses: {
          '200': {
            description: 'The assessment.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TeamAssessmentResponse' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/overview': {
      get: {
        operationId: 'getOverview',
        description:
          'Distributions over all teams and ML entities that the caller may read.',
        responses: {
          '200': {
            description: 'The overview.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/OverviewResponse' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/refresh': {
      post: {
        operationId: 'refresh',
        description:
          'Starts a scan of the whole catalog now. Needs the permission mlops.assessment.refresh.',
        responses: {
          '202': {
            description: 'The scan is about to start.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RefreshResponse' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
  },
  components: {
    parameters: {
      kind: {
        name: 'kind',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 63,
          pattern: '^[A-Za-z][A-Za-z0-9]*$',
        },
      },
      namespace: {
        name: 'namespace',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 63,
          pattern: '^[^\\s:/\\x00-\\x1f\\x7f]+$',
        },
      },
      name: {
        name: 'name',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 63,
          pattern: '^[^\\s:/\\x00-\\x1f\\x7f]+$',
        },
      },
    },
    responses: {
      Error: {
        description: "An error, in Backstage's usual shape.",
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
          },
        },
      },
    },
    schemas: {
      Error: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: { type: 'string' },
            },
            additionalProperties: true,
          },
        },
        additionalProperties: true,
      },
      Mode: {
        type: 'string',
        enum: [
          'small-data-ops',
          'big-data-ops',
          'hybrid-mlops',
          'large-scale-mlops',
        ],
      },
      ModeFilter: {
        type: 'string',
        enum: [
          'small-data-ops',
          'big-data-ops',
          'hybrid-mlops',
          'large-scale-mlops',
          'undetermined',
        ],
      },
      Status: {
        type: 'string',
        enum: ['settled', 'provisional', 'undetermined'],
      },
      Confidence: { type: 'string', enum: ['low', 'medium', 'high'] },
      TeamSort: {
        type: 'string',
        enum: ['name', 'mode', 'confidence', 'coverage'],
      },
      SortOrder: { type: 'string', enum: ['asc', 'desc'] },
      Axis: {
        type: 'string',
        enum: [
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
        ],
      },
      MlAnswer: {
        type: 'string',
        description:
          '`probable` entities count like the others and are marked; one annotation settles them.',
        enum: ['yes', 'probable'],
      },
      MlRole: {
        type: 'string',
        enum: [
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
        ],
      },
      Points: {
        type: 'object',
        description: 'Points for each mode.',
        required: [
          'small-data-ops',
          'big-data-ops',
          'hybrid-mlops',
          'large-scale-mlops',
        ],
        properties: {
          'small-data-ops': { type: 'number' },
          'big-data-ops': { type: 'number' },
          'hybrid-mlops': { type: 'number' },
          'large-scale-mlops': { type: 'number' },
        },
        additionalProperties: false,
      },
      Source: {
        type: 'object',
        description: 'Where a value was read.',
        required: ['ref', 'field'],
        properties: {
          ref: { type: 'string', description: 'Entity ref.' },
          field: {
            type: 'string',
            description:
              'The annotation, relation, tag or field, such as `mlops/data-volume`.',
          },
          value: { type: 'string', description: 'What stands there.' },
        },
        additionalProperties: false,
      },
      Declare: {
        type: 'object',
        description: 'The annotation that would make an unknown fact known.',
        required: ['annotation', 'on', 'example'],
        properties: {
          annotation: { type: 'string' },
          on: {
            type: 'string',
            description: 'What to annotate, in words or as an entity ref.',
          },
          example: { type: 'string' },
        },
        additionalProperties: false,
      },
      Fact: {
        type: 'object',
        required: ['axis', 'title', 'known', 'sources', 'notes'],
        properties: {
          axis: { $ref: '#/components/schemas/Axis' },
          title: { type: 'string' },
          known: { type: 'boolean' },
          band: { type: 'string', description: 'Absent when unknown.' },
          bandLabel: { type: 'string', description: 'The band in words.' },
          value: {
            description:
              'A number (people, bytes, share, count), a list of ids, or a boolean. Absent when unknown or withheld.',
            anyOf: [
              { type: 'number' },
              { type: 'boolean' },
              { type: 'array', items: { type: 'string' } },
            ],
          },
          text: {
            type: 'string',
            description: 'The value in words, such as "420 GB".',
          },
          detail: {
            type: 'string',
            description:
              'What the value consists of, such as "4 training, 2 feature".',
          },
          inferred: {
            type: 'boolean',
            description:
              'True when read from job titles or names rather than declared.',
          },
          withheld: {
            type: 'boolean',
            description:
              'The value rests on entities that the caller may not read.',
          },
          sources: {
            type: 'array',
            items: { $ref: '#/components/schemas/Source' },
          },
          moreSources: {
            type: 'integer',
            description: 'Readable sources beyond those listed.',
          },
          notes: { type: 'array', items: { type: 'string' } },
          reason: { type: 'string', description: 'Why the fact is unknown.' },
          declare: { $ref: '#/components/schemas/Declare' },
        },
        additionalProperties: false,
      },
      LedgerRow: {
        type: 'object',
        required: ['axis', 'band', 'points'],
        properties: {
          axis: { $ref: '#/components/schemas/Axis' },
          band: { type: 'string' },
          points: { $ref: '#/components/schemas/Points' },
        },
        additionalProperties: false,
      },
      Guard: {
        type: 'object',
        required: ['mode', 'sentence'],
        properties: {
          mode: { $ref: '#/components/schemas/Mode' },
          sentence: { type: 'string' },
        },
        additionalProperties: false,
      },
      Verdict: {
        type: 'object',
        required: [
          'lean',
          'status',
          'confidence',
          'scores',
          'excluded',
          'coverage',
          'ledger',
          'guards',
          'flips',
          'worthDeclaring',
          'boundaries',
          'notes',
          'why',
          'sentences',
        ],
        properties: {
          mode: { $ref: '#/components/schemas/Mode' },
          lean: { $ref: '#/components/schemas/Mode' },
          status: { $ref: '#/components/schemas/Status' },
          confidence: { $ref: '#/components/schemas/Confidence' },
          scores: { $ref: '#/components/schemas/Points' },
          excluded: {
            type: 'array',
            items: { $ref: '#/components/schemas/Mode' },
          },
          margin: {
            type: 'number',
            description:
              'Lead over the next mode that is not excluded; absent when there is none.',
          },
          coverage: { type: 'number', minimum: 0, maximum: 1 },
          ledger: {
            type: 'array',
            items: { $ref: '#/components/schemas/LedgerRow' },
          },
          guards: {
            type: 'array',
            items: { $ref: '#/components/schemas/Guard' },
          },
          flips: {
            type: 'array',
            description:
              'Changes of one fact that would change the lean; pairs of them where none does alone.',
            items: { $ref: '#/components/schemas/Flip' },
          },
          worthDeclaring: {
            type: 'array',
            description:
              'Unknown facts by how much they could change the verdict, most first; empty once it is settled.',
            items: { $ref: '#/components/schemas/WorthDeclaring' },
          },
          boundaries: {
            type: 'array',
            description:
              'Numbers within 10 % of a threshold where the other side would mean another mode.',
            items: { $ref: '#/components/schemas/Boundary' },
          },
          notes: {
            type: 'array',
            description: 'Remarks that give no points.',
            items: { type: 'string' },
          },
          why: { type: 'string', description: 'The verdict in one sentence.' },
          sentences: {
            type: 'array',
            description: 'Every row, guard, note, boundary and flip in words.',
            items: { type: 'string' },
          },
        },
        additionalProperties: false,
      },
      Flip: {
        type: 'object',
        required: ['axis', 'band', 'toMode', 'conditions', 'sentence'],
        properties: {
          axis: { $ref: '#/components/schemas/Axis' },
          band: { type: 'string' },
          conditions: {
            type: 'array',
            description: 'What would have to be, one phrase for each change.',
            items: { type: 'string' },
          },
          with: {
            type: 'object',
            description: 'The second change, where one alone changes nothing.',
            required: ['axis', 'band'],
            properties: {
              axis: { $ref: '#/components/schemas/Axis' },
              band: { type: 'string' },
            },
            additionalProperties: false,
          },
          toMode: { $ref: '#/components/schemas/Mode' },
          sentence: { type: 'string' },
        },
        additionalProperties: false,
      },
      WorthDeclaring: {
        type: 'object',
        required: ['axis', 'swing'],
        properties: {
          axis: { $ref: '#/components/schemas/Axis' },
          swing: {
            type: 'number',
            description: 'Points a rival could gain, at most.',
          },
        },
        additionalProperties: false,
      },
      Boundary: {
        type: 'object',
        required: ['axis', 'band', 'toMode', 'sentence'],
        properties: {
          axis: { $ref: '#/components/schemas/Axis' },
          band: { type: 'string', description: 'The band on the other side.' },
          toMode: { $ref: '#/components/schemas/Mode' },
          sentence: { type: 'string' },
        },
        additionalProperties: false,
      },
      Finding: {
        type: 'object',
        description:
          'Something in the catalog that is wrong or could not be read.',
        required: ['severity', 'ref', 'field', 'message'],
        properties: {
          severity: { type: 'string', enum: ['error', 'warning'] },
          ref: { type: 'string' },
          field: { type: 'string' },
          value: {
            type: 'string',
            description: 'What stands there, shortened.',
          },
          message: { type: 'string' },
          accepted: { type: 'string', description: 'The accepted form.' },
        },
        additionalProperties: false,
      },
      Freshness: {
        type: 'object',
        required: ['stale'],
        properties: {
          completedAt: {
            type: 'string',
            format: 'date-time',
            description:
              'End of the last complete scan; absent before the first.',
          },
          stale: { type: 'boolean' },
          failedAt: {
            type: 'string',
            format: 'date-time',
            description: 'When the newest run failed; absent when it did not.',
          },
          failure: {
            type: 'string',
            description: 'Why the newest run failed.',
          },
        },
        additionalProperties: false,
      },
      TeamLink: {
        type: 'object',
        required: ['ref'],
        properties: {
          ref: { type: 'string' },
          title: { type: 'string' },
          mode: { $ref: '#/components/schemas/Mode' },
          status: { $ref: '#/components/schemas/Status' },
        },
        additionalProperties: false,
      },
      MlEntity: {
        type: 'object',
        required: ['ref', 'ml', 'role'],
        properties: {
          ref: { type: 'string' },
          title: { type: 'string' },
          ml: { $ref: '#/components/schemas/MlAnswer' },
          role: { $ref: '#/components/schemas/MlRole' },
          type: { type: 'string' },
          lifecycle: { type: 'string' },
        },
        additionalProperties: false,
      },
      TeamAssessment: {
        type: 'object',
        required: [
          'ref',
          'verdict',
          'facts',
          'findings',
          'entities',
          'children',
        ],
        properties: {
          ref: { type: 'string' },
          title: { type: 'string' },
          parent: { $ref: '#/components/schemas/TeamLink' },
          children: {
            type: 'array',
            items: { $ref: '#/components/schemas/TeamLink' },
          },
          broader: {
            description:
              "The nearest settled ancestor, when this team's own verdict is undetermined or of low confidence.",
            allOf: [{ $ref: '#/components/schemas/TeamLink' }],
          },
          verdict: { $ref: '#/components/schemas/Verdict' },
          facts: {
            type: 'array',
            items: { $ref: '#/components/schemas/Fact' },
          },
          findings: {
            type: 'array',
            items: { $ref: '#/components/schemas/Finding' },
          },
          entities: {
            type: 'array',
            description:
              'ML entities of the team and its descendants that the caller may read.',
            items: { $ref: '#/components/schemas/MlEntity' },
          },
          onlyProbable: {
            type: 'boolean',
            description: 'None of its ML entities is more than probably one.',
          },
          rulesVersion: { type: 'string' },
        },
        additionalProperties: false,
      },
      EntityOwner: {
        type: 'object',
        description:
          'Whom the entity belongs to; anything but `group` means that there is no team to judge.',
        required: ['kind'],
        properties: {
          kind: { type: 'string', enum: ['group', 'user', 'missing', 'none'] },
          ref: { type: 'string' },
        },
        additionalProperties: false,
      },
      EntityAssessment: {
        type: 'object',
        required: ['ref', 'ml', 'role', 'reason', 'owner', 'findings'],
        properties: {
          ref: { type: 'string' },
          title: { type: 'string' },
          ml: { $ref: '#/components/schemas/MlAnswer' },
          role: { $ref: '#/components/schemas/MlRole' },
          reason: { type: 'string', description: 'Why it is recognised.' },
          owner: { $ref: '#/components/schemas/EntityOwner' },
          findings: {
            type: 'array',
            items: { $ref: '#/components/schemas/Finding' },
          },
        },
        additionalProperties: false,
      },
      EntityAssessmentResponse: {
        type: 'object',
        required: ['entity', 'freshness'],
        properties: {
          entity: { $ref: '#/components/schemas/EntityAssessment' },
          team: { $ref: '#/components/schemas/TeamAssessment' },
          freshness: { $ref: '#/components/schemas/Freshness' },
        },
        additionalProperties: false,
      },
      TeamAssessmentResponse: {
        type: 'object',
        required: ['team', 'freshness'],
        properties: {
          team: { $ref: '#/components/schemas/TeamAssessment' },
          freshness: { $ref: '#/components/schemas/Freshness' },
        },
        additionalProperties: false,
      },
      TeamSummary: {
        type: 'object',
        required: ['ref', 'status', 'confidence', 'coverage', 'why'],
        properties: {
          ref: { type: 'string' },
          title: { type: 'string' },
          parent: { $ref: '#/components/schemas/TeamLink' },
          mode: { $ref: '#/components/schemas/Mode' },
          lean: { $ref: '#/components/schemas/Mode' },
          status: { $ref: '#/components/schemas/Status' },
          confidence: { $ref: '#/components/schemas/Confidence' },
          coverage: { type: 'number', minimum: 0, maximum: 1 },
          why: { type: 'string' },
          teamSize: {
            type: 'number',
            description: 'Absent when unknown or withheld.',
          },
          largestDatasetBytes: { type: 'number' },
          dataSystems: {
            type: 'array',
            items: { type: 'string' },
            description: 'Their titles.',
          },
          pipelineCount: { type: 'number' },
          withheld: {
            type: 'boolean',
            description:
              'Some of the facts rest on entities that the caller may not read.',
          },
          findings: { type: 'integer' },
        },
        additionalProperties: false,
      },
      TeamsResponse: {
        type: 'object',
        required: ['items', 'totalItems', 'limit', 'offset', 'freshness'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/TeamSummary' },
          },
          totalItems: { type: 'integer' },
          limit: { type: 'integer' },
          offset: { type: 'integer' },
          freshness: { $ref: '#/components/schemas/Freshness' },
        },
        additionalProperties: false,
      },
      ModeCount: {
        type: 'object',
        required: ['settled', 'provisional', 'undetermined'],
        properties: {
          mode: { $ref: '#/components/schemas/Mode' },
          settled: { type: 'integer' },
          provisional: { type: 'integer' },
          undetermined: { type: 'integer' },
        },
        additionalProperties: false,
      },
      AxisCoverage: {
        type: 'object',
        required: ['axis', 'title', 'known'],
        properties: {
          axis: { $ref: '#/components/schemas/Axis' },
          title: { type: 'string' },
          known: {
            type: 'integer',
            description: 'Teams for which the fact is known.',
          },
        },
        additionalProperties: false,
      },
      OverviewResponse: {
        type: 'object',
        required: [
          'teams',
          'modes',
          'confidence',
          'entities',
          'coverage',
          'findings',
          'freshness',
        ],
        properties: {
          teams: { type: 'integer' },
          modes: {
            type: 'array',
            description:
              'One row per mode, in their fixed order, then one without a mode for undetermined teams.',
            items: { $ref: '#/components/schemas/ModeCount' },
          },
          confidence: {
            type: 'object',
            description: 'Over the teams that have a mode.',
            required: ['high', 'medium', 'low'],
            properties: {
              high: { type: 'integer' },
              medium: { type: 'integer' },
              low: { type: 'integer' },
            },
            additionalProperties: false,
          },
          entities: {
            type: 'object',
            required: ['total', 'probable', 'withoutTeam'],
            properties: {
              total: { type: 'integer' },
              probable: { type: 'integer' },
              withoutTeam: {
                type: 'integer',
                description:
                  'Owned by nobody, by a user, or by a group that is missing.',
              },
            },
            additionalProperties: false,
          },
          coverage: {
            type: 'array',
            items: { $ref: '#/components/schemas/AxisCoverage' },
          },
          findings: {
            type: 'array',
            description: 'What could not be read, at most 100, errors first.',
            items: { $ref: '#/components/schemas/Finding' },
          },
          totalFindings: { type: 'integer' },
          freshness: { $ref: '#/components/schemas/Freshness' },
        },
        additionalProperties: false,
      },
      RefreshResponse: {
        type: 'object',
        required: ['message'],
        properties: { message: { type: 'string' } },
        additionalProperties: false,
      },
    },
  },
};
