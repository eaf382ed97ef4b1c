import type { Config } from '@backstage/config';
import { defaultFactPolicy } from './facts/policy';
import type { FactPolicy } from './facts/policy';
import { defaultModeRules } from './modes/rules';
import type { ModeRules } from './modes/rules';
import {
  defaultRecognitionRules,
  readRecognitionRules,
} from './recognition/rules';
import type { RecognitionRules } from './recognition/rules';

/**
 * Everything that a verdict is judged by. The same object serves backend, browser and command line.
 * @public
 */
export interface Rules {
  rulesVersion: string;
  recognition: RecognitionRules;
  facts: FactPolicy;
  modes: ModeRules;
}

/**
 * The rules without any configuration.
 * @public
 */
export const defaultRules: Rules = {
  rulesVersion: defaultModeRules.version,
  recognition: defaultRecognitionRules,
  facts: defaultFactPolicy,
  modes: defaultModeRules,
};

/**
 * The rules with what `mlops.recognition` and `mlops.organization` add.
 *
 * @throws InputError naming the key, when a value cannot be used
 * @public
 */
export function createRules(config?: Config): Rules {
  return {
    ...defaultRules,
    recognition: readRecognitionRules(config?.getOptionalConfig('mlops')),
  };
}
