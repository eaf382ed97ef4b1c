import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { annotationKeys, annotations } from '../annotations/catalogue';
import { modeIds } from '../modes/catalogue';
import { recognize } from '../recognition/recognize';
import { defaultRules as rules } from '../rules';
import { assess } from './assess';

const now = new Date('2026-11-01T12:00:00Z');

const refs = [
  'group:default/a',
  'group:default/b',
  'group:default/c',
  'user:default/u',
  'component:default/x',
  'component:default/y',
  'resource:default/data',
  'resource:default/kafka-main',
  'resource:default/spark-main',
  'api:default/serving',
  'system:default/s',
  'component:default/missing',
];

const anyAnnotations = fc
  .array(
    fc.oneof(
      fc.constantFrom(...annotationKeys).map(key => {
        const { annotation, example } = annotations[key];
        return [annotation, example] as const;
      }),
      fc.tuple(
        fc
          .constantFrom(...annotationKeys)
          .map(key => annotations[key].annotation),
        fc.constantFrom('none', 'todo', '5', 'yes', 'kafka,spark', '2.5TB'),
      ),
      fc.tuple(fc.constantFrom('mlops/unknown', 'other.org/key'), fc.string()),
    ),
    { maxLength: 6 },
  )
  .map(entries => Object.fromEntries(entries));

const anyRelations = fc.array(
  fc.record({
    type: fc.constantFrom(
      'ownedBy',
      'hasMember',
      'memberOf',
      'childOf',
      'parentOf',
      'partOf',
      'dependsOn',
      'consumesApi',
      'providesApi',
      'somethingElse',
    ),
    targetRef: fc.constantFrom(...refs),
  }),
  { maxLength: 8 },
);

const anyEntity: fc.Arbitrary<Entity> = fc
  .record({
    ref: fc.constantFrom(...refs.slice(0, -1)),
    type: fc.constantFrom(
      'service',
      'ml-model',
      'training-pipeline',
      'dataset',
      'database',
      'team',
      'pipeline',
    ),
    tags: fc.subarray(['ml', 'ai', 'kafka', 'spark', 'pytorch', 'legacy']),
    description: fc.constantFrom('', 'A machine learning model', 'Checkout'),
    annotations: anyAnnotations,
    relations: anyRelations,
  })
  .map(({ ref, type, relations, ...metadata }) => {
    const [kind, name] = ref.split(':');
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name: name.split('/')[1], ...metadata },
      spec: { type },
      relations,
    };
  });

const anyCatalog = fc.uniqueArray(anyEntity, {
  selector: ({ kind, metadata }) => `${kind}:${metadata.name}`,
  maxLength: 11,
});

const runs = { numRuns: 10_000 };

describe('assess, for any catalog', () => {
  it('always gives verdicts whose rows add up, and the same ones again', () => {
    fc.assert(
      fc.property(anyCatalog, entities => {
        const outcome = assess(entities, rules, { now });
        for (const { verdict, facts } of outcome.teams) {
          expect(facts).toHaveLength(11);
          for (const mode of modeIds) {
            const sum = verdict.ledger.reduce(
              (total, row) => total + row.points[mode],
              0,
            );
            expect(sum).toBe(verdict.scores[mode]);
          }
        }
        expect(assess(entities, rules, { now })).toEqual(outcome);
      }),
      runs,
    );
  });

  it('does not depend on the order of entities, relations, tags or annotations', () => {
    fc.assert(
      fc.property(anyCatalog, entities => {
        const turned = [...entities].reverse().map(entity => ({
          ...entity,
          metadata: {
            ...entity.metadata,
            tags: [...entity.metadata.tags!].reverse(),
            annotations: Object.fromEntries(
              Object.entries(entity.metadata.annotations!).reverse(),
            ),
          },
          relations: [...entity.relations!].reverse(),
        }));
        expect(assess(turned, rules, { now })).toEqual(
          assess(entities, rules, { now }),
        );
        for (const [index, entity] of [...entities].reverse().entries()) {
          expect(recognize(turned[index], rules)).toEqual(
            recognize(entity, rules),
          );
        }
      }),
      runs,
    );
  });
});

describe('hostile entities', () => {
  const anyJson = fc.jsonValue({ maxDepth: 5 });
  const hostile = fc
    .record({
      kind: fc.constantFrom('Component', 'Group', 'User', 'API', '__proto__'),
      name: fc.oneof(fc.string({ minLength: 1 }), fc.constant('constructor')),
      annotations: fc.dictionary(
        fc.constantFrom(
          '__proto__',
          'mlops/unheard-of',
          ...annotationKeys.map(key => annotations[key].annotation),
        ),
        anyJson,
      ),
      metadata: fc.dictionary(
        fc.constantFrom(
          '__proto__',
          'annotations',
          'tags',
          'links',
          'title',
          'description',
        ),
        anyJson,
      ),
      spec: fc.oneof(
        anyJson,
        fc.dictionary(
          fc.constantFrom('type', 'lifecycle', 'role', 'framework', 'profile'),
          anyJson,
        ),
      ),
      relations: fc.oneof(
        anyJson,
        fc.array(
          fc.record({
            type: fc.constantFrom('ownedBy', 'dependsOn', '__proto__'),
            targetRef: anyJson,
          }),
        ),
      ),
    })
    .map(
      ({ kind, name, metadata, annotations: written, ...rest }) =>
        ({
          kind,
          metadata: { annotations: written, ...metadata, name },
          ...rest,
        }) as never as Entity,
    );

  it('never throw, and never become a rule', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), entities => {
        for (const entity of entities) recognize(entity, rules);
        assess(entities, rules, { now });
        expect(({} as Record<string, unknown>).teamSize).toBeUndefined();
      }),
      runs,
    );
  });
});

function entityOf(
  kind: string,
  name: string,
  more: {
    owner?: string;
    title?: string;
    description?: string;
    tags?: string[];
    links?: { url: string; title: string }[];
    annotations?: Record<string, string>;
    relations?: { type: string; targetRef: string }[];
    spec?: Record<string, unknown>;
  } = {},
): Entity {
  const { owner = 'squad', relations = [], spec, ...metadata } = more;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, ...metadata },
    spec: { type: 'ml-model', ...spec } as Entity['spec'],
    relations: [
      { type: 'ownedBy', targetRef: `group:default/${owner}` },
      ...relations,
    ],
  };
}

function groupOf(name: string, parent?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team' },
    relations: parent
      ? [{ type: 'childOf', targetRef: `group:default/${parent}` }]
      : [],
  };
}

const team = [groupOf('squad')];

/** Catalogs that grow in one respect. */
const oversized: Record<string, (size: number) => Entity[]> = {
  relations: size => [
    ...team,
    entityOf('component', 'hub', {
      relations: Array.from({ length: size }, (_, i) => ({
        type: 'dependsOn',
        targetRef: `resource:default/r${i}`,
      })),
    }),
  ],
  'entities of one team': size => [
    ...team,
    ...Array.from({ length: size / 10 }, (_, i) =>
      entityOf('component', `m${i}`),
    ),
  ],
  'a chain of groups': size => [
    entityOf('component', 'm', { owner: 'g0' }),
    ...Array.from({ length: size / 20 }, (_, i) =>
      groupOf(`g${i}`, `g${i + 1}`),
    ),
  ],
  'a circle of needs': size =>
    Array.from({ length: size / 10 }, (_, i) =>
      entityOf('component', `m${i}`, {
        relations: [
          {
            type: 'dependsOn',
            targetRef: `component:default/m${(i + 1) % (size / 10)}`,
          },
        ],
      }),
    ).concat(team),
  'a long description': size => [
    ...team,
    entityOf('component', 'm', {
      description: 'not a - machine learning, '.repeat(size),
    }),
  ],
  'annotations that suggest backtracking': size => [
    ...team,
    entityOf('component', 'm', {
      annotations: {
        'mlops/data-volume': `${'1'.repeat(size)}.`,
        'mlops/data-systems': 'a,'.repeat(size),
        'mlops/overlap-decision': 'component:default/x=y,'.repeat(size),
        'mlops/retraining': 'schedule:P1D,'.repeat(size),
        'mlops/roles': '='.repeat(size),
      },
    }),
  ],
  'names, tags, links and definitions': size => [
    ...team,
    entityOf('api', 'm-'.repeat(size), {
      title: 'ML '.repeat(size),
      tags: Array.from({ length: size }, (_, i) => `tag-${i}`),
      links: Array.from({ length: size }, (_, i) => ({
        url: `https://example.com/${i}`,
        title: 'Machine learning',
      })),
      spec: { definition: 'paths: /predict\n'.repeat(size) },
    }),
  ],
  'members and consumers': size => [
    {
      ...groupOf('squad'),
      relations: Array.from({ length: size }, (_, i) => ({
        type: 'hasMember',
        targetRef: `user:default/u${i}`,
      })),
    },
    entityOf('component', 'm', {
      annotations: { 'mlops/consumers': 'component:x,'.repeat(size) },
    }),
  ],
  'unknown annotations': size => [
    ...team,
    entityOf('component', 'm', {
      annotations: Object.fromEntries(
        Array.from({ length: size }, (_, i) => [`mlops/${i}`, 'x']),
      ),
    }),
  ],
  'nested specs': size => {
    let nested: unknown = 'deep';
    for (let i = 0; i < size / 2; i++) nested = { nested };
    const value = nested as string;
    return [
      ...team,
      entityOf('component', 'm', {
        spec: { nested },
        annotations: { 'mlops/ci': value },
      }),
    ];
  },
};

describe('oversized entities', () => {
  const time = (entities: Entity[]) => {
    const start = performance.now();
    assess(entities, rules, { now });
    return performance.now() - start;
  };

  /** Median over a hundred runs, each of both in turn. */
  const medianRatio = (single: Entity[], double: Entity[]) => {
    const ratios = Array.from({ length: 100 }, () => {
      const one = time(single);
      return time(double) / one;
    }).sort((a, b) => a - b);
    return ratios[ratios.length / 2];
  };

  it.each(Object.entries(oversized))(
    '%s cost at most two and a half times as much at double size',
    (_name, make) => {
      const single = make(4_000);
      const double = make(8_000);
      // The first runs are compiled.
      for (let run = 0; run < 10; run++) {
        time(single);
        time(double);
      }
      // A neighbour on the machine can spoil a round, and none of three makes a square of what is linear.
      const rounds = [1, 2, 3].map(() => medianRatio(single, double));
      expect(Math.min(...rounds)).toBeLessThanOrEqual(2.5);
    },
    60_000,
  );

  it('are read with a hundred thousand relations, and with a megabyte of text', () => {
    expect(
      assess(oversized.relations(100_000), rules, { now }).teams,
    ).toHaveLength(1);
    const long = oversized['a long description'](50_000);
    expect(assess(long, rules, { now }).entities).toHaveLength(1);
  });
});
