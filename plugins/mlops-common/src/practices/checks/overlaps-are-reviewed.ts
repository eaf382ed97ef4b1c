import { countOf } from '../../text';
import { allModes, createTeamCheck, fail, pass, notComputed } from '../define';

/** Overlaps with other teams are reviewed. */
export const overlapsAreReviewed = createTeamCheck({
  id: 'overlaps-are-reviewed',
  area: 'ownership',
  level: 3,
  statement: 'Overlaps with other teams are reviewed',
  why: 'Two teams that build the same thing pay for it twice, and mostly do not know.',
  addresses: ['S1', 'S2', 'S3', 'B3', 'H4', 'L5'],
  references: ['Google 1'],
  evidence:
    'overlaps of 0.5 or more with the work of others, without a decision in mlops/overlap-decision',
  remedy:
    'Talk to the other team, then keep one of the two or record why both stay.',
  effort: 'days',
  modes: allModes,
  declare: ['overlapDecision'],
  evaluateTeam({ unit, context }) {
    if (!context.analytics) return notComputed();
    const open = context.analytics.openOverlaps.get(unit.ref) ?? [];
    if (open.length === 0) return pass();
    return fail(
      `${countOf(open.length, 'overlap', 'overlaps')} with other teams without a decision.`,
      ...open.map(({ own, other }) => ({
        ref: own,
        field: 'overlap',
        // A ref alone, so that whoever may not read it is not told.
        value: other,
      })),
    );
  },
});
