import { parseEntityRef } from '@backstage/catalog-model';
import { partsOf } from './parsers';
import type { Parsed } from './types';

/** A comma-separated list of refs of one kind, or of any; `none` is the empty list. */
export function refs(kind?: string) {
  return (text: string): Parsed<string[]> => {
    if (text.toLowerCase() === 'none') return { value: [] };
    const found = new Set<string>();
    for (const part of partsOf(text)) {
      const parsed = toRef(part, kind);
      if (!parsed) {
        return {
          problem: `names "${part}", which is not the ref of ${kind ? `a ${kind}` : 'an entity'}`,
        };
      }
      found.add(parsed);
    }
    return found.size > 0
      ? { value: [...found].sort() }
      : { problem: 'is an empty list' };
  };
}

/**
 * A decision on an overlap with another entity.
 * @public
 */
export interface OverlapDecision {
  ref: string;
  reason: string;
}

/** `component:default/other=why`, several parted by commas. */
export function overlapDecisions(text: string): Parsed<OverlapDecision[]> {
  const decisions: OverlapDecision[] = [];
  // A reason may hold commas of its own, so only a comma before the next ref parts two decisions.
  for (const part of text
    .slice(0, 5000)
    .split(/,(?=\s*[a-z]+:[^\s=,]+\s*=)/i)) {
    const [name, ...rest] = part.split('=');
    const ref = toRef(name.trim());
    const reason = rest.join('=').trim();
    if (!ref) return { problem: `names "${name.trim()}", which is no ref` };
    if (!reason) return { problem: `gives no reason after ${name.trim()}=` };
    decisions.push({ ref, reason });
  }
  return { value: decisions };
}

/** Whether a text is a ref with its kind. */
export function isFullRef(text: string): boolean {
  return text.includes(':') && toRef(text) !== undefined;
}

/** A ref in full and in lower case; undefined when it is none, or none of the kind. */
export function toRef(text: string, kind?: string): string | undefined {
  if (text.length > 300 || /\s/.test(text)) return undefined;
  try {
    const ref = parseEntityRef(text, {
      defaultKind: kind,
      defaultNamespace: 'default',
    });
    if (kind && ref.kind.toLowerCase() !== kind.toLowerCase()) return undefined;
    return `${ref.kind}:${ref.namespace}/${ref.name}`.toLocaleLowerCase(
      'en-US',
    );
  } catch {
    return undefined;
  }
}
