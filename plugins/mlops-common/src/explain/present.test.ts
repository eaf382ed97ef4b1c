import cases from '../modes/__fixtures__/operations-modes.json';
import { classify } from '../modes/classify';
import type { RawFacts } from '../modes/types';
import { defaultRules as rules } from '../rules';
import type { Fact } from '../facts/types';
import { axisIds } from '../modes/catalogue';
import { bandNoun } from './bandNouns';
import { presentFact } from './presentFact';
import { presentVerdict } from './presentVerdict';

const facts: Fact[] = [
  {
    axis: 'team-size',
    known: true,
    value: { teamSize: 5 },
    sources: [],
    notes: [],
  },
  {
    axis: 'roles',
    known: true,
    value: { roles: ['data-scientist'] },
    detail: '5 data scientists',
    sources: [],
    notes: [],
  },
  {
    axis: 'data-volume',
    known: true,
    value: { largestDatasetBytes: 4e9 },
    sources: [],
    notes: [],
  },
  {
    axis: 'data-systems',
    known: true,
    value: { dataSystems: [{ id: 'spark', kind: 'engine' }] },
    detail: 'Spark',
    sources: [],
    notes: [],
  },
];
const raw: RawFacts = Object.assign(
  {},
  ...facts.map(fact => (fact.known ? fact.value : {})),
);

function present(withheld: boolean) {
  const verdict = classify(raw, rules);
  const presented = facts.map(fact =>
    presentFact(fact, verdict, rules, { withheld }),
  );
  return {
    presented,
    verdict: presentVerdict(verdict, presented, rules, withheld ? {} : raw),
  };
}

describe('bandNoun', () => {
  it.each(axisIds)('has a phrase for every band of %s', axis => {
    const { points, thresholds } = rules.modes;
    const phrases = Object.keys(points[axis]).map(band =>
      bandNoun(axis, band, thresholds),
    );
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(
      phrases.map(phrase => phrase.replaceAll('\u00a0', ' ')),
    ).toMatchSnapshot();
  });
});

describe('presentVerdict', () => {
  it('says why in one sentence, and every row and guard in plain English', () => {
    const { verdict } = present(false);
    expect(verdict.why).toBe(
      '5 people whose only known role is data science work on small data (4\u00a0GB) with Spark.',
    );
    expect(verdict.sentences).toEqual([
      'Team size: 5 people (up to 9) gives +3 for Small Data Ops, +1 for Big Data Ops, +1 for Hybrid MLOps and −2 for Large-scale MLOps.',
      'Roles: Data science (data scientists only) gives +3 for Small Data Ops, −1 for Big Data Ops, −2 for Hybrid MLOps and −2 for Large-scale MLOps.',
      'Largest dataset: 4\u00a0GB (small, under 10\u00a0GB) gives +3 for Small Data Ops, −4 for Big Data Ops and +1 for Hybrid MLOps.',
      'Data systems: Spark (one engine) gives −3 for Small Data Ops and +3 for Big Data Ops.',
      'The largest dataset is small (4\u00a0GB), so Big Data Ops is ruled out.',
      'The team has data scientists only (Data science), so Hybrid MLOps is ruled out.',
      'Spark on 4\u00a0GB is more tooling than the data asks for.',
      'Would become Large-scale MLOps with a team of 50 to 149 people instead of 5 people.',
      'Would become Large-scale MLOps with a team of 150 or more people instead of 5 people.',
      'Would become Hybrid MLOps with two of the three roles instead of data scientists alone.',
      'Would become Hybrid MLOps with all three roles instead of data scientists alone.',
      'Would become Hybrid MLOps with no data scientists instead of data scientists alone.',
      'Would become Big Data Ops with a largest dataset that is medium (10\u00a0GB to 1\u00a0TB) instead of 4\u00a0GB.',
      'Would become Big Data Ops with a largest dataset that is big (over 1\u00a0TB) instead of 4\u00a0GB.',
    ]);
  });

  it('says no withheld value in any sentence', () => {
    const text = JSON.stringify(present(true));
    expect(text).not.toMatch(/Spark on|"Spark"|4\u00a0GB|4000000000|5 people/);
    expect(text).toContain('A team of up to 9 people');
  });

  it.each(cases.map(({ name, facts: given }) => [name, given] as const))(
    'has a sentence for: %s',
    (_name, given) => {
      const verdict = classify(given as RawFacts, rules);
      const { why, sentences } = presentVerdict(verdict, [], rules, {});
      for (const sentence of [why, ...sentences]) {
        expect(sentence).toMatch(/^[A-Z+].*\.$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\s\s/);
      }
    },
  );
});
