import type { Entity } from '@backstage/catalog-model';
import { toSlug } from '../text';
import { nameSlug, partsOf } from './lookup';

/** Prose as words in a row. */
export interface Prose {
  /** In one spelling. */
  parts: readonly string[];
  /** As written, since some abbreviations are told by their capitals. */
  written: readonly string[];
  /** The parts in one string, for words of languages that part none. */
  slug: string;
}

/** The words of an entity's name, title and description; every rule looks them up in lists of its own. */
export interface EntityWords {
  /** The name, split on case too. */
  name: readonly string[];
  /** The name as its authors part it: "fastText" is one word to them. */
  wholeName: readonly string[];
  title: Prose;
  description: Prose;
}

/** Prose is read as far as this. Whoever says it later says it in vain, and a megabyte costs no more than a page. */
const maxProse = 4000;

/** What a text says that a thing is not, or has not: the three words after a negation that is not "not only". */
const negation =
  /\b(?:not|no|without|never|instead of|rather than)\s+(?!only\b)(?:[^\s.,;:!?]+\s*){1,3}/gi;

/** Where a sentence or a part of one ends, since no word of a list goes on beyond it. */
const sentenceEnd = /[.,;:!?()](?=\s|$)|\n\s*\n/g;
const gap = '\u00a6';

const silent: Prose = { parts: [], written: [], slug: '' };

export function readWords(entity: Entity): EntityWords {
  const { name, title, description } = entity.metadata ?? {};
  const text = typeof name === 'string' ? name : '';
  return {
    name: partsOf(nameSlug(text)),
    wholeName: partsOf(toSlug(text)),
    title: readProse(title),
    description: readProse(description),
  };
}

export function readProse(prose: unknown): Prose {
  if (typeof prose !== 'string' || !prose) return silent;
  const written = prose
    .slice(0, maxProse)
    .replace(negation, ` ${gap} `)
    .replace(sentenceEnd, ` ${gap} `)
    .split(/[^\p{L}\p{N}\u00a6]+/u)
    .filter(Boolean);
  const parts = written.map(word => word.toLowerCase());
  return { parts, written, slug: parts.join('-') };
}
