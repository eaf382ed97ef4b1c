import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { coreExtensionData } from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import plugin from './alpha';
import { mlopsApiRef } from './api';
import {
  entityResponse,
  fresh,
  httpError,
  mockApi,
  team,
} from './__testUtils__/assessments';
import { practices } from './__testUtils__/practices';

const entity = (kind: string, type: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'ranker', namespace: 'default' },
  spec: { type },
});

describe('the plugin in the new frontend system', () => {
  it('puts its card on ML entities only', () => {
    const matches = createExtensionTester(
      plugin.getExtension('entity-card:mlops/entity'),
    ).get(EntityCardBlueprint.dataRefs.filterFunction)!;
    expect(matches(entity('Component', 'ml-model'))).toBe(true);
    expect(matches(entity('Component', 'website'))).toBe(false);
    expect(matches(entity('Group', 'team'))).toBe(false);
  });

  it('puts its tab where its card is', () => {
    const tab = createExtensionTester(
      plugin.getExtension('entity-content:mlops/checks'),
    );
    const matches = tab.get(EntityContentBlueprint.dataRefs.filterFunction)!;
    expect(matches(entity('Component', 'ml-model'))).toBe(true);
    expect(matches(entity('Component', 'website'))).toBe(false);
    expect(tab.get(coreExtensionData.routePath)).toBe('/mlops');
    expect(tab.get(EntityContentBlueprint.dataRefs.title)).toBe('MLOps');
  });

  it('shows the overview', async () => {
    const api = mockApi({
      getOverview: jest.fn().mockRejectedValue(httpError(403)),
    });
    renderInTestApp(
      <TestApiProvider apis={[[mlopsApiRef, api]]}>
        {createExtensionTester(
          plugin.getExtension('page:mlops'),
        ).reactElement()}
      </TestApiProvider>,
    );
    expect(
      await screen.findByText('You may not see the overview'),
    ).toBeInTheDocument();
  });

  it.each([
    [
      'entity-card:mlops/entity',
      entity('Component', 'ml-model'),
      'Hybrid MLOps',
    ],
    ['entity-card:mlops/team', entity('Group', 'team'), 'Hybrid MLOps'],
    ['entity-content:mlops/checks', entity('Component', 'ml-model'), 'Models'],
  ] as const)('draws %s', async (id, subject, words) => {
    const api = mockApi({
      getEntity: jest.fn(async () => entityResponse()),
      getTeam: jest.fn(async () => ({
        team: team(),
        practices: practices(),
        freshness: fresh,
      })),
    });
    renderInTestApp(
      <TestApiProvider apis={[[mlopsApiRef, api]]}>
        <EntityProvider entity={subject}>
          {createExtensionTester(plugin.getExtension(id)).reactElement()}
        </EntityProvider>
      </TestApiProvider>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    expect((await screen.findAllByText(words))[0]).toBeInTheDocument();
  });
});
