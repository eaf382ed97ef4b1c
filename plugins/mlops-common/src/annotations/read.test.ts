import type { Entity } from '@backstage/catalog-model';
import { annotationKeys, annotations, annotationYaml } from './catalogue';
import { readAnnotations } from './read';

function read(kind: string, key: string, value: unknown) {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'thing', annotations: { [key]: value } },
  } as Entity;
  return readAnnotations(entity, `${kind.toLowerCase()}:default/thing`);
}

describe('every annotation', () => {
  it.each(annotationKeys)(
    '%s accepts its own example and no placeholder',
    key => {
      const { annotation, example, kinds, meaning, accepted } =
        annotations[key];
      expect(annotation).toMatch(/^mlops\/[a-z-]+$/);
      expect(meaning).not.toBe('');
      const { values, findings } = read(kinds[0], annotation, example);
      expect(findings).toEqual([]);
      expect(values[key]).toBeDefined();
      for (const placeholder of ['todo', 'TBD', ' - ', '']) {
        expect(read(kinds[0], annotation, placeholder)).toMatchObject({
          values: {},
          findings: [{ field: annotation, accepted, severity: 'error' }],
        });
      }
    },
  );
});

describe('readAnnotations', () => {
  it.each([
    ['2.5TB', 2.5e12],
    ['2.5 TB', 2.5e12],
    ['~300 GiB', 300 * 2 ** 30],
    ['0 B', 0],
    ['1EB', 1e18],
  ])('reads a data volume of %s', (text, bytes) => {
    expect(
      read('Resource', 'mlops/data-volume', text).values.dataVolume?.value,
    ).toBe(bytes);
  });

  it.each([
    ['40Gb', 'means bits'],
    ['2.5tb', 'means bits'],
    ['3 GB/s', 'is a rate'],
    ['2,5 TB', 'has a comma'],
    ['lots', 'is not a size'],
    ['-3 GB', 'is not a size'],
    ['5', 'is not a size'],
    [`${'9'.repeat(5000)}TB`, 'is not a size'],
  ])('refuses a data volume of %.20s', (text, problem) => {
    const { values, findings } = read('Resource', 'mlops/data-volume', text);
    expect(values.dataVolume).toBeUndefined();
    expect(findings[0].message).toContain(problem);
    expect(findings[0].value!.length).toBeLessThanOrEqual(80);
  });

  it('reads counts, roles, lists and days', () => {
    const value = (kind: string, key: string, text: string) =>
      Object.values(read(kind, key, text).values)[0]?.value;
    expect(value('Resource', 'mlops/records-per-day', '800k')).toBe(800_000);
    expect(value('Resource', 'mlops/records-per-day', '1.1M')).toBe(1_100_000);
    expect(value('Resource', 'mlops/records-per-day', '-5')).toBeUndefined();
    expect(
      value('Group', 'mlops/roles', 'Data Scientist=3, operations'),
    ).toEqual({
      'data-scientist': 3,
      operations: 1,
    });
    expect(value('Group', 'mlops/roles', 'wizard=3')).toBeUndefined();
    expect(value('Group', 'mlops/data-systems', 'none')).toEqual([]);
    expect(value('Group', 'mlops/data-systems', 'none,kafka')).toBeUndefined();
    expect(value('Group', 'mlops/regulated', 'SR 11-7')).toBe(true);
    expect(value('Group', 'mlops/regulated', 'no')).toBe(false);
    expect(
      value('Resource', 'mlops/end-of-life', '2027-02-31'),
    ).toBeUndefined();
  });

  it.each([
    ['mlops/ci', 'no'],
    ['mlops/ci', 'unknown'],
    ['mlops/orchestrator', 'we have none yet'],
    ['mlops/deployment', 'not yet'],
    ['mlops/data-validation', 'some script that one of us wrote'],
    ['mlops/experiment', 'yes'],
    ['mlops/model-card', 'wiki'],
    ['mlops/image', 'latest'],
    ['mlops/data-version', 'last'],
    ['mlops/model-registry', 'mlflow'],
    ['mlops/max-model-age', '30 days'],
    ['mlops/retraining', 'schedule:sometimes'],
    ['mlops/monitoring', 'drift,weather'],
    ['mlops/consumers', 'checkout'],
    ['mlops/overlap-decision', 'component:default/x'],
  ])('does not take %s: %s for evidence', (key, text) => {
    const { values, findings } = read('Component', key, text);
    expect(values).toEqual({});
    expect(findings).toHaveLength(1);
  });

  it.each([
    ['mlops/ci', 'https://ci.example.com/x', { declared: true }],
    ['mlops/ci', 'none', { declared: false }],
    ['mlops/orchestrator', 'Vertex AI Pipelines', { declared: true }],
    ['mlops/deployment', 'manual', { declared: true, manual: true }],
    ['mlops/image', 'ghcr.io/x/y@sha256:0123456789abcdef', { declared: true }],
    ['mlops/image', 'poetry.lock', { declared: true }],
    ['mlops/data-version', 'dvc:0a1b2c3d', { declared: true }],
    [
      'mlops/model-registry',
      'models:/churn/7',
      { declared: true, version: '7' },
    ],
    ['mlops/model-registry', 'models:/churn', { declared: true }],
    [
      'mlops/retraining',
      'schedule:0 3 * * MON,WED, drift',
      { declared: true, triggers: ['schedule', 'drift'] },
    ],
    [
      'mlops/monitoring',
      'Drift, quality',
      { declared: true, words: ['drift', 'quality'] },
    ],
    ['mlops/rollback', 'manual', { declared: true, word: 'manual' }],
    [
      'mlops/validator',
      'model-risk',
      { declared: true, ref: 'group:default/model-risk' },
    ],
    ['mlops/consumers', 'none', []],
    [
      'mlops/overlap-decision',
      'component:x=Other law, other market,component:y=Test',
      [
        { ref: 'component:default/x', reason: 'Other law, other market' },
        { ref: 'component:default/y', reason: 'Test' },
      ],
    ],
  ])('reads %s: %s', (key, text, value) => {
    const { values, findings } = read('Component', key, text);
    expect(findings).toEqual([]);
    expect(Object.values(values)[0].value).toEqual(value);
  });

  it('says when an annotation stands where it means nothing, or is no string', () => {
    expect(read('User', 'mlops/team-size', '5').findings[0].message).toContain(
      'stands on a User',
    );
    expect(read('Group', 'mlops/team-size', 5).findings[0].message).toContain(
      'put it in quotes',
    );
    expect(read('Group', 'mlops/team-size', { a: 1 }).values).toEqual({});
  });

  it('quotes what it gives to paste', () => {
    expect(annotationYaml('mlops/ml', 'true')).toBe(
      'metadata:\n  annotations:\n    mlops/ml: "true"\n',
    );
  });
});
