import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { checkKeys } from '../checkKeys';
import { size } from '../annotations/parsers';
import { defaultFactPolicy } from '../facts/policy';
import type { FactPolicy } from '../facts/policy';
import { axisIds, modeIds } from './catalogue';
import { defaultModeRules } from './rules';
import type { ModeRules, ModeThresholds, PointsRow } from './rules';
import type { AxisId } from './types';

type Reader = (value: unknown, key: string) => unknown;

const thresholdReaders: {
  [K in keyof ModeThresholds]: (
    value: unknown,
    key: string,
  ) => ModeThresholds[K];
} = {
  teamSize: (value, key) =>
    ascending(value, key, 3) as [number, number, number],
  mediumDataBytes: bytes,
  bigDataBytes: bytes,
  productionCiShare: share,
  organizationSize: whole,
  recordsPerDay: whole,
  dataSourceKinds: whole,
  pipelineCount: (value, key) => ascending(value, key, 2) as [number, number],
};

const policyReaders: {
  [K in Exclude<keyof FactPolicy, 'productionLifecycles'>]: Reader;
} = {
  describedShare: share,
  ciEvidenceShare: share,
  staffedGroupShare: share,
  memberRoleShare: share,
};

/**
 * Reads `mlops.modes`: thresholds and points that replace single ones of ours.
 *
 * @throws InputError naming the key, when a value cannot be used
 */
export function readModeConfig(modes?: Config): {
  modes: ModeRules;
  facts: FactPolicy;
} {
  checkKeys(modes, 'mlops.modes', ['thresholds', 'points']);
  const given = objectAt(modes?.getOptional('thresholds'), 'thresholds');
  const thresholds = overridden(
    defaultModeRules.thresholds,
    thresholdReaders,
    given,
  );
  const facts = {
    ...defaultFactPolicy,
    ...overridden<Omit<FactPolicy, 'productionLifecycles'>>(
      defaultFactPolicy,
      policyReaders,
      given,
    ),
  };
  for (const key of Object.keys(given)) {
    if (
      !Object.hasOwn(thresholdReaders, key) &&
      !Object.hasOwn(policyReaders, key)
    ) {
      fail(
        `thresholds.${key}`,
        `is no threshold; there are ${[...Object.keys(thresholdReaders), ...Object.keys(policyReaders)].join(', ')}`,
      );
    }
  }
  if (thresholds.mediumDataBytes >= thresholds.bigDataBytes) {
    fail(
      'thresholds.bigDataBytes',
      `must be more than mediumDataBytes (${thresholds.mediumDataBytes}), or the bands overlap`,
    );
  }
  return {
    modes: { ...defaultModeRules, thresholds, points: readPoints(modes) },
    facts,
  };
}

function readPoints(modes?: Config): ModeRules['points'] {
  const points = { ...defaultModeRules.points };
  const given = objectAt(modes?.getOptional('points'), 'points');
  for (const [axis, bands] of Object.entries(given)) {
    if (!Object.hasOwn(points, axis)) {
      fail(`points.${axis}`, `is no axis; there are ${axisIds.join(', ')}`);
    }
    const rows = { ...points[axis as AxisId] };
    for (const [band, row] of Object.entries(
      objectAt(bands, `points.${axis}`),
    )) {
      const key = `points.${axis}.${band}`;
      if (!Object.hasOwn(rows, band)) {
        fail(key, `is no band; there are ${Object.keys(rows).join(', ')}`);
      }
      rows[band] = readRow(row, key);
    }
    points[axis as AxisId] = rows;
  }
  return points;
}

function readRow(row: unknown, key: string): PointsRow {
  const isRow =
    Array.isArray(row) &&
    row.length === modeIds.length &&
    row.every(points => Number.isFinite(points));
  if (!isRow) {
    fail(
      key,
      `must be four numbers, for ${modeIds.join(', ')}, got ${JSON.stringify(row)}`,
    );
  }
  return row as unknown as PointsRow;
}

function overridden<T extends object>(
  defaults: T,
  readers: { [K in keyof T]: Reader },
  given: Record<string, unknown>,
): T {
  const result = { ...defaults };
  for (const key of Object.keys(readers) as (keyof T & string)[]) {
    if (Object.hasOwn(given, key)) {
      result[key] = readers[key](given[key], `thresholds.${key}`) as never;
    }
  }
  return result;
}

function objectAt(value: unknown, key: string): Record<string, unknown> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(key, 'must be an object');
  }
  return value as Record<string, unknown>;
}

function ascending(value: unknown, key: string, length: number): number[] {
  const bounds: unknown[] = Array.isArray(value) ? value : [];
  const isValid =
    bounds.length === length &&
    bounds.every(
      (bound, index) =>
        Number.isInteger(bound) &&
        (bound as number) > (index === 0 ? 0 : (bounds[index - 1] as number)),
    );
  return isValid
    ? (bounds as number[])
    : fail(
        key,
        `must be ${length} whole numbers, each more than the one before, or the bands overlap; got ${JSON.stringify(value)}`,
      );
}

function whole(value: unknown, key: string): number {
  return Number.isInteger(value) && (value as number) > 0
    ? (value as number)
    : fail(
        key,
        `must be a whole number of 1 or more, got ${JSON.stringify(value)}`,
      );
}

function share(value: unknown, key: string): number {
  return typeof value === 'number' && value > 0 && value <= 1
    ? value
    : fail(
        key,
        `must be a share over 0 and up to 1, got ${JSON.stringify(value)}`,
      );
}

function bytes(value: unknown, key: string): number {
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) {
    return value;
  }
  const parsed = typeof value === 'string' ? size(value.trim()) : undefined;
  return parsed && 'value' in parsed && parsed.value > 0
    ? parsed.value
    : fail(
        key,
        `must be a number of bytes or a size such as 10GB, got ${JSON.stringify(value)}`,
      );
}

function fail(key: string, problem: string): never {
  throw new InputError(`mlops.modes.${key} ${problem}`);
}
