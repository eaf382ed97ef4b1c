import { legacyReached } from '../legacy';
import { allModes, createCheck, fail, notApplicable, pass } from '../define';
import { evidenceOf } from '../evidence';

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
    const { graph } = subject.context;
    const unplanned = [...legacy.entries()].filter(
      ([ref]) => !graph.get(ref)?.values.migrationPlan?.value.declared,
    );
    if (unplanned.length > 0) {
      return fail(
        'It reaches a legacy system without a migration plan.',
        ...unplanned.map(([, source]) => source),
      );
    }
    return pass(
      ...[...legacy.keys()].map(ref => ({
        ref,
        field: 'mlops/migration-plan',
        value: graph.get(ref)!.values.migrationPlan!.text,
      })),
    );
  },
});
