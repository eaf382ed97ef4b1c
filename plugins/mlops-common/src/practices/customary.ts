import { inProduction, shared } from '../facts/unit';
import type { EntityRecord } from '../graph/record';
import type { JudgeContext, Subject } from './context';
import type { PracticeRules } from './rules';
import type { Outcome } from './types';

/**
 * The root groups in whose organization a kind of evidence is customary: it stands on that share of the production ML
 * components at least. Only there does its lack mean anything.
 */
export function customaryRoots(
  byCheck: ReadonlyMap<Subject, Outcome>,
  context: JudgeContext,
  { policy }: PracticeRules,
): ReadonlySet<string | undefined> {
  const carriers = new Map<string, number>();
  for (const [subject, { state }] of byCheck) {
    const { root } = subject;
    if (
      state !== 'pass' ||
      !root ||
      !isProductionComponent(subject.record, context)
    ) {
      continue;
    }
    carriers.set(root, (carriers.get(root) ?? 0) + 1);
  }
  return new Set(
    [...carriers]
      .filter(
        ([root, count]) =>
          count >= policy.familyShare * productionComponents(root, context),
      )
      .map(([root]) => root),
  );
}

function productionComponents(root: string, context: JudgeContext): number {
  return shared(
    context,
    `production components ${root}`,
    () =>
      (context.units.get(root)?.entities ?? []).filter(record =>
        isProductionComponent(record, context),
      ).length,
  );
}

function isProductionComponent(
  record: EntityRecord,
  context: JudgeContext,
): boolean {
  return (
    Boolean(record.ml) &&
    record.kind === 'component' &&
    inProduction(record, context)
  );
}
