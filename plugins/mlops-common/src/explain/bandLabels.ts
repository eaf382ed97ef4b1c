import type { AxisId } from '../modes/types';
import type { ModeThresholds } from '../modes/rules';
import { formatCount } from '../text';
import { formatBytes } from '../units';

type Labels = (t: ModeThresholds) => Record<string, string>;

const labels: Record<AxisId, Labels> = {
  'team-size': ({ teamSize: [small, medium, large] }) => ({
    'up-to-9': `up to ${small - 1}`,
    '10-to-49': `${small} to ${medium - 1}`,
    '50-to-149': `${medium} to ${large - 1}`,
    '150-or-more': `${large} or more`,
  }),
  roles: () => ({
    'all-three': 'all three',
    'two-of-three': 'two of three',
    'data-scientists-only': 'data scientists only',
    'no-data-scientists': 'no data scientists',
  }),
  'data-volume': t => ({
    small: `small, under ${formatBytes(t.mediumDataBytes)}`,
    medium: `medium, ${formatBytes(t.mediumDataBytes)} to ${formatBytes(t.bigDataBytes)}`,
    big: `big, over ${formatBytes(t.bigDataBytes)}`,
  }),
  'data-systems': () => ({
    none: 'none',
    transport: 'transport only',
    engine: 'one engine',
    stack: 'a stack',
  }),
  delivery: t => ({
    'under-half': `under ${percent(t.productionCiShare)} with CI`,
    'half-or-more': `${percent(t.productionCiShare)} or more with CI`,
  }),
  frameworks: () => ({
    classic: 'classic',
    'deep-learning': 'deep learning',
    'spark-mllib': 'Spark MLlib',
  }),
  organization: t => ({
    'under-250': `under ${formatCount(t.organizationSize)}`,
    '250-or-more': `${formatCount(t.organizationSize)} or more`,
  }),
  legacy: () => ({
    none: 'none',
    one: 'one',
    'two-or-more': 'two or more',
  }),
  regulation: () => ({ no: 'no', yes: 'yes' }),
  'data-flow': t => ({
    low: 'low',
    high: `high, ${formatCount(t.recordsPerDay)} records a day or ${t.dataSourceKinds} kinds of source`,
  }),
  pipelines: ({ pipelineCount: [some, many] }) => ({
    'up-to-2': `up to ${some - 1}`,
    '3-to-9': `${some} to ${many - 1}`,
    '10-or-more': `${many} or more`,
  }),
};

function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** A band in words, from the thresholds in force. @public */
export function bandLabel(
  axis: AxisId,
  band: string,
  t: ModeThresholds,
): string {
  return labels[axis](t)[band] ?? band;
}
