import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { httpError } from '../../__testUtils__/assessments';
import { findTeam, page, show, squad } from './__testUtils__/showPage';

describe('TeamsCard', () => {
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
    expect(await findTeam('Squad')).toBeInTheDocument();
    expect(api.listTeams).toHaveBeenCalledTimes(2);
  });

  it('shows how the same teams work, and nothing where none is listed', async () => {
    const api = await show({
      api: {
        listTeams: jest.fn(async request => page(request?.q ? [] : [squad])),
      },
    });
    const practices = await screen.findByRole('table', {
      name: 'Practices by team',
    });
    expect(
      within(practices).getByRole('link', { name: 'Squad' }),
    ).toBeInTheDocument();
    expect(api.listTeams).toHaveBeenCalledTimes(1);
    await userEvent.type(screen.getByLabelText('Search teams'), 'zzz');
    expect(await screen.findByText('No team matches')).toBeInTheDocument();
    expect(practices).not.toBeInTheDocument();
  });

  it('leads back from a page past the end', async () => {
    const listTeams = jest.fn(async request =>
      request?.offset ? { ...page([]), totalItems: 1 } : page(),
    );
    await show({ path: '/mlops?page=9', api: { listTeams } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'First page' }),
    );
    expect(await findTeam('Squad')).toBeInTheDocument();
  });

  it('says when entities are found but no team owns any', async () => {
    await show({ api: { listTeams: jest.fn(async () => page([])) } });
    expect(
      await screen.findByText('No team owns machine learning yet'),
    ).toBeInTheDocument();
  });

  it('writes filters and order to the URL', async () => {
    const api = await show();
    const choose = async (name: RegExp) =>
      userEvent.click(await screen.findByRole('button', { name }));
    await choose(/Show teams in Undetermined/);
    await choose(/^Facts known$/);
    await choose(/^Facts known$/);
    await waitFor(() =>
      expect(screen.getByTestId('search')).toHaveTextContent(
        '?mode=undetermined&sort=coverage&order=desc',
      ),
    );
    expect(api.listTeams).toHaveBeenLastCalledWith(
      expect.objectContaining({ sort: 'coverage', order: 'desc' }),
    );
  });

  it('sorts by level', async () => {
    const api = await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Level' }));
    await waitFor(() =>
      expect(api.listTeams).toHaveBeenLastCalledWith(
        expect.objectContaining({ sort: 'level', order: 'asc' }),
      ),
    );
    expect(screen.getByTestId('search')).toHaveTextContent('?sort=level');
  });

  it('shows the level of each team, and what it could be', async () => {
    const maturity = { ...squad.maturity, level: undefined };
    await show({
      api: {
        listTeams: jest.fn(async () =>
          page([
            squad,
            { ...squad, ref: 'group:default/new', title: 'New', maturity },
          ]),
        ),
      },
    });
    const rowOf = async (name: string) => (await findTeam(name)).closest('tr')!;
    expect(
      within(await rowOf('Squad')).getByText(', could be 2'),
    ).toBeInTheDocument();
    expect(within(await rowOf('Squad')).getByText('→2')).toBeInTheDocument();
    expect(
      within(await rowOf('New')).getByText('no level'),
    ).toBeInTheDocument();
  });

  it('shows all teams again when a mode is chosen twice', async () => {
    await show({ path: '/mlops?mode=undetermined' });
    const mode = await screen.findByRole('button', {
      name: /Show teams in Undetermined/,
    });
    expect(mode).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(mode);
    expect(mode).toHaveAttribute('aria-pressed', 'false');
    expect(screen.getByTestId('search')).toBeEmptyDOMElement();
  });

  it('turns pages, and keeps the one before in sight meanwhile', async () => {
    const answers: Array<() => void> = [];
    const listTeams = jest.fn(
      (request: { offset?: number } = {}) =>
        new Promise<ReturnType<typeof page>>(resolve => {
          const name = request.offset ? 'Second' : 'First';
          const items = [{ ...squad, title: name }];
          answers.push(() => resolve({ ...page(items), totalItems: 26 }));
          if (!request.offset) answers.pop()!();
        }),
    );
    await show({ api: { listTeams } });
    await findTeam('First');
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.getByTestId('search')).toHaveTextContent('?page=2');
    expect(await findTeam('First')).toBeInTheDocument();
    answers[0]();
    expect(await findTeam('Second')).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'First' }),
    ).not.toBeInTheDocument();
  });

  it('tries again when the list cannot be loaded', async () => {
    const listTeams = jest
      .fn(async () => page())
      .mockRejectedValueOnce(httpError(500));
    await show({ api: { listTeams } });
    expect(
      await screen.findByText('The list of teams could not be loaded'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await findTeam('Squad')).toBeInTheDocument();
  });
});
