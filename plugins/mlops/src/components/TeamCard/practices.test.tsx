import { renderInTestApp } from '@backstage/test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { team } from '../../__testUtils__/assessments';
import { checkInfo, practices } from '../../__testUtils__/practices';
import { MlopsRoot } from '../pieces';
import { MaturityBand } from './MaturityBand';
import { TeamPractices } from './TeamPractices';

const showElement = (element: JSX.Element) =>
  renderInTestApp(<MlopsRoot>{element}</MlopsRoot>, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });

const show = (
  change: Partial<MlopsApiSchemas['TeamPractices']> = {},
  of = team(),
) => showElement(<TeamPractices team={of} practices={practices(change)} />);

const section = (name: string) => within(screen.getByRole('region', { name }));

const showMaturity = (change: Partial<MlopsApiSchemas['Maturity']>) =>
  showElement(
    <MaturityBand
      maturity={{ ...team().maturity, ...change }}
      mlTestScore={practices().mlTestScore}
    />,
  );

const stepOf = (id: string, statement: string) => ({
  ...practices().nextSteps[0],
  check: checkInfo({ id, statement }),
});

const atTarget = (change: Partial<MlopsApiSchemas['Maturity']> = {}) =>
  team({ maturity: { ...team().maturity, atTarget: true, ...change } });

describe('MaturityBand', () => {
  it('says the level, what it could be, and what other models call it', async () => {
    await showMaturity({});
    expect(
      screen.getByRole('heading', { name: 'Level 2, could be 3: 5 unknown' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        "Microsoft's model: 2 of 4. Google's: 0 of 2. ML Test Score: 0.5",
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/none is translated/)).toBeInTheDocument();
    expect(screen.queryByText('At its target level')).not.toBeInTheDocument();
  });

  it('says when the team is at its target', async () => {
    await showMaturity({ level: 4, couldBe: 4, unknown: 0, atTarget: true });
    expect(
      screen.getByRole('heading', { name: 'Level 4' }),
    ).toBeInTheDocument();
    expect(screen.getByText('At its target level')).toBeInTheDocument();
  });

  it('makes up no level where no check applies', async () => {
    await showMaturity({
      level: undefined,
      couldBe: undefined,
      google: undefined,
      microsoft: undefined,
    });
    expect(
      screen.getByRole('heading', { name: /^No level/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Microsoft's model: no level. Google's: no level/),
    ).toBeInTheDocument();
  });
});

describe('Next steps', () => {
  it('opens the first with why, how, what lacks it and the YAML', async () => {
    await show();
    const steps = section('Next steps');
    expect(
      steps.getByRole('button', { name: /^How to: Every production model/ }),
    ).toHaveAttribute('aria-expanded', 'true');
    expect(steps.getByText(/cannot be rolled back/)).toBeInTheDocument();
    expect(steps.getByText(/Register the model/)).toBeInTheDocument();
    expect(steps.getByRole('link', { name: 'Ranker' })).toHaveAttribute(
      'href',
      '/catalog/default/component/ranker',
    );
    expect(steps.getByText('and 1 more')).toBeInTheDocument();
    expect(steps.getByText(/models:\/churn\/7/)).toBeInTheDocument();
    expect(
      steps.getByRole('button', { name: 'Copy the YAML' }),
    ).toBeInTheDocument();
    expect(steps.getByText(/blocks level 2/)).toBeInTheDocument();
    expect(steps.getByText('Key')).toBeInTheDocument();
    expect(steps.getByText('H6')).toBeInTheDocument();
  });

  it('keeps the order, shows three, and all on demand; others start closed', async () => {
    const names = ['Zeta', 'Alpha', 'Mu', 'Beta'];
    await show({ nextSteps: names.map(name => stepOf(name, name)) });
    const steps = section('Next steps');
    const titles = () =>
      steps
        .getAllByRole('button', { name: /^How to/ })
        .map(button => button.getAttribute('aria-label'));
    expect(titles()).toEqual(['How to: Zeta', 'How to: Alpha', 'How to: Mu']);
    await userEvent.click(
      steps.getByRole('button', { name: 'Show all 4 next steps' }),
    );
    expect(titles()).toEqual(names.map(name => `How to: ${name}`));
    const second = steps.getByRole('button', { name: 'How to: Alpha' });
    expect(second).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(second);
    expect(second).toHaveAttribute('aria-expanded', 'true');
    expect(
      document.getElementById(second.getAttribute('aria-controls')!),
    ).toHaveTextContent('Register the model');
  });

  it('invents none for a team at its target', async () => {
    await show({ nextSteps: [] }, atTarget({ fail: 0 }));
    const steps = section('Next steps');
    expect(steps.getByText(/nothing to do next/)).toBeInTheDocument();
    expect(steps.queryByRole('list')).not.toBeInTheDocument();
  });

  it('does not scold a team at its target for what fails', async () => {
    await show({}, atTarget());
    expect(
      section('Next steps').getByText(/at its target level. These fail/),
    ).toBeInTheDocument();
  });

  it('says whose file takes the YAML', async () => {
    const [step] = practices().nextSteps;
    await show({
      nextSteps: [
        { ...step, check: checkInfo({ declareOn: 'owner' }) },
        { ...step, check: checkInfo({ id: 'one' }), affected: 1, total: 1 },
      ],
    });
    const steps = section('Next steps');
    expect(steps.getByText(/^Add this to/)).toHaveTextContent(
      /of the owning group/,
    );
    await userEvent.click(steps.getAllByRole('button', { name: /^How/ })[1]);
    const place = steps.getAllByText(/^Add this to/)[1];
    expect(within(place).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/component/ranker',
    );
  });
});

describe('Challenges at risk', () => {
  it('shows those of the own mode, and others on demand', async () => {
    await show();
    const risks = section('Challenges at risk');
    expect(risks.getAllByRole('listitem').map(i => i.textContent)).toEqual([
      'H6Updating, retraining and redeploying1 check fails',
    ]);
    expect(risks.getByText(/1 of the 2 that the article/)).toBeInTheDocument();
    expect(risks.getByText('H5')).toHaveAttribute(
      'title',
      'Weak monitoring, retraining and issue finding',
    );
    const others = risks.getByRole('button', { name: /of other modes/ });
    expect(others).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(others);
    expect(others).toHaveAttribute('aria-expanded', 'true');
    expect(risks.getByText('No model versioning')).toBeInTheDocument();
    expect(risks.getByText(/suggests a shared workspace/)).toBeInTheDocument();
  });

  it('calls none its own without a mode', async () => {
    await show({}, team({}, { mode: undefined }));
    const risks = section('Challenges at risk');
    expect(risks.getByText(/Without a mode/)).toBeInTheDocument();
    expect(risks.queryByRole('listitem')).not.toBeInTheDocument();
    expect(
      risks.getByRole('button', { name: 'Show 2 at risk of other modes' }),
    ).toBeInTheDocument();
  });

  it('says when none is at risk', async () => {
    const challenges = practices().challenges.map(challenge => ({
      ...challenge,
      state: 'mitigated' as const,
      checks: [],
    }));
    await show({ challenges });
    const risks = section('Challenges at risk');
    expect(risks.getByText(/^None of the 2/)).toBeInTheDocument();
    expect(risks.getByText(/^Mitigated:/)).toHaveTextContent(
      'Mitigated: H6, H5',
    );
    expect(risks.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('Practices by area', () => {
  it('counts each area, and opens its checks', async () => {
    await show();
    const areas = section('Practices by area');
    expect(
      areas.getByRole('img', { name: /Models: 0 pass, 1 fail, 0 unknown/ }),
    ).toBeInTheDocument();
    expect(areas.getByText('1 of 1')).toBeInTheDocument();
    expect(areas.getAllByText('Nothing applies')).toHaveLength(5);
    const button = areas.getByRole('button', { name: 'Checks of Models' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(areas.getByText('Fail')).toBeInTheDocument();
    expect(
      areas.getByText('5 of 7 pass; ranker and rewriter fail.'),
    ).toBeInTheDocument();
    await userEvent.click(button);
    expect(areas.queryByText('Fail')).not.toBeInTheDocument();
  });

  it('shows a waiver with its reason and its end', async () => {
    const [check] = practices().checks;
    const waiver = { by: 'user:default/ann', until: '2030-01-01', reason: 'R' };
    await show({ checks: [{ ...check, state: 'waived', waiver }] });
    const areas = section('Practices by area');
    await userEvent.click(
      areas.getByRole('button', { name: 'Checks of Delivery' }),
    );
    expect(areas.getByText(/^Waived by/)).toHaveTextContent(
      'Waived by ann until 1 Jan 2030: R',
    );
  });
});

describe('Practices worth declaring', () => {
  it('are unknown, not failing, each with its YAML behind a button', async () => {
    await show();
    const declare = section('Practices worth declaring');
    expect(declare.getByText(/Unknown, not failing/)).toBeInTheDocument();
    const button = declare.getByRole('button', {
      name: 'Declare it: Prediction quality, drift or skew are watched',
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(declare.queryByText(/metadata:/)).not.toBeInTheDocument();
    await userEvent.click(button);
    expect(declare.getByText(/metadata:/)).toBeInTheDocument();
    expect(
      declare.getByText('No model monitoring is declared.'),
    ).toBeInTheDocument();
  });

  it('are left out where nothing is unknown', async () => {
    await show({ declare: [] });
    expect(
      screen.queryByRole('region', { name: 'Practices worth declaring' }),
    ).not.toBeInTheDocument();
  });
});

describe('what is withheld', () => {
  it('is said', async () => {
    await show({ withheld: true });
    expect(screen.getByText(/is not shown to you/)).toBeInTheDocument();
  });

  it('is not said where nothing is', async () => {
    await show();
    expect(screen.queryByText(/is not shown to you/)).not.toBeInTheDocument();
  });
});
