import type { EntityRecord } from '../graph/record';
import { inProduction, shared } from '../facts/unit';
import type { JudgeContext, Subject } from './context';
import type { SubjectKind } from './types';

const serverRoles = new Set(['model-server', 'service', 'agent']);

/** Whether a check judges an entity. Who is judged is policy, so it stands here and in no check. */
export const judgesSubject: Record<
  Exclude<SubjectKind, 'team' | 'custom'>,
  (subject: Subject) => boolean
> = {
  assets: ({ record }) => Boolean(record.ml),
  code: subject => isProductionMl(subject) && isComponent(subject.record),
  models: subject => isProductionMl(subject) && standsForModel(subject),
  training: subject =>
    isProductionMl(subject) &&
    (standsForModel(subject) || isTraining(subject.record)),
  pipelines: subject => isProductionMl(subject) && isPipeline(subject.record),
  'pipeline-components': subject =>
    isProductionMl(subject) &&
    isPipeline(subject.record) &&
    isComponent(subject.record),
  datasets: ({ record, context }) =>
    Boolean(record.isDataset) &&
    inProduction(record, context) &&
    isRead(record, context),
  serving: subject => isProductionMl(subject) && serves(subject),
  production: isProductionMl,
  compute: ({ record, unit, context }) =>
    Boolean(record.isCompute) &&
    inProduction(record, context) &&
    unit !== undefined,
  systems: ({ record, unit, context }) =>
    Boolean(unit && context.analytics?.chokepoints.has(record.ref)),
};

function isProductionMl({ record, context }: Subject): boolean {
  return Boolean(record.ml) && inProduction(record, context);
}

function isComponent({ kind }: EntityRecord): boolean {
  return kind === 'component';
}

function isPipeline({ ml }: EntityRecord): boolean {
  return ml?.role === 'pipeline';
}

function isTraining({ ml, pipeline }: EntityRecord): boolean {
  return (
    ml?.role === 'pipeline' && (pipeline === 'training' || pipeline === 'ML')
  );
}

/** A model, or what serves one that is not in the catalog. */
function standsForModel({ record, context }: Subject): boolean {
  const role = record.ml!.role;
  if (role === 'model') return true;
  if (!serverRoles.has(role)) return false;
  return !modelsOf(record.ref, context).length;
}

/** What serves, or a model that nothing serves. */
function serves({ record, context }: Subject): boolean {
  const role = record.ml!.role;
  if (serverRoles.has(role)) return true;
  return (
    role === 'model' &&
    !context.graph
      .targets(record.ref, 'dependencyOf')
      .some(ref =>
        serverRoles.has(context.graph.get(ref)?.ml?.role ?? 'nothing'),
      )
  );
}

function modelsOf(ref: string, { graph }: JudgeContext): string[] {
  return graph
    .targets(ref, 'dependsOn')
    .filter(target => graph.get(target)?.ml?.role === 'model');
}

/** Whether an ML entity or a pipeline of whatever team reads it. */
function isRead(record: EntityRecord, context: JudgeContext): boolean {
  return readersOf(record.ref, context).length > 0;
}

/** The ML entities and pipelines that read data, directly. */
export function readersOf(
  ref: string,
  context: JudgeContext,
): readonly EntityRecord[] {
  const { graph } = context;
  return shared(context, `readers ${ref}`, () =>
    [
      ...graph.targets(ref, 'dependencyOf'),
      ...graph.targets(ref, 'apiConsumedBy'),
    ]
      .map(target => graph.get(target))
      .filter((reader): reader is EntityRecord =>
        Boolean(reader && (reader.ml || reader.pipeline)),
      ),
  );
}

/** The training pipelines of a model: what it depends on, or what depends on it, and trains. */
export function trainingOf(
  record: EntityRecord,
  { graph }: JudgeContext,
): EntityRecord[] {
  if (record.ml?.role === 'pipeline') return [];
  return [
    ...graph.targets(record.ref, 'dependsOn'),
    ...graph.targets(record.ref, 'dependencyOf'),
  ]
    .map(ref => graph.get(ref))
    .filter((one): one is EntityRecord => Boolean(one && isTraining(one)));
}
