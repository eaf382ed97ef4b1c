import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { MlopsClient } from '@backstage-mlops/plugin-mlops-common';
import { mlopsApiRef } from './api';
import {
  EntityMlopsCard,
  EntityMlopsContent,
  EntityMlopsTeamCard,
  mlopsPlugin,
} from './plugin';
import {
  entityResponse,
  fresh,
  mockApi,
  team,
} from './__testUtils__/assessments';
import { practices } from './__testUtils__/practices';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'ranker', namespace: 'default' },
  spec: { type: 'ml-model' },
};

describe('the plugin in the legacy frontend system', () => {
  it('brings its own client', () => {
    const [factory] = [...mlopsPlugin.getApis()];
    expect(factory.api.id).toBe(mlopsApiRef.id);
    expect(factory.factory({})).toBeInstanceOf(MlopsClient);
  });

  it.each([
    ['EntityMlopsCard', EntityMlopsCard, 'High confidence'],
    ['EntityMlopsTeamCard', EntityMlopsTeamCard, 'Why Hybrid MLOps'],
  ] as const)('draws %s', async (_, Card, words) => {
    const api = mockApi({
      getEntity: jest.fn(async () => entityResponse()),
      getTeam: jest.fn(async () => ({
        team: team(),
        practices: practices(),
        freshness: fresh,
      })),
    });
    await renderInTestApp(
      <TestApiProvider apis={[[mlopsApiRef, api]]}>
        <EntityProvider entity={entity}>
          <Card />
        </EntityProvider>
      </TestApiProvider>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('leads from the card to the tab of the same entity', async () => {
    const api = mockApi({ getEntity: jest.fn(async () => entityResponse()) });
    await renderInTestApp(
      <TestApiProvider apis={[[mlopsApiRef, api]]}>
        <EntityProvider entity={entity}>
          <Routes>
            <Route path="/mlops" element={<EntityMlopsContent />} />
            <Route path="*" element={<EntityMlopsCard />} />
          </Routes>
        </EntityProvider>
      </TestApiProvider>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    await userEvent.click(
      await screen.findByRole('link', { name: '0 pass, 1 fail, 0 unknown' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Fail 1' }),
    ).toBeInTheDocument();
  });
});
