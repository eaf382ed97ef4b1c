export interface Config {
  mlops?: {
    /**
     * What counts as machine learning here, beyond the built-in word lists. The frontend reads it too, so that cards
     * appear on the same entities that the backend judges.
     * @deepVisibility frontend
     */
    recognition?: {
      /** Filter predicates of entities that are ML. */
      include?: object[];
      /** Filter predicates of entities that are not; wins over `include`. */
      exclude?: object[];
      /** Further values of `spec.type` that mean ML. */
      types?: string[];
      /** Further tags that mean ML. */
      tags?: string[];
      /** Job titles that tell a role, tried before the built-in ones; regular expressions, in any case. */
      jobTitles?: Array<{
        pattern: string;
        role: 'data-scientist' | 'data-engineer' | 'ml-engineer' | 'operations';
      }>;
      /** Further data systems. */
      dataSystems?: Array<{
        /** As it stands in types, tags and `mlops/data-systems`. */
        id: string;
        title?: string;
        /** Engines and transports count for the mode. Defaults to `other`. */
        kind?: 'engine' | 'transport' | 'other';
      }>;
    };
    /**
     * Parts of the decision model, replaced one by one. A wrong key or value stops the start with its name.
     * @deepVisibility frontend
     */
    modes?: {
      /** Where one band ends and the next begins, and how much must be said before silence counts. */
      thresholds?: {
        /** People from which the second, third and fourth band begin. Defaults to `[10, 50, 150]`. */
        teamSize?: number[];
        /** Size from which data is medium. Defaults to `10GB`. */
        mediumDataBytes?: number | string;
        /** Size beyond which data is big. Defaults to `1TB`. */
        bigDataBytes?: number | string;
        /** Share of production ML components with CI from which delivery counts as streamlined. Defaults to 0.5. */
        productionCiShare?: number;
        /** People from which an organization is large. Defaults to 250. */
        organizationSize?: number;
        /** Records a day from which the data flow is high. Defaults to 2740000. */
        recordsPerDay?: number;
        /** Kinds of data source from which the data flow is high. Defaults to 4. */
        dataSourceKinds?: number;
        /** Pipelines from which the second and third band begin. Defaults to `[3, 10]`. */
        pipelineCount?: number[];
        /** Share of a unit's ML entities that must say how they work before silence means "none". Defaults to 0.8. */
        describedShare?: number;
        /** Share of an organization's production ML components that must show CI before its lack counts. Defaults to 0.3. */
        ciEvidenceShare?: number;
        /** Share of the groups without groups below that must have a member before their sum is the size. Defaults to 0.8. */
        staffedGroupShare?: number;
        /** Share of the members whose role must be known before their roles are the team's. Defaults to 0.8. */
        memberRoleShare?: number;
      };
      /** By axis and band: four numbers, for Small Data Ops, Big Data Ops, Hybrid MLOps and Large-scale MLOps. */
      points?: { [axis: string]: { [band: string]: number[] } };
    };
    /** How well teams work: numbers, changes of the built-in checks, and checks of your own. */
    practices?: {
      /** Share of production ML components that must have a kind of evidence before its lack fails anybody. Defaults to 0.3. */
      familyShare?: number;
      /** Share of a level's applicable checks that must pass. Defaults to 0.8. */
      levelShare?: number;
      /** The level that each mode calls for. */
      targets?: {
        'small-data-ops'?: number;
        'big-data-ops'?: number;
        'hybrid-mlops'?: number;
        'large-scale-mlops'?: number;
      };
      /** Values of `spec.lifecycle` that mean production. Defaults to `[production]`. */
      productionLifecycles?: string[];
      /** Changes of checks, by id. */
      overrides?: {
        [check: string]: {
          enabled?: boolean;
          /** 1 to 4. */
          level?: number;
          /** Whether the level cannot be reached without it. */
          key?: boolean;
          modes?: string[];
          /** How old a tool's answer may be to count, as an ISO 8601 period. Defaults to P30D. */
          freshness?: string;
        };
      };
      /** Checks of your own. */
      checks?: Array<{
        /** Words in lower case with hyphens; a yes/no statement where yes is good. */
        id: string;
        area:
          | 'ownership'
          | 'data'
          | 'features'
          | 'training'
          | 'models'
          | 'delivery'
          | 'monitoring'
          | 'platform';
        statement: string;
        why: string;
        remedy: string;
        effort?: 'minutes' | 'hours' | 'days' | 'weeks';
        /** 1 to 4. */
        level: number;
        key?: boolean;
        /** Defaults to all four. */
        modes?: string[];
        /** Codes of the challenges that it addresses, such as H5. */
        addresses?: string[];
        references?: string[];
        /** A filter predicate of the entities that it judges. */
        judges: object;
        /** Exactly one of annotation, relation and tag. */
        evidence: {
          annotation?: string;
          /** A value of the annotation, for the YAML to paste. */
          example?: string;
          relation?: string;
          tag?: string;
        };
      }>;
    };
    /** What the catalog cannot say of the whole organization. */
    organization?: {
      /** People in it. */
      size?: number;
      /** Whether its work is regulated, where no group says so. */
      regulated?: boolean;
    };
  };
}
