import { toSlug } from '../text';

/** The longest word of any list has this many parts, such as "retrieval-augmented-generation". */
const longest = 4;

/** Prose is read as far as this. Whoever says it later says it in vain, and a megabyte costs no more than a page. */
const maxProse = 4000;

/**
 * Finds list words as whole words inside a slug: `kafka` in `orders-kafka-topic`, but not in `kafkaesque`. One map
 * look-up per run of parts, however long the list; a plural finds its singular.
 *
 * @param maxParts - parts that are read at most
 */
export function findWords<T>(
  slug: string,
  words: ReadonlyMap<string, T>,
  maxParts = 32,
): T[] {
  const parts = slug.split(/[-./:]+/, maxParts).filter(Boolean);
  const found: T[] = [];
  for (let start = 0; start < parts.length; start++) {
    for (
      let end = Math.min(parts.length, start + longest);
      end > start;
      end--
    ) {
      const run = parts.slice(start, end).join('-');
      const value =
        words.get(run) ??
        (run.endsWith('s') ? words.get(run.slice(0, -1)) : undefined);
      if (value !== undefined) {
        found.push(value);
        start = end - 1;
        break;
      }
    }
  }
  return found;
}

/** Splits a name on case too: `ChurnFeatures` → `churn-features`. */
export function nameSlug(name: string): string {
  return toSlug(
    name
      .slice(0, 200)
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2'),
  );
}

/** "Not a data product": what a text says that a thing is not. */
const negation = /\bnot (?:an?|the) (?:[^\s.,;]+[ \n]?){1,3}/gi;

/** Prose as words in a row, in one spelling and as written. */
export function proseSlug(prose: string): { slug: string; original: string } {
  const words = prose
    .slice(0, maxProse)
    .replace(negation, ' ')
    .split(/[^\p{L}\p{N}]+/u);
  const original = words.join('-');
  return { slug: original.toLocaleLowerCase('en-US'), original };
}
