import type { DataSystemUse, RawFacts, Role } from './types';

const roles: ReadonlySet<string> = new Set<Role>([
  'data-scientist',
  'data-engineer',
  'ml-engineer',
  'operations',
]);

/**
 * A raw fact that could not be used.
 * @public
 */
export interface FactProblem {
  fact: keyof RawFacts;
  message: string;
}

/**
 * Keeps what is usable of raw facts from anywhere. A wrong type or an impossible number is unknown plus a problem, and
 * the rest goes on; never throws.
 * @public
 */
export function normalizeFacts(raw: unknown): {
  facts: RawFacts;
  problems: FactProblem[];
} {
  const problems: FactProblem[] = [];
  const given: Record<string, unknown> =
    typeof raw === 'object' && raw !== null && !Array.isArray(raw)
      ? (raw as Record<string, unknown>)
      : {};

  function read<T>(
    fact: keyof RawFacts,
    parse: (value: unknown) => T | undefined,
    accepted: string,
  ): T | undefined {
    const value = Object.hasOwn(given, fact) ? given[fact] : undefined;
    if (value === undefined || value === null) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) {
      problems.push({ fact, message: `${fact} must be ${accepted}` });
    }
    return parsed;
  }

  const count = (value: unknown) =>
    Number.isInteger(value) && (value as number) >= 0
      ? (value as number)
      : undefined;
  const amount = (value: unknown) =>
    Number.isFinite(value) && (value as number) >= 0
      ? (value as number)
      : undefined;
  const words = (value: unknown) =>
    Array.isArray(value)
      ? value.filter((item): item is string => typeof item === 'string')
      : undefined;

  const facts: RawFacts = {
    teamSize: read('teamSize', count, 'a whole number of people'),
    roles: read('roles', words, 'a list of roles')?.filter(
      (role): role is Role => roles.has(role),
    ),
    largestDatasetBytes: read(
      'largestDatasetBytes',
      amount,
      'bytes, 0 or more',
    ),
    dataSystems: read('dataSystems', dataSystemUses, 'a list of {id, kind}'),
    productionCiShare: read(
      'productionCiShare',
      value => {
        const share = amount(value);
        return share !== undefined && share <= 1 ? share : undefined;
      },
      'a share from 0 to 1',
    ),
    frameworks: read('frameworks', words, 'a list of words'),
    organizationSize: read(
      'organizationSize',
      count,
      'a whole number of people',
    ),
    legacySystems: read('legacySystems', count, 'a whole number'),
    regulated: read(
      'regulated',
      value => (typeof value === 'boolean' ? value : undefined),
      'true or false',
    ),
    recordsPerDay: read('recordsPerDay', amount, 'a number, 0 or more'),
    dataSourceKinds: read('dataSourceKinds', count, 'a whole number'),
    pipelineCount: read('pipelineCount', count, 'a whole number'),
  };
  return { facts, problems };
}

function dataSystemUses(value: unknown): DataSystemUse[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter(
    (item): item is DataSystemUse =>
      typeof item?.id === 'string' &&
      (item.kind === 'engine' || item.kind === 'transport'),
  );
}
