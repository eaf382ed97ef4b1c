import fc from 'fast-check';
import cases from './__fixtures__/operations-modes.json';
import { axisIds } from './catalogue';
import { bandsOf, classify, judgeBands } from './classify';
import {
  findBoundaries,
  findFlips,
  findWorthDeclaring,
} from './counterfactuals';
import { defaultRules as rules } from '../rules';
import { anyFacts } from '../__testUtils__/arbitraries';
import type { RawFacts } from './types';

describe('findFlips', () => {
  it('names the single changes that would change the lean', () => {
    const verdict = classify({ teamSize: 5, roles: ['data-scientist'] }, rules);
    expect(findFlips(verdict, rules)).toContainEqual({
      axis: 'data-volume',
      band: 'big',
      toMode: 'big-data-ops',
    });
  });

  it('goes over to pairs where no single change does it', () => {
    const settled = cases
      .map(one => classify(one.facts as RawFacts, rules))
      .map(verdict => findFlips(verdict, rules));
    const pairs = settled.filter(flips => flips[0]?.with);
    expect(pairs.length).toBeGreaterThan(0);
    for (const flips of settled) {
      expect(flips.filter(flip => flip.with).length).toBeLessThanOrEqual(20);
      expect(new Set(flips.map(flip => flip.with === undefined)).size).toBe(1);
    }
  });

  it('keeps its word: the named change, and no other single one, changes the lean', () => {
    fc.assert(
      fc.property(anyFacts, given => {
        const verdict = classify(given, rules);
        const bands = bandsOf(verdict);
        const flips = findFlips(verdict, rules);
        for (const { axis, band, with: other, toMode } of flips) {
          const changed = {
            ...bands,
            [axis]: band,
            ...(other && { [other.axis]: other.band }),
          };
          expect(judgeBands(changed, rules.modes).lean).toBe(toMode);
          expect(toMode).not.toBe(verdict.lean);
        }
        if (flips.length > 0 && !flips[0].with) return;
        for (const axis of axisIds) {
          for (const band of Object.keys(rules.modes.points[axis])) {
            const changed = { ...bands, [axis]: band };
            expect(judgeBands(changed, rules.modes).lean).toBe(verdict.lean);
          }
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('findWorthDeclaring', () => {
  it('asks for nothing once it is settled, and for what swings most before', () => {
    fc.assert(
      fc.property(anyFacts, given => {
        const verdict = classify(given, rules);
        const worth = findWorthDeclaring(verdict, rules);
        const known = verdict.ledger.map(({ axis }) => axis);
        expect(worth.filter(({ axis }) => known.includes(axis))).toEqual([]);
        expect(worth.map(({ swing }) => swing)).toEqual(
          worth.map(({ swing }) => swing).sort((a, b) => b - a),
        );
        expect(worth.length > 0).toBe(verdict.status !== 'settled');
      }),
      { numRuns: 10_000 },
    );
  });

  it('asks an undetermined team for the deciding facts alone', () => {
    const verdict = classify({ regulated: true, teamSize: 5 }, rules);
    expect(
      findWorthDeclaring(verdict, rules).map(({ axis }) => axis),
    ).not.toContain('regulation');
  });
});

describe('findBoundaries', () => {
  const near = (facts: RawFacts) =>
    findBoundaries(facts, classify(facts, rules), rules);

  it('notes a number near a threshold only if the other side is another mode', () => {
    const spark: RawFacts = { dataSystems: [{ id: 'spark', kind: 'engine' }] };
    expect(near({ ...spark, largestDatasetBytes: 9.5e9 })).toEqual([
      {
        axis: 'data-volume',
        band: 'medium',
        toMode: 'big-data-ops',
        fact: 'largestDatasetBytes',
        value: 9.5e9,
        threshold: 10e9,
      },
    ]);
    expect(near({ ...spark, largestDatasetBytes: 8.9e9 })).toEqual([]);
    expect(
      near({
        teamSize: 9,
        roles: ['data-scientist'],
        largestDatasetBytes: 4e9,
      }),
    ).toEqual([]);
  });

  it('keeps its word: with the number moved to the other side, the lean is the named mode', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(9), (given, step) => {
        const facts: RawFacts = {
          ...given,
          recordsPerDay: given.recordsPerDay && 2_500_000 + step * 50_000,
          productionCiShare: given.productionCiShare && 0.45 + step / 90,
        };
        for (const boundary of near(facts)) {
          const { fact, threshold, value, toMode } = boundary;
          const isFraction = fact === 'productionCiShare';
          const step1 = isFraction ? 0.01 : 1;
          const over = fact === 'largestDatasetBytes' && threshold === 1e12;
          const isAbove = over ? value > threshold : value >= threshold;
          const moved = isAbove
            ? threshold - (over ? 0 : step1)
            : threshold + (over ? 1 : 0);
          expect(classify({ ...facts, [fact]: moved }, rules).lean).toBe(
            toMode,
          );
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('knows that exactly 1 TB is still medium', () => {
    const exactly: RawFacts = { largestDatasetBytes: 1e12, dataSystems: [] };
    expect(classify(exactly, rules).ledger[0].band).toBe('medium');
    expect(near(exactly)).toEqual([
      expect.objectContaining({ band: 'big', toMode: 'large-scale-mlops' }),
    ]);
    expect(near({ ...exactly, largestDatasetBytes: 1e12 + 1 })).toEqual([
      expect.objectContaining({ band: 'medium', toMode: 'hybrid-mlops' }),
    ]);
  });
});
