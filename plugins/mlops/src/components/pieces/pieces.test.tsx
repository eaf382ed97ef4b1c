import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp } from '@backstage/test-utils';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DeclareSnippet } from './DeclareIt';
import { FindingsList } from './FindingsList';
import { ModeChip } from './ModeChip';
import { PointsBar } from './PointsBar';
import { Skeleton } from './Skeleton';
import { YamlSnippet } from './YamlSnippet';

const mountedRoutes = { '/catalog/:namespace/:kind/:name': entityRouteRef };

describe('YamlSnippet', () => {
  it('copies, says so politely, and stops saying so after two seconds', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    document.execCommand = jest.fn(() => true);
    render(<YamlSnippet yaml={'a: "1"\n'} label="YAML" />);
    await user.click(screen.getByRole('button', { name: 'Copy the YAML' }));
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
    act(() => {
      jest.advanceTimersByTime(2_000);
    });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    jest.useRealTimers();
  });
});

describe('DeclareSnippet', () => {
  const declare = { annotation: 'mlops/roles', example: 'operations' };

  it('links the entity to annotate', async () => {
    await renderInTestApp(
      <DeclareSnippet
        title="Roles"
        declare={{ ...declare, on: 'group:default/squad' }}
      />,
      { mountedRoutes },
    );
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/group/squad',
    );
  });

  it('takes words in place of a name that may not be told', async () => {
    await renderInTestApp(
      <DeclareSnippet title="Roles" declare={{ ...declare, on: 'the team' }} />,
      { mountedRoutes },
    );
    expect(screen.getByText(/of the team, with/)).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});

describe('FindingsList', () => {
  it('shows the first ones, then all when asked', async () => {
    const findings = ['one', 'two', 'three'].map(message => ({
      severity: 'warning' as const,
      ref: 'component:default/ranker',
      field: 'mlops/roles',
      message,
    }));
    await renderInTestApp(<FindingsList findings={findings} first={2} />, {
      mountedRoutes,
    });
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 3' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });
});

describe('the signs', () => {
  it('say in words that a mode is provisional', () => {
    const { container } = render(
      <ModeChip mode="hybrid-mlops" status="provisional" />,
    );
    expect(container).toHaveTextContent('Hybrid MLOps, provisional');
  });

  it('say in words what a bar shows', () => {
    render(<PointsBar mode="big-data-ops" points={-2} scale={4} />);
    expect(
      screen.getByRole('img', { name: '−2 for Big Data Ops' }),
    ).toBeInTheDocument();
  });

  it('show no skeleton before 200 ms', () => {
    jest.useFakeTimers();
    render(<Skeleton label="Loading" heights={[16]} />);
    const skeleton = screen.getByLabelText('Loading');
    expect(skeleton).not.toBeVisible();
    act(() => {
      jest.advanceTimersByTime(200);
    });
    expect(skeleton).toBeVisible();
    jest.useRealTimers();
  });
});
