import type { Knex } from 'knex';

/** Runs kept for the record. */
const keptRuns = 100;

export interface RunCounts {
  scanDigest: string;
  rulesVersion: string;
  entities: number;
  mlEntities: number;
}

export interface CompleteScan {
  scanDigest: string;
  entities: number;
}

export interface PublicationState {
  /** ML entities that readers see. */
  mlEntities: number;
  /** Rules of the published run; absent before the first. */
  rulesVersion?: string;
  /** Digest of the newest scan that was complete, if it was held back. */
  heldDigest?: string;
}

export interface StoredFreshness {
  /** End of the published run; absent before the first. */
  completedAt?: string;
  /** Of the newest finished run, if it failed. */
  failedAt?: string;
  failure?: string;
}

export async function startRun(knex: Knex, at: Date): Promise<number> {
  const [row] = await knex('mlops_runs')
    .insert({ state: 'running', started_at: at.toISOString() })
    .returning('id');
  await knex('mlops_runs')
    .where('id', '<=', row.id - keptRuns)
    .delete();
  return row.id;
}

/** Closes a run whose scan was complete, whether or not its outcome was published. */
export async function closeRun(
  knex: Knex,
  id: number,
  state: 'complete' | 'held',
  at: Date,
  counts: RunCounts & { changedRows: number },
): Promise<void> {
  await knex('mlops_runs').where({ id }).update({
    state,
    finished_at: at.toISOString(),
    scan_digest: counts.scanDigest,
    rules_version: counts.rulesVersion,
    entities: counts.entities,
    ml_entities: counts.mlEntities,
    changed_rows: counts.changedRows,
  });
}

export async function failRun(
  knex: Knex,
  id: number,
  at: Date,
  failure: string,
): Promise<void> {
  await knex('mlops_runs')
    .where({ id, state: 'running' })
    .update({ state: 'failed', finished_at: at.toISOString(), failure });
}

export async function getCompleteScans(
  knex: Knex,
  since: Date,
): Promise<CompleteScan[]> {
  const rows = await knex('mlops_runs')
    .where('state', 'complete')
    .andWhere('started_at', '>=', since.toISOString())
    .orderBy('id', 'desc')
    .limit(2);
  return rows.map(row => ({
    scanDigest: row.scan_digest,
    entities: row.entities,
  }));
}

export async function getPublicationState(
  knex: Knex,
): Promise<PublicationState> {
  const publication = await knex('mlops_publication').where({ id: 1 }).first();
  const newest = await knex('mlops_runs')
    .whereIn('state', ['complete', 'held'])
    .orderBy('id', 'desc')
    .first();
  // Data and compute are judged and are no ML entities, as in the scan that this is compared with.
  const [{ count }] = await knex('mlops_entities')
    .whereNot({ ml: 'no' })
    .count({ count: '*' });
  return {
    mlEntities: Number(count),
    rulesVersion: publication.rules_version ?? undefined,
    heldDigest: newest?.state === 'held' ? newest.scan_digest : undefined,
  };
}

export async function getFreshness(knex: Knex): Promise<StoredFreshness> {
  const publication = await knex('mlops_publication').where({ id: 1 }).first();
  const newest = await knex('mlops_runs')
    .whereNot('state', 'running')
    .orderBy('id', 'desc')
    .first();
  const failed = newest?.state === 'failed' && newest.id > publication.run_id;
  return {
    completedAt: publication.completed_at ?? undefined,
    ...(failed && { failedAt: newest.finished_at, failure: newest.failure }),
  };
}
