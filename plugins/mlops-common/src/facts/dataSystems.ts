import type { Finding } from '../assessment/types';
import { proseFields } from '../recognition/dataSystems';
import type { DataSystemUse } from '../modes/types';
import { declarations, known, unknown } from './fact';
import type { FactReader } from './fact';
import type { Source } from './types';
import { isDescribed } from './unit';

/** Distinct engines and transports that the unit's ML entities and pipelines use. */
export const dataSystems: FactReader = (unit, context) => {
  const { graph, rules } = context;
  const users = [...new Set([...unit.entities, ...unit.pipelines])];
  const found = new Map<string, DataSystemUse>();
  const others = new Set<string>();
  const sources: Source[] = [];
  const titleOf = (id: string) =>
    rules.recognition.declaredTechnologies.get(id)?.title ?? id;
  const add = (system: { id: string; kind: string }, source: Source) => {
    if (system.kind === 'other') {
      others.add(titleOf(system.id));
    } else {
      found.set(system.id, system as DataSystemUse);
    }
    sources.push(source);
  };

  const said = declarations([...unit.groups, ...users], 'dataSystems');
  for (const { value, source } of said) {
    for (const word of value) {
      const technology = rules.recognition.declaredTechnologies.get(word);
      add(technology ?? { id: word, kind: 'other' }, source);
    }
  }
  for (const user of users) {
    for (const { system, field, value } of user.dataSystems) {
      // Prose may speak of what is not in use, so it shows a system and counts none.
      if (proseFields.has(field)) continue;
      add(system, { ref: user.ref, field, value });
    }
    const needed = [
      ...graph.targets(user.ref, 'dependsOn'),
      ...graph.targets(user.ref, 'consumesApi'),
    ];
    for (const target of needed) {
      const record = graph.get(target);
      for (const { system, field, value } of record?.dataSystems ?? []) {
        if (proseFields.has(field)) continue;
        if (system.relation === 'is' || record?.kind === 'api') {
          add(system, { ref: target, field, value });
        }
      }
    }
  }

  const systems = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const findings: Finding[] = said
    .filter(({ value }) => value.length === 0 && systems.length > 0)
    .map(({ source }) => ({
      severity: 'warning',
      ...source,
      message: `It says "none", but ${titleOf(systems[0].id)} is in use; what is found counts.`,
      evidence: sources.map(({ ref }) => ref),
    }));
  const engines = systems.filter(({ kind }) => kind === 'engine').length;
  const isStack = engines >= 2 || (engines === 1 && systems.length > 1);
  const onUnit = unit.record.values.dataSystems !== undefined;
  if (
    onUnit ||
    isStack ||
    isDescribed(
      users.filter(u => u.ml),
      context,
    )
  ) {
    return {
      fact: known(
        'data-systems',
        { dataSystems: systems },
        [...sources, ...said.map(({ source }) => source)],
        {
          detail: systems.map(({ id }) => titleOf(id)).join(', ') || undefined,
          notes:
            others.size > 0
              ? [
                  `Also in use, and without weight: ${[...others].sort().join(', ')}.`,
                ]
              : [],
        },
      ),
      findings,
    };
  }
  return {
    fact: unknown(
      'data-systems',
      'Too few of the ML entities say what they run on.',
      { key: 'dataSystems', on: unit.ref },
      sources,
    ),
    findings,
  };
};
