import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  annotationKeys,
  annotations,
} from '@backstage-mlops/plugin-mlops-common';

const path = join(__dirname, '../../docs/annotations.md');

const intro = `# Annotations

What people can say in \`catalog-info.yaml\`. Values are strings: put them in quotes, or the catalog refuses the whole
entity. A value that cannot be read becomes a finding, and the fact stays unknown. Placeholders such as \`todo\` or \`-\`
are findings everywhere.

`;

function annotationsPage(): string {
  const rows = annotationKeys.map(key => {
    const { annotation, kinds, meaning, accepted, example } = annotations[key];
    return `| \`${annotation}\` | ${kinds.join(', ')} | ${meaning} | ${accepted} | \`"${example}"\` |`;
  });
  const table = [
    '| annotation | on | meaning | value | example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  return `${intro}${table}\n`;
}

describe('docs/annotations.md', () => {
  it('is what the annotations say (UPDATE_DOCS=1 writes it)', () => {
    const page = annotationsPage();
    if (process.env.UPDATE_DOCS) writeFileSync(path, page);
    expect(readFileSync(path, 'utf8')).toBe(page);
  });
});
