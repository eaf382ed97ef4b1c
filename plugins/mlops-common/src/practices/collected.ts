import { parse, toSeconds } from 'iso8601-duration';
import { annotations } from '../annotations/catalogue';
import type { AnnotationKey } from '../annotations/catalogue';
import { isPlaceholder } from '../annotations/read';
import type { Source } from '../facts/types';
import { shared } from '../facts/unit';
import { shorten } from '../text';
import type { JudgeContext, Subject } from './context';
import type { Evidence } from './evidence';

/**
 * What a tool said of an entity when it was asked: evidence that is verified as long as it is fresh.
 * @public
 */
export interface CollectedFact {
  /** The entity. */
  ref: string;
  /** The annotation that says the same by declaration, such as `mlops/model-registry`. */
  annotation: string;
  /** The tool's name, such as `MLflow`. */
  tool: string;
  /** Its last good answer. */
  last?: {
    /** In the annotation's form; `none` where the tool knows that there is nothing. */
    value: string;
    /** ISO 8601. */
    at: string;
    /** Where the tool shows it. */
    url?: string;
  };
  /** Why it could not be asked the last time. */
  error?: string;
}

/** Facts by entity and annotation, the latest answer first. */
export type CollectedFacts = ReadonlyMap<
  string,
  ReadonlyMap<string, readonly CollectedFact[]>
>;

/** Sorts facts for the reading of one subject at a time. */
export function indexFacts(facts: readonly CollectedFact[]): CollectedFacts {
  const byRef = new Map<string, Map<string, CollectedFact[]>>();
  const latestFirst = [...facts].sort((a, b) => timeOf(b) - timeOf(a));
  for (const fact of latestFirst) {
    let ofEntity = byRef.get(fact.ref);
    if (!ofEntity) byRef.set(fact.ref, (ofEntity = new Map()));
    const same = ofEntity.get(fact.annotation);
    if (same) same.push(fact);
    else ofEntity.set(fact.annotation, [fact]);
  }
  return byRef;
}

function timeOf({ last }: CollectedFact): number {
  return (last && Date.parse(last.at)) || 0;
}

/** Clocks of machines differ by minutes; a time later than that is wrong. */
const maxClockSkew = 10 * 60 * 1000;

/** The oldest time, in milliseconds, that is fresh. */
function freshSince(freshness: string, context: JudgeContext): number {
  const { now } = context;
  return shared(
    context,
    `fresh since ${freshness}`,
    () => now.getTime() - toSeconds(parse(freshness), now) * 1000,
  );
}

/**
 * What tools say of a subject under an annotation: the latest answer that is fresh and can be read, else why there is
 * none. An outage or garbage is `lapsed`, and so never fails a check.
 */
export function collectedOf(
  subject: Subject,
  key: AnnotationKey,
): Evidence<unknown> | undefined {
  const read = subject.facts
    ?.get(annotations[key].annotation)
    ?.map(fact => readFact(fact, key, subject));
  return read?.find(({ kind }) => kind !== 'lapsed') ?? read?.[0];
}

function readFact(
  { ref, annotation, tool, last, error }: CollectedFact,
  key: AnnotationKey,
  { freshness, context }: Subject,
): Evidence<unknown> {
  const why =
    error &&
    `${tool} could not be asked: ${shorten(error).replace(/\.+$/, '')}.`;
  if (!last) {
    return {
      kind: 'lapsed',
      reason: why ?? `${tool} has not answered yet.`,
      source: { ref, field: annotation },
    };
  }
  const { value, at, url } = last;
  const source: Source = {
    ref,
    field: annotation,
    value: shorten(value),
    observed: { by: tool, at, ...(url && { url }) },
  };
  const time = Date.parse(at);
  if (Number.isNaN(time) || time > context.now.getTime() + maxClockSkew) {
    const reason = `${tool} answered at "${shorten(at)}", which is no time in the past.`;
    return { kind: 'lapsed', reason, source };
  }
  if (time < freshSince(freshness, context)) {
    const age = `${tool} last answered on ${at.slice(0, 10)}, longer ago than ${freshness}.`;
    return { kind: 'lapsed', reason: why ? `${why} ${age}` : age, source };
  }
  const parsed = isPlaceholder(value)
    ? undefined
    : annotations[key].parse(value);
  if (!parsed || !('value' in parsed)) {
    return {
      kind: 'lapsed',
      reason: `${tool} answered "${shorten(value)}", which cannot be read.`,
      source,
    };
  }
  const said = parsed.value;
  const isRefused =
    typeof said === 'object' && 'declared' in said && !said.declared;
  return isRefused
    ? { kind: 'refused', source }
    : { kind: 'found', value: said, source };
}
