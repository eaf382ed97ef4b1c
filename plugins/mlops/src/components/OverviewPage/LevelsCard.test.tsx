import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { mlopsApiRef } from '../../api';
import { httpError, mockApi } from '../../__testUtils__/assessments';
import { overview, rules } from './__testUtils__/showPage';
import { LevelsCard } from './LevelsCard';

async function show(
  levels: MlopsApiSchemas['LevelCount'][] = overview.levels,
  getRules: jest.Mock = jest.fn(async () => rules),
) {
  await renderInTestApp(
    <TestApiProvider apis={[[mlopsApiRef, mockApi({ getRules })]]}>
      <LevelsCard overview={{ ...overview, levels }} />
    </TestApiProvider>,
  );
  return screen.getByRole('table', { name: 'Levels reached' });
}

const cellsOf = (table: HTMLElement, row: string) =>
  within(within(table).getByRole('row', { name: new RegExp(`^${row}`) }))
    .getAllByRole('cell')
    .map(cell => cell.textContent);

describe('LevelsCard', () => {
  it('is a table of modes by levels, with the target of each mode', async () => {
    const table = await show();
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(cell => cell.textContent),
    ).toEqual([
      'Mode',
      '0 Manual',
      '1 Versioned and owned',
      '2 Repeatable training',
      '3 Automated delivery',
      '4 Monitored loop',
      'No level',
      'At target',
    ]);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(cell => cell.textContent),
    ).toEqual([
      'Small Data Ops',
      'Big Data Ops',
      'Hybrid MLOps',
      'Large-scale MLOps',
      'Undetermined',
    ]);
    expect(await screen.findAllByText(', the target')).toHaveLength(4);
    expect(cellsOf(table, 'Small Data Ops')).toEqual([
      '·none',
      '1',
      '1, the target',
      '·none',
      '·none',
      '–',
      '1 of 2',
    ]);
  });

  it('keeps a row for the undetermined, who have no target', async () => {
    const table = await show();
    expect(cellsOf(table, 'Undetermined')).toEqual([
      ...Array(5).fill('·none'),
      '1',
      '–',
    ]);
    expect(
      screen.getByText(
        '1 of 2 teams are at their target; 1 has no target yet.',
      ),
    ).toBeInTheDocument();
  });

  it('has no column for teams without a level where there are none', async () => {
    const table = await show([
      { mode: 'big-data-ops', level: 3, teams: 1, atTarget: 1 },
    ]);
    expect(
      within(table).queryByRole('columnheader', { name: 'No level' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByText('1 of 1 team is at its target.'),
    ).toBeInTheDocument();
  });

  it('counts without flags when the rules cannot be read', async () => {
    const getRules = jest.fn().mockRejectedValue(httpError(500));
    const table = await show(overview.levels, getRules);
    expect(screen.queryByText(', the target')).not.toBeInTheDocument();
    expect(cellsOf(table, 'Small Data Ops')).toContain('1 of 2');
  });

  it('says so when no team has a target', async () => {
    await show([]);
    expect(screen.getByText('No team has a target yet.')).toBeInTheDocument();
  });
});
