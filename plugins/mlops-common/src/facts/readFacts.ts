import type { Finding } from '../assessment/types';
import { axisIds } from '../modes/catalogue';
import type { AxisId, RawFacts } from '../modes/types';
import { dataFlow } from './dataFlow';
import { dataSystems } from './dataSystems';
import { dataVolume } from './dataVolume';
import { delivery } from './delivery';
import type { FactReader } from './fact';
import { frameworks } from './frameworks';
import { legacy } from './legacy';
import { organization } from './organization';
import { pipelines } from './pipelines';
import { regulation } from './regulation';
import { roles } from './roles';
import { teamSize } from './teamSize';
import type { Fact } from './types';
import type { FactContext, Unit } from './unit';

const readers: Record<AxisId, FactReader> = {
  'team-size': teamSize,
  roles,
  'data-volume': dataVolume,
  'data-systems': dataSystems,
  delivery,
  frameworks,
  organization,
  legacy,
  regulation,
  'data-flow': dataFlow,
  pipelines,
};

/** Reads all eleven facts of a unit, in the order of the axes. */
export function readFacts(
  unit: Unit,
  context: FactContext,
): { facts: Fact[]; findings: Finding[] } {
  const results = axisIds.map(axis => readers[axis](unit, context));
  return {
    facts: results.map(({ fact }) => fact),
    findings: results.flatMap(({ findings = [] }) => findings),
  };
}

/**
 * The raw facts that `classify` judges.
 * @public
 */
export function toRawFacts(facts: readonly Fact[]): RawFacts {
  return Object.assign(
    {},
    ...facts.map(fact => (fact.known ? fact.value : {})),
  );
}
