import type { Fact } from '../facts/types';
import type { MlRole } from '../recognition/types';
import type { ModeId, Verdict } from '../modes/types';
import type { TeamPractices } from '../practices/assemble';
import type { CheckResult } from '../practices/types';

/**
 * Something in the catalog that is wrong or could not be read. The run goes on, and the fact is known from the rest.
 * @public
 */
export interface Finding {
  severity: 'error' | 'warning';
  /** The entity that says it. */
  ref: string;
  /** The annotation or relation. */
  field: string;
  /** What stands there, shortened. */
  value?: string;
  message: string;
  /** The accepted form. */
  accepted?: string;
  /** Other entities that the message speaks of: only who may read them all may read it. */
  evidence?: string[];
}

/**
 * Whom an ML entity belongs to; anything but `group` means that there is no team to judge.
 * @public
 */
export interface EntityOwner {
  kind: 'group' | 'user' | 'missing' | 'none';
  ref?: string;
}

/**
 * One ML entity. Sorted by ref within a catalog's assessment.
 * @public
 */
export interface EntityAssessment {
  ref: string;
  title?: string;
  type?: string;
  lifecycle?: string;
  /** `no` for data and compute, which are judged and are not machine learning. */
  ml: 'yes' | 'probable' | 'no';
  role: MlRole | 'compute';
  /** Why it is recognised. */
  reason: string;
  /** It is probable by itself, and one of these makes it certain: only who may read one of them may hear so. */
  confirmedBy?: string[];
  owner: EntityOwner;
  findings: Finding[];
  /** Results of the checks that its team's mode asks for, in the order of the rules. */
  checks: CheckResult[];
}

/**
 * One unit: a Group that owns ML entities, itself or through descendants.
 * @public
 */
export interface TeamAssessment {
  ref: string;
  title?: string;
  /** Parent group, whether or not it is a unit. */
  parent?: string;
  /** Child groups that are units, sorted. */
  children: string[];
  /** The nearest settled ancestor unit, when the own verdict is undetermined or of low confidence. */
  broader?: { ref: string; mode: ModeId };
  verdict: Verdict;
  /** All eleven, in the order of the axes. */
  facts: Fact[];
  /** Of the group, its members and its ML entities. */
  findings: Finding[];
  /** Refs of the ML entities of the unit and its descendants, sorted. */
  entities: string[];
  practices: TeamPractices;
}

/**
 * The outcome of one complete scan.
 * @public
 */
export interface CatalogAssessment {
  rulesVersion: string;
  /** Checks that threw, with how often: a mistake in a module, not in the catalog. */
  checkFailures: Record<string, number>;
  /** Sorted by ref. */
  teams: TeamAssessment[];
  /** ML entities, and data and compute that some check judges; sorted by ref. */
  entities: EntityAssessment[];
}
