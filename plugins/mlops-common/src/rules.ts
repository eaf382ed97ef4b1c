import type { Config } from '@backstage/config';
import { defaultFactPolicy } from './facts/policy';
import type { FactPolicy } from './facts/policy';
import { readModeConfig } from './modes/config';
import { defaultModeRules } from './modes/rules';
import type { ModeRules } from './modes/rules';
import { readPracticeConfig } from './practices/config';
import type { CustomCheck } from './practices/custom';
import { defaultPracticeRules } from './practices/rules';
import { toSlug } from './text';
import type { PracticeRules } from './practices/rules';
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
  practices: PracticeRules;
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
  practices: defaultPracticeRules,
};

/**
 * The rules with what `mlops.recognition`, `mlops.organization`, `mlops.modes` and `mlops.practices` change, and what modules add. The version tells rules that
 * are configured differently apart.
 *
 * @throws InputError naming the key, when a value cannot be used
 * @public
 */
export function createRules(
  config?: Config,
  options: {
    /** Checks that modules add in code. */
    checks?: readonly CustomCheck[];
  } = {},
): Rules {
  const mlops = config?.getOptionalConfig('mlops');
  const changes = ['recognition', 'organization', 'modes', 'practices'].map(
    key => mlops?.getOptional(key) ?? {},
  );
  const added = (options.checks ?? []).map(({ id }) => id);
  const isChanged =
    added.length > 0 || changes.some(change => Object.keys(change).length > 0);
  const { modes, facts } = readModeConfig(mlops?.getOptionalConfig('modes'));
  const practices = mlops?.getOptionalConfig('practices');
  return {
    rulesVersion: isChanged
      ? `${defaultModeRules.version}+${digest([changes, added])}`
      : defaultModeRules.version,
    recognition: readRecognitionRules(mlops),
    modes,
    facts: {
      ...facts,
      productionLifecycles:
        practices
          ?.getOptionalStringArray('productionLifecycles')
          ?.map(toSlug) ?? facts.productionLifecycles,
    },
    practices: readPracticeConfig(practices, options.checks),
  };
}

/** Tells two configurations apart in a few letters. Not for secrets: 32-bit FNV-1a. */
function digest(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(value)) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
