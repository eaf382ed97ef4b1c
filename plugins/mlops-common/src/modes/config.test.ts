import { ConfigReader } from '@backstage/config';
import { createRules, defaultRules } from '../rules';
import { classify } from './classify';

const withModes = (modes: object) =>
  createRules(new ConfigReader({ mlops: { modes } as never }));

describe('mlops.modes', () => {
  it('replaces single thresholds and points, and says so in the version', () => {
    const rules = withModes({
      thresholds: { bigDataBytes: '5TB', teamSize: [5, 20, 80] },
      points: { regulation: { yes: [0, 0, 0, 5] } },
    });
    expect(rules.modes.thresholds.bigDataBytes).toBe(5e12);
    expect(rules.modes.thresholds.mediumDataBytes).toBe(10e9);
    expect(classify({ teamSize: 80 }, rules).ledger[0].band).toBe(
      '150-or-more',
    );
    expect(
      classify({ regulated: true }, rules).scores['large-scale-mlops'],
    ).toBe(5);
    expect(rules.rulesVersion).toMatch(/^1\+[0-9a-z]+$/);
    expect(rules.rulesVersion).not.toBe(
      withModes({ thresholds: { bigDataBytes: '6TB' } }).rulesVersion,
    );
    expect(withModes({}).rulesVersion).toBe(defaultRules.rulesVersion);
  });

  it('takes shares of evidence', () => {
    const rules = withModes({ thresholds: { describedShare: 0.5 } });
    expect(rules.facts.describedShare).toBe(0.5);
    expect(rules.facts.ciEvidenceShare).toBe(0.3);
  });

  it.each([
    [{ points: { weather: {} } }, 'mlops.modes.points.weather is no axis'],
    [
      { points: { roles: { everyone: [0, 0, 0, 0] } } },
      'mlops.modes.points.roles.everyone is no band',
    ],
    [
      { points: { roles: { 'all-three': [0, 0, 0] } } },
      'mlops.modes.points.roles.all-three must be four numbers',
    ],
    [
      { points: { roles: { 'all-three': [0, 0, 0, 'x'] } } },
      'must be four numbers',
    ],
    [{ thresholds: { people: 5 } }, 'thresholds.people is no threshold'],
    [{ thresholds: { teamSize: [10, 10, 150] } }, 'the bands overlap'],
    [{ thresholds: { teamSize: 10 } }, 'thresholds.teamSize must be 3'],
    [{ thresholds: { bigDataBytes: '1GB' } }, 'the bands overlap'],
    [{ thresholds: { bigDataBytes: 'lots' } }, 'a size such as 10GB'],
    [{ thresholds: { productionCiShare: 3 } }, 'a share over 0 and up to 1'],
    [{ thresholds: { organizationSize: 'x' } }, 'a whole number'],
    [
      { treshold: {} },
      'mlops.modes.treshold is no setting; did you mean thresholds?',
    ],
    [
      { thresholds: { constructor: 3 } },
      'thresholds.constructor is no threshold',
    ],
    [{ thresholds: 'high' }, 'mlops.modes.thresholds must be an object'],
  ])('refuses %j by its key', (modes, message) => {
    expect(() => withModes(modes)).toThrow(message);
  });
});
