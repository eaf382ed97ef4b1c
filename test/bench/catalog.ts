import type { Entity } from '@backstage/catalog-model';

/**
 * A catalog as large as asked, with what stands on every entity that a catalog gives out. One entity in twenty is machine
 * learning, which is many: in most catalogs it is rarer.
 */
export function makeCatalog(size: number): Entity[] {
  const teams = Math.max(1, Math.round(size / 50));
  return Array.from({ length: size }, (_, i) => {
    if (i < teams) return ingested(makeGroup(i), i);
    return ingested(
      i % 20 === 0 ? makeModel(i, teams) : makeService(i, teams),
      i,
    );
  });
}

/** What the catalog itself writes on an entity. */
function ingested(entity: Entity, i: number): Entity {
  const file = `https://git.example.com/platform/repository-${i}/blob/main/catalog-info.yaml`;
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      namespace: 'default',
      uid: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      etag: `${i.toString(16).padStart(40, 'a')}`,
      annotations: {
        'backstage.io/managed-by-location': `url:${file}`,
        'backstage.io/managed-by-origin-location': `url:${file}`,
        'backstage.io/view-url': file,
        'backstage.io/edit-url': file.replace('/blob/', '/edit/'),
        ...entity.metadata.annotations,
      },
      links: [
        { url: `https://dashboards.example.com/d/${i}`, title: 'Health' },
        { url: `https://wiki.example.com/display/TEAM/Service+${i}` },
      ],
    },
    relations: [
      ...entity.relations!,
      { type: 'providesApi', targetRef: `api:default/api-${i}` },
      { type: 'dependsOn', targetRef: `resource:default/database-${i}` },
      { type: 'hasPart', targetRef: `component:default/part-${i}` },
    ],
  };
}

function makeGroup(i: number): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name: `team-${i}`,
      annotations: { 'mlops/team-size': String(3 + (i % 30)) },
    },
    spec: { type: 'team', children: [] },
    relations: [
      { type: 'childOf', targetRef: `group:default/team-${i >> 3}` },
    ].filter(() => i > 0),
  };
}

function makeModel(i: number, teams: number): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `model-${i}`,
      description: 'Predicts demand for the next week from sales and weather.',
      tags: ['python', 'xgboost'],
      annotations: {
        'mlops/data-volume': `${1 + (i % 900)} GB`,
        'mlops/data-systems': i % 40 ? 'kafka' : 'spark,kafka',
        'backstage.io/source-location': `url:https://git.example.com/m/${i}`,
        'circleci.com/project-slug': `github/example/model-${i}`,
      },
    },
    spec: { type: 'ml-model', lifecycle: 'production', owner: 'x' },
    relations: [
      { type: 'ownedBy', targetRef: `group:default/team-${i % teams}` },
      { type: 'dependsOn', targetRef: `component:default/service-${i + 1}` },
    ],
  };
}

function makeService(i: number, teams: number): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `service-${i}`,
      title: `Service ${i}`,
      description:
        'Keeps the orders of the shop, tells the warehouse of them, and answers what has become of each.',
      tags: ['java', 'spring-boot', 'postgresql'],
      annotations: {
        'backstage.io/techdocs-ref': 'dir:.',
        'backstage.io/source-location': `url:https://git.example.com/s/${i}`,
        'circleci.com/project-slug': `github/example/service-${i}`,
      },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'x' },
    relations: [
      { type: 'ownedBy', targetRef: `group:default/team-${i % teams}` },
      { type: 'partOf', targetRef: `system:default/system-${i % 40}` },
    ],
  };
}
