import type { MlRole } from '../types';
import { toolAnnotations } from './evidence';

/** Entity types that name machine learning, in one spelling, with the role they stand for. */
export const mlTypes: Readonly<Record<string, MlRole>> = {
  'ai-model': 'model',
  'ml-model': 'model',
  model: 'model',
  'machine-learning-model': 'model',
  llm: 'model',
  'foundation-model': 'model',
  'embedding-model': 'model',
  'model-server': 'model-server',
  'ai-model-server': 'model-server',
  'model-service': 'model-server',
  'inference-service': 'model-server',
  'ml-service': 'service',
  'ml-pipeline': 'pipeline',
  'training-pipeline': 'pipeline',
  'feature-pipeline': 'pipeline',
  'batch-inference': 'pipeline',
  'inference-pipeline': 'pipeline',
  'training-job': 'pipeline',
  'feature-store': 'feature-store',
  'model-registry': 'service',
  'ml-experiment': 'experiment',
  'ml-notebook': 'notebook',
  'ai-agent': 'agent',
  'ml-system': 'system',
  mlmodel: 'model',
  aimodel: 'model',
  'trained-model': 'model',
  'language-model': 'model',
  'large-language-model': 'model',
  'prediction-service': 'model-server',
  'model-endpoint': 'model-server',
  'inference-endpoint': 'model-server',
  inferenceservice: 'model-server',
  'ml-training': 'pipeline',
  'ml-job': 'pipeline',
  'ml-workflow': 'pipeline',
  'training-workflow': 'pipeline',
  'ml-application': 'service',
  'ml-platform': 'service',
  'ai-service': 'service',
  'ai-platform': 'service',
  'ai-application': 'service',
  'ai-agents': 'agent',
  'llm-agent': 'agent',
  'llm-app': 'service',
  'llm-application': 'service',
  'rag-application': 'service',
  mlflow: 'service',
  'mlflow-project': 'service',
};

/** Words that make a type one of continuous integration or delivery, wherever they stand in it. */
const ciWords: ReadonlySet<string> = new Set([
  'ci',
  'cicd',
  'buildkite',
  'tekton',
  'jenkins',
  'circleci',
  'gitops',
  'github-action',
  'github-actions',
  'github-workflow',
  'gitlab-ci',
]);

/** Whether a type, in one spelling, names continuous integration. A bare `pipeline` nearly always means it too. */
export function isCiType(type: string): boolean {
  return (
    type === 'pipeline' ||
    ciWords.has(type) ||
    type
      .split('-')
      .some(
        (part, index, parts) =>
          ciWords.has(part) || ciWords.has(`${part}-${parts[index + 1]}`),
      )
  );
}

/** What a pipeline does, by its type. Data pipelines are pipelines, though not ML by themselves. */
export const pipelineTypes: Readonly<
  Record<string, 'training' | 'feature' | 'batch inference' | 'data' | 'ML'>
> = {
  'ml-pipeline': 'ML',
  'training-pipeline': 'training',
  'training-job': 'training',
  'feature-pipeline': 'feature',
  'batch-inference': 'batch inference',
  'inference-pipeline': 'batch inference',
  'data-pipeline': 'data',
  'etl-pipeline': 'data',
  'etl-job': 'data',
  etl: 'data',
  'elt-pipeline': 'data',
  'streaming-pipeline': 'data',
  'batch-pipeline': 'data',
  'spark-job': 'data',
  'airflow-dag': 'data',
};

/** Annotations of ML tools: whoever tracks experiments, registers models or watches predictions has some. */
export const mlToolAnnotations: readonly string[] = [
  ...toolAnnotations.experiment,
  ...toolAnnotations.modelRegistry,
  ...toolAnnotations.monitoring,
];

/** What an entity with such an annotation is, where the annotation says it. */
export const mlToolRoles: Readonly<Record<string, MlRole>> = {
  'mlflow.org/model-uri': 'model',
  'mlflow/model-name': 'model',
};

/** Values of `rhdh.io/ai-asset-category` that mean ML. */
export const assetCategories: Readonly<Record<string, MlRole>> = {
  'ai-model': 'model',
  'model-server': 'model-server',
  agent: 'agent',
};

/** Fields of a spec that only models have. */
export const mlSpecFields: readonly string[] = [
  'eval_metrics',
  'evalMetrics',
  'last_retrained',
  'lastRetrained',
  'drift_threshold',
  'driftThreshold',
];
