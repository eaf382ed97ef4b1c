import { declared } from '../facts/fact';
import { shared } from '../facts/unit';
import type { Subject } from './context';

/** Several checks ask it of the same subject. */
const known = new WeakMap<Subject, boolean>();

/** Whether an entity's work is regulated: by its own word, its System's or Domain's, or its unit's. */
export function isRegulated(subject: Subject): boolean {
  let regulated = known.get(subject);
  if (regulated === undefined) {
    regulated = readRegulated(subject);
    known.set(subject, regulated);
  }
  return regulated;
}

function readRegulated({ record, unit, context }: Subject): boolean {
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
