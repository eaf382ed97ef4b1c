import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SWRConfig } from 'swr';
import { axisIds, axisTitles } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { mlopsApiRef } from '../../api';
import { fresh, httpError, mockApi } from '../../__testUtils__/assessments';
import { MlopsPage } from './MlopsPage';

const overview: MlopsApiSchemas['OverviewResponse'] = {
  teams: 3,
  modes: [
    { mode: 'small-data-ops', settled: 1, provisional: 1, undetermined: 0 },
    { mode: 'big-data-ops', settled: 0, provisional: 0, undetermined: 0 },
    { mode: 'hybrid-mlops', settled: 0, provisional: 0, undetermined: 0 },
    { mode: 'large-scale-mlops', settled: 0, provisional: 0, undetermined: 0 },
    { settled: 0, provisional: 0, undetermined: 1 },
  ],
  confidence: { high: 1, medium: 1, low: 0 },
  entities: { total: 9, probable: 0, withoutTeam: 1 },
  coverage: axisIds.map(axis => ({ axis, title: axisTitles[axis], known: 2 })),
  findings: [],
  totalFindings: 0,
  freshness: fresh,
};

const squad: MlopsApiSchemas['TeamSummary'] = {
  ref: 'group:default/squad',
  title: 'Squad',
  mode: 'small-data-ops',
  status: 'settled',
  confidence: 'high',
  coverage: 0.9,
  why: 'Because.',
  teamSize: 5,
};

function page(items = [squad]): MlopsApiSchemas['TeamsResponse'] {
  return {
    items,
    totalItems: items.length,
    limit: 25,
    offset: 0,
    freshness: fresh,
  };
}

async function show(
  options: {
    path?: string;
    result?: AuthorizeResult;
    api?: Parameters<typeof mockApi>[0];
  } = {},
) {
  const api = mockApi({
    getOverview: jest.fn(async () => overview),
    listTeams: jest.fn(async () => page()),
    ...options.api,
  });
  const permission = {
    authorize: async () => ({ result: options.result ?? AuthorizeResult.DENY }),
  };
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [mlopsApiRef, api],
        [permissionApiRef, permission as never],
      ]}
    >
      {/* Permissions are cached between renders otherwise. */}
      <SWRConfig value={{ provider: () => new Map() }}>
        <MlopsPage />
      </SWRConfig>
    </TestApiProvider>,
    {
      routeEntries: [options.path ?? '/mlops'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return api;
}

describe('MlopsPage', () => {
  it('opens with the answer in words, and shows how teams work', async () => {
    await show();
    expect(
      await screen.findByText(
        '2 of 3 teams have a mode, and 1 of them are settled.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', {
        name: '1 settled, 1 provisional, 0 undetermined',
      }),
    ).toBeInTheDocument();
    const row = (await screen.findByRole('link', { name: 'Squad' })).closest(
      'tr',
    )!;
    expect(within(row).getByText('Small Data Ops')).toBeInTheDocument();
    // Unknown is never zero.
    expect(within(row).getAllByText('unknown')).toHaveLength(3);
  });

  it('reads filters, order and page from the URL, and leaves out what is none', async () => {
    const api = await show({
      path: '/mlops?mode=hybrid-mlops&mode=huge&status=settled&q=a&sort=mode&order=desc&page=3&size=50',
    });
    await waitFor(() =>
      expect(api.listTeams).toHaveBeenCalledWith({
        mode: ['hybrid-mlops'],
        status: ['settled'],
        q: 'a',
        sort: 'mode',
        order: 'desc',
        limit: 50,
        offset: 100,
      }),
    );
  });

  it('filters by the mode that is chosen, and searches after a pause', async () => {
    const api = await show();
    await userEvent.click(
      await screen.findByRole('button', { name: /Show teams in Undetermined/ }),
    );
    await waitFor(() =>
      expect(api.listTeams).toHaveBeenLastCalledWith(
        expect.objectContaining({ mode: ['undetermined'], offset: 0 }),
      ),
    );
    await userEvent.type(screen.getByLabelText('Search teams'), 'chu');
    await waitFor(() =>
      expect(api.listTeams).toHaveBeenLastCalledWith(
        expect.objectContaining({ q: 'chu', mode: ['undetermined'] }),
      ),
    );
  });

  it('says when nothing matches, and clears the filters', async () => {
    const api = await show({
      path: '/mlops?q=zzz',
      api: {
        listTeams: jest.fn(async request => page(request?.q ? [] : [squad])),
      },
    });
    expect(await screen.findByText('No team matches')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Squad' }),
    ).toBeInTheDocument();
    expect(api.listTeams).toHaveBeenCalledTimes(2);
  });

  it('says what to do in an empty catalog', async () => {
    await show({
      api: {
        getOverview: jest.fn(async () => ({
          ...overview,
          teams: 0,
          entities: { total: 0, probable: 0, withoutTeam: 0 },
        })),
      },
    });
    expect(
      await screen.findByText('No machine learning found yet'),
    ).toBeInTheDocument();
  });

  it('never reads a failed first scan as an empty catalog', async () => {
    await show({
      api: {
        getOverview: jest.fn(async () => ({
          ...overview,
          teams: 0,
          entities: { total: 0, probable: 0, withoutTeam: 0 },
          freshness: { stale: true, failure: 'The catalog did not answer.' },
        })),
      },
    });
    expect(
      await screen.findByText('The first scan is not complete yet'),
    ).toBeInTheDocument();
    expect(screen.getByText(/The catalog did not answer/)).toBeInTheDocument();
    expect(screen.getByText('No scan has completed yet.')).toBeInTheDocument();
  });

  it('leads back from a page past the end', async () => {
    const listTeams = jest.fn(async request =>
      request?.offset ? { ...page([]), totalItems: 1 } : page(),
    );
    await show({ path: '/mlops?page=9', api: { listTeams } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'First page' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Squad' }),
    ).toBeInTheDocument();
  });

  it('says when entities are found but no team owns any', async () => {
    await show({ api: { listTeams: jest.fn(async () => page([])) } });
    expect(
      await screen.findByText('No team owns machine learning yet'),
    ).toBeInTheDocument();
  });

  it.each([
    [403, /You may not see the overview/],
    [500, /The overview could not be loaded/],
  ])('tells %i for what it is', async (status, words) => {
    await show({
      api: { getOverview: jest.fn().mockRejectedValue(httpError(status)) },
    });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('offers a scan only to whoever may start one', async () => {
    await show();
    expect(await screen.findByText('How teams work')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Scan/ }),
    ).not.toBeInTheDocument();
  });

  it('starts a scan and says so', async () => {
    const refresh = jest.fn(async () => ({ message: 'About to start.' }));
    await show({ result: AuthorizeResult.ALLOW, api: { refresh } });
    await userEvent.click(await screen.findByRole('button', { name: /Scan/ }));
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('follows a scan to its end, and renews the list with it', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const later = { ...fresh, completedAt: '2030-01-01T00:00:00Z' };
    const getOverview = jest.fn(async () => overview);
    const api = await show({
      result: AuthorizeResult.ALLOW,
      api: {
        getOverview,
        refresh: jest.fn(async () => ({ message: 'Soon.' })),
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Scan the catalog now' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Scanning the catalog' }),
    ).toBeDisabled();
    getOverview.mockResolvedValue({ ...overview, freshness: later });
    await act(() => jest.advanceTimersByTimeAsync(3_000));
    expect(
      await screen.findByRole('button', { name: 'Scan the catalog now' }),
    ).toBeEnabled();
    expect(api.listTeams).toHaveBeenCalledTimes(2);
    jest.useRealTimers();
  });
});
