export { defaultDataDirectory, openDataDirectory } from './data-directory.js';
export { createDatabaseFromTemplate, dropDatabase, prepareDatabase, withClient, withDatabase } from './databases.js';
export { LocalPostgresError } from './local-postgres-error.js';
export { APP_ROLE, OWNER_ROLE, prepareSql, type Preparation } from './prepare-sql.js';
export { startLocalPostgres, type LocalPostgres, type LocalPostgresOptions } from './start-local-postgres.js';
export { startTemporaryPostgres, sweepTemporaryPostgres } from './temporary-postgres.js';
