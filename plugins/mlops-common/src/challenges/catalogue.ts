import type { ModeId } from '../modes/types';

/**
 * The troubles that the article names for each mode.
 * @public
 */
export type ChallengeCode =
  | 'S1'
  | 'S2'
  | 'S3'
  | 'S4'
  | 'S5'
  | 'B1'
  | 'B2'
  | 'B3'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'H7'
  | 'H8'
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4'
  | 'L5'
  | 'L6'
  | 'L7';

/** @public */
export interface Challenge {
  code: ChallengeCode;
  mode: ModeId;
  title: string;
  /** What the article says against it, where it says anything. */
  remedy?: string;
}

const remedies =
  'The article suggests a shared workspace such as Databricks, and Spark MLlib.';

const titles: readonly (readonly [ChallengeCode, string])[] = [
  ['S1', 'Repeated wrangling, pipelines and similar models by several people'],
  ['S2', 'Cost of people repeating work'],
  ['S3', "No view of teammates' parallel work"],
  ['S4', 'No streamlined CI/CD for models'],
  ['S5', 'One central repository that does not scale'],
  ['B1', 'No model versioning'],
  ['B2', 'No model monitoring'],
  ['B3', 'Cost of repeated work'],
  ['H1', 'Keeping models effective and accurate'],
  ['H2', 'Collecting, cleaning and storing data'],
  ['H3', 'Correct deployment and configuration'],
  ['H4', 'Repeated cleaning, wrangling and feature engineering'],
  ['H5', 'Weak monitoring, retraining and issue finding'],
  ['H6', 'Updating, retraining and redeploying'],
  ['H7', 'Coordinating people into one process'],
  ['H8', 'Managing hardware, software and cloud'],
  ['L1', 'Fitting machine learning into existing systems'],
  ['L2', 'Complexity of pipelines and infrastructure'],
  ['L3', 'Security and privacy'],
  ['L4', 'Volume and variety of data'],
  ['L5', 'Coordinating people'],
  ['L6', 'Hierarchy, regulation and quality checks take time'],
  ['L7', 'Tightly connected systems: one break breaks all'],
];

const modeOf: Record<string, ModeId> = {
  S: 'small-data-ops',
  B: 'big-data-ops',
  H: 'hybrid-mlops',
  L: 'large-scale-mlops',
};

/**
 * The 23 challenges of the article, by mode.
 * @public
 */
export const challenges: readonly Challenge[] = titles.map(([code, title]) => ({
  code,
  mode: modeOf[code[0]],
  title,
  ...(code.startsWith('B') && { remedy: remedies }),
}));
