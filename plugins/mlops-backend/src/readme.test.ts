import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { ModuleKind, transpileModule } from 'typescript';
import { entity, start } from './__testUtils__/startPlugin';

jest.setTimeout(60_000);

/** The module that the README of mlops-node shows, as its readers would run it. */
function exampleModule() {
  const path = resolvePackagePath(
    '@backstage-mlops/plugin-mlops-node',
    'README.md',
  );
  const [, source] = /```ts\n([\s\S]*?)```/.exec(readFileSync(path, 'utf8'))!;
  const { outputText } = transpileModule(source, {
    compilerOptions: { module: ModuleKind.CommonJS },
  });
  const exported: Record<string, any> = {};
  // eslint-disable-next-line no-new-func
  new Function('require', 'exports', outputText)(require, exported);
  return exported.mlopsModuleServingBudget;
}

describe('the example module of mlops-node', () => {
  it('adds a check that judges like the others', async () => {
    const group = entity('group:alpha', {
      annotations: {
        'mlops/team-size': '200',
        'mlops/organization-size': '5000',
        'mlops/roles': 'data-scientist=3, data-engineer=3, operations=3',
        'mlops/regulated': 'yes',
      },
    });
    const model = (name: string, spec: object) => {
      const made = entity(`component:${name}`, {
        type: 'ml-model',
        to: { ownedBy: ['group:alpha'] },
      });
      return { ...made, spec: { ...made.spec, ...spec } };
    };
    const { assessed, get } = await start({
      entities: [
        group,
        model('quick', { latencyBudgetMs: 50 }),
        model('vague', { latencyBudgetMs: 'soon' }),
      ],
      features: [exampleModule()],
    });
    await assessed();
    const stateOf = async (name: string) =>
      (
        await get(`/entities/component/default/${name}`)
      ).body.entity.checks.find(
        (one: any) => one.check.id === 'models-have-a-latency-budget',
      )?.state;
    expect(await stateOf('quick')).toBe('pass');
    expect(await stateOf('vague')).toBe('unknown');
  });
});
