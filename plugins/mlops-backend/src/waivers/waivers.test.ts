import {
  createBackendModule,
  coreServices,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mlopsChecksExtensionPoint } from '@backstage-mlops/plugin-mlops-node';
import request from 'supertest';
import { conditional, start } from '../__testUtils__/startPlugin';

jest.setTimeout(60_000);

const model = 'component:default/open-model';
const wanted = {
  ref: model,
  check: 'models-are-registered',
  reason: 'The registry is being bought.',
  until: '2999-12-31',
};

async function running(options: Parameters<typeof start>[0] = {}) {
  const backend = await start(options);
  await backend.assessed();
  const as = (call: request.Test) =>
    call.set('authorization', mockCredentials.user.header());
  return {
    ...backend,
    post: (body: object) =>
      as(request(backend.server).post('/api/mlops/waivers')).send(body),
    remove: (id: string) =>
      as(request(backend.server).delete(`/api/mlops/waivers/${id}`)),
    checkOf: async (id: string) => {
      const { body } = await backend.get(
        '/entities/component/default/open-model',
      );
      return body.entity.checks.find(
        (one: { check: { id: string } }) => one.check.id === id,
      );
    },
  };
}

/** Whom the catalog denies each entity, by a policy with the given condition. */
const deniedBy = (conditions: any) => ({
  permissions: mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ resourceRef }: any) => ({
        result: resourceRef ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
      })),
    authorizeConditional: async requests =>
      requests.map(({ permission }) =>
        permission.name === 'mlops.waiver.manage'
          ? {
              result: AuthorizeResult.CONDITIONAL,
              pluginId: 'catalog',
              resourceType: 'catalog-entity',
              conditions,
            }
          : { result: AuthorizeResult.ALLOW },
      ),
  }).factory,
});
const isOwner = {
  rule: 'IS_ENTITY_OWNER',
  resourceType: 'catalog-entity',
  params: { claims: ['user:default/mock', 'group:default/alpha'] },
};
const isComponent = {
  rule: 'IS_ENTITY_KIND',
  resourceType: 'catalog-entity',
  params: { kinds: ['component'] },
};
const outsider = deniedBy(isOwner);

describe('waivers', () => {
  it('are made, shown wherever the check is, and ended', async () => {
    const { post, remove, get, checkOf, until } = await running();
    expect((await checkOf(wanted.check)).state).toBe('unknown');
    const created = await post(wanted);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      ...wanted,
      by: 'user:default/mock',
      ended: false,
    });
    await until(async () => {
      expect(await checkOf(wanted.check)).toMatchObject({
        state: 'waived',
        waiver: { reason: wanted.reason, by: 'user:default/mock' },
      });
    });
    const list = await get(`/waivers?ref=${model}`);
    expect(list.body.items).toEqual([created.body]);
    expect((await get('/waivers?ref=component:default/x')).body.items).toEqual(
      [],
    );
    expect((await remove(created.body.id)).status).toBe(204);
    await until(async () => {
      expect((await checkOf(wanted.check)).state).toBe('unknown');
    });
    expect((await remove(created.body.id)).status).toBe(404);
  });

  it('on a group hold for what it owns, and replace an older one', async () => {
    const { post, get, checkOf, until } = await running();
    const onGroup = { ...wanted, ref: 'group:default/alpha' };
    await post(onGroup);
    await post({ ...onGroup, reason: 'Another reason.' });
    expect((await get('/waivers')).body.items).toHaveLength(1);
    await until(async () => {
      expect(await checkOf(wanted.check)).toMatchObject({
        state: 'waived',
        waiver: { reason: 'Another reason.' },
      });
    });
    const { body } = await get('/teams/group/default/alpha');
    expect(
      body.practices.checks.find((one: any) => one.check.id === wanted.check),
    ).toMatchObject({ state: 'waived' });
  });

  it.each([
    [{ check: 'models-are-green' }, 'check: there is no check'],
    [{ until: '2020-01-01' }, 'until: 2020-01-01 is in the past'],
    [{ until: 'tomorrow' }, 'until: "tomorrow" is not a date'],
    [{ reason: ' ' }, 'reason: say why'],
    [{ reason: 'TBD' }, 'reason: say why'],
    [{ ref: 'model' }, 'ref: "model" is not an entity ref'],
    [
      { reason: '', until: '2020-01-01' },
      'reason: say why, in a few words; until: 2020-01-01 is in the past',
    ],
  ])('refuse %j with a message per field', async (change, message) => {
    const { post } = await running();
    const { status, body } = await post({ ...wanted, ...change });
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });

  it('need something that is judged and that the caller may read', async () => {
    const { post } = await running();
    expect(
      (await post({ ...wanted, ref: 'component:default/no' })).status,
    ).toBe(404);
    const hiding = await running({
      permissions: conditional(),
      readable: new Set(['component:default/lonely']),
    });
    expect((await hiding.post(wanted)).status).toBe(404);
    expect((await hiding.get('/waivers')).body.items).toEqual([]);
  });

  it('need the permission on the entity, or to belong to the group', async () => {
    const { post } = await running(outsider);
    const { status, body } = await post(wanted);
    expect(status).toBe(403);
    expect(body.error.message).toContain('mlops.waiver.manage');
    expect((await post({ ...wanted, ref: 'group:default/alpha' })).status).toBe(
      201,
    );
    expect((await post({ ...wanted, ref: 'group:default/beta' })).status).toBe(
      403,
    );
  });

  it.each([
    ['with another rule', isComponent],
    ['beside another rule', { allOf: [isOwner, isComponent] }],
    ['of another one', { ...isOwner, params: { claims: ['group:default/x'] } }],
  ])('are not let through by an owner rule %s', async (_name, conditions) => {
    const { post } = await running(deniedBy(conditions));
    const onGroup = { ...wanted, ref: 'group:default/alpha' };
    expect((await post(onGroup)).status).toBe(403);
  });

  it('are audited, those that are refused too', async () => {
    const events: string[] = [];
    const auditor = mockServices.auditor.mock({
      createEvent: async ({ eventId }) => ({
        success: async () => void events.push(`${eventId} done`),
        fail: async () => void events.push(`${eventId} refused`),
      }),
    });
    const { post } = await running({
      ...outsider,
      features: [auditor.factory],
    });
    await post(wanted);
    await post({ ...wanted, ref: 'group:default/alpha' });
    expect(events).toEqual(['waiver-create refused', 'waiver-create done']);
  });
});

describe('the rules in force', () => {
  it('are served, those of modules and of the configuration included', async () => {
    const { get } = await running({
      mlops: {
        practices: { overrides: { 'data-is-validated': { level: 4 } } },
      },
      features: [
        createBackendModule({
          pluginId: 'mlops',
          moduleId: 'mascots',
          register(env) {
            env.registerInit({
              deps: {
                checks: mlopsChecksExtensionPoint,
                logger: coreServices.logger,
              },
              async init({ checks }) {
                checks.addCheck({
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
                  modes: ['small-data-ops'],
                  declare: [],
                  judgesEntity: () => true,
                  evaluateEntity: () => {
                    throw new Error('no otter');
                  },
                });
              },
            });
          },
        }),
      ],
    });
    const { body } = await get('/rules');
    const { checks } = body.practices;
    expect(checks).toHaveLength(31);
    expect(
      checks.find((one: any) => one.id === 'data-is-validated').level,
    ).toBe(4);
    expect(body.rulesVersion).toMatch(/^1\+/);
    expect(body.modes.points['team-size']['up-to-9']).toEqual([3, 1, 1, -2]);
  });
});
