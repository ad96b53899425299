import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { MilestonesModule } from '../milestones/milestones.module.js';
import { VisitsReadModel } from './visits.read-model.js';
import { WorkController } from './work.controller.js';
import { WorkService } from './work.service.js';

/** Your work: what needs the person who asks. */
@Module({
  imports: [ImportsModule, MilestonesModule],
  controllers: [WorkController],
  providers: [VisitsReadModel, WorkService],
})
export class WorkModule {}
