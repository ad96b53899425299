import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { MilestoneActsController } from './milestone-acts.controller.js';
import { MilestoneActs } from './milestone-acts.service.js';
import { MilestoneHistoryReadModel } from './milestone-history.read-model.js';
import { MilestoneImports } from './milestone-imports.service.js';
import { MilestoneListReadModel } from './milestone-list.read-model.js';
import { MilestonePages } from './milestone-pages.service.js';
import { MilestonePlanService } from './milestone-plan.service.js';
import { MilestoneSheetReadModel } from './milestone-sheet.read-model.js';
import { MilestoneSheets } from './milestone-sheets.service.js';
import { MilestoneStandingsReadModel } from './milestone-standings.read-model.js';
import { MilestoneStandingsService } from './milestone-standings.service.js';
import { MilestoneWorkReadModel } from './milestone-work.read-model.js';
import { MilestoneWorkService } from './milestone-work.service.js';
import { MilestonesController } from './milestones.controller.js';
import { MilestonesRepository } from './milestones.repository.js';
import { MilestonesService } from './milestones.service.js';
import { PlannedMilestoneReadModel } from './planned-milestone.read-model.js';
import { SeveralActs } from './several-acts.service.js';
import { SeveralReforecasts } from './several-reforecasts.service.js';

@Module({
  imports: [ProgrammesModule],
  controllers: [MilestonesController, MilestoneActsController],
  providers: [
    MilestoneActs,
    MilestoneHistoryReadModel,
    MilestoneImports,
    MilestoneListReadModel,
    MilestonePages,
    MilestonePlanService,
    MilestoneSheetReadModel,
    MilestoneSheets,
    MilestoneStandingsReadModel,
    MilestoneStandingsService,
    MilestoneWorkReadModel,
    MilestoneWorkService,
    MilestonesRepository,
    MilestonesService,
    PlannedMilestoneReadModel,
    SeveralActs,
    SeveralReforecasts,
  ],
  exports: [
    MilestoneActs,
    MilestoneImports,
    MilestonePages,
    MilestonePlanService,
    MilestoneSheets,
    MilestoneStandingsService,
    MilestoneWorkService,
    MilestonesService,
    SeveralActs,
  ],
})
export class MilestonesModule {}
