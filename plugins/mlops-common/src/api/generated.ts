// Generated from openapi.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/entities/{kind}/{namespace}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The assessment of one ML entity, with the verdict of the team that owns it. */
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
    /** One page of the assessed teams, filtered and sorted. */
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
    /** The verdict of one team, with every fact, its sources and the points they gave. */
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
    /** Distributions over all teams and ML entities that the caller may read. */
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
    /** Starts a scan of the whole catalog now. Needs the permission mlops.assessment.refresh. */
    post: operations['refresh'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
/** @public */
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
    /**  */
    Mode:
      'small-data-ops' | 'big-data-ops' | 'hybrid-mlops' | 'large-scale-mlops';
    /**  */
    ModeFilter:
      | 'small-data-ops'
      | 'big-data-ops'
      | 'hybrid-mlops'
      | 'large-scale-mlops'
      | 'undetermined';
    /**  */
    Status: 'settled' | 'provisional' | 'undetermined';
    /**  */
    Confidence: 'low' | 'medium' | 'high';
    /**  */
    TeamSort: 'name' | 'mode' | 'confidence' | 'coverage';
    /**  */
    SortOrder: 'asc' | 'desc';
    /**  */
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
     * `probable` entities count like the others and are marked; one annotation settles them.
     *
     */
    MlAnswer: 'yes' | 'probable';
    /**  */
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
    /** Points for each mode. */
    Points: {
      'small-data-ops': number;
      'big-data-ops': number;
      'hybrid-mlops': number;
      'large-scale-mlops': number;
    };
    /** Where a value was read. */
    Source: {
      /** Entity ref. */
      ref: string;
      /** The annotation, relation, tag or field, such as `mlops/data-volume`. */
      field: string;
      /** What stands there. */
      value?: string;
    };
    /** The annotation that would make an unknown fact known. */
    Declare: {
      annotation: string;
      /** What to annotate, in words or as an entity ref. */
      on: string;
      example: string;
    };
    Fact: {
      axis: components['schemas']['Axis'];
      title: string;
      known: boolean;
      /** Absent when unknown. */
      band?: string;
      /** The band in words. */
      bandLabel?: string;
      /** A number (people, bytes, share, count), a list of ids, or a boolean. Absent when unknown or withheld. */
      value?: number | boolean | string[];
      /** The value in words, such as "420 GB". */
      text?: string;
      /** What the value consists of, such as "4 training, 2 feature". */
      detail?: string;
      /** True when read from job titles or names rather than declared. */
      inferred?: boolean;
      /** The value rests on entities that the caller may not read. */
      withheld?: boolean;
      sources: components['schemas']['Source'][];
      /** Readable sources beyond those listed. */
      moreSources?: number;
      notes: string[];
      /** Why the fact is unknown. */
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
      /** Lead over the next mode that is not excluded; absent when there is none. */
      margin?: number;
      coverage: number;
      ledger: components['schemas']['LedgerRow'][];
      guards: components['schemas']['Guard'][];
      /** Changes of one fact that would change the lean; pairs of them where none does alone. */
      flips: components['schemas']['Flip'][];
      /** Unknown facts by how much they could change the verdict, most first; empty once it is settled. */
      worthDeclaring: components['schemas']['WorthDeclaring'][];
      /** Numbers within 10 % of a threshold where the other side would mean another mode. */
      boundaries: components['schemas']['Boundary'][];
      /** Remarks that give no points. */
      notes: string[];
      /** The verdict in one sentence. */
      why: string;
      /** Every row, guard, note, boundary and flip in words. */
      sentences: string[];
    };
    Flip: {
      axis: components['schemas']['Axis'];
      band: string;
      /** What would have to be, one phrase for each change. */
      conditions: string[];
      /** The second change, where one alone changes nothing. */
      with?: {
        axis: components['schemas']['Axis'];
        band: string;
      };
      toMode: components['schemas']['Mode'];
      sentence: string;
    };
    WorthDeclaring: {
      axis: components['schemas']['Axis'];
      /** Points a rival could gain, at most. */
      swing: number;
    };
    Boundary: {
      axis: components['schemas']['Axis'];
      /** The band on the other side. */
      band: string;
      toMode: components['schemas']['Mode'];
      sentence: string;
    };
    /** Something in the catalog that is wrong or could not be read. */
    Finding: {
      /**  */
      severity: 'error' | 'warning';
      ref: string;
      field: string;
      /** What stands there, shortened. */
      value?: string;
      message: string;
      /** The accepted form. */
      accepted?: string;
    };
    Freshness: {
      /**
       * Format: date-time
       * End of the last complete scan; absent before the first.
       */
      completedAt?: string;
      stale: boolean;
      /**
       * Format: date-time
       * When the newest run failed; absent when it did not.
       */
      failedAt?: string;
      /** Why the newest run failed. */
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
      /** The nearest settled ancestor, when this team's own verdict is undetermined or of low confidence. */
      broader?: components['schemas']['TeamLink'];
      verdict: components['schemas']['Verdict'];
      facts: components['schemas']['Fact'][];
      findings: components['schemas']['Finding'][];
      /** ML entities of the team and its descendants that the caller may read. */
      entities: components['schemas']['MlEntity'][];
      /** None of its ML entities is more than probably one. */
      onlyProbable?: boolean;
      rulesVersion?: string;
    };
    /** Whom the entity belongs to; anything but `group` means that there is no team to judge. */
    EntityOwner: {
      /**  */
      kind: 'group' | 'user' | 'missing' | 'none';
      ref?: string;
    };
    EntityAssessment: {
      ref: string;
      title?: string;
      ml: components['schemas']['MlAnswer'];
      role: components['schemas']['MlRole'];
      /** Why it is recognised. */
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
      /** Absent when unknown or withheld. */
      teamSize?: number;
      largestDatasetBytes?: number;
      /** Their titles. */
      dataSystems?: string[];
      pipelineCount?: number;
      /** Some of the facts rest on entities that the caller may not read. */
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
      /** Teams for which the fact is known. */
      known: number;
    };
    OverviewResponse: {
      teams: number;
      /** One row per mode, in their fixed order, then one without a mode for undetermined teams. */
      modes: components['schemas']['ModeCount'][];
      /** Over the teams that have a mode. */
      confidence: {
        high: number;
        medium: number;
        low: number;
      };
      entities: {
        total: number;
        probable: number;
        /** Owned by nobody, by a user, or by a group that is missing. */
        withoutTeam: number;
      };
      coverage: components['schemas']['AxisCoverage'][];
      /** What could not be read, at most 100, errors first. */
      findings: components['schemas']['Finding'][];
      totalFindings?: number;
      freshness: components['schemas']['Freshness'];
    };
    RefreshResponse: {
      message: string;
    };
  };
  responses: {
    /** An error, in Backstage's usual shape. */
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
/** @public */
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
      /** The assessment. */
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
        /** Keeps teams in any of these modes; `undetermined` stands for teams without one. */
        mode?: components['schemas']['ModeFilter'][];
        status?: components['schemas']['Status'][];
        /** Keeps teams whose name or title contains this text, in any case. */
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
      /** One page. */
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
      /** The assessment. */
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
      /** The overview. */
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
      /** The scan is about to start. */
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
