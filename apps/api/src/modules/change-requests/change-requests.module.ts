import { Module } from '@nestjs/common';
import { MilestonesModule } from '../milestones/milestones.module.js';
import { ChangeRequestReadModel } from './change-request.read-model.js';
import { ChangeRequestsController } from './change-requests.controller.js';
import { ChangeRequestsRepository } from './change-requests.repository.js';
import { ChangeRequestsService } from './change-requests.service.js';

@Module({
  imports: [MilestonesModule],
  controllers: [ChangeRequestsController],
  providers: [ChangeRequestReadModel, ChangeRequestsRepository, ChangeRequestsService],
  exports: [ChangeRequestsService],
})
export class ChangeRequestsModule {}
