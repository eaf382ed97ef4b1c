import type { MlopsApiSchemas } from '../api/types';
import type { Rules } from '../rules';
import { modes } from '../modes/catalogue';
import { capitalize } from '../text';
import { presentCheckInfo } from './presentCheck';

/**
 * The rules in force, for whoever asks how something is judged.
 * @public
 */
export function presentRules(rules: Rules): MlopsApiSchemas['RulesResponse'] {
  const { thresholds, points, guards } = rules.modes;
  const { familyShare, levelShare, targets } = rules.practices.policy;
  return {
    rulesVersion: rules.rulesVersion,
    modes: {
      thresholds: { ...thresholds, ...rules.facts },
      points: Object.fromEntries(
        Object.entries(points).map(([axis, bands]) => [
          axis,
          Object.fromEntries(
            Object.entries(bands).map(([band, row]) => [band, [...row]]),
          ),
        ]),
      ),
      guards: guards.map(({ mode, because }) => ({
        mode,
        sentence: `${capitalize(because)}, so ${modes[mode].title} is ruled out.`,
      })),
    },
    practices: {
      familyShare,
      levelShare,
      targets: { ...targets },
      checks: rules.practices.checks.map(presentCheckInfo),
    },
  };
}
