import type { AxisId, RawFacts } from './types';
import type { ModeThresholds } from './rules';

type BandOf = (facts: RawFacts, t: ModeThresholds) => string | undefined;

/** The band of each axis, or undefined when what decides it is unknown. */
const bandOf: Record<AxisId, BandOf> = {
  'team-size': ({ teamSize: size }, { teamSize: [small, medium, large] }) => {
    if (size === undefined) return undefined;
    if (size >= large) return '150-or-more';
    if (size >= medium) return '50-to-149';
    return size >= small ? '10-to-49' : 'up-to-9';
  },
  roles: ({ roles = [] }) => {
    if (roles.length === 0) return undefined;
    const science = roles.includes('data-scientist');
    const engineering = roles.includes('data-engineer');
    // Whoever builds ML systems also runs them, so an ML engineer stands for operations.
    const operations =
      roles.includes('operations') || roles.includes('ml-engineer');
    if (!science) return 'no-data-scientists';
    if (engineering && operations) return 'all-three';
    return engineering || operations ? 'two-of-three' : 'data-scientists-only';
  },
  'data-volume': ({ largestDatasetBytes: bytes }, t) => {
    if (bytes === undefined) return undefined;
    if (bytes > t.bigDataBytes) return 'big';
    return bytes >= t.mediumDataBytes ? 'medium' : 'small';
  },
  'data-systems': ({ dataSystems }) => {
    if (dataSystems === undefined) return undefined;
    const engines = new Set(
      dataSystems.filter(s => s.kind === 'engine').map(s => s.id),
    ).size;
    const transport = dataSystems.some(s => s.kind === 'transport');
    if (engines >= 2 || (engines === 1 && transport)) return 'stack';
    if (engines === 1) return 'engine';
    return transport ? 'transport' : 'none';
  },
  delivery: ({ productionCiShare: share }, t) => {
    if (share === undefined) return undefined;
    return share >= t.productionCiShare ? 'half-or-more' : 'under-half';
  },
  frameworks: ({ frameworks = [] }) => {
    if (frameworks.length === 0) return undefined;
    if (frameworks.includes('spark-mllib')) return 'spark-mllib';
    return frameworks.includes('deep-learning') ? 'deep-learning' : 'classic';
  },
  organization: ({ organizationSize: size }, t) => {
    if (size === undefined) return undefined;
    return size >= t.organizationSize ? '250-or-more' : 'under-250';
  },
  legacy: ({ legacySystems: count }) => {
    if (count === undefined) return undefined;
    if (count >= 2) return 'two-or-more';
    return count >= 1 ? 'one' : 'none';
  },
  regulation: ({ regulated }) => {
    if (regulated === undefined) return undefined;
    return regulated ? 'yes' : 'no';
  },
  'data-flow': ({ recordsPerDay, dataSourceKinds }, t) => {
    const high =
      (recordsPerDay ?? 0) >= t.recordsPerDay ||
      (dataSourceKinds ?? 0) >= t.dataSourceKinds;
    if (high) return 'high';
    return recordsPerDay === undefined ? undefined : 'low';
  },
  pipelines: ({ pipelineCount: count }, { pipelineCount: [some, many] }) => {
    if (count === undefined) return undefined;
    if (count >= many) return '10-or-more';
    return count >= some ? '3-to-9' : 'up-to-2';
  },
};

/** The band of one axis, undefined when unknown. Facts must be normalised. */
export function findBand(
  axis: AxisId,
  facts: RawFacts,
  thresholds: ModeThresholds,
): string | undefined {
  return bandOf[axis](facts, thresholds);
}
