import type { Language } from '@camau/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row shape of `report_question`: a question pinned to a field of a submission. */
@Entity('report_question')
export class ReportQuestionEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'programme_id' })
  programmeId: string;
  @Column('uuid', { name: 'report_id' })
  reportId: string;
  @Column('uuid', { name: 'force_id', nullable: true })
  forceId: string | null;
  @Column('integer', { name: 'submission_number' })
  submissionNumber: number;
  @Column('text')
  pointer: string;
  @Column('text')
  text: string;
  @Column('text', { name: 'text_language', nullable: true })
  textLanguage: Language | null;
  @Column('uuid', { name: 'asked_by' })
  askedBy: string;
  @Column('timestamptz', { name: 'asked_at' })
  askedAt: string;
  @Column('text', { nullable: true })
  answer: string | null;
  @Column('text', { name: 'answer_language', nullable: true })
  answerLanguage: Language | null;
  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: string | null;
}
