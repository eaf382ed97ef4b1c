import { MlopsClient } from './client';

function clientFor(response: Response) {
  const fetch = jest.fn(async () => response);
  const client = new MlopsClient({
    discoveryApi: { getBaseUrl: async id => `http://example.test/api/${id}` },
    fetchApi: { fetch: fetch as typeof globalThis.fetch },
  });
  return { client, fetch };
}

describe('MlopsClient', () => {
  it('asks for refs as paths, in either form', async () => {
    const { client, fetch } = clientFor(Response.json({}));
    await client.getTeam('group:default/a');
    expect(fetch).toHaveBeenCalledWith(
      'http://example.test/api/mlops/teams/group/default/a',
      undefined,
    );
  });

  it('encodes what stands in a path', async () => {
    const { client, fetch } = clientFor(Response.json({}));
    await client.getEntity({
      kind: 'component',
      namespace: 'default',
      name: 'a?b#c',
    });
    expect(fetch).toHaveBeenCalledWith(
      'http://example.test/api/mlops/entities/component/default/a%3Fb%23c',
      undefined,
    );
  });

  it('posts to start a scan', async () => {
    const { client, fetch } = clientFor(
      Response.json({ message: 'Soon.' }, { status: 202 }),
    );
    await expect(client.refresh()).resolves.toEqual({ message: 'Soon.' });
    expect(fetch).toHaveBeenCalledWith(
      'http://example.test/api/mlops/refresh',
      { method: 'POST' },
    );
  });

  it('repeats lists and leaves out what is not asked for', async () => {
    const { client, fetch } = clientFor(Response.json({ items: [] }));
    await client.listTeams({
      mode: ['hybrid-mlops', 'undetermined'],
      q: 'a&b',
      status: undefined,
    });
    expect(fetch).toHaveBeenCalledWith(
      'http://example.test/api/mlops/teams?mode=hybrid-mlops&mode=undetermined&q=a%26b',
      undefined,
    );
  });

  it('throws what the backend says', async () => {
    const { client } = clientFor(
      Response.json(
        { error: { name: 'NotFoundError', message: 'No assessment' } },
        { status: 404 },
      ),
    );
    await expect(
      client.getEntity({ kind: 'component', namespace: 'default', name: 'x' }),
    ).rejects.toMatchObject({ statusCode: 404 });
  });
});
