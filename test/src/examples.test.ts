import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  assess,
  defaultRules,
  presentPractices,
} from '@backstage-mlops/plugin-mlops-common';
import type { CatalogAssessment } from '@backstage-mlops/plugin-mlops-common';
import { readEntities, relate } from '@backstage-mlops/cli';

const examples = join(__dirname, '../../examples');
const expected: {
  ref: string;
  mode: string | null;
  status: string;
  confidence: string;
  maturity: object;
  /** Challenges of its own mode that are at risk, as the article names them. */
  atRisk: string[];
  /** Next steps, in order. */
  nextSteps: string[];
}[] = JSON.parse(readFileSync(join(examples, 'expected.json'), 'utf8'));

describe('the demo organizations', () => {
  let outcome: CatalogAssessment;
  let refused: unknown[];

  beforeAll(async () => {
    const read = await readEntities([examples]);
    refused = read.filter(({ error }) => error);
    const entities = read
      .map(({ entity }) => entity!)
      .filter(({ kind }) => kind !== 'Location');
    outcome = assess(relate(entities), defaultRules, {
      now: new Date('2026-11-01'),
    });
  });

  it('would all be taken by the catalog', () => {
    expect(refused).toEqual([]);
  });

  it.each(expected)('$ref is $mode', ({ ref, mode, status, confidence }) => {
    const team = outcome.teams.find(candidate => candidate.ref === ref);
    expect(team?.verdict).toMatchObject({
      status,
      confidence,
      ...(mode && { mode }),
    });
  });

  it.each(expected)(
    '$ref is at the expected levels, and at risk of what its mode is known for',
    ({ ref, maturity, atRisk, nextSteps: steps, mode }) => {
      const team = outcome.teams.find(candidate => candidate.ref === ref)!;
      const { level, couldBe, target, google, microsoft } = team.practices;
      expect({ level, couldBe, target, google, microsoft }).toEqual(maturity);

      const { challenges, nextSteps } = presentPractices(
        team,
        outcome.entities.filter(one => team.practices.judged.includes(one.ref)),
        defaultRules,
        () => true,
      );
      const own = challenges.filter(
        one => one.mode === mode && one.state === 'at-risk',
      );
      expect(own.map(({ code }) => code)).toEqual(atRisk);
      expect(nextSteps.map(({ check }) => check.id)).toEqual(steps);
    },
  );

  it('names all four modes', () => {
    expect(new Set(expected.map(({ mode }) => mode ?? 'none')).size).toBe(5);
  });

  it('gives ordinary services no card', () => {
    const refs = outcome.entities.map(({ ref }) => ref);
    expect(refs).toContain('component:default/search-ranker');
    for (const name of ['checkout-web', 'billing-api', 'feature-flags']) {
      expect(refs).not.toContain(`component:default/${name}`);
    }
  });
});
