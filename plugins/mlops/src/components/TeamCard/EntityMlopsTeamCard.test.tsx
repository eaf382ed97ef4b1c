import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  entityRouteRef,
  EntityProvider,
} from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mlopsApiRef } from '../../api';
import {
  fresh,
  httpError,
  mockApi,
  team,
} from '../../__testUtils__/assessments';
import { practices } from '../../__testUtils__/practices';
import { EntityMlopsTeamCard } from './EntityMlopsTeamCard';

const group = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'squad' },
  spec: { type: 'team', children: [] },
};

function show(getTeam: jest.Mock) {
  return renderInTestApp(
    <TestApiProvider apis={[[mlopsApiRef, mockApi({ getTeam })]]}>
      <EntityProvider entity={group}>
        <EntityMlopsTeamCard />
        <p>the rest of the page</p>
      </EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

describe('EntityMlopsTeamCard', () => {
  it('proves the verdict with a ledger whose totals it shows', async () => {
    await show(
      jest.fn(async () => ({
        team: team(),
        practices: practices(),
        freshness: fresh,
      })),
    );
    const table = await screen.findByRole('table');
    expect(
      within(table).getByRole('row', { name: /Team size 10 to 49/ }),
    ).toHaveTextContent('14 people');
    expect(
      within(table).getByRole('img', { name: '+2 for Hybrid MLOps' }),
    ).toBeInTheDocument();
    const total = within(table).getByRole('row', { name: /Total/ });
    expect(total).toHaveTextContent('−4');
    expect(total).toHaveTextContent('12leads');
    expect(total).toHaveTextContent('ruled out');
    expect(
      screen.getByText(/so Big Data Ops is ruled out/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Settled: no missing fact can change it/),
    ).toBeInTheDocument();
  });

  it('gives the level after the mode, and what to do after the proof', async () => {
    await show(
      jest.fn(async () => ({
        team: team(),
        practices: practices(),
        freshness: fresh,
      })),
    );
    await screen.findByRole('table');
    const sections = screen
      .getAllByRole('heading', { level: 3 })
      .map(heading => heading.textContent);
    expect(sections).toEqual([
      'Level 2, could be 3: 5 unknown',
      'Why Hybrid MLOps',
      'What would change it',
      'Next steps',
      'Practices by area',
      'Challenges at risk',
      'Practices worth declaring',
      'Machine-learning entities (1)',
    ]);
  });

  it('keeps unknown facts in their place, with what would make them known', async () => {
    await show(
      jest.fn(async () => ({
        team: team(),
        practices: practices(),
        freshness: fresh,
      })),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Declare it: Regulation' }),
    );
    expect(screen.getByText(/mlops\/regulation: "5"/)).toBeInTheDocument();
  });

  it('shows nothing on a group without machine learning', async () => {
    await show(jest.fn().mockRejectedValue(httpError(404)));
    expect(await screen.findByText('the rest of the page')).toBeInTheDocument();
    expect(screen.queryByText('MLOps maturity')).not.toBeInTheDocument();
  });

  it('shows an error as an error', async () => {
    await show(jest.fn().mockRejectedValue(httpError(500)));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'could not be loaded',
    );
  });
});
