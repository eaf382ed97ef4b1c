import { createHash } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { metrics } from '@opentelemetry/api';
import {
  assessRecords,
  readEntity,
} from '@backstage-mlops/plugin-mlops-common';
import type { EntityRecord, Rules } from '@backstage-mlops/plugin-mlops-common';
import { digestOf, toRows } from '../assessment/rows';
import type { AssessmentStore } from '../store/AssessmentStore';
import { isHeldBack } from './shrinkGuard';

export interface RefreshOptions {
  store: AssessmentStore;
  rules: Rules;
  logger: LoggerService;
  now: () => Date;
  /** Pages of the whole catalog. */
  scan: (signal: AbortSignal) => AsyncIterable<Entity[]>;
}

/**
 * One run: scan, assess, and publish what changed, all at once. A run that fails leaves the last assessments as they
 * are; a run that a later one has overtaken publishes nothing.
 */
export async function refreshCatalog(
  options: RefreshOptions,
  signal: AbortSignal,
): Promise<void> {
  const { store, rules, logger, now } = options;
  const runId = await store.startRun(now());
  try {
    const { records, scanDigest } = await readRecords(options, signal);
    const assessment = assessRecords(records, rules, {
      now: now(),
      waivers: await store.listWaivers(),
    });
    reportFailures(assessment.checkFailures, logger);
    const counts = {
      scanDigest,
      rulesVersion: rules.rulesVersion,
      entities: records.length,
      mlEntities: assessment.entities.filter(({ ml }) => ml !== 'no').length,
    };
    const before = await store.getPublicationState();
    const held = isHeldBack({
      storedMlEntities: before.mlEntities,
      scannedEntities: counts.entities,
      scannedMlEntities: counts.mlEntities,
      scanDigest,
      heldDigest: before.heldDigest,
      rulesChanged: before.rulesVersion !== rules.rulesVersion,
    });
    if (held) {
      logger.warn(
        `The scan found ${counts.mlEntities} ML entities where ${before.mlEntities} are stored; it is held back until the next scan agrees`,
      );
      await store.holdRun(runId, now(), counts);
      return;
    }
    signal.throwIfAborted();
    const changedRows = await store.publish(runId, toRows(assessment), {
      completedAt: now(),
      counts,
    });
    logger.info(
      `Assessed ${assessment.teams.length} teams and ${counts.mlEntities} ML entities of ${counts.entities} entities; ${changedRows} rows changed`,
    );
  } catch (error) {
    // Whoever watches the API must not read internals, so the details go to the log only.
    const failure = describeFailure(error, signal);
    await store.failRun(runId, now(), failure).catch(again => {
      logger.error(`The failure of run ${runId} was not recorded: ${again}`);
    });
    throw error;
  }
}

const failedChecks = metrics
  .getMeter('mlops')
  .createCounter('mlops.checks.failed', {
    description: 'Checks that threw, by check',
  });

/** A check that throws is a mistake of a module, and whoever runs the backend should hear of it. */
function reportFailures(
  failures: Record<string, number>,
  logger: LoggerService,
): void {
  for (const [check, count] of Object.entries(failures)) {
    failedChecks.add(count, { check });
    logger.warn(`The check ${check} failed on ${count} entities`);
  }
}

async function readRecords(
  { scan, rules, logger }: RefreshOptions,
  signal: AbortSignal,
): Promise<{ records: EntityRecord[]; scanDigest: string }> {
  const records = new Map<string, EntityRecord>();
  for await (const page of scan(signal)) {
    for (const entity of page) {
      try {
        const record = readEntity(entity, rules);
        records.set(record.ref, record);
      } catch (error) {
        const name = `${entity?.kind} ${entity?.metadata?.name}`;
        logger.warn(`${name} could not be read and is left out: ${error}`);
      }
    }
  }
  const hash = createHash('sha256');
  for (const ref of [...records.keys()].sort()) {
    hash.update(digestOf(records.get(ref)));
  }
  return {
    records: [...records.values()],
    scanDigest: hash.digest('base64url'),
  };
}

function describeFailure(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'The run was stopped before it was complete.';
  if (error instanceof ResponseError) {
    return `The catalog did not answer (${error.statusCode}).`;
  }
  if (error instanceof Error && error.name === 'SupersededError') {
    return 'A later run was faster.';
  }
  return 'The catalog could not be read or the outcome could not be stored.';
}
