import type { MlRole } from '../types';

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
};

/** Types of continuous integration; a bare `pipeline` nearly always means it too. */
export const ciTypes: readonly string[] = [
  'pipeline',
  'buildkite',
  'tekton',
  'jenkins',
  'circleci',
  'github-action',
  'github-actions',
  'gitops',
];

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

/** Annotations of ML tools; any of them makes an entity ML, with the role it stands for where it says one. */
export const mlToolAnnotations: Readonly<Record<string, MlRole | undefined>> = {
  'mlflow.org/experiment': undefined,
  'mlflow.org/model-uri': 'model',
  'mlflow/model-name': 'model',
  'mlflow/registry': undefined,
  'monitoring/evidently': undefined,
  'langfuse/project': undefined,
};

/** Values of `rhdh.io/ai-asset-category` that mean ML. */
export const assetCategories: Readonly<Record<string, MlRole>> = {
  'ai-model': 'model',
  'model-server': 'model-server',
  agent: 'agent',
};
