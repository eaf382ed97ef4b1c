import type { Unit } from '../facts/unit';
import { inProduction } from '../facts/unit';
import type { JudgeContext } from './context';
import type { JudgedCatalog } from './judge';
import { findLevel } from './levels';
import type { LevelResult } from './levels';
import { findMlTestScore } from './mlTestScore';
import type { MlTestScore } from './mlTestScore';
import { findOtherLevels } from './otherModels';
import type { OtherLevels } from './otherModels';
import { rollUp } from './rollUp';
import type { TeamCheckResult } from './rollUp';
import type { PracticeRules } from './rules';
import type { CheckResult } from './types';

/**
 * How well a unit works: a result for every check, and what follows from them.
 * @public
 */
export interface TeamPractices extends LevelResult, OtherLevels {
  mlTestScore: MlTestScore;
  /** Of every check, in the order of the rules. */
  checks: TeamCheckResult[];
  /** Of the checks that judge the unit as a whole, with their evidence. */
  own: CheckResult[];
  /** Refs of what the unit and the groups below it own and some check judges, sorted. */
  judged: string[];
}

/** What each group owns of that which is judged. */
export function judgedByOwner(
  judged: JudgedCatalog,
  { graph }: JudgeContext,
): ReadonlyMap<string, string[]> {
  const byOwner = new Map<string, string[]>();
  for (const ref of [...judged.entities.keys()].sort()) {
    const owner = graph.owner(ref);
    if (owner.kind !== 'group') continue;
    const refs = byOwner.get(owner.ref!);
    if (refs) refs.push(ref);
    else byOwner.set(owner.ref!, [ref]);
  }
  return byOwner;
}

export function practicesOf(
  unit: Unit,
  judged: JudgedCatalog,
  options: {
    byOwner: ReadonlyMap<string, string[]>;
    context: JudgeContext;
    rules: PracticeRules;
  },
): TeamPractices {
  const { byOwner, context, rules } = options;
  const refs = unit.groups.flatMap(({ ref }) => byOwner.get(ref) ?? []).sort();
  const { applying, all } = rollUp({ unit: unit.ref, refs }, judged, rules);
  return {
    ...findLevel(applying, context.modeOf(unit.ref), rules),
    ...findOtherLevels(
      all,
      unit.entities.some(record => inProduction(record, context)),
    ),
    mlTestScore: findMlTestScore(all),
    checks: applying,
    own: (judged.teams.get(unit.ref) ?? [])
      .filter(({ applies }) => applies)
      .map(({ result }) => result),
    judged: refs,
  };
}
