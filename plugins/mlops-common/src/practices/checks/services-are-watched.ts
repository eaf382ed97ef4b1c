import { allModes, createCheck } from '../define';
import { judgeAll } from '../evidence';

/** Service health is watched, someone is on call. */
export const servicesAreWatched = createCheck({
  id: 'services-are-watched',
  area: 'monitoring',
  level: 3,
  statement: 'Service health is watched, someone is on call',
  why: 'A model that is down decides nothing, and the silence looks like health.',
  addresses: ['B2', 'H5', 'H8'],
  references: ['ML Test Score Monitor 6'],
  evidence: 'a dashboard or an alert, and who is on call',
  remedy: 'Link a dashboard, and say who is called.',
  effort: 'hours',
  modes: allModes,
  judges: 'serving',
  declare: ['dashboard', 'onCall'],
  evaluate(subject) {
    return judgeAll(subject, [
      ['dashboard', 'dashboard or alert'],
      ['onCall', 'on-call'],
    ]);
  },
});
