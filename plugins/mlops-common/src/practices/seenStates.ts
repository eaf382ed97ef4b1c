import type { Judged } from './judge';
import type { CheckState, Strength } from './types';

/** One bit for each state, so that many results become one by "or". */
const bits: Record<CheckState, number> = {
  fail: 1,
  unknown: 2,
  pass: 4,
  waived: 8,
  'not-applicable': 0,
};
/** Fail if any fails, else unknown if any is unknown, else pass, else waived. */
const rolledUp = ['fail', 'unknown', 'pass', 'waived'] as const;

/** The state of a whole by those of its parts. */
export function rollUpStates(states: readonly CheckState[]): CheckState {
  return rolledUp.find(one => states.includes(one)) ?? 'not-applicable';
}

/** A pass on somebody's word, so that the whole is not verified. */
const declaredPass = 16;
/** Not applicable only because what would tell is not computed yet. */
const pendingBit = 32;

/**
 * Which states were seen of each check, by its index in the rules: of those results that the mode asks for, and of all. In
 * a large catalog every entity is rolled up once for each group above it, so this is bytes and no objects.
 */
export class SeenStates {
  private readonly applying: Uint8Array;
  private readonly all: Uint8Array;

  constructor(checks: number) {
    this.applying = new Uint8Array(checks);
    this.all = new Uint8Array(checks);
  }

  add(check: number, { result, applies }: Judged): void {
    const { state, strength, pending } = result;
    const seen =
      bits[state] |
      (state === 'pass' && strength !== 'verified' ? declaredPass : 0) |
      (pending ? pendingBit : 0);
    this.all[check] |= seen;
    if (applies) this.applying[check] |= seen;
  }

  join(other: SeenStates): void {
    for (let check = 0; check < this.all.length; check++) {
      this.all[check] |= other.all[check];
      this.applying[check] |= other.applying[check];
    }
  }

  stateOf(
    check: number,
    of: 'applying' | 'all',
  ): { state: CheckState; strength?: Strength; pending?: true } {
    const seen = this[of][check];
    const state = rolledUp.find(one => seen & bits[one]);
    if (state === undefined) {
      return seen & pendingBit
        ? { state: 'not-applicable', pending: true }
        : { state: 'not-applicable' };
    }
    return state === 'pass'
      ? { state, strength: seen & declaredPass ? 'declared' : 'verified' }
      : { state };
  }
}
