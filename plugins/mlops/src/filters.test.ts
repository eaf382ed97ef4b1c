import { configApiRef } from '@backstage/core-plugin-api';
import { mockApis, TestApiRegistry } from '@backstage/test-utils';
import { isMlopsAvailable } from './filters';

const component = (type: string, annotations?: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'ranker', annotations },
  spec: { type },
});

const apisWith = (recognition: { [key: string]: string[] }) =>
  TestApiRegistry.from([
    configApiRef,
    mockApis.config({ data: { mlops: { recognition } } }),
  ]);

describe('isMlopsAvailable', () => {
  it('goes by the rules alone where there are no APIs', () => {
    expect(isMlopsAvailable(component('ml-model'))).toBe(true);
    expect(isMlopsAvailable(component('website'))).toBe(false);
    expect(
      isMlopsAvailable(component('ml-model', { 'mlops/ml': 'false' })),
    ).toBe(false);
  });

  it('honours what the app adds, each app for itself', () => {
    const apis = apisWith({ types: ['scorer'] });
    const others = apisWith({ types: ['oracle'] });
    expect(isMlopsAvailable(component('scorer'), { apis })).toBe(true);
    expect(isMlopsAvailable(component('oracle'), { apis })).toBe(false);
    expect(isMlopsAvailable(component('scorer'), { apis: others })).toBe(false);
    expect(isMlopsAvailable(component('oracle'), { apis: others })).toBe(true);
  });
});
