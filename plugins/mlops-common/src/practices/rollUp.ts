import { countOf, joinWords } from '../text';
import type { JudgedCatalog } from './judge';
import type { PracticeRules } from './rules';
import { SeenStates } from './seenStates';
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
  /** It does not apply only because what would tell is not computed yet. */
  pending?: true;
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
  { seen }: JudgedCatalog,
  { checks }: PracticeRules,
): RolledUp {
  const states = new SeenStates(checks.length);
  for (const ref of [options.unit, ...options.refs]) {
    const own = seen.get(ref);
    if (own) states.join(own);
  }
  return {
    applying: checks.map(({ id }, index) => ({
      id,
      ...states.stateOf(index, 'applying'),
    })),
    all: new Map(
      checks.map(({ id }, index) => [
        id,
        { id, ...states.stateOf(index, 'all') },
      ]),
    ),
  };
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
