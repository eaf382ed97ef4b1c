import { end, parse } from 'iso8601-duration';
import { beyondSmall, createCheck, fail, unknown } from '../define';
import { evidenceOf, joinEvidence } from '../evidence';

/** Retraining is scheduled or triggered, with a maximum age. */
export const retrainingIsTriggered = createCheck({
  id: 'retraining-is-triggered',
  area: 'training',
  level: 3,
  statement: 'Retraining is scheduled or triggered, with a maximum age',
  why: 'The world moves on, and a model does not by itself.',
  addresses: ['H5', 'H6'],
  references: ['Google 1', 'ML Test Score Model 4'],
  evidence:
    'mlops/retraining other than manual, and mlops/max-model-age; fails when mlops/last-retrained is older',
  remedy: 'Schedule or trigger retraining, and say how old a model may become.',
  effort: 'days',
  modes: beyondSmall,
  judges: 'models',
  declare: ['retraining', 'maxModelAge'],
  evaluate(subject) {
    const retraining = evidenceOf(subject, 'retraining');
    const maxAge = evidenceOf(subject, 'maxModelAge');
    if (retraining.kind === 'found') {
      const isAutomatic = retraining.value.triggers.some(
        trigger => trigger !== 'manual',
      );
      if (!isAutomatic) {
        return fail('It is trained again by hand only.', retraining.source);
      }
    }
    const last = evidenceOf(subject, 'lastRetrained');
    if (maxAge.kind === 'found' && last.kind === 'found') {
      const until = end(
        parse(maxAge.value.period),
        new Date(`${last.value.day}T00:00:00Z`),
      );
      const { observed } = last.source;
      if (until < (observed ? new Date(observed.at) : subject.context.now)) {
        return fail(
          `It was last trained on ${last.value.day}, and may be ${maxAge.value.period} old.`,
          last.source,
          maxAge.source,
        );
      }
      // It was young enough when the tool looked, and may have been trained since.
      if (until < subject.context.now) {
        return unknown(
          `${observed!.by} has not said since ${observed!.at.slice(0, 10)} when it was last trained.`,
          last.source,
          maxAge.source,
        );
      }
    }
    return joinEvidence([
      { thing: 'retraining', evidence: retraining },
      { thing: 'maximum age', evidence: maxAge },
    ]);
  },
});
