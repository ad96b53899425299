import { Injectable } from '@nestjs/common';
import { Any, IsNull } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { ProgressReportEntity } from './progress-report.entity.js';
import { ReportQuestionEntity } from './report-question.entity.js';
import { ReportSectionEntity } from './report-section.entity.js';
import { SubmissionEntity } from './submission.entity.js';

type Place = Pick<ProgressReportEntity, 'programmeId' | 'cycleId' | 'forceId'>;
type SectionChange = Pick<
  ReportSectionEntity,
  'declaredStatus' | 'reason' | 'achieved' | 'planned' | 'noChange' | 'checklist'
>;

/** Reports, their sections, submissions and questions as rows. */
@Injectable()
export class ProgressReportsRepository {
  /** `forUpdate` keeps the row for the rest of the transaction, so that two actions on a report have an order. */
  async find(
    tx: Tx,
    { programmeId, cycleId, forceId }: Place,
    forUpdate = false,
  ): Promise<ProgressReportEntity | null> {
    const where = { programmeId, cycleId, forceId: forceId ?? IsNull() };
    return tx.manager.findOne(
      ProgressReportEntity,
      forUpdate ? { where, lock: { mode: 'pessimistic_write' } } : { where },
    );
  }

  async ofCycle(tx: Tx, programmeId: string, cycleId: string): Promise<ProgressReportEntity[]> {
    return tx.manager.findBy(ProgressReportEntity, { programmeId, cycleId });
  }

  async sections(tx: Tx, reportId: string): Promise<ReportSectionEntity[]> {
    return tx.manager.findBy(ReportSectionEntity, { reportId });
  }

  /** Sections of several reports. */
  async sectionsOf(tx: Tx, reportIds: readonly string[]): Promise<ReportSectionEntity[]> {
    return tx.manager.findBy(ReportSectionEntity, { reportId: Any(reportIds) });
  }

  async submissions(tx: Tx, reportId: string): Promise<SubmissionEntity[]> {
    return tx.manager.find(SubmissionEntity, { where: { reportId }, order: { number: 'ASC' } });
  }

  async questions(tx: Tx, reportId: string): Promise<ReportQuestionEntity[]> {
    return tx.manager.find(ReportQuestionEntity, { where: { reportId }, order: { askedAt: 'ASC', id: 'ASC' } });
  }

  /** Questions of several reports, each report's in the order they were asked. */
  async questionsOf(tx: Tx, reportIds: readonly string[]): Promise<ReportQuestionEntity[]> {
    const where = { reportId: Any(reportIds) };
    return tx.manager.find(ReportQuestionEntity, { where, order: { askedAt: 'ASC', id: 'ASC' } });
  }

  /** Starts a report with an empty section for each workstream. */
  async start(tx: Tx, place: Place, workstreamIds: readonly string[]): Promise<void> {
    const { programmeId, forceId } = place;
    await tx.manager.insert(ProgressReportEntity, { ...place, state: 'draft', authorIds: [] });
    const report = await this.find(tx, place);
    if (report === null) throw new Error('The report just started is out of its own author’s reach.');
    await tx.manager.insert(
      ReportSectionEntity,
      workstreamIds.map((workstreamId) => ({
        programmeId,
        reportId: report.id,
        forceId,
        workstreamId,
        noChange: false,
        checklist: [],
      })),
    );
  }

  /** Writes the change where the version still fits and counts it on; false when somebody else was quicker. */
  async change(tx: Tx, report: ProgressReportEntity, change: Partial<ProgressReportEntity>): Promise<boolean> {
    const result = await tx.manager
      .createQueryBuilder()
      .update(ProgressReportEntity)
      .set({ ...change, version: report.version + 1 })
      .where('id = :id and version = :version', { id: report.id, version: report.version })
      .execute();
    return result.affected === 1;
  }

  async changeSection(tx: Tx, section: ReportSectionEntity, change: SectionChange): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .update(ReportSectionEntity)
      .set({ ...change, version: section.version + 1 })
      .where('id = :id and version = :version', { id: section.id, version: section.version })
      .execute();
  }

  async addSubmission(tx: Tx, submission: Omit<SubmissionEntity, 'id'>): Promise<void> {
    await tx.manager.insert(SubmissionEntity, submission);
  }

  async addQuestions(
    tx: Tx,
    questions: readonly Omit<ReportQuestionEntity, 'id' | 'answer' | 'answerLanguage' | 'answeredBy' | 'answeredAt'>[],
  ): Promise<void> {
    await tx.manager.insert(ReportQuestionEntity, [...questions]);
  }

  async answer(
    tx: Tx,
    questionId: string,
    answer: Pick<ReportQuestionEntity, 'answer' | 'answerLanguage' | 'answeredBy' | 'answeredAt'>,
  ): Promise<void> {
    await tx.manager.update(ReportQuestionEntity, { id: questionId }, answer);
  }
}
