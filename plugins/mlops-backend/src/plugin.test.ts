import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { testCatalogPlugin } from './__testUtils__/testCatalog';
import { conditional, decide, start } from './__testUtils__/startPlugin';
import { mlopsPlugin } from './plugin';

jest.setTimeout(60_000);

describe('the start', () => {
  it.each([
    [
      { modes: { points: { weather: {} } } },
      'mlops.modes.points.weather is no axis',
    ],
    [
      { modes: { thresholds: { teamSize: [50, 10, 150] } } },
      'mlops.modes.thresholds.teamSize',
    ],
    [{ recognition: { include: [{ $nope: 1 }] } }, 'mlops.recognition.include'],
  ])('is stopped by %j', async (mlops, message) => {
    await expect(
      startTestBackend({
        features: [
          mlopsPlugin,
          testCatalogPlugin({ entities: [], pages: 0 }),
          mockServices.rootConfig.factory({ data: { mlops } as never }),
        ],
      }),
    ).rejects.toThrow(message);
  });
});

describe('the mlops backend', () => {
  it('assesses the catalog by itself and serves what it found', async () => {
    const { get, assessed } = await start();
    await assessed();
    const overview = await get('/overview').expect(200);
    expect(overview.body).toMatchObject({
      teams: 2,
      entities: { total: 3, withoutTeam: 0 },
      totalFindings: 1,
      freshness: { stale: false },
    });

    const team = await get('/teams/Group/default/Alpha').expect(200);
    expect(team.body.team).toMatchObject({
      ref: 'group:default/alpha',
      verdict: { mode: 'small-data-ops', status: 'settled' },
    });
    expect(team.body.team.entities).toHaveLength(2);

    const card = await get('/entities/component/default/open-model').expect(
      200,
    );
    expect(card.body).toMatchObject({
      entity: {
        ml: 'yes',
        role: 'model',
        owner: { kind: 'group' },
        findings: [{ field: 'mlops/data-volume', value: 'lots' }],
      },
      team: { ref: 'group:default/alpha' },
    });
    await get('/entities/component/default/nothing').expect(404);
  });

  it('pages, filters, searches and sorts teams', async () => {
    const { get, assessed } = await start();
    await assessed();
    const refs = async (query: string) =>
      (await get(`/teams?${query}`).expect(200)).body.items.map(
        (item: any) => item.ref,
      );
    expect(await refs('sort=name&order=desc')).toEqual([
      'group:default/beta',
      'group:default/alpha',
    ]);
    expect(await refs('limit=1&offset=1')).toEqual(['group:default/beta']);
    expect(await refs('mode=undetermined')).toEqual(['group:default/beta']);
    expect(await refs('mode=small-data-ops&mode=undetermined')).toHaveLength(2);
    expect(await refs('status=settled')).toEqual(['group:default/alpha']);
    expect(await refs('q=100%25')).toEqual(['group:default/alpha']);
    expect(await refs('q=_')).toEqual([]);
    expect(await refs('q=BET')).toEqual(['group:default/beta']);
    expect(await refs('mode=big-data-ops')).toEqual([]);
  });

  it.each([
    'limit=0',
    'limit=101',
    'offset=-1',
    'mode=huge',
    'sort=size',
    'nonsense=1',
  ])('refuses %s', async query => {
    const { get } = await start();
    const { body } = await get(`/teams?${query}`).expect(400);
    expect(body.error.message).toContain(query.split('=')[0]);
  });

  it.each([
    ['/teams/group/default/a%00b', 'name'],
    ['/teams/group/default/a%20b', 'name'],
    ['/teams/group/de%2Ffault/a', 'namespace'],
    ['/entities/gr%3Aoup/default/a', 'kind'],
    [`/teams/group/default/${'a'.repeat(64)}`, 'name'],
    ['/teams?q=%00', 'q'],
  ])('refuses %s', async (path, word) => {
    const { get } = await start();
    const { body } = await get(path).expect(400);
    expect(body.error).toMatchObject({ name: 'InputError' });
    expect(body.error.message).toContain(word);
  });

  it('keeps the last assessments when the catalog fails, and says that they are stale', async () => {
    const { get, assessed, refresh, catalog, until } = await start();
    await assessed();
    catalog.status = 500;
    await refresh().expect(202);
    await until(async () => {
      const { body } = await get('/overview');
      expect(body.freshness.stale).toBe(true);
    });
    const { body } = await get('/overview');
    expect(body.teams).toBe(2);
    expect(body.freshness.failure).toBe('The catalog did not answer (500).');
    catalog.status = undefined;
    catalog.repeatCursor = false;
    await refresh();
    await until(async () =>
      expect((await get('/overview')).body.freshness.stale).toBe(false),
    );
  });

  it('needs a user, and the permissions', async () => {
    const { server } = await start();
    const anonymous = await request(server)
      .get('/api/mlops/overview')
      .set('authorization', mockCredentials.none.header());
    expect(anonymous.status).toBe(401);
    const denied = await start({
      permissions: mockServices.permissions.factory({
        result: AuthorizeResult.DENY,
      }),
    });
    await denied.get('/overview').expect(403);
    await denied.get('/entities/component/default/open-model').expect(403);
    await denied.refresh().expect(403);
  });

  it('shows nothing to who may read nothing in the catalog', async () => {
    const { get, assessed } = await start({
      permissions: decide({ result: AuthorizeResult.DENY }),
    });
    await assessed();
    const { body } = await get('/overview').expect(200);
    expect(body).toMatchObject({
      teams: 0,
      entities: { total: 0, probable: 0, withoutTeam: 0 },
      findings: [],
      totalFindings: 0,
    });
    const teams = await get('/teams').expect(200);
    expect(teams.body).toMatchObject({ items: [], totalItems: 0 });
    await get('/teams/group/default/alpha').expect(404);
  });

  it('answers the same for what is hidden and what does not exist', async () => {
    const { get, assessed, catalog } = await start({
      permissions: conditional(),
    });
    catalog.readable = new Set();
    await assessed();
    const hidden = await get('/teams/group/default/alpha').expect(404);
    const absent = await get('/teams/group/default/alphx').expect(404);
    expect(hidden.text.replaceAll('alpha', 'alphx')).toBe(absent.text);
  });

  it('says that the first scan failed', async () => {
    const { get, until } = await start({ status: 500 });
    await until(async () => {
      const { body } = await get('/overview');
      expect(body.freshness).toMatchObject({
        stale: true,
        failure: 'The catalog did not answer (500).',
      });
      expect(body.freshness).not.toHaveProperty('completedAt');
    });
  });

  it('tells nobody what the catalog hides from them', async () => {
    const { get, assessed, catalog } = await start({
      permissions: conditional(),
    });
    catalog.readable = new Set([
      'group:default/alpha',
      'component:default/open-model',
    ]);
    await assessed();
    const answers = await Promise.all(
      [
        '/overview',
        '/teams',
        '/teams/group/default/alpha',
        '/entities/component/default/open-model',
      ].map(path => get(path).expect(200)),
    );
    for (const { text } of answers) {
      expect(text).not.toMatch(/secret|7\s?GB|7000000000|beta|lonely/i);
    }
    expect(answers[0].body).toMatchObject({ teams: 1, entities: { total: 1 } });
    expect(answers[1].body).toMatchObject({ totalItems: 1 });
    const volume = answers[2].body.team.facts.find(
      (fact: any) => fact.axis === 'data-volume',
    );
    expect(volume).toMatchObject({
      known: true,
      band: 'small',
      withheld: true,
      sources: [],
    });
    await get('/teams/group/default/beta').expect(404);
    await get('/entities/component/default/secret-model').expect(404);
    await get('/entities/component/default/lonely').expect(404);
  });
});
