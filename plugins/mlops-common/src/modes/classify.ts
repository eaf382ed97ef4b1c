import { axisIds, decidingAxes, modeIds, tieOrder } from './catalogue';
import { findBand } from './bands';
import { normalizeFacts } from './facts';
import type { Guard, ModeRules } from './rules';
import { weigh } from './weights';
import type {
  AxisId,
  Bands,
  Confidence,
  LedgerRow,
  ModeId,
  Points,
  RawFacts,
  Verdict,
  VerdictStatus,
} from './types';

/**
 * Decides the operations mode of a unit from raw facts. Total, deterministic and independent of order: always a
 * verdict, and a settled one holds under any completion of what is unknown.
 *
 * @param facts - absent or null is unknown; a wrong type counts as unknown
 * @public
 */
export function classify(
  facts: RawFacts,
  { modes: rules }: { modes: ModeRules },
): Verdict {
  const known = normalizeFacts(facts).facts;
  const bands: Bands = {};
  for (const axis of axisIds) {
    const band = findBand(axis, known, rules.thresholds);
    if (band !== undefined) bands[axis] = band;
  }

  const ledger = axisIds
    .filter(axis => bands[axis] !== undefined)
    .map(axis => ledgerRow(axis, bands[axis]!, rules));
  const { scores, guards, excluded, open, lean } = judgeBands(bands, rules);
  const rivals = open.filter(mode => mode !== lean);
  const status = statusOf({ bands, scores, lean, rivals, rules });
  const margin =
    rivals.length > 0
      ? scores[lean] - Math.max(...rivals.map(mode => scores[mode]))
      : undefined;
  const coverage = coverageOf(bands, rules);

  return {
    mode: status === 'undetermined' ? undefined : lean,
    lean,
    status,
    confidence: confidenceOf({ scores, lean, margin, coverage, status }),
    scores,
    excluded,
    margin,
    coverage,
    ledger,
    guards: guards.map(({ id, mode }) => ({ id, mode })),
  };
}

/**
 * The lean that a screen may name: none when it is a tie or nothing is known.
 * @public
 */
export function shownLean(
  verdict: Pick<Verdict, 'lean' | 'scores' | 'excluded' | 'ledger'>,
): ModeId | undefined {
  const { lean, scores, excluded, ledger } = verdict;
  const tied = modeIds.some(
    mode =>
      mode !== lean &&
      !excluded.includes(mode) &&
      scores[mode] === scores[lean],
  );
  return tied || ledger.length === 0 ? undefined : lean;
}

/** The bands that a verdict was reached from. */
export function bandsOf({ ledger }: Pick<Verdict, 'ledger'>): Bands {
  return Object.fromEntries(ledger.map(({ axis, band }) => [axis, band]));
}

/** Adds up the points of known bands and finds the modes that they leave open, and the one that leads. */
export function judgeBands(bands: Bands, rules: ModeRules) {
  const totals = [0, 0, 0, 0];
  for (const axis of axisIds) {
    const band = bands[axis];
    if (band === undefined) continue;
    const row = rules.points[axis][band];
    for (let mode = 0; mode < totals.length; mode++) totals[mode] += row[mode];
  }
  const scores = toPoints(index => totals[index]);
  const guards = rules.guards.filter(guard => holds(guard, bands));
  const excluded = [...new Set(guards.map(guard => guard.mode))].sort();
  const open = tieOrder.filter(mode => !excluded.includes(mode));
  return { scores, guards, excluded, open, lean: leader(scores, open) };
}

function ledgerRow(axis: AxisId, band: string, rules: ModeRules): LedgerRow {
  const row = rules.points[axis][band];
  return { axis, band, points: toPoints(index => row[index]) };
}

function toPoints(value: (index: number) => number): Points {
  return {
    'small-data-ops': value(0),
    'big-data-ops': value(1),
    'hybrid-mlops': value(2),
    'large-scale-mlops': value(3),
  };
}

function holds(guard: Guard, bands: Bands): boolean {
  return guardAxes(guard).every(([axis, allowed]) =>
    allowed.includes(bands[axis] ?? ''),
  );
}

/** Whether what is unknown could still make the guard hold. */
function couldHold(guard: Guard, bands: Bands): boolean {
  return guardAxes(guard).every(
    ([axis, allowed]) =>
      bands[axis] === undefined || allowed.includes(bands[axis]!),
  );
}

function guardAxes(guard: Guard) {
  return Object.entries(guard.when) as [AxisId, readonly string[]][];
}

function leader(scores: Points, candidates: readonly ModeId[]): ModeId {
  return candidates.reduce((best, mode) =>
    scores[mode] > scores[best] ? mode : best,
  );
}

function statusOf(options: {
  bands: Bands;
  scores: Points;
  lean: ModeId;
  rivals: readonly ModeId[];
  rules: ModeRules;
}): VerdictStatus {
  const { bands, scores, lean, rivals, rules } = options;
  const decided = decidingAxes.filter(axis => bands[axis] !== undefined);
  if (decided.length < 2) return 'undetermined';

  const excludable = rules.guards.some(
    guard => guard.mode === lean && couldHold(guard, bands),
  );
  if (excludable) return 'provisional';

  const { worstDifference } = weigh(rules);
  const unknown = axisIds.filter(axis => bands[axis] === undefined);
  const safe = rivals.every(rival => {
    // Each axis is taken at its worst for the lead on its own, so no completion can do worse than this.
    const worst = unknown.reduce(
      (total, axis) => total + worstDifference[axis][lean][rival],
      scores[lean] - scores[rival],
    );
    return (
      worst > 0 ||
      (worst === 0 && tieOrder.indexOf(lean) < tieOrder.indexOf(rival))
    );
  });
  return safe ? 'settled' : 'provisional';
}

function coverageOf(bands: Bands, rules: ModeRules): number {
  const { spreads, totalSpread } = weigh(rules);
  let known = 0;
  for (const axis of axisIds) {
    if (bands[axis] !== undefined) known += spreads[axis];
  }
  return totalSpread === 0 ? 0 : known / totalSpread;
}

function confidenceOf(options: {
  scores: Points;
  lean: ModeId;
  margin: number | undefined;
  coverage: number;
  status: VerdictStatus;
}): Confidence {
  const { scores, lean, margin = Infinity, coverage, status } = options;
  const outscored = modeIds.some(mode => scores[mode] > scores[lean]);
  if (margin <= 1 || coverage < 0.4 || outscored) return 'low';
  if (status === 'settled' && margin >= 4 && coverage >= 0.7) return 'high';
  return 'medium';
}
