// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  // Every row is written again by the next run, since all that it holds is derived.
  await knex('mlops_teams').delete();
  await knex('mlops_entities').delete();
  await knex.schema.alterTable('mlops_teams', table => {
    table
      .integer('level_rank')
      .notNullable()
      .defaultTo(-1)
      .comment('-1 where no check applies');
    table.boolean('at_target').notNullable().defaultTo(false);
  });
  await knex.schema.createTable('mlops_waivers', table => {
    table.comment('Decisions to live without a practice for a while');
    table.string('id').primary();
    table.text('ref').notNullable().comment('Entity, or group for all it owns');
    table.string('check_id').notNullable();
    table.text('reason').notNullable();
    table.text('made_by').notNullable().comment('Entity ref');
    table.string('until').notNullable().comment('Last day, YYYY-MM-DD');
    table.string('created_at').notNullable().comment('ISO 8601 in UTC');
    table.unique(['ref', 'check_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('mlops_waivers');
  await knex.schema.alterTable('mlops_teams', table => {
    table.dropColumn('at_target');
    table.dropColumn('level_rank');
  });
};
