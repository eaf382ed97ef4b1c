import type { Config } from '@backstage/config';
import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  filterPredicateToFilterFunction,
  readFilterPredicateFromConfig,
} from '@backstage/filter-predicates';
import { checkKeys } from '../checkKeys';
import type { Role } from '../modes/types';
import { toSlug } from '../text';
import { readProse } from './entityWords';
import type { MlRole } from './types';
import { dataTechnologies, foreignDataWords } from './words/dataSystems';
import type { DataTechnology } from './words/dataSystems';
import { jobTitlePatterns } from './words/evidence';
import { strongTags, weakTags } from './words/mlTags';
import {
  strongAbbreviations,
  strongForeignText,
  strongNameParts,
  strongText,
  weakAbbreviations,
  weakNameParts,
  weakText,
} from './words/mlText';
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
  /** Words of names and prose that speak for machine learning. */
  text: TextWords;
  /** Data technologies by the words that name them in types and tags. */
  technologies: ReadonlyMap<string, DataTechnology>;
  /** Data technologies by the words that name them in names and prose too. */
  namedTechnologies: ReadonlyMap<string, DataTechnology>;
  /** Data technologies by words of languages that part no words. */
  foreignTechnologies: ReadonlyMap<string, DataTechnology>;
  /** Data technologies by every word that may stand in `mlops/data-systems`. */
  declaredTechnologies: ReadonlyMap<string, DataTechnology>;
  /** Job titles to roles; the first that fits wins. */
  jobTitles: readonly (readonly [RegExp, Role])[];
  /** People in the whole organization, where the catalog cannot say it. */
  organizationSize?: number;
  /** Whether the whole organization is regulated, where the catalog cannot say it. */
  regulated?: boolean;
}

/**
 * A word that speaks for machine learning, alone or with a second one.
 * @public
 */
export interface TextWord {
  word: string;
  strong: boolean;
}

/**
 * Words of names and prose, by where they count.
 * @public
 */
export interface TextWords {
  /** Anywhere, in one spelling. */
  words: ReadonlyMap<string, TextWord>;
  /** In names only. */
  nameParts: ReadonlyMap<string, TextWord>;
  /** In prose only, in capitals. */
  abbreviations: ReadonlyMap<string, TextWord>;
  /** In prose, as a part of any word. */
  foreign: RegExp;
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
  // Authors who may not write a space leave the hyphen out too.
  strongTags: new Set(
    strongTags.flatMap(tag => [tag, tag.replaceAll('-', '')]),
  ),
  weakTags: new Set(weakTags),
  text: {
    words: textWords(strongText, weakText),
    nameParts: textWords(strongNameParts, weakNameParts),
    abbreviations: textWords(strongAbbreviations, weakAbbreviations),
    foreign: new RegExp(
      strongForeignText.map(phrase => readProse(phrase).slug).join('|'),
      'u',
    ),
  },
  technologies: technologiesByWord(dataTechnologies, 'structured'),
  namedTechnologies: technologiesByWord(dataTechnologies, 'named'),
  foreignTechnologies: new Map(
    Object.entries(foreignDataWords).map(([word, id]) => [
      word,
      dataTechnologies.find(technology => technology.id === id)!,
    ]),
  ),
  declaredTechnologies: technologiesByWord(dataTechnologies, 'declared'),
  jobTitles: jobTitlePatterns,
};

function textWords(
  strong: readonly string[],
  weak: readonly string[],
): ReadonlyMap<string, TextWord> {
  const byWord = new Map<string, TextWord>();
  for (const word of weak) byWord.set(word, { word, strong: false });
  for (const word of strong) byWord.set(word, { word, strong: true });
  return byWord;
}

/** Who names a technology must be less ambiguous in prose than in a tag, and may say anything where it is declared. */
function technologiesByWord(
  technologies: readonly DataTechnology[],
  where: 'declared' | 'structured' | 'named',
): ReadonlyMap<string, DataTechnology> {
  const byWord = new Map<string, DataTechnology>();
  for (const technology of technologies) {
    const { id, words = [], structuredWords = [] } = technology;
    byWord.set(id, technology);
    // A spelling of more than the id is qualified, so it needs nothing beside it.
    const clear = { ...technology, ambiguousUnless: undefined };
    for (const word of words) byWord.set(word, clear);
    if (where === 'named') continue;
    for (const word of structuredWords) byWord.set(word, clear);
  }
  return byWord;
}

/**
 * Reads `mlops.recognition` and `mlops.organization`.
 *
 * @throws InputError naming the key, when a value cannot be used
 */
export function readRecognitionRules(mlops?: Config): RecognitionRules {
  const config = mlops?.getOptionalConfig('recognition');
  const organization = mlops?.getOptionalConfig('organization');
  checkKeys(config, 'mlops.recognition', [
    'include',
    'exclude',
    'types',
    'tags',
    'jobTitles',
    'dataSystems',
  ]);
  checkKeys(organization, 'mlops.organization', ['size', 'regulated']);
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
    text: defaults.text,
    technologies: new Map([...defaults.technologies, ...added]),
    namedTechnologies: new Map([...defaults.namedTechnologies, ...added]),
    foreignTechnologies: defaults.foreignTechnologies,
    declaredTechnologies: new Map([...defaults.declaredTechnologies, ...added]),
    jobTitles: [
      ...(config?.getOptionalConfigArray('jobTitles') ?? []).map(readJobTitle),
      ...defaults.jobTitles,
    ],
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

const roles: readonly Role[] = [
  'data-scientist',
  'data-engineer',
  'ml-engineer',
  'operations',
];

function readJobTitle(config: Config, index: number): readonly [RegExp, Role] {
  const key = `mlops.recognition.jobTitles[${index}]`;
  const role = roles.find(one => one === config.getString('role'));
  if (!role) {
    throw new InputError(
      `${key}.role must be one of ${roles.join(', ')}, got "${config.getString('role')}"`,
    );
  }
  try {
    return [new RegExp(config.getString('pattern'), 'i'), role];
  } catch (error) {
    throw new InputError(`${key}.pattern is not a regular expression`, error);
  }
}
