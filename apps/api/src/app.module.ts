import { Module, type DynamicModule } from '@nestjs/common';
import { ChasingModule } from './modules/chasing/chasing.module.js';
import { ComparisonModule } from './modules/comparison/comparison.module.js';
import { BoardModule } from './modules/board/board.module.js';
import { ChangeRequestsModule } from './modules/change-requests/change-requests.module.js';
import { CyclesModule } from './modules/cycles/cycles.module.js';
import { ImportsModule } from './modules/imports/imports.module.js';
import { MilestonesModule } from './modules/milestones/milestones.module.js';
import { PeopleModule } from './modules/people/people.module.js';
import { PositionsModule } from './modules/positions/positions.module.js';
import { ProgrammesModule } from './modules/programmes/programmes.module.js';
import { ProgressReportsModule } from './modules/progress-reports/progress-reports.module.js';
import { TranslationsModule } from './modules/translations/translations.module.js';
import { WorkModule } from './modules/work/work.module.js';
import { WorkstreamsModule } from './modules/workstreams/workstreams.module.js';
import type { Config } from './platform/config/config.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { PlatformModule } from './platform/platform.module.js';

/** The whole API: the platform and one module per domain word. */
@Module({})
export class AppModule {
  static forConfig(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forConfig(config),
        MailModule.forConfig(config),
        PlatformModule,
        ProgrammesModule,
        MilestonesModule,
        ChangeRequestsModule,
        ProgressReportsModule,
        PositionsModule,
        CyclesModule,
        ChasingModule.forConfig(config),
        WorkstreamsModule,
        ComparisonModule,
        PeopleModule,
        WorkModule,
        ImportsModule,
        BoardModule,
        TranslationsModule,
      ],
    };
  }
}
