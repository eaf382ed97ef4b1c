import { formatBytes } from '../units';
import { declarations, declared, known, unknown } from './fact';
import type { FactReader } from './fact';
import { readers, reads } from './unit';

/** The largest single dataset that the unit's pipelines, models or ML services read. Not the sum. */
export const dataVolume: FactReader = (unit, { graph }) => {
  const reading = readers(unit);
  const data = [
    ...new Map(
      reading
        .flatMap(({ ref }) => reads(ref, graph))
        .map(record => [record.ref, record]),
    ).values(),
  ];
  const sizes = [
    ...declarations(data, 'dataVolume'),
    ...declarations(reading, 'dataVolume'),
    ...declarations(unit.groups, 'dataVolume'),
  ].sort((a, b) => b.value - a.value || (a.source.ref < b.source.ref ? -1 : 1));
  if (sizes.length > 0) {
    const datasets = declarations(data, 'dataVolume');
    const sum = datasets.reduce((total, { value }) => total + value, 0);
    return {
      fact: known(
        'data-volume',
        { largestDatasetBytes: sizes[0].value },
        sizes.map(({ source }) => source),
        {
          notes:
            datasets.length > 1
              ? [
                  `${datasets.length} datasets with a declared size are read, ${formatBytes(sum)} together.`,
                ]
              : [],
        },
      ),
    };
  }
  const target = data.find(record => !declared(record, 'dataVolume'));
  return {
    fact: unknown(
      'data-volume',
      data.length === 0
        ? 'No dataset is declared that the models and pipelines read.'
        : 'No dataset that is read declares its size.',
      { key: 'dataVolume', on: target?.ref ?? unit.ref },
    ),
  };
};
