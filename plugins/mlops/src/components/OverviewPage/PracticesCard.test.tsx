import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import { areaIds, areaTitles } from '@backstage-mlops/plugin-mlops-common';
import { squad } from './__testUtils__/showPage';
import { PracticesCard } from './PracticesCard';

async function show(teams = [squad], loading = false) {
  await renderInTestApp(<PracticesCard teams={teams} loading={loading} />, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
  return screen.getByRole('table', { name: 'Practices by team' });
}

describe('PracticesCard', () => {
  it('is a table of teams by areas, in the given order', async () => {
    const table = await show([
      squad,
      { ...squad, ref: 'group:default/core', title: 'Core' },
    ]);
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(cell => cell.textContent),
    ).toEqual(['Team', ...areaIds.map(area => areaTitles[area])]);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(cell => cell.textContent),
    ).toEqual(['Squad, Small Data Ops', 'Core, Small Data Ops']);
    expect(within(table).getByRole('link', { name: 'Squad' })).toHaveAttribute(
      'href',
      '/catalog/default/group/squad',
    );
  });

  it('says in words what a cell shows by signs', async () => {
    const table = await show();
    expect(
      within(table).getByRole('cell', { name: '1 of 3 pass, 2 fail' }),
    ).toBeInTheDocument();
    expect(
      within(table).getByRole('cell', { name: '1 of 4 pass, 3 unknown' }),
    ).toBeInTheDocument();
    expect(
      within(table).getAllByRole('cell', { name: '1 of 1 pass' }),
    ).toHaveLength(6);
  });

  it('never shows as zero what is unknown, nor as failing what does not apply', async () => {
    const none = { pass: 0, fail: 0, unknown: 0, waived: 0 };
    const table = await show([
      {
        ...squad,
        areas: [
          { area: 'ownership', ...none, unknown: 2 },
          { area: 'data', ...none },
          { area: 'features', ...none, waived: 1 },
        ],
      },
    ]);
    const cells = within(table).getAllByRole('cell');
    expect(cells.slice(0, 4).map(cell => cell.textContent)).toEqual([
      '2 unknown',
      '–nothing applies',
      '–1 waived',
      '–nothing applies',
    ]);
  });

  it('says when the teams are about to change', async () => {
    await show([squad], true);
    expect(
      screen.getByRole('region', { name: /Practices by team/ }),
    ).toHaveAttribute('aria-busy', 'true');
  });
});
