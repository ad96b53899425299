import type { BilingualText, Language, SignatureClearingAct } from '@camau/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row shape of `cycle`. */
@Entity('cycle')
export class CycleEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'programme_id' })
  programmeId: string;
  @Column('text')
  ref: string;
  @Column('date', { name: 'period_starts_on' })
  periodStartsOn: string;
  @Column('date', { name: 'period_ends_on' })
  periodEndsOn: string;
  @Column('date', { name: 'due_on' })
  dueOn: string;
  @Column('date', { name: 'review_by_on' })
  reviewByOn: string;
  @Column('date', { name: 'close_by_on' })
  closeByOn: string;
  @Column('date', { name: 'papers_on' })
  papersOn: string;
  @Column('date', { name: 'board_on' })
  boardOn: string;
  @Column('date', { name: 'data_on' })
  dataOn: string;
  @Column('text')
  state: string;
  @Column('text', { name: 'delivery_confidence', nullable: true })
  deliveryConfidence: string | null;
  @Column('jsonb', { name: 'confidence_reason', nullable: true })
  confidenceReason: BilingualText | null;
  @Column('uuid', { name: 'signed_by', nullable: true })
  signedBy: string | null;
  @Column('timestamptz', { name: 'signed_at', nullable: true })
  signedAt: string | null;
  @Column('text', { name: 'reopened_subjects', array: true })
  reopenedSubjects: string[];
  @Column('text', { name: 'reopen_reason', nullable: true })
  reopenReason: string | null;
  @Column('text', { name: 'dates_by' })
  datesBy: string;
  @Column('text', { name: 'reopen_reason_language', nullable: true })
  reopenReasonLanguage: Language | null;
  @Column('timestamptz', { name: 'signature_cleared_at', nullable: true })
  signatureClearedAt: string | null;
  @Column('text', { name: 'signature_cleared_by_act', nullable: true })
  signatureClearedByAct: SignatureClearingAct | null;
  @Column('text', { name: 'signature_cleared_subject', nullable: true })
  signatureClearedSubject: string | null;
  @Column('integer')
  version: number;
}
