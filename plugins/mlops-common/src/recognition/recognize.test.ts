import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { recognize } from './recognize';
import { createRules } from '../rules';

function entity(
  kind: string,
  type: string | undefined,
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'thing', ...metadata },
    spec: { type },
  };
}
const annotated = (annotations: Record<string, string>, type = 'service') =>
  entity('Component', type, { annotations });
const tagged = (...tags: string[]) => entity('Component', 'service', { tags });

describe('recognize', () => {
  it.each([
    ['the owner says so', annotated({ 'mlops/ml': 'true' }), 'yes', 'service'],
    [
      'the owner refuses',
      annotated({ 'mlops/ml': 'false' }, 'ml-model'),
      'no',
      undefined,
    ],
    [
      'an asset type',
      annotated({ 'mlops/asset-type': 'notebook' }),
      'yes',
      'notebook',
    ],
    [
      'a word that is no answer',
      annotated({ 'mlops/ml': 'maybe' }),
      'no',
      undefined,
    ],
    ['a type in the list', entity('Component', 'ML_Model'), 'yes', 'model'],
    [
      'a kind in any case',
      entity('resource', 'Feature-Store'),
      'yes',
      'feature-store',
    ],
    [
      'a model server API',
      entity('API', 'ai-model-server'),
      'yes',
      'model-server',
    ],
    [
      'a model server kind',
      entity('AiModelServerAPI', undefined),
      'yes',
      'model-server',
    ],
    ['an agent', entity('AiResource', 'agent'), 'yes', 'agent'],
    ['a coding skill', entity('AiResource', 'skill'), 'no', undefined],
    [
      'an MCP server',
      entity('API', 'mcp-server', { tags: ['llm'] }),
      'no',
      undefined,
    ],
    [
      'a CI pipeline',
      entity('Component', 'pipeline', { tags: ['ml'] }),
      'no',
      undefined,
    ],
    [
      'a group',
      entity('Group', 'team', { annotations: { 'mlops/ml': 'true' } }),
      'no',
      undefined,
    ],
    [
      'an ML tool',
      annotated({ 'mlflow.org/experiment': '7' }),
      'yes',
      'service',
    ],
    ['a strong tag', tagged('PyTorch'), 'yes', 'service'],
    ['one weak tag', tagged('ai'), 'no', undefined],
    ['two weak tags', tagged('ai', 'openai'), 'probable', 'service'],
    [
      'a dataset with an ML tag',
      entity('Resource', 'dataset', { tags: ['ml'] }),
      'no',
      undefined,
    ],
    [
      'a dataset by its owner',
      entity('Resource', 'dataset', { annotations: { 'mlops/ml': 'true' } }),
      'yes',
      'dataset',
    ],
    [
      'a refused model server',
      entity('AiModelServerAPI', undefined, {
        annotations: { 'mlops/ml': 'false' },
      }),
      'no',
      undefined,
    ],
    ['a data pipeline', entity('Component', 'data-pipeline'), 'no', undefined],
    ['an ordinary service', tagged('java', 'postgresql'), 'no', undefined],
  ])('%s', (_name, given, ml, role) => {
    expect(recognize(given)).toMatchObject({ ml, ...(role && { role }) });
    expect(recognize(given).reason).toMatch(/\.$/);
  });

  it('tells being a data system from using one', () => {
    expect(recognize(entity('Resource', 'kafka-cluster')).dataSystem).toEqual({
      id: 'kafka',
      kind: 'transport',
      relation: 'is',
    });
    expect(recognize(tagged('kafka-streams')).dataSystem).toMatchObject({
      id: 'kafka',
      relation: 'uses',
    });
    expect(
      recognize(entity('Resource', 'database')).dataSystem,
    ).toBeUndefined();
    expect(recognize(tagged('kafkaesque', 'beam')).dataSystem).toBeUndefined();
  });

  it('follows the configuration, and exclude wins', () => {
    const rules = createRules(
      new ConfigReader({
        mlops: {
          recognition: {
            include: [{ 'spec.type': 'solver' }],
            exclude: [{ 'metadata.name': 'other' }],
            types: ['scoring-engine'],
          },
        },
      }),
    );
    expect(recognize(entity('Component', 'solver'), rules).ml).toBe('yes');
    expect(
      recognize(entity('Component', 'solver', { name: 'other' }), rules).ml,
    ).toBe('no');
    expect(recognize(entity('Component', 'scoring-engine'), rules).ml).toBe(
      'yes',
    );
    expect(() =>
      createRules(
        new ConfigReader({
          mlops: { recognition: { include: [{ $nope: 1 }] } },
        }),
      ),
    ).toThrow('mlops.recognition.include');
  });
});
