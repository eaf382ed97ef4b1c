import type { Entity } from '@backstage/catalog-model';
import { assess, defaultRules } from '@backstage-mlops/plugin-mlops-common';
import type {
  CatalogAssessment,
  TeamAssessment,
} from '@backstage-mlops/plugin-mlops-common';
import {
  redactEntity,
  redactPractices,
  redactTeam,
  refsInTeam,
  toSummary,
} from './redact';

interface Options {
  annotations?: Record<string, string>;
  type?: string;
  tags?: string[];
  to?: Record<string, string[]>;
}

function entity(ref: string, options: Options = {}): Entity {
  const [kind, name] = ref.split(':');
  const { annotations, type, tags, to = {} } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      title: `Title ${name}`,
      annotations,
      tags,
    },
    spec: { type, lifecycle: 'production' },
    relations: Object.entries(to).flatMap(([relation, targets]) =>
      targets.map(target => ({
        type: relation,
        targetRef: target.replace(':', ':default/'),
      })),
    ),
  };
}

/** A division with two squads, in which every entity adds something to every kind of evidence. */
function catalog(change: Record<string, Partial<Options>> = {}): Entity[] {
  const built = (ref: string, options: Options = {}) =>
    entity(ref, {
      ...options,
      ...change[ref],
      annotations: { ...options.annotations, ...change[ref]?.annotations },
    });
  const model = (ref: string, owner: string, needs: string[], more = {}) =>
    built(ref, {
      type: 'ml-model',
      to: { ownedBy: [owner], dependsOn: needs },
      ...more,
    });
  return [
    built('group:division', {
      annotations: { 'mlops/regulated': 'no', 'mlops/data-systems': 'none' },
    }),
    built('group:quartz', {
      annotations: { 'mlops/roles': 'data-scientist=3, data-engineer=1' },
      to: {
        childOf: ['group:division'],
        hasMember: ['user:ulrike', 'user:grace', 'user:edsger'],
      },
    }),
    built('group:basalt', { to: { childOf: ['group:division'] } }),
    ...['ulrike', 'grace', 'edsger'].map(name =>
      built(`user:${name}`, {
        annotations: { 'mlops/role': 'data-scientist' },
        to: { memberOf: ['group:quartz'] },
      }),
    ),
    model('component:opal', 'group:quartz', ['resource:jade'], {
      annotations: { 'mlops/ci': 'github-actions', 'mlops/frameworks': 'xgb1' },
    }),
    model('component:topaz', 'group:quartz', ['resource:onyx'], {
      annotations: { 'mlops/data-volume': '41GB' },
    }),
    model('component:agate', 'group:basalt', ['resource:pyrite'], {
      annotations: { 'mlops/regulated': 'GDPR', 'mlops/ml': 'perhaps' },
    }),
    built('resource:jade', {
      type: 'dataset',
      annotations: {
        'mlops/data-volume': '31GB',
        'mlops/records-per-day': '717',
      },
    }),
    built('resource:onyx', {
      type: 'dataset',
      annotations: { 'mlops/data-volume': '53GB' },
    }),
    built('resource:pyrite', {
      type: 'spark-cluster',
      tags: ['spark'],
      annotations: { 'mlops/legacy': 'true' },
    }),
    built('component:flint', {
      type: 'ml-pipeline',
      to: { ownedBy: ['group:basalt'] },
    }),
  ];
}

function judge(entities: Entity[]): CatalogAssessment {
  return assess(entities, defaultRules, { now: new Date('2026-11-01') });
}

/** All that a caller could be shown of one team. */
function shown(
  assessment: CatalogAssessment,
  ref: string,
  hidden: ReadonlySet<string>,
) {
  const canRead = (candidate: string) => !hidden.has(candidate);
  const team = assessment.teams.find(candidate => candidate.ref === ref)!;
  const wire = redactTeam(team, canRead, defaultRules, {
    links: assessment.teams.map(({ ref: link, title, verdict }) => ({
      ref: link,
      title,
      mode: verdict.mode,
      status: verdict.status,
    })),
    entities: assessment.entities.filter(found =>
      team.entities.includes(found.ref),
    ),
  });
  return {
    wire,
    summary: toSummary(wire, team, defaultRules),
    entities: assessment.entities
      .filter(found => canRead(found.ref))
      .map(found => redactEntity(found, canRead, defaultRules)),
    practices: redactPractices(
      team,
      canRead,
      defaultRules,
      assessment.entities.filter(({ ref: one }) =>
        team.practices.judged.includes(one),
      ),
    ),
  };
}

const all = catalog().map(
  ({ kind, metadata }) => `${kind}:default/${metadata.name}`,
);
const nameOf = (ref: string) => ref.split('/')[1];
const baseline = judge(catalog());
const teams = baseline.teams.map(({ ref }) => ref);

/** Every single entity hidden, and every pair. */
const hiddenSets = all.flatMap((first, at) => [
  new Set([first]),
  ...all.slice(at + 1).map(second => new Set([first, second])),
]);

describe('redaction', () => {
  it('names nothing that is hidden, whichever one or two entities are', () => {
    for (const hidden of hiddenSets) {
      for (const team of teams.filter(ref => !hidden.has(ref))) {
        const text = JSON.stringify(shown(baseline, team, hidden));
        for (const ref of hidden) {
          // What a readable entity says of itself, such as its owner's absence, is no secret.
          expect({ hidden: ref, text }).not.toMatchObject({
            text: expect.stringContaining(nameOf(ref)),
          });
        }
      }
    }
  });

  it.each<[string, Partial<Options>]>([
    ['component:topaz', { annotations: { 'mlops/data-volume': '44GB' } }],
    ['resource:onyx', { annotations: { 'mlops/data-volume': '97GB' } }],
    ['resource:jade', { annotations: { 'mlops/records-per-day': '919' } }],
    ['component:opal', { annotations: { 'mlops/frameworks': 'xgb2' } }],
    ['component:agate', { annotations: { 'mlops/regulated': 'HIPAA' } }],
    ['component:agate', { annotations: { 'mlops/ml': 'never' } }],
    [
      'group:quartz',
      { annotations: { 'mlops/roles': 'data-scientist=5, data-engineer=1' } },
    ],
    ['resource:pyrite', { type: 'flink-cluster', tags: ['flink'] }],
  ])('shows no value of a hidden %s', (ref, change) => {
    const hidden = new Set([ref.replace(':', ':default/')]);
    const changed = judge(catalog({ [ref]: change }));
    expect(changed).not.toEqual(baseline);
    for (const team of teams.filter(found => !hidden.has(found))) {
      expect(shown(changed, team, hidden)).toEqual(
        shown(baseline, team, hidden),
      );
    }
  });

  it('counts no hidden entity, also one that is no source', () => {
    const withCi = (silent: number) =>
      judge([
        entity('group:quartz'),
        ...Array.from({ length: silent }, (_, index) =>
          entity(`component:silent-${index}`, {
            type: 'ml-model',
            // Says how it works, but nothing of CI.
            annotations: { 'mlops/frameworks': 'pytorch' },
            to: { ownedBy: ['group:quartz'] },
          }),
        ),
        entity('component:opal', {
          type: 'ml-model',
          annotations: { 'mlops/ci': 'jenkins' },
          to: { ownedBy: ['group:quartz'] },
        }),
      ]);
    const hidden = new Set(
      [0, 1, 2, 3].map(index => `component:default/silent-${index}`),
    );
    const ref = 'group:default/quartz';
    const three = shown(withCi(3), ref, hidden);
    expect(three).toEqual(shown(withCi(4), ref, hidden));
    expect(three.wire.entities).toHaveLength(1);
    const open = shown(withCi(4), ref, new Set());
    expect(JSON.stringify(open)).toContain('1 of 5 production');
  });

  it('counts no member of a hidden group', () => {
    const withMembers = (count: number) => {
      const users = Array.from({ length: count }, (_, at) => `user:u-${at}`);
      return judge([
        entity('group:quartz', { to: { hasMember: ['user:ulrike'] } }),
        entity('user:ulrike', {
          annotations: { 'mlops/role': 'data-scientist' },
        }),
        entity('group:onyx', {
          to: { childOf: ['group:quartz'], hasMember: users },
        }),
        ...users.map(ref => entity(ref)),
        entity('component:opal', {
          type: 'ml-model',
          to: { ownedBy: ['group:quartz'] },
        }),
      ]);
    };
    const ref = 'group:default/quartz';
    const hidden = new Set(['group:default/onyx']);
    expect(shown(withMembers(4), ref, hidden)).toEqual(
      shown(withMembers(5), ref, hidden),
    );
    const open = shown(withMembers(5), ref, new Set());
    expect(JSON.stringify(open)).toContain('1 of 6 members');
  });

  it('does not ask to annotate what the caller may not read', () => {
    const assessment = judge([
      entity('group:quartz'),
      entity('component:opal', {
        type: 'ml-model',
        to: { ownedBy: ['group:quartz'], dependsOn: ['resource:jade'] },
      }),
      entity('resource:jade', { type: 'dataset' }),
    ]);
    const volume = (hidden: string[]) =>
      shown(
        assessment,
        'group:default/quartz',
        new Set(hidden),
      ).wire.facts.find(({ axis }) => axis === 'data-volume');
    expect(volume([])).toMatchObject({
      reason: 'No dataset that is read declares its size.',
      declare: { on: 'resource:default/jade' },
    });
    expect(volume(['resource:default/jade'])).toMatchObject({
      withheld: true,
      reason: 'Too little is declared.',
      declare: { on: 'group:default/quartz' },
    });
  });

  it('keeps the verdict and its bands, since a verdict is one statement', () => {
    const ref = 'group:default/division';
    const hidden = new Set(['resource:default/onyx']);
    const { wire } = shown(baseline, ref, hidden);
    const open = shown(baseline, ref, new Set()).wire;
    expect(wire.verdict.scores).toEqual(open.verdict.scores);
    const volume = (facts: typeof wire.facts) =>
      facts.find(({ axis }) => axis === 'data-volume')!;
    expect(volume(open.facts)).toMatchObject({ text: '53\u00a0GB' });
    expect(volume(wire.facts)).toMatchObject({
      withheld: true,
      band: volume(open.facts).band,
      sources: [
        { ref: 'component:default/topaz' },
        { ref: 'resource:default/jade' },
      ],
    });
    expect(volume(wire.facts)).not.toHaveProperty('text');
    expect(volume(wire.facts)).not.toHaveProperty('value');
  });

  it('asks about every ref that an answer could show', () => {
    const asked = new Set(baseline.teams.flatMap(refsInTeam));
    for (const team of baseline.teams) {
      const { wire } = shown(baseline, team.ref, new Set());
      const refs = JSON.stringify(wire).match(/[a-z]+:default\/[a-z-]+/g) ?? [];
      expect(refs.filter(ref => !asked.has(ref))).toEqual([]);
    }
  });

  it('lists twenty sources and counts the others that are readable', () => {
    const [team] = judge([
      entity('group:quartz'),
      ...Array.from({ length: 25 }, (_, index) =>
        entity(`component:p-${index}`, {
          type: 'ml-pipeline',
          annotations: { 'mlops/data-volume': `${index + 1}GB` },
          to: { ownedBy: ['group:quartz'] },
        }),
      ),
    ]).teams as TeamAssessment[];
    const { facts } = redactTeam(
      team,
      ref => ref !== 'component:default/p-3',
      defaultRules,
      { links: [], entities: [] },
    );
    const volume = facts.find(({ axis }) => axis === 'data-volume')!;
    expect(volume.sources).toHaveLength(20);
    expect(volume.moreSources).toBe(4);
  });

  describe('of what is confirmed by an entity that the reader may not see', () => {
    const outcome = judge([
      entity('group:quartz'),
      entity('component:llm-desk', {
        type: 'service',
        to: { ownedBy: ['group:quartz'], dependsOn: ['resource:secret-model'] },
      }),
      entity('resource:secret-model', {
        type: 'ml-model',
        to: { ownedBy: ['group:basalt'] },
      }),
      entity('group:basalt'),
    ]);
    const desk = outcome.entities.find(({ ref }) => ref.includes('desk'))!;
    const team = outcome.teams.find(({ ref }) => ref.includes('quartz'))!;
    const read = (canRead: (ref: string) => boolean) => ({
      entity: redactEntity(desk, canRead, defaultRules),
      team: redactTeam(team, canRead, defaultRules, {
        links: [],
        entities: [desk],
      }),
    });

    it('says no more than the entity itself does', () => {
      const { entity: shownDesk, team: shownTeam } = read(
        ref => !ref.includes('secret'),
      );
      expect(shownDesk.ml).toBe('probable');
      expect(shownDesk.reason).not.toContain('confirms');
      expect(shownTeam.entities[0].ml).toBe('probable');
      expect(shownTeam.onlyProbable).toBe(true);
    });

    it('says so to who may read both', () => {
      const { entity: shownDesk, team: shownTeam } = read(() => true);
      expect(shownDesk.ml).toBe('yes');
      expect(shownDesk.reason).toContain('confirms');
      expect(shownTeam.onlyProbable).toBeUndefined();
    });

    it('calls a team only probable to nobody who may not see all of it', () => {
      const hiding = redactTeam(
        { ...team, entities: [...team.entities, 'component:default/hidden'] },
        ref => !ref.includes('secret') && !ref.includes('hidden'),
        defaultRules,
        { links: [], entities: [desk] },
      );
      expect(hiding.onlyProbable).toBeUndefined();
    });
  });

  describe('of waivers', () => {
    const waived = assess(
      [
        entity('group:quartz'),
        entity('group:basalt', { to: { childOf: ['group:quartz'] } }),
        entity('component:opal', {
          type: 'ml-model',
          to: { ownedBy: ['group:basalt'] },
        }),
      ],
      defaultRules,
      {
        now: new Date('2026-11-01'),
        waivers: [
          {
            check: 'models-are-registered',
            ref: 'group:default/quartz',
            reason: 'Secret merger',
            by: 'user:default/ulrike',
            until: '2999-12-31',
          },
          {
            check: 'ml-assets-have-a-live-owner',
            ref: 'group:default/basalt',
            reason: 'Secret team',
            by: 'user:default/ulrike',
            until: '2999-12-31',
          },
        ],
      },
    );
    const opal = waived.entities[0];
    const checkOf = (id: string, hidden: string[]) =>
      redactEntity(
        opal,
        ref => !hidden.includes(nameOf(ref)),
        defaultRules,
      ).checks.find(({ check }) => check.id === id)!;

    it('shows one to who may read what it was made on', () => {
      expect(checkOf('models-are-registered', [])).toMatchObject({
        state: 'waived',
        waiver: { reason: 'Secret merger', by: 'user:default/ulrike' },
      });
      const { waiver } = checkOf('models-are-registered', ['ulrike']);
      expect(waiver).toEqual({
        reason: 'Secret merger',
        by: undefined,
        until: '2999-12-31',
      });
    });

    it('shows to all others what the check says without it', () => {
      const shownCheck = checkOf('models-are-registered', ['quartz']);
      expect(shownCheck).toMatchObject({
        state: 'unknown',
        reason: 'No model registry is declared.',
      });
      expect(shownCheck.waiver).toBeUndefined();
      const team = waived.teams.find(({ ref }) => ref.includes('basalt'))!;
      const practices = (hidden?: string) =>
        redactPractices(
          team,
          ref => nameOf(ref) !== hidden,
          defaultRules,
          waived.entities,
        );
      const rolledUp = (hidden?: string) =>
        practices(hidden).checks.find(
          ({ check }) => check.id === 'models-are-registered',
        );
      expect(rolledUp()).toMatchObject({ state: 'waived', waived: 1 });
      expect(rolledUp('quartz')).toMatchObject({
        state: 'unknown',
        waived: 0,
        unknown: 1,
      });
      const toDeclare = (hidden?: string) =>
        practices(hidden).declare.map(({ check }) => check.id);
      expect(toDeclare()).not.toContain('models-are-registered');
      expect(toDeclare('quartz')).toContain('models-are-registered');
      expect(JSON.stringify(practices('quartz'))).not.toContain(
        'Secret merger',
      );
    });

    it('leaves none on the owner check of a hidden owner', () => {
      const live = checkOf('ml-assets-have-a-live-owner', ['basalt']);
      expect(live).toMatchObject({
        state: 'unknown',
        reason: 'Its owner is not shown to you.',
      });
      expect(live.waiver).toBeUndefined();
    });
  });

  it('gives no reason for a check of the team that rests on hidden people', () => {
    const { teams: judged } = judge([
      entity('group:quartz', {
        annotations: {
          'mlops/team-size': '60',
          'mlops/organization-size': '900',
          'mlops/data-volume': '400GB',
        },
        to: { hasMember: ['user:ulrike'] },
      }),
      entity('user:ulrike', {
        annotations: { 'mlops/role': 'data-scientist' },
      }),
      entity('component:opal', {
        type: 'ml-model',
        to: { ownedBy: ['group:quartz'] },
      }),
    ]);
    const reasonFor = (hidden: string) =>
      redactPractices(
        judged[0],
        ref => ref !== hidden,
        defaultRules,
        [],
      ).checks.find(({ check }) => check.id === 'roles-are-covered')!.reason;
    expect(reasonFor('nobody')).toContain('Nobody covers');
    expect(reasonFor('user:default/ulrike')).toBe(
      'What decides it is not shown to you.',
    );
  });
});
