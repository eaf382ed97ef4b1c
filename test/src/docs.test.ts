import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  annotationKeys,
  annotations,
  areaIds,
  areaTitles,
  axisIds,
  axisTitles,
  bandLabel,
  challenges,
  defaultModeRules,
  defaultRules,
  levelTitles,
  modeIds,
  modes,
  unobservableTests,
} from '@backstage-mlops/plugin-mlops-common';
import type { CheckInfo, Level } from '@backstage-mlops/plugin-mlops-common';

const docs = join(__dirname, '../../docs');

const levelIds: Level[] = [0, 1, 2, 3, 4];
const { policy } = defaultRules.practices;

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

const practicesIntro = `# How maturity is judged

A mode says what kind of team it is; maturity says how well it works within that mode. Both are never mixed: Small Data Ops
is no failure.

**States.** A check passes on the word of the catalog (\`declared\`) or on a fact from a tool (\`verified\`). It fails only with
authority: ownership, relations, lifecycle, or an explicit contrary value such as \`"none"\`. Silence is **unknown**, unless
the kind of evidence stands on at least ${percent(policy.familyShare)} of the organization's production ML components: then its lack means something, and fails.
What does not concern a thing is not applicable. A waiver, with a reason and a last day, takes a check out of the reckoning.

**Scope.** An entity is judged once, under the mode of the team that owns it directly. A team rolls up what it and the
teams below it own: it fails if any fails, is unknown if any is unknown, and passes otherwise.

**Levels.** ${levelIds
  .map(level => `${level} ${levelTitles[level]}`)
  .join(
    ', ',
  )}. A level is reached when on each level up to it every applicable key check and at least ${percent(policy.levelShare)} of the applicable checks pass. Unknown does not
pass; "could be" is the level if it did. Each mode calls for a level: ${modeIds
  .map(mode => `${modes[mode].title} ${policy.targets[mode]}`)
  .join(', ')}; Big Data Ops calls for
model monitoring too.

**The models of others.** Google's levels (0 to 2), Microsoft's (0 to 4) and Google's ML Test Score are computed from the checks,
whatever the mode, and never translated from our levels. What no catalog can show: ${unobservableTests.join(', ')}.

\`mlops.practices\` in \`app-config.yaml\` changes these numbers, switches checks off, re-levels them, and adds your own.

`;

function practicesPage(): string {
  const { checks } = defaultRules.practices;
  const sections = areaIds.flatMap(area => [
    `## ${areaTitles[area]}`,
    '',
    ...checks.filter(check => check.area === area).flatMap(checkSection),
  ]);
  return [
    `${practicesIntro}${sections.join('\n')}`,
    '## Challenges',
    '',
    'The troubles that the article names for each mode, with the checks that address them. One is at risk when an applicable',
    'check fails, mitigated when all pass or are waived, unknown otherwise.',
    '',
    '| challenge | mode | what | checks |',
    '| --- | --- | --- | --- |',
    ...challenges.map(
      ({ code, mode, title }) =>
        `| ${code} | ${modes[mode].title} | ${title} | ${checks
          .filter(({ addresses }) => addresses.includes(code))
          .map(({ id }) => `\`${id}\``)
          .join(', ')} |`,
    ),
    '',
  ].join('\n');
}

function checkSection(check: CheckInfo): string[] {
  const asked =
    check.modes.length === 4
      ? 'every mode'
      : check.modes.map(mode => modes[mode].title).join(', ');
  const condition =
    check.condition &&
    {
      regulated: 'whatever is regulated',
      legacy: 'whatever reaches a legacy system',
    }[check.condition];
  return [
    `### ${check.id}`,
    '',
    `**${check.statement}.** ${check.why}`,
    '',
    `- Level ${check.level}${check.key ? ', key check' : ''}; asked of ${[asked, condition].filter(Boolean).join(', and of ')}`,
    `- Decided by ${check.evidence}`,
    `- Mended so: ${check.remedy} (${check.effort})`,
    `- Addresses ${check.addresses.join(', ')}${check.references.length > 0 ? `; see ${check.references.join(', ')}` : ''}`,
    '',
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

describe('generated docs', () => {
  it.each([
    ['annotations.md', annotationsPage],
    ['modes.md', modesPage],
    ['practices.md', practicesPage],
  ])('%s is what the rules say (UPDATE_DOCS=1 writes it)', (name, make) => {
    const path = join(docs, name);
    const page = make();
    if (process.env.UPDATE_DOCS) writeFileSync(path, page);
    expect(readFileSync(path, 'utf8')).toBe(page);
  });
});
