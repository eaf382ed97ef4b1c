import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { closest, joinWords } from './text';

/** Refuses keys that mean nothing, since a misspelled setting would otherwise be without effect. */
export function checkKeys(
  config: Config | undefined,
  path: string,
  known: readonly string[],
): void {
  const wrong = config?.keys().find(key => !known.includes(key));
  if (wrong === undefined) return;
  const meant = closest(wrong, known);
  throw new InputError(
    `${path}.${wrong} is no setting; ${meant ? `did you mean ${meant}?` : `there are ${joinWords(known)}`}`,
  );
}
