import type { Config } from '@backstage/config';
import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  filterPredicateToFilterFunction,
  readFilterPredicateFromConfig,
} from '@backstage/filter-predicates';
import { isPeriod } from '../annotations/evidenceParsers';
import { challenges } from '../challenges/catalogue';
import type { ChallengeCode } from '../challenges/catalogue';
import { checkKeys } from '../checkKeys';
import { modeIds } from '../modes/catalogue';
import type { ModeId } from '../modes/types';
import { readEvidence } from './configEvidence';
import { areaIds } from './areas';
import { checks as ourChecks } from './checks';
import { toCheck } from './custom';
import type { CustomCheck } from './custom';
import type { Check } from './define';
import { defaultPracticePolicy } from './policy';
import type { PracticePolicy } from './policy';
import type { PracticeRules } from './rules';
import type { AreaId, Level } from './types';

const root = 'mlops.practices';
const efforts = ['minutes', 'hours', 'days', 'weeks'] as const;

/**
 * Reads `mlops.practices`: the numbers, changes of our checks, and checks of the organization's own, beside those that
 * modules add in code.
 *
 * @throws InputError with the path in the configuration, when a value cannot be used
 */
export function readPracticeConfig(
  config: Config | undefined,
  fromModules: readonly CustomCheck[] = [],
): PracticeRules {
  checkKeys(config, root, [
    'familyShare',
    'levelShare',
    'targets',
    'productionLifecycles',
    'overrides',
    'checks',
  ]);
  const custom = [
    ...fromModules,
    ...(config?.getOptionalConfigArray('checks') ?? []).map(readCheck),
  ];
  const seen = new Set(ourChecks.map(({ id }) => id));
  for (const { id } of custom) {
    if (seen.has(id)) {
      throw new InputError(
        `The check "${id}" exists already; give another id to the one in ${root}.checks or in a module`,
      );
    }
    seen.add(id);
  }
  return {
    policy: readPolicy(config),
    custom,
    checks: applyOverrides(
      [...ourChecks, ...custom.map(toCheck)],
      config?.getOptionalConfig('overrides'),
    ),
  };
}

function readPolicy(config?: Config): PracticePolicy {
  const share = (key: 'familyShare' | 'levelShare') => {
    const value = config?.getOptionalNumber(key) ?? defaultPracticePolicy[key];
    if (!(value > 0 && value <= 1)) {
      throw new InputError(
        `${root}.${key} must be a share over 0 and up to 1, got ${value}`,
      );
    }
    return value;
  };
  const targets = config?.getOptionalConfig('targets');
  checkKeys(targets, `${root}.targets`, modeIds);
  return {
    ...defaultPracticePolicy,
    familyShare: share('familyShare'),
    levelShare: share('levelShare'),
    targets: Object.fromEntries(
      modeIds.map(mode => [
        mode,
        targets?.has(mode)
          ? readLevel(targets, mode, `${root}.targets`, 0)
          : defaultPracticePolicy.targets[mode],
      ]),
    ) as Record<ModeId, Level>,
  };
}

function applyOverrides(
  checks: readonly Check[],
  overrides?: Config,
): readonly Check[] {
  checkKeys(
    overrides,
    `${root}.overrides`,
    checks.map(({ id }) => id),
  );
  return checks.flatMap(check => {
    const change = overrides?.getOptionalConfig(check.id);
    if (!change) return [check];
    const path = `${root}.overrides.${check.id}`;
    checkKeys(change, path, ['enabled', 'level', 'key', 'modes', 'freshness']);
    if (change.getOptionalBoolean('enabled') === false) return [];
    return [
      {
        ...check,
        level: change.has('level')
          ? (readLevel(change, 'level', path, 1) as Check['level'])
          : check.level,
        key: change.getOptionalBoolean('key') ?? check.key,
        modes: readWords(change, 'modes', path, modeIds) ?? check.modes,
        freshness: readFreshness(change, check, path),
      },
    ];
  });
}

function readCheck(config: Config, index: number): CustomCheck {
  const path = `${root}.checks[${index}]`;
  checkKeys(config, path, [
    'id',
    'area',
    'statement',
    'why',
    'level',
    'key',
    'modes',
    'addresses',
    'references',
    'judges',
    'evidence',
    'remedy',
    'effort',
  ]);
  const id = config.getString('id');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 100) {
    throw new InputError(
      `${path}.id must be words in lower case with hyphens, got "${id}"`,
    );
  }
  const codes = challenges.map(({ code }) => code);
  const evidence = readEvidence(
    config.getConfig('evidence'),
    `${path}.evidence`,
  );
  return {
    id,
    area: readWord(config, 'area', path, areaIds) as AreaId,
    level: readLevel(config, 'level', path, 1) as CustomCheck['level'],
    key: config.getOptionalBoolean('key') ?? false,
    statement: config.getString('statement'),
    why: config.getString('why'),
    remedy: config.getString('remedy'),
    effort: config.has('effort')
      ? (readWord(config, 'effort', path, efforts) as CustomCheck['effort'])
      : 'hours',
    modes: readWords(config, 'modes', path, modeIds) ?? modeIds,
    addresses: (readWords(config, 'addresses', path, codes) ??
      []) as ChallengeCode[],
    references: config.getOptionalStringArray('references') ?? [],
    evidence: evidence.text,
    declare: evidence.declare,
    judgesEntity: readPredicate(config, path),
    evaluateEntity: evidence.evaluate,
  };
}

function readPredicate(config: Config, path: string) {
  try {
    return filterPredicateToFilterFunction<Entity>(
      readFilterPredicateFromConfig(config.getConfig('judges')),
    );
  } catch (error) {
    throw new InputError(`${path}.judges is not a filter predicate`, error);
  }
}

function readLevel(
  config: Config,
  key: string,
  path: string,
  lowest: 0 | 1,
): Level {
  const level = config.getNumber(key);
  if (!Number.isInteger(level) || level < lowest || level > 4) {
    throw new InputError(
      `${path}.${key} must be a level from ${lowest} to 4, got ${level}`,
    );
  }
  return level as Level;
}

function readFreshness(
  config: Config,
  check: Check,
  path: string,
): string | undefined {
  const text = config.getOptionalString('freshness');
  if (text === undefined) return check.freshness;
  if (!check.freshness) {
    throw new InputError(
      `${path}.freshness has no effect, since the check goes by the catalog alone`,
    );
  }
  if (!isPeriod(text)) {
    throw new InputError(
      `${path}.freshness must be an ISO 8601 period such as P30D, got "${text}"`,
    );
  }
  return text;
}

function readWord(
  config: Config,
  key: string,
  path: string,
  words: readonly string[],
): string {
  const word = config.getString(key);
  if (!words.includes(word)) {
    throw new InputError(
      `${path}.${key} must be one of ${words.join(', ')}, got "${word}"`,
    );
  }
  return word;
}

function readWords<T extends string>(
  config: Config,
  key: string,
  path: string,
  words: readonly T[],
): T[] | undefined {
  const given = config.getOptionalStringArray(key);
  const wrong = given?.find(
    word => !(words as readonly string[]).includes(word),
  );
  if (wrong !== undefined) {
    throw new InputError(
      `${path}.${key} must hold any of ${words.join(', ')}, got "${wrong}"`,
    );
  }
  return given as T[] | undefined;
}
