import { assess } from '../assessment/assess';
import { defaultRules as rules } from '../rules';
import { largeGroup, sketch } from '../__testUtils__/sketch';
import type { Sketch } from '../__testUtils__/sketch';
import { presentPractices } from './presentPractices';

const owned = { ownedBy: ['group:squad'] };

function present(models: Record<string, Sketch>, group: Sketch = {}) {
  const { teams, entities } = assess(
    [
      sketch('group:squad', {
        ...group,
        annotations: { ...largeGroup, ...group.annotations },
      }),
      ...Object.entries(models).map(([name, more]) =>
        sketch(`component:${name}`, { type: 'ml-model', to: owned, ...more }),
      ),
    ],
    rules,
    { now: new Date('2026-11-01') },
  );
  return presentPractices(teams[0], entities, rules, () => true);
}

describe('presentPractices', () => {
  const refused = (key: string) => ({ annotations: { [key]: 'none' } });

  it('orders steps by what blocks the next level, then by production entities', () => {
    const { nextSteps } = present({
      a: refused('mlops/monitoring'),
      b: refused('mlops/ci'),
    });
    expect(nextSteps[0].check.id).toBe('code-is-built-by-ci');
    expect(nextSteps[0]).toMatchObject({
      blocksNextLevel: true,
      affected: 1,
      total: 1,
      entities: [{ ref: 'component:default/b', state: 'fail' }],
    });
    for (const [index, step] of nextSteps.slice(1).entries()) {
      const before = nextSteps[index];
      expect(Number(before.blocksNextLevel)).toBeGreaterThanOrEqual(
        Number(step.blocksNextLevel),
      );
    }
  });

  it('counts what is in production apart from all', () => {
    const orphan = { annotations: { 'backstage.io/orphan': 'true' } };
    const { nextSteps } = present({
      a: orphan,
      b: { ...orphan, lifecycle: 'experimental' },
    });
    const step = nextSteps.find(
      ({ check }) => check.id === 'ml-assets-have-a-live-owner',
    );
    expect(step).toMatchObject({ affected: 1, total: 2 });
  });

  it('points a check on the team at its group', () => {
    const { nextSteps } = present(
      { a: {} },
      { annotations: { 'mlops/roles': 'data-scientist=9' } },
    );
    const step = nextSteps.find(
      ({ check }) => check.id === 'roles-are-covered',
    );
    expect(step).toMatchObject({
      total: 1,
      entities: [{ ref: 'group:default/squad' }],
    });
  });
});
