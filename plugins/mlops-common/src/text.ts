import leven from 'leven';

/**
 * Values come from the catalog and may be megabytes long; what we keep and show of them is short.
 */
export function shorten(value: string, length = 80): string {
  return value.length <= length ? value : `${value.slice(0, length - 1)}…`;
}

/** Tags, types and ids in one spelling: lower case with hyphens. */
export function toSlug(value: string): string {
  return value
    .slice(0, 200)
    .trim()
    .toLocaleLowerCase('en-US')
    .replace(/[_\s]+/g, '-');
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** "1 pipeline", "1,840 people". */
export function countOf(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Thousands are parted by commas, whatever the machine's locale. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** The word that was probably meant, if any is near enough. */
export function closest(
  word: string,
  words: readonly string[],
): string | undefined {
  const [best] = words
    .map(candidate => ({ candidate, distance: leven(word, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(2, word.length / 5)
    ? best.candidate
    : undefined;
}

/** "the team is small" → "The team is small". @public */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a text names an entity in full, rather than in words. @public */
export function isEntityRef(text: string): boolean {
  return /^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/.test(text);
}
