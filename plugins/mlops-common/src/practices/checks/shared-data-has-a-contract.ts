import { readersOf } from '../subjects';
import { beyondSmall, createCheck, notApplicable, pass } from '../define';
import { judgeEvidence } from '../evidence';

/** Data read by another team has a contract. */
export const sharedDataHasAContract = createCheck({
  id: 'shared-data-has-a-contract',
  area: 'data',
  level: 2,
  statement: 'Data read by another team has a contract',
  why: 'Whoever changes shared data without a contract breaks models that he has never heard of.',
  addresses: ['H2', 'L4', 'L7'],
  references: ['ML Test Score Data 1'],
  evidence: 'mlops/data-contract, or an API definition',
  remedy: 'Write down schema, freshness and who answers, and link it.',
  effort: 'days',
  modes: beyondSmall,
  judges: 'datasets',
  declare: ['dataContract'],
  evaluate(subject) {
    const { record, owner, context } = subject;
    const others = readersOf(record.ref, context).filter(
      reader => context.graph.owner(reader.ref).ref !== owner.ref,
    );
    if (others.length === 0) return notApplicable('No other team reads it.');
    if (record.kind === 'api') {
      return pass({ ref: record.ref, field: 'spec.definition' });
    }
    return judgeEvidence(subject, 'dataContract', 'data contract');
  },
});
