import type { Unit } from '../facts/unit';
import { shared } from '../facts/unit';
import type { EntityRecord } from '../graph/record';
import { legacyReached } from './legacy';
import { isRegulated } from './regulated';
import type { JudgeContext, Subject } from './context';
import { indexFacts } from './collected';
import type { CollectedFact, CollectedFacts } from './collected';
import { usualFreshness } from './define';
import type { Check } from './define';
import { runnable } from './rules';
import type { PracticeRules } from './rules';
import { SeenStates } from './seenStates';
import { customaryRoots } from './customary';
import { toJudged } from './settle';
import { judgesSubject } from './subjects';
import { waiverFinder } from './waivers';
import type { WaiverFinder } from './waivers';
import type { CheckResult, Outcome, Waiver } from './types';

/**
 * The result of a check on one thing. `applies` is whether the mode of its team asks for it; a result that it does not ask
 * for is kept apart, since Google's and Microsoft's levels are read from the checks whatever the mode.
 */
export interface Judged {
  result: CheckResult;
  applies: boolean;
}

/** The results of all checks that judge an entity, or a unit, in the order of the rules. */
export type JudgedChecks = readonly Judged[];

/** What the checks say of a catalog. */
export interface JudgedCatalog {
  /** By ref of every entity that any check judges. */
  entities: ReadonlyMap<string, JudgedChecks>;
  /** Of the checks on units as a whole, by ref. */
  teams: ReadonlyMap<string, JudgedChecks>;
  /** The states of both by ref, as they are rolled up. */
  seen: ReadonlyMap<string, SeenStates>;
  /** Checks that threw, by id. */
  failures: ReadonlyMap<string, number>;
}

interface Options {
  rules: PracticeRules;
  waivers?: readonly Waiver[];
  collected?: readonly CollectedFact[];
}

/**
 * Judges every entity once, under the mode of the unit that owns it directly, and every unit. A check never sees what is
 * missing, broken or not applicable decided: that is done here, in one place.
 */
export function judgePractices(
  context: JudgeContext,
  { rules, waivers = [], collected = [] }: Options,
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
  const facts = indexFacts(collected);
  const subjects = graph
    .records()
    .filter(record => mayBeJudged(record, context))
    .map(record => subjectOf(record, context, facts));
  const allChecks = runnable(rules);
  const entityChecks = allChecks.filter(check => check.judges !== 'team');
  for (const check of entityChecks) {
    const byCheck = new Map<Subject, Outcome>();
    for (const subject of subjects) {
      if (!judges(check, subject)) continue;
      const outcome = run(check, () =>
        evaluateOn(check, asSeenBy(check, subject)),
      );
      // An own check ran when the entity was read, and what it threw is on the record.
      if ('threw' in outcome) count(check);
      byCheck.set(subject, outcome);
    }
    outcomes.set(check, byCheck);
  }

  const waiverOf = waiverFinder(waivers, context);
  const indexOf = new Map(allChecks.map((check, index) => [check, index]));
  const entities = new Map<string, Judged[]>();
  const seen = new Map<string, SeenStates>();
  for (const [check, byCheck] of outcomes) {
    const customary = customaryRoots(byCheck, context, rules);
    for (const [subject, outcome] of byCheck) {
      const { ref } = subject.record;
      const applies = appliesTo(check, subject);
      const isCustomary = customary.has(subject.root);
      let results = entities.get(ref);
      if (!results) entities.set(ref, (results = []));
      const waiver = waiverOf(check.id, ref, subject.owner.ref);
      const judged = toJudged(check, outcome, { applies, isCustomary, waiver });
      results.push(judged);
      note(seen, ref, judged, indexOf.get(check)!, rules);
    }
  }

  const teams = new Map<string, Judged[]>();
  for (const unit of units.values()) {
    const results = judgeTeam(unit, context, { rules, run, waiverOf });
    teams.set(unit.ref, results);
    for (const judged of results) {
      const index = rules.checks.findIndex(({ id }) => id === judged.result.id);
      note(seen, unit.ref, judged, index, rules);
    }
  }
  return { entities, teams, seen, failures };
}

function note(
  seen: Map<string, SeenStates>,
  ref: string,
  judged: Judged,
  index: number,
  { checks }: PracticeRules,
): void {
  let states = seen.get(ref);
  if (!states) seen.set(ref, (states = new SeenStates(checks.length)));
  states.add(index, judged);
}

function judgeTeam(
  unit: Unit,
  context: JudgeContext,
  options: {
    rules: PracticeRules;
    run(check: Check, evaluate: () => Outcome): Outcome;
    waiverOf: WaiverFinder;
  },
): Judged[] {
  const results: Judged[] = [];
  for (const check of runnable(options.rules)) {
    if (check.judges !== 'team') continue;
    const mode = context.modeOf(unit.ref);
    const applies =
      mode === undefined ? isForAll(check) : check.modes.includes(mode);
    results.push(
      toJudged(
        check,
        options.run(check, () => check.evaluateTeam({ unit, context })),
        {
          applies,
          isCustomary: false,
          waiver: options.waiverOf(check.id, unit.ref, unit.ref),
        },
      ),
    );
  }
  return results;
}

/** Most of a catalog is nothing that any check looks at, and costs no more than this. */
function mayBeJudged(
  { ref, kind, ml, isDataset, isCompute, custom }: EntityRecord,
  { analytics }: JudgeContext,
): boolean {
  if (kind === 'group' || kind === 'user') return false;
  return Boolean(
    ml || isDataset || isCompute || custom || analytics?.chokepoints.has(ref),
  );
}

function subjectOf(
  record: EntityRecord,
  context: JudgeContext,
  facts: CollectedFacts,
): Subject {
  const { graph, units } = context;
  const owner = graph.owner(record.ref);
  const systems = graph
    .targets(record.ref, 'partOf')
    .map(ref => graph.get(ref))
    .filter(one => one !== undefined);
  const groups = owner.kind === 'group' ? groupsAbove(owner.ref!, context) : [];
  return {
    record,
    owner,
    unit: owner.kind === 'group' ? units.get(owner.ref!) : undefined,
    root: groups[groups.length - 1]?.ref,
    speakers: systems.length > 0 ? [...systems, ...groups] : groups,
    facts: facts.get(record.ref),
    freshness: usualFreshness,
    context,
  };
}

/** A group and those above it; the same for all that it owns. */
function groupsAbove(
  group: string,
  context: JudgeContext,
): readonly EntityRecord[] {
  const { graph } = context;
  return shared(context, `groups above ${group}`, () =>
    [group, ...graph.ancestors(group)].map(ref => graph.get(ref)!),
  );
}

function judges(check: Check, subject: Subject): boolean {
  if (check.judges === 'team') return false;
  return check.judges === 'custom'
    ? (check.selects?.(subject) ?? false)
    : judgesSubject[check.judges](subject);
}

/** A tool's answer may be fresh enough for one check and not for another. */
function asSeenBy({ freshness }: Check, subject: Subject): Subject {
  return subject.facts && freshness && freshness !== subject.freshness
    ? { ...subject, freshness }
    : subject;
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
