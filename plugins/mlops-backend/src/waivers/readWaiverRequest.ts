import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type {
  MlopsApiSchemas,
  Rules,
} from '@backstage-mlops/plugin-mlops-common';
import { isPlaceholder, isDay } from '@backstage-mlops/plugin-mlops-common';

/**
 * Reads what somebody wants to waive.
 *
 * @throws InputError that names every field that cannot be used, with what is accepted
 */
export function readWaiverRequest(
  body: MlopsApiSchemas['WaiverRequest'],
  { rules, now }: { rules: Rules; now: Date },
): MlopsApiSchemas['WaiverRequest'] {
  const problems: string[] = [];
  const ref = readRef(body.ref);
  if (!ref) problems.push(`ref: "${body.ref}" is not an entity ref`);
  if (!rules.practices.checks.some(({ id }) => id === body.check)) {
    problems.push(`check: there is no check "${body.check}"`);
  }
  const reason = body.reason.trim();
  if (isPlaceholder(reason)) {
    problems.push('reason: say why, in a few words');
  }
  const today = now.toISOString().slice(0, 10);
  if (!isDay(body.until)) {
    problems.push(`until: "${body.until}" is not a date such as 2027-03-31`);
  } else if (body.until < today) {
    problems.push(`until: ${body.until} is in the past`);
  }
  if (problems.length > 0) throw new InputError(problems.join('; '));
  return { ref: ref!, check: body.check, reason, until: body.until };
}

function readRef(text: string): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(text));
  } catch {
    return undefined;
  }
}
