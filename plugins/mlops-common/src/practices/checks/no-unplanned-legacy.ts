import { legacyReached } from '../legacy';
import { allModes, createCheck, fail, notApplicable, pass } from '../define';
import type { JudgeContext } from '../context';
import {
  evidenceOf,
  joinEvidence,
  onRecord,
  withoutEvidence,
} from '../evidence';
import type { Evidence } from '../evidence';

const thing = 'migration plan';

/** The plan on a legacy entity, or on the System that it is part of. */
function planOf(ref: string, { graph }: JudgeContext): Evidence<unknown> {
  for (const one of [ref, ...graph.targets(ref, 'partOf')]) {
    const record = graph.get(one);
    const plan = record && onRecord(record, 'migrationPlan');
    if (plan && plan.kind !== 'silent') return plan;
  }
  return { kind: 'silent' };
}

/** No unplanned legacy dependency. */
export const noUnplannedLegacy = createCheck({
  id: 'no-unplanned-legacy',
  area: 'platform',
  level: 3,
  statement: 'No unplanned legacy dependency',
  why: 'What nobody plans to leave decides when it is left.',
  addresses: ['L1'],
  references: [],
  evidence:
    'every legacy system that is reached has mlops/migration-plan, on it or on the ML entity',
  remedy: 'Plan how each legacy system is left, and link the plan on it.',
  effort: 'weeks',
  modes: allModes,
  condition: 'legacy',
  judges: 'production',
  declare: ['migrationPlan'],
  evaluate(subject) {
    const legacy = legacyReached(subject);
    if (legacy.size === 0) return notApplicable('It reaches no legacy system.');
    const own = evidenceOf(subject, 'migrationPlan');
    if (own.kind === 'found') return pass(own.source);
    if (own.kind === 'unreadable') return withoutEvidence(own, thing);
    const plans = [...legacy].map(([ref, sign]) => ({
      sign,
      plan: planOf(ref, subject.context),
    }));
    const unplanned = plans.filter(
      ({ plan }) => plan.kind === 'silent' || plan.kind === 'refused',
    );
    // What a tool would say may be the plan.
    if (unplanned.length > 0 && own.kind === 'lapsed') {
      return withoutEvidence(own, thing);
    }
    return unplanned.length > 0
      ? fail(
          'It reaches a legacy system without a migration plan.',
          ...unplanned.map(({ sign }) => sign),
        )
      : joinEvidence(plans.map(({ plan }) => ({ thing, evidence: plan })));
  },
});
