import type { EntityAssessment } from '@backstage-mlops/plugin-mlops-common';
import type { Knex } from 'knex';
import { whereRefIn } from './refs';
import type { Scope } from './refs';

export interface EntityCounts {
  total: number;
  probable: number;
  withoutTeam: number;
}

export async function getEntity(
  knex: Knex,
  ref: string,
): Promise<EntityAssessment | undefined> {
  const row = await knex('mlops_entities').where({ ref }).first('assessment');
  return row && JSON.parse(row.assessment);
}

export async function getEntities(
  knex: Knex,
  refs: readonly string[],
): Promise<EntityAssessment[]> {
  const rows = await whereRefIn(knex('mlops_entities'), refs)
    .orderBy('ref')
    .select('assessment');
  return rows.map(({ assessment }: { assessment: string }) =>
    JSON.parse(assessment),
  );
}

export async function summarizeEntities(
  knex: Knex,
  scope: Scope,
): Promise<EntityCounts> {
  const rows: { ml: string; has_team: boolean | number; count: number }[] =
    await whereRefIn(knex('mlops_entities'), scope)
      // Data and compute are judged and are no ML entities.
      .andWhereNot({ ml: 'no' })
      .groupBy('ml', 'has_team')
      .select('ml', 'has_team')
      .count({ count: '*' });
  const sum = (keep: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(keep).reduce((total, row) => total + Number(row.count), 0);
  return {
    total: sum(() => true),
    probable: sum(row => row.ml === 'probable'),
    withoutTeam: sum(row => !row.has_team),
  };
}
