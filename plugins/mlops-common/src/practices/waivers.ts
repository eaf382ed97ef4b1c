import type { JudgeContext } from './context';
import type { Waiver } from './types';

export type WaiverFinder = (
  check: string,
  ref: string,
  owner: string | undefined,
) => Waiver | undefined;

/** Finds the waiver that holds today: on the entity, or on a group that owns it, directly or from above. */
export function waiverFinder(
  waivers: readonly Waiver[],
  { graph, now }: JudgeContext,
): WaiverFinder {
  const today = now.toISOString().slice(0, 10);
  const byKey = new Map(
    waivers
      .filter(({ until }) => until >= today)
      .map(waiver => [`${waiver.check} ${waiver.ref}`, waiver]),
  );
  if (byKey.size === 0) return () => undefined;
  return (check, ref, owner) => {
    const groups =
      owner !== undefined && graph.has(owner)
        ? [owner, ...graph.ancestors(owner)]
        : [];
    for (const one of [ref, ...groups]) {
      const waiver = byKey.get(`${check} ${one}`);
      if (waiver) return waiver;
    }
    return undefined;
  };
}
