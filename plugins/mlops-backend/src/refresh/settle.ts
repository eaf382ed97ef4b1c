import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AssessmentStore } from '../store/AssessmentStore';

const pauseMs = 15_000;

/** An empty catalog agrees with itself, so it gets this long to fill before the schedule takes over. */
const patienceMs = 10 * 60_000;

export interface SettleOptions {
  store: Pick<AssessmentStore, 'getCompleteScans'>;
  trigger: () => Promise<void>;
  now: () => Date;
  logger: LoggerService;
  signal: AbortSignal;
  pause?: number;
}

/**
 * After a start the catalog may still be filling, so the scan is repeated until two complete scans in a row that began
 * since then have read the same.
 */
export async function scanUntilSettled(options: SettleOptions): Promise<void> {
  const { trigger, now, logger, signal, pause = pauseMs } = options;
  const startedAt = now();
  while (!signal.aborted) {
    try {
      await trigger();
    } catch (error) {
      // A conflict only says that a run is under way already, here or in another replica.
      const underWay = isError(error) && error.name === 'ConflictError';
      logger[underWay ? 'debug' : 'warn'](`No scan was started: ${error}`);
    }
    try {
      await sleep(pause, undefined, { signal, ref: false });
    } catch {
      return;
    }
    const [last, before] = await completeScans(options, startedAt);
    const agree = before !== undefined && last.scanDigest === before.scanDigest;
    const waited = now().getTime() - startedAt.getTime();
    if (agree && (last.entities > 0 || waited > patienceMs)) return;
    if (waited > 3 * patienceMs) return;
  }
}

async function completeScans({ store, logger }: SettleOptions, since: Date) {
  try {
    return await store.getCompleteScans(since);
  } catch (error) {
    logger.warn(`The runs could not be read, they are read again: ${error}`);
    return [];
  }
}
