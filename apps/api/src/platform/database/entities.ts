import { CycleEntity } from '../../modules/cycles/cycle.entity.js';
import { MilestoneEntity } from '../../modules/milestones/milestone.entity.js';
import { PositionEntity } from '../../modules/positions/position.entity.js';
import { ProgressReportEntity } from '../../modules/progress-reports/progress-report.entity.js';
import { ReportAskEntity } from '../../modules/progress-reports/report-ask.entity.js';
import { ReportQuestionEntity } from '../../modules/progress-reports/report-question.entity.js';
import { ReportSectionEntity } from '../../modules/progress-reports/report-section.entity.js';
import { SubmissionEntity } from '../../modules/progress-reports/submission.entity.js';
import { CellEntity } from '../../modules/workstreams/cell.entity.js';

/** Every entity: row shapes of the tables that services write. */
export const ENTITIES = [
  CellEntity,
  CycleEntity,
  MilestoneEntity,
  PositionEntity,
  ProgressReportEntity,
  ReportAskEntity,
  ReportQuestionEntity,
  ReportSectionEntity,
  SubmissionEntity,
];
