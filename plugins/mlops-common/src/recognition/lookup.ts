import { toSlug } from '../text';

/**
 * Finds list words as whole words inside a slug: `kafka` in `orders-kafka-topic`, but not in `kafkaesque`. One map
 * look-up per part where no list word begins, however long the list; a plural finds its singular.
 *
 * @param maxParts - parts that are read at most
 */
export function findWords<T>(
  slug: string,
  words: ReadonlyMap<string, T>,
  maxParts = 32,
): T[] {
  return findInParts(partsOf(slug, maxParts), words);
}

/** The parts of a slug, to look up in several lists. */
export function partsOf(slug: string, maxParts = 32): string[] {
  return slug.split(/[-./:]+/, maxParts).filter(Boolean);
}

/** As {@link findWords}, over parts. */
export function findInParts<T>(
  parts: readonly string[],
  words: ReadonlyMap<string, T>,
): T[] {
  const lengths = lengthsByStart(words);
  const found: T[] = [];
  for (let start = 0; start < parts.length; start++) {
    const longest = lengths.get(parts[start]) ?? 0;
    for (
      let end = Math.min(parts.length, start + longest);
      end > start;
      end--
    ) {
      const run = parts.slice(start, end).join('-');
      const value = words.get(run) ?? words.get(singular(run));
      if (value !== undefined) {
        found.push(value);
        start = end - 1;
        break;
      }
    }
  }
  return found;
}

const knownLengths = new WeakMap<object, ReadonlyMap<string, number>>();

/** How many parts the longest list word has that begins with a part, or with its plural. */
function lengthsByStart(
  words: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, number> {
  const known = knownLengths.get(words);
  if (known) return known;
  const lengths = new Map<string, number>();
  const longest = (start: string, length: number) =>
    lengths.set(start, Math.max(length, lengths.get(start) ?? 0));
  for (const word of words.keys()) {
    const [start, ...rest] = word.split('-');
    longest(start, 1 + rest.length);
    if (rest.length === 0) longest(`${start}s`, 1);
  }
  knownLengths.set(words, lengths);
  return lengths;
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
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
