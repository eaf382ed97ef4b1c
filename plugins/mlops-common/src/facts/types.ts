import type { AxisId, RawFacts } from '../modes/types';

/**
 * Where a value was read: an entity, and the annotation, relation, tag or field on it.
 * @public
 */
export interface Source {
  ref: string;
  field: string;
  /** What stands there, shortened. */
  value?: string;
  /** Of what a tool said rather than the catalog: which, when (ISO 8601), and where it shows it. */
  observed?: { by: string; at: string; url?: string };
}

/**
 * The annotation that would make an unknown fact known.
 * @public
 */
export interface Declare {
  annotation: string;
  /** What to annotate, in words or as an entity ref. */
  on: string;
  example: string;
}

/**
 * A fact with the sources it was concluded from.
 * @public
 */
export interface KnownFact {
  axis: AxisId;
  known: true;
  /** The part of the raw facts that this axis is judged by. */
  value: Partial<RawFacts>;
  /** What the value consists of, such as "4 training, 2 feature". */
  detail?: string;
  /** True when read from job titles or names rather than declared. */
  inferred?: boolean;
  /** Every source, sorted by ref and field. */
  sources: Source[];
  notes: string[];
}

/**
 * A fact that the catalog does not say.
 * @public
 */
export interface UnknownFact {
  axis: AxisId;
  known: false;
  reason: string;
  /** Absent where there is no catalog to declare it in. */
  declare?: Declare;
  /** What was seen but proves too little. */
  sources: Source[];
  notes: string[];
}

/** @public */
export type Fact = KnownFact | UnknownFact;
