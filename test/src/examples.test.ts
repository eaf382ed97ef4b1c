import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, defaultRules } from '@backstage-mlops/plugin-mlops-common';
import type { CatalogAssessment } from '@backstage-mlops/plugin-mlops-common';
import { readEntities, relate } from '@backstage-mlops/cli';

const examples = join(__dirname, '../../examples');
const expected: {
  ref: string;
  mode: string | null;
  status: string;
  confidence: string;
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
