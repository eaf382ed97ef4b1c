import { ConfigReader } from '@backstage/config';
import { assess } from '../assessment/assess';
import { createRules, defaultRules } from '../rules';
import { largeGroup, sketch } from '../__testUtils__/sketch';
import type { CollectedFact } from './collected';

const now = new Date('2026-11-01T12:00:00Z');
const annotation = 'mlops/model-registry';
const declaration = { [annotation]: 'models:/churn/7' };
const seen = (value: string, at = '2026-10-30T08:00:00Z') => ({
  last: { value, at, url: 'https://mlflow.example.com/churn' },
});

/** What models-are-registered says of a model that declares something, and of which tools say something. */
function judge(
  collected: Partial<CollectedFact>[],
  declared: Record<string, string> = {},
  rules = defaultRules,
) {
  const { entities } = assess(
    [
      sketch('group:squad', { annotations: largeGroup }),
      sketch('component:model', {
        type: 'ml-model',
        annotations: declared,
        to: { ownedBy: ['group:squad'] },
      }),
    ],
    rules,
    {
      now,
      collected: collected.map(fact => ({
        ref: 'component:default/model',
        annotation,
        tool: 'MLflow',
        ...fact,
      })),
    },
  );
  return entities[0].checks.find(({ id }) => id === 'models-are-registered');
}

describe('what tools say', () => {
  it('verifies what nobody declares', () => {
    expect(judge([])).toMatchObject({ state: 'unknown' });
    expect(judge([seen('models:/churn/7')])).toMatchObject({
      state: 'pass',
      strength: 'verified',
      evidence: [
        {
          ref: 'component:default/model',
          field: annotation,
          value: 'models:/churn/7',
          observed: {
            by: 'MLflow',
            at: '2026-10-30T08:00:00Z',
            url: 'https://mlflow.example.com/churn',
          },
        },
      ],
    });
  });

  it('outweighs a promise, for and against it', () => {
    expect(judge([], declaration)).toMatchObject({ strength: 'declared' });
    expect(judge([seen('models:/churn/8')], declaration)).toMatchObject({
      state: 'pass',
      strength: 'verified',
    });
    expect(judge([seen('none')], declaration)).toMatchObject({
      state: 'fail',
      evidence: [{ value: 'none', observed: { by: 'MLflow' } }],
    });
  });

  it('is not verified where a part is only declared', () => {
    expect(
      judge([seen('https://mlflow.example.com/churn')], {
        'mlops/model-version': '7',
      }),
    ).toMatchObject({ state: 'pass', strength: 'declared' });
  });

  it('keeps its last good answer through an outage while that is fresh', () => {
    expect(
      judge([{ ...seen('models:/churn/7'), error: 'connection refused' }]),
    ).toMatchObject({ state: 'pass', strength: 'verified' });
  });

  const old = '2026-09-01T08:00:00Z';

  it.each([
    [
      'an outage',
      { error: 'connection refused' },
      'MLflow could not be asked: connection refused.',
    ],
    [
      'age',
      seen('models:/churn/7', old),
      'MLflow last answered on 2026-09-01, longer ago than P30D.',
    ],
    [
      'an outage and age',
      { ...seen('models:/churn/7', old), error: 'HTTP 500' },
      'MLflow could not be asked: HTTP 500. MLflow last answered on 2026-09-01, longer ago than P30D.',
    ],
    [
      'age of bad news',
      seen('none', old),
      'MLflow last answered on 2026-09-01, longer ago than P30D.',
    ],
    ['no answer yet', {}, 'MLflow has not answered yet.'],
    [
      'garbage',
      seen('\u0000 <html>'),
      'MLflow answered "\u0000 <html>", which cannot be read.',
    ],
    [
      'a placeholder',
      seen('todo'),
      'MLflow answered "todo", which cannot be read.',
    ],
    [
      'a time that is none',
      seen('models:/churn/7', 'yesterday'),
      'MLflow last answered on yesterday, longer ago than P30D.',
    ],
  ])('is unknown, and never a failure, on %s', (_name, fact, reason) => {
    expect(judge([fact])).toMatchObject({ state: 'unknown', reason });
    // What the team promises stands as before.
    expect(judge([fact], declaration)).toEqual(judge([], declaration));
    expect(judge([fact], { [annotation]: 'none' })).toMatchObject({
      state: 'fail',
      evidence: [{ value: 'none' }],
    });
  });

  it('takes the latest of several tools that can be used', () => {
    expect(
      judge([
        { tool: 'Old', ...seen('models:/churn/6', '2026-10-20T00:00:00Z') },
        { tool: 'New', ...seen('models:/churn/7') },
        { tool: 'Garbled', ...seen('?', '2026-10-31T00:00:00Z') },
        { tool: 'Down', error: 'no route' },
      ]),
    ).toMatchObject({ evidence: [{ observed: { by: 'New' } }] });
  });

  it('counts for as long as the organization says, check by check', () => {
    const withFreshness = (check: string, freshness: string) =>
      createRules(
        new ConfigReader({
          mlops: { practices: { overrides: { [check]: { freshness } } } },
        } as never),
      );
    const day = [seen('models:/churn/7')];
    expect(
      judge(day, {}, withFreshness('models-are-registered', 'P1D')),
    ).toMatchObject({
      state: 'unknown',
      reason: 'MLflow last answered on 2026-10-30, longer ago than P1D.',
    });
    expect(
      judge(day, {}, withFreshness('models-are-monitored', 'P1D')),
    ).toMatchObject({ state: 'pass' });
    expect(() => withFreshness('models-are-registered', 'a month')).toThrow(
      'mlops.practices.overrides.models-are-registered.freshness must be an ISO 8601 period such as P30D, got "a month"',
    );
  });
});
