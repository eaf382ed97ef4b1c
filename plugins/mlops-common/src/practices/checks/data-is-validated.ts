import { beyondSmall, createCheck } from '../define';
import { judgeEvidence } from '../evidence';

/** Data is validated before training. */
export const dataIsValidated = createCheck({
  id: 'data-is-validated',
  area: 'data',
  level: 2,
  statement: 'Data is validated before training',
  why: 'A model learns whatever stands in the data, mistakes too.',
  addresses: ['H1', 'H2', 'L4'],
  references: ['Google 1', 'ML Test Score Data 1'],
  evidence:
    'mlops/data-validation, or an upstream component of a validation tool',
  remedy: 'Check schema and distributions before training, and name the tool.',
  effort: 'days',
  modes: beyondSmall,
  judges: 'datasets',
  declare: ['dataValidation'],
  evaluate(subject) {
    const { record, context } = subject;
    return judgeEvidence(subject, 'dataValidation', 'data validation', () => {
      for (const ref of context.graph.targets(record.ref, 'dependsOn')) {
        const found = context.graph
          .get(ref)
          ?.dataSystems.find(({ system }) => system.id === 'data-quality');
        if (found) return { ref, field: found.field, value: found.value };
      }
      return undefined;
    });
  },
});
