import { renderInTestApp } from '@backstage/test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { team } from '../../__testUtils__/assessments';
import { MlopsRoot } from '../pieces';
import { WhatWouldChange } from './WhatWouldChange';
import { WorthDeclaring } from './WorthDeclaring';

const show = (element: JSX.Element) =>
  renderInTestApp(<MlopsRoot>{element}</MlopsRoot>, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });

const flip = (condition: string) => ({
  axis: 'legacy' as const,
  band: 'two-or-more',
  toMode: 'large-scale-mlops' as const,
  conditions: [condition],
  sentence: '',
});

describe('WhatWouldChange', () => {
  it('lists the changes under the mode that they lead to', async () => {
    const { verdict } = team({}, { flips: [flip('two legacy systems')] });
    await show(<WhatWouldChange verdict={verdict} />);
    expect(screen.getByText('Large-scale MLOps')).toBeInTheDocument();
    expect(screen.getByText('Two legacy systems')).toBeInTheDocument();
    expect(screen.getByText(/Any one of these/)).toBeInTheDocument();
  });

  it('joins the two changes of a pair, and says that no single one is enough', async () => {
    const { verdict } = team(
      {},
      {
        flips: [
          {
            ...flip(''),
            conditions: ['big data', 'an engine'],
            with: { axis: 'data-systems', band: 'engine' },
          },
        ],
      },
    );
    await show(<WhatWouldChange verdict={verdict} />);
    expect(screen.getByText('Big data, and an engine')).toBeInTheDocument();
    expect(screen.getByText(/No fact alone would/)).toBeInTheDocument();
  });

  it('says when nothing would', async () => {
    await show(<WhatWouldChange verdict={team().verdict} />);
    expect(screen.getByText(/No two facts together/)).toBeInTheDocument();
  });

  it('shows a few, and all on demand', async () => {
    const flips = Array.from({ length: 9 }, (_, i) => flip(`Change ${i}`));
    await show(<WhatWouldChange verdict={team({}, { flips }).verdict} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    await userEvent.click(screen.getByRole('button', { name: /Show all 9/ }));
    expect(screen.getAllByRole('listitem')).toHaveLength(9);
  });

  it('notes what is close to a boundary, and more tooling than needed', async () => {
    const { verdict } = team(
      {},
      {
        boundaries: [
          {
            axis: 'data-volume',
            band: 'medium',
            toMode: 'big-data-ops',
            sentence: 'Largest dataset is close to a boundary.',
          },
        ],
        notes: ['Spark on 4 GB is more tooling than the data asks for.'],
      },
    );
    await show(<WhatWouldChange verdict={verdict} />);
    expect(screen.getByText(/close to a boundary/)).toBeInTheDocument();
    expect(screen.getByText(/more tooling/)).toBeInTheDocument();
  });
});

describe('WorthDeclaring', () => {
  it('lists facts in the given order, each with its YAML', async () => {
    const worthDeclaring = [
      { axis: 'data-volume' as const, swing: 7 },
      { axis: 'regulation' as const, swing: 3 },
    ];
    await show(<WorthDeclaring team={team({}, { worthDeclaring })} />);
    const items = screen.getAllByRole('listitem');
    expect(items.map(item => item.textContent)).toEqual([
      expect.stringContaining('Largest dataset'),
      expect.stringContaining('Regulation'),
    ]);
    await userEvent.click(
      within(items[0]).getByRole('button', {
        name: 'Declare it: Largest dataset',
      }),
    );
    expect(screen.getByText(/mlops\/data-volume: "5"/)).toBeInTheDocument();
  });

  it('is silent where the verdict is settled', async () => {
    await show(<WorthDeclaring team={team()} />);
    expect(screen.queryByText('Facts worth declaring')).not.toBeInTheDocument();
  });
});
