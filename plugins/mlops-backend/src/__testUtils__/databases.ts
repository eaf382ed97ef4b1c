import { TestDatabases } from '@backstage/backend-test-utils';

/** SQLite, and PostgreSQL where a server is named; says loudly when there is none. */
export function createTestDatabases(): TestDatabases {
  const server =
    process.env.BACKSTAGE_TEST_DATABASE_POSTGRES14_CONNECTION_STRING;
  if (!server) {
    process.stderr.write(
      '\nPOSTGRESQL IS NOT TESTED: set BACKSTAGE_TEST_DATABASE_POSTGRES14_CONNECTION_STRING to a server\n\n',
    );
  }
  return TestDatabases.create({
    ids: server ? ['SQLITE_3', 'POSTGRES_14'] : ['SQLITE_3'],
  });
}
