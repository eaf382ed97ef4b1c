import { annotations } from '../annotations/catalogue';
import type { AnnotationKey, AnnotationValue } from '../annotations/catalogue';
import { declared } from '../facts/fact';
import type { Source } from '../facts/types';
import type { FoundEvidence } from '../graph/found';
import type { EntityRecord } from '../graph/record';
import { collectedOf } from './collected';
import type { Subject } from './context';
import { fail, missing, pass, unknown } from './define';
import type { Outcome } from './types';

/** What the catalog, or a tool, says under an annotation. */
export type Evidence<T> =
  | { kind: 'found'; value: T; source: Source }
  /** An explicit "none": we do not do this. */
  | { kind: 'refused'; source: Source }
  /** Something stands there that cannot be read. */
  | { kind: 'unreadable'; source: Source }
  /** A tool said something that no longer counts, or could not be asked. */
  | { kind: 'lapsed'; reason: string; source: Source }
  | { kind: 'silent' };

type Declared<K extends AnnotationKey> = Exclude<
  AnnotationValue<K>,
  { declared: false }
>;

const silent = { kind: 'silent' } as const;

/**
 * Looks for evidence where it may stand. A fresh answer of a tool outweighs every promise; then nearest first: the entity's
 * own annotation, what its tools, spec and links show, the System that it is part of, and the group that owns it or one
 * above, which speaks for all that they own. Only where nobody says anything does an answer that has lapsed count.
 */
export function evidenceOf<K extends AnnotationKey>(
  subject: Subject,
  key: K,
): Evidence<Declared<K>> {
  if (!subject.facts) return declaredOf(subject, key);
  const collected = collectedOf(subject, key) as
    Evidence<Declared<K>> | undefined;
  if (!collected) return declaredOf(subject, key);
  if (collected.kind !== 'lapsed') return collected;
  const said = declaredOf(subject, key);
  return said.kind === 'silent' ? collected : said;
}

function declaredOf<K extends AnnotationKey>(
  { record, speakers }: Subject,
  key: K,
): Evidence<Declared<K>> {
  const own = onRecord(record, key);
  if (own.kind !== 'silent') return own;
  const found = foundOn(record, key as keyof FoundEvidence);
  if (found.kind !== 'silent') return found as Evidence<Declared<K>>;
  for (const speaker of speakers) {
    const said = onRecord(speaker, key);
    if (said.kind !== 'silent') return said;
  }
  return silent;
}

/** What an entity's tools, spec and links show. */
export function foundOn(
  { found }: EntityRecord,
  key: keyof FoundEvidence,
): Evidence<object> {
  const item = found[key];
  if (!item) return silent;
  const { value, source } = item;
  return value
    ? { kind: 'found', value, source }
    : { kind: 'unreadable', source };
}

/** What an entity itself declares. */
export function onRecord<K extends AnnotationKey>(
  record: EntityRecord,
  key: K,
): Evidence<Declared<K>> {
  // Nearly every question of nearly every entity ends here.
  if (record.values[key] === undefined && record.findings.length === 0) {
    return silent;
  }
  const said = declared(record, key);
  if (said) {
    const { value, source } = said;
    return isRefusal(value)
      ? { kind: 'refused', source }
      : { kind: 'found', value: value as Declared<K>, source };
  }
  const { annotation } = annotations[key];
  const finding = record.findings.find(({ field }) => field === annotation);
  return finding
    ? {
        kind: 'unreadable',
        source: { ref: record.ref, field: annotation, value: finding.value },
      }
    : silent;
}

function isRefusal(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'declared' in value &&
    value.declared === false
  );
}

/** What evidence means, whatever it holds. */
export function judgeFound(
  evidence: Evidence<unknown>,
  thing: string,
): Outcome {
  return evidence.kind === 'found'
    ? pass(evidence.source)
    : withoutEvidence(evidence, thing);
}

/** Nobody says anything that counts, so that what the graph shows decides. */
export function isSilent({ kind }: Evidence<unknown>): boolean {
  return kind === 'silent' || kind === 'lapsed';
}

/**
 * What evidence means where it says no more than "we do this".
 *
 * @param shown - where the catalog's structure shows the thing, asked when nobody says anything
 */
export function judgeEvidence(
  subject: Subject,
  key: AnnotationKey,
  thing: string,
  shown?: () => Source | undefined,
): Outcome {
  const evidence = evidenceOf(subject, key);
  const source = isSilent(evidence) ? shown?.() : undefined;
  return source ? pass(source) : judgeFound(evidence, thing);
}

const silences = new Map<string, Outcome>();

/** The outcome of silence; the same one each time, since a large catalog is silent a hundred thousand times. */
function silenceOf(thing: string): Outcome {
  let outcome = silences.get(thing);
  if (!outcome) {
    outcome = missing(`No ${thing} is declared.`);
    silences.set(thing, outcome);
  }
  return outcome;
}

/** The outcome where the evidence is not there: refused, unreadable, lapsed or silent. */
export function withoutEvidence(
  evidence: Exclude<Evidence<unknown>, { kind: 'found' }>,
  thing: string,
): Outcome {
  switch (evidence.kind) {
    case 'refused':
      return fail(
        `${evidence.source.observed?.by ?? 'It'} says that there is no ${thing}.`,
        evidence.source,
      );
    case 'unreadable':
      return unknown(
        `What stands there for its ${thing} cannot be read.`,
        evidence.source,
      );
    case 'lapsed':
      return unknown(evidence.reason, evidence.source);
    default:
      return silenceOf(thing);
  }
}

/**
 * Several pieces of evidence that are all needed: an explicit "none" fails, then what cannot be read or is silent stays
 * open, each named.
 */
export function judgeAll(
  subject: Subject,
  needed: readonly (readonly [key: AnnotationKey, thing: string])[],
): Outcome {
  const all = needed.map(([key, thing]) => ({
    thing,
    evidence: evidenceOf(subject, key),
  }));
  return joinEvidence(all);
}

export function joinEvidence(
  all: readonly { thing: string; evidence: Evidence<unknown> }[],
): Outcome {
  const sources: Source[] = [];
  const silentThings: string[] = [];
  let open: Outcome | undefined;
  for (const { thing, evidence } of all) {
    if (evidence.kind === 'refused') return withoutEvidence(evidence, thing);
    if (evidence.kind === 'found') sources.push(evidence.source);
    else if (evidence.kind === 'silent') silentThings.push(thing);
    else open ??= withoutEvidence(evidence, thing);
  }
  if (open) return open;
  if (silentThings.length === 0) return pass(...sources);
  const thing = silentThings.join(' and no ');
  return sources.length === 0
    ? silenceOf(thing)
    : missing(`No ${thing} is declared.`, ...sources);
}
