import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRules } from '@backstage-mlops/plugin-mlops-common';

describe('the checks', () => {
  it('are one file each, of the same name', () => {
    const folder = '../../plugins/mlops-common/src/practices/checks';
    const files = readdirSync(join(__dirname, folder))
      .filter(file => file !== 'index.ts' && !file.includes('.test.'))
      .map(file => file.replace('.ts', ''));
    const ids = defaultRules.practices.checks.map(({ id }) => id);
    expect([...ids].sort()).toEqual(files.sort());
    expect(ids).toHaveLength(30);
  });
});
