import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  entityRouteRef,
  EntityProvider,
} from '@backstage/plugin-catalog-react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mlopsApiRef } from '../../api';
import {
  entityResponse,
  httpError,
  mockApi,
  team,
} from '../../__testUtils__/assessments';
import { EntityMlopsCard } from './EntityMlopsCard';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'ranker', namespace: 'default' },
  spec: { type: 'ml-model' },
};

async function show(getEntity: jest.Mock) {
  const api = mockApi({ getEntity });
  await renderInTestApp(
    <TestApiProvider apis={[[mlopsApiRef, api]]}>
      <EntityProvider entity={entity}>
        <EntityMlopsCard />
      </EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
  return api;
}
const answer = (...args: Parameters<typeof entityResponse>) =>
  show(jest.fn(async () => entityResponse(...args)));

describe('EntityMlopsCard', () => {
  it('says which mode, how sure and why, and asks once', async () => {
    const api = await answer();
    expect(await screen.findByText('Hybrid MLOps')).toBeInTheDocument();
    expect(screen.getByText('High confidence')).toBeInTheDocument();
    expect(
      screen.getByText(/14 people in all three roles/),
    ).toBeInTheDocument();
    expect(screen.getByText(/1 of 11 facts known/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Team view/ })).toHaveAttribute(
      'href',
      '/catalog/default/group/squad',
    );
    expect(api.getEntity).toHaveBeenCalledTimes(1);
    expect(api.getEntity).toHaveBeenCalledWith('component:default/ranker');
  });

  it('links every figure to its evidence', async () => {
    const known = team();
    const pipelines = known.facts.findIndex(fact => fact.axis === 'pipelines');
    known.facts[pipelines] = {
      axis: 'pipelines',
      title: 'Pipelines',
      known: true,
      value: 6,
      detail: '4 training, 2 feature',
      sources: [{ ref: 'component:default/ranker', field: 'spec.type' }],
      notes: [],
    };
    await answer({ team: known });
    expect(
      await screen.findByRole('link', { name: '4 training, 2 feature' }),
    ).toHaveAttribute('href', '/catalog/default/group/squad');
  });

  it('never shows what is unknown as zero, and offers the YAML', async () => {
    await answer();
    expect(await screen.findAllByText('Not declared')).toHaveLength(3);
    await userEvent.click(
      screen.getByRole('button', { name: 'Declare it: Pipelines' }),
    );
    expect(screen.getByText(/mlops\/pipelines: "5"/)).toBeInTheDocument();
  });

  it('tries again after an error', async () => {
    const getEntity = jest
      .fn()
      .mockRejectedValueOnce(httpError(503, 'Down for repair'))
      .mockResolvedValueOnce(entityResponse());
    await show(getEntity);
    expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Details' }));
    expect(screen.getByText('Down for repair')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Hybrid MLOps')).toBeInTheDocument();
  });

  it('tells not assessed from not permitted', async () => {
    await show(jest.fn().mockRejectedValue(httpError(404)));
    expect(await screen.findByText('Not assessed yet')).toBeInTheDocument();
  });

  it('shows no figure to whoever may not read', async () => {
    await show(jest.fn().mockRejectedValue(httpError(403)));
    expect(
      await screen.findByText('mlops.assessment.read'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Team size/)).not.toBeInTheDocument();
  });

  it.each([
    ['user', 'user:default/someone', /is a person/],
    ['missing', 'group:default/gone', /is not in the catalog/],
    ['none', undefined, /Nobody owns this/],
  ] as const)(
    'has no team to judge when the owner is %s',
    async (kind, ref, words) => {
      await answer({ team: undefined }, { owner: { kind, ref } });
      expect(await screen.findByText('No team to judge')).toBeInTheDocument();
      expect(screen.getByText(words)).toBeInTheDocument();
    },
  );

  it('names no mode when undetermined, and what it leans to', async () => {
    await answer({
      team: team({}, { mode: undefined, status: 'undetermined' }),
    });
    expect(await screen.findByText('Undetermined')).toBeInTheDocument();
    expect(screen.getByText('Leans Hybrid MLOps')).toBeInTheDocument();
    expect(screen.queryByText(/confidence/)).not.toBeInTheDocument();
  });

  it('says when a verdict is provisional, probable or stale, and what needs mending', async () => {
    await answer(
      {
        team: team(
          {
            broader: {
              ref: 'group:default/bank',
              title: 'Bank',
              mode: 'large-scale-mlops',
            },
          },
          { status: 'provisional', confidence: 'low' },
        ),
        freshness: {
          completedAt: '2020-01-01T00:00:00Z',
          stale: true,
          failure: 'The catalog did not answer (503).',
        },
      },
      {
        ml: 'probable',
        findings: [
          {
            severity: 'error',
            ref: 'component:default/ranker',
            field: 'mlops/data-volume',
            value: 'lots',
            message: '"lots" is not a size',
            accepted: 'a number and a unit',
          },
        ],
      },
    );
    expect(await screen.findByText('Provisional.')).toBeInTheDocument();
    expect(screen.getByText('Probably machine learning.')).toBeInTheDocument();
    expect(
      screen.getByText(/The catalog did not answer \(503\)/),
    ).toBeInTheDocument();
    expect(screen.getByText(/"lots" is not a size/)).toBeInTheDocument();
    expect(screen.getByText(/a number and a unit/)).toBeInTheDocument();
    expect(screen.getByText('Large-scale MLOps')).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByText('Low confidence')).toBeInTheDocument(),
    );
  });

  it('shows the band alone where the evidence is hidden', async () => {
    const hidden = team();
    hidden.facts[0] = {
      ...hidden.facts[0],
      withheld: true,
      value: undefined,
      text: undefined,
      sources: [],
    };
    await answer({ team: hidden });
    expect(await screen.findByText('10 to 49')).toBeInTheDocument();
    expect(
      screen.getByText('Details are not shown to you'),
    ).toBeInTheDocument();
  });

  it('names the one fact that is most worth declaring, with the YAML to copy', async () => {
    await show(
      jest.fn(async () =>
        entityResponse({
          team: team(
            {},
            {
              status: 'provisional',
              worthDeclaring: [
                { axis: 'data-systems', swing: 5 },
                { axis: 'regulation', swing: 3 },
              ],
            },
          ),
        }),
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Show the YAML: Data systems',
      }),
    );
    expect(screen.getByText(/mlops\/data-systems: "5"/)).toBeInTheDocument();
    expect(
      screen.getByText(/What is not declared \(data systems, regulation\)/),
    ).toBeInTheDocument();
  });
});
