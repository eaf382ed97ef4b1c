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

/** What a check says of a model that declares something, and of which tools say something. */
function judge(
  collected: Partial<CollectedFact>[],
  declared: Record<string, string> = {},
  { rules = defaultRules, id = 'models-are-registered' } = {},
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
  return entities[0].checks.find(check => check.id === id);
}

const withFreshness = (check: string, freshness: string) =>
  createRules(
    new ConfigReader({
      mlops: { practices: { overrides: { [check]: { freshness } } } },
    } as never),
  );

describe('what tools say', () => {
  it('verifies what nobody declares', () => {
    expect(judge([])).toMatchObject({ state: 'unknown' });
    expect(judge([seen('models:/churn/7')])).toMatchObject({
      state: 'pass',
      strength: 'verified',
      reason: 'A tool says so.',
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
      reason: 'MLflow says that there is no model registry.',
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
      'MLflow answered at "yesterday", which is no time in the past.',
    ],
    [
      'a time that is still to come',
      seen('models:/churn/7', '2126-01-01T00:00:00Z'),
      'MLflow answered at "2126-01-01T00:00:00Z", which is no time in the past.',
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

  it('calls no model too old for what a tool has not seen since', () => {
    const trained = (day: string, at: string) =>
      judge(
        [{ annotation: 'mlops/last-retrained', last: { value: day, at } }],
        { 'mlops/retraining': 'drift', 'mlops/max-model-age': 'P7D' },
        { id: 'retraining-is-triggered' },
      );
    expect(trained('2026-10-30', '2026-11-01T00:00:00Z')?.state).toBe('pass');
    expect(trained('2026-10-03', '2026-11-01T00:00:00Z')?.state).toBe('fail');
    expect(trained('2026-10-03', '2026-10-04T00:00:00Z')).toMatchObject({
      state: 'unknown',
      reason: 'MLflow has not said since 2026-10-04 when it was last trained.',
    });
  });

  it('takes the latest of several tools that can be used', () => {
    expect(
      judge([
        { tool: 'Old', ...seen('models:/churn/6', '2026-10-20T00:00:00Z') },
        { tool: 'New', ...seen('models:/churn/7') },
        { tool: 'Timeless', ...seen('none', 'yesterday') },
        { tool: 'Garbled', ...seen('?', '2026-10-31T00:00:00Z') },
        { tool: 'Down', error: 'no route' },
      ]),
    ).toMatchObject({ evidence: [{ observed: { by: 'New' } }] });
  });

  it('counts for as long as the organization says, check by check', () => {
    const day = [seen('models:/churn/7')];
    expect(
      judge(day, {}, { rules: withFreshness('models-are-registered', 'P1D') }),
    ).toMatchObject({
      state: 'unknown',
      reason: 'MLflow last answered on 2026-10-30, longer ago than P1D.',
    });
    expect(
      judge(day, {}, { rules: withFreshness('models-are-monitored', 'P1D') }),
    ).toMatchObject({ state: 'pass' });
  });

  it.each([
    [
      'models-are-registered',
      'a month',
      /must be an ISO 8601 period such as P30D, got "a month"/,
    ],
    ['models-are-registered', 'P1Dgarbage', /got "P1Dgarbage"/],
    ['models-are-registered', 'P1D12H', /got "P1D12H"/],
    ['models-are-registered', 'P99999999Y', /got "P99999999Y"/],
    ['models-are-registered', 'P0D', /got "P0D"/],
    [
      'roles-are-covered',
      'P1D',
      /has no effect, since the check goes by the catalog alone/,
    ],
  ])(
    'stops the start on a freshness of %s of %s',
    (check, freshness, error) => {
      expect(() => withFreshness(check, freshness)).toThrow(error);
      expect(() => withFreshness(check, freshness)).toThrow(
        `mlops.practices.overrides.${check}.freshness`,
      );
    },
  );
});
