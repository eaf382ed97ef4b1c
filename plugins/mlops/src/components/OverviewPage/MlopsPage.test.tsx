import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { httpError } from '../../__testUtils__/assessments';
import { findTeam, overview, show } from './__testUtils__/showPage';

describe('MlopsPage', () => {
  it('opens with the answer in words, and shows how teams work', async () => {
    await show();
    expect(
      await screen.findByText(
        '2 of 3 teams have a mode, and 1 of them is settled.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', {
        name: '1 settled, 1 provisional, 0 undetermined',
      }),
    ).toBeInTheDocument();
    const row = (await findTeam('Squad')).closest('tr')!;
    expect(within(row).getByText('Small Data Ops')).toBeInTheDocument();
    // Unknown is never zero.
    expect(within(row).getAllByText('unknown')).toHaveLength(3);
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

  it.each([
    [403, /You may not see the overview/],
    [500, /The overview could not be loaded/],
  ])('tells %i for what it is', async (status, words) => {
    await show({
      api: { getOverview: jest.fn().mockRejectedValue(httpError(status)) },
    });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('tries again when the overview cannot be loaded', async () => {
    const getOverview = jest
      .fn(async () => overview)
      .mockRejectedValueOnce(httpError(500));
    await show({ api: { getOverview } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText('How teams work')).toBeInTheDocument();
  });

  it('says how old a stale overview is, and why', async () => {
    const freshness = {
      completedAt: new Date(Date.now() - 7_200_000).toISOString(),
      stale: true,
      failure: 'The catalog did not answer.',
    };
    await show({
      api: { getOverview: jest.fn(async () => ({ ...overview, freshness })) },
    });
    expect(
      await screen.findByText(/Last assessed 2 hr ago/),
    ).toBeInTheDocument();
    expect(screen.getByText(/The catalog did not answer/)).toBeInTheDocument();
    expect(screen.getByText('How teams work')).toBeInTheDocument();
  });

  it('lists the values that could not be read, the first five at once', async () => {
    const findings = [1, 2, 3, 4, 5, 6].map(index => ({
      severity: 'error' as const,
      ref: `component:default/odd-${index}`,
      field: 'mlops/data-volume',
      value: 'huge',
      message: '"huge" is no size.',
      accepted: '420GB',
    }));
    await show({
      api: {
        getOverview: jest.fn(async () => ({
          ...overview,
          findings,
          totalFindings: 6,
        })),
      },
    });
    expect(await screen.findAllByText('Accepted: 420GB')).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 6' }));
    expect(screen.getAllByText('Accepted: 420GB')).toHaveLength(6);
    expect(screen.getByText(/6 values in the catalog/)).toBeInTheDocument();
  });

  it.each([
    [0, 0, 'No team owns machine learning yet.'],
    [3, 0, 'None of 3 teams has a mode yet.'],
  ])(
    'says in words that of %i teams %i have a mode',
    async (teams, _, words) => {
      await show({
        api: {
          getOverview: jest.fn(async () => ({
            ...overview,
            teams,
            confidence: { high: 0, medium: 0, low: 0 },
          })),
        },
      });
      expect(await screen.findByText(words)).toBeInTheDocument();
    },
  );
});
