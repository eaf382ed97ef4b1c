import { mockServices } from '@backstage/backend-test-utils';
import { createTestDatabases } from '../__testUtils__/databases';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { defaultRules } from '@backstage-mlops/plugin-mlops-common';
import { AssessmentStore } from '../store/AssessmentStore';
import { refreshCatalog } from './refreshCatalog';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const quiet = new AbortController().signal;

function models(count: number): Entity[] {
  return [
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name: 'squad' },
    },
    ...Array.from({ length: count }, (_, index): Entity => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: `m${index}` },
      spec: { type: 'ml-model' },
      relations: [{ type: 'ownedBy', targetRef: 'group:default/squad' }],
    })),
  ];
}

async function setUp(id: TestDatabaseId) {
  const knex = await databases.init(id);
  const store = await AssessmentStore.create(
    mockServices.database.mock({ getClient: async () => knex }),
  );
  const logger = mockServices.logger.mock();
  const refresh = (
    pages: Entity[][],
    {
      signal = quiet,
      onPage,
    }: { signal?: AbortSignal; onPage?: () => void } = {},
  ) =>
    refreshCatalog(
      {
        store,
        rules: defaultRules,
        logger,
        now: () => new Date(),
        async *scan(scanSignal) {
          for (const page of pages) {
            onPage?.();
            scanSignal.throwIfAborted();
            yield page;
          }
        },
      },
      signal,
    );
  const runs = () =>
    knex('mlops_runs').orderBy('id').select('state', 'changed_rows', 'failure');
  const count = async () => (await store.listRefs('mlops_entities')).length;
  return { knex, store, logger, refresh, runs, count };
}

describe.each(databases.eachSupportedId())('refreshCatalog on %s', id => {
  it('writes nothing but its run when nothing changed, in whatever order it is read', async () => {
    const { refresh, runs, knex } = await setUp(id);
    await refresh([models(3)]);
    await refresh([models(3).reverse()]);
    expect(await runs()).toEqual([
      { state: 'complete', changed_rows: 4, failure: null },
      { state: 'complete', changed_rows: 0, failure: null },
    ]);
    const [first, second] = await knex('mlops_runs').pluck('scan_digest');
    expect(second).toBe(first);
  });

  it('keeps what is published when the scan ends early, and says so', async () => {
    const { refresh, runs, count, store } = await setUp(id);
    await refresh([models(3)]);
    const stop = new AbortController();
    await expect(
      refresh([models(1), models(1)], {
        signal: stop.signal,
        onPage: () => stop.abort(),
      }),
    ).rejects.toThrow('abort');
    expect(await count()).toBe(3);
    expect((await runs())[1]).toMatchObject({
      state: 'failed',
      failure: 'The run was stopped before it was complete.',
    });
    expect((await store.getFreshness()).failedAt).toBeDefined();
  });

  it('holds a sudden loss back until the next scan agrees', async () => {
    const { refresh, runs, count } = await setUp(id);
    await refresh([models(30)]);
    await refresh([models(2)]);
    expect(await count()).toBe(30);
    // A failure in between is no answer either way.
    await refresh([[]], {
      onPage: () => {
        throw new Error('gone');
      },
    }).catch(() => undefined);
    await refresh([models(2)]);
    expect(await count()).toBe(2);
    expect((await runs()).map(({ state }) => state)).toEqual([
      'complete',
      'held',
      'failed',
      'complete',
    ]);
  });

  it('lets a later run win that began while it was scanning', async () => {
    const { refresh, count, runs, store } = await setUp(id);
    let inner: Promise<void> | undefined;
    const stalled = refresh([models(5)], {
      onPage: () => {
        inner = refresh([models(7)]);
      },
    });
    // The stalled run only reaches its end when the later one has published.
    const publish = store.publish.bind(store);
    jest.spyOn(store, 'publish').mockImplementation(async (runId, ...rest) => {
      if (runId === 1) await inner;
      return publish(runId, ...rest);
    });
    await expect(stalled).rejects.toMatchObject({ name: 'SupersededError' });
    expect(await count()).toBe(7);
    expect((await runs()).map(({ state }) => state)).toEqual([
      'failed',
      'complete',
    ]);
    expect(await store.getFreshness()).not.toHaveProperty('failedAt');
  });

  it('leaves out an entity that cannot be read, and names it', async () => {
    const { refresh, count, logger } = await setUp(id);
    const broken = { kind: 'Component', metadata: { name: 'odd' } } as Entity;
    Object.defineProperty(broken, 'spec', {
      get() {
        throw new Error('boom');
      },
    });
    await refresh([[broken, ...models(2)]]);
    expect(await count()).toBe(2);
    expect(logger.warn.mock.calls[0][0]).toContain('Component odd');
  });

  it('reports the first error also when the failure cannot be recorded', async () => {
    const { refresh, store, logger } = await setUp(id);
    jest.spyOn(store, 'failRun').mockRejectedValue(new Error('disk full'));
    await expect(
      refresh([[]], {
        onPage: () => {
          throw new Error('first');
        },
      }),
    ).rejects.toThrow('first');
    expect(logger.error.mock.calls[0][0]).toContain('disk full');
  });
});
