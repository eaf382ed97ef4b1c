import { allModes, createCheck, fail, pass } from '../define';
import { evidenceOf, withoutEvidence } from '../evidence';

/** The serving API and its consumers are declared. */
export const servingApisAreDeclared = createCheck({
  id: 'serving-apis-are-declared',
  area: 'delivery',
  level: 3,
  statement: 'The serving API and its consumers are declared',
  why: 'Nobody can change a prediction without knowing who acts on it.',
  addresses: ['L1', 'L7'],
  references: ['hidden technical debt'],
  evidence: 'providesApis; a consumer, or mlops/consumers, which may say none',
  remedy:
    'Add the API to spec.providesApis, and let its consumers name it in spec.consumesApis.',
  effort: 'hours',
  modes: allModes,
  judges: 'serving',
  declare: ['consumers'],
  snippet: 'spec:\n  providesApis:\n    - api:default/the-serving-api\n',
  evaluate(subject) {
    const { record, context } = subject;
    const { graph } = context;
    const provided = graph.targets(record.ref, 'providesApi');
    const source = {
      ref: record.ref,
      field: 'spec.providesApis',
      value: provided[0],
    };
    if (provided.length === 0) return fail('It provides no API.', source);
    const consumed = provided.find(
      api => graph.targets(api, 'apiConsumedBy').length > 0,
    );
    if (consumed) return pass({ ...source, value: consumed });
    const said = evidenceOf(subject, 'consumers');
    if (said.kind === 'found') return pass(source, said.source);
    return said.kind === 'silent'
      ? fail('No consumer of its API is declared.', source)
      : withoutEvidence(said, 'consumer');
  },
});
