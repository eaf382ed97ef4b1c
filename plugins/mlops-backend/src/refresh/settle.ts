import type { LoggerService } from '@backstage/backend-plugin-api';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AssessmentStore } from '../store/AssessmentStore';

const pauseMs = 15_000;

/** An empty catalog agrees with itself, so it gets this long to fill before the schedule takes over. */
const patienceMs = 10 * 60_000;

export interface SettleOptions {
  store: AssessmentStore;
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
  const { store, trigger, now, logger, signal, pause = pauseMs } = options;
  const startedAt = now();
  while (!signal.aborted) {
    try {
      await trigger();
    } catch (error) {
      // Another replica's run, or ours, is under way already.
      logger.debug(`No scan was started: ${error}`);
    }
    try {
      await sleep(pause, undefined, { signal, ref: false });
    } catch {
      return;
    }
    const [last, before] = await store.getCompleteScans(startedAt);
    const agree = before !== undefined && last.scanDigest === before.scanDigest;
    const waited = now().getTime() - startedAt.getTime();
    if (agree && (last.entities > 0 || waited > patienceMs)) return;
    if (waited > 3 * patienceMs) return;
  }
}
