/**
 * The MLOps maturity rules: recognition, facts and operations modes, pure and isomorphic.
 *
 * @packageDocumentation
 */

export {
  annotationKeys,
  annotations,
  annotationsYaml,
  annotationYaml,
} from './annotations/catalogue';
export type { AnnotationKey, AnnotationValue } from './annotations/catalogue';
export type {
  Evidence,
  RetrainingTrigger,
} from './annotations/evidenceParsers';
export type { OverlapDecision } from './annotations/refParsers';
export { isDay } from './annotations/parsers';
export { isPlaceholder } from './annotations/read';
export type { AnnotationValues } from './annotations/read';
export type { AnnotationDefinition, Parsed } from './annotations/types';
export type { components, operations } from './api/generated';
export type { MlopsApiSchemas } from './api/types';
export { assess, assessRecords } from './assessment/assess';
export type { AssessOptions } from './assessment/assess';
export type {
  CatalogAssessment,
  EntityAssessment,
  EntityOwner,
  Finding,
  TeamAssessment,
} from './assessment/types';
export { bandLabel } from './explain/bandLabels';
export { presentFact } from './explain/presentFact';
export type { PresentedFact } from './explain/presentFact';
export {
  namedEntity,
  presentCheckInfo,
  presentEntityChecks,
  refsInResult,
  visibleResult,
} from './explain/presentCheck';
export {
  hiddenReason,
  presentMaturity,
  presentPractices,
} from './explain/presentPractices';
export type { VisibleEntity } from './explain/presentPractices';
export { presentRules } from './explain/presentRules';
export { presentVerdict } from './explain/presentVerdict';
export { defaultFactPolicy } from './facts/policy';
export type { FactPolicy } from './facts/policy';
export { factsFromRaw } from './facts/fromRaw';
export { toRawFacts } from './facts/readFacts';
export type {
  Declare,
  Fact,
  KnownFact,
  Source,
  UnknownFact,
} from './facts/types';
export type { FoundEvidence, FoundItem } from './graph/found';
export { readEntity } from './graph/record';
export type { EntityRecord, RelationType } from './graph/record';
export {
  axisIds,
  axisTitles,
  modeIds,
  modes,
  tieOrder,
} from './modes/catalogue';
export type { ModeInfo } from './modes/catalogue';
export { classify, shownLean } from './modes/classify';
export {
  findBoundaries,
  findFlips,
  findWorthDeclaring,
} from './modes/counterfactuals';
export type { Judged } from './modes/counterfactuals';
export { normalizeFacts } from './modes/facts';
export type { FactProblem } from './modes/facts';
export { defaultModeRules } from './modes/rules';
export type {
  Guard,
  ModeRules,
  ModeThresholds,
  PointsRow,
  PointsTable,
} from './modes/rules';
export type {
  AxisId,
  Boundary,
  Confidence,
  DataSystemUse,
  Flip,
  GuardHit,
  LedgerRow,
  ModeId,
  Points,
  RawFacts,
  Role,
  Verdict,
  VerdictStatus,
  WorthDeclaring,
} from './modes/types';
export {
  mlopsAssessmentReadPermission,
  mlopsAssessmentRefreshPermission,
  mlopsPermissions,
  mlopsWaiverManagePermission,
} from './permissions';
export type { FoundDataSystem } from './recognition/dataSystems';
export { recognize } from './recognition/recognize';
export { defaultRecognitionRules } from './recognition/rules';
export type {
  RecognitionRules,
  TextWord,
  TextWords,
} from './recognition/rules';
export type { DataSystem, MlRole, Recognition } from './recognition/types';
export type { DataTechnology } from './recognition/words/dataSystems';
export type { ToolEvidence } from './recognition/words/evidence';
export { areaIds, areaTitles, levelTitles } from './practices/areas';
export type { TeamPractices } from './practices/assemble';
export type { AnalyticsResults, OpenOverlap } from './practices/context';
export type { CustomCheck, CustomOutcomes } from './practices/custom';
export { areaProfiles } from './practices/levels';
export type { AreaProfile, LevelResult } from './practices/levels';
export { unobservableTests } from './practices/mlTestScore';
export type { MlTestScore, TestSection } from './practices/mlTestScore';
export type { OtherLevels } from './practices/otherModels';
export { defaultPracticePolicy } from './practices/policy';
export type { PracticePolicy } from './practices/policy';
export type { TeamCheckResult } from './practices/rollUp';
export type { CollectedFact } from './practices/collected';
export { defaultPracticeRules } from './practices/rules';
export type { PracticeRules } from './practices/rules';
export type {
  AreaId,
  CheckInfo,
  CheckResult,
  CheckState,
  Level,
  Outcome,
  Strength,
  SubjectKind,
  Waiver,
  WaiverNote,
} from './practices/types';
export { challenges } from './challenges/catalogue';
export type { Challenge, ChallengeCode } from './challenges/catalogue';
export type { ChallengeResult } from './challenges/judge';
export { createRules, defaultRules } from './rules';
export type { Rules } from './rules';
export { capitalize, isEntityRef } from './text';
export { formatBytes } from './units';
export { MlopsClient } from './api/client';
export type { MlopsApi, TeamsRequest } from './api/client';
