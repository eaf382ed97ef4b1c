/**
 * What parsing an annotation's value gives: the value, or what is wrong with it.
 * @public
 */
export type Parsed<T> = { value: T } | { problem: string };

/**
 * One annotation that people may write: where it may stand, what it means and how its value is read.
 * @public
 */
export interface AnnotationDefinition<T = unknown> {
  /** With its prefix, such as `mlops/data-volume`. */
  annotation: string;
  /** Entity kinds that it may stand on. */
  kinds: readonly string[];
  meaning: string;
  /** The accepted form, in words. */
  accepted: string;
  /** A value that is valid. */
  example: string;
  /** Reads a trimmed value that is no placeholder. */
  parse(value: string): Parsed<T>;
}
