import type { Entity } from '@backstage/catalog-model';
import type { Check } from './define';
import type { CheckInfo, Outcome } from './types';

/**
 * A check that an organization adds, in configuration or in code. It sees one entity, as the catalog has it, and nothing
 * else; it may be called for any entity, and must be pure.
 * @public
 */
export interface CustomCheck extends Omit<
  CheckInfo,
  'judges' | 'condition' | 'declareOn' | 'freshness'
> {
  /** Whether it judges an entity. */
  judgesEntity(entity: Entity): boolean;
  /** What it finds. What it throws makes the check unknown on that entity, with the error's text. */
  evaluateEntity(entity: Entity): Outcome;
}

/**
 * What an organization's own checks found on one entity, by check. They run where the whole entity is at hand, and of it
 * only this is kept.
 * @public
 */
export type CustomOutcomes = Record<string, Outcome & { threw?: true }>;

/** Runs the own checks of an organization on an entity. */
export function runCustomChecks(
  entity: Entity,
  checks: readonly CustomCheck[],
): CustomOutcomes | undefined {
  let outcomes: CustomOutcomes | undefined;
  for (const check of checks) {
    const outcome = runOne(entity, check);
    if (outcome) (outcomes ??= {})[check.id] = outcome;
  }
  return outcomes;
}

function runOne(entity: Entity, check: CustomCheck) {
  try {
    return check.judgesEntity(entity)
      ? check.evaluateEntity(entity)
      : undefined;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return {
      state: 'unknown' as const,
      reason: `The check failed: ${text.slice(0, 300)}.`,
      threw: true as const,
    };
  }
}

/** A custom check as the runner takes it: its outcome is on the record already. */
export function toCheck(custom: CustomCheck): Check {
  const { judgesEntity: _, evaluateEntity: __, ...info } = custom;
  return {
    ...info,
    declareOn: 'subject',
    judges: 'custom',
    selects: ({ record }) => Object.hasOwn(record.custom ?? {}, info.id),
    evaluate: ({ record }) => record.custom![info.id],
  };
}
