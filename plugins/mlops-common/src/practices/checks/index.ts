import type { Check } from '../define';
import { mlAssetsHaveALiveOwner } from './ml-assets-have-a-live-owner';
import { rolesAreCovered } from './roles-are-covered';
import { overlapsAreReviewed } from './overlaps-are-reviewed';
import { pipelinesDeclareTheirData } from './pipelines-declare-their-data';
import { sharedDataHasAContract } from './shared-data-has-a-contract';
import { sensitiveDataIsClassified } from './sensitive-data-is-classified';
import { dataIsValidated } from './data-is-validated';
import { featuresAreShared } from './features-are-shared';
import { workStartsFromATemplate } from './work-starts-from-a-template';
import { experimentsAreTracked } from './experiments-are-tracked';
import { trainingIsOrchestrated } from './training-is-orchestrated';
import { trainingIsReproducible } from './training-is-reproducible';
import { trainingRunsOnManagedCompute } from './training-runs-on-managed-compute';
import { retrainingIsTriggered } from './retraining-is-triggered';
import { modelsAreRegistered } from './models-are-registered';
import { modelsAreDocumented } from './models-are-documented';
import { modelsAreValidated } from './models-are-validated';
import { modelsAreTestedPerSlice } from './models-are-tested-per-slice';
import { codeIsInSourceControl } from './code-is-in-source-control';
import { codeIsBuiltByCi } from './code-is-built-by-ci';
import { modelsAreDeployedByPipeline } from './models-are-deployed-by-pipeline';
import { rolloutsAreGradual } from './rollouts-are-gradual';
import { servingApisAreDeclared } from './serving-apis-are-declared';
import { servicesAreWatched } from './services-are-watched';
import { modelsAreMonitored } from './models-are-monitored';
import { productionTriggersRetraining } from './production-triggers-retraining';
import { noUnplannedLegacy } from './no-unplanned-legacy';
import { noUnprotectedChokepoint } from './no-unprotected-chokepoint';
import { computeHasAnOwner } from './compute-has-an-owner';
import { regulatedModelsKeepRecords } from './regulated-models-keep-records';

/** All checks, by area and level. */
export const checks: readonly Check[] = [
  mlAssetsHaveALiveOwner,
  rolesAreCovered,
  overlapsAreReviewed,
  pipelinesDeclareTheirData,
  sharedDataHasAContract,
  sensitiveDataIsClassified,
  dataIsValidated,
  featuresAreShared,
  workStartsFromATemplate,
  experimentsAreTracked,
  trainingIsOrchestrated,
  trainingIsReproducible,
  trainingRunsOnManagedCompute,
  retrainingIsTriggered,
  modelsAreRegistered,
  modelsAreDocumented,
  modelsAreValidated,
  modelsAreTestedPerSlice,
  codeIsInSourceControl,
  codeIsBuiltByCi,
  modelsAreDeployedByPipeline,
  rolloutsAreGradual,
  servingApisAreDeclared,
  servicesAreWatched,
  modelsAreMonitored,
  productionTriggersRetraining,
  noUnplannedLegacy,
  noUnprotectedChokepoint,
  computeHasAnOwner,
  regulatedModelsKeepRecords,
];
