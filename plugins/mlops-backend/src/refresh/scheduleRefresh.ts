import type {
  LifecycleService,
  LoggerService,
  RootLifecycleService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { AssessmentStore } from '../store/AssessmentStore';
import { scanUntilSettled } from './settle';

const taskId = 'mlops-refresh';

export interface ScheduleRefreshOptions {
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  rootLifecycle: RootLifecycleService;
  logger: LoggerService;
  store: AssessmentStore;
  now: () => Date;
  schedule: SchedulerServiceTaskScheduleDefinition;
  run: (signal: AbortSignal) => Promise<void>;
}

/**
 * Runs the refresh on its schedule, one replica at a time, and repeatedly after a start until the catalog has settled.
 *
 * @returns starts a run now; rejects with a ConflictError when one is under way
 */
export async function scheduleRefresh(
  options: ScheduleRefreshOptions,
): Promise<() => Promise<void>> {
  const { scheduler, lifecycle, rootLifecycle, logger, store, now } = options;
  const shutdown = new AbortController();
  let current: Promise<void> = Promise.resolve();

  await scheduler.scheduleTask({
    ...options.schedule,
    id: taskId,
    scope: 'global',
    fn: async signal => {
      current = options.run(AbortSignal.any([signal, shutdown.signal]));
      await current;
    },
  });
  // A run that is cut off keeps its ticket until the timeout, so it is stopped and awaited while the scheduler still lives.
  rootLifecycle.addBeforeShutdownHook(async () => {
    shutdown.abort();
    await current.catch(() => undefined);
  });

  const refresh = () => scheduler.triggerTask(taskId);
  lifecycle.addStartupHook(() => {
    scanUntilSettled({
      store,
      trigger: refresh,
      now,
      logger,
      signal: shutdown.signal,
    }).catch(error =>
      logger.error(`Repeated scans after the start have ended: ${error}`),
    );
  });
  return refresh;
}
