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
