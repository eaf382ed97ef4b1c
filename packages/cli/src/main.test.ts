import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './main';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await main(['node', 'backstage-mlops', ...args], {
    out: text => out.push(text),
    error: text => errors.push(text),
  });
  return { code, out: out.join('\n'), errors: errors.join('\n') };
}

const catalog = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: squad
  annotations:
    mlops/team-size: "5"
    mlops/roles: data-scientist=5
spec:
  type: team
  children: []
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: churn
  annotations:
    mlops/data-volume: "4 GB"
spec:
  type: ml-model
  lifecycle: production
  owner: squad
---
`;

describe('classify', () => {
  it('judges each element, and gives an error in the place of a bad one', async () => {
    const path = file(
      'facts.json',
      JSON.stringify([
        { teamSize: 5, roles: ['data-scientist'], dataSystems: null },
        'nonsense',
        { teamSize: -1 },
        null,
      ]),
    );
    const { code, out } = await run('classify', path);
    const [first, second, third, fourth] = JSON.parse(out);
    expect(first).toMatchObject({
      mode: 'small-data-ops',
      lean: 'small-data-ops',
      status: 'provisional',
      excluded: ['hybrid-mlops'],
      scores: { 'small-data-ops': 6 },
      ledger: [{ axis: 'team-size', value: 5 }, { axis: 'roles' }],
    });
    expect(first.flips[0]).toMatchObject({ axis: 'team-size' });
    expect(first.sentences[0]).toContain('Team size: 5 people');
    expect(second).toEqual({ error: 'is a string, not an object of facts' });
    expect(third).toMatchObject({
      mode: null,
      status: 'undetermined',
      problems: ['teamSize must be a whole number of people'],
    });
    expect(fourth).toEqual({ error: 'is null, not an object of facts' });
    expect(code).toBe(1);
  });

  it.each([
    ['{', 'is no JSON'],
    ['{}', 'holds an object, where a JSON array of facts is accepted'],
  ])('refuses %s with a sentence', async (text, problem) => {
    const { code, errors } = await run('classify', file('facts.json', text));
    expect(code).toBe(2);
    expect(errors).toContain(problem);
    expect(errors).not.toContain('    at ');
  });
});

describe('recognize', () => {
  it('gives one row per entity, invalid ones in place', async () => {
    const path = file(
      'catalog.yaml',
      `${catalog}kind: Component
metadata:
  name: kafka-consumer
spec:
  type: service
---
- a list
---
metadata: {name: nothing}
---
a: [
`,
    );
    const { code, out } = await run('recognize', '--json', path);
    const rows = JSON.parse(out);
    expect(code).toBe(0);
    expect(
      rows.map((row: { document: number; ref: string; ml: string }) => [
        row.document,
        row.ref,
        row.ml,
      ]),
    ).toEqual([
      [0, 'group:default/squad', 'no'],
      [1, 'component:default/churn', 'yes'],
      [2, 'component:default/kafka-consumer', 'no'],
      [3, null, 'no'],
      [4, null, 'no'],
      [5, null, 'no'],
    ]);
    expect(rows[1]).toMatchObject({
      file: path,
      role: 'model',
      reason: 'Its type is "ml-model".',
      dataSystem: null,
    });
    expect(rows[2].dataSystem).toEqual({
      id: 'kafka',
      kind: 'transport',
      relation: 'uses',
    });
    expect(rows[2].error).toContain('apiVersion');
    expect(rows[3].error).toContain('is no entity');
    expect(rows[4].error).toContain('no kind');
    expect(rows[5].error).toBeTruthy();
  });

  it.each([
    ['a namespace that is a number', 'metadata: {name: x, namespace: 2024}'],
    [
      'an entity that holds itself',
      'metadata: {name: x, annotations: {mlops/ci: &a [*a]}}',
    ],
    ['a name that is a list', 'metadata: {name: [x]}'],
  ])('goes on after %s', async (_name, metadata) => {
    const path = file(
      'catalog.yaml',
      `${catalog}apiVersion: v1\nkind: Component\n${metadata}\nspec: {type: service}\n`,
    );
    const { code, out } = await run('recognize', '--json', path);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(3);
    expect(JSON.parse(out)[2].error).toBeTruthy();
    expect((await run('lint', path)).code).toBe(1);
    expect((await run('assess', path)).out).toContain('group:default/squad');
  });

  it('lets no name write a line or a tag of its own', async () => {
    const path = file(
      'catalog.yaml',
      `${catalog}---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: {name: "x<!--\\n::error file=x::pwned"}
spec: {type: team, children: []}
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: m}
spec: {type: ml-model, lifecycle: production, owner: "x<!--\\n::error file=x::pwned"}
`,
    );
    for (const args of [
      ['lint'],
      ['recognize'],
      ['assess'],
      ['assess', '--markdown'],
    ]) {
      const { out } = await run(...args, path);
      expect(out).toContain('pwned');
      expect(out.split('\n').filter(line => line.startsWith('::'))).toEqual([]);
    }
    const { out } = await run('assess', '--markdown', path);
    expect(out).not.toContain('<!--');
  });

  it('prints a table', async () => {
    const { out } = await run('recognize', file('catalog.yaml', catalog));
    expect(out).toContain('ENTITY');
    expect(out).toMatch(/component:default\/churn +yes +model/);
  });

  it('takes placeholders of other files for text', async () => {
    const path = file(
      'api.yaml',
      `apiVersion: backstage.io/v1alpha1
kind: API
metadata: {name: serving}
spec:
  type: openapi
  lifecycle: production
  owner: squad
  definition: {$text: ./openapi.yaml}
`,
    );
    const { out } = await run('recognize', '--json', path);
    expect(JSON.parse(out)[0].error).toBeUndefined();
  });

  it('says which path does not exist', async () => {
    const { code, errors } = await run('recognize', join(folder, 'nowhere'));
    expect(code).toBe(2);
    expect(errors).toContain('There is no file or folder');
  });

  it('follows a configuration', async () => {
    const config = file(
      'app-config.yaml',
      'mlops: {recognition: {types: [team-brain]}}',
    );
    const path = file(
      'catalog.yaml',
      catalog.replace('type: ml-model', 'type: team-brain'),
    );
    const { out } = await run('recognize', '--json', '-c', config, path);
    expect(JSON.parse(out)[1].ml).toBe('yes');
    const wrong = file('wrong.yaml', 'mlops: {modes: {points: {fun: {}}}}');
    const { code, errors } = await run('recognize', '-c', wrong, path);
    expect(code).toBe(2);
    expect(errors).toContain('mlops.modes.points.fun is no axis');
  });
});

describe('assess', () => {
  it('resolves relations and prints every fact under its raw name', async () => {
    const path = file('catalog.yaml', catalog);
    const { code, out } = await run('assess', '--json', path);
    const { teams, entities } = JSON.parse(out);
    expect(code).toBe(0);
    expect(teams).toHaveLength(1);
    expect(teams[0]).toMatchObject({
      ref: 'group:default/squad',
      mode: 'small-data-ops',
      confidence: 'medium',
      facts: {
        teamSize: 5,
        roles: ['data-scientist'],
        largestDatasetBytes: 4e9,
        legacySystems: 0,
        organizationSize: null,
        regulated: null,
      },
      findings: [],
    });
    expect(teams[0].ledger[0].sources[0].field).toBe('mlops/team-size');
    expect(entities).toEqual([
      {
        ref: 'component:default/churn',
        ml: 'yes',
        role: 'model',
        reason: 'Its type is "ml-model".',
        team: 'group:default/squad',
        findings: [],
        checks: expect.arrayContaining([
          {
            id: 'models-are-registered',
            state: 'unknown',
            strength: null,
            reason: 'No model registry is declared.',
          },
        ]),
      },
    ]);
    expect(teams[0]).toMatchObject({
      level: 0,
      target: 2,
      google: 0,
      microsoft: 0,
      mlTestScore: { score: 0 },
      nextSteps: ['serving-apis-are-declared'],
    });
    expect(teams[0].challenges).toContainEqual({
      code: 'L1',
      state: 'at-risk',
    });
    expect(teams[0].checks).toContainEqual({
      id: 'ml-assets-have-a-live-owner',
      state: 'pass',
      strength: 'declared',
      reason: 'It passes.',
    });
  });

  it('prints a table, and Markdown that no value can break out of', async () => {
    const path = file(
      'catalog.yaml',
      catalog.replace('"4 GB"', '"a | b\\n<img>"'),
    );
    expect((await run('assess', path)).out).toContain('group:default/squad');
    const { out } = await run('assess', '--markdown', path);
    const rows = out.split('\n').filter(line => line.startsWith('|'));
    expect(rows).toHaveLength(3);
    expect(rows[2]).toContain('Small Data Ops');
    expect(out).not.toContain('<img>');
  });

  it('says so where there is no team', async () => {
    const { code, out } = await run('assess', file('empty.yaml', ''));
    expect(code).toBe(0);
    expect(out).toContain('No team');
  });
});

describe('lint', () => {
  const wrong = catalog
    .replace('"4 GB"', '"40Gb"')
    .replace('mlops/team-size:', 'mlops/team-sise:');

  it('names file, line, column, value and the accepted form', async () => {
    const path = file('catalog.yaml', wrong);
    const { code, out } = await run('lint', path);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      `${path}:6:22: warning: mlops/team-sise is no annotation that we know; did you mean mlops/team-size?`,
      `${path}:17:24: error: mlops/data-volume "40Gb" ends in "b", which means bits (accepted: a number and a unit from B to EB or KiB to EiB, with a point for decimals, such as 2.5TB)`,
      '1 error, 1 warning',
    ]);
  });

  it('passes over YAML of other kinds in a folder, and not when it is named', async () => {
    file('catalog.yaml', catalog);
    const other = file('mkdocs.yaml', 'site_name: x');
    expect((await run('lint', folder)).code).toBe(0);
    expect((await run('lint', other)).code).toBe(1);
  });

  it('speaks to GitHub', async () => {
    const path = file('catalog.yaml', wrong);
    const { out } = await run('lint', '--format', 'github', path);
    expect(out.split('\n')[1]).toMatch(
      /^::error file=.*,line=17,col=24,title=MLOps annotation::mlops\/data-volume "40Gb" ends/,
    );
    expect(out).toContain('%0AAccepted: ');
  });

  it('finds what the catalog would refuse, and where a file is broken', async () => {
    const path = file(
      'catalog.yaml',
      `${catalog.replace('"4 GB"', '2.5')}a: [\n`,
    );
    const { code, out } = await run('lint', '--format', 'json', path);
    expect(code).toBe(1);
    const messages = JSON.parse(out).map(
      ({ line, message }: { line: number; message: string }) => [line, message],
    );
    expect(messages).toContainEqual([
      17,
      'mlops/data-volume "2.5" is not a string; put it in quotes',
    ]);
    expect(
      messages.some(([, text]: string[]) => text.includes('would refuse')),
    ).toBe(true);
    expect(messages.at(-1)[0]).toBeGreaterThan(22);
  });

  it('is content with what is right', async () => {
    const path = file('catalog.yaml', catalog);
    expect(await run('lint', path)).toMatchObject({
      code: 0,
      out: 'No findings.',
    });
    expect(await run('lint', '--format', 'github', path)).toMatchObject({
      code: 0,
      out: '',
    });
  });
});

describe('the command line', () => {
  it('helps', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('Exit codes:');
    expect((await run('lint', '--help')).out).toContain('--format');
  });

  it.each([
    [['frobnicate']],
    [['lint']],
    [['assess', 'x', '--json', '--markdown']],
  ])('refuses %j', async args => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toContain('error:');
  });
});
