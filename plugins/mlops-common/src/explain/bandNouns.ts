import type { ModeThresholds } from '../modes/rules';
import type { AxisId } from '../modes/types';
import { formatCount } from '../text';
import { bandLabel } from './bandLabels';

type Noun = (band: string, label: string, t: ModeThresholds) => string;

const roles: Record<string, string> = {
  'all-three': 'all three roles',
  'two-of-three': 'two of the three roles',
  'data-scientists-only': 'data scientists alone',
  'no-data-scientists': 'no data scientists',
};

const systems: Record<string, string> = {
  none: 'no engine and no transport',
  transport: 'a transport and no engine',
  engine: 'one processing engine and no transport',
  stack: 'a stack of engine and transport, or of two engines',
};

const legacy: Record<string, string> = {
  none: 'no legacy system',
  one: 'one legacy system',
  'two-or-more': 'two or more legacy systems',
};

const nouns: Record<AxisId, Noun> = {
  'team-size': (_, label) => `a team of ${label} people`,
  roles: band => roles[band],
  'data-volume': (_, label) =>
    `a largest dataset that is ${label.replace(', ', ' (')})`,
  'data-systems': band => systems[band],
  delivery: (_, label) =>
    `CI on ${label.replace(' with CI', '')} of the production ML components`,
  frameworks: (_, label) => `${label} frameworks`,
  organization: (_, label) => `an organization of ${label} people`,
  legacy: band => legacy[band],
  regulation: band => (band === 'yes' ? 'regulated work' : 'unregulated work'),
  'data-flow': (band, _, t) =>
    band === 'high'
      ? `${formatCount(t.recordsPerDay)} records a day, or ${t.dataSourceKinds} kinds of source`
      : `fewer than ${formatCount(t.recordsPerDay)} records a day and ${t.dataSourceKinds} kinds of source`,
  pipelines: (_, label) => `${label} pipelines`,
};

/** A band as a noun that a sentence can declare or set against another: "two or more legacy systems". */
export function bandNoun(
  axis: AxisId,
  band: string,
  t: ModeThresholds,
): string {
  return nouns[axis](band, bandLabel(axis, band, t), t) ?? band;
}
