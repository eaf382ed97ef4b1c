import { CustomErrorBase } from '@backstage/errors';
import type { Knex } from 'knex';
import type { AssessmentRows, DigestRow } from '../assessment/rows';
import { closeRun } from './runs';
import type { RunCounts } from './runs';

/** A later run has published: this one came too late. */
export class SupersededError extends CustomErrorBase {
  name = 'SupersededError' as const;
}

export interface PublishOptions {
  completedAt: Date;
  counts: RunCounts;
}

/** Rows a statement: far below the variables that either database takes. */
const batch = 100;

export async function publish(
  knex: Knex,
  runId: number,
  rows: AssessmentRows,
  { completedAt, counts }: PublishOptions,
): Promise<number> {
  return knex.transaction(async trx => {
    // Taken first: it fences off every other run until this transaction ends.
    const fenced = await trx('mlops_publication')
      .where({ id: 1 })
      .andWhere('run_id', '<', runId)
      .update({
        run_id: runId,
        rules_version: counts.rulesVersion,
        completed_at: completedAt.toISOString(),
      });
    if (fenced !== 1) {
      throw new SupersededError(`Run ${runId} came after a later one`);
    }
    const changedRows =
      (await writeChanged(trx, 'mlops_teams', 'ref', rows.teams)) +
      (await writeChanged(trx, 'mlops_entities', 'ref', rows.entities)) +
      (await writeChanged(trx, 'mlops_findings', 'id', rows.findings));
    await closeRun(trx, runId, 'complete', completedAt, {
      ...counts,
      changedRows,
    });
    return changedRows;
  });
}

async function writeChanged(
  trx: Knex.Transaction,
  table: string,
  key: string,
  rows: DigestRow[],
): Promise<number> {
  const stored = new Map<string, string>(
    (await trx(table).select(key, 'digest')).map(row => [row[key], row.digest]),
  );
  const changed = rows.filter(
    row => stored.get(String(row[key])) !== row.digest,
  );
  for (const row of rows) stored.delete(String(row[key]));
  const gone = [...stored.keys()];
  for (let at = 0; at < changed.length; at += batch) {
    await trx(table)
      .insert(changed.slice(at, at + batch))
      .onConflict(key)
      .merge();
  }
  for (let at = 0; at < gone.length; at += batch) {
    await trx(table)
      .whereIn(key, gone.slice(at, at + batch))
      .delete();
  }
  return changed.length + gone.length;
}
