import fc from 'fast-check';
import cases from './__fixtures__/operations-modes.json';
import { axisIds, modeIds } from './catalogue';
import { classify, shownLean } from './classify';
import { defaultRules as rules } from '../rules';
import { anyFacts } from '../__testUtils__/arbitraries';
import type { RawFacts } from './types';

describe('classify', () => {
  it.each(cases.map(c => [c.id, c.name, c] as const))(
    'case %i: %s',
    (_id, _name, { facts, expected }) => {
      const verdict = classify(facts as RawFacts, rules);
      expect({ ...verdict, mode: verdict.mode ?? null }).toMatchObject(
        expected,
      );
    },
  );

  it('weighs the axes to 57', () => {
    const spread = axisIds
      .map(axis =>
        Math.max(
          ...Object.values(rules.modes.points[axis]).map(
            row => Math.max(...row) - Math.min(...row),
          ),
        ),
      )
      .reduce((a, b) => a + b);
    expect(spread).toBe(57);
  });

  it('shows no lean on a tie or when nothing is known', () => {
    expect(shownLean(classify({}, rules))).toBeUndefined();
    expect(shownLean(classify({ teamSize: 6 }, rules))).toBe('small-data-ops');
    const tied = cases.find(c => c.id === 12)!.facts as RawFacts;
    expect(shownLean(classify(tied, rules))).toBeUndefined();
  });

  it('reads wrong types and impossible numbers as unknown', () => {
    const hostile = {
      teamSize: -1,
      roles: 'data-scientist',
      largestDatasetBytes: '5TB',
      dataSystems: [{ id: 'kafka', kind: 'queue' }, null, 'spark'],
      productionCiShare: 2,
      regulated: 'yes',
    } as unknown as RawFacts;
    expect(classify(hostile, rules).ledger.map(row => row.axis)).toEqual([
      'data-systems',
    ]);
    expect(
      classify(JSON.parse('{"__proto__": {"teamSize": 5}}'), rules).ledger,
    ).toEqual([]);
  });
});

describe('classify, for any facts', () => {
  const runs = { numRuns: 10_000 };

  it('gives a verdict whose rows add up to the scores', () => {
    fc.assert(
      fc.property(anyFacts, given => {
        const verdict = classify(given, rules);
        for (const mode of modeIds) {
          expect(
            verdict.ledger.reduce((sum, row) => sum + row.points[mode], 0),
          ).toBe(verdict.scores[mode]);
        }
        expect(verdict.excluded).not.toContain(verdict.lean);
      }),
      runs,
    );
  });

  it('never changes a settled verdict when unknown facts become known', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (given, more) => {
        const before = classify(given, rules);
        fc.pre(before.status === 'settled');
        const known = Object.fromEntries(
          Object.entries(given).filter(
            ([, value]) => !(Array.isArray(value) && value.length === 0),
          ),
        );
        // An axis that is known stays as it is: data-flow rests on two facts.
        const flow = before.ledger.find(row => row.axis === 'data-flow');
        const completed = { ...more, ...known };
        if (flow) {
          completed.recordsPerDay = given.recordsPerDay;
          completed.dataSourceKinds = given.dataSourceKinds;
        }
        if (given.dataSystems) completed.dataSystems = given.dataSystems;
        expect(classify(completed, rules).mode).toBe(before.mode);
      }),
      runs,
    );
  });

  it('does not depend on the order of lists or keys', () => {
    fc.assert(
      fc.property(anyFacts, given => {
        const reversed = Object.fromEntries(
          Object.entries(given)
            .reverse()
            .map(([key, value]) => [
              key,
              Array.isArray(value) ? [...value].reverse() : value,
            ]),
        );
        expect(classify(reversed, rules)).toEqual(classify(given, rules));
      }),
      runs,
    );
  });

  it('never lowers coverage when a fact is added', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (given, more) => {
        const added = { ...more, ...given };
        expect(classify(added, rules).coverage).toBeGreaterThanOrEqual(
          classify(given, rules).coverage,
        );
      }),
      runs,
    );
  });
});
