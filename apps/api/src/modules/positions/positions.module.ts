import { Module } from '@nestjs/common';
import { ProgressReportsModule } from '../progress-reports/progress-reports.module.js';
import { CirculatedPositionReadModel } from './circulated-position.read-model.js';
import { CirculatedPositionService } from './circulated-position.service.js';
import { PositionVersionsService } from './position-versions.service.js';
import { PositionsController } from './positions.controller.js';
import { PositionsReadModel } from './positions.read-model.js';
import { PositionsRepository } from './positions.repository.js';
import { PositionsService } from './positions.service.js';

@Module({
  imports: [ProgressReportsModule],
  controllers: [PositionsController],
  providers: [
    CirculatedPositionReadModel,
    CirculatedPositionService,
    PositionVersionsService,
    PositionsReadModel,
    PositionsRepository,
    PositionsService,
  ],
  exports: [CirculatedPositionService, PositionsService],
})
export class PositionsModule {}
