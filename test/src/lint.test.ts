import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '@backstage-mlops/cli';

const folder = join(__dirname, '../../examples');
const malformed = ['edge-cases/malformed.yaml', 'edge-cases/org.yaml'].map(
  file => join(folder, file),
);

describe('lint, over the demo organizations', () => {
  it('finds each malformed annotation at its line, and nothing else', async () => {
    const out: string[] = [];
    const code = await main(
      ['node', 'backstage-mlops', 'lint', '--format', 'json', folder],
      { out: text => out.push(text), error: text => out.push(text) },
    );
    expect(code).toBe(1);
    const found = (
      JSON.parse(out.join('\n')) as { file: string; line: number }[]
    ).map(({ file, line }) => `${file}:${line}`);
    // The authors of the examples mark what they wrote wrongly.
    const marked = malformed.flatMap(file =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((text, index) => ({ text, line: index + 1 }))
        .filter(({ text }) => /# wrong/.test(text))
        .map(({ line }) => `${file}:${line}`),
    );
    expect(found).toEqual(marked);
    expect(found.length).toBeGreaterThan(10);
  });
});
