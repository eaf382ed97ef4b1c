import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { testCatalogPlugin } from '../__testUtils__/testCatalog';
import type { TestCatalog } from '../__testUtils__/testCatalog';
import { scanCatalog } from './scanCatalog';

async function start({
  stays,
  ...change
}: Partial<TestCatalog> & { stays?: boolean } = {}) {
  const waits: (number | undefined)[] = [];
  const catalog: TestCatalog = {
    entities: Array.from({ length: 5 }, (_, index) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: `c${index}` },
    })),
    pages: 0,
    ...change,
  };
  const { server } = await startTestBackend({
    features: [testCatalogPlugin(catalog)],
  });
  const abort = new AbortController();
  const scan = async () => {
    const names: string[] = [];
    const pages = scanCatalog({
      auth: mockServices.auth(),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async id => `http://localhost:${server.port()}/api/${id}`,
      }),
      acceptEncoding: 'identity',
      signal: abort.signal,
      backOff: (_attempt, retryAfter) => {
        waits.push(retryAfter);
        if (catalog.pages >= 2 && !stays) catalog.status = undefined;
        return 0;
      },
    });
    for await (const page of pages) {
      names.push(...page.map(({ metadata }) => metadata.name));
    }
    return names;
  };
  return { catalog, scan, abort, waits };
}

describe('scanCatalog', () => {
  it('reads every page once', async () => {
    const { scan, catalog } = await start();
    expect(await scan()).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
    expect(catalog.pages).toBe(3);
  });

  it.each([429, 503])('tries again after %i', async status => {
    const { scan } = await start({ status });
    expect(await scan()).toHaveLength(5);
  });

  it.each([
    ['7', 7],
    [new Date(Date.now() + 60 * 60_000).toUTCString(), 3_600],
    ['soon', undefined],
    ['0', undefined],
  ])('waits as long as the catalog asks: %s', async (retryAfter, seconds) => {
    const { scan, waits } = await start({ status: 429, retryAfter });
    await scan();
    expect(waits[0] && Math.round(waits[0] / 10) * 10).toBe(
      seconds && Math.round(seconds / 10) * 10,
    );
  });

  it('gives up on a catalog that stays busy', async () => {
    const { scan, catalog } = await start({ status: 503, stays: true });
    await expect(scan()).rejects.toThrow('503');
    expect(catalog.pages).toBe(5);
  });

  it('does not try again what will not get better', async () => {
    const { scan, catalog } = await start({ status: 401 });
    await expect(scan()).rejects.toThrow('401');
    expect(catalog.pages).toBe(1);
  });

  it('ends when the cursor repeats, or when it is told to', async () => {
    const { scan } = await start({ repeatCursor: true });
    await expect(scan()).rejects.toThrow('same page cursor twice');
    const { scan: stopped, abort } = await start();
    abort.abort();
    await expect(stopped()).rejects.toThrow('abort');
  });
});
