import type { Entity } from '@backstage/catalog-model';

/** A catalog of which one entity in ten is machine learning, as large as asked, with the text that entities have. */
export function makeCatalog(size: number): Entity[] {
  const teams = Math.max(1, Math.round(size / 50));
  return Array.from({ length: size }, (_, i) => {
    if (i < teams) return makeGroup(i);
    return i % 10 === 0 ? makeModel(i, teams) : makeService(i, teams);
  });
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
        'mlops/data-systems': i % 20 ? 'kafka' : 'spark,kafka',
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
