import type { Language } from '@camau/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Row shape of `progress_report`; `forceId` null is the national report. */
@Entity('progress_report')
export class ProgressReportEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'programme_id' })
  programmeId: string;
  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;
  @Column('uuid', { name: 'force_id', nullable: true })
  forceId: string | null;
  @Column('text')
  state: string;
  @Column('uuid', { name: 'author_ids', array: true })
  authorIds: string[];
  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy: string | null;
  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: string | null;
  @Column('integer', { name: 'accepted_submission', nullable: true })
  acceptedSubmission: number | null;
  @Column('text', { name: 'state_reason', nullable: true })
  stateReason: string | null;
  @Column('text', { name: 'state_reason_language', nullable: true })
  stateReasonLanguage: Language | null;
  @Column('integer')
  version: number;
}
