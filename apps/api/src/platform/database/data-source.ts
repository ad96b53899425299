import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations.js';
import { setPgTypes } from './pg-types.js';

type Purpose = 'serve' | 'own';

/** Options of a connection pool: `serve` under the restricted role, `own` to migrate and load. */
export function dataSourceOptions(config: Config, purpose: Purpose): DataSourceOptions {
  setPgTypes();
  const role = purpose === 'serve' && config.mustTakeAppRole ? ' -c role=camau_app' : '';
  return {
    type: 'postgres',
    url: purpose === 'serve' ? config.appUrl : config.ownerUrl,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    synchronize: false,
    logging: false,
    applicationName: `camau-${purpose}`,
    connectTimeoutMS: config.answerWithinMs,
    extra: {
      max: purpose === 'serve' ? config.poolSize : 2,
      keepAlive: true,
      options: `-c search_path=camau -c timezone=UTC${role}`,
      ...(purpose === 'serve' ? { query_timeout: 10_000, idle_in_transaction_session_timeout: 15_000 } : {}),
    },
  };
}

/** Opens the owner's connection for migrations and loading; the caller destroys it. */
export async function openOwner(config: Config): Promise<DataSource> {
  return new DataSource(dataSourceOptions(config, 'own')).initialize();
}

/** How long the first answer of a connection may take before the database counts as away, in milliseconds. */
export function answerWithinMs(dataSource: DataSource): number {
  return (dataSource.options as { connectTimeoutMS: number }).connectTimeoutMS;
}
