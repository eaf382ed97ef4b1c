import type { FactContext, Unit } from '../facts/unit';
import type { Fact } from '../facts/types';
import type { ModeId } from '../modes/types';
import type { EntityRecord } from '../graph/record';
import type { EntityOwner } from '../assessment/types';
import type { CollectedFact } from './collected';

/**
 * What the analytics of the whole organization say; absent until they are computed.
 * @public
 */
export interface AnalyticsResults {
  /** Overlaps of each team with others, without those that are on purpose. */
  openOverlaps: ReadonlyMap<string, readonly OpenOverlap[]>;
  /** Sources of each pipeline that other pipelines read too. */
  sharedSources: ReadonlyMap<string, readonly string[]>;
  /** Systems that too many teams need. */
  chokepoints: ReadonlyMap<string, { teams: number }>;
}

/** @public */
export interface OpenOverlap {
  /** The own entity and the other's. */
  own: string;
  other: string;
  /** Weighted Jaccard similarity, 0 to 1. */
  similarity: number;
}

/** What all checks of a run share. */
export interface JudgeContext extends FactContext {
  factsOf(unit: string): readonly Fact[];
  /** Undefined when undetermined. */
  modeOf(unit: string): ModeId | undefined;
  analytics?: AnalyticsResults;
}

/** One thing that a check judges, with whom it belongs to. */
export interface Subject {
  record: EntityRecord;
  owner: EntityOwner;
  /** The unit that owns it directly. */
  unit?: Unit;
  /** Topmost group above it. */
  root?: string;
  /** Who speaks for it beside itself, nearest first: the Systems it is part of, the owning group and those above. */
  speakers: readonly EntityRecord[];
  /** What tools said of it, by annotation, the latest first. */
  facts?: ReadonlyMap<string, readonly CollectedFact[]>;
  /** How old that may be for the check at hand; an ISO 8601 period. */
  freshness: string;
  context: JudgeContext;
}

/** A unit as the subject of a check. */
export interface TeamSubject {
  unit: Unit;
  context: JudgeContext;
}
