import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  entityRouteRef,
  EntityProvider,
} from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mlopsApiRef } from '../../api';
import { checksRouteRef } from '../../routes';
import { entityResponse, mockApi, team } from '../../__testUtils__/assessments';
import { checkResult } from '../../__testUtils__/practices';
import { EntityMlopsCard } from './EntityMlopsCard';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'ranker', namespace: 'default' },
  spec: { type: 'ml-model' },
};

const checks = [
  checkResult(
    { reason: 'Level 3 fails.' },
    { id: 'c', level: 3, statement: 'Third' },
  ),
  checkResult({}, { id: 'b', level: 1, key: false, statement: 'Second' }),
  checkResult(
    { reason: 'No project slug.' },
    { id: 'z', level: 1, key: true, statement: 'First' },
  ),
  checkResult(
    { state: 'unknown', reason: 'Nobody says so.' },
    { id: 'a', level: 1, statement: 'Open' },
  ),
  checkResult({ state: 'pass' }, { id: 'd' }),
  checkResult({ state: 'not-applicable' }, { id: 'e' }),
];

async function show(
  ofTeam: ReturnType<typeof team> | undefined = team(),
  ofEntity: Parameters<typeof entityResponse>[1] = { checks },
  mounted = true,
) {
  const getEntity = jest.fn(async () =>
    entityResponse({ team: ofTeam }, ofEntity),
  );
  await renderInTestApp(
    <TestApiProvider apis={[[mlopsApiRef, mockApi({ getEntity })]]}>
      <EntityProvider entity={entity}>
        <EntityMlopsCard />
      </EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        ...(mounted && { '/checks': checksRouteRef }),
      },
    },
  );
  await screen.findByText(/just now/);
}

describe('the level on the card', () => {
  it('is the team’s, with what it could be', async () => {
    await show();
    expect(
      screen.getByRole('heading', { name: 'Team level 2, could be 3' }),
    ).toBeInTheDocument();
    expect(screen.getByText('5 checks unknown')).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: /^Level 2, Repeatable training/ }),
    ).toBeInTheDocument();
  });

  it('has no target without a mode, and may be absent', async () => {
    const { maturity } = team();
    await show(team({ maturity: { ...maturity, target: undefined } }));
    expect(
      screen.getByText('No target until the mode is known.'),
    ).toBeInTheDocument();
  });

  it('may be absent', async () => {
    await show(
      team({ maturity: { pass: 0, fail: 0, unknown: 0, waived: 0 } }),
      { checks: [] },
    );
    expect(
      screen.getByRole('heading', { name: 'Team level' }),
    ).toBeInTheDocument();
    expect(screen.getAllByText('No check applies yet')).toHaveLength(2);
  });
});

describe('the checks on the card', () => {
  it('are the entity’s own and lead to the tab', async () => {
    await show();
    expect(
      screen.getByRole('link', { name: '1 pass, 3 fail, 1 unknown' }),
    ).toHaveAttribute('href', '/checks');
    expect(screen.getByText('5 apply')).toBeInTheDocument();
    expect(
      screen.getByRole('img', {
        name: 'Checks on this entity: 1 pass, 3 fail, 1 unknown',
      }),
    ).toBeInTheDocument();
  });

  it('lead nowhere in an app without the tab', async () => {
    await show(team(), { checks }, false);
    expect(screen.getByText('1 pass, 3 fail, 1 unknown')).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /1 pass/ }),
    ).not.toBeInTheDocument();
  });

  it('stay where there is no team to judge', async () => {
    const getEntity = jest.fn(async () => entityResponse({ team: undefined }));
    await renderInTestApp(
      <TestApiProvider apis={[[mlopsApiRef, mockApi({ getEntity })]]}>
        <EntityProvider entity={entity}>
          <EntityMlopsCard />
        </EntityProvider>
      </TestApiProvider>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    expect(await screen.findByText('No team to judge')).toBeInTheDocument();
    expect(screen.getByText('0 pass, 1 fail, 0 unknown')).toBeInTheDocument();
  });
});

describe('the next step on the card', () => {
  it('is the failing key check of the lowest level, with its YAML by keyboard', async () => {
    await show();
    expect(
      screen.getByRole('heading', { name: 'Next step: First' }),
    ).toBeInTheDocument();
    expect(screen.getByText('No project slug.')).toBeInTheDocument();
    expect(screen.getByText(/Takes hours/)).toBeInTheDocument();
    const button = screen.getByRole('button', { name: 'Show the YAML: First' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText(/mlops\/model-registry: /)).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(
      screen.queryByText(/mlops\/model-registry: /),
    ).not.toBeInTheDocument();
  });

  it('says to declare what is unknown, once nothing fails', async () => {
    await show(team(), { checks: checks.slice(3) });
    expect(
      screen.getByRole('heading', { name: 'Declare this: Open' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Next step/)).not.toBeInTheDocument();
  });

  it('says what to do where no YAML does it', async () => {
    await show(team(), {
      checks: [checkResult({}, { yaml: undefined, remedy: 'Name a Group.' })],
    });
    expect(screen.getByText('Name a Group.')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Show the YAML/ }),
    ).not.toBeInTheDocument();
  });

  it('settles the mode first', async () => {
    await show(
      team(
        {},
        {
          status: 'provisional',
          worthDeclaring: [{ axis: 'data-systems', swing: 5 }],
        },
      ),
    );
    expect(screen.getByText('Declare this:')).toBeInTheDocument();
    expect(screen.queryByText(/Next step/)).not.toBeInTheDocument();
  });

  it('is not invented at the target', async () => {
    const { maturity } = team();
    await show(team({ maturity: { ...maturity, atTarget: true } }));
    expect(screen.getByText('At its target level.')).toBeInTheDocument();
    expect(screen.queryByText(/Next step/)).not.toBeInTheDocument();
  });
});
