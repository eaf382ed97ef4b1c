import { createCheck, fail } from '../define';
import { evidenceOf, joinEvidence } from '../evidence';

/** Regulated models keep records and have an independent validator. */
export const regulatedModelsKeepRecords = createCheck({
  id: 'regulated-models-keep-records',
  area: 'platform',
  level: 3,
  statement: 'Regulated models keep records and have an independent validator',
  why: 'Whoever answers for a decision must be able to show it later, and not to himself.',
  addresses: ['L3', 'L6'],
  references: ['EU AI Act 12'],
  evidence: 'mlops/log-retention, and mlops/validator other than the owner',
  remedy:
    'Keep records of decisions, and name a group that validates independently.',
  effort: 'weeks',
  modes: [],
  condition: 'regulated',
  judges: 'models',
  declare: ['logRetention', 'validator'],
  evaluate(subject) {
    const validator = evidenceOf(subject, 'validator');
    if (
      validator.kind === 'found' &&
      validator.value.ref === subject.owner.ref
    ) {
      return fail('Its own team validates it.', validator.source);
    }
    return joinEvidence([
      {
        thing: 'retention of records',
        evidence: evidenceOf(subject, 'logRetention'),
      },
      { thing: 'independent validator', evidence: validator },
    ]);
  },
});
