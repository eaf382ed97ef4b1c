import { axisIds } from '../modes/catalogue';
import { findBand } from '../modes/bands';
import { normalizeFacts } from '../modes/facts';
import type { AxisId, RawFacts } from '../modes/types';
import type { Rules } from '../rules';
import { titleOfFramework } from '../recognition/words/frameworks';
import { countOf } from '../text';
import type { Fact } from './types';

/** The raw facts that each axis is judged by. */
const rawKeys: Record<AxisId, readonly (keyof RawFacts)[]> = {
  'team-size': ['teamSize'],
  roles: ['roles'],
  'data-volume': ['largestDatasetBytes'],
  'data-systems': ['dataSystems'],
  delivery: ['productionCiShare'],
  frameworks: ['frameworks'],
  organization: ['organizationSize'],
  legacy: ['legacySystems'],
  regulation: ['regulated'],
  'data-flow': ['recordsPerDay', 'dataSourceKinds'],
  pipelines: ['pipelineCount'],
};

/**
 * Facts without a catalog behind them, such as those of a file or of a "what if", in the form that the explanations
 * take. They have no sources.
 * @public
 */
export function factsFromRaw(raw: RawFacts, rules: Rules): Fact[] {
  const { facts } = normalizeFacts(raw);
  return axisIds.map(axis => {
    if (findBand(axis, facts, rules.modes.thresholds) === undefined) {
      return {
        axis,
        known: false,
        reason: 'Not given.',
        sources: [],
        notes: [],
      };
    }
    const value = Object.fromEntries(
      rawKeys[axis].map(key => [key, facts[key]]),
    ) as Partial<RawFacts>;
    return {
      axis,
      known: true,
      value,
      detail: detailOf(axis, facts, rules),
      sources: [],
      notes: [],
    };
  });
}

function detailOf(
  axis: AxisId,
  facts: RawFacts,
  { recognition }: Rules,
): string | undefined {
  switch (axis) {
    case 'data-systems':
      return [...new Set(facts.dataSystems!.map(({ id }) => id))]
        .map(id => recognition.declaredTechnologies.get(id)?.title ?? id)
        .join(', ');
    case 'delivery':
      return `${Math.round(facts.productionCiShare! * 100)}\u00a0% of the production ML components`;
    case 'frameworks':
      return facts.frameworks!.map(titleOfFramework).join(', ');
    case 'roles':
      return countOf(facts.roles!.length, 'role', 'roles');
    default:
      return undefined;
  }
}
