import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import type { CompleteScan } from '../store/runs';
import { scanUntilSettled } from './settle';

/** Scans whose outcomes are given; `undefined` is one that did not complete. */
function setUp(outcomes: (CompleteScan | undefined)[]) {
  const complete: CompleteScan[] = [];
  const logger = mockServices.logger.mock();
  const stop = new AbortController();
  let started = 0;
  const run = (more: Partial<Parameters<typeof scanUntilSettled>[0]> = {}) =>
    scanUntilSettled({
      store: { getCompleteScans: async () => complete.slice(0, 2) },
      trigger: async () => {
        const outcome = outcomes[started];
        started += 1;
        if (outcome) complete.unshift(outcome);
        if (started > outcomes.length) stop.abort();
      },
      now: () => new Date(),
      logger,
      signal: stop.signal,
      pause: 0,
      ...more,
    });
  return { run, stop, logger, scans: () => started };
}

const scan = (scanDigest: string, entities = 5) => ({ scanDigest, entities });

describe('scanUntilSettled', () => {
  it.each([
    ['the first two agree', [scan('a'), scan('a'), scan('a')], 2],
    ['it was still filling', [scan('a'), scan('b'), scan('b'), scan('c')], 3],
    ['one fails', [scan('a'), undefined, scan('a'), scan('a')], 3],
  ])(
    'ends when two scans in a row agree: %s',
    async (_name, outcomes, count) => {
      const { run, scans } = setUp(outcomes);
      await run();
      expect(scans()).toBe(count);
    },
  );

  it('does not take an empty catalog for a settled one, but not forever', async () => {
    const empty = [scan('', 0), scan('', 0), scan('', 0)];
    const { run, scans } = setUp([...empty, scan('a'), scan('a')]);
    await run();
    expect(scans()).toBe(5);

    let clock = 0;
    const patient = setUp(Array(9).fill(scan('', 0)));
    await patient.run({ now: () => new Date((clock += 5 * 60_000)) });
    expect(patient.scans()).toBe(3);
  });

  it('goes on while a run is under way, and says what else goes wrong', async () => {
    const { run, logger, stop } = setUp([]);
    let tries = 0;
    const trigger = async () => {
      tries += 1;
      if (tries === 4) stop.abort();
      if (tries === 2) throw new Error('No such task');
      throw new ConflictError('running');
    };
    await run({ trigger });
    expect(tries).toBe(4);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn.mock.calls[0][0]).toContain('No such task');
  });

  it('goes on when the runs cannot be read for once', async () => {
    const { run, logger } = setUp([scan('a'), scan('a')]);
    let reads = 0;
    await run({
      store: {
        getCompleteScans: async () => {
          reads += 1;
          if (reads === 1) throw new Error('database is away');
          return [scan('a'), scan('a')];
        },
      },
    });
    expect(reads).toBe(2);
    expect(logger.warn.mock.calls[0][0]).toContain('database is away');
  });

  it('stops at shutdown', async () => {
    const { run, stop, scans } = setUp([]);
    stop.abort();
    await run();
    expect(scans()).toBe(0);
  });
});
