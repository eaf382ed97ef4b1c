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
    '/rules': {
      get: {
        operationId: 'getRules',
        description:
          'The rules in force, for whoever asks how something is judged.',
        responses: {
          '200': {
            description: 'The rules.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RulesResponse' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/waivers': {
      get: {
        operationId: 'listWaivers',
        description:
          'Waivers of what the caller may read, those that have ended included.',
        parameters: [
          {
            name: 'ref',
            in: 'query',
            required: false,
            description: 'Keeps those of this entity or group.',
            allowReserved: true,
            schema: { type: 'string', maxLength: 300 },
          },
        ],
        responses: {
          '200': {
            description: 'The waivers, newest first.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WaiversResponse' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      post: {
        operationId: 'createWaiver',
        description:
          'Waives a check for an entity, or for all that a group and the groups below it own. Needs the permission mlops.waiver.manage on it. A waiver of the same check and ref is replaced.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/WaiverRequest' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The waiver; it shows after the scan that it starts.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/StoredWaiver' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/waivers/{id}': {
      delete: {
        operationId: 'deleteWaiver',
        description:
          'Ends a waiver. Needs the permission mlops.waiver.manage on its entity.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 64 },
          },
        ],
        responses: {
          '204': { description: 'It is gone.' },
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
        enum: ['name', 'mode', 'confidence', 'coverage', 'level'],
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
          '`probable` entities count like the others and are marked; one annotation settles them. `no` stands on data and compute that are judged all the same.',
        enum: ['yes', 'probable', 'no'],
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
          'compute',
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
          observed: {
            type: 'object',
            description: 'Of what a tool said rather than the catalog.',
            required: ['by', 'at'],
            properties: {
              by: { type: 'string', description: 'The tool.' },
              at: { type: 'string', format: 'date-time' },
              url: { type: 'string', description: 'Where the tool shows it.' },
            },
            additionalProperties: false,
          },
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
          'maturity',
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
          maturity: { $ref: '#/components/schemas/Maturity' },
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
        required: [
          'ref',
          'ml',
          'role',
          'reason',
          'owner',
          'findings',
          'checks',
        ],
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
          checks: {
            type: 'array',
            description: 'The checks that the mode of its team asks for.',
            items: { $ref: '#/components/schemas/CheckResult' },
          },
        },
        additionalProperties: false,
      },
      Area: {
        type: 'string',
        enum: [
          'ownership',
          'data',
          'features',
          'training',
          'models',
          'delivery',
          'monitoring',
          'platform',
        ],
      },
      CheckState: {
        type: 'string',
        enum: ['pass', 'fail', 'unknown', 'not-applicable', 'waived'],
      },
      Strength: {
        type: 'string',
        description:
          'Whether a pass rests on the word of an author or on a fact from a tool.',
        enum: ['declared', 'verified'],
      },
      ChallengeCode: {
        type: 'string',
        enum: [
          'S1',
          'S2',
          'S3',
          'S4',
          'S5',
          'B1',
          'B2',
          'B3',
          'H1',
          'H2',
          'H3',
          'H4',
          'H5',
          'H6',
          'H7',
          'H8',
          'L1',
          'L2',
          'L3',
          'L4',
          'L5',
          'L6',
          'L7',
        ],
      },
      CheckInfo: {
        type: 'object',
        description: 'What a check says, why, and how it is mended.',
        required: [
          'id',
          'area',
          'level',
          'key',
          'statement',
          'why',
          'evidence',
          'remedy',
          'effort',
          'addresses',
          'references',
          'modes',
          'declareOn',
          'declares',
        ],
        properties: {
          id: { type: 'string' },
          area: { $ref: '#/components/schemas/Area' },
          level: { type: 'integer', minimum: 1, maximum: 4 },
          key: {
            type: 'boolean',
            description: 'A level is reached only with all of its key checks.',
          },
          statement: { type: 'string' },
          why: { type: 'string' },
          evidence: {
            type: 'string',
            description: 'What in the catalog decides it.',
          },
          remedy: { type: 'string' },
          effort: {
            type: 'string',
            enum: ['minutes', 'hours', 'days', 'weeks'],
          },
          addresses: {
            type: 'array',
            items: { $ref: '#/components/schemas/ChallengeCode' },
          },
          references: { type: 'array', items: { type: 'string' } },
          modes: {
            type: 'array',
            items: { $ref: '#/components/schemas/Mode' },
          },
          condition: { type: 'string', enum: ['regulated', 'legacy'] },
          freshness: {
            type: 'string',
            description:
              'Where tools can answer too: how old an answer may be to count, an ISO 8601 period.',
          },
          declareOn: { type: 'string', enum: ['subject', 'owner'] },
          declares: {
            type: 'array',
            items: { type: 'string' },
            description: 'Annotations that satisfy it together.',
          },
          yaml: { type: 'string', description: 'What to paste to satisfy it.' },
        },
        additionalProperties: false,
      },
      Waiver: {
        type: 'object',
        required: ['reason', 'until'],
        properties: {
          reason: { type: 'string' },
          by: { type: 'string' },
          until: { type: 'string', format: 'date' },
        },
        additionalProperties: false,
      },
      CheckResult: {
        type: 'object',
        required: ['check', 'state', 'reason', 'evidence'],
        properties: {
          check: { $ref: '#/components/schemas/CheckInfo' },
          state: { $ref: '#/components/schemas/CheckState' },
          strength: { $ref: '#/components/schemas/Strength' },
          reason: { type: 'string' },
          evidence: {
            type: 'array',
            items: { $ref: '#/components/schemas/Source' },
          },
          waiver: { $ref: '#/components/schemas/Waiver' },
        },
        additionalProperties: false,
      },
      TeamCheck: {
        type: 'object',
        description:
          'A check rolled up over all that the team and the teams below it own; counts are of what the caller may read.',
        required: [
          'check',
          'state',
          'reason',
          'evidence',
          'pass',
          'fail',
          'unknown',
          'waived',
          'entities',
        ],
        properties: {
          check: { $ref: '#/components/schemas/CheckInfo' },
          state: { $ref: '#/components/schemas/CheckState' },
          strength: { $ref: '#/components/schemas/Strength' },
          reason: { type: 'string' },
          evidence: {
            type: 'array',
            items: { $ref: '#/components/schemas/Source' },
          },
          waiver: { $ref: '#/components/schemas/Waiver' },
          pass: { type: 'integer' },
          fail: { type: 'integer' },
          unknown: { type: 'integer' },
          waived: { type: 'integer' },
          entities: {
            type: 'array',
            description:
              'Those that do not pass, failing ones first, at most 20.',
            items: { $ref: '#/components/schemas/CheckedEntity' },
          },
        },
        additionalProperties: false,
      },
      CheckedEntity: {
        type: 'object',
        required: ['ref', 'state', 'reason'],
        properties: {
          ref: { type: 'string' },
          title: { type: 'string' },
          state: { $ref: '#/components/schemas/CheckState' },
          reason: { type: 'string' },
        },
        additionalProperties: false,
      },
      Maturity: {
        type: 'object',
        description:
          'Levels are 0 Manual, 1 Versioned and owned, 2 Repeatable training, 3 Automated delivery, 4 Monitored loop.',
        required: ['pass', 'fail', 'unknown', 'waived'],
        properties: {
          level: {
            type: 'integer',
            minimum: 0,
            maximum: 4,
            description: 'Absent where no check applies.',
          },
          couldBe: {
            type: 'integer',
            minimum: 0,
            maximum: 4,
            description: 'The level if everything unknown passed.',
          },
          target: {
            type: 'integer',
            minimum: 0,
            maximum: 4,
            description: 'What the mode calls for; absent without a mode.',
          },
          atTarget: { type: 'boolean' },
          google: { type: 'integer', minimum: 0, maximum: 2 },
          microsoft: { type: 'integer', minimum: 0, maximum: 4 },
          pass: { type: 'integer' },
          fail: { type: 'integer' },
          unknown: { type: 'integer' },
          waived: { type: 'integer' },
        },
        additionalProperties: false,
      },
      AreaProfile: {
        type: 'object',
        description: 'Applicable checks of an area by state.',
        required: ['area', 'pass', 'fail', 'unknown', 'waived'],
        properties: {
          area: { $ref: '#/components/schemas/Area' },
          pass: { type: 'integer' },
          fail: { type: 'integer' },
          unknown: { type: 'integer' },
          waived: { type: 'integer' },
        },
        additionalProperties: false,
      },
      Challenge: {
        type: 'object',
        required: ['code', 'mode', 'title', 'state', 'checks'],
        properties: {
          code: { $ref: '#/components/schemas/ChallengeCode' },
          mode: { $ref: '#/components/schemas/Mode' },
          title: { type: 'string' },
          remedy: {
            type: 'string',
            description: 'What the article says against it.',
          },
          state: { type: 'string', enum: ['at-risk', 'mitigated', 'unknown'] },
          checks: {
            type: 'array',
            items: { type: 'string' },
            description: 'Ids of the failing checks.',
          },
        },
        additionalProperties: false,
      },
      NextStep: {
        type: 'object',
        required: [
          'check',
          'reason',
          'blocksNextLevel',
          'challenges',
          'affected',
          'total',
          'entities',
        ],
        properties: {
          check: { $ref: '#/components/schemas/CheckInfo' },
          reason: { type: 'string' },
          blocksNextLevel: { type: 'boolean' },
          challenges: {
            type: 'array',
            items: { $ref: '#/components/schemas/ChallengeCode' },
            description: "Those of the team's own mode.",
          },
          affected: {
            type: 'integer',
            description: 'Production entities that it concerns.',
          },
          total: { type: 'integer', description: 'All that it concerns.' },
          entities: {
            type: 'array',
            items: { $ref: '#/components/schemas/CheckedEntity' },
          },
        },
        additionalProperties: false,
      },
      MlTestScore: {
        type: 'object',
        description:
          "Google's ML Test Score over the tests that a catalog can show: the smallest section.",
        required: ['score', 'sections'],
        properties: {
          score: { type: 'number' },
          sections: {
            type: 'object',
            required: ['data', 'model', 'infrastructure', 'monitoring'],
            properties: {
              data: { type: 'number' },
              model: { type: 'number' },
              infrastructure: { type: 'number' },
              monitoring: { type: 'number' },
            },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
      TeamPractices: {
        type: 'object',
        required: [
          'mlTestScore',
          'checks',
          'areas',
          'challenges',
          'nextSteps',
          'declare',
        ],
        properties: {
          mlTestScore: { $ref: '#/components/schemas/MlTestScore' },
          checks: {
            type: 'array',
            items: { $ref: '#/components/schemas/TeamCheck' },
          },
          areas: {
            type: 'array',
            items: { $ref: '#/components/schemas/AreaProfile' },
          },
          challenges: {
            type: 'array',
            description: 'Those of the own mode first.',
            items: { $ref: '#/components/schemas/Challenge' },
          },
          nextSteps: {
            type: 'array',
            description:
              'Failing checks, in the order in which to take them up.',
            items: { $ref: '#/components/schemas/NextStep' },
          },
          declare: {
            type: 'array',
            description: 'Unknown checks, in the same order; never risks.',
            items: { $ref: '#/components/schemas/NextStep' },
          },
          withheld: {
            type: 'boolean',
            description: 'Some of what is judged is not shown to the caller.',
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
        required: ['team', 'practices', 'freshness'],
        properties: {
          team: { $ref: '#/components/schemas/TeamAssessment' },
          practices: { $ref: '#/components/schemas/TeamPractices' },
          freshness: { $ref: '#/components/schemas/Freshness' },
        },
        additionalProperties: false,
      },
      TeamSummary: {
        type: 'object',
        required: [
          'ref',
          'status',
          'confidence',
          'coverage',
          'why',
          'maturity',
          'areas',
        ],
        properties: {
          ref: { type: 'string' },
          title: { type: 'string' },
          parent: { $ref: '#/components/schemas/TeamLink' },
          mode: { $ref: '#/components/schemas/Mode' },
          lean: { $ref: '#/components/schemas/Mode' },
          status: { $ref: '#/components/schemas/Status' },
          confidence: { $ref: '#/components/schemas/Confidence' },
          coverage: { type: 'number', minimum: 0, maximum: 1 },
          maturity: { $ref: '#/components/schemas/Maturity' },
          areas: {
            type: 'array',
            items: { $ref: '#/components/schemas/AreaProfile' },
          },
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
      LevelCount: {
        type: 'object',
        required: ['teams', 'atTarget'],
        properties: {
          mode: { $ref: '#/components/schemas/Mode' },
          level: { type: 'integer', minimum: 0, maximum: 4 },
          teams: { type: 'integer' },
          atTarget: {
            type: 'integer',
            description: 'How many of those are where their mode calls them.',
          },
        },
        additionalProperties: false,
      },
      OverviewResponse: {
        type: 'object',
        required: [
          'teams',
          'modes',
          'levels',
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
          levels: {
            type: 'array',
            description:
              'Teams by mode and level; the level is absent where no check applies, the mode where it is undetermined.',
            items: { $ref: '#/components/schemas/LevelCount' },
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
      WaiverRequest: {
        type: 'object',
        required: ['ref', 'check', 'reason', 'until'],
        properties: {
          ref: { type: 'string', minLength: 1, maxLength: 300 },
          check: { type: 'string', minLength: 1, maxLength: 100 },
          reason: { type: 'string', maxLength: 1000 },
          until: {
            type: 'string',
            maxLength: 10,
            description: 'The last day, as YYYY-MM-DD.',
          },
        },
        additionalProperties: false,
      },
      StoredWaiver: {
        type: 'object',
        required: [
          'id',
          'ref',
          'check',
          'reason',
          'until',
          'createdAt',
          'ended',
        ],
        properties: {
          id: { type: 'string' },
          ref: { type: 'string' },
          check: { type: 'string' },
          reason: { type: 'string' },
          by: { type: 'string', description: 'Entity ref of whoever made it.' },
          until: { type: 'string', format: 'date' },
          createdAt: { type: 'string', format: 'date-time' },
          ended: { type: 'boolean' },
        },
        additionalProperties: false,
      },
      WaiversResponse: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/StoredWaiver' },
          },
        },
        additionalProperties: false,
      },
      RulesResponse: {
        type: 'object',
        required: ['rulesVersion', 'modes', 'practices'],
        properties: {
          rulesVersion: { type: 'string' },
          modes: {
            type: 'object',
            required: ['thresholds', 'points', 'guards'],
            properties: {
              thresholds: { type: 'object', additionalProperties: true },
              points: {
                type: 'object',
                description:
                  'By axis and band: points for the four modes in their fixed order.',
                additionalProperties: {
                  type: 'object',
                  additionalProperties: {
                    type: 'array',
                    items: { type: 'number' },
                  },
                },
              },
              guards: {
                type: 'array',
                items: { $ref: '#/components/schemas/Guard' },
              },
            },
            additionalProperties: false,
          },
          practices: {
            type: 'object',
            required: ['familyShare', 'levelShare', 'targets', 'checks'],
            properties: {
              familyShare: { type: 'number' },
              levelShare: { type: 'number' },
              targets: {
                type: 'object',
                additionalProperties: { type: 'integer' },
              },
              checks: {
                type: 'array',
                items: { $ref: '#/components/schemas/CheckInfo' },
              },
            },
            additionalProperties: false,
          },
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
