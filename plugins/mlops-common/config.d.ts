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
    /** What the catalog cannot say of the whole organization. */
    organization?: {
      /** People in it. */
      size?: number;
      /** Whether its work is regulated, where no group says so. */
      regulated?: boolean;
    };
  };
}
