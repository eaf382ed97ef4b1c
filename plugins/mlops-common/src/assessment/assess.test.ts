import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { createRules, defaultRules } from '../rules';
import { ConfigReader } from '@backstage/config';
import type { AxisId } from '../modes/types';
import { sketch } from '../__testUtils__/sketch';
import type { Sketch } from '../__testUtils__/sketch';
import { assess } from './assess';

const now = new Date('2026-11-01T12:00:00Z');

/** Without a lifecycle unless it says otherwise. */
function make(ref: string, options: Sketch = {}): Entity {
  return sketch(ref, { ...options, lifecycle: options.lifecycle ?? null });
}
const owned = (to: Record<string, string[]> = {}) => ({
  to: { ownedBy: ['group:squad'], ...to },
});

function judge(entities: Entity[], rules = defaultRules) {
  const outcome = assess(entities, rules, { now });
  const team = (name = 'squad') =>
    outcome.teams.find(({ ref }) => ref === `group:default/${name}`)!;
  const fact = (axis: AxisId, name?: string) =>
    team(name).facts.find(candidate => candidate.axis === axis)!;
  return { ...outcome, team, fact };
}

const model = (more: Sketch = {}) =>
  make('component:model', { type: 'ml-model', ...owned(), ...more });

describe('assess', () => {
  it('judges nothing in an empty catalog, and no group without ML', () => {
    expect(judge([])).toMatchObject({ teams: [], entities: [] });
    expect(
      judge([
        make('group:squad'),
        make('component:web', { type: 'website', ...owned() }),
      ]).teams,
    ).toEqual([]);
  });

  it('counts each person once over the subtree, with the larger of declared and seen', () => {
    const people = [
      make('user:a', { to: { memberOf: ['group:squad', 'group:below'] } }),
      make('user:b', { to: { memberOf: ['group:below'] } }),
      make('group:squad', { to: { hasMember: ['user:ghost'] } }),
      make('group:below', { to: { childOf: ['group:squad'] } }),
      model(),
    ];
    expect(judge(people).fact('team-size')).toMatchObject({
      value: { teamSize: 3 },
      notes: ['No User in the catalog for 1 of 3 members.'],
    });
    people[2] = make('group:squad', {
      annotations: { 'mlops/team-size': '9' },
    });
    expect(judge(people).fact('team-size')).toMatchObject({
      value: { teamSize: 9 },
    });
  });

  it('counts declared sizes of nested groups once', () => {
    const size = (text: string, parent?: string) => ({
      annotations: { 'mlops/team-size': text },
      to: parent ? { childOf: [parent] } : undefined,
    });
    const outcome = judge([
      make('group:squad', {}),
      make('group:department', size('20', 'group:squad')),
      make('group:one', size('8', 'group:department')),
      make('group:two', size('12', 'group:department')),
      model(),
    ]);
    expect(outcome.fact('team-size')).toMatchObject({
      value: { teamSize: 20 },
    });
  });

  it('adds up what the groups below declare', () => {
    const below = (pipelines: string) => ({
      annotations: {
        'mlops/pipelines': pipelines,
        'mlops/legacy-systems': '3',
      },
      to: { childOf: ['group:squad'] },
    });
    const outcome = judge([
      make('group:squad'),
      make('group:one', below('14')),
      make('group:two', below('5')),
      model({ tags: ['xgboost'] }),
    ]);
    expect(outcome.fact('pipelines')).toMatchObject({
      value: { pipelineCount: 19 },
    });
    expect(outcome.fact('legacy')).toMatchObject({
      value: { legacySystems: 3 },
    });
  });

  it('believes a System that says it is legacy', () => {
    const outcome = judge([
      make('group:squad'),
      model(owned({ dependsOn: ['component:ledger'] })),
      make('component:ledger', { to: { partOf: ['system:mainframe'] } }),
      make('system:mainframe', { annotations: { 'mlops/legacy': 'true' } }),
    ]);
    expect(outcome.fact('legacy')).toMatchObject({
      value: { legacySystems: 1 },
    });
  });

  it('does not read an empty group as zero people', () => {
    expect(
      judge([make('group:squad'), model()]).fact('team-size'),
    ).toMatchObject({
      known: false,
      declare: { annotation: 'mlops/team-size', on: 'group:default/squad' },
    });
  });

  it('takes roles from groups, then people, then job titles', () => {
    const fact = judge([
      make('group:squad', { to: { hasMember: ['user:a', 'user:b'] } }),
      make('user:a', { annotations: { 'mlops/role': 'data-scientist' } }),
      make('user:b', { spec: { role: 'Senior Data Engineer' } }),
      model(),
    ]).fact('roles');
    expect(fact).toMatchObject({
      value: { roles: ['data-scientist', 'data-engineer'] },
      inferred: true,
      detail: '1 data scientist, 1 data engineer',
    });
  });

  it('takes the largest dataset that is read, and not what is written', () => {
    const entities = [
      make('group:squad'),
      make('component:train', {
        type: 'training-pipeline',
        ...owned({ dependsOn: ['resource:in', 'resource:small'] }),
      }),
      make('resource:in', {
        type: 'dataset',
        annotations: { 'mlops/data-volume': '5TB' },
      }),
      make('resource:small', {
        type: 'dataset',
        annotations: { 'mlops/data-volume': '5GB' },
      }),
      make('resource:out', {
        type: 'dataset',
        annotations: { 'mlops/data-volume': '50TB' },
        to: { dependsOn: ['component:train'] },
      }),
    ];
    expect(judge(entities).fact('data-volume')).toMatchObject({
      value: { largestDatasetBytes: 5e12 },
      sources: [
        {
          ref: 'resource:default/in',
          field: 'mlops/data-volume',
          value: '5TB',
        },
        { ref: 'resource:default/small' },
      ],
    });
  });

  it('keeps a malformed value as a finding, and the fact unknown', () => {
    const outcome = judge([
      make('group:squad'),
      model({ annotations: { 'mlops/data-volume': 'lots' } }),
    ]);
    expect(outcome.fact('data-volume').known).toBe(false);
    expect(outcome.team().findings).toEqual([
      expect.objectContaining({
        ref: 'component:default/model',
        field: 'mlops/data-volume',
        value: 'lots',
      }),
    ]);
  });

  it('concludes "none" only when the entities are described', () => {
    const silent = [make('group:squad'), model()];
    expect(judge(silent).fact('data-systems').known).toBe(false);
    expect(judge(silent).fact('legacy').known).toBe(false);
    const described = [make('group:squad'), model({ tags: ['xgboost'] })];
    expect(judge(described).fact('data-systems')).toMatchObject({
      value: { dataSystems: [] },
    });
    expect(judge(described).fact('legacy')).toMatchObject({
      value: { legacySystems: 0 },
    });
    expect(judge(described).fact('pipelines')).toMatchObject({
      value: { pipelineCount: 0 },
    });
  });

  it('lets what is found win over "none"', () => {
    const outcome = judge([
      make('group:squad', { annotations: { 'mlops/data-systems': 'none' } }),
      make('component:train', {
        type: 'training-pipeline',
        tags: ['spark'],
        ...owned(),
      }),
    ]);
    expect(outcome.fact('data-systems')).toMatchObject({
      value: { dataSystems: [{ id: 'spark', kind: 'engine' }] },
    });
    expect(outcome.team().findings[0].message).toContain(
      'what is found counts',
    );
  });

  it('does not fail silence about CI, but believes an explicit none', () => {
    const train = (annotations = {}) => [
      make('group:squad'),
      make('component:train', {
        type: 'training-pipeline',
        tags: ['xgboost'],
        annotations,
        ...owned(),
      }),
    ];
    expect(judge(train()).fact('delivery').known).toBe(false);
    expect(judge(train({ 'mlops/ci': 'none' })).fact('delivery')).toMatchObject(
      { value: { productionCiShare: 0 } },
    );
    expect(
      judge(train({ 'jenkins.io/job-full-name': 'x' })).fact('delivery'),
    ).toMatchObject({ value: { productionCiShare: 1 } });
  });

  it('counts the legacy systems that the ancestor unit reaches, one per System', () => {
    const outcome = judge([
      make('group:division'),
      make('group:squad', { to: { childOf: ['group:division'] } }),
      make('group:other', { to: { childOf: ['group:division'] } }),
      model(),
      make('component:score', {
        type: 'ml-service',
        to: { ownedBy: ['group:other'], dependsOn: ['component:bridge'] },
      }),
      make('component:bridge', {
        type: 'service',
        to: { dependsOn: ['resource:core', 'resource:core2', 'resource:old'] },
      }),
      make('resource:core', {
        tags: ['legacy'],
        to: { partOf: ['system:mainframe'] },
      }),
      make('resource:core2', {
        lifecycle: 'Deprecated',
        to: { partOf: ['system:mainframe'] },
      }),
      make('resource:old', {
        annotations: { 'mlops/end-of-life': '2026-10-31' },
      }),
      make('resource:fine', {
        annotations: { 'mlops/end-of-life': '2027-10-31' },
      }),
    ]);
    expect(outcome.fact('legacy')).toMatchObject({
      value: { legacySystems: 2 },
    });
    expect(outcome.fact('legacy', 'division')).toMatchObject({
      value: { legacySystems: 2 },
    });
  });

  it('inherits regulation, and never concludes "no" from silence', () => {
    const bank = (value?: string) => [
      make('group:bank', {
        annotations: value ? { 'mlops/regulated': value } : {},
      }),
      make('group:squad', { to: { childOf: ['group:bank'] } }),
      model(),
    ];
    expect(judge(bank()).fact('regulation').known).toBe(false);
    expect(judge(bank('SR 11-7')).fact('regulation')).toMatchObject({
      value: { regulated: true },
    });
    expect(judge(bank('no')).fact('regulation')).toMatchObject({
      value: { regulated: false },
    });
    const rules = createRules(
      new ConfigReader({ mlops: { organization: { regulated: false } } }),
    );
    expect(judge(bank(), rules).fact('regulation')).toMatchObject({
      value: { regulated: false },
    });
  });

  it('says which owner is missing, a user, or none', () => {
    const owners = judge([
      make('component:a', {
        type: 'ml-model',
        to: { ownedBy: ['group:gone'] },
      }),
      make('component:b', {
        type: 'ml-model',
        to: { ownedBy: ['user:someone'] },
      }),
      make('component:c', { type: 'ml-model' }),
    ]).entities.map(({ owner }) => owner.kind);
    expect(owners).toEqual(['missing', 'user', 'none']);
  });

  it('survives circles of groups and names their root', () => {
    const outcome = judge([
      make('group:squad', { to: { childOf: ['group:b'] } }),
      make('group:b', { to: { childOf: ['group:squad'] } }),
      model(),
    ]);
    expect(outcome.teams.map(({ ref }) => ref)).toEqual([
      'group:default/b',
      'group:default/squad',
    ]);
    expect(outcome.team('b').findings[0].message).toContain(
      "each other's ancestors",
    );
  });

  it('reports dangling relations, and points a silent squad to its settled parent', () => {
    const outcome = judge([
      model(owned({ dependsOn: ['resource:nowhere'] })),
      make('group:squad'),
    ]);
    expect(outcome.team().findings).toEqual([
      expect.objectContaining({
        field: 'spec.dependsOn',
        value: 'resource:default/nowhere',
      }),
    ]);
  });
});

describe('assess, for any catalog', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd');
  const refs = fc
    .tuple(
      fc.constantFrom(
        'group',
        'component',
        'resource',
        'user',
        'api',
        'system',
      ),
      names,
    )
    .map(([kind, name]) => `${kind}:${name}`);
  const annotationValues = fc.oneof(
    fc.constantFrom(
      'true',
      'none',
      '5',
      '2TB',
      'yes',
      'kafka,spark',
      'todo',
      '-1',
    ),
    fc.anything() as fc.Arbitrary<string>,
  );
  const sketches: fc.Arbitrary<Sketch> = fc.record({
    type: fc.constantFrom(
      'ml-model',
      'training-pipeline',
      'dataset',
      'service',
      'team',
    ),
    tags: fc.array(fc.constantFrom('spark', 'kafka', 'legacy', 'pytorch'), {
      maxLength: 2,
    }),
    annotations: fc.dictionary(
      fc.constantFrom(
        'mlops/ml',
        'mlops/team-size',
        'mlops/data-volume',
        'mlops/ci',
        'mlops/regulated',
        '__proto__',
      ),
      annotationValues,
      { maxKeys: 3 },
    ),
    to: fc.dictionary(
      fc.constantFrom(
        'ownedBy',
        'childOf',
        'dependsOn',
        'memberOf',
        'partOf',
        'consumesApi',
        'hasPart',
      ),
      fc.array(refs, { maxLength: 2 }),
      { maxKeys: 3 },
    ),
  });
  const catalogs = fc.dictionary(refs, sketches, { maxKeys: 12 });

  it('never throws, and does not depend on the order of entities or relations', () => {
    fc.assert(
      fc.property(catalogs, catalog => {
        const entities = Object.entries(catalog).map(([ref, options]) =>
          make(ref, options),
        );
        const reversed = [...entities].reverse().map(entity => ({
          ...entity,
          relations: [...entity.relations!].reverse(),
        }));
        expect(assess(reversed, defaultRules, { now })).toEqual(
          assess(entities, defaultRules, { now }),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads a hostile entity in peace', () => {
    const hostile = {
      apiVersion: 'x',
      kind: 'Component',
      metadata: {
        name: 'thing',
        title: 7,
        tags: [null, 5, { a: 1 }, 'pytorch'],
        annotations: JSON.parse(
          '{"__proto__": "x", "mlops/ml": null, "constructor": "y"}',
        ),
        description: 'x'.repeat(10_000_000),
      },
      spec: { type: ['a'], lifecycle: 3, profile: 'no', framework: {} },
      relations: [null, {}, { type: 5 }, { type: 'ownedBy', targetRef: 8 }],
    } as unknown as Entity;
    expect(judge([hostile]).entities).toMatchObject([
      { ml: 'yes', owner: { kind: 'none' } },
    ]);
  });
});

describe('what is probable', () => {
  const assistant = (to: Record<string, string[]> = {}) =>
    make('component:llm-assistant', { type: 'service', ...owned(to) });

  it('is confirmed by a model that it depends on', () => {
    const { entities } = judge([
      make('group:squad'),
      model(),
      assistant({ dependsOn: ['component:model'] }),
    ]);
    const found = entities.find(({ ref }) => ref.includes('assistant'))!;
    expect(found.ml).toBe('yes');
    expect(found.confirmedBy).toEqual(['component:default/model']);
  });

  it('confirms nothing itself', () => {
    const { entities } = judge([
      make('group:squad'),
      assistant({ dependsOn: ['component:genai-gateway'] }),
      make('component:genai-gateway', { type: 'service', ...owned() }),
    ]);
    expect(entities.map(({ ml }) => ml)).toEqual(['probable', 'probable']);
  });

  it('is never made by a relation alone', () => {
    const { entities } = judge([
      make('group:squad'),
      model(),
      make('component:shop', {
        type: 'service',
        ...owned({ dependsOn: ['component:model'] }),
      }),
    ]);
    expect(entities.map(({ ref }) => ref)).toEqual(['component:default/model']);
  });
});

describe('findings of what is written in vain', () => {
  const findingsOf = (entities: Entity[]) =>
    judge(entities)
      .team()
      .findings.map(({ field, message }) => `${field} ${message}`);

  it('names data systems that it does not know, and what was meant', () => {
    expect(
      findingsOf([
        make('group:squad', {
          annotations: { 'mlops/data-systems': 'kafak,spark' },
        }),
        model(),
      ]),
    ).toEqual([
      'mlops/data-systems "kafak" is no data system that we know, so it counts for nothing; did you mean kafka?',
    ]);
  });

  it('names unknown annotations under our prefix', () => {
    expect(
      findingsOf([
        make('group:squad'),
        model({ annotations: { 'mlops/data-volumes': '5TB' } }),
      ]),
    ).toEqual([
      'mlops/data-volumes is no annotation that we know; did you mean mlops/data-volume?',
    ]);
  });

  it('names the size of an organization below its root', () => {
    expect(
      findingsOf([
        make('group:squad', {
          annotations: { 'mlops/organization-size': '900' },
          to: { childOf: ['group:root'] },
        }),
        make('group:root'),
        model(),
      ])[0],
    ).toContain('counts on its root group only');
  });

  it('cuts a chain of groups that no organization has', () => {
    const chain = Array.from({ length: 70 }, (_, i) =>
      make(i === 0 ? 'group:squad' : `group:g${i}`, {
        to: { childOf: [`group:g${i + 1}`] },
      }),
    );
    const { teams } = judge([...chain, model()]);
    expect(teams.length).toBeLessThanOrEqual(65);
  });
});

describe('further sources of facts', () => {
  it('reads job titles by the patterns of the configuration', () => {
    const rules = createRules(
      new ConfigReader({
        mlops: {
          recognition: {
            jobTitles: [{ pattern: 'Quant', role: 'data-scientist' }],
          },
        },
      }),
    );
    const { fact } = judge(
      [
        make('group:squad', { to: { hasMember: ['user:ada'] } }),
        make('user:ada', { spec: { role: 'Senior quant' } }),
        model(),
      ],
      rules,
    );
    expect(fact('roles')).toMatchObject({
      known: true,
      inferred: true,
      value: { roles: ['data-scientist'] },
    });
    expect(() =>
      createRules(
        new ConfigReader({
          mlops: {
            recognition: { jobTitles: [{ pattern: '(', role: 'operations' }] },
          },
        }),
      ),
    ).toThrow('mlops.recognition.jobTitles[0].pattern');
  });

  it('reads the records a day of data that the team owns and nobody reads', () => {
    const { fact } = judge([
      make('group:squad'),
      model(),
      make('resource:clicks', {
        type: 'stream',
        annotations: { 'mlops/records-per-day': '3M' },
        ...owned(),
      }),
    ]);
    expect(fact('data-flow')).toMatchObject({
      known: true,
      value: { recordsPerDay: 3e6 },
    });
  });
});
