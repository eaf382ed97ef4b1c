import { alertApiRef } from '@backstage/core-plugin-api';
import type { AlertApi } from '@backstage/core-plugin-api';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import { useLocation } from 'react-router-dom';
import { SWRConfig } from 'swr';
import {
  areaIds,
  axisIds,
  axisTitles,
} from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { mlopsApiRef } from '../../../api';
import { fresh, mockApi } from '../../../__testUtils__/assessments';
import { MlopsPage } from '../MlopsPage';

/** Two of three teams have a mode. */
export const overview: MlopsApiSchemas['OverviewResponse'] = {
  teams: 3,
  modes: [
    { mode: 'small-data-ops', settled: 1, provisional: 1, undetermined: 0 },
    { mode: 'big-data-ops', settled: 0, provisional: 0, undetermined: 0 },
    { mode: 'hybrid-mlops', settled: 0, provisional: 0, undetermined: 0 },
    { mode: 'large-scale-mlops', settled: 0, provisional: 0, undetermined: 0 },
    { settled: 0, provisional: 0, undetermined: 1 },
  ],
  levels: [
    { mode: 'small-data-ops', level: 1, teams: 1, atTarget: 0 },
    { mode: 'small-data-ops', level: 2, teams: 1, atTarget: 1 },
    { teams: 1, atTarget: 0 },
  ],
  confidence: { high: 1, medium: 1, low: 0 },
  entities: { total: 9, probable: 0, withoutTeam: 1 },
  coverage: axisIds.map(axis => ({ axis, title: axisTitles[axis], known: 2 })),
  findings: [],
  totalFindings: 0,
  freshness: fresh,
};

/** A team about which little is known. */
export const squad: MlopsApiSchemas['TeamSummary'] = {
  ref: 'group:default/squad',
  title: 'Squad',
  mode: 'small-data-ops',
  status: 'settled',
  confidence: 'high',
  coverage: 0.9,
  why: 'Because.',
  teamSize: 5,
  maturity: {
    level: 1,
    couldBe: 2,
    target: 2,
    atTarget: false,
    pass: 6,
    fail: 2,
    unknown: 3,
    waived: 0,
  },
  areas: areaIds.map(area => ({
    area,
    pass: 1,
    fail: area === 'models' ? 2 : 0,
    unknown: area === 'data' ? 3 : 0,
    waived: 0,
  })),
};

/** A page of the list of teams. */
export function page(items = [squad]): MlopsApiSchemas['TeamsResponse'] {
  return {
    items,
    totalItems: items.length,
    limit: 25,
    offset: 0,
    freshness: fresh,
  };
}

/** The rules in force, as far as the page asks for them. */
export const rules: MlopsApiSchemas['RulesResponse'] = {
  rulesVersion: '1',
  modes: { thresholds: {}, points: {}, guards: [] },
  practices: {
    familyShare: 0.3,
    levelShare: 0.8,
    targets: {
      'small-data-ops': 2,
      'big-data-ops': 3,
      'hybrid-mlops': 4,
      'large-scale-mlops': 4,
    },
    checks: [],
  },
};

/** The link of a team in the table of teams. */
export async function findTeam(name: string) {
  const table = await screen.findByRole('table', { name: 'Teams' });
  return within(table).findByRole('link', { name });
}

function Search() {
  return <output data-testid="search">{useLocation().search}</output>;
}

/** Shows the page, and the query of its URL in an element of its own. */
export async function show(
  options: {
    path?: string;
    result?: AuthorizeResult;
    api?: Parameters<typeof mockApi>[0];
    alert?: AlertApi;
  } = {},
) {
  const api = mockApi({
    getOverview: jest.fn(async () => overview),
    listTeams: jest.fn(async () => page()),
    getRules: jest.fn(async () => rules),
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
        [alertApiRef, options.alert ?? { post: () => {} }],
      ]}
    >
      {/* Permissions are cached between renders otherwise. */}
      <SWRConfig value={{ provider: () => new Map() }}>
        <MlopsPage />
        <Search />
      </SWRConfig>
    </TestApiProvider>,
    {
      routeEntries: [options.path ?? '/mlops'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return api;
}
