import { findBand } from './bands';
import { axisIds, decidingAxes, modeIds } from './catalogue';
import { bandsOf, judgeBands } from './classify';
import { normalizeFacts } from './facts';
import type { ModeRules, ModeThresholds } from './rules';
import { weigh } from './weights';
import type {
  AxisId,
  Bands,
  Boundary,
  Flip,
  ModeId,
  RawFacts,
  Verdict,
  WorthDeclaring,
} from './types';

/** Pairs are many where singles are none; nobody reads more than these. */
const maxPairs = 20;

/** A number this close to a threshold, as a share of it, may be an accident of counting. */
const near = 0.1;

/**
 * What must be known of a verdict to ask what would change it.
 * @public
 */
export type Judged = Pick<Verdict, 'ledger' | 'lean' | 'status' | 'excluded'>;

/**
 * The changes of one fact that would change the lean, by axis and band in the order of the table; if none does alone,
 * pairs of changes, at most twenty.
 * @public
 */
export function findFlips(
  verdict: Judged,
  { modes: rules }: { modes: ModeRules },
): Flip[] {
  const bands = bandsOf(verdict);
  const changes = axisIds.flatMap(axis =>
    Object.keys(rules.points[axis])
      .filter(band => band !== bands[axis])
      .map(band => ({ axis, band })),
  );
  const singles = changes
    .map(change => ({ ...change, toMode: leanWith(bands, [change], rules) }))
    .filter(({ toMode }) => toMode !== verdict.lean);
  if (singles.length > 0) return singles;

  const pairs: Flip[] = [];
  for (const [index, change] of changes.entries()) {
    for (const other of changes.slice(index + 1)) {
      if (other.axis === change.axis) continue;
      const toMode = leanWith(bands, [change, other], rules);
      if (toMode === verdict.lean) continue;
      pairs.push({ ...change, with: other, toMode });
      if (pairs.length === maxPairs) return pairs;
    }
  }
  return pairs;
}

/**
 * The unknown facts that are worth declaring, by how much each could gain a rival on the lean; none once the verdict is
 * settled. An undetermined verdict asks for the deciding facts alone.
 * @public
 */
export function findWorthDeclaring(
  verdict: Judged,
  { modes: rules }: { modes: ModeRules },
): WorthDeclaring[] {
  const { lean, status, excluded } = verdict;
  if (status === 'settled') return [];
  const bands = bandsOf(verdict);
  const { worstDifference } = weigh(rules);
  const candidates = status === 'undetermined' ? decidingAxes : axisIds;
  return candidates
    .filter(axis => bands[axis] === undefined)
    .map(axis => ({
      axis,
      swing: Math.max(
        ...modeIds
          .filter(mode => mode !== lean && !excluded.includes(mode))
          .map(rival => -worstDifference[axis][lean][rival]),
      ),
      canRuleOut: canRuleOut(axis, lean, rules),
    }))
    .filter(({ swing, canRuleOut: guard }) => swing > 0 || guard)
    .sort((a, b) => b.swing - a.swing)
    .map(({ axis, swing }) => ({ axis, swing }));
}

/**
 * Numbers within ten per cent of a threshold that part one lean from another.
 * @public
 */
export function findBoundaries(
  raw: RawFacts,
  verdict: Judged,
  { modes: rules }: { modes: ModeRules },
): Boundary[] {
  const { facts } = normalizeFacts(raw);
  const bands = bandsOf(verdict);
  return edges(rules.thresholds).flatMap(edge => {
    const value = facts[edge.fact];
    if (typeof value !== 'number' || bands[edge.axis] === undefined) return [];
    // 0.55 is not quite ten per cent over 0.5 in binary.
    const distance = Math.abs(value - edge.threshold) - near * edge.threshold;
    if (distance > 1e-9 * edge.threshold) return [];
    const across = [edge.below, edge.above]
      .map(moved => ({ ...facts, [edge.fact]: moved }))
      .map(moved => findBand(edge.axis, moved, rules.thresholds)!)
      .find(band => band !== bands[edge.axis]);
    if (across === undefined) return [];
    const toMode = leanWith(bands, [{ axis: edge.axis, band: across }], rules);
    return toMode === verdict.lean
      ? []
      : [
          {
            axis: edge.axis,
            band: across,
            toMode,
            fact: edge.fact,
            value,
            threshold: edge.threshold,
          },
        ];
  });
}

function leanWith(
  bands: Bands,
  changes: readonly { axis: AxisId; band: string }[],
  rules: ModeRules,
): ModeId {
  const changed = { ...bands };
  for (const { axis, band } of changes) changed[axis] = band;
  return judgeBands(changed, rules).lean;
}

function canRuleOut(axis: AxisId, mode: ModeId, rules: ModeRules): boolean {
  return rules.guards.some(guard => guard.mode === mode && guard.when[axis]);
}

/** A threshold with a value just on either side of it. */
interface Edge {
  axis: AxisId;
  fact: keyof RawFacts;
  threshold: number;
  below: number;
  above: number;
}

function edges(t: ModeThresholds): Edge[] {
  const whole = (axis: AxisId, fact: keyof RawFacts, threshold: number) => ({
    axis,
    fact,
    threshold,
    below: threshold - 1,
    above: threshold,
  });
  return [
    ...t.teamSize.map(size => whole('team-size', 'teamSize', size)),
    whole('data-volume', 'largestDatasetBytes', t.mediumDataBytes),
    // Medium ends at the threshold itself, so only more than that is big.
    {
      ...whole('data-volume', 'largestDatasetBytes', t.bigDataBytes),
      below: t.bigDataBytes,
      above: t.bigDataBytes + 1,
    },
    {
      ...whole('delivery', 'productionCiShare', t.productionCiShare),
      below: t.productionCiShare * (1 - near),
    },
    whole('organization', 'organizationSize', t.organizationSize),
    whole('data-flow', 'recordsPerDay', t.recordsPerDay),
    whole('data-flow', 'dataSourceKinds', t.dataSourceKinds),
    ...t.pipelineCount.map(count => whole('pipelines', 'pipelineCount', count)),
  ];
}
