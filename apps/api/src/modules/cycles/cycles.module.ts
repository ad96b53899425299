import { Module } from '@nestjs/common';
import { PositionsModule } from '../positions/positions.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { ProgressReportsModule } from '../progress-reports/progress-reports.module.js';
import { CycleFactsModule } from './cycle-facts.module.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { CycleOverviewReadModel } from './cycle-overview.read-model.js';
import { ClosingService } from './closing.service.js';
import { CyclesController } from './cycles.controller.js';
import { CyclesService } from './cycles.service.js';

@Module({
  imports: [CycleFactsModule, PositionsModule, ProgrammesModule, ProgressReportsModule],
  controllers: [CalendarController, CyclesController],
  providers: [CalendarService, ClosingService, CycleOverviewReadModel, CyclesService],
  exports: [CyclesService],
})
export class CyclesModule {}
