import { declared } from '../facts/fact';
import { shared } from '../facts/unit';
import type { Subject } from './context';

/** Whether an entity's work is regulated: by its own word, its System's or Domain's, or its unit's. */
export function isRegulated({ record, unit, context }: Subject): boolean {
  const { graph } = context;
  const systems = graph.targets(record.ref, 'partOf');
  const around = [
    record.ref,
    ...systems,
    ...systems.flatMap(system => graph.targets(system, 'partOf')),
  ];
  const said = around.some(ref => {
    const one = graph.get(ref);
    return one && declared(one, 'regulated')?.value;
  });
  if (said || !unit) return Boolean(said);
  return shared(context, `regulated ${unit.ref}`, () =>
    context
      .factsOf(unit.ref)
      .some(fact => fact.known && fact.value.regulated === true),
  );
}
