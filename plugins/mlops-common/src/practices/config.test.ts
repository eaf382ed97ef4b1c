import { ConfigReader } from '@backstage/config';
import { assess } from '../assessment/assess';
import { createRules, defaultRules } from '../rules';
import { largeGroup, sketch } from '../__testUtils__/sketch';
import type { Sketch } from '../__testUtils__/sketch';
import type { CustomCheck } from './custom';

const now = new Date('2026-11-01');
const withPractices = (practices: object, checks?: CustomCheck[]) =>
  createRules(new ConfigReader({ mlops: { practices } as never }), { checks });

const runbook = {
  id: 'models-have-a-runbook',
  area: 'monitoring',
  statement: 'Models have a runbook',
  why: 'Whoever is called at night needs to know what to do.',
  remedy: 'Write one, and link it.',
  level: 3,
  addresses: ['H5'],
  judges: { kind: 'Component', 'spec.type': 'ml-model' },
  evidence: { annotation: 'example.com/runbook' },
};

function judge(rules = defaultRules, model: Sketch = {}, others = 0) {
  const owned = { ownedBy: ['group:squad'] };
  return assess(
    [
      sketch('group:squad', { annotations: largeGroup }),
      sketch('component:model', { type: 'ml-model', to: owned, ...model }),
      ...Array.from({ length: others }, (_, index) =>
        sketch(`component:other${index}`, {
          type: 'ml-model',
          annotations: { 'example.com/runbook': 'https://example.com' },
          to: owned,
        }),
      ),
    ],
    rules,
    { now },
  );
}
const resultOf = (id: string, outcome: ReturnType<typeof judge>) =>
  outcome.entities
    .find(({ ref }) => ref === 'component:default/model')
    ?.checks.find(check => check.id === id);

describe('mlops.practices', () => {
  it('adds a check that looks for an annotation, and knows silence from refusal', () => {
    const rules = withPractices({ checks: [runbook] });
    const state = (value?: string, others = 0) =>
      resultOf(
        runbook.id,
        judge(
          rules,
          value === undefined
            ? {}
            : { annotations: { 'example.com/runbook': value } },
          others,
        ),
      );
    expect(state('https://example.com')).toMatchObject({
      state: 'pass',
      evidence: [{ field: 'example.com/runbook' }],
    });
    expect(state('none')?.state).toBe('fail');
    expect(state('todo')?.state).toBe('unknown');
    expect(state()?.state).toBe('unknown');
    expect(state(undefined, 3)?.state).toBe('fail');
    expect(rules.rulesVersion).not.toBe(defaultRules.rulesVersion);
  });

  it.each([
    [{ tag: 'on-call' }, { tags: ['on-call'] }],
    [{ relation: 'providesApi' }, { to: { providesApi: ['api:x'] } }],
  ])('adds a check that looks for %j', (evidence, model) => {
    const rules = withPractices({ checks: [{ ...runbook, evidence }] });
    const owner = { ownedBy: ['group:squad'] };
    const given = { ...model, to: { ...owner, ...(model as Sketch).to } };
    expect(resultOf(runbook.id, judge(rules, given))?.state).toBe('pass');
    expect(resultOf(runbook.id, judge(rules))?.state).toBe('unknown');
  });

  it('switches off, re-levels and re-targets our checks', () => {
    const rules = withPractices({
      overrides: {
        'models-are-registered': { enabled: false },
        'models-are-monitored': {
          level: 2,
          key: false,
          modes: ['big-data-ops'],
        },
      },
      targets: { 'large-scale-mlops': 1 },
      levelShare: 1,
    });
    const outcome = judge(rules);
    expect(resultOf('models-are-registered', outcome)).toBeUndefined();
    expect(resultOf('models-are-monitored', outcome)).toBeUndefined();
    expect(outcome.teams[0].practices.target).toBe(1);
    expect(rules.practices.policy.levelShare).toBe(1);
  });

  it('knows other words for production', () => {
    const rules = withPractices({ productionLifecycles: ['GA'] });
    const id = 'models-are-monitored';
    expect(resultOf(id, judge(rules))).toBeUndefined();
    expect(resultOf(id, judge(rules, { lifecycle: 'ga' }))).toBeDefined();
  });

  it.each([
    [{ familyShare: 3 }, 'mlops.practices.familyShare must be a share'],
    [
      { target: {} },
      'mlops.practices.target is no setting; did you mean targets?',
    ],
    [
      { targets: { 'small-data-ops': 9 } },
      'targets.small-data-ops must be a level from 0 to 4',
    ],
    [
      { overrides: { 'models-are-green': {} } },
      'overrides.models-are-green is no setting',
    ],
    [
      { overrides: { 'models-are-validated': { level: 0 } } },
      'models-are-validated.level must be a level from 1',
    ],
    [
      { checks: [{ ...runbook, area: 'weather' }] },
      'checks[0].area must be one of ownership',
    ],
    [{ checks: [runbook, runbook] }, '"models-have-a-runbook" exists already'],
    [
      { checks: [{ ...runbook, id: 'models-are-validated' }] },
      '"models-are-validated" exists already',
    ],
    [{ checks: [{ ...runbook, id: 'Nice' }] }, 'checks[0].id must be words'],
    [
      { checks: [{ ...runbook, judges: { $nope: 1 } }] },
      'checks[0].judges is not a filter predicate',
    ],
    [
      { checks: [{ ...runbook, evidence: {} }] },
      'checks[0].evidence must name exactly one',
    ],
    [
      { checks: [{ ...runbook, evidence: { tag: 'a', relation: 'b' } }] },
      'got relation and tag',
    ],
    [
      { checks: [{ ...runbook, addresses: ['Z9'] }] },
      'checks[0].addresses must hold any of',
    ],
  ])('refuses %j by its path', (practices, message) => {
    expect(() => withPractices(practices)).toThrow(message);
  });
});

describe('a check of a module', () => {
  const check = (change: Partial<CustomCheck>): CustomCheck => ({
    id: 'models-have-a-mascot',
    area: 'ownership',
    level: 1,
    key: false,
    statement: 'Models have a mascot',
    why: 'It is nice.',
    addresses: [],
    references: [],
    evidence: 'spec.mascot',
    remedy: 'Draw one.',
    effort: 'minutes',
    modes: ['large-scale-mlops'],
    declare: [],
    judgesEntity: ({ kind }) => kind === 'component',
    evaluateEntity: ({ spec }) =>
      spec?.mascot
        ? { state: 'pass', evidence: [] }
        : { state: 'missing', reason: 'No mascot.' },
    ...change,
  });

  it('judges like ours', () => {
    const rules = withPractices({}, [check({})]);
    const state = (spec: object) =>
      resultOf(check({}).id, judge(rules, { spec: { ...spec } }))?.state;
    expect(state({ mascot: 'otter' })).toBe('pass');
    expect(state({})).toBe('unknown');
  });

  it('that throws is unknown with the text, is counted, and the run goes on', () => {
    const rules = withPractices({}, [
      check({
        evaluateEntity: () => {
          throw new Error('no otter');
        },
      }),
    ]);
    const outcome = judge(rules);
    expect(resultOf(check({}).id, outcome)).toMatchObject({
      state: 'unknown',
      reason: 'The check failed: no otter.',
    });
    expect(outcome.checkFailures).toEqual({ 'models-have-a-mascot': 1 });
    expect(resultOf('models-are-validated', outcome)).toBeDefined();
  });

  it('may not take the id of ours', () => {
    expect(() =>
      withPractices({}, [check({ id: 'models-are-validated' })]),
    ).toThrow('exists already');
  });
});
