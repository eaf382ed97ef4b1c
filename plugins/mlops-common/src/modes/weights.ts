import { axisIds, modeIds } from './catalogue';
import type { ModeRules } from './rules';
import type { AxisId, ModeId } from './types';

/** What a points table says of each axis as a whole. */
export interface Weights {
  /** The largest difference between two modes within one band. */
  spreads: Record<AxisId, number>;
  totalSpread: number;
  /** The least that any band gives the first mode more than the second; negative where it can give it less. */
  worstDifference: Record<AxisId, Record<ModeId, Record<ModeId, number>>>;
}

const known = new WeakMap<ModeRules, Weights>();

/** Reads the weights off a points table, once for each. */
export function weigh(rules: ModeRules): Weights {
  let weights = known.get(rules);
  if (!weights) known.set(rules, (weights = readWeights(rules)));
  return weights;
}

function readWeights({ points }: ModeRules): Weights {
  const spreads = byKey(axisIds, axis =>
    Math.max(
      ...Object.values(points[axis]).map(
        row => Math.max(...row) - Math.min(...row),
      ),
    ),
  );
  return {
    spreads,
    totalSpread: axisIds.reduce((total, axis) => total + spreads[axis], 0),
    worstDifference: byKey(axisIds, axis =>
      byKey(modeIds, lead =>
        byKey(modeIds, rival =>
          Math.min(
            ...Object.values(points[axis]).map(
              row => row[modeIds.indexOf(lead)] - row[modeIds.indexOf(rival)],
            ),
          ),
        ),
      ),
    ),
  };
}

function byKey<K extends string, V>(
  keys: readonly K[],
  value: (key: K) => V,
): Record<K, V> {
  return Object.fromEntries(keys.map(key => [key, value(key)])) as Record<K, V>;
}
