import type { Unit } from '../facts/unit';
import { inProduction } from '../facts/unit';
import type { EntityRecord } from '../graph/record';
import { legacyReached } from './legacy';
import { isRegulated } from './regulated';
import type { JudgeContext, Subject } from './context';
import type { Check } from './define';
import type { PracticeRules } from './rules';
import { judgesSubject } from './subjects';
import type { CheckResult, Outcome, Waiver } from './types';

/**
 * The result of a check on one thing. `applies` is whether the mode of its team asks for it; a result that it does not ask
 * for is kept apart, since Google's and Microsoft's levels are read from the checks whatever the mode.
 */
export interface Judged {
  result: CheckResult;
  applies: boolean;
}

/** The results of all checks that judge an entity, or a unit, by check. */
export type JudgedChecks = ReadonlyMap<string, Judged>;

/** What the checks say of a catalog. */
export interface JudgedCatalog {
  /** By ref of every entity that any check judges. */
  entities: ReadonlyMap<string, JudgedChecks>;
  /** Of the checks on units as a whole, by ref. */
  teams: ReadonlyMap<string, JudgedChecks>;
  /** Checks that threw, by id. */
  failures: ReadonlyMap<string, number>;
}

interface Options {
  rules: PracticeRules;
  waivers?: readonly Waiver[];
}

/**
 * Judges every entity once, under the mode of the unit that owns it directly, and every unit. A check never sees what is
 * missing, broken or not applicable decided: that is done here, in one place.
 */
export function judgePractices(
  context: JudgeContext,
  { rules, waivers = [] }: Options,
): JudgedCatalog {
  const { graph, units } = context;
  const failures = new Map<string, number>();
  const count = ({ id }: Check) =>
    failures.set(id, (failures.get(id) ?? 0) + 1);
  const run = (check: Check, evaluate: () => Outcome): Outcome => {
    try {
      return evaluate();
    } catch (error) {
      count(check);
      return {
        state: 'unknown',
        reason: `The check failed: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  };

  const outcomes = new Map<Check, Map<Subject, Outcome>>();
  const subjects = graph
    .records()
    .filter(({ kind }) => kind !== 'group' && kind !== 'user')
    .map(record => subjectOf(record, context));
  const entityChecks = rules.checks.filter(check => check.judges !== 'team');
  for (const check of entityChecks) {
    const byCheck = new Map<Subject, Outcome>();
    for (const subject of subjects) {
      if (!judges(check, subject)) continue;
      const outcome = run(check, () => evaluateOn(check, subject));
      // An own check ran when the entity was read, and what it threw is on the record.
      if ('threw' in outcome) count(check);
      byCheck.set(subject, outcome);
    }
    outcomes.set(check, byCheck);
  }

  const waiverOf = waiverFinder(waivers, context);
  const entities = new Map<string, Map<string, Judged>>();
  for (const [check, byCheck] of outcomes) {
    const customary = customaryRoots(byCheck, context, rules);
    for (const [subject, outcome] of byCheck) {
      const { ref } = subject.record;
      const applies = appliesTo(check, subject);
      const isCustomary = customary.has(rootOf(subject));
      let results = entities.get(ref);
      if (!results) entities.set(ref, (results = new Map()));
      results.set(check.id, {
        applies,
        result: settle(check, outcome, {
          isCustomary,
          waiver: waiverOf(check.id, ref, subject.owner.ref),
        }),
      });
    }
  }

  const teams = new Map<string, Map<string, Judged>>();
  for (const unit of units.values()) {
    teams.set(unit.ref, judgeTeam(unit, context, { rules, run, waiverOf }));
  }
  return { entities, teams, failures };
}

function judgeTeam(
  unit: Unit,
  context: JudgeContext,
  options: {
    rules: PracticeRules;
    run(check: Check, evaluate: () => Outcome): Outcome;
    waiverOf: WaiverFinder;
  },
): Map<string, Judged> {
  const results = new Map<string, Judged>();
  for (const check of options.rules.checks) {
    if (check.judges !== 'team') continue;
    const mode = context.modeOf(unit.ref);
    results.set(check.id, {
      applies:
        mode === undefined ? isForAll(check) : check.modes.includes(mode),
      result: settle(
        check,
        options.run(check, () => check.evaluateTeam({ unit, context })),
        {
          isCustomary: false,
          waiver: options.waiverOf(check.id, unit.ref, unit.ref),
        },
      ),
    });
  }
  return results;
}

function subjectOf(record: EntityRecord, context: JudgeContext): Subject {
  const owner = context.graph.owner(record.ref);
  return {
    record,
    owner,
    unit: owner.kind === 'group' ? context.units.get(owner.ref!) : undefined,
    context,
  };
}

function judges(check: Check, subject: Subject): boolean {
  if (check.judges === 'team') return false;
  return check.judges === 'custom'
    ? (check.selects?.(subject) ?? false)
    : judgesSubject[check.judges](subject);
}

function evaluateOn(check: Check, subject: Subject): Outcome {
  return check.judges === 'team'
    ? { state: 'not-applicable', reason: 'It judges teams.' }
    : check.evaluate(subject);
}

/** Whether the mode of the owning unit asks for a check, or the condition does that holds for the entity. */
function appliesTo(check: Check, subject: Subject): boolean {
  const mode = subject.unit && subject.context.modeOf(subject.unit.ref);
  // Without a mode only what every mode asks for.
  if (mode === undefined ? isForAll(check) : check.modes.includes(mode)) {
    return true;
  }
  switch (check.condition) {
    case 'regulated':
      return isRegulated(subject);
    case 'legacy':
      return legacyReached(subject).size > 0;
    default:
      return false;
  }
}

function isForAll({ modes }: Check): boolean {
  return modes.length === 4;
}

/**
 * The root groups in whose organization a kind of evidence is customary: it stands on that share of the production ML
 * components at least. Only there does its lack mean anything.
 */
function customaryRoots(
  byCheck: ReadonlyMap<Subject, Outcome>,
  context: JudgeContext,
  { policy }: PracticeRules,
): ReadonlySet<string | undefined> {
  const carriers = new Map<string, number>();
  for (const [subject, { state }] of byCheck) {
    const root = rootOf(subject);
    if (
      state !== 'pass' ||
      !root ||
      !isProductionComponent(subject.record, context)
    ) {
      continue;
    }
    carriers.set(root, (carriers.get(root) ?? 0) + 1);
  }
  return new Set(
    [...carriers]
      .filter(
        ([root, count]) =>
          count >= policy.familyShare * productionComponents(root, context),
      )
      .map(([root]) => root),
  );
}

function productionComponents(root: string, context: JudgeContext): number {
  const key = `production components ${root}`;
  if (!context.cache.has(key)) {
    context.cache.set(
      key,
      (context.units.get(root)?.entities ?? []).filter(record =>
        isProductionComponent(record, context),
      ).length,
    );
  }
  return context.cache.get(key) as number;
}

function isProductionComponent(
  record: EntityRecord,
  context: JudgeContext,
): boolean {
  return (
    Boolean(record.ml) &&
    record.kind === 'component' &&
    inProduction(record, context)
  );
}

function rootOf({ owner, context }: Subject): string | undefined {
  return owner.kind === 'group' ? context.graph.root(owner.ref!) : undefined;
}

/** From what a check found to what it says: silence, strength and waivers. */
function settle(
  check: Check,
  outcome: Outcome,
  options: { isCustomary: boolean; waiver: Waiver | undefined },
): CheckResult {
  const { isCustomary, waiver } = options;
  const found = readOutcome(check, outcome, isCustomary);
  // What passes or does not apply needs no waiver.
  if (!waiver || found.state === 'pass' || found.state === 'not-applicable') {
    return found;
  }
  const { reason, by, until } = waiver;
  return {
    ...found,
    state: 'waived',
    reason: `Waived until ${until}: ${reason}`,
    waiver: { reason, by, until },
  };
}

function readOutcome(
  { id }: Check,
  outcome: Outcome,
  isCustomary: boolean,
): CheckResult {
  const evidence = outcome.evidence ?? [];
  switch (outcome.state) {
    case 'pass':
      return {
        id,
        state: 'pass',
        strength: outcome.strength ?? 'declared',
        reason: outcome.reason ?? 'It is declared.',
        evidence,
      };
    case 'missing':
      return isCustomary
        ? {
            id,
            state: 'fail',
            reason: `${outcome.reason} Elsewhere in this organization it is.`,
            evidence,
          }
        : { id, state: 'unknown', reason: outcome.reason, evidence };
    default:
      return { id, state: outcome.state, reason: outcome.reason, evidence };
  }
}

type WaiverFinder = (
  check: string,
  ref: string,
  owner: string | undefined,
) => Waiver | undefined;

/** Finds the waiver that holds today: on the entity, or on a group that owns it, directly or from above. */
function waiverFinder(
  waivers: readonly Waiver[],
  { graph, now }: JudgeContext,
): WaiverFinder {
  const today = now.toISOString().slice(0, 10);
  const byKey = new Map(
    waivers
      .filter(({ until }) => until >= today)
      .map(waiver => [`${waiver.check} ${waiver.ref}`, waiver]),
  );
  if (byKey.size === 0) return () => undefined;
  return (check, ref, owner) => {
    const groups =
      owner !== undefined && graph.has(owner)
        ? [owner, ...graph.ancestors(owner)]
        : [];
    for (const one of [ref, ...groups]) {
      const waiver = byKey.get(`${check} ${one}`);
      if (waiver) return waiver;
    }
    return undefined;
  };
}
