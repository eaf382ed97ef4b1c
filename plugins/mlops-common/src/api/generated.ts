// Generated from openapi.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/entities/{kind}/{namespace}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The assessment of one ML entity, with the verdict of the team that owns it. */
    get: operations['getEntity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description One page of the assessed teams, filtered and sorted. */
    get: operations['listTeams'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/teams/{kind}/{namespace}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The verdict of one team, with every fact, its sources and the points they gave. */
    get: operations['getTeam'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Distributions over all teams and ML entities that the caller may read. */
    get: operations['getOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Starts a scan of the whole catalog now. Needs the permission mlops.assessment.refresh. */
    post: operations['refresh'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Error: {
      error: {
        name: string;
        message: string;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /** @enum {string} */
    Mode:
      'small-data-ops' | 'big-data-ops' | 'hybrid-mlops' | 'large-scale-mlops';
    /** @enum {string} */
    ModeFilter:
      | 'small-data-ops'
      | 'big-data-ops'
      | 'hybrid-mlops'
      | 'large-scale-mlops'
      | 'undetermined';
    /** @enum {string} */
    Status: 'settled' | 'provisional' | 'undetermined';
    /** @enum {string} */
    Confidence: 'low' | 'medium' | 'high';
    /** @enum {string} */
    TeamSort: 'name' | 'mode' | 'confidence' | 'coverage';
    /** @enum {string} */
    SortOrder: 'asc' | 'desc';
    /** @enum {string} */
    Axis:
      | 'team-size'
      | 'roles'
      | 'data-volume'
      | 'data-systems'
      | 'delivery'
      | 'frameworks'
      | 'organization'
      | 'legacy'
      | 'regulation'
      | 'data-flow'
      | 'pipelines';
    /**
     * @description `probable` entities count like the others and are marked; one annotation settles them.
     * @enum {string}
     */
    MlAnswer: 'yes' | 'probable';
    /** @enum {string} */
    MlRole:
      | 'model'
      | 'model-server'
      | 'pipeline'
      | 'feature-store'
      | 'experiment'
      | 'notebook'
      | 'agent'
      | 'service'
      | 'system'
      | 'dataset';
    /** @description Points for each mode. */
    Points: {
      'small-data-ops': number;
      'big-data-ops': number;
      'hybrid-mlops': number;
      'large-scale-mlops': number;
    };
    /** @description Where a value was read. */
    Source: {
      /** @description Entity ref. */
      ref: string;
      /** @description The annotation, relation, tag or field, such as `mlops/data-volume`. */
      field: string;
      /** @description What stands there. */
      value?: string;
    };
    /** @description The annotation that would make an unknown fact known. */
    Declare: {
      annotation: string;
      /** @description What to annotate, in words or as an entity ref. */
      on: string;
      example: string;
    };
    Fact: {
      axis: components['schemas']['Axis'];
      title: string;
      known: boolean;
      /** @description Absent when unknown. */
      band?: string;
      /** @description The band in words. */
      bandLabel?: string;
      /** @description A number (people, bytes, share, count), a list of ids, or a boolean. Absent when unknown or withheld. */
      value?: number | boolean | string[];
      /** @description The value in words, such as "420 GB". */
      text?: string;
      /** @description What the value consists of, such as "4 training, 2 feature". */
      detail?: string;
      /** @description True when read from job titles or names rather than declared. */
      inferred?: boolean;
      /** @description The value rests on entities that the caller may not read. */
      withheld?: boolean;
      sources: components['schemas']['Source'][];
      /** @description Readable sources beyond those listed. */
      moreSources?: number;
      notes: string[];
      /** @description Why the fact is unknown. */
      reason?: string;
      declare?: components['schemas']['Declare'];
    };
    LedgerRow: {
      axis: components['schemas']['Axis'];
      band: string;
      points: components['schemas']['Points'];
    };
    Guard: {
      mode: components['schemas']['Mode'];
      sentence: string;
    };
    Verdict: {
      mode?: components['schemas']['Mode'];
      lean: components['schemas']['Mode'];
      status: components['schemas']['Status'];
      confidence: components['schemas']['Confidence'];
      scores: components['schemas']['Points'];
      excluded: components['schemas']['Mode'][];
      /** @description Lead over the next mode that is not excluded; absent when there is none. */
      margin?: number;
      coverage: number;
      ledger: components['schemas']['LedgerRow'][];
      guards: components['schemas']['Guard'][];
      /** @description The verdict in one sentence. */
      why: string;
      sentences: string[];
    };
    /** @description Something in the catalog that is wrong or could not be read. */
    Finding: {
      /** @enum {string} */
      severity: 'error' | 'warning';
      ref: string;
      field: string;
      /** @description What stands there, shortened. */
      value?: string;
      message: string;
      /** @description The accepted form. */
      accepted?: string;
    };
    Freshness: {
      /**
       * Format: date-time
       * @description End of the last complete scan; absent before the first.
       */
      completedAt?: string;
      stale: boolean;
      /**
       * Format: date-time
       * @description When the newest run failed; absent when it did not.
       */
      failedAt?: string;
      /** @description Why the newest run failed. */
      failure?: string;
    };
    TeamLink: {
      ref: string;
      title?: string;
      mode?: components['schemas']['Mode'];
      status?: components['schemas']['Status'];
    };
    MlEntity: {
      ref: string;
      title?: string;
      ml: components['schemas']['MlAnswer'];
      role: components['schemas']['MlRole'];
      type?: string;
      lifecycle?: string;
    };
    TeamAssessment: {
      ref: string;
      title?: string;
      parent?: components['schemas']['TeamLink'];
      children: components['schemas']['TeamLink'][];
      /** @description The nearest settled ancestor, when this team's own verdict is undetermined or of low confidence. */
      broader?: components['schemas']['TeamLink'];
      verdict: components['schemas']['Verdict'];
      facts: components['schemas']['Fact'][];
      findings: components['schemas']['Finding'][];
      /** @description ML entities of the team and its descendants that the caller may read. */
      entities: components['schemas']['MlEntity'][];
      rulesVersion?: string;
    };
    /** @description Whom the entity belongs to; anything but `group` means that there is no team to judge. */
    EntityOwner: {
      /** @enum {string} */
      kind: 'group' | 'user' | 'missing' | 'none';
      ref?: string;
    };
    EntityAssessment: {
      ref: string;
      title?: string;
      ml: components['schemas']['MlAnswer'];
      role: components['schemas']['MlRole'];
      /** @description Why it is recognised. */
      reason: string;
      owner: components['schemas']['EntityOwner'];
      findings: components['schemas']['Finding'][];
    };
    EntityAssessmentResponse: {
      entity: components['schemas']['EntityAssessment'];
      team?: components['schemas']['TeamAssessment'];
      freshness: components['schemas']['Freshness'];
    };
    TeamAssessmentResponse: {
      team: components['schemas']['TeamAssessment'];
      freshness: components['schemas']['Freshness'];
    };
    TeamSummary: {
      ref: string;
      title?: string;
      parent?: components['schemas']['TeamLink'];
      mode?: components['schemas']['Mode'];
      lean?: components['schemas']['Mode'];
      status: components['schemas']['Status'];
      confidence: components['schemas']['Confidence'];
      coverage: number;
      why: string;
      /** @description Absent when unknown or withheld. */
      teamSize?: number;
      largestDatasetBytes?: number;
      /** @description Their titles. */
      dataSystems?: string[];
      pipelineCount?: number;
      /** @description Some of the facts rest on entities that the caller may not read. */
      withheld?: boolean;
      findings?: number;
    };
    TeamsResponse: {
      items: components['schemas']['TeamSummary'][];
      totalItems: number;
      limit: number;
      offset: number;
      freshness: components['schemas']['Freshness'];
    };
    ModeCount: {
      mode?: components['schemas']['Mode'];
      settled: number;
      provisional: number;
      undetermined: number;
    };
    AxisCoverage: {
      axis: components['schemas']['Axis'];
      title: string;
      /** @description Teams for which the fact is known. */
      known: number;
    };
    OverviewResponse: {
      teams: number;
      /** @description One row per mode, in their fixed order, then one without a mode for undetermined teams. */
      modes: components['schemas']['ModeCount'][];
      /** @description Over the teams that have a mode. */
      confidence: {
        high: number;
        medium: number;
        low: number;
      };
      entities: {
        total: number;
        probable: number;
        /** @description Owned by nobody, by a user, or by a group that is missing. */
        withoutTeam: number;
      };
      coverage: components['schemas']['AxisCoverage'][];
      /** @description What could not be read, at most 100, errors first. */
      findings: components['schemas']['Finding'][];
      totalFindings?: number;
      freshness: components['schemas']['Freshness'];
    };
    RefreshResponse: {
      message: string;
    };
  };
  responses: {
    /** @description An error, in the shape of @backstage/errors. */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
  };
  parameters: {
    kind: string;
    namespace: string;
    name: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getEntity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The assessment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntityAssessmentResponse'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listTeams: {
    parameters: {
      query?: {
        limit?: number;
        offset?: number;
        /** @description Keeps teams in any of these modes; `undetermined` stands for teams without one. */
        mode?: components['schemas']['ModeFilter'][];
        status?: components['schemas']['Status'][];
        /** @description Keeps teams whose name or title contains this text, in any case. */
        q?: string;
        sort?: components['schemas']['TeamSort'];
        order?: components['schemas']['SortOrder'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamsResponse'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getTeam: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The assessment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamAssessmentResponse'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getOverview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The overview. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverviewResponse'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  refresh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The scan is about to start. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RefreshResponse'];
        };
      };
      default: components['responses']['Error'];
    };
  };
}
