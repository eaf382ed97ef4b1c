import type { MlopsApiSchemas } from '../api/types';
import type { PresentedFact } from './presentFact';
import { axisTitles, decidingAxes, modeIds, modes } from '../modes/catalogue';
import type { Points, RawFacts, Verdict } from '../modes/types';
import type { Rules } from '../rules';
import { capitalize, formatCount, joinWords } from '../text';
import { bandLabel } from './bandLabels';
import { presentChanges } from './presentChanges';

/**
 * A verdict in words. Sentences are made from facts as the reader may see them, so that a withheld value stands in none
 * of them.
 *
 * @param visible - the raw facts that the reader may see; what is close to a boundary is told of those alone
 * @public
 */
export function presentVerdict(
  verdict: Verdict,
  facts: readonly PresentedFact[],
  rules: Rules,
  visible: RawFacts,
): MlopsApiSchemas['Verdict'] {
  const guards = verdict.guards.map(({ id, mode }) => ({
    mode,
    sentence: guardSentence(id, facts, rules),
  }));
  const notes = overTooling(facts);
  const changes = presentChanges(verdict, facts, rules, visible);
  return {
    ...verdict,
    ...changes,
    guards,
    notes,
    why: why(verdict, facts),
    sentences: [
      ...verdict.ledger.map(row => {
        const fact = facts.find(({ axis }) => axis === row.axis);
        const label = bandLabel(row.axis, row.band, rules.modes.thresholds);
        const found = inBand(fact?.text, label);
        return `${axisTitles[row.axis]}: ${found} ${pointsInWords(row.points)}.`;
      }),
      ...guards.map(({ sentence }) => sentence),
      ...notes,
      // What has no mode yet would "become" almost anything.
      ...(verdict.mode ? [...changes.boundaries, ...changes.flips] : []).map(
        ({ sentence }) => sentence,
      ),
    ],
  };
}

/** "14 people (10 to 49)", and not "None (none)". */
function inBand(text: string | undefined, label: string): string {
  if (!text || text.toLowerCase() === label) return label;
  return `${text} (${label})`;
}

function why(verdict: Verdict, facts: readonly PresentedFact[]): string {
  if (verdict.status === 'undetermined') {
    const known = verdict.ledger.filter(({ axis }) =>
      decidingAxes.includes(axis),
    );
    return `Too little is declared to name a mode: ${known.length === 0 ? 'none' : 'one'} of five deciding facts is known, two are needed.`;
  }
  const fact = (axis: string) =>
    facts.find(candidate => candidate.axis === axis && candidate.known);
  const parts = [
    `${who(fact('team-size'))}${inRoles(fact('roles')?.band)}`,
    onData(fact('data-volume')),
    withSystems(fact('data-systems')),
  ];
  const delivery = fact('delivery');
  const ci = delivery?.detail && `, and CI builds ${delivery.detail}`;
  return `${parts.join('')}${ci ?? ''}.`;
}

function who(size?: PresentedFact): string {
  if (!size) return 'A team of unknown size';
  if (size.text) return size.text;
  return `A team of ${size.bandLabel} people`;
}

function inRoles(band?: string): string {
  switch (band) {
    case 'all-three':
      return ' in all three roles';
    case 'two-of-three':
      return ' in two of three roles';
    case 'data-scientists-only':
      return ' whose only known role is data science';
    case 'no-data-scientists':
      return ' without data scientists';
    default:
      return '';
  }
}

function onData(volume?: PresentedFact): string {
  if (!volume) return ' work on data of undeclared size';
  return ` work on ${volume.band} data${volume.text ? ` (${volume.text})` : ''}`;
}

function withSystems(systems?: PresentedFact): string {
  if (!systems) return '';
  switch (systems.band) {
    case undefined:
      return '';
    case 'none':
      return ' without an engine or a transport';
    case 'transport':
      return ` with ${systems.text ? joinWords(systems.text.split(', ')) : 'a transport'}`;
    default:
      return ` with ${systems.text ? joinWords(systems.text.split(', ')) : 'a processing engine'}`;
  }
}

function guardSentence(
  id: string,
  facts: readonly PresentedFact[],
  rules: Rules,
): string {
  const guard = rules.modes.guards.find(candidate => candidate.id === id)!;
  const values = Object.keys(guard.when)
    .map(axis => facts.find(fact => fact.axis === axis))
    .map(fact => fact?.text ?? fact?.bandLabel)
    .filter(Boolean);
  const shown = values.length > 0 ? ` (${values.join(', ')})` : '';
  return `${capitalize(guard.because)}${shown}, so ${modes[guard.mode].title} is ruled out.`;
}

function overTooling(facts: readonly PresentedFact[]): string[] {
  const systems = facts.find(({ axis }) => axis === 'data-systems');
  const volume = facts.find(({ axis }) => axis === 'data-volume');
  const heavy = systems?.band === 'engine' || systems?.band === 'stack';
  return heavy && volume?.band === 'small' && systems.text && volume.text
    ? [
        `${systems.text} on ${volume.text} is more tooling than the data asks for.`,
      ]
    : [];
}

function pointsInWords(points: Points): string {
  const given = modeIds
    .filter(mode => points[mode] !== 0)
    .map(
      mode =>
        `${points[mode] > 0 ? '+' : '−'}${formatCount(Math.abs(points[mode]))} for ${modes[mode].title}`,
    );
  return given.length > 0 ? `gives ${joinWords(given)}` : 'gives no points';
}
