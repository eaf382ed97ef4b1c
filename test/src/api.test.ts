import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

describe('code generated from openapi.yaml', () => {
  it('is up to date', () => {
    const script = join(__dirname, '../../scripts/generate-api.mjs');
    expect(() =>
      execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' }),
    ).not.toThrow();
  });
});
