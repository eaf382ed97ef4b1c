import type { Entity } from '@backstage/catalog-model';
import { toSlug } from '../text';
import { findWords, nameSlug, proseSlug } from './lookup';
import type { RecognitionRules } from './rules';

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
  rules: RecognitionRules,
): TextSignal[] {
  const { name, title, description } = entity.metadata ?? {};
  return [
    ...inName(name, rules),
    ...inProse('title', title, rules),
    ...inProse('description', description, rules),
    ...inLinks(entity, rules),
    ...inDefinition(entity, rules),
  ].sort((a, b) => Number(b.strong) - Number(a.strong));
}

function inName(name: unknown, { text }: RecognitionRules): TextSignal[] {
  if (typeof name !== 'string') return [];
  // "fastText" is one word to its authors and two to us.
  const slugs = [nameSlug(name), toSlug(name)];
  return unique(
    slugs.flatMap(slug => [
      ...signals('name', findWords(slug, text.words)),
      ...signals('name', findWords(slug, text.nameParts)),
    ]),
  );
}

function inProse(
  field: Exclude<TextSignal['field'], 'name'>,
  prose: unknown,
  { text }: RecognitionRules,
): TextSignal[] {
  if (typeof prose !== 'string') return [];
  const { slug, original } = proseSlug(prose);
  const foreign = text.foreign.find(phrase => slug.includes(phrase));
  return unique([
    ...signals(field, findWords(slug, text.words, 2000)),
    ...signals(field, findWords(original, text.abbreviations, 2000)),
    ...(foreign ? [{ field, word: foreign, strong: true }] : []),
  ]);
}

function inLinks(entity: Entity, rules: RecognitionRules): TextSignal[] {
  const links: unknown = entity.metadata?.links;
  if (!Array.isArray(links)) return [];
  return links
    .slice(0, maxLinks)
    .flatMap(link => [
      ...inProse('links', link?.title, rules),
      ...inProse('links', link?.url, rules),
    ])
    .map(signal => ({ ...signal, strong: false }));
}

/** An API's definition speaks of many things, so of its words only strong ones count, and as weak ones. */
function inDefinition(entity: Entity, rules: RecognitionRules): TextSignal[] {
  const { definition } = (entity.spec ?? {}) as { definition?: unknown };
  return inProse('definition', definition, rules)
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
