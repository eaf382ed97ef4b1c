import { beyondSmall, createCheck } from '../define';
import { judgeEvidence } from '../evidence';

/** Compute has a cost owner. */
export const computeHasAnOwner = createCheck({
  id: 'compute-has-an-owner',
  area: 'platform',
  level: 3,
  statement: 'Compute has a cost owner',
  why: 'Compute that nobody pays for is never switched off.',
  addresses: ['S2', 'B3', 'H8'],
  references: ['Continuous Delivery Foundation'],
  evidence: 'mlops/cost-center',
  remedy: 'Say which budget pays for it.',
  effort: 'minutes',
  modes: beyondSmall,
  judges: 'compute',
  declare: ['costCenter'],
  evaluate(subject) {
    return judgeEvidence(subject, 'costCenter', 'cost centre');
  },
});
