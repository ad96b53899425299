import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CycleFactsModule } from '../cycles/cycle-facts.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { ProgressReportsModule } from '../progress-reports/progress-reports.module.js';
import { ChaseSenderService } from './chase-sender.service.js';
import { ChaserService } from './chaser.service.js';
import { ChasesController } from './chases.controller.js';
import { ChasesRepository } from './chases.repository.js';
import { ChasesService } from './chases.service.js';
import { ChasingSettings } from './chasing-settings.js';
import { OwedReportsService } from './owed-reports.service.js';

/** Who owes what, reminding them by hand, and the calendar that reminds by itself. */
@Module({})
export class ChasingModule {
  static forConfig(config: Config): DynamicModule {
    return {
      module: ChasingModule,
      imports: [CycleFactsModule, ProgrammesModule, ProgressReportsModule],
      controllers: [ChasesController],
      providers: [
        ChaserService,
        ChaseSenderService,
        ChasesRepository,
        ChasesService,
        OwedReportsService,
        { provide: ChasingSettings, useValue: new ChasingSettings(config.chasesByItself) },
      ],
      exports: [ChaserService, ChasesService],
    };
  }
}
