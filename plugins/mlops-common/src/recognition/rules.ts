import type { Config } from '@backstage/config';
import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  filterPredicateToFilterFunction,
  readFilterPredicateFromConfig,
} from '@backstage/filter-predicates';
import { toSlug } from '../text';
import type { MlRole } from './types';
import { dataTechnologies } from './words/dataSystems';
import type { DataTechnology } from './words/dataSystems';
import { strongTags, weakTags } from './words/mlTags';
import { mlTypes } from './words/mlTypes';

/**
 * What the recogniser goes by: the word lists, and what the organization adds in `mlops.recognition`.
 * @public
 */
export interface RecognitionRules {
  /** Refuses entities; wins over `include`. */
  exclude: (entity: Entity) => boolean;
  include: (entity: Entity) => boolean;
  types: ReadonlyMap<string, MlRole>;
  strongTags: ReadonlySet<string>;
  weakTags: ReadonlySet<string>;
  /** Data technologies by the words that name them anywhere. */
  technologies: ReadonlyMap<string, DataTechnology>;
  /** Data technologies by every word that may stand in `mlops/data-systems`. */
  declaredTechnologies: ReadonlyMap<string, DataTechnology>;
  /** People in the whole organization, where the catalog cannot say it. */
  organizationSize?: number;
  /** Whether the whole organization is regulated, where the catalog cannot say it. */
  regulated?: boolean;
}

const never = () => false;

/**
 * The rules without any configuration.
 * @public
 */
export const defaultRecognitionRules: RecognitionRules = {
  exclude: never,
  include: never,
  types: new Map(Object.entries(mlTypes)),
  strongTags: new Set(strongTags),
  weakTags: new Set(weakTags),
  technologies: new Map(
    wordsOf(dataTechnologies).filter(
      ([word, { id, ambiguous }]) => !(ambiguous && word === id),
    ),
  ),
  declaredTechnologies: new Map(wordsOf(dataTechnologies)),
};

function wordsOf(technologies: readonly DataTechnology[]) {
  return technologies.flatMap(technology =>
    [technology.id, ...(technology.words ?? [])].map(
      word => [word, technology] as const,
    ),
  );
}

/**
 * Reads `mlops.recognition` and `mlops.organization`.
 *
 * @throws InputError naming the key, when a value cannot be used
 */
export function readRecognitionRules(mlops?: Config): RecognitionRules {
  const config = mlops?.getOptionalConfig('recognition');
  const organization = mlops?.getOptionalConfig('organization');
  const defaults = defaultRecognitionRules;
  const added = (config?.getOptionalConfigArray('dataSystems') ?? []).map(
    readTechnology,
  );
  const size = organization?.getOptionalNumber('size');
  if (size !== undefined && (!Number.isInteger(size) || size < 0)) {
    throw new InputError(
      `mlops.organization.size must be a whole number of people, got ${size}`,
    );
  }
  return {
    exclude: readPredicate(config, 'exclude'),
    include: readPredicate(config, 'include'),
    types: new Map([
      ...defaults.types,
      ...(config?.getOptionalStringArray('types') ?? []).map(
        type => [toSlug(type), 'service'] as const,
      ),
    ]),
    strongTags: new Set([
      ...defaults.strongTags,
      ...(config?.getOptionalStringArray('tags') ?? []).map(toSlug),
    ]),
    weakTags: defaults.weakTags,
    technologies: new Map([...defaults.technologies, ...added]),
    declaredTechnologies: new Map([...defaults.declaredTechnologies, ...added]),
    organizationSize: size,
    regulated: organization?.getOptionalBoolean('regulated'),
  };
}

function readPredicate(config: Config | undefined, key: string) {
  const filters = (config?.getOptionalConfigArray(key) ?? []).map(one => {
    try {
      return filterPredicateToFilterFunction<Entity>(
        readFilterPredicateFromConfig(one),
      );
    } catch (error) {
      throw new InputError(
        `mlops.recognition.${key} is not a filter predicate`,
        error,
      );
    }
  });
  return (entity: Entity) => filters.some(matches => matches(entity));
}

function readTechnology(config: Config): readonly [string, DataTechnology] {
  const id = toSlug(config.getString('id'));
  const kind = config.getOptionalString('kind') ?? 'other';
  if (kind !== 'engine' && kind !== 'transport' && kind !== 'other') {
    throw new InputError(
      `mlops.recognition.dataSystems kind must be engine, transport or other, got "${kind}"`,
    );
  }
  return [id, { id, title: config.getOptionalString('title') ?? id, kind }];
}
