import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { useSearchParams } from 'react-router-dom';

type State = MlopsApiSchemas['CheckState'];

/** In the order in which they ask for attention. */
export const checkStates: readonly State[] = [
  'fail',
  'unknown',
  'waived',
  'pass',
  'not-applicable',
];

/** How many checks are in each state. */
export function countByState(
  checks: readonly MlopsApiSchemas['CheckResult'][],
): Record<State, number> {
  const counts = {
    fail: 0,
    unknown: 0,
    waived: 0,
    pass: 0,
    'not-applicable': 0,
  };
  for (const { state } of checks) counts[state] += 1;
  return counts;
}

/**
 * The states that are shown, none meaning all, kept in the URL so that a link, a reload and the back button restore them.
 * Whatever in the URL is no state is left out.
 */
export function useStateFilter() {
  const [params, setParams] = useSearchParams();
  const asked = params.getAll('state');
  const states = checkStates.filter(state => asked.includes(state));
  const show = (next: readonly State[]) =>
    setParams(before => {
      const after = new URLSearchParams(before);
      after.delete('state');
      for (const state of next) after.append('state', state);
      return after;
    });
  return {
    states,
    toggle: (state: State) =>
      show(
        states.includes(state)
          ? states.filter(other => other !== state)
          : [...states, state],
      ),
    clear: () => show([]),
  };
}
