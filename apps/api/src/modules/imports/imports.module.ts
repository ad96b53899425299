import { Module } from '@nestjs/common';
import { MilestonesModule } from '../milestones/milestones.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { ImportActs } from './import-acts.service.js';
import { ImportPlanner } from './import-planner.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportsReadModel } from './imports.read-model.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsService } from './imports.service.js';
import { MilestoneExportsController } from './milestone-exports.controller.js';
import { MilestoneExports } from './milestone-exports.service.js';
import { SheetReader } from './sheet/sheet-reader.js';

@Module({
  imports: [MilestonesModule, ProgrammesModule],
  controllers: [ImportsController, MilestoneExportsController],
  providers: [
    ImportActs,
    ImportPlanner,
    ImportsReadModel,
    ImportsRepository,
    ImportsService,
    MilestoneExports,
    SheetReader,
  ],
  exports: [ImportsService],
})
export class ImportsModule {}
