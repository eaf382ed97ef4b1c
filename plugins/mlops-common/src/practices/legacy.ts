import { legacySign } from '../facts/legacy';
import type { Source } from '../facts/types';
import { shared } from '../facts/unit';
import type { JudgeContext, Subject } from './context';

const none: ReadonlyMap<string, Source> = new Map();

/** The legacy entities that an entity needs, directly or not, by ref, with the sign that makes each one. */
export function legacyReached({
  record,
  context,
}: Subject): ReadonlyMap<string, Source> {
  const { graph } = context;
  const reaching = shared(context, 'needing legacy', () =>
    entitiesNeedingLegacy(context),
  );
  // Most entities need none, and a walk from each of them would cost the square of the catalog.
  if (!reaching.has(record.ref)) return none;
  const found = new Map<string, Source>();
  for (const ref of graph.reach([record.ref])) {
    const sign = signOf(ref, context);
    if (sign) found.set(ref, sign);
  }
  return found;
}

function signOf(ref: string, { graph, now }: JudgeContext): Source | undefined {
  const records = [
    ref,
    ...graph
      .targets(ref, 'partOf')
      .filter(target => target.startsWith('system:')),
  ].map(one => graph.get(one));
  for (const record of records) {
    const sign = record && legacySign(record, now);
    if (sign) return sign;
  }
  return undefined;
}

/** Everything that needs a legacy entity, found from those backwards. */
function entitiesNeedingLegacy(context: JudgeContext): ReadonlySet<string> {
  const { graph, now } = context;
  const open = graph
    .records()
    .filter(record => legacySign(record, now))
    // A System that is legacy makes all that is part of it so.
    .flatMap(({ ref }) => [ref, ...graph.targets(ref, 'hasPart')]);
  const needing = new Set<string>();
  while (open.length > 0) {
    for (const user of graph.neededBy(open.pop()!)) {
      if (needing.has(user)) continue;
      needing.add(user);
      open.push(user);
    }
  }
  return needing;
}
