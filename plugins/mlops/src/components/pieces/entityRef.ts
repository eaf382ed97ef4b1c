/** Whether a text names an entity in full, rather than in words. */
export function isEntityRef(text: string): boolean {
  return /^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/.test(text);
}
