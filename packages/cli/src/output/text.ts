/** Values come from files and may be long; what is shown of them is short and stands on one line. */
export function shorten(value: string, length = 80): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
