import { useState } from 'react';
import useInterval from 'react-use/esm/useInterval';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';

/** Between two questions, in milliseconds. */
const pause = 3_000;

/** A scan is cut off after ten minutes, so that nobody waits longer for it. */
const mostQuestions = 200;

/**
 * Asks again every few seconds until the scan is over that someone started here, or the very first one: a page that was
 * opened too early fills by itself.
 */
export function useAwaitedScan(
  freshness: MlopsApiSchemas['Freshness'] | undefined,
  again: () => void,
) {
  const [awaited, setAwaited] = useState<string>();
  const [asked, setAsked] = useState(0);
  const outcome = freshness && JSON.stringify(freshness);
  const scanning = outcome !== undefined && outcome === awaited;
  const waiting = scanning || (freshness && !freshness.completedAt);
  useInterval(
    () => {
      setAsked(asked + 1);
      again();
    },
    waiting && asked < mostQuestions ? pause : null,
  );
  return {
    scanning: scanning && asked < mostQuestions,
    awaitScan: () => {
      setAwaited(outcome);
      setAsked(0);
    },
  };
}
