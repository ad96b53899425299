import { Module } from '@nestjs/common';
import { CycleFactsModule } from '../cycles/cycle-facts.module.js';
import { MilestonesModule } from '../milestones/milestones.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { CellFactsModule } from '../workstreams/cell-facts.module.js';
import { AcceptedSubmissionsReadModel } from './accepted-submissions.read-model.js';
import { PositionPartsService } from './position-parts.service.js';
import { ProgressReportsController } from './progress-reports.controller.js';
import { ProgressReportsRepository } from './progress-reports.repository.js';
import { ProgressReportsService } from './progress-reports.service.js';
import { ReportActsService } from './report-acts.service.js';
import { ReportAsksController } from './report-asks.controller.js';
import { ReportAsksRepository } from './report-asks.repository.js';
import { ReportAsksService } from './report-asks.service.js';
import { ReportFilesService } from './report-files.service.js';
import { ReportGapsService } from './report-gaps.service.js';
import { ReportHistoryReadModel } from './report-history.read-model.js';
import { ReportPostsReadModel } from './report-posts.read-model.js';
import { ReportReviewService } from './report-review.service.js';
import { ReportRoundsController } from './report-rounds.controller.js';
import { ReportRoundsService } from './report-rounds.service.js';
import { SectionWritingService } from './section-writing.service.js';
import { SettledReportsService } from './settled-reports.service.js';

@Module({
  imports: [CellFactsModule, CycleFactsModule, MilestonesModule, ProgrammesModule],
  controllers: [ProgressReportsController, ReportAsksController, ReportRoundsController],
  providers: [
    AcceptedSubmissionsReadModel,
    PositionPartsService,
    ProgressReportsRepository,
    ProgressReportsService,
    ReportActsService,
    ReportAsksRepository,
    ReportAsksService,
    ReportFilesService,
    ReportGapsService,
    ReportHistoryReadModel,
    ReportPostsReadModel,
    ReportReviewService,
    ReportRoundsService,
    SectionWritingService,
    SettledReportsService,
  ],
  exports: [
    ReportGapsService,
    PositionPartsService,
    ProgressReportsService,
    ReportAsksService,
    ReportReviewService,
    SettledReportsService,
  ],
})
export class ProgressReportsModule {}
