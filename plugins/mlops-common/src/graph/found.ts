import type { Entity } from '@backstage/catalog-model';
import { modelRegistry } from '../annotations/evidenceParsers';
import { isPlaceholder } from '../annotations/read';
import type { Finding } from '../assessment/types';
import type { Source } from '../facts/types';
import { annotationOf } from '../recognition/evidence';
import {
  ciLink,
  linkTitles,
  specEvidence,
  toolAnnotations,
} from '../recognition/words/evidence';
import type { ToolEvidence } from '../recognition/words/evidence';
import { shorten } from '../text';

/**
 * Evidence that was found rather than declared with our annotations.
 * @public
 */
export interface FoundItem {
  source: Source;
  /** What is known of it beyond its presence, in the form of our annotation's value; absent when it cannot be read. */
  value?: { declared: true; version?: string; day?: string };
}

/** @public */
export type FoundEvidence = Partial<
  Record<ToolEvidence | 'modelCard' | 'lastRetrained', FoundItem>
>;

/** What stands in another tool's annotation and says nothing. */
export function unreadableFindings(found: FoundEvidence): Finding[] {
  return Object.values(found)
    .filter(({ value }) => value === undefined)
    .map(({ source }) => ({
      severity: 'warning',
      ...source,
      message: `"${source.value}" is a placeholder`,
    }));
}

/** Links are read as far as this; hostile entities have more. */
const maxLinks = 50;

/** Reads evidence from the annotations of known tools, then from spec fields, then from links. */
export function readFound(entity: Entity, ref: string): FoundEvidence {
  const found: FoundEvidence = {};
  for (const [key, names] of Object.entries(toolAnnotations) as [
    ToolEvidence,
    readonly string[],
  ][]) {
    for (const field of names) {
      const text = annotationOf(entity, field);
      // A file on somebody's disk is no source control.
      if (!text || (key === 'source' && text.startsWith('file:'))) continue;
      const source = { ref, field, value: shorten(text) };
      if (isPlaceholder(text)) {
        found[key] ??= { source };
        continue;
      }
      found[key] = {
        source,
        value: { declared: true, ...detailOf(key, text) },
      };
      break;
    }
  }
  readSpec(entity, ref, found);
  readLinks(entity, ref, found);
  return found;
}

function detailOf(key: ToolEvidence, text: string): { version?: string } {
  if (key !== 'modelRegistry') return {};
  const parsed = modelRegistry(text);
  return 'value' in parsed && parsed.value.declared
    ? { version: parsed.value.version }
    : {};
}

function readSpec(entity: Entity, ref: string, found: FoundEvidence) {
  const spec = entity.spec as Record<string, unknown> | undefined;
  if (typeof spec !== 'object' || spec === null) return;
  for (const [key, names] of Object.entries(specEvidence) as [
    keyof typeof specEvidence,
    readonly string[],
  ][]) {
    const name = names.find(candidate => Object.hasOwn(spec, candidate));
    if (name === undefined || found[key]) continue;
    const text = String(
      typeof spec[name] === 'object' ? '' : (spec[name] ?? ''),
    );
    if (!text) continue;
    const source = { ref, field: `spec.${name}`, value: shorten(text) };
    if (key === 'monitoring') {
      found.monitoring = { source, value: { declared: true } };
    } else if (/^\d{4}-\d{2}-\d{2}/.test(text)) {
      found.lastRetrained = {
        source,
        value: { declared: true, day: text.slice(0, 10) },
      };
    }
  }
}

function readLinks(entity: Entity, ref: string, found: FoundEvidence) {
  const links: unknown = entity.metadata.links;
  if (!Array.isArray(links)) return;
  for (const link of links.slice(0, maxLinks)) {
    const { url, title } = (link ?? {}) as { url?: unknown; title?: unknown };
    if (typeof url !== 'string') continue;
    const item: FoundItem = {
      source: { ref, field: 'metadata.links', value: shorten(url) },
      value: { declared: true },
    };
    if (ciLink.test(url.slice(0, 300)) && !found.ci?.value) found.ci = item;
    if (typeof title !== 'string') continue;
    const named = linkTitles.find(([words]) => words.test(title.slice(0, 200)));
    if (named && !found[named[1]]?.value) found[named[1]] = item;
  }
}
