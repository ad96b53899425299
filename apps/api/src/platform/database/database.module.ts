import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SystemClock } from '../clock/system-clock.js';
import type { Config } from '../config/config.js';
import { Audit } from '../history/audit.js';
import { dataSourceOptions } from './data-source.js';
import { DatabaseSession } from './database-session.js';

/** The database session and what goes with every write: the audit and the clock. */
@Global()
@Module({})
export class DatabaseModule {
  static forConfig(config: Config): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(config, 'serve'), retryAttempts: 1, manualInitialization: false }),
      ],
      providers: [DatabaseSession, Audit, SystemClock],
      exports: [DatabaseSession, Audit, SystemClock],
    };
  }
}
