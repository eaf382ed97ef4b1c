import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { parseEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { VisibilityService } from './Visibility';

function setUp(result: AuthorizeResult, hidden: string[] = []) {
  const asked: string[][] = [];
  const getEntitiesByRefs = async ({
    entityRefs,
  }: {
    entityRefs: string[];
  }) => {
    asked.push(entityRefs);
    return {
      items: entityRefs.map(ref => {
        const { kind, namespace, name } = parseEntityRef(ref);
        return hidden.includes(ref)
          ? undefined
          : { kind, metadata: { namespace, name } };
      }),
    };
  };
  const service = new VisibilityService({
    auth: mockServices.auth(),
    catalog: { getEntitiesByRefs } as unknown as CatalogService,
    permissions: mockServices.permissions.mock({
      authorizeConditional: async () => [
        result === AuthorizeResult.CONDITIONAL
          ? {
              result,
              pluginId: 'catalog',
              resourceType: 'catalog-entity',
              conditions: { rule: 'IS', resourceType: 'catalog-entity' },
            }
          : { result },
      ],
    }),
  });
  return { service, asked };
}

const user = mockCredentials.user('user:default/ada');
const refs = ['component:default/a', 'component:default/b'];

describe('VisibilityService', () => {
  it('asks nothing when everything or nothing is readable', async () => {
    const open = setUp(AuthorizeResult.ALLOW);
    const everything = await open.service.of(user);
    expect(everything.all).toBe(true);
    expect([...(await everything.readable(refs))]).toEqual(refs);
    const shut = setUp(AuthorizeResult.DENY);
    const nothing = await shut.service.of(user);
    expect(nothing.all).toBe(false);
    expect([...(await nothing.readable(refs))]).toEqual([]);
    expect([...open.asked, ...shut.asked]).toEqual([]);
  });

  it('asks the catalog once for a caller, and anew for another', async () => {
    const { service, asked } = setUp(AuthorizeResult.CONDITIONAL, [refs[1]]);
    const first = await service.of(user);
    expect([...(await first.readable(refs))]).toEqual([refs[0]]);
    const again = await service.of(user);
    expect([...(await again.readable([...refs, refs[0]]))]).toEqual([refs[0]]);
    expect(asked).toEqual([refs]);
    const other = await service.of(mockCredentials.user('user:default/grace'));
    await other.readable(refs);
    expect(asked).toEqual([refs, refs]);
  });

  it('keeps questions within what the catalog takes', async () => {
    const { service, asked } = setUp(AuthorizeResult.CONDITIONAL);
    const short = Array.from({ length: 1_500 }, (_, i) => `api:default/a${i}`);
    const long = Array.from(
      { length: 1_000 },
      (_, i) => `component:${'n'.repeat(63)}/${'x'.repeat(58)}${i + 10_000}`,
    );
    const visibility = await service.of(user);
    const readable = await visibility.readable([...short, ...long]);
    expect(readable.size).toBe(2_500);
    expect(asked.flat()).toEqual([...short, ...long]);
    for (const question of asked) {
      expect(question.length).toBeLessThanOrEqual(1_000);
      expect(
        JSON.stringify({ entityRefs: question }).length,
      ).toBeLessThanOrEqual(100 * 1024);
    }
  });
});
