// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('mlops_runs', table => {
    table.comment('One row per scan of the catalog; the newest are kept');
    table
      .increments('id')
      .comment('Also the fencing token: a later run has a larger one');
    table
      .string('state')
      .notNullable()
      .comment('running, complete, held or failed');
    table.string('started_at').notNullable().comment('ISO 8601 in UTC');
    table.string('finished_at').nullable();
    table
      .string('scan_digest')
      .nullable()
      .comment('Digest of all that was read');
    table.string('rules_version').nullable();
    table.integer('entities').nullable().comment('Entities read');
    table.integer('ml_entities').nullable();
    table.integer('changed_rows').nullable();
    table.text('failure').nullable();
  });

  await knex.schema.createTable('mlops_publication', table => {
    table.comment('The single row that says which run readers see');
    table.integer('id').primary();
    table.integer('run_id').notNullable();
    table.string('rules_version').nullable();
    table.string('completed_at').nullable();
  });
  await knex('mlops_publication').insert({ id: 1, run_id: 0 });

  await knex.schema.createTable('mlops_teams', table => {
    table.comment('Current verdict of each team');
    table.text('ref').primary();
    table
      .string('search_text')
      .notNullable()
      .comment('Name and title, lower case');
    table.string('sort_name').notNullable();
    table.string('mode').nullable().comment('Null when undetermined');
    table.integer('mode_rank').notNullable();
    table.string('status').notNullable();
    table.integer('confidence_rank').notNullable();
    table.float('coverage').notNullable();
    table.string('known_axes').notNullable().comment('One digit per axis');
    table.string('digest').notNullable();
    table.text('assessment').notNullable();
  });

  await knex.schema.createTable('mlops_entities', table => {
    table.comment('Current assessment of each ML entity');
    table.text('ref').primary();
    table.string('ml').notNullable();
    table.boolean('has_team').notNullable();
    table.string('digest').notNullable();
    table.text('assessment').notNullable();
  });

  await knex.schema.createTable('mlops_findings', table => {
    table.comment('What could not be read in the catalog');
    table.string('id').primary();
    table.text('ref').notNullable();
    table.integer('severity_rank').notNullable();
    table.string('digest').notNullable();
    table.text('finding').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('mlops_findings');
  await knex.schema.dropTable('mlops_entities');
  await knex.schema.dropTable('mlops_teams');
  await knex.schema.dropTable('mlops_publication');
  await knex.schema.dropTable('mlops_runs');
};
