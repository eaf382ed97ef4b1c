import { allModes, createCheck } from '../define';
import { evidenceOf, joinEvidence } from '../evidence';

/** Staging or canary, and rollback. */
export const rolloutsAreGradual = createCheck({
  id: 'rollouts-are-gradual',
  area: 'delivery',
  level: 4,
  statement: 'Staging or canary, and rollback',
  why: 'A bad version that everybody gets at once hurts everybody at once.',
  addresses: ['H3', 'L7'],
  references: ['ML Test Score Infra 6', 'ML Test Score Infra 7'],
  evidence:
    'mlops/rollout and mlops/rollback; for Small Data Ops the rollback alone',
  remedy: 'Roll out to a few first, and keep a way back.',
  effort: 'weeks',
  modes: allModes,
  judges: 'serving',
  declare: ['rollout', 'rollback'],
  evaluate(subject) {
    const rollback = {
      thing: 'rollback',
      evidence: evidenceOf(subject, 'rollback'),
    };
    const unit = subject.unit?.ref;
    const isSmall =
      unit !== undefined && subject.context.modeOf(unit) === 'small-data-ops';
    return joinEvidence(
      isSmall
        ? [rollback]
        : [
            { thing: 'rollout', evidence: evidenceOf(subject, 'rollout') },
            rollback,
          ],
    );
  },
});
