import fc from 'fast-check';
import type { RawFacts } from '../modes/types';

/** Any raw facts, each present or not, with values around every threshold. */
export const anyFacts: fc.Arbitrary<RawFacts> = fc.record(
  {
    teamSize: fc.nat(400),
    roles: fc.subarray([
      'data-scientist',
      'data-engineer',
      'ml-engineer',
      'operations',
    ] as const) as fc.Arbitrary<RawFacts['roles']>,
    largestDatasetBytes: fc.constantFrom(0, 1e9, 1e10, 5e11, 1e12, 1e12 + 1),
    dataSystems: fc.array(
      fc.constantFrom(
        { id: 'spark', kind: 'engine' as const },
        { id: 'flink', kind: 'engine' as const },
        { id: 'kafka', kind: 'transport' as const },
      ),
      { maxLength: 3 },
    ),
    productionCiShare: fc.constantFrom(0, 0.49, 0.5, 1),
    frameworks: fc.array(
      fc.constantFrom('classic', 'deep-learning', 'spark-mllib', 'other'),
      { maxLength: 3 },
    ),
    organizationSize: fc.nat(600),
    legacySystems: fc.nat(3),
    regulated: fc.boolean(),
    recordsPerDay: fc.constantFrom(0, 1000, 2_740_000),
    dataSourceKinds: fc.nat(6),
    pipelineCount: fc.nat(15),
  },
  { requiredKeys: [] },
);
