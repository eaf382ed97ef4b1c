import type { Knex } from 'knex';

/** Tables whose key is the ref of an entity that a caller may or may not read. */
export type SubjectTable = 'mlops_teams' | 'mlops_entities';

/** Which subjects a query is about: all of them, or those that a caller may read. */
export type Scope = 'all' | readonly string[];

export async function listRefs(
  knex: Knex,
  table: SubjectTable,
): Promise<string[]> {
  return knex(table).orderBy('ref').pluck('ref');
}

/**
 * Keeps rows whose ref is in the list. The list travels as one value, since both databases limit how many a statement
 * may have.
 */
export function whereRefIn(
  query: Knex.QueryBuilder,
  scope: Scope,
): Knex.QueryBuilder {
  if (scope === 'all') return query;
  const sql = String(query.client.config.client).includes('sqlite')
    ? 'ref in (select value from json_each(?))'
    : 'ref in (select jsonb_array_elements_text(?::jsonb))';
  return query.whereRaw(sql, [JSON.stringify(scope)]);
}
