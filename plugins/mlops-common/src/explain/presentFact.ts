import type { MlopsApiSchemas } from '../api/types';
import type { Fact, KnownFact } from '../facts/types';
import { axisTitles } from '../modes/catalogue';
import type { AxisId, RawFacts, Verdict } from '../modes/types';
import type { Rules } from '../rules';
import { capitalize, countOf, formatCount, joinWords } from '../text';
import { formatBytes } from '../units';
import { bandLabel } from './bandLabels';

function wireValue(axis: AxisId, value: Partial<RawFacts>) {
  switch (axis) {
    case 'team-size':
      return value.teamSize;
    case 'roles':
      return value.roles;
    case 'data-volume':
      return value.largestDatasetBytes;
    case 'data-systems':
      return value.dataSystems?.map(({ id }) => id);
    case 'delivery':
      return value.productionCiShare;
    case 'frameworks':
      return value.frameworks;
    case 'organization':
      return value.organizationSize;
    case 'legacy':
      return value.legacySystems;
    case 'regulation':
      return value.regulated;
    case 'data-flow':
      return value.recordsPerDay;
    default:
      return value.pipelineCount;
  }
}

/**
 * A fact in words, without its sources.
 * @public
 */
export type PresentedFact = Omit<MlopsApiSchemas['Fact'], 'sources'>;

const roleNames: Record<string, string> = {
  'data-scientist': 'data science',
  'data-engineer': 'data engineering',
  'ml-engineer': 'ML engineering',
  operations: 'operations',
};

const texts: Record<AxisId, (fact: KnownFact) => string> = {
  'team-size': ({ value }) => people(value.teamSize!),
  roles: ({ value }) =>
    capitalize(joinWords(value.roles!.map(role => roleNames[role]))),
  'data-volume': ({ value }) => formatBytes(value.largestDatasetBytes!),
  'data-systems': ({ value, detail }) =>
    value.dataSystems!.length === 0 ? 'None' : detail!,
  delivery: ({ detail }) => `CI builds ${detail}`,
  frameworks: ({ detail }) => detail!,
  organization: ({ value }) => people(value.organizationSize!),
  legacy: ({ value }) =>
    value.legacySystems === 0
      ? 'None'
      : countOf(value.legacySystems!, 'legacy system', 'legacy systems'),
  regulation: ({ value, sources }) =>
    value.regulated
      ? `Regulated${regime(sources[0]?.value)}`
      : 'Declared as no',
  'data-flow': ({ value }) =>
    joinWords([
      ...(value.recordsPerDay === undefined
        ? []
        : [`${formatCount(value.recordsPerDay)} records a day`]),
      ...(value.dataSourceKinds === undefined
        ? []
        : [
            countOf(value.dataSourceKinds, 'kind of source', 'kinds of source'),
          ]),
    ]),
  pipelines: ({ value }) =>
    countOf(value.pipelineCount!, 'pipeline', 'pipelines'),
};

function people(count: number): string {
  return countOf(count, 'person', 'people');
}

function regime(value?: string): string {
  return value && !/^(yes|true)$/i.test(value) ? ` (${value})` : '';
}

/**
 * A fact in words, without its sources. A withheld one rests on entities that the reader may not see: its band is part
 * of the verdict and stays, its value, detail and notes do not.
 *
 * @public
 */
export function presentFact(
  fact: Fact,
  verdict: Pick<Verdict, 'ledger'>,
  rules: Rules,
  options: { withheld?: boolean } = {},
): PresentedFact {
  const { axis } = fact;
  const base = { axis, title: axisTitles[axis], known: fact.known };
  if (!fact.known) {
    return options.withheld
      ? {
          ...base,
          withheld: true,
          notes: [],
          reason: 'Too little is declared.',
          declare: fact.declare && { ...fact.declare, on: 'the team' },
        }
      : {
          ...base,
          notes: fact.notes,
          reason: fact.reason,
          declare: fact.declare,
        };
  }
  const band = verdict.ledger.find(row => row.axis === axis)?.band;
  const known = {
    ...base,
    band,
    bandLabel: band && bandLabel(axis, band, rules.modes.thresholds),
  };
  if (options.withheld) return { ...known, withheld: true, notes: [] };
  return {
    ...known,
    value: wireValue(axis, fact.value),
    text: texts[axis](fact),
    detail: fact.detail,
    inferred: fact.inferred,
    notes:
      axis === 'data-flow' && fact.value.recordsPerDay !== undefined
        ? [...fact.notes, yearOfRecords(rules.modes.thresholds.recordsPerDay)]
        : fact.notes,
  };
}

/** Where the threshold of the data flow comes from. */
function yearOfRecords(perDay: number): string {
  const bytesInAYear = perDay * 365 * 1000;
  return `High from ${formatCount(perDay)} records a day, which fill ${formatBytes(bytesInAYear)} in a year at 1\u00a0kB a record.`;
}
