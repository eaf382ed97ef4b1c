import { datasetTypes } from './dataSystems';

/** Types of Resources that hold data. */
export const dataTypes: ReadonlySet<string> = new Set(datasetTypes);

/** Types of Resources that training and serving run on. */
export const computeWords: ReadonlySet<string> = new Set([
  'compute',
  'compute-cluster',
  'cluster',
  'gpu',
  'gpu-cluster',
  'gpu-pool',
  'tpu',
  'tpu-pod',
  'node-pool',
  'training-cluster',
  'inference-cluster',
  'kubernetes-cluster',
  'k8s-cluster',
  'spark-cluster',
  'ray-cluster',
  'flink-cluster',
  'dask-cluster',
  'hadoop-cluster',
  'emr-cluster',
  'databricks-workspace',
  'databricks-cluster',
  'sagemaker',
  'sagemaker-domain',
  'vertex-ai',
  'virtual-machine',
  'hpc-cluster',
]);
