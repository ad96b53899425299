import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { MilestoneHistoryReadModel } from './milestone-history.read-model.js';
import { MilestoneListReadModel } from './milestone-list.read-model.js';
import { MilestonePlanService } from './milestone-plan.service.js';
import { MilestonesController } from './milestones.controller.js';
import { MilestonesRepository } from './milestones.repository.js';
import { MilestonesService } from './milestones.service.js';
import { PlannedMilestoneReadModel } from './planned-milestone.read-model.js';

@Module({
  imports: [ProgrammesModule],
  controllers: [MilestonesController],
  providers: [
    MilestoneHistoryReadModel,
    MilestoneListReadModel,
    MilestonePlanService,
    MilestonesRepository,
    MilestonesService,
    PlannedMilestoneReadModel,
  ],
  exports: [MilestonePlanService, MilestonesService],
})
export class MilestonesModule {}
