import { Module } from '@nestjs/common';
import { CycleFactsModule } from '../cycles/cycle-facts.module.js';
import { MilestonesModule } from '../milestones/milestones.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { CellFactsModule } from '../workstreams/cell-facts.module.js';
import { AcceptedSubmissionsReadModel } from './accepted-submissions.read-model.js';
import { ProgressReportsController } from './progress-reports.controller.js';
import { ProgressReportsRepository } from './progress-reports.repository.js';
import { ProgressReportsService } from './progress-reports.service.js';
import { ReportActsService } from './report-acts.service.js';
import { ReportAsksController } from './report-asks.controller.js';
import { ReportAsksRepository } from './report-asks.repository.js';
import { ReportAsksService } from './report-asks.service.js';
import { ReportFilesService } from './report-files.service.js';
import { ReportReviewService } from './report-review.service.js';
import { SectionWritingService } from './section-writing.service.js';
import { SettledReportsService } from './settled-reports.service.js';

@Module({
  imports: [CellFactsModule, CycleFactsModule, MilestonesModule, ProgrammesModule],
  controllers: [ProgressReportsController, ReportAsksController],
  providers: [
    AcceptedSubmissionsReadModel,
    ProgressReportsRepository,
    ProgressReportsService,
    ReportActsService,
    ReportAsksRepository,
    ReportAsksService,
    ReportFilesService,
    ReportReviewService,
    SectionWritingService,
    SettledReportsService,
  ],
  exports: [ProgressReportsService, ReportAsksService, ReportReviewService, SettledReportsService],
})
export class ProgressReportsModule {}
