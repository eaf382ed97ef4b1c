import { toSlug } from '../text';

/** The longest word of any list has this many parts, such as "triton-inference-server". */
const longest = 4;

/**
 * Finds list words as whole words inside a slug: `kafka` in `orders-kafka-topic`, but not in `kafkaesque`. One map
 * look-up per run of parts, however long the list.
 */
export function findWords<T>(slug: string, words: ReadonlyMap<string, T>): T[] {
  const parts = slug.split(/[-./:]+/, 32).filter(Boolean);
  const found: T[] = [];
  for (let start = 0; start < parts.length; start++) {
    for (
      let end = Math.min(parts.length, start + longest);
      end > start;
      end--
    ) {
      const value = words.get(parts.slice(start, end).join('-'));
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
  return toSlug(name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, '$1-$2'));
}
