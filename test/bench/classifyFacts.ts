import { classify, defaultRules } from '@backstage-mlops/plugin-mlops-common';
import type { RawFacts } from '@backstage-mlops/plugin-mlops-common';
import type { Ratio } from './run';

const count = 1_000;

/** Facts of a thousand teams, each different, as they come from a file. */
const facts: RawFacts[] = Array.from({ length: count }, (_, i) => ({
  teamSize: i % 200,
  roles: (['data-scientist', 'data-engineer', 'operations'] as const).slice(
    0,
    1 + (i % 3),
  ),
  largestDatasetBytes: 10 ** (6 + (i % 9)),
  dataSystems: i % 2 ? [{ id: 'spark', kind: 'engine' }] : [],
  productionCiShare: (i % 11) / 10,
  frameworks: ['deep-learning'],
  organizationSize: i * 7,
  legacySystems: i % 4,
  regulated: i % 5 === 0,
  recordsPerDay: i * 10_000,
  dataSourceKinds: i % 6,
  pipelineCount: i % 20,
}));

/** Deciding modes, against reading the same facts. */
export function classifyFacts(): Ratio {
  const texts = facts.map(one => JSON.stringify(one));
  return {
    name: 'classify, to JSON-parsing the same facts',
    subject: () => {
      for (const one of facts) classify(one, defaultRules);
    },
    measure: () => {
      for (const text of texts) JSON.parse(text);
    },
    // Parsing a team's facts takes about 1.2 microseconds; 8 times that is about 100,000 teams a second.
    limit: 8,
  };
}
