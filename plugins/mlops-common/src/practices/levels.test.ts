import fc from 'fast-check';
import { annotationKeys, annotations } from '../annotations/catalogue';
import { assess } from '../assessment/assess';
import { judgeChallenges } from '../challenges/judge';
import { modeIds } from '../modes/catalogue';
import { defaultRules } from '../rules';
import { largeGroup, sketch } from '../__testUtils__/sketch';
import { checks } from './checks';
import { areaProfiles, blockersOf, findLevel } from './levels';
import { findMlTestScore } from './mlTestScore';
import { findOtherLevels } from './otherModels';
import { rollUpReason } from './rollUp';
import type { TeamCheckResult } from './rollUp';
import { defaultPracticeRules as rules } from './rules';
import type { CheckState } from './types';

const states: CheckState[] = [
  'pass',
  'fail',
  'unknown',
  'not-applicable',
  'waived',
];

/** The same state for every check, with exceptions. */
function all(
  state: CheckState,
  exceptions: Record<string, CheckState> = {},
): TeamCheckResult[] {
  return checks.map(({ id }) => ({ id, state: exceptions[id] ?? state }));
}
const ofLevel = (level: number, state: CheckState) =>
  Object.fromEntries(
    checks.filter(check => check.level === level).map(({ id }) => [id, state]),
  );
const levelOf = (results: TeamCheckResult[]) =>
  findLevel(results, 'large-scale-mlops', rules);

describe('findLevel', () => {
  it('climbs to the last level that has an applicable check', () => {
    expect(levelOf(all('pass'))).toEqual({
      level: 4,
      couldBe: 4,
      target: 4,
      atTarget: true,
    });
    expect(levelOf(all('pass', ofLevel(4, 'not-applicable')))).toMatchObject({
      level: 3,
      atTarget: true,
    });
    expect(levelOf(all('not-applicable'))).toEqual({});
    expect(findLevel(all('pass'), undefined, rules)).toEqual({
      level: 4,
      couldBe: 4,
    });
  });

  it('stops at a key check, and at fewer than four in five', () => {
    expect(
      levelOf(all('pass', { 'training-is-orchestrated': 'fail' })).level,
    ).toBe(1);
    const second = checks.filter(({ level, key }) => level === 2 && !key);
    const failing = (count: number) =>
      all(
        'pass',
        Object.fromEntries(
          second.slice(0, count).map(({ id }) => [id, 'fail' as const]),
        ),
      );
    expect(levelOf(failing(1)).level).toBe(4);
    expect(levelOf(failing(2)).level).toBe(1);
  });

  it('does not take unknown for a pass, and says what it could be', () => {
    expect(levelOf(all('pass', ofLevel(3, 'unknown')))).toMatchObject({
      level: 2,
      couldBe: 4,
      atTarget: false,
    });
  });

  it('lets a waived check leave the reckoning', () => {
    expect(
      levelOf(all('pass', { 'models-are-registered': 'waived' })).level,
    ).toBe(4);
  });

  it('asks a Big Data team for monitoring beyond its level', () => {
    const at = (state: CheckState) =>
      findLevel(
        all('pass', {
          ...ofLevel(4, 'unknown'),
          'models-are-monitored': state,
        }),
        'big-data-ops',
        rules,
      );
    expect(at('unknown')).toMatchObject({
      level: 3,
      target: 3,
      atTarget: false,
    });
    expect(at('pass')).toMatchObject({ level: 3, atTarget: true });
  });

  it('never falls when something unknown turns out to pass', () => {
    const anyResults = fc
      .array(fc.constantFrom(...states), {
        minLength: checks.length,
        maxLength: checks.length,
      })
      .map(given =>
        checks.map(({ id }, index) => ({ id, state: given[index] })),
      );
    fc.assert(
      fc.property(
        anyResults,
        fc.constantFrom(...modeIds),
        fc.nat(checks.length - 1),
        (results, mode, at) => {
          const better = results.map((result, index) =>
            index === at && result.state === 'unknown'
              ? { ...result, state: 'pass' as const }
              : result,
          );
          const map = (list: TeamCheckResult[]) =>
            new Map(list.map(one => [one.id, one]));
          const [before, after] = [results, better].map(list => ({
            ...findLevel(list, mode, rules),
            ...findOtherLevels(map(list), true),
            score: findMlTestScore(map(list)).score,
          }));
          for (const key of [
            'level',
            'couldBe',
            'google',
            'microsoft',
            'score',
          ] as const) {
            expect(after[key] ?? -1).toBeGreaterThanOrEqual(before[key] ?? -1);
          }
          expect(before.couldBe ?? -1).toBeGreaterThanOrEqual(
            before.level ?? -1,
          );
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

describe('what follows from the checks', () => {
  it('blocks the next level: its key checks, and the rest where too few pass', () => {
    const keyOnly = all('pass', { 'training-is-orchestrated': 'unknown' });
    expect([...blockersOf(keyOnly, 1, rules)]).toEqual([
      'training-is-orchestrated',
    ]);
    const both = all('pass', {
      'training-is-orchestrated': 'unknown',
      'experiments-are-tracked': 'fail',
    });
    expect([...blockersOf(both, 1, rules)].sort()).toEqual([
      'experiments-are-tracked',
      'training-is-orchestrated',
    ]);
    expect(blockersOf(all('pass'), 4, rules).size).toBe(0);
  });

  it('reads the levels of Google and Microsoft off the checks', () => {
    const read = (exceptions: Record<string, CheckState>, production = true) =>
      findOtherLevels(
        new Map(all('pass', exceptions).map(one => [one.id, one])),
        production,
      );
    expect(read({})).toEqual({ google: 2, microsoft: 4 });
    expect(read({}, false)).toEqual({});
    expect(read({ 'models-are-validated': 'unknown' })).toEqual({
      google: 0,
      microsoft: 2,
    });
    expect(read({ 'features-are-shared': 'not-applicable' }).google).toBe(2);
    const pending = all('pass').map(one =>
      one.id === 'features-are-shared'
        ? { ...one, state: 'not-applicable' as const, pending: true as const }
        : one,
    );
    const google = (results: TeamCheckResult[]) =>
      findOtherLevels(new Map(results.map(one => [one.id, one])), true).google;
    expect(google(pending)).toBe(1);
    const switchedOff = all('pass').filter(
      ({ id }) => id !== 'models-are-monitored',
    );
    expect(google(switchedOff)).toBe(1);
    expect(read({ 'code-is-built-by-ci': 'fail' })).toEqual({
      google: 1,
      microsoft: 0,
    });
  });

  it('scores the smallest section, half a point for a word and one for a fact', () => {
    const score = (strength: 'declared' | 'verified') =>
      findMlTestScore(
        new Map(
          all('pass').map(one => [one.id, { ...one, strength }] as const),
        ),
      );
    expect(score('verified').sections).toEqual({
      data: 4,
      model: 6,
      infrastructure: 6,
      monitoring: 6,
    });
    expect(score('declared').score).toBe(2);
  });

  it('counts the checks of each area', () => {
    const profiles = areaProfiles(
      all('pass', { 'models-are-registered': 'fail' }),
      rules,
    );
    expect(profiles).toHaveLength(8);
    expect(profiles.find(({ area }) => area === 'models')).toEqual({
      area: 'models',
      pass: 3,
      fail: 1,
      unknown: 0,
      waived: 0,
    });
  });

  it('puts the challenges of the own mode first, and calls none a risk that only is unknown', () => {
    const judged = judgeChallenges(
      all('unknown', {
        'models-are-registered': 'fail',
        'models-are-monitored': 'pass',
        'services-are-watched': 'waived',
      }),
      'big-data-ops',
      rules,
    );
    expect(judged.slice(0, 3)).toEqual([
      { code: 'B1', state: 'at-risk' },
      { code: 'B2', state: 'mitigated' },
      { code: 'B3', state: 'unknown' },
    ]);
  });

  it('says how many pass, and names two', () => {
    const parts = (...given: CheckState[]) =>
      given.map((state, index) => ({ name: `m${index}`, state }));
    expect(rollUpReason(parts('pass', 'fail', 'fail', 'fail', 'unknown'))).toBe(
      '1 of 5 pass; m1, m2 and 1 more fail; m4 is unknown.',
    );
    expect(rollUpReason(parts('pass', 'pass'))).toBe('All 2 pass.');
    expect(rollUpReason(parts('waived'))).toBe('It is waived.');
  });
});

describe('silence', () => {
  const evidenceKeys = annotationKeys.filter(key =>
    checks.some(check =>
      check.declare.some(
        ({ annotation }) => annotation === annotations[key].annotation,
      ),
    ),
  );
  /** A large team of a few models, each with some of the evidence. */
  const anyTeam = fc.array(
    fc
      .subarray(evidenceKeys)
      .map(keys =>
        Object.fromEntries(
          keys.map(key => [
            annotations[key].annotation,
            annotations[key].example,
          ]),
        ),
      ),
    { minLength: 1, maxLength: 6 },
  );
  const judge = (team: Record<string, string>[]) =>
    assess(
      [
        sketch('group:squad', { annotations: largeGroup }),
        ...team.map((given, index) =>
          sketch(`component:m${index}`, {
            type: 'ml-model',
            annotations: given,
            to: { ownedBy: ['group:squad'] },
          }),
        ),
      ],
      defaultRules,
      { now: new Date('2026-11-01') },
    ).entities;

  it('fails nobody where the kind of evidence is not customary', () => {
    fc.assert(
      fc.property(anyTeam, fc.constantFrom(...evidenceKeys), (team, key) => {
        const { annotation } = annotations[key];
        const without = team.map(({ [annotation]: _, ...rest }) => rest);
        const before = judge(team);
        for (const entity of judge(without)) {
          for (const { id, state } of entity.checks) {
            const was = before
              .find(({ ref }) => ref === entity.ref)!
              .checks.find(one => one.id === id);
            if (state !== 'fail' || was?.state === 'fail') continue;
            const carriers = judge(without).filter(one =>
              one.checks.some(c => c.id === id && c.state === 'pass'),
            ).length;
            expect(carriers).toBeGreaterThanOrEqual(0.3 * team.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
