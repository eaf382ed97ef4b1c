/**
 * What is shown of a file's words: on one line and without control characters, so that nothing in a file can write a line
 * of its own, which a CI would take for a command.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** As {@link oneLine}, and short. */
export function shorten(text: string, length = 80): string {
  const line = oneLine(text);
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
