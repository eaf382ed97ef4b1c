import type { EntityRecord } from '../graph/record';
import { declarations, declared, known, unknown } from './fact';
import type { FactReader } from './fact';
import { inProduction } from './unit';

/**
 * Whether the unit's work is regulated. Yes if the unit, its nearest ancestor that says anything, or what one of its
 * production ML entities belongs to says so; no only by the unit, an ancestor or the configuration.
 */
export const regulation: FactReader = (unit, context) => {
  const { graph, rules } = context;
  const onGroups = [unit.ref, ...graph.ancestors(unit.ref)]
    .map(group => declared(graph.get(group)!, 'regulated'))
    .filter(entry => entry !== undefined);
  const nearest = onGroups[0];
  const around = [
    ...new Set(
      unit.entities
        .filter(record => inProduction(record, context))
        .flatMap(({ ref }) => {
          const systems = graph.targets(ref, 'partOf');
          const domains = systems.flatMap(system =>
            graph.targets(system, 'partOf'),
          );
          return [ref, ...systems, ...domains];
        }),
    ),
  ]
    .map(ref => graph.get(ref))
    .filter((record): record is EntityRecord => record !== undefined);
  const yes = declarations(around, 'regulated').filter(({ value }) => value);

  if (nearest?.value || yes.length > 0) {
    return {
      fact: known('regulation', { regulated: true }, [
        ...(nearest?.value ? [nearest.source] : []),
        ...yes.map(({ source }) => source),
      ]),
      findings:
        nearest && !nearest.value
          ? [
              {
                severity: 'warning',
                ...nearest.source,
                message: `It says "no", but something it works on is regulated; what is found counts.`,
                evidence: yes.map(({ source }) => source.ref),
              },
            ]
          : [],
    };
  }
  if (nearest) {
    return {
      fact: known('regulation', { regulated: false }, [nearest.source]),
    };
  }
  if (rules.recognition.regulated !== undefined) {
    return {
      fact: known(
        'regulation',
        { regulated: rules.recognition.regulated },
        [],
        {
          notes: ['The configuration of this Backstage says so.'],
        },
      ),
    };
  }
  return {
    fact: unknown('regulation', 'Nobody says whether this work is regulated.', {
      key: 'regulated',
      on: unit.ref,
      example: 'no',
    }),
  };
};
