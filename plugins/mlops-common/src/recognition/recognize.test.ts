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
    [
      'another ML tool',
      annotated({ 'wandb.ai/project': 'churn' }),
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

describe('words', () => {
  const described = (description: string, more: Partial<Entity> = {}) =>
    ({
      ...entity('Component', 'service', { description }),
      ...more,
    }) as Entity;
  const named = (name: string) => entity('Component', 'service', { name });

  it.each([
    ['prose', described('Serves the machine learning models.')],
    ['an abbreviation in capitals', described('The ML service of the shop')],
    ['a part of the name', named('fraud-ml-scoring')],
    ['a name in camel case', named('ChurnMLPipeline')],
    ['a name that is one word to its authors', named('fastText')],
    ['two weak words', described('Predictions from embeddings')],
    [
      'a weak tag and a weak word',
      entity('Component', 'service', {
        description: 'A chatbot',
        tags: ['rag'],
      }),
    ],
    ['another language', described('Plataforma de inteligência artificial')],
    ['words that are not parted', described('客户流失的机器学习服务')],
    ['not only', described('Not only a machine learning service')],
    ['a plural', described('Fine-tuning of large language models')],
  ])('%s make it probable', (_name, given) => {
    expect(recognize(given).ml).toBe('probable');
  });

  it.each([
    ['millilitres', described('Doses of 5 ml a day')],
    ['an Italian preposition', described('Accesso ai servizi')],
    ['an actuarial model', described('Actuarial models of the insurer')],
    ['a statistical model', described('A statistical model of demand')],
    ['a data model', described('Migrations of the data model')],
    ['feature flags', named('feature-experiments')],
    ['what it is not', described('It is not a machine learning model')],
    ['what it does without', described('Works without any machine learning')],
    ['what it never was', described('No LLMs were used in this service')],
    [
      'the end of one sentence and the begin of the next',
      described('Kept out of reach of AI. Service for the finance people.'),
    ],
    [
      'tests that are called regression',
      described('Runs linear regression tests'),
    ],
    ['an entity with a name', described('A named entity endpoint for lawyers')],
    ['one weak word', described('A prediction market for sports')],
    [
      'a vector database',
      entity('Resource', 'vector-database', {
        description: 'Embeddings for the LLM',
        tags: ['rag', 'ai'],
      }),
    ],
    [
      'a key to a model',
      entity('Resource', 'kubernetes-secret', {
        name: 'openai-api-key',
        description: 'For Claude and GPT',
      }),
    ],
    [
      'an owner',
      { ...described('Checkout'), spec: { type: 'service', owner: 'ml-team' } },
    ],
    ['CI', entity('Component', 'tekton-pipeline', { name: 'ml-training' })],
  ])('%s are no machine learning', (_name, given) => {
    expect(recognize(given as Entity).ml).toBe('no');
  });

  it('says which word in which field', () => {
    expect(recognize(described('Uses PyTorch')).reason).toBe(
      'Its description says "pytorch".',
    );
  });

  it.each([
    ['a name', named('orders-kafka-consumer'), 'kafka', 'uses'],
    ['its own name', named('trino-query-engine'), 'trino', 'is'],
    ['prose', described('Runs on Snowflake'), 'snowflake', 'uses'],
    [
      'an ambiguous word in context',
      described('Hive metastore'),
      'hive',
      'uses',
    ],
    [
      'what it depends on',
      described('Orders', {
        relations: [
          { type: 'dependsOn', targetRef: 'resource:default/events-kafka' },
        ],
      }),
      'kafka',
      'uses',
    ],
    ['a dataset API', entity('API', 'dataset'), 'dataset', 'is'],
    [
      'a contract',
      annotated({ 'example.com/dataContract': 'orders.yaml' }),
      'data-product',
      'uses',
    ],
  ])('finds a data system by %s', (_name, given, id, relation) => {
    expect(recognize(given as Entity).dataSystem).toMatchObject({
      id,
      relation,
    });
  });

  it.each([
    ['an ambiguous word alone', named('beam')],
    ['medical records', described('The EMR of our patients')],
    ['a warehouse of goods', named('warehouse-service')],
    [
      'a relational database',
      entity('Resource', 'database', { name: 'orders-postgres' }),
    ],
    [
      'a CI pipeline',
      entity('Resource', 'buildkite-pipeline', { name: 'kafka' }),
    ],
    ['a negation', described('It is not a Data Product system')],
  ])('finds none in %s', (_name, given) => {
    expect(recognize(given as Entity).dataSystem).toBeUndefined();
  });
});
