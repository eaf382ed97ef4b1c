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
      /** Further data systems. */
      dataSystems?: Array<{
        /** As it stands in types, tags and `mlops/data-systems`. */
        id: string;
        title?: string;
        /** Engines and transports count for the mode. Defaults to `other`. */
        kind?: 'engine' | 'transport' | 'other';
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
