import { declared, known, unknown } from './fact';
import type { FactReader } from './fact';
import { countPeople } from './people';
import type { Source } from './types';

/** People in the whole organization, which is the unit's root group: the larger of declared and seen. */
export const organization: FactReader = (unit, context) => {
  const { graph, rules } = context;
  const root = graph.root(unit.ref);
  const people = countPeople(root, context);
  const said = declared(graph.get(root)!, 'organizationSize');
  const configured = rules.recognition.organizationSize;
  const sizes = [said?.value, configured].filter(size => size !== undefined);
  const seenIsEnough =
    people.seen > 0 &&
    (people.staffedShare >= rules.facts.staffedGroupShare ||
      people.seen >= rules.modes.thresholds.organizationSize);
  if (sizes.length > 0 || seenIsEnough) {
    const sources: Source[] = said ? [said.source] : [];
    if (sizes.every(size => size < people.seen))
      sources.push(...people.sources);
    return {
      fact: known(
        'organization',
        { organizationSize: Math.max(people.seen, ...sizes) },
        sources,
        {
          notes:
            configured === undefined
              ? []
              : ['The configuration of this Backstage says how large it is.'],
        },
      ),
    };
  }
  return {
    fact: unknown(
      'organization',
      people.seen === 0
        ? 'Nobody under the root group is in the catalog.'
        : 'Too many groups of the organization have no member in the catalog.',
      { key: 'organizationSize', on: root },
      people.sources,
    ),
  };
};
