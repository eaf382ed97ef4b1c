/**
 * What an ML entity is.
 * @public
 */
export type MlRole =
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

/**
 * Whether an entity is a data system or uses one, and which.
 * @public
 */
export interface DataSystem {
  id: string;
  /** `engine` and `transport` count for the mode; `other` is shown only. */
  kind: 'engine' | 'transport' | 'other';
  relation: 'is' | 'uses';
}

/**
 * The recogniser's answer for one entity, with its reason.
 * @public
 */
export interface Recognition {
  ml: 'yes' | 'probable' | 'no';
  /** In words; names the field that decided. */
  reason: string;
  /** Absent unless it is ML. */
  role?: MlRole;
  dataSystem?: DataSystem;
}
