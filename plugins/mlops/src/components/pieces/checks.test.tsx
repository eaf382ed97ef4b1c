import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp } from '@backstage/test-utils';
import { render, screen } from '@testing-library/react';
import { team } from '../../__testUtils__/assessments';
import { checkInfo } from '../../__testUtils__/practices';
import { CheckBar } from './CheckBar';
import { CheckFix } from './CheckFix';
import { CheckState } from './CheckState';
import { LevelMeter } from './LevelMeter';

describe('CheckState', () => {
  it.each([
    ['pass', 'Pass'],
    ['fail', 'Fail'],
    ['unknown', 'Unknown'],
    ['not-applicable', 'Not applicable'],
    ['waived', 'Waived'],
  ] as const)('says %s in words', (state, words) => {
    render(<CheckState state={state} />);
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('says by whose word a check passes', () => {
    const { container } = render(
      <CheckState state="pass" strength="verified" />,
    );
    expect(container).toHaveTextContent('Pass, verified');
  });

  it('keeps its sign from screen readers, which hear the word', () => {
    const { container } = render(<CheckState state="unknown" />);
    expect(container.querySelector('[aria-hidden]')).toHaveTextContent('?');
  });
});

describe('CheckBar', () => {
  it.each([
    [{ pass: 13, fail: 2, unknown: 3 }, '13 pass, 2 fail, 3 unknown', 3],
    [
      { pass: 1, fail: 0, unknown: 0, waived: 2 },
      '1 pass, 0 fail, 0 unknown, 2 waived',
      2,
    ],
    [{ pass: 0, fail: 0, unknown: 0 }, 'No check applies yet', 1],
  ])('draws %j as one picture with a name', (counts, words, parts) => {
    render(<CheckBar {...counts} label="Checks of ranker" />);
    const bar = screen.getByRole('img', { name: `Checks of ranker: ${words}` });
    expect(bar.children).toHaveLength(parts);
  });
});

describe('LevelMeter', () => {
  const { maturity } = team();

  it('says where the team stands, could be and should be', () => {
    render(<LevelMeter maturity={maturity} />);
    expect(
      screen.getByRole('img', {
        name: 'Level 2, Repeatable training; could be 3; target 4',
      }),
    ).toHaveTextContent('Could be');
  });

  it('says no more than is known', () => {
    render(
      <LevelMeter
        dense
        maturity={{ ...maturity, couldBe: 2, target: undefined }}
      />,
    );
    const meter = screen.getByRole('img', {
      name: 'Level 2, Repeatable training',
    });
    expect(meter).not.toHaveTextContent('Could be');
    expect(meter).not.toHaveTextContent('Target');
  });

  it('marks the target alone where it could be reached', () => {
    render(<LevelMeter maturity={{ ...maturity, couldBe: 4 }} />);
    expect(screen.getByText('Target')).toBeInTheDocument();
    expect(screen.queryByText('Could be')).not.toBeInTheDocument();
  });

  it('draws level 0', () => {
    render(<LevelMeter maturity={{ ...maturity, level: 0, couldBe: 0 }} />);
    expect(
      screen.getByRole('img', { name: 'Level 0, Manual; target 4' }),
    ).toBeInTheDocument();
  });

  it('draws nothing where no check applies', () => {
    render(
      <LevelMeter maturity={{ pass: 0, fail: 0, unknown: 0, waived: 0 }} />,
    );
    expect(screen.getByText('No check applies yet')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});

describe('CheckFix', () => {
  const show = (check: Parameters<typeof checkInfo>[0], ownerRef?: string) =>
    renderInTestApp(
      <CheckFix
        check={checkInfo(check)}
        entityRef="component:default/ranker"
        ownerRef={ownerRef}
      />,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );

  it('goes to the entity, or to the group that owns it', async () => {
    await show({});
    expect(screen.getByRole('link')).toHaveTextContent('ranker');
    await show({ declareOn: 'owner' }, 'group:default/squad');
    expect(screen.getByText(/the owning group/)).toBeInTheDocument();
    expect(screen.getAllByRole('link')[1]).toHaveTextContent('squad');
  });

  it('names no group that may not be told, and shows nothing to paste where there is nothing', async () => {
    await show({ declareOn: 'owner' });
    expect(screen.getByText(/the owning group, with/)).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    const { container } = render(
      <CheckFix check={checkInfo({ yaml: undefined })} entityRef="a:b/c" />,
    );
    expect(container).toBeEmptyDOMElement();
  });
});
