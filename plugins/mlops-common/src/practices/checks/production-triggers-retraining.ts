import { beyondSmall, createCheck, fail, pass, unknown } from '../define';
import { evidenceOf, withoutEvidence } from '../evidence';

/** Production signals trigger retraining. */
export const productionTriggersRetraining = createCheck({
  id: 'production-triggers-retraining',
  area: 'monitoring',
  level: 4,
  key: true,
  statement: 'Production signals trigger retraining',
  why: 'Monitoring that nobody acts on is a chart.',
  addresses: ['H5', 'H6'],
  references: ['Microsoft 4'],
  evidence: 'mlops/retraining with drift or performance',
  remedy: 'Let drift or falling quality start the training.',
  effort: 'weeks',
  modes: beyondSmall,
  judges: 'models',
  declare: ['retraining'],
  evaluate(subject) {
    const retraining = evidenceOf(subject, 'retraining');
    if (retraining.kind !== 'found') {
      return withoutEvidence(retraining, 'retraining');
    }
    const { triggers } = retraining.value;
    if (triggers.includes('drift') || triggers.includes('performance')) {
      return pass(retraining.source);
    }
    return triggers.every(trigger => trigger === 'manual')
      ? fail('It is trained again by hand only.', retraining.source)
      : unknown(
          'It is trained on a schedule or on new data; whether production triggers it too is not said.',
          retraining.source,
        );
  },
});
