import type { Entity } from '@backstage/catalog-model';
import { findInParts } from './lookup';
import type { RecognitionRules } from './rules';
import { readProse } from './entityWords';
import type { EntityWords, Prose } from './entityWords';

/** A word that speaks for machine learning, with the field that it stands in. */
export interface TextSignal {
  field: 'name' | 'title' | 'description' | 'links' | 'definition';
  word: string;
  /** Whether it needs no second one. */
  strong: boolean;
}

/** Links are read as far as this; hostile entities have more. */
const maxLinks = 20;

/** The words of an entity's name, title, description and links that speak for machine learning, strong ones first. */
export function findTextSignals(
  entity: Entity,
  words: EntityWords,
  rules: RecognitionRules,
): TextSignal[] {
  return [
    ...inName(words, rules),
    ...inProse('title', words.title, rules),
    ...inProse('description', words.description, rules),
    ...inLinks(entity, rules),
    ...inDefinition(entity, rules),
  ].sort((a, b) => Number(b.strong) - Number(a.strong));
}

function inName(
  { name, wholeName }: EntityWords,
  { text }: RecognitionRules,
): TextSignal[] {
  return unique(
    [name, wholeName].flatMap(parts => [
      ...signals('name', findInParts(parts, text.words)),
      ...signals('name', findInParts(parts, text.nameParts)),
    ]),
  );
}

function inProse(
  field: Exclude<TextSignal['field'], 'name'>,
  { parts, written, slug }: Prose,
  { text }: RecognitionRules,
): TextSignal[] {
  const foreign = text.foreign.exec(slug)?.[0];
  return unique([
    ...signals(field, findInParts(parts, text.words)),
    ...signals(field, findInParts(written, text.abbreviations)),
    ...(foreign ? [{ field, word: foreign, strong: true }] : []),
  ]);
}

function inLinks(entity: Entity, rules: RecognitionRules): TextSignal[] {
  const links: unknown = entity.metadata?.links;
  if (!Array.isArray(links)) return [];
  return links
    .slice(0, maxLinks)
    .flatMap(link => [
      ...inProse('links', readProse(link?.title), rules),
      ...inProse('links', readProse(link?.url), rules),
    ])
    .map(signal => ({ ...signal, strong: false }));
}

/** An API's definition speaks of many things, so of its words only strong ones count, and as weak ones. */
function inDefinition(entity: Entity, rules: RecognitionRules): TextSignal[] {
  const { definition } = (entity.spec ?? {}) as { definition?: unknown };
  return inProse('definition', readProse(definition), rules)
    .filter(({ strong }) => strong)
    .map(signal => ({ ...signal, strong: false }));
}

function signals(
  field: TextSignal['field'],
  found: readonly { word: string; strong: boolean }[],
): TextSignal[] {
  return found.map(({ word, strong }) => ({ field, word, strong }));
}

function unique(found: TextSignal[]): TextSignal[] {
  return [...new Map(found.map(signal => [signal.word, signal])).values()];
}
