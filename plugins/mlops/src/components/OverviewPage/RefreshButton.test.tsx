import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fresh, httpError } from '../../__testUtils__/assessments';
import { overview, show } from './__testUtils__/showPage';

describe('RefreshButton', () => {
  it('offers a scan only to whoever may start one', async () => {
    await show();
    expect(await screen.findByText('How teams work')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Scan/ }),
    ).not.toBeInTheDocument();
  });

  it('starts a scan and says so', async () => {
    const refresh = jest.fn(async () => ({ message: 'About to start.' }));
    const alert = { post: jest.fn(), alert$: jest.fn() };
    await show({ result: AuthorizeResult.ALLOW, api: { refresh }, alert });
    await userEvent.click(await screen.findByRole('button', { name: /Scan/ }));
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(alert.post).toHaveBeenCalledWith(
      expect.objectContaining({
        message: 'About to start.',
        severity: 'success',
      }),
    );
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

  it('says why no scan was started', async () => {
    const alert = { post: jest.fn(), alert$: jest.fn() };
    await show({
      result: AuthorizeResult.ALLOW,
      api: {
        refresh: jest.fn().mockRejectedValue(httpError(409, 'One is running.')),
      },
      alert,
    });
    const scan = await screen.findByRole('button', {
      name: 'Scan the catalog now',
    });
    await userEvent.click(scan);
    expect(alert.post).toHaveBeenCalledWith({
      message: 'No scan was started: One is running.',
      severity: 'error',
    });
    expect(scan).toBeEnabled();
  });

  it('keeps the page when it cannot be renewed, and goes on asking', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const getOverview = jest.fn(async () => overview);
    await show({
      result: AuthorizeResult.ALLOW,
      api: {
        getOverview,
        refresh: jest.fn(async () => ({ message: 'Soon.' })),
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Scan the catalog now' }),
    );
    await screen.findByRole('button', { name: 'Scanning the catalog' });
    getOverview.mockRejectedValueOnce(httpError(503));
    await act(() => jest.advanceTimersByTimeAsync(3_000));
    expect(
      screen.getByText(/The overview could not be renewed/),
    ).toBeInTheDocument();
    expect(screen.getByText('How teams work')).toBeInTheDocument();
    await act(() => jest.advanceTimersByTimeAsync(3_000));
    expect(
      screen.queryByText(/The overview could not be renewed/),
    ).not.toBeInTheDocument();
    jest.useRealTimers();
  });
});
