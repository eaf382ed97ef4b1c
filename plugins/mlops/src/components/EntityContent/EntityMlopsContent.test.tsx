import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  entityRouteRef,
  EntityProvider,
} from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { mlopsApiRef } from '../../api';
import {
  entityResponse,
  httpError,
  mockApi,
} from '../../__testUtils__/assessments';
import { checkResult } from '../../__testUtils__/practices';
import { EntityMlopsContent } from './EntityMlopsContent';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'ranker', namespace: 'default' },
  spec: { type: 'ml-model' },
};

const ref = 'component:default/ranker';
const checks = [
  checkResult({
    evidence: [
      { ref, field: 'mlops/model-registry', value: 'https://mlflow.test/7' },
      { ref, field: 'mlops/x', value: ['javascript', 'alert(1)'].join(':') },
      { ref, field: 'dependsOn', value: 'resource:default/clicks' },
      { ref, field: 'jenkins.io/job-full-name', value: 'main:ranker/train' },
      {
        ref,
        field: 'mlops/ci',
        value: 'none',
        observed: {
          by: 'Tekton',
          at: '2020-01-31T08:00:00Z',
          url: 'https://tekton.test/runs',
        },
      },
    ],
  }),
  checkResult(
    {
      state: 'unknown',
      reason: 'No monitoring is declared.',
      evidence: [],
    },
    {
      id: 'models-are-monitored',
      area: 'monitoring',
      level: 4,
      statement: 'Prediction quality is watched',
      declareOn: 'owner',
    },
  ),
  checkResult(
    {
      state: 'waived',
      reason: 'It is waived.',
      waiver: {
        reason: 'The vendor does it.',
        by: 'user:default/ada',
        until: '2027-01-31',
      },
    },
    {
      id: 'code-is-built-by-ci',
      area: 'delivery',
      key: false,
      statement: 'CI builds ML code',
    },
  ),
  checkResult(
    { state: 'pass', strength: 'declared', reason: 'The slug is there.' },
    {
      id: 'ml-assets-have-a-live-owner',
      area: 'ownership',
      level: 1,
      statement: 'It has an owner',
      why: 'Nobody mends what nobody owns.',
    },
  ),
];

function Where() {
  return <output aria-label="Query">{useLocation().search}</output>;
}

async function show(getEntity: jest.Mock, query = '') {
  await renderInTestApp(
    <TestApiProvider apis={[[mlopsApiRef, mockApi({ getEntity })]]}>
      <EntityProvider entity={entity}>
        <EntityMlopsContent />
        <Where />
      </EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      routeEntries: [`/${query}`],
    },
  );
}

async function showChecks(query?: string, given = checks) {
  await show(
    jest.fn(async () => entityResponse({}, { checks: given })),
    query,
  );
  await screen.findByText(/just now/);
}

const statements = () =>
  screen
    .queryAllByRole('listitem')
    .map(item => item.querySelector('strong')?.textContent)
    .filter(Boolean);

const row = (statement: string) => {
  const item = screen.getByText(statement).closest('li');
  return within(item!);
};

describe('EntityMlopsContent', () => {
  it('lists checks by area, in the order of the areas', async () => {
    await showChecks();
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(h => h.textContent),
    ).toEqual(['Ownership', 'Models', 'Delivery', 'Monitoring']);
    expect(
      screen.getByRole('img', {
        name: 'Checks on this entity: 1 pass, 1 fail, 1 unknown, 1 waived',
      }),
    ).toBeInTheDocument();
  });

  it('says of each check its state, level, reason and evidence', async () => {
    await showChecks();
    const failing = row('Every production model is registered and versioned');
    expect(failing.getByText('Fail')).toBeInTheDocument();
    expect(failing.getByText('Level 2')).toBeInTheDocument();
    expect(failing.getByText('Key')).toBeInTheDocument();
    expect(
      failing.getByText('It says that there is no model registry.'),
    ).toBeInTheDocument();
    expect(
      failing.getByRole('link', { name: /https:\/\/mlflow.test\/7/ }),
    ).toHaveAttribute('href', 'https://mlflow.test/7');
    expect(failing.getAllByRole('link', { name: 'ranker' })[0]).toHaveAttribute(
      'href',
      '/catalog/default/component/ranker',
    );
    expect(failing.getByRole('link', { name: 'clicks' })).toBeInTheDocument();
    expect(failing.getByText(/javascript:alert/).closest('a')).toBeNull();
    expect(failing.getByText(/main:ranker\/train/).closest('a')).toBeNull();
    const seen = failing.getByRole('link', { name: /Tekton/ });
    expect(seen).toHaveAttribute('href', 'https://tekton.test/runs');
    expect(seen.parentElement).toHaveTextContent(/seen by Tekton.* yr ago/);
    expect(row('CI builds ML code').queryByText('Key')).not.toBeInTheDocument();
    expect(row('It has an owner').getByText(', declared')).toBeInTheDocument();
  });

  it('tells who waived a check, until when and why', async () => {
    await showChecks();
    const waived = row('CI builds ML code');
    expect(waived.getByText(/until 31 Jan 2027/)).toHaveTextContent(
      'The vendor does it.',
    );
    expect(waived.getByRole('link', { name: 'ada' })).toBeInTheDocument();
  });

  it('opens how to fix by keyboard, with the YAML', async () => {
    await showChecks();
    const button = screen.getByRole('button', {
      name: 'How to fix: Every production model is registered and versioned',
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(/cannot be rolled back/)).toBeInTheDocument();
    expect(screen.getByText(/Register the model/)).toBeInTheDocument();
    expect(screen.getByText('Effort: hours')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Copy the YAML' }),
    ).toBeInTheDocument();
    await userEvent.keyboard(' ');
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  it('sends to the owning group what belongs there', async () => {
    await showChecks();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'How to fix: Prediction quality is watched',
      }),
    );
    expect(screen.getByText(/the owning group/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'squad' })).toBeInTheDocument();
  });

  it('mends nothing that passes', async () => {
    await showChecks();
    await userEvent.click(
      screen.getByRole('button', { name: 'Why it matters: It has an owner' }),
    );
    expect(
      screen.getByText('Nobody mends what nobody owns.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Effort/)).not.toBeInTheDocument();
  });

  it('filters by several states and keeps them in the URL', async () => {
    await showChecks('?tab=1');
    const fail = screen.getByRole('button', { name: 'Fail 1' });
    const unknown = screen.getByRole('button', { name: 'Unknown 1' });
    expect(fail).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(fail);
    unknown.focus();
    await userEvent.keyboard('{Enter}');
    expect(fail).toHaveAttribute('aria-pressed', 'true');
    expect(statements()).toEqual([
      'Every production model is registered and versioned',
      'Prediction quality is watched',
    ]);
    expect(screen.getByLabelText('Query')).toHaveTextContent(
      '?tab=1&state=fail&state=unknown',
    );
    await userEvent.click(fail);
    expect(statements()).toEqual(['Prediction quality is watched']);
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(statements()).toHaveLength(4);
    expect(screen.getByLabelText('Query')).toHaveTextContent(/^\?tab=1$/);
  });

  it('is opened filtered by a link, whatever else stands in it', async () => {
    await showChecks('?state=pass&state=broken');
    expect(statements()).toEqual(['It has an owner']);
    expect(
      within(
        screen.getByRole('group', {
          name: 'Show only checks in these states',
        }),
      ).getByRole('button', { pressed: true }),
    ).toHaveTextContent('Pass 1');
  });

  it('says when the filter leaves nothing, and takes it back', async () => {
    await showChecks('?state=not-applicable');
    expect(
      screen.getByRole('heading', { name: 'No check is in this state' }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all 4 checks' }),
    );
    expect(statements()).toHaveLength(4);
  });

  it('says when no check applies', async () => {
    await showChecks('', []);
    expect(
      screen.getByRole('heading', { name: 'No check applies yet' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });

  it('says that it is loading', async () => {
    await show(jest.fn(() => new Promise(() => {})));
    expect(screen.getByLabelText('Loading the assessment')).toBeInTheDocument();
  });

  it.each([
    [404, 'Not assessed yet'],
    [403, 'You may not see this assessment'],
    [503, 'This assessment could not be loaded'],
  ])('says what %s means', async (status, words) => {
    await show(jest.fn().mockRejectedValue(httpError(status)));
    expect(
      await screen.findByRole('heading', { name: words }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('tries again after an error', async () => {
    await show(
      jest
        .fn()
        .mockRejectedValueOnce(httpError(503))
        .mockResolvedValueOnce(entityResponse({}, { checks })),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText('It has an owner')).toBeInTheDocument();
  });
});
