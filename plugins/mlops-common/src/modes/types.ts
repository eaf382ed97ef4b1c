/**
 * The four operations modes, in the order that screens list them.
 * @public
 */
export type ModeId =
  'small-data-ops' | 'big-data-ops' | 'hybrid-mlops' | 'large-scale-mlops';

/**
 * The eleven facts that decide a mode.
 * @public
 */
export type AxisId =
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
 * Roles of people; `ml-engineer` counts as `operations`.
 * @public
 */
export type Role =
  'data-scientist' | 'data-engineer' | 'ml-engineer' | 'operations';

/**
 * A data system in use: a processing engine such as Spark, or a transport such as Kafka.
 * @public
 */
export interface DataSystemUse {
  id: string;
  kind: 'engine' | 'transport';
}

/**
 * What is known of a unit, in raw form. Absent means unknown; zero is a value.
 * @public
 */
export interface RawFacts {
  /** Distinct people under the group and its descendants. */
  teamSize?: number;
  roles?: Role[];
  /** The largest single dataset that is read, in bytes. */
  largestDatasetBytes?: number;
  dataSystems?: DataSystemUse[];
  /** Share (0 to 1) of the production ML components that CI builds. */
  productionCiShare?: number;
  /** `classic`, `deep-learning` or `spark-mllib`; any other word counts as `classic`. */
  frameworks?: string[];
  /** Distinct people under the unit's root group. */
  organizationSize?: number;
  /** Legacy systems within reach. */
  legacySystems?: number;
  regulated?: boolean;
  /** The largest declared number of records a day. */
  recordsPerDay?: number;
  /** Distinct kinds of data source that are read. */
  dataSourceKinds?: number;
  /** ML and data pipelines. */
  pipelineCount?: number;
}

/**
 * Points for each mode.
 * @public
 */
export type Points = Record<ModeId, number>;

/**
 * Whether what is unknown could still change the mode.
 * @public
 */
export type VerdictStatus = 'settled' | 'provisional' | 'undetermined';

/** @public */
export type Confidence = 'low' | 'medium' | 'high';

/**
 * What one known fact contributed.
 * @public
 */
export interface LedgerRow {
  axis: AxisId;
  band: string;
  points: Points;
}

/**
 * A mode that a known fact rules out.
 * @public
 */
export interface GuardHit {
  /** The guard's id in the rules. */
  id: string;
  mode: ModeId;
}

/**
 * The operations mode of a unit and the reckoning behind it.
 * @public
 */
export interface Verdict {
  /** Absent when undetermined. */
  mode?: ModeId;
  /** Most points among the modes not excluded; ties go to the mode with more applicable checks. */
  lean: ModeId;
  status: VerdictStatus;
  confidence: Confidence;
  scores: Points;
  /** Sorted by id. */
  excluded: ModeId[];
  /** Lead over the next mode not excluded; absent when there is none. */
  margin?: number;
  /** Weight of the known facts among all facts, 0 to 1. */
  coverage: number;
  /** One row per known fact; the rows add up to the scores. */
  ledger: LedgerRow[];
  guards: GuardHit[];
}

/** The band of each known axis. */
export type Bands = Partial<Record<AxisId, string>>;

/**
 * A change of one fact, or of two, that would change the lean.
 * @public
 */
export interface Flip {
  axis: AxisId;
  /** The band that the fact would have to be in. */
  band: string;
  /** The second change, where one alone changes nothing. */
  with?: { axis: AxisId; band: string };
  toMode: ModeId;
}

/**
 * An unknown fact that is worth declaring.
 * @public
 */
export interface WorthDeclaring {
  axis: AxisId;
  /** Points that a rival could gain on the lean, at most. */
  swing: number;
}

/**
 * A number so near to a threshold that counting it a little differently would change the lean.
 * @public
 */
export interface Boundary {
  axis: AxisId;
  fact: keyof RawFacts;
  value: number;
  threshold: number;
  /** The band on the other side. */
  band: string;
  toMode: ModeId;
}
