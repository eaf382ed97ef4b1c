import type { Finding } from '@backstage-mlops/plugin-mlops-common';
import type { Knex } from 'knex';

/** All findings, errors first, then by entity. */
export async function listFindings(knex: Knex): Promise<Finding[]> {
  const rows = await knex('mlops_findings')
    .orderBy(['severity_rank', 'ref', 'id'])
    .select('finding');
  return rows.map(({ finding }) => JSON.parse(finding));
}
