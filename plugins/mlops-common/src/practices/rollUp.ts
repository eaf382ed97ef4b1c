import { countOf, joinWords } from '../text';
import type { Judged, JudgedCatalog, JudgedChecks } from './judge';
import type { PracticeRules } from './rules';
import type { CheckState, Strength } from './types';

/**
 * The result of a check for a unit: its own, or that of all that it and the groups below it own.
 * @public
 */
export interface TeamCheckResult {
  id: string;
  state: CheckState;
  /** Of a pass: verified only if all are. */
  strength?: Strength;
}

/** A check's result on one of the things that are rolled up. */
export interface Part {
  ref: string;
  judged: Judged;
}

/** The results of a unit twice: as its mode asks, and whatever the mode. */
export interface RolledUp {
  applying: TeamCheckResult[];
  all: ReadonlyMap<string, TeamCheckResult>;
}

/**
 * Rolls up what a unit and its descendants own: fail if any fails, else unknown if any is unknown, else pass. What is
 * waived leaves the reckoning.
 */
export function rollUp(
  options: {
    unit: string;
    /** Everything that the unit's subtree owns and some check judges. */
    refs: readonly string[];
  },
  judged: JudgedCatalog,
  { checks }: PracticeRules,
): RolledUp {
  const own = judged.teams.get(options.unit);
  const owned = options.refs
    .map(ref => judged.entities.get(ref))
    .filter((one): one is JudgedChecks => one !== undefined);
  const applying: TeamCheckResult[] = [];
  const all = new Map<string, TeamCheckResult>();
  for (const { id, judges } of checks) {
    const results =
      judges === 'team'
        ? [own?.get(id)].filter(one => one !== undefined)
        : owned.map(one => one.get(id)).filter(one => one !== undefined);
    applying.push(
      joinResults(
        id,
        results.filter(({ applies }) => applies),
      ),
    );
    all.set(id, joinResults(id, results));
  }
  return { applying, all };
}

function joinResults(id: string, results: readonly Judged[]): TeamCheckResult {
  const states = new Set(results.map(({ result }) => result.state));
  const state = (['fail', 'unknown', 'pass', 'waived'] as const).find(one =>
    states.has(one),
  );
  if (state === undefined) return { id, state: 'not-applicable' };
  if (state !== 'pass') return { id, state };
  const isVerified = results.every(
    ({ result }) => result.state !== 'pass' || result.strength === 'verified',
  );
  return { id, state, strength: isVerified ? 'verified' : 'declared' };
}

/** Entities that a sentence names. */
const maxNamed = 2;

/**
 * Why a rolled-up check stands as it does: "5 of 7 pass; churn and fraud fail."
 *
 * @param parts - the results that the reader may see
 */
export function rollUpReason(
  parts: readonly { name: string; state: CheckState }[],
): string {
  const applicable = parts.filter(
    ({ state }) => state !== 'not-applicable' && state !== 'waived',
  );
  if (applicable.length === 0) {
    return parts.some(({ state }) => state === 'waived')
      ? 'It is waived.'
      : 'There is nothing that it applies to.';
  }
  const named = (state: CheckState) =>
    applicable.filter(part => part.state === state).map(({ name }) => name);
  const passing = named('pass').length;
  const clauses = [
    passing === applicable.length
      ? `${passing === 1 ? 'It passes' : `All ${passing} pass`}`
      : `${passing} of ${countOf(applicable.length, 'passes', 'pass')}`,
    clause(named('fail'), 'fails', 'fail'),
    clause(named('unknown'), 'is unknown', 'are unknown'),
  ].filter(Boolean);
  return `${clauses.join('; ')}.`;
}

function clause(
  names: readonly string[],
  one: string,
  many: string,
): string | undefined {
  if (names.length === 0) return undefined;
  const shown = names.slice(0, maxNamed);
  const rest = names.length - shown.length;
  return `${joinWords(rest > 0 ? [...shown, `${rest} more`] : shown)} ${names.length === 1 ? one : many}`;
}
