import type { MlopsApiSchemas } from '../api/types';
import {
  findBoundaries,
  findFlips,
  findWorthDeclaring,
} from '../modes/counterfactuals';
import { modes } from '../modes/catalogue';
import type { AxisId, RawFacts, Verdict } from '../modes/types';
import type { Rules } from '../rules';
import { formatCount } from '../text';
import { formatBytes } from '../units';
import { bandNoun } from './bandNouns';
import type { PresentedFact } from './presentFact';

/** Facts whose band is said better than their value: "data scientists alone" rather than "Data science". */
const namedByBand: ReadonlySet<AxisId> = new Set([
  'roles',
  'delivery',
  'legacy',
  'regulation',
]);

/**
 * What would change a verdict, in data and in words. Made from facts as the reader may see them;
 * `visible` holds the raw ones among those.
 */
export function presentChanges(
  verdict: Verdict,
  facts: readonly PresentedFact[],
  rules: Rules,
  visible: RawFacts,
): Pick<MlopsApiSchemas['Verdict'], 'flips' | 'worthDeclaring' | 'boundaries'> {
  const { thresholds } = rules.modes;
  const factOf = (axis: AxisId) => facts.find(fact => fact.axis === axis);

  function condition(change: { axis: AxisId; band: string }): string {
    const noun = bandNoun(change.axis, change.band, thresholds);
    const fact = factOf(change.axis);
    if (!fact?.known) return `${noun} (now not declared)`;
    const now =
      fact.text && !namedByBand.has(change.axis) && fact.band !== 'none'
        ? fact.text
        : bandNoun(change.axis, fact.band!, thresholds);
    return `${noun} instead of ${now}`;
  }

  return {
    flips: findFlips(verdict, rules).map(flip => {
      const changes = flip.with ? [flip, flip.with] : [flip];
      const conditions = changes.map(condition);
      const isDeclaration = !flip.with && !factOf(flip.axis)?.known;
      const when = isDeclaration
        ? `if ${bandNoun(flip.axis, flip.band, thresholds)} were declared`
        : `with ${conditions.join(', and ')}`;
      return {
        ...flip,
        conditions,
        sentence: `Would ${verdict.mode ? 'become' : 'lean to'} ${modes[flip.toMode].title} ${when}.`,
      };
    }),
    worthDeclaring: findWorthDeclaring(verdict, rules),
    boundaries: findBoundaries(visible, verdict, rules).map(
      ({ axis, band, toMode, fact, value, threshold }) => ({
        axis,
        band,
        toMode,
        sentence: `${factOf(axis)!.title} is close to a boundary: ${inUnits(fact, value)} lies within 10\u00a0% of ${inUnits(fact, threshold)}, and on the other side the mode would be ${modes[toMode].title}.`,
      }),
    ),
  };
}

function inUnits(fact: keyof RawFacts, value: number): string {
  switch (fact) {
    case 'largestDatasetBytes':
      return formatBytes(value);
    case 'productionCiShare':
      return `${Math.round(value * 100)}\u00a0%`;
    default:
      return formatCount(value);
  }
}
