import { mockServices } from '@backstage/backend-test-utils';
import type { SchedulerServiceTaskInvocationDefinition } from '@backstage/backend-plugin-api';
import type { AssessmentStore } from '../store/AssessmentStore';
import { scheduleRefresh } from './scheduleRefresh';

async function setUp(run: (signal: AbortSignal) => Promise<void>) {
  let task: SchedulerServiceTaskInvocationDefinition | undefined;
  const scheduler = mockServices.scheduler.mock({
    scheduleTask: async definition => {
      task = definition;
    },
  });
  const lifecycle = mockServices.lifecycle.mock();
  const rootLifecycle = mockServices.rootLifecycle.mock();
  const refresh = await scheduleRefresh({
    scheduler,
    lifecycle,
    rootLifecycle,
    logger: mockServices.logger.mock(),
    store: {
      getCompleteScans: async () => [],
    } as unknown as AssessmentStore,
    now: () => new Date(),
    schedule: { frequency: { minutes: 5 }, timeout: { minutes: 10 } },
    run,
  });
  const [[beforeShutdown]] = rootLifecycle.addBeforeShutdownHook.mock.calls;
  const [[startup]] = lifecycle.addStartupHook.mock.calls;
  return { task: task!, scheduler, beforeShutdown, startup, refresh };
}

/** A run that lasts until it is told to stop, and then takes a moment. */
function longRun() {
  const seen: string[] = [];
  const run = (signal: AbortSignal) =>
    new Promise<void>((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        seen.push('stopping');
        setImmediate(() => {
          seen.push('stopped');
          reject(signal.reason);
        });
      });
    });
  return { run, seen };
}

function failureOf(run: void | Promise<void>): Promise<string> {
  return Promise.resolve(run).then(
    () => 'none',
    error => String(error),
  );
}

describe('scheduleRefresh', () => {
  it('runs in one replica at a time, and is triggered by its id', async () => {
    const { task, scheduler, refresh } = await setUp(async () => undefined);
    expect(task).toMatchObject({ id: 'mlops-refresh', scope: 'global' });
    await refresh();
    expect(scheduler.triggerTask).toHaveBeenCalledWith('mlops-refresh');
  });

  it('stops the run at shutdown and waits for its end', async () => {
    const { run, seen } = longRun();
    const { task, beforeShutdown } = await setUp(run);
    const ended = failureOf(task.fn(new AbortController().signal));
    await beforeShutdown();
    expect(seen).toEqual(['stopping', 'stopped']);
    expect(await ended).toContain('abort');
  });

  it('stops the run at its timeout', async () => {
    const { run, seen } = longRun();
    const { task } = await setUp(run);
    const timeout = new AbortController();
    const ended = failureOf(task.fn(timeout.signal));
    timeout.abort();
    expect(await ended).toContain('abort');
    expect(seen).toEqual(['stopping', 'stopped']);
  });

  it('scans at once after the start, and no more after the shutdown', async () => {
    const { startup, scheduler, beforeShutdown } = await setUp(
      async () => undefined,
    );
    expect(scheduler.triggerTask).not.toHaveBeenCalled();
    await startup();
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(1);
    await beforeShutdown();
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(1);
  });
});
