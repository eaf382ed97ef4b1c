/**
 * When the catalog says enough to conclude something from silence. Absent is not none, and a count is a lower bound.
 * @public
 */
export interface FactPolicy {
  /** Share of a unit's ML entities that must be described before silence counts. */
  describedShare: number;
  /** Share of the organization's production ML components that must show their CI before its lack counts. */
  ciEvidenceShare: number;
  /** Share of leaf groups with a member in sight before their sum counts as the size. */
  staffedGroupShare: number;
  /** Share of members whose role must be known before their roles count as the team's. */
  memberRoleShare: number;
  /** Values of `spec.lifecycle`, in one spelling, that mean production; an entity without any counts as in production. */
  productionLifecycles: readonly string[];
}

/** @public */
export const defaultFactPolicy: FactPolicy = {
  describedShare: 0.8,
  ciEvidenceShare: 0.3,
  staffedGroupShare: 0.8,
  memberRoleShare: 0.8,
  productionLifecycles: ['production'],
};
