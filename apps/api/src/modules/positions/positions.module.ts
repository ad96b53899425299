import { Module } from '@nestjs/common';
import { ProgressReportsModule } from '../progress-reports/progress-reports.module.js';
import { PositionsController } from './positions.controller.js';
import { PositionsReadModel } from './positions.read-model.js';
import { PositionsRepository } from './positions.repository.js';
import { PositionsService } from './positions.service.js';

@Module({
  imports: [ProgressReportsModule],
  controllers: [PositionsController],
  providers: [PositionsReadModel, PositionsRepository, PositionsService],
  exports: [PositionsService],
})
export class PositionsModule {}
