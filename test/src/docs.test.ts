import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  annotationKeys,
  annotations,
  axisIds,
  axisTitles,
  bandLabel,
  defaultModeRules,
  modeIds,
  modes,
} from '@backstage-mlops/plugin-mlops-common';

const docs = join(__dirname, '../../docs');

const annotationsIntro = `# Annotations

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
  return `${annotationsIntro}${table}\n`;
}

const modesIntro = `# How a mode is decided

Eleven facts, each known with its sources or unknown, give points to four modes. A fact falls into one of a few bands, and
each band gives the points below. The points are reasoned, not fitted to data, and are version ${defaultModeRules.version} of the rules; \`mlops.modes\` in
\`app-config.yaml\` replaces single thresholds and points, and the version then says so.

- The **lean** is the mode with the most points among those that no guard rules out. A tie goes to Large-scale, then Hybrid,
  Big, Small: the mode with more applicable checks, so that a tie never hides risk.
- **Undetermined** if fewer than two of team size, roles, largest dataset, data systems and organization are known.
- **Settled** if nothing that is still unknown could change it; **provisional** otherwise.
- **Confidence** is low if the lead is at most one point, under 40 % of the weight is known, or a ruled-out mode has more
  points; high if it is settled, leads by four and 70 % of the weight is known.
- Monitoring, versioning and retraining are no inputs: fixing a gap raises maturity and does not change the mode. Business
  model and application of the models are context and no inputs either.

`;

/** A generated page in the form that the formatter leaves alone. */
function modesPage(): string {
  const { thresholds, points, guards } = defaultModeRules;
  const head = ['fact', 'band', ...modeIds.map(mode => modes[mode].title)];
  const rows = axisIds.flatMap(axis =>
    Object.entries(points[axis]).map(([band, row], index) => [
      index === 0 ? axisTitles[axis] : '',
      bandLabel(axis, band, thresholds),
      ...row.map(value => String(value).replace('-', '−')),
    ]),
  );
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    `${modesIntro}## Points`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
    '## Guards',
    '',
    ...guards.map(
      ({ because, mode }) => `- Not ${modes[mode].title} where ${because}.`,
    ),
    '',
  ].join('\n');
}

describe('generated docs', () => {
  it.each([
    ['annotations.md', annotationsPage],
    ['modes.md', modesPage],
  ])('%s is what the rules say (UPDATE_DOCS=1 writes it)', (name, make) => {
    const path = join(docs, name);
    const page = make();
    if (process.env.UPDATE_DOCS) writeFileSync(path, page);
    expect(readFileSync(path, 'utf8')).toBe(page);
  });
});
