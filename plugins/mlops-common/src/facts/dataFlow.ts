import { declarations, known, unknown } from './fact';
import type { FactReader } from './fact';
import type { Source } from './types';
import { readers, reads } from './unit';

/** The largest declared number of records a day, and how many kinds of data source are read. */
export const dataFlow: FactReader = (unit, { graph, rules }) => {
  const { thresholds } = rules.modes;
  const reading = readers(unit);
  const data = reading.flatMap(({ ref }) => reads(ref, graph));
  const rates = declarations(
    [
      ...unit.groups,
      ...unit.entities,
      ...unit.pipelines,
      ...unit.flows,
      ...data,
    ],
    'recordsPerDay',
  ).sort((a, b) => b.value - a.value || (a.source.ref < b.source.ref ? -1 : 1));
  const kinds = new Map<string, Source>();
  for (const { ref, type, dataSource } of data) {
    // "dataset" tells that it is data, not where it is kept.
    if (dataSource && dataSource !== 'dataset' && !kinds.has(dataSource)) {
      kinds.set(dataSource, { ref, field: 'spec.type', value: type });
    }
  }
  const value = {
    recordsPerDay: rates[0]?.value,
    dataSourceKinds: kinds.size > 0 ? kinds.size : undefined,
  };
  const detail =
    kinds.size > 0 ? [...kinds.keys()].sort().join(', ') : undefined;
  const sources = [
    ...rates.slice(0, 1).map(({ source }) => source),
    ...kinds.values(),
  ];
  if (rates.length > 0 || kinds.size >= thresholds.dataSourceKinds) {
    return { fact: known('data-flow', value, sources, { detail }) };
  }
  return {
    fact: unknown(
      'data-flow',
      'No number of records a day is declared.',
      { key: 'recordsPerDay', on: data[0]?.ref ?? unit.ref },
      sources,
    ),
  };
};
