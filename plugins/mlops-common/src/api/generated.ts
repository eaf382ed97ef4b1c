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
  '/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rules in force, for whoever asks how something is judged. */
    get: operations['getRules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/waivers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Waivers of what the caller may read, those that have ended included. */
    get: operations['listWaivers'];
    put?: never;
    /** Waives a check for an entity, or for all that a group and the groups below it own. Needs the permission mlops.waiver.manage on it. A waiver of the same check and ref is replaced. */
    post: operations['createWaiver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/waivers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends a waiver. Needs the permission mlops.waiver.manage on its entity. */
    delete: operations['deleteWaiver'];
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
    TeamSort: 'name' | 'mode' | 'confidence' | 'coverage' | 'level';
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
     * `probable` entities count like the others and are marked; one annotation settles them. `no` stands on data and compute that are judged all the same.
     *
     */
    MlAnswer: 'yes' | 'probable' | 'no';
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
      | 'dataset'
      | 'compute';
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
      /** Of what a tool said rather than the catalog. */
      observed?: {
        /** The tool. */
        by: string;
        /** Format: date-time */
        at: string;
        /** Where the tool shows it. */
        url?: string;
      };
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
      maturity: components['schemas']['Maturity'];
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
      /** The checks that the mode of its team asks for. */
      checks: components['schemas']['CheckResult'][];
    };
    /**  */
    Area:
      | 'ownership'
      | 'data'
      | 'features'
      | 'training'
      | 'models'
      | 'delivery'
      | 'monitoring'
      | 'platform';
    /**  */
    CheckState: 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'waived';
    /**
     * Whether a pass rests on the word of an author or on a fact from a tool.
     *
     */
    Strength: 'declared' | 'verified';
    /**  */
    ChallengeCode:
      | 'S1'
      | 'S2'
      | 'S3'
      | 'S4'
      | 'S5'
      | 'B1'
      | 'B2'
      | 'B3'
      | 'H1'
      | 'H2'
      | 'H3'
      | 'H4'
      | 'H5'
      | 'H6'
      | 'H7'
      | 'H8'
      | 'L1'
      | 'L2'
      | 'L3'
      | 'L4'
      | 'L5'
      | 'L6'
      | 'L7';
    /** What a check says, why, and how it is mended. */
    CheckInfo: {
      id: string;
      area: components['schemas']['Area'];
      level: number;
      /** A level is reached only with all of its key checks. */
      key: boolean;
      statement: string;
      why: string;
      /** What in the catalog decides it. */
      evidence: string;
      remedy: string;
      /**  */
      effort: 'minutes' | 'hours' | 'days' | 'weeks';
      addresses: components['schemas']['ChallengeCode'][];
      references: string[];
      modes: components['schemas']['Mode'][];
      /**  */
      condition?: 'regulated' | 'legacy';
      /** Where tools can answer too: how old an answer may be to count, an ISO 8601 period. */
      freshness?: string;
      /**  */
      declareOn: 'subject' | 'owner';
      /** Annotations that satisfy it together. */
      declares: string[];
      /** What to paste to satisfy it. */
      yaml?: string;
    };
    Waiver: {
      reason: string;
      by?: string;
      /** Format: date */
      until: string;
    };
    CheckResult: {
      check: components['schemas']['CheckInfo'];
      state: components['schemas']['CheckState'];
      strength?: components['schemas']['Strength'];
      reason: string;
      evidence: components['schemas']['Source'][];
      waiver?: components['schemas']['Waiver'];
    };
    /** A check rolled up over all that the team and the teams below it own; counts are of what the caller may read. */
    TeamCheck: {
      check: components['schemas']['CheckInfo'];
      state: components['schemas']['CheckState'];
      strength?: components['schemas']['Strength'];
      reason: string;
      evidence: components['schemas']['Source'][];
      waiver?: components['schemas']['Waiver'];
      pass: number;
      fail: number;
      unknown: number;
      waived: number;
      /** Those that do not pass, failing ones first, at most 20. */
      entities: components['schemas']['CheckedEntity'][];
    };
    CheckedEntity: {
      ref: string;
      title?: string;
      state: components['schemas']['CheckState'];
      reason: string;
    };
    /** Levels are 0 Manual, 1 Versioned and owned, 2 Repeatable training, 3 Automated delivery, 4 Monitored loop. */
    Maturity: {
      /** Absent where no check applies. */
      level?: number;
      /** The level if everything unknown passed. */
      couldBe?: number;
      /** What the mode calls for; absent without a mode. */
      target?: number;
      atTarget?: boolean;
      google?: number;
      microsoft?: number;
      pass: number;
      fail: number;
      unknown: number;
      waived: number;
    };
    /** Applicable checks of an area by state. */
    AreaProfile: {
      area: components['schemas']['Area'];
      pass: number;
      fail: number;
      unknown: number;
      waived: number;
    };
    Challenge: {
      code: components['schemas']['ChallengeCode'];
      mode: components['schemas']['Mode'];
      title: string;
      /** What the article says against it. */
      remedy?: string;
      /**  */
      state: 'at-risk' | 'mitigated' | 'unknown';
      /** Ids of the failing checks. */
      checks: string[];
    };
    NextStep: {
      check: components['schemas']['CheckInfo'];
      reason: string;
      blocksNextLevel: boolean;
      /** Those of the team's own mode. */
      challenges: components['schemas']['ChallengeCode'][];
      /** Production entities that it concerns. */
      affected: number;
      /** All that it concerns. */
      total: number;
      entities: components['schemas']['CheckedEntity'][];
    };
    /** Google's ML Test Score over the tests that a catalog can show: the smallest section. */
    MlTestScore: {
      score: number;
      sections: {
        data: number;
        model: number;
        infrastructure: number;
        monitoring: number;
      };
    };
    TeamPractices: {
      mlTestScore: components['schemas']['MlTestScore'];
      checks: components['schemas']['TeamCheck'][];
      areas: components['schemas']['AreaProfile'][];
      /** Those of the own mode first. */
      challenges: components['schemas']['Challenge'][];
      /** Failing checks, in the order in which to take them up. */
      nextSteps: components['schemas']['NextStep'][];
      /** Unknown checks, in the same order; never risks. */
      declare: components['schemas']['NextStep'][];
      /** Some of what is judged is not shown to the caller. */
      withheld?: boolean;
    };
    EntityAssessmentResponse: {
      entity: components['schemas']['EntityAssessment'];
      team?: components['schemas']['TeamAssessment'];
      freshness: components['schemas']['Freshness'];
    };
    TeamAssessmentResponse: {
      team: components['schemas']['TeamAssessment'];
      practices: components['schemas']['TeamPractices'];
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
      maturity: components['schemas']['Maturity'];
      areas: components['schemas']['AreaProfile'][];
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
    LevelCount: {
      mode?: components['schemas']['Mode'];
      level?: number;
      teams: number;
      /** How many of those are where their mode calls them. */
      atTarget: number;
    };
    OverviewResponse: {
      teams: number;
      /** One row per mode, in their fixed order, then one without a mode for undetermined teams. */
      modes: components['schemas']['ModeCount'][];
      /** Teams by mode and level; the level is absent where no check applies, the mode where it is undetermined. */
      levels: components['schemas']['LevelCount'][];
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
    WaiverRequest: {
      ref: string;
      check: string;
      reason: string;
      /** The last day, as YYYY-MM-DD. */
      until: string;
    };
    StoredWaiver: {
      id: string;
      ref: string;
      check: string;
      reason: string;
      /** Entity ref of whoever made it. */
      by?: string;
      /** Format: date */
      until: string;
      /** Format: date-time */
      createdAt: string;
      ended: boolean;
    };
    WaiversResponse: {
      items: components['schemas']['StoredWaiver'][];
    };
    RulesResponse: {
      rulesVersion: string;
      modes: {
        thresholds: {
          [key: string]: unknown;
        };
        /** By axis and band: points for the four modes in their fixed order. */
        points: {
          [key: string]: {
            [key: string]: number[];
          };
        };
        guards: components['schemas']['Guard'][];
      };
      practices: {
        familyShare: number;
        levelShare: number;
        targets: {
          [key: string]: number;
        };
        checks: components['schemas']['CheckInfo'][];
      };
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
  getRules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The rules. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RulesResponse'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listWaivers: {
    parameters: {
      query?: {
        /** Keeps those of this entity or group. */
        ref?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The waivers, newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaiversResponse'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  createWaiver: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaiverRequest'];
      };
    };
    responses: {
      /** The waiver; it shows after the scan that it starts. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredWaiver'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  deleteWaiver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
