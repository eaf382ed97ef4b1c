import { mockServices } from '@backstage/backend-test-utils';
import { createTestDatabases } from '../__testUtils__/databases';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { assess, defaultRules } from '@backstage-mlops/plugin-mlops-common';
import type { Entity } from '@backstage/catalog-model';
import { toRows } from '../assessment/rows';
import { AssessmentStore } from './AssessmentStore';

jest.setTimeout(60_000);

const at = new Date('2026-11-01T12:00:00Z');
const counts = {
  scanDigest: 'x',
  rulesVersion: '1',
  entities: 3,
  mlEntities: 2,
};
const options = { completedAt: at, counts };

function rows(names: string[], tags: string[] = []) {
  const group: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'squad', title: 'Squad_%' },
    spec: {},
  };
  const models = names.map((name): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, tags },
    spec: { type: 'ml-model' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/squad' }],
  }));
  return toRows(assess([group, ...models], defaultRules, { now: at }));
}

const databases = createTestDatabases();

async function createStore(id: TestDatabaseId) {
  const knex: Knex = await databases.init(id);
  const store = await AssessmentStore.create(
    mockServices.database.mock({
      getClient: async () => knex,
      migrations: { skip: false },
    }),
  );
  return { knex, store };
}

describe.each(databases.eachSupportedId())('AssessmentStore on %s', id => {
  it('writes only what differs', async () => {
    const { store } = await createStore(id);
    const publish = async (names: string[], tags?: string[]) =>
      store.publish(await store.startRun(at), rows(names, tags), options);
    expect(await publish(['a', 'b'])).toBe(3);
    expect(await publish(['b', 'a'])).toBe(0);
    expect(await publish(['a'])).toBe(2);
    expect(await store.listRefs('mlops_entities')).toEqual([
      'component:default/a',
    ]);
    expect(await store.getEntity('component:default/b')).toBeUndefined();
  });

  it('lets a stalled run lose against a later one', async () => {
    const { store } = await createStore(id);
    const stalled = await store.startRun(at);
    const later = await store.startRun(at);
    await store.publish(later, rows(['new']), options);
    await expect(
      store.publish(stalled, rows(['old']), options),
    ).rejects.toMatchObject({ name: 'SupersededError' });
    expect(await store.listRefs('mlops_entities')).toEqual([
      'component:default/new',
    ]);
  });

  it('is stale from a failure on, until a run completes', async () => {
    const { store } = await createStore(id);
    expect(await store.getFreshness()).toEqual({});
    await store.publish(await store.startRun(at), rows(['a']), options);
    const failed = await store.startRun(at);
    await store.failRun(failed, at, 'No answer.');
    expect(await store.getFreshness()).toEqual({
      completedAt: at.toISOString(),
      failedAt: at.toISOString(),
      failure: 'No answer.',
    });
    await store.publish(await store.startRun(at), rows(['a']), options);
    expect(await store.getFreshness()).toEqual({
      completedAt: at.toISOString(),
    });
  });

  it('filters by what is readable, and reads wildcards as text', async () => {
    const { store } = await createStore(id);
    await store.publish(await store.startRun(at), rows(['a', 'b']), options);
    const query = {
      limit: 10,
      offset: 0,
      modes: [],
      statuses: [],
      sort: 'name' as const,
      order: 'asc' as const,
    };
    const count = async (text?: string, scope: 'all' | string[] = 'all') =>
      (await store.listTeams({ ...query, text }, scope)).totalItems;
    expect(await count()).toBe(1);
    expect(await count('D_%')).toBe(1);
    expect(await count('%x')).toBe(0);
    expect(await count(undefined, [])).toBe(0);
    expect(await count(undefined, ['group:default/squad'])).toBe(1);
    expect(await store.summarizeEntities(['component:default/a'])).toEqual({
      total: 1,
      probable: 0,
      withoutTeam: 0,
    });
    expect((await store.summarizeTeams('all')).known['team-size']).toBe(0);
  });

  it('takes titles and refs that a column could refuse', async () => {
    const { store } = await createStore(id);
    const name = 'n'.repeat(300);
    const [team] = rows(['a']).teams;
    const assessment = {
      ...JSON.parse(String(team.assessment)),
      ref: `group:default/${name}`,
      title: `Zero \0 ${'T'.repeat(300)}`,
    };
    await store.publish(
      await store.startRun(at),
      toRows({
        rulesVersion: '1',
        checkFailures: {},
        teams: [assessment],
        entities: [],
      }),
      options,
    );
    expect(await store.getTeam(assessment.ref)).toEqual(assessment);
  });

  it('counts no data among the ML entities that a scan must find again', async () => {
    const { store } = await createStore(id);
    const { entities, ...rest } = rows(['a']);
    const dataset = { ...entities[0], ref: 'resource:default/data', ml: 'no' };
    await store.publish(
      await store.startRun(at),
      { ...rest, entities: [...entities, dataset] },
      options,
    );
    expect((await store.getPublicationState()).mlEntities).toBe(1);
  });

  it('goes back to nothing', async () => {
    const { knex } = await createStore(id);
    await knex.migrate.rollback(
      { directory: `${__dirname}/../../migrations` },
      true,
    );
    expect(await knex.schema.hasTable('mlops_teams')).toBe(false);
  });
});
