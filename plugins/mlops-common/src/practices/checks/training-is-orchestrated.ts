import { trainingOf } from '../subjects';
import { declared } from '../../facts/fact';
import type { EntityRecord } from '../../graph/record';
import type { Source } from '../../facts/types';
import { orchestrators } from '../../recognition/words/orchestrators';
import type { JudgeContext } from '../context';
import { allModes, createCheck } from '../define';
import { judgeEvidence } from '../evidence';

/** What orchestrates a pipeline, by its own word, its technologies or what it depends on. */
function orchestratorOf(
  record: EntityRecord,
  { graph }: JudgeContext,
): Source | undefined {
  const said = declared(record, 'orchestrator');
  if (said?.value.declared) return said.source;
  if (record.orchestrator) return record.orchestrator;
  const own = record.dataSystems.find(({ system }) =>
    orchestrators.has(system.id),
  );
  if (own) return { ref: record.ref, field: own.field, value: own.value };
  for (const ref of graph.targets(record.ref, 'dependsOn')) {
    const isOrchestrator = graph
      .get(ref)
      ?.dataSystems.some(({ system }) => orchestrators.has(system.id));
    if (isOrchestrator) {
      return { ref: record.ref, field: 'spec.dependsOn', value: ref };
    }
  }
  return undefined;
}

/** Training is an orchestrated pipeline. */
export const trainingIsOrchestrated = createCheck({
  id: 'training-is-orchestrated',
  area: 'training',
  level: 2,
  key: true,
  statement: 'Training is an orchestrated pipeline',
  why: 'A training that somebody starts by hand is done when somebody has time.',
  addresses: ['S1', 'H6', 'L2'],
  references: ['Google 1', 'Microsoft 2'],
  evidence:
    'mlops/orchestrator on the model or its training pipeline, or an orchestrator by type, tag or relation',
  remedy:
    'Run training in an orchestrator such as Airflow or Kubeflow, and name it.',
  effort: 'weeks',
  modes: allModes,
  judges: 'training',
  declare: ['orchestrator'],
  evaluate(subject) {
    const { record, context } = subject;
    return judgeEvidence(subject, 'orchestrator', 'orchestrator', () => {
      for (const pipeline of [record, ...trainingOf(record, context)]) {
        const source = orchestratorOf(pipeline, context);
        if (source) return source;
      }
      return undefined;
    });
  },
});
