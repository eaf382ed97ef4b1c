import type { Waiver } from '@backstage-mlops/plugin-mlops-common';
import type { Knex } from 'knex';

/** A waiver as it is stored. */
export interface StoredWaiver extends Waiver {
  id: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
}

interface WaiverRow {
  id: string;
  ref: string;
  check_id: string;
  reason: string;
  made_by: string;
  until: string;
  created_at: string;
}

/** All waivers, newest first; those that have ended included. */
export async function listWaivers(knex: Knex): Promise<StoredWaiver[]> {
  const rows: WaiverRow[] = await knex('mlops_waivers')
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'asc' },
    ])
    .select();
  return rows.map(toWaiver);
}

export async function getWaiver(
  knex: Knex,
  id: string,
): Promise<StoredWaiver | undefined> {
  const row: WaiverRow | undefined = await knex('mlops_waivers')
    .where({ id })
    .first();
  return row && toWaiver(row);
}

/** Stores a waiver in the place of the one for the same check and ref, if there is one. */
export async function putWaiver(
  knex: Knex,
  waiver: StoredWaiver,
): Promise<void> {
  await knex('mlops_waivers')
    .insert({
      id: waiver.id,
      ref: waiver.ref,
      check_id: waiver.check,
      reason: waiver.reason,
      made_by: waiver.by,
      until: waiver.until,
      created_at: waiver.createdAt,
    })
    .onConflict(['ref', 'check_id'])
    .merge();
}

export async function deleteWaiver(knex: Knex, id: string): Promise<void> {
  await knex('mlops_waivers').where({ id }).delete();
}

function toWaiver(row: WaiverRow): StoredWaiver {
  return {
    id: row.id,
    ref: row.ref,
    check: row.check_id,
    reason: row.reason,
    by: row.made_by,
    until: row.until,
    createdAt: row.created_at,
  };
}
