import { countOf } from '../text';
import { declared, known, unknown } from './fact';
import type { FactReader } from './fact';
import { countPeople } from './people';

/** People in the group and all groups below it: the larger of what is declared and what is seen. */
export const teamSize: FactReader = (unit, context) => {
  const { facts: policy, modes } = context.rules;
  const people = countPeople(unit.ref, context);
  const said = declared(unit.record, 'teamSize');
  const top = modes.thresholds.teamSize[2];
  const seenIsEnough =
    people.seen > 0 &&
    (people.staffedShare >= policy.staffedGroupShare || people.seen >= top);

  const notes: string[] = [];
  if (said && people.seen > 0 && said.value !== people.seen) {
    notes.push(
      `${countOf(said.value, 'person is', 'people are')} declared and ${people.seen} are seen; the larger counts.`,
    );
  }
  if (people.withoutEntity > 0) {
    notes.push(
      `No User in the catalog for ${people.withoutEntity} of ${people.users.length} members.`,
    );
  }
  if (said || seenIsEnough) {
    return {
      fact: known(
        'team-size',
        { teamSize: Math.max(said?.value ?? 0, people.seen) },
        [...(said ? [said.source] : []), ...people.sources],
        { notes },
      ),
    };
  }
  return {
    fact: unknown(
      'team-size',
      people.seen === 0
        ? 'No member of this group is in the catalog.'
        : 'Too many of the groups below have no member in the catalog.',
      { key: 'teamSize', on: unit.ref },
      people.sources,
      notes,
    ),
  };
};
